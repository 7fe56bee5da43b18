package nl.wlzkit.tariff.pgb;

import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class PgbantwoordenTest extends Antwoordproeven {
    PgbantwoordenTest() {
        super(new Pgbberekeningen(), new Pgbregels());
    }
}
