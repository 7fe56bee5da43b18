package nl.wlzkit.tariff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.tariff.Voorbeeld;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of amounts of a year. */
class JaarvoorbeeldenTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final List<Voorbeeld> VOORBEELDEN = Voorbeeld.read(Jaarbedrag.class, "jaarvoorbeelden.tsv");

    static List<Voorbeeld> examples() {
        return VOORBEELDEN;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleGivesItsAmountByItsRules(Voorbeeld voorbeeld) {
        Voorbeeld.Uitslag uitslag = voorbeeld.jaarbedrag(BELEID);

        assertThat(uitslag.antwoord()).isEqualTo(voorbeeld.antwoord());
        assertThat(uitslag.regels()).containsAll(voorbeeld.regels());
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(VOORBEELDEN).extracting(Voorbeeld::naam).doesNotHaveDuplicates();
        assertThat(VOORBEELDEN).allSatisfy(v -> assertThat(v.bron()).matches("tekst|met de hand uitgerekend: \\S.*"));
        assertThat(VOORBEELDEN).allSatisfy(v -> assertThat(v.regels().isEmpty()).isEqualTo(v.isOngeldig()));
    }
}
