package nl.wlzkit.tariff.policy;

import nl.wlzkit.core.care.Sector;
import nl.wlzkit.tariff.Voorbeeld;

/** The worked examples of the published policy of GGZ. */
class VoorbeeldenGgzTest extends Beleidsvoorbeeldproeven {
    VoorbeeldenGgzTest() {
        super(Tariefbeleid.published(Sector.GGZ), Voorbeeld.bestand(Sector.GGZ), 2);
    }
}
