package nl.wlzkit.quality.framework;

import java.util.List;
import java.util.Set;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of the frameworks. */
class KadervoorbeeldenTest extends Uitlegproeven {
    KadervoorbeeldenTest() {
        super(new Kaderberekeningen());
    }

    @Override
    protected Set<String> checkedWhereRead() {
        return Set.of("Levering.team", "Levering.verplichting");
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "kwaliteitskader-verplichtingen BEGIN: geleverd, laatsteDag, ontbreekt-bouwsteen-3, ontbreekt-erkend, ontbreekt-samenspraak-clienten, ontbreekt-samenspraak-professionals, peildatum, sinds, team",
                "kwaliteitskader-verplichtingen LET_OP: gecertificeerd",
                "kwaliteitskalender STAP: laatsteDag");
    }

    @Override
    protected Set<String> boundedByTheWhole() {
        return Set.of("Levering.jaar");
    }
}
