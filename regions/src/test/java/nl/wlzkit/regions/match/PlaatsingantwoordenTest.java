package nl.wlzkit.regions.match;

import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class PlaatsingantwoordenTest extends Antwoordproeven {
    PlaatsingantwoordenTest() {
        super(new Plaatsingsberekeningen());
    }
}
