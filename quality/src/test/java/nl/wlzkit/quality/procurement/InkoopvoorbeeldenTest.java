package nl.wlzkit.quality.procurement;

import java.util.List;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of the calculators of purchasing. */
class InkoopvoorbeeldenTest extends Rekenvoorbeeldproeven {
    InkoopvoorbeeldenTest() {
        super(new Inkoopberekeningen(), List.of(Inkoopberekeningen.steps()), Inkoopberekeningen.waysOfReading());
    }
}
