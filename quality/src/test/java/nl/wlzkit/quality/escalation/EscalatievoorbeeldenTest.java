package nl.wlzkit.quality.escalation;

import java.util.Set;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of escalation. */
class EscalatievoorbeeldenTest extends Rekenvoorbeeldproeven {
    EscalatievoorbeeldenTest() {
        super(new Escalatieberekeningen());
    }

    @Override
    protected Set<String> boundedByTheWhole() {
        return Set.of("Trede.termijn");
    }
}
