package nl.wlzkit.tariff.policy;

import nl.wlzkit.core.care.Sector;
import nl.wlzkit.tariff.Voorbeeld;

/** The worked examples of the published policy of GZ. */
class VoorbeeldenGzTest extends Beleidsvoorbeeldproeven {
    VoorbeeldenGzTest() {
        super(Tariefbeleid.published(Sector.GZ), Voorbeeld.bestand(Sector.GZ), 1);
    }
}
