package nl.wlzkit.quality.profile;

import java.util.List;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of this package. */
class ProfielvoorbeeldenTest extends Uitlegproeven {
    ProfielvoorbeeldenTest() {
        super(new Profielberekeningen());
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "contactnormen BEGIN: gemiddelde, norm",
                "contactnormen LET_OP: aanbieder",
                "contactnormen WEIGERING: jaar",
                "dialoogvoorbereiding BEGIN: contacten, onderwerp",
                "functiescheiding LET_OP: aanbieder, persoon",
                "klantsignalen BEGIN: zwaarte",
                "klantsignalen LET_OP: nodig",
                "ontwikkelopgave BEGIN: jaar, ontbreekt",
                "ontwikkelopgave LET_OP: afstand, punt",
                "opleidingsplan BEGIN: zwaarte",
                "profieldoelen BEGIN: aantal, laatsteDag, zwaarte",
                "teamcompetenties BEGIN: ontbreekt",
                "teamcompetenties LET_OP: ontbreekt",
                "teamrollen BEGIN: zwaarte",
                "teamrollen LET_OP: kennisgebied, persoon, rol");
    }
}
