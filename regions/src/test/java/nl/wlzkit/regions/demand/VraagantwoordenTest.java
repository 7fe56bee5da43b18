package nl.wlzkit.regions.demand;

import java.util.Set;
import nl.wlzkit.testing.Antwoordproeven;

/** What holds for every question and answer of this package. */
class VraagantwoordenTest extends Antwoordproeven {
    VraagantwoordenTest() {
        super(new Vraagberekeningen());
    }

    /** A name can be of any length, here and in the whole of the library; that it is not blank is tried apart. */
    @Override
    protected Set<String> boundedByTheWhole() {
        return Set.of("Wachtlijstvraag.besteAanbieder", "Wachtlijstvraag.voorkeursaanbieder");
    }
}
