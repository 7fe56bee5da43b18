package nl.wlzkit.tariff.policy;

import nl.wlzkit.core.care.Sector;
import nl.wlzkit.tariff.Voorbeeld;

/** The worked examples of the published policy of V&V. */
class VoorbeeldenVvTest extends Beleidsvoorbeeldproeven {
    VoorbeeldenVvTest() {
        super(Tariefbeleid.published(Sector.VV), Voorbeeld.bestand(Sector.VV), 4);
    }
}
