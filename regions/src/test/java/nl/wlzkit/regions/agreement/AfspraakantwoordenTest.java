package nl.wlzkit.regions.agreement;

import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class AfspraakantwoordenTest extends Antwoordproeven {
    AfspraakantwoordenTest() {
        super(new Afspraakberekeningen());
    }
}
