package nl.wlzkit.tariff.pgb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples: what they expect, and that they leave no step and no reading untried. */
class PgbvoorbeeldenTest {
    /** An example with its calculator; its question is the JSON document. */
    private record Voorbeeld(Inschrijving<?, ?> inschrijving, Rekenvoorbeeld tekst) {
        @Override
        public String toString() {
            return inschrijving.naam() + ": " + tekst.naam();
        }
    }

    static List<Voorbeeld> examples() {
        List<Voorbeeld> alle = new ArrayList<>();
        for (Inschrijving<?, ?> inschrijving : new Pgbberekeningen().berekeningen()) {
            inschrijving.voorbeelden().forEach(v -> alle.add(new Voorbeeld(inschrijving, v)));
        }
        return alle;
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Uitkomst<T> answer(
            Inschrijving<V, T> van, Rekenvoorbeeld voorbeeld) {
        return van.answer(van.read(voorbeeld.naam(), voorbeeld.vraag().getBytes(UTF_8)));
    }

    private static String outcome(Voorbeeld voorbeeld) {
        try {
            return answer(voorbeeld.inschrijving(), voorbeeld.tekst())
                    .omhulling()
                    .in(Taal.NL);
        } catch (OngeldigeInvoerException e) {
            return "ongeldig: " + e.problemen().get(0).pointer();
        }
    }

    private static List<Stap> steps(Voorbeeld voorbeeld) {
        if (voorbeeld.tekst().antwoord().startsWith("ongeldig: ")) {
            return List.of();
        }
        return answer(voorbeeld.inschrijving(), voorbeeld.tekst()).gevallen().stream()
                .flatMap(g -> g.posten().stream())
                .map(p -> p.stap())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleGivesItsAnswerByItsRules(Voorbeeld voorbeeld) {
        assertThat(outcome(voorbeeld)).isEqualTo(voorbeeld.tekst().antwoord());
        assertThat(steps(voorbeeld).stream().map(Stap::regel))
                .containsAll(voorbeeld.tekst().regels());
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(examples()).extracting(Voorbeeld::toString).doesNotHaveDuplicates();
        assertThat(examples())
                .allSatisfy(v -> assertThat(v.tekst().bron()).matches("tekst|met de hand uitgerekend: \\S.*"));
    }

    @Test
    void everyStepLeavesALineInSomeExample() {
        List<Stap> gezien = examples().stream().flatMap(v -> steps(v).stream()).toList();

        assertThat(gezien)
                .containsAll(Pgbbudget.STAPPEN)
                .containsAll(Pgbgarantie.STAPPEN)
                .containsAll(Pgbvrijbesteedbaar.STAPPEN)
                .containsAll(Pgbmaximumtarief.STAPPEN)
                .containsAll(Pgbindex.STAPPEN)
                .containsAll(Pgbovergang.STAPPEN);
        assertThat(gezien.stream().map(Stap::regel))
                .containsAll(Pgbtoegang.STAPPEN.stream().map(Stap::regel).toList());
    }

    @Test
    void everyReadingCouldMatterInSomeExampleUnderEachOfItsChoices() {
        Set<String> gezien = new TreeSet<>();
        for (Voorbeeld voorbeeld : examples()) {
            if (!voorbeeld.tekst().antwoord().startsWith("ongeldig: ")) {
                answer(voorbeeld.inschrijving(), voorbeeld.tekst())
                        .lezingen()
                        .forEach(l -> gezien.add(l.naam() + "=" + l.gekozen()));
            }
        }
        Stream.of(
                        Pgbbudgetvraag.LEZINGEN,
                        Pgbgarantievraag.LEZINGEN,
                        Pgbvrijbesteedbaarvraag.LEZINGEN,
                        Pgbmaximumtariefvraag.LEZINGEN)
                .flatMap(l -> l.lezingen().stream())
                .forEach((Lezing l) ->
                        l.keuzes().forEach(k -> assertThat(gezien).contains(l.naam() + "=" + k)));
    }
}
