package nl.wlzkit.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples: what they expect, and that they leave no rule untried. */
class VoorbeeldenTest {
    private static final Leveringsvormtoets TOETS = Leveringsvormtoets.published();
    private static final List<Voorbeeld> VOORBEELDEN = Voorbeeld.all();

    static List<Voorbeeld> examples() {
        return VOORBEELDEN;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleGivesItsAnswerByItsRules(Voorbeeld voorbeeld) {
        assertThat(voorbeeld.outcome(TOETS)).isEqualTo(voorbeeld.tekst().antwoord());
        assertThat(voorbeeld.rules(TOETS)).containsAll(voorbeeld.tekst().regels());
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(VOORBEELDEN).extracting(v -> v.tekst().naam()).doesNotHaveDuplicates();
        assertThat(VOORBEELDEN)
                .allSatisfy(v -> assertThat(v.tekst().bron()).matches("tekst|met de hand uitgerekend: \\S.*"))
                .allSatisfy(v -> assertThat(v.tekst().regels().isEmpty()).isEqualTo(v.isOngeldig()));
    }

    @Test
    void everyRowOfTheDataLeavesALineInSomeExample() {
        Set<Stap> gezien = new LinkedHashSet<>();
        VOORBEELDEN.stream()
                .filter(v -> !v.isOngeldig())
                .forEach(v -> v.posts(TOETS).forEach(p -> gezien.add(p.stap())));
        assertThat(gezien)
                .containsAll(TOETS.regels().stream().map(Leveringsregel::stap).toList());
    }

    @Test
    void everyChoiceOfAReadingDecidesSomeExample() {
        for (Lezing lezing : TOETS.lezingen()) {
            for (String keuze : lezing.keuzes()) {
                assertThat(VOORBEELDEN.stream()
                                .filter(v -> !v.isOngeldig())
                                .map(v -> v.question(TOETS))
                                .filter(v -> v.chosen(lezing.naam()).equals(keuze)))
                        .as("%s=%s", lezing.naam(), keuze)
                        .anyMatch(v -> TOETS.answer(v).lezingen().stream()
                                .anyMatch(l -> l.naam().equals(lezing.naam())));
            }
        }
    }
}
