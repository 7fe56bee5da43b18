package nl.wlzkit.tariff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.tariff.Voorbeeld;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of amounts. */
class ContractvoorbeeldenTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final List<Voorbeeld> VOORBEELDEN = Voorbeeld.read(Contracttarief.class, "voorbeelden.tsv");

    static List<Voorbeeld> examples() {
        return VOORBEELDEN;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleGivesItsAmountByItsRules(Voorbeeld voorbeeld) {
        Voorbeeld.Uitslag uitslag = voorbeeld.bedrag(BELEID);

        assertThat(uitslag.antwoord()).isEqualTo(voorbeeld.antwoord());
        assertThat(uitslag.regels()).containsAll(voorbeeld.regels());
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(VOORBEELDEN).extracting(Voorbeeld::naam).doesNotHaveDuplicates();
        assertThat(VOORBEELDEN).allSatisfy(v -> assertThat(v.bron()).matches("tekst|met de hand uitgerekend: \\S.*"));
    }

    @Test
    void everyStepOfTheCalculatorOccursInSomeExample() {
        Set<String> genoemd = new TreeSet<>();
        VOORBEELDEN.forEach(v -> genoemd.addAll(v.regels()));

        assertThat(genoemd)
                .containsAll(Contracttarief.STAPPEN.stream().map(Stap::regel).toList());
    }
}
