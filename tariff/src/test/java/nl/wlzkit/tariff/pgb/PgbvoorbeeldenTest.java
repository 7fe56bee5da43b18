package nl.wlzkit.tariff.pgb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.testing.Rekenproef;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;
import org.junit.jupiter.api.Test;

/** The worked examples of the pgb. */
class PgbvoorbeeldenTest extends Rekenvoorbeeldproeven {
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
}
