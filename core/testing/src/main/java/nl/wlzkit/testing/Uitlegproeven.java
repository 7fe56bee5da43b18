package nl.wlzkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

/** What holds for the worked examples of a package that says which facts its explanations name. */
public abstract class Uitlegproeven extends Rekenvoorbeeldproeven {
    private final List<Rekenproef> proeven;

    /** Makes the tests of one package: its examples, the steps of its calculators, and the readings of its questions. */
    protected Uitlegproeven(Rekenbron bron, List<List<Stap>> stappen, List<Leeswijze> leeswijzen) {
        super(bron, stappen, leeswijzen);
        this.proeven = Rekenproef.of(bron);
    }

    /** Makes the tests of one package that is described as a whole. */
    protected Uitlegproeven(Rekenpakket pakket) {
        super(pakket);
        this.proeven = Rekenproef.of(pakket);
    }

    @Test
    void theExplanationsNameTheFactsTheyWereMadeOf() {
        Map<String, Set<String>> genoemd = new TreeMap<>();
        for (Rekenproef proef : proeven) {
            for (Post post : proef.posts()) {
                Set<String> feiten =
                        genoemd.computeIfAbsent(proef.inschrijving().naam() + " " + post.soort(), k -> new TreeSet<>());
                post.door().stream()
                        .map(g -> g.feit().matches("[A-Z][A-Z0-9_/]*") ? "CODE" : g.feit())
                        .forEach(feiten::add);
            }
        }
        assertThat(genoemd.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e -> e.getKey() + ": " + String.join(", ", e.getValue())))
                .containsExactlyInAnyOrderElementsOf(namedFacts());
    }

    /**
     * Returns the facts that each kind of line of the calculators names, as {@code calculator KIND: fact, fact} in the order of
     * the alphabet; a row of a data file, which is named by its code in capitals, is {@code CODE}.
     */
    protected abstract List<String> namedFacts();

    @Test
    void everyLineCanBeReadInBothLanguages() {
        for (Rekenproef proef : proeven) {
            for (Post post : proef.posts()) {
                assertReadable(post);
            }
        }
    }

    private static void assertReadable(Post post) {
        for (Taal taal : Taal.values()) {
            assertThat(post.stap().wat().in(taal)).as(post.toString()).isNotBlank();
            post.van()
                    .ifPresent(v -> assertThat(Leesbaar.show(v, taal))
                            .as(post.toString())
                            .isNotBlank());
            post.naar()
                    .ifPresent(v -> assertThat(Leesbaar.show(v, taal))
                            .as(post.toString())
                            .isNotBlank());
            assertThat(post.door()).as(post.toString()).allSatisfy(g -> {
                assertThat(g.naam().in(taal)).isNotBlank();
                assertThat(Leesbaar.show(g.waarde(), taal)).isNotBlank();
            });
        }
    }

    @Test
    void everyWordThatAQuestionCanHoldCanBeReadInBothLanguages() {
        Set<Class<?>> gezien = new HashSet<>();
        proeven.forEach(p -> collect(p.inschrijving().vraagtype(), gezien));

        String pakket = getClass().getPackageName();
        assertThat(gezien)
                .filteredOn(t -> t.getPackageName().equals(pakket))
                .filteredOn(t -> t.isEnum() && Leesbaar.class.isAssignableFrom(t))
                .allSatisfy(Uitlegproeven::assertWords);
    }

    private static void assertWords(Class<?> type) {
        List<Leesbaar> woorden =
                Arrays.stream(type.getEnumConstants()).map(Leesbaar.class::cast).toList();
        for (Taal taal : Taal.values()) {
            assertThat(woorden)
                    .extracting(w -> w.in(taal))
                    .doesNotHaveDuplicates()
                    .allSatisfy(w -> assertThat(w).isNotBlank());
        }
        assertThat(woorden).anySatisfy(w -> assertThat(w.in(Taal.EN)).isNotEqualTo(w.in(Taal.NL)));
    }

    private static void collect(Type type, Set<Class<?>> gezien) {
        if (type instanceof ParameterizedType p) {
            Arrays.stream(p.getActualTypeArguments()).forEach(t -> collect(t, gezien));
        }
        if (type instanceof Class<?> c && (c.isEnum() || c.isRecord()) && gezien.add(c) && c.isRecord()) {
            Arrays.stream(c.getRecordComponents()).forEach(d -> collect(d.getGenericType(), gezien));
        }
    }

    @Test
    void noTextOfAQuestionIsBlank() {
        assertThat(Grenzen.openBlanks(proeven)).isEqualTo(new TreeSet<>(checkedWhereRead()));
    }

    /** Returns the texts, as {@code Record.component}, that are checked only where a document is read. */
    protected Set<String> checkedWhereRead() {
        return Set.of();
    }
}
