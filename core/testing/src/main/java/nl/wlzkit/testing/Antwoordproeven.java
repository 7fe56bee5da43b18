package nl.wlzkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

/**
 * What holds for the questions and answers of every package, whatever they are about: beside what holds for their holes, answers
 * have an order of their own, and everything can be read by people.
 */
public abstract class Antwoordproeven extends Gatenproeven {
    private final Rekenbron bron;
    private final Regelbron regels;

    /** Makes the tests of one package that is described as a whole, on the questions of its worked examples. */
    protected Antwoordproeven(Rekenpakket pakket) {
        this(pakket, pakket);
    }

    /** Makes the tests of one package, on the questions of its worked examples. */
    protected Antwoordproeven(Rekenbron bron, Regelbron regels) {
        super(bron);
        this.bron = bron;
        this.regels = regels;
    }

    @Test
    void answersHaveAnOrderInWhichOnlyEqualsAreEqual() {
        for (Inschrijving<?, ?> inschrijving : new HashSet<>(bron.berekeningen())) {
            assertOrdered(inschrijving);
        }
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> void assertOrdered(
            Inschrijving<V, T> inschrijving) {
        List<T> waarden = Rekenproef.values(inschrijving);
        for (T een : waarden) {
            for (T ander : waarden) {
                String as = een + " and " + ander;
                assertThat(een.compareTo(ander) == 0).as(as).isEqualTo(een.equals(ander));
                assertThat(Integer.signum(een.compareTo(ander)))
                        .as(as)
                        .isEqualTo(-Integer.signum(ander.compareTo(een)));
            }
        }
    }

    @Test
    void differentAnswersAreWrittenDifferentlyInBothLanguages() {
        for (Inschrijving<?, ?> inschrijving : new HashSet<>(bron.berekeningen())) {
            Set<Object> waarden = new HashSet<>(Rekenproef.values(inschrijving));
            assertThat(waarden).as(inschrijving.naam()).isNotEmpty();
            assertThat(waarden.stream().map(Object::toString))
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
            for (Taal taal : Taal.values()) {
                assertThat(waarden.stream().map(w -> Leesbaar.show(w, taal)))
                        .as(inschrijving.naam())
                        .doesNotContain("")
                        .hasSameSizeAs(waarden);
            }
        }
    }

    /** The constants of the package have a text in both languages, and no two of a kind the same. */
    @Test
    void everyConstantHasATextOfItsOwnInBothLanguages() {
        for (Class<?> type : types()) {
            if (type.isEnum() && Leesbaar.class.isAssignableFrom(type)) {
                for (Taal taal : Taal.values()) {
                    assertThat(Stream.of(type.getEnumConstants()).map(c -> ((Leesbaar) c).in(taal)))
                            .as(type + " " + taal)
                            .doesNotHaveDuplicates()
                            .allSatisfy(t -> assertThat(t).isNotBlank());
                }
            }
        }
    }

    /** What the catalogue of rules is told of the package is everything that names a rule. */
    @Test
    void everyTypeThatNamesARuleIsToldToTheCatalogue() {
        List<Class<?>> genoemd = types().stream()
                .filter(t -> t.isAnnotationPresent(Grondslag.class))
                .toList();
        assertThat(regels.types()).containsAll(genoemd);
    }

    private List<Class<?>> types() {
        try {
            Path map = Path.of(regels.getClass()
                            .getResource(regels.getClass().getSimpleName() + ".class")
                            .toURI())
                    .resolveSibling("");
            List<Class<?>> types = new ArrayList<>();
            try (Stream<Path> bestanden = Files.list(map)) {
                for (Path bestand : bestanden.sorted().toList()) {
                    String naam = bestand.getFileName().toString();
                    if (naam.endsWith(".class") && !naam.contains("-")) {
                        types.add(Class.forName(regels.getClass().getPackageName() + "."
                                + naam.substring(0, naam.length() - ".class".length())));
                    }
                }
            }
            assertThat(types).contains(regels.getClass());
            return types;
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyTextAndDayOfAQuestionIsBoundedWhereItIsMade() {
        assertThat(Grenzen.openTexts(proeven)).isEqualTo(boundedByTheWhole());
    }

    /** Returns the texts and days, as {@code Record.component}, that only the question as a whole bounds. */
    protected Set<String> boundedByTheWhole() {
        return Set.of();
    }
}
