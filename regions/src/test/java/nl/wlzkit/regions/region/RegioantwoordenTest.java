package nl.wlzkit.regions.region;

import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class RegioantwoordenTest extends Antwoordproeven {
    RegioantwoordenTest() {
        super(new Regioberekeningen());
    }
}
