package nl.wlzkit.tariff.budget;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of every calculator of this package; a question is written as its JSON. */
class BudgetvoorbeeldenTest {
    private static final String ONGELDIG = "ongeldig: ";

    static Stream<Arguments> examples() {
        return new Budgetberekeningen()
                .berekeningen().stream()
                        .flatMap(i ->
                                i.voorbeelden().stream().map(v -> Arguments.of(i.naam() + ": " + v.naam(), i, v)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    <V extends Vraag<V>, T extends Comparable<? super T>> void everyExampleGivesItsAnswerByItsRules(
            String naam, Inschrijving<V, T> inschrijving, Rekenvoorbeeld voorbeeld) {
        byte[] vraag = voorbeeld.vraag().getBytes(UTF_8);
        if (voorbeeld.antwoord().startsWith(ONGELDIG)) {
            assertThat(refusals(inschrijving, vraag))
                    .singleElement()
                    .asString()
                    .startsWith(voorbeeld.antwoord().substring(ONGELDIG.length()));
            return;
        }
        V gelezen = inschrijving.read(naam, vraag);

        assertThat(inschrijving.answer(gelezen).omhulling().in(Taal.NL)).isEqualTo(voorbeeld.antwoord());
        assertThat(rules(inschrijving, gelezen)).containsAll(voorbeeld.regels());
    }

    private static List<String> refusals(Inschrijving<?, ?> inschrijving, byte[] vraag) {
        try {
            inschrijving.read("vraag", vraag);
            return List.of();
        } catch (OngeldigeInvoerException e) {
            return e.problemen().stream().map(p -> p.verwacht().nl()).toList();
        }
    }

    /** The rules of the explanation, and the readings of the question. */
    private static <V extends Vraag<V>, T extends Comparable<? super T>> Set<String> rules(
            Inschrijving<V, T> inschrijving, V vraag) {
        Uitkomst<T> uitkomst = inschrijving.answer(vraag);
        Set<String> regels = new TreeSet<>();
        for (Geval<T> geval : uitkomst.gevallen()) {
            geval.posten().stream().map(Post::stap).forEach(s -> regels.add(s.regel()));
        }
        uitkomst.lezingen().forEach(l -> regels.add(l.regel()));
        assertThat(inschrijving.regels()).containsAll(regels);
        return regels;
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        for (Inschrijving<?, ?> inschrijving : new Budgetberekeningen().berekeningen()) {
            assertThat(inschrijving.voorbeelden())
                    .extracting(Rekenvoorbeeld::naam)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(inschrijving.voorbeelden())
                    .allSatisfy(v -> assertThat(v.bron()).matches("tekst|met de hand uitgerekend: \\S.*"))
                    .allSatisfy(v -> assertThat(v.regels().isEmpty())
                            .isEqualTo(v.antwoord().startsWith(ONGELDIG)));
        }
    }

    @Test
    void holesHaveNamesOfTheirOwn() {
        for (Inschrijving<?, ?> inschrijving : new Budgetberekeningen().berekeningen()) {
            for (Rekenvoorbeeld v : inschrijving.voorbeelden()) {
                if (!v.antwoord().startsWith(ONGELDIG)) {
                    Vraag<?> vraag = inschrijving.read("vraag", v.vraag().getBytes(UTF_8));
                    assertThat(vraag.gaten()).extracting(Gat::feit).doesNotHaveDuplicates();
                }
            }
        }
    }
}
