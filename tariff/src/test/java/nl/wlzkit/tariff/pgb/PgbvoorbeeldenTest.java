package nl.wlzkit.tariff.pgb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.testing.Rekenproef;
import nl.wlzkit.testing.Uitlegproeven;
import org.junit.jupiter.api.Test;

/** The worked examples of the pgb. */
class PgbvoorbeeldenTest extends Uitlegproeven {
    PgbvoorbeeldenTest() {
        super(
                new Pgbberekeningen(),
                List.of(
                        Pgbbudget.STAPPEN,
                        Pgbgarantie.STAPPEN,
                        Pgbvrijbesteedbaar.STAPPEN,
                        Pgbmaximumtarief.STAPPEN,
                        Pgbindex.STAPPEN,
                        Pgbovergang.STAPPEN),
                List.of(
                        Pgbbudgetvraag.LEZINGEN,
                        Pgbgarantievraag.LEZINGEN,
                        Pgbvrijbesteedbaarvraag.LEZINGEN,
                        Pgbmaximumtariefvraag.LEZINGEN));
    }

    /** The steps of who may have a pgb are those of another calculator, in words of this one. */
    @Test
    void everyRuleOfWhoMayHaveAPgbIsNamed() {
        assertThat(Rekenproef.of(new Pgbberekeningen()))
                .flatExtracting(Rekenproef::rules)
                .containsAll(Pgbtoegang.STAPPEN.stream().map(Stap::regel).toList());
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "pgb-budget BEGIN: basisbedrag, bedrag, klasse",
                "pgb-budget LET_OP: afronding, profiel, som, totaal",
                "pgb-budget STAP: bedrag, dagen, dagenVanJaar, klasse, som, verhoging, wooninitiatiefbedrag",
                "pgb-budget WEIGERING: dagbesteding, eerderPgb, profiel",
                "pgb-garantie BEGIN: grond",
                "pgb-garantie LET_OP: garantiebedrag, vermindering",
                "pgb-garantie STAP: percentage, vorigJaar",
                "pgb-index STAP: index",
                "pgb-maximumtarief BEGIN: eenheid",
                "pgb-maximumtarief LET_OP: maximum, nzaTarief, pgbVoor2014, zorgverlener",
                "pgb-overgangsrecht LET_OP: dagen2014",
                "pgb-overgangsrecht STAP: huishoudelijk2014, index, verhoging",
                "pgb-vrij-besteedbaar BEGIN: bedrag, deel, verleend",
                "pgb-vrij-besteedbaar LET_OP: afronding, dagen, dagenVanJaar",
                "pgb-vrij-besteedbaar STAP: grens");
    }
}
