package nl.wlzkit.regions.friction;

import java.util.List;
import java.util.Set;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples about frictions. */
class FrictievoorbeeldenTest extends Uitlegproeven {
    FrictievoorbeeldenTest() {
        super(new Frictieberekeningen());
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "frictieclassificatie BEGIN: capaciteit, jaar, vraag",
                "frictieclassificatie LET_OP: jaar",
                "frictieclassificatie STAP: peildatum",
                "frictieportefeuille BEGIN: frictie",
                "frictieportefeuille LET_OP: CODE",
                "frictiespecificiteit BEGIN: beantwoord",
                "frictiespecificiteit LET_OP: naam, ontbreekt",
                "nza-aanbevelingen BEGIN: zwaarte",
                "regioanalyse LET_OP: sector, zwaarte",
                "sturingsroute BEGIN: lijn",
                "sturingsroute LET_OP: partner, route",
                "sturingsroute STAP: peildatum, restopgave, uiterlijk",
                "zorgplichtinzicht BEGIN: zwaarte");
    }

    /** A blank text is left out: it says nothing. */
    @Override
    protected Set<String> checkedWhereRead() {
        return Set.of("Frictie.doelgroep", "Frictie.ontwikkeling", "Frictie.zorg", "Frictieplaats.subregio");
    }
}
