package nl.wlzkit.tariff.bijzonder;

import java.util.Set;
import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class BijzondereantwoordenTest extends Antwoordproeven {
    BijzondereantwoordenTest() {
        super(new Bijzonderberekeningen(), new Bijzonderregels());
    }

    /** Every day is before, on or after another, so every day has an answer. */
    @Override
    protected Set<String> boundedByTheWhole() {
        return Set.of("Toestemming.afgegeven");
    }
}
