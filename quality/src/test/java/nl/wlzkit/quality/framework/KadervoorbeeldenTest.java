package nl.wlzkit.quality.framework;

import java.util.Set;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of the frameworks. */
class KadervoorbeeldenTest extends Rekenvoorbeeldproeven {
    KadervoorbeeldenTest() {
        super(new Kaderberekeningen());
    }

    @Override
    protected Set<String> boundedByTheWhole() {
        return Set.of("Levering.jaar");
    }
}
