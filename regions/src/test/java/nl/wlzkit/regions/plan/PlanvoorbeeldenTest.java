package nl.wlzkit.regions.plan;

import java.util.List;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of this package. */
class PlanvoorbeeldenTest extends Uitlegproeven {
    PlanvoorbeeldenTest() {
        super(new Planberekeningen());
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "regioplan-evaluatie BEGIN: rest",
                "regioplan-evaluatie LET_OP: aanbieder, rest",
                "regioplan-evaluatie STAP: evaluatiemoment",
                "regioplan-sluitend BEGIN: regels",
                "regioplan-sluitend LET_OP: dubbel, opgave, uitwerking",
                "regioplan-tekort LET_OP: dubbel, over, uitwerking",
                "regioplan-tekort STAP: aanbod, dekking, gerealiseerd, lopend",
                "regioplan-volledig LET_OP: waar",
                "samenwerking BEGIN: thema",
                "samenwerking LET_OP: partner, thema, woningen",
                "samenwerking STAP: anderDomein, partner");
    }
}
