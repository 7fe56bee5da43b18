package nl.wlzkit.tariff.volume;

import java.util.Set;
import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class VolumeantwoordenTest extends Antwoordproeven {
    VolumeantwoordenTest() {
        super(Voorbeeldvraag.bron(), new Volumeregels());
    }

    /** Every day is before, on or after another, so every day has an answer. */
    @Override
    protected Set<String> boundedByTheWhole() {
        return Set.of("Hardheidsclausulevraag.ingediend", "Hardheidsclausulevraag.terugkoppeling");
    }
}
