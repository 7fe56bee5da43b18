package nl.wlzkit.quality.escalation;

import java.util.List;
import java.util.Set;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of escalation. */
class EscalatievoorbeeldenTest extends Uitlegproeven {
    EscalatievoorbeeldenTest() {
        super(new Escalatieberekeningen());
    }

    @Override
    protected Set<String> checkedWhereRead() {
        return Set.of(
                "Escalatieladder.herkomst",
                "Escalatieladder.naam",
                "Overgang.naar",
                "Overgang.van",
                "Trede.bron",
                "Trede.code",
                "Trede.naam");
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "escalatie BEGIN: ladder",
                "escalatie LET_OP: bron, dag, teller",
                "escalatie STAP: bron, dag, teller",
                "oordeelvergelijking BEGIN: afstand, fundamenteel");
    }

    @Override
    protected Set<String> boundedByTheWhole() {
        return Set.of("Trede.termijn");
    }
}
