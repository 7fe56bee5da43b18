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
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

/**
 * What holds for the questions and answers of every package, whatever they are about: what is filled is no longer asked, what
 * is opened is asked, answers have an order of their own, and everything can be read by people.
 */
public abstract class Antwoordproeven {
    private final Rekenbron bron;
    private final Regelbron regels;
    private final List<Rekenproef> proeven;

    /** Makes the tests of one package that is described as a whole, on the questions of its worked examples. */
    protected Antwoordproeven(Rekenpakket pakket) {
        this(pakket, pakket);
    }

    /** Makes the tests of one package, on the questions of its worked examples. */
    protected Antwoordproeven(Rekenbron bron, Regelbron regels) {
        this.bron = bron;
        this.regels = regels;
        this.proeven = Rekenproef.of(bron).stream().filter(p -> !p.isOngeldig()).toList();
    }

    @Test
    void aHoleThatIsFilledIsNoHoleAnyMore() {
        int gevuld = 0;
        for (Rekenproef proef : proeven) {
            gevuld += assertFilled(proef.question());
        }
        assertThat(gevuld).isPositive();
    }

    private static <V extends Vraag<V>> int assertFilled(Vraag<V> vraag) {
        int aantal = 0;
        for (Gat<?> gat : vraag.gaten()) {
            aantal += assertFilled(vraag, gat);
        }
        return aantal;
    }

    private static <V extends Vraag<V>, W> int assertFilled(Vraag<V> vraag, Gat<W> gat) {
        List<V> vragen = new ArrayList<>();
        for (W waarde : gat.domein().cases()) {
            V gevuld = vraag.fill(gat, waarde);
            assertThat(gevuld.gaten())
                    .extracting(Gat::feit)
                    .as("%s of %s", gat.feit(), vraag)
                    .doesNotContain(gat.feit())
                    .doesNotHaveDuplicates();
            vragen.add(gevuld);
        }
        assertThat(vragen).as("%s of %s", gat.feit(), vraag).isNotEmpty().doesNotHaveDuplicates();
        return 1;
    }

    @Test
    void aReadingThatIsOpenedIsAskedAndCanBeChosenAgain() {
        for (Rekenproef proef : proeven) {
            assertOpened(proef.question());
        }
    }

    private static <V extends Vraag<V>> void assertOpened(Vraag<V> vraag) {
        for (Lezing lezing : vraag.lezingen()) {
            V open = vraag.open(lezing);
            assertThat(open.gaten()).extracting(Gat::feit).as(lezing.naam()).contains(lezing.naam());
            for (String keuze : lezing.keuzes()) {
                V gekozen = open.fill(lezing.gat(), keuze);
                assertThat(gekozen.gaten())
                        .extracting(Gat::feit)
                        .as(lezing.naam())
                        .doesNotContain(lezing.naam());
                assertThat(gekozen.equals(vraag)).as(lezing + " " + keuze).isEqualTo(keuze.equals(lezing.gekozen()));
            }
        }
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
    void aHoleIsFilledBeforeThereIsAnAnswer() {
        int geweigerd = 0;
        for (Rekenproef proef : proeven) {
            geweigerd += refusals(proef.inschrijving(), proef.question());
        }
        assertThat(geweigerd).isPositive();
    }

    private static <V extends Vraag<V>> int refusals(Inschrijving<V, ?> inschrijving, Vraag<?> vraag) {
        V open = inschrijving.vraagtype().cast(vraag);
        int geweigerd = isRefused(inschrijving, open) ? 1 : 0;
        for (Gat<?> gat : open.gaten()) {
            for (V gevuld : Rekenproef.filled(open, gat)) {
                geweigerd += isRefused(inschrijving, gevuld) ? 1 : 0;
            }
        }
        return geweigerd;
    }

    /** Nothing but an IllegalArgumentException says that a hole is open; one that does not matter here says nothing. */
    private static <V extends Vraag<V>> boolean isRefused(Inschrijving<V, ?> inschrijving, V vraag) {
        try {
            assertThat(inschrijving.berekening().calculate(vraag, Spoor.UIT)).isNotNull();
            return false;
        } catch (IllegalArgumentException e) {
            assertThat(vraag.gaten()).as(e.getMessage()).isNotEmpty();
            assertThat(e).hasMessageNotContainingAny("null");
            return true;
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
