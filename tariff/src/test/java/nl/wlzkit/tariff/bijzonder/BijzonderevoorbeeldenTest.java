package nl.wlzkit.tariff.bijzonder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples: what they expect, and that they leave no step and no reading untried. */
class BijzonderevoorbeeldenTest {
    private static final List<Voorbeeldregel> VOORBEELDEN = Voorbeeldregel.all();

    static List<Voorbeeldregel> examples() {
        return VOORBEELDEN;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleGivesItsAnswerByItsRules(Voorbeeldregel voorbeeld) {
        assertThat(voorbeeld.outcome()).isEqualTo(voorbeeld.tekst().antwoord());
        assertThat(voorbeeld.rules()).containsAll(voorbeeld.tekst().regels());
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(VOORBEELDEN).extracting(Voorbeeldregel::toString).doesNotHaveDuplicates();
        assertThat(VOORBEELDEN)
                .allSatisfy(v -> assertThat(v.tekst().bron()).matches("tekst|met de hand uitgerekend: \\S.*"))
                .allSatisfy(v -> assertThat(v.tekst().regels().isEmpty()).isEqualTo(v.isOngeldig()));
    }

    @Test
    void everyStepLeavesALineInSomeExample() {
        Set<Stap> gezien = new HashSet<>();
        VOORBEELDEN.stream().filter(v -> !v.isOngeldig()).forEach(v -> v.posts().forEach(p -> gezien.add(p.stap())));

        assertThat(gezien)
                .containsAll(Behandelingtoets.STAPPEN)
                .containsAll(Schoonmaaktoets.STAPPEN)
                .containsAll(Meerzorgopenstelling.STAPPEN)
                .containsAll(Uitvraagtoets.STAPPEN);
    }

    @Test
    void everyReadingCouldMatterInSomeExampleUnderEachOfItsChoices() {
        Set<String> gezien = new HashSet<>();
        VOORBEELDEN.stream().filter(v -> !v.isOngeldig()).forEach(v -> gezien.addAll(readings(v.inschrijving(), v)));

        for (Leeswijze lezingen : List.of(
                Behandelingvraag.LEZINGEN, Schoonmaakvraag.LEZINGEN, Meerzorgvraag.LEZINGEN, Uitvraagvraag.LEZINGEN)) {
            for (Lezing lezing : lezingen.lezingen()) {
                lezing.keuzes().forEach(k -> assertThat(gezien).contains(lezing.regel() + "=" + k));
            }
        }
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> List<String> readings(
            Inschrijving<V, T> inschrijving, Voorbeeldregel voorbeeld) {
        V vraag = inschrijving.read("x", voorbeeld.tekst().vraag().getBytes(UTF_8));
        return inschrijving.answer(vraag).lezingen().stream()
                .map(l -> l.regel() + "=" + l.gekozen())
                .toList();
    }
}
