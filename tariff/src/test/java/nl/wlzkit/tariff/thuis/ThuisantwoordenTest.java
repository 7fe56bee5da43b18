package nl.wlzkit.tariff.thuis;

import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class ThuisantwoordenTest extends Antwoordproeven {
    ThuisantwoordenTest() {
        super(new Thuisberekeningen(), new Thuisregels());
    }
}
