package nl.wlzkit.tariff.inkoop2017;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples: what they expect, and that they leave no step and no reading untried. */
class InkoopvoorbeeldenTest {
    private static final List<Inkoopvoorbeeld> VOORBEELDEN = Inkoopvoorbeeld.all();

    static List<Inkoopvoorbeeld> examples() {
        return VOORBEELDEN;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleGivesItsAnswerByItsRules(Inkoopvoorbeeld voorbeeld) {
        Inkoopvoorbeeld.Uitslag uitslag = voorbeeld.uitslag();

        assertThat(uitslag.antwoord()).isEqualTo(voorbeeld.tekst().antwoord());
        assertThat(uitslag.regels()).containsAll(voorbeeld.tekst().regels());
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(VOORBEELDEN).extracting(Inkoopvoorbeeld::toString).doesNotHaveDuplicates();
        assertThat(VOORBEELDEN)
                .allSatisfy(v -> assertThat(v.tekst().bron()).matches("tekst|met de hand uitgerekend: \\S.*"))
                .allSatisfy(v -> assertThat(v.tekst().regels().isEmpty()).isEqualTo(v.isOngeldig()));
    }

    @Test
    void everyStepOfACalculatorLeavesALineInSomeExample() {
        Map<String, Set<Stap>> gezien = new HashMap<>();
        VOORBEELDEN.forEach(v -> gezien.computeIfAbsent(v.calculator(), k -> new HashSet<>())
                .addAll(v.uitslag().stappen()));
        Set<Stap> ergens = new HashSet<>();
        gezien.values().forEach(ergens::addAll);

        assertThat(gezien.get("meerjarigheid-2017")).containsAll(reachable(Meerjarigheid2017.STAPPEN));
        assertThat(ergens).containsAll(Meerjarigheid2017.STAPPEN).containsAll(Overeenkomsttypen2017.STAPPEN);
        assertThat(gezien.get("contracttarief-2017")).containsAll(Contracttarief2017.STAPPEN);
        assertThat(gezien.get("contractbedrag-2017")).isNotEmpty();
        assertThat(gezien.get("opslagfasering-2017")).containsAll(Opslagfasering2017.STAPPEN);
    }

    /** That there is nothing to continue is found only by who asks for continuation. */
    private static List<Stap> reachable(List<Stap> stappen) {
        return stappen.stream()
                .filter(s -> !s.wat().nl().equals("geen meerjarige overeenkomst om voort te zetten"))
                .toList();
    }

    @Test
    void everyChoiceOfAReadingOccursInSomeExampleThatItDecides() {
        Stream.of(Overeenkomsttypevraag2017.INHOUD.lezingen(), Contracttariefvraag2017.INHOUD.lezingen())
                .flatMap(List::stream)
                .forEach(InkoopvoorbeeldenTest::assertDecides);
    }

    private static void assertDecides(Lezing lezing) {
        String anders = lezing.keuzes().get(1);
        String keuze = "; lezing " + lezing.naam() + "=" + anders;
        assertThat(VOORBEELDEN).as(lezing.naam()).anySatisfy(v -> {
            assertThat(v.tekst().vraag()).contains(keuze);
            String standaard = v.tekst().vraag().replace(keuze, "");
            assertThat(VOORBEELDEN)
                    .filteredOn(w -> w.calculator().equals(v.calculator()))
                    .filteredOn(w -> w.tekst().vraag().equals(standaard))
                    .singleElement()
                    .satisfies(w -> assertThat(w.tekst().antwoord())
                            .isNotEqualTo(v.tekst().antwoord()));
        });
    }
}
