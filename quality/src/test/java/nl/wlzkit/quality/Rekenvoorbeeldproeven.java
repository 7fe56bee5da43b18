package nl.wlzkit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Stap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for the worked examples of every package: what they expect, and that they leave nothing untried. */
public abstract class Rekenvoorbeeldproeven {
    private final List<Rekenproef> proeven;
    private final List<Stap> stappen;
    private final List<Lezing> lezingen;

    /** Makes the tests of one package: its examples, all its steps, and all its readings. */
    protected Rekenvoorbeeldproeven(Rekenbron bron, List<Stap> stappen, List<Lezing> lezingen) {
        this.proeven = Rekenproef.of(bron);
        this.stappen = stappen;
        this.lezingen = lezingen;
    }

    @TestFactory
    Stream<DynamicTest> everyExampleGivesItsAnswerByItsRules() {
        return proeven.stream()
                .map(proef -> DynamicTest.dynamicTest(proef.toString(), () -> {
                    assertThat(proef.outcome()).isEqualTo(proef.tekst().antwoord());
                    assertThat(proef.rules()).containsAll(proef.tekst().regels());
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

        for (Lezing lezing : lezingen) {
            lezing.keuzes().forEach(k -> assertThat(gezien).contains(lezing.regel() + "=" + k));
        }
    }
}
