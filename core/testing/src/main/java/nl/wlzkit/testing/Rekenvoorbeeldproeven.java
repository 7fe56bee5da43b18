package nl.wlzkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.answer.Stap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for the worked examples of every package: what they expect, and that they leave nothing untried. */
public abstract class Rekenvoorbeeldproeven {
    private final List<Rekenproef> proeven;
    private final List<Stap> stappen;
    private final List<Leeswijze> leeswijzen;

    /** Makes the tests of one package: its examples, the steps of its calculators, and the readings of its questions. */
    protected Rekenvoorbeeldproeven(Rekenbron bron, List<List<Stap>> stappen, List<Leeswijze> leeswijzen) {
        this.proeven = Rekenproef.of(bron);
        this.stappen = stappen.stream().flatMap(List::stream).toList();
        this.leeswijzen = leeswijzen;
    }

    /** Makes the tests of one package that is described as a whole. */
    protected Rekenvoorbeeldproeven(Rekenpakket pakket) {
        this(pakket, List.of(pakket.stappen()), pakket.leeswijzen());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleGivesItsAnswerByItsRules() {
        return proeven.stream()
                .map(proef -> DynamicTest.dynamicTest(proef.toString(), () -> {
                    assertThat(proef.outcome()).isEqualTo(proef.tekst().antwoord());
                    assertThat(proef.rules()).containsAll(proef.tekst().regels());
                    assertThat(proef.inschrijving().regels()).containsAll(proef.rules());
                }));
    }

    @Test
    void everyExampleHasANameOfItsOwnAndSaysWhereItsAnswerComesFrom() {
        assertThat(proeven).extracting(Rekenproef::toString).doesNotHaveDuplicates();
        assertThat(proeven)
                .allSatisfy(p -> assertThat(p.tekst().bron()).matches("tekst|met de hand uitgerekend: \\S.*"))
                .allSatisfy(p -> assertThat(p.tekst().regels().isEmpty()).isEqualTo(p.isOngeldig()));
    }

    @Test
    void everyStepLeavesALineInSomeExample() {
        Set<Stap> gezien = new HashSet<>();
        proeven.forEach(p -> p.posts().stream().map(Post::stap).forEach(gezien::add));

        assertThat(gezien).containsAll(stappen);
    }

    @Test
    void everyReadingMattersInSomeExampleUnderEachOfItsChoices() {
        Set<String> gezien = new TreeSet<>();
        proeven.forEach(p -> gezien.addAll(p.readings()));

        for (Leeswijze leeswijze : leeswijzen) {
            for (Lezing lezing : leeswijze.lezingen()) {
                lezing.keuzes().forEach(k -> assertThat(gezien).contains(lezing.regel() + "=" + k));
            }
        }
    }

    @Test
    void everyCalculatorSaysWhatItsAnswersComeFrom() {
        assertThat(inschrijvingen())
                .isNotEmpty()
                .allSatisfy(i -> assertThat(i.berekening().herkomst().versie()).isEqualTo(Herkomst.libraryVersion()));
    }

    @Test
    void everyQuestionIsReadBackAsItWasWritten() {
        assertThat(proeven)
                .filteredOn(p -> !p.isOngeldig())
                .allSatisfy(p -> assertThat(p.rewritten()).isEqualTo(p.question()));
    }

    @Test
    void everyNumberOfAQuestionIsBoundedWhereItIsMade() {
        assertThat(Grenzen.open(proeven)).isEqualTo(boundedByTheWhole());
    }

    /** Returns the numbers, as {@code Record.component}, that only the question as a whole bounds: by what stands beside it. */
    protected Set<String> boundedByTheWhole() {
        return Set.of();
    }

    private Set<Inschrijving<?, ?>> inschrijvingen() {
        Set<Inschrijving<?, ?>> alle = new HashSet<>();
        proeven.forEach(p -> alle.add(p.inschrijving()));
        return alle;
    }
}
