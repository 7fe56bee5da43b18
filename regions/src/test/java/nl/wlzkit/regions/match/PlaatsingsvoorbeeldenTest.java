package nl.wlzkit.regions.match;

import java.util.List;
import nl.wlzkit.testing.Uitlegproeven;

class PlaatsingsvoorbeeldenTest extends Uitlegproeven {
    PlaatsingsvoorbeeldenTest() {
        super(new Plaatsingsberekeningen());
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "aanbodprofiel LET_OP: beschikbaar, bezet, totaal",
                "inkoopinformatie STAP: aantal, contextAanbod, contextVraag, zorgaanbod, zorgvraag",
                "voorkeurscore BEGIN: wensen",
                "voorkeurscore STAP: aanbod",
                "vraag-aanbod LET_OP: aantal, overschot, tekort",
                "vraag-aanbod STAP: passend");
    }
}
