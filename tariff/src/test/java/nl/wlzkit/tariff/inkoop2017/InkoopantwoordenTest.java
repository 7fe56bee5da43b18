package nl.wlzkit.tariff.inkoop2017;

import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class InkoopantwoordenTest extends Antwoordproeven {
    InkoopantwoordenTest() {
        super(Inkoopvoorbeeld.bron(), new Inkoop2017regels());
    }
}
