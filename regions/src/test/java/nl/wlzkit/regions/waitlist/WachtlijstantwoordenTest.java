package nl.wlzkit.regions.waitlist;

import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class WachtlijstantwoordenTest extends Antwoordproeven {
    WachtlijstantwoordenTest() {
        super(new Wachtlijstberekeningen());
    }
}
