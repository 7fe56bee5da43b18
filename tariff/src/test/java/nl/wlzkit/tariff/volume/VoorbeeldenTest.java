package nl.wlzkit.tariff.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Inschrijving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples: what they expect, and that they leave no rule untried. */
class VoorbeeldenTest {
    private static final List<Voorbeeldvraag> VOORBEELDEN = Voorbeeldvraag.all();

    static List<Voorbeeldvraag> examples() {
        return VOORBEELDEN;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleGivesItsAnswerByItsRules(Voorbeeldvraag vraag) {
        Voorbeeldvraag.Uitslag uitslag = vraag.ask();

        assertThat(uitslag.antwoord()).isEqualTo(vraag.voorbeeld().antwoord());
        assertThat(uitslag.regels()).containsAll(vraag.voorbeeld().regels());
        assertThat(Set.copyOf(vraag.berekening().regels())).containsAll(uitslag.regels());
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(VOORBEELDEN).extracting(Voorbeeldvraag::toString).doesNotHaveDuplicates();
        assertThat(VOORBEELDEN)
                .allSatisfy(v -> assertThat(v.voorbeeld().bron()).matches("tekst|met de hand uitgerekend: \\S.*"))
                .allSatisfy(v -> assertThat(v.voorbeeld().regels().isEmpty())
                        .isEqualTo(v.voorbeeld().antwoord().startsWith("ongeldig: ")));
    }

    @Test
    void everyRuleOfACalculatorIsNamedByOneOfItsExamples() {
        for (Inschrijving<?, ?> berekening : new Volumeberekeningen().berekeningen()) {
            Set<String> genoemd = new TreeSet<>();
            berekening.voorbeelden().forEach(v -> genoemd.addAll(v.regels()));
            assertThat(genoemd).as(berekening.naam()).containsExactlyElementsOf(berekening.regels());
        }
    }
}
