package nl.wlzkit.regions.agreement;

import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of agreements, what remains, the line and the account. */
class AfspraakvoorbeeldenTest extends Rekenvoorbeeldproeven {
    AfspraakvoorbeeldenTest() {
        super(new Afspraakberekeningen());
    }
}
