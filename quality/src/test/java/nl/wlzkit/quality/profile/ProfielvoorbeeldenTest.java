package nl.wlzkit.quality.profile;

import java.util.List;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of this package. */
class ProfielvoorbeeldenTest extends Rekenvoorbeeldproeven {
    ProfielvoorbeeldenTest() {
        super(new Profielberekeningen(), List.of(Profielberekeningen.stappen()), Profielberekeningen.leeswijzen());
    }
}
