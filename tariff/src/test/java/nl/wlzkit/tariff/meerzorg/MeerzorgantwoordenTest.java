package nl.wlzkit.tariff.meerzorg;

import java.util.Set;
import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class MeerzorgantwoordenTest extends Antwoordproeven {
    MeerzorgantwoordenTest() {
        super(new Meerzorgberekeningen(), new Meerzorgregels());
    }

    /** A name can be of any length, here and in the whole of the library. */
    @Override
    protected Set<String> boundedByTheWhole() {
        return Set.of("Groepslid.naam", "Groepslid.pakket");
    }
}
