package nl.wlzkit.examples.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every calculator of the register guarantees, whatever it calculates. Written once; a new entry gets it for free. */
class ContractTest {
    /** A calculator for the citizen number, which no other may show either. Beside those of the register. */
    private static final Inschrijving<?, ?> PROEF = Burgerproef.INSCHRIJVING;

    static List<Inschrijving<?, ?>> all() {
        return Stream.concat(Berekeningen.get().alle().stream(), Stream.of(PROEF))
                .toList();
    }

    static List<Inschrijving<?, ?>> registered() {
        return Berekeningen.get().alle();
    }

    private static byte[] example(Inschrijving<?, ?> inschrijving) throws IOException {
        return inschrijving.equals(PROEF)
                ? Burgerproef.VRAAG.getBytes(UTF_8)
                : Files.readAllBytes(Path.of("data", inschrijving.naam() + ".json"));
    }

    private static <V extends Vraag<V>> V question(Inschrijving<V, ?> inschrijving) throws IOException {
        return inschrijving.read(inschrijving.naam() + ".json", example(inschrijving));
    }

    @ParameterizedTest
    @MethodSource("all")
    <V extends Vraag<V>, T extends Comparable<? super T>> void theSameQuestionTwiceGivesTheSameAnswer(
            Inschrijving<V, T> inschrijving) throws IOException {
        Uitkomst<T> eerste = inschrijving.answer(question(inschrijving));
        Uitkomst<T> tweede = inschrijving.answer(question(inschrijving));
        assertThat(tweede).isEqualTo(eerste);
        assertThat(text(tweede)).isEqualTo(text(eerste));
    }

    @ParameterizedTest
    @MethodSource("all")
    <V extends Vraag<V>, T extends Comparable<? super T>> void explainedEqualsPlain(Inschrijving<V, T> inschrijving)
            throws IOException {
        for (V geval : cases(question(inschrijving))) {
            Geval<T> uitgelegd = inschrijving.berekening().explain(geval);
            assertThat(uitgelegd.antwoord()).isEqualTo(inschrijving.berekening().calculate(geval, Spoor.UIT));
            assertThat(uitgelegd.posten()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    <V extends Vraag<V>, T extends Comparable<? super T>> void aFilledHoleNeverWidens(Inschrijving<V, T> inschrijving)
            throws IOException {
        V vraag = question(inschrijving);
        Omhulling<T> geheel = inschrijving.answer(vraag).omhulling();
        for (Gat<?> gat : vraag.gaten()) {
            for (V smaller : filled(vraag, gat)) {
                Omhulling<T> deel = inschrijving.answer(smaller).omhulling();
                assertThat(geheel.contains(deel)).as("%s in %s", deel, geheel).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    <V extends Vraag<V>, T extends Comparable<? super T>> void questionAndAnswerSurviveJson(
            Inschrijving<V, T> inschrijving) throws IOException {
        V vraag = question(inschrijving);
        String json = JsonWriter.pretty(inschrijving.vorm().write(vraag));
        V terug = inschrijving.read("terug", json.getBytes(UTF_8));
        assertThat(terug).isEqualTo(vraag);
        assertThat(inschrijving.answer(terug)).isEqualTo(inschrijving.answer(vraag));

        JsonValue antwoord = Uitleg.of(inschrijving.answer(vraag), Regelcatalogus.get(), Taal.NL)
                .document();
        assertThat(JsonWriter.compact(read(JsonWriter.pretty(antwoord)))).isEqualTo(JsonWriter.compact(antwoord));
    }

    @ParameterizedTest
    @MethodSource("all")
    <V extends Vraag<V>, T extends Comparable<? super T>> void eightThreadsGiveWhatOneGives(
            Inschrijving<V, T> inschrijving) throws Exception {
        V vraag = question(inschrijving);
        String een = text(inschrijving.answer(vraag));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> taken = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                taken.add(() -> text(inschrijving.answer(vraag)));
            }
            for (var antwoord : threads.invokeAll(taken)) {
                assertThat(antwoord.get()).isEqualTo(een);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aWrongQuestionIsRefusedWhole(Inschrijving<?, ?> inschrijving) {
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> inschrijving.read("vraag", "{\"onzin\":1,\"meer onzin\":2}".getBytes(UTF_8)))
                .satisfies(e ->
                        assertThat(e.problemen()).extracting(p -> p.pointer()).contains("/onzin", "/meer onzin"));
    }

    /** Everything that a schema calls a citizen number, or that is one by its form, stays inside the question. */
    @ParameterizedTest
    @MethodSource("all")
    <V extends Vraag<V>, T extends Comparable<? super T>> void aMaskedValueIsShownNowhere(
            Inschrijving<V, T> inschrijving) throws IOException {
        String json = new String(example(inschrijving), UTF_8);
        List<String> geheim =
                BURGER.matcher(json).results().map(m -> m.group(1)).toList();
        V vraag = question(inschrijving);
        String fout = json.replaceFirst("\\{", "{ \"onzin\": 1,");
        for (String cijfers : geheim) {
            fout = fout.replace(
                    cijfers, cijfers.substring(0, 8) + (char) (cijfers.charAt(8) == '9' ? '0' : cijfers.charAt(8) + 1));
        }
        byte[] kapot = fout.getBytes(UTF_8);
        Throwable fouten = catchThrowable(() -> inschrijving.read("vraag", kapot));
        Uitkomst<T> uitkomst = inschrijving.answer(vraag);
        String alles = vraag
                + text(uitkomst)
                + JsonWriter.pretty(
                        Uitleg.of(uitkomst, Regelcatalogus.get(), Taal.EN).document())
                + uitkomst.herkomst()
                + uitkomst.gevallen()
                + fouten;

        assertThat(fouten).isInstanceOf(OngeldigeInvoerException.class);
        assertThat(geheim).allSatisfy(cijfers -> assertThat(alles).doesNotContain(cijfers.substring(0, 8)));
        assertThat(!inschrijving.equals(PROEF) || geheim.size() == 1).isTrue();
    }

    private static final Pattern BURGER = Pattern.compile("\"([0-9]{9})\"");

    @ParameterizedTest
    @MethodSource("registered")
    <V extends Vraag<V>, T extends Comparable<? super T>> void everyStepIsARuleOfItsEntryAndOfTheCatalogue(
            Inschrijving<V, T> inschrijving) throws IOException {
        for (V geval : cases(question(inschrijving))) {
            for (Post post : inschrijving.berekening().explain(geval).posten()) {
                assertThat(inschrijving.regels()).contains(post.stap().regel());
            }
        }
        assertThat(inschrijving.regels())
                .allSatisfy(r -> assertThat(Regelcatalogus.get().find(r)).as(r).isPresent());
    }

    @ParameterizedTest
    @MethodSource("registered")
    void everyExampleNamesRulesOfTheEntry(Inschrijving<?, ?> inschrijving) {
        assertThat(inschrijving.voorbeelden()).isNotEmpty();
        assertThat(inschrijving.voorbeelden())
                .allSatisfy(v -> assertThat(inschrijving.regels()).containsAll(v.regels()));
    }

    // ------------------------------------------------------------------------------------------------------ helpers

    private static String text(Uitkomst<?> uitkomst) {
        return uitkomst + "\n"
                + Uitleg.of(uitkomst, Regelcatalogus.get(), Taal.NL).text(80);
    }

    private static JsonValue read(String json) {
        var problems = new nl.wlzkit.core.document.Problems("json");
        JsonValue value = nl.wlzkit.core.document.JsonReader.read(json.getBytes(UTF_8), problems);
        problems.throwIfAny();
        return value;
    }

    private static <V extends Vraag<V>> List<V> cases(V vraag) {
        List<Gat<?>> gaten = vraag.gaten();
        if (gaten.isEmpty()) {
            return List.of(vraag);
        }
        return filled(vraag, gaten.get(0)).stream()
                .flatMap(v -> cases(v).stream())
                .toList();
    }

    private static <V extends Vraag<V>, W> List<V> filled(V vraag, Gat<W> gat) {
        Domein<W> domein = gat.domein();
        return domein.cases().stream().map(w -> vraag.fill(gat, w)).toList();
    }
}
