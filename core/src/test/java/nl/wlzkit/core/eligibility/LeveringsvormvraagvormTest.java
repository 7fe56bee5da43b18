package nl.wlzkit.core.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeveringsvormvraagvormTest {
    private static final Leveringsvormtoets TOETS = Leveringsvormtoets.published();
    private static final Vraagvorm<Leveringsvormvraag> VORM = Leveringsvormvraagvorm.of(TOETS);

    private static Leveringsvormvraag read(String json) {
        Problems problems = new Problems("vraag.json");
        Optional<Leveringsvormvraag> vraag = VORM.read(JsonReader.read(json.getBytes(UTF_8), problems), problems);
        problems.throwIfAny();
        return vraag.orElseThrow();
    }

    static java.util.List<Voorbeeld> examples() {
        return Voorbeeld.all().stream().filter(v -> !v.isOngeldig()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyQuestionSurvivesJson(Voorbeeld voorbeeld) {
        Leveringsvormvraag vraag = voorbeeld.question(TOETS);
        assertThat(read(JsonWriter.pretty(VORM.write(vraag)))).isEqualTo(vraag);
    }

    /** So that the schema can list them. The types read what people write. */
    @Test
    void theProfileAndTheChoiceAreWrittenInOneWay() {
        assertThat(read("{\"profiel\":\"5VV\",\"keuze\":\"MPT+PGB\",\"dag\":\"2024-06-01\"}"))
                .isEqualTo(read("{\"profiel\":\"5VV\",\"keuze\":\"MPT+PGB\",\"dag\":\"2024-06-01\",\"feiten\":{}}"));
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> read("{\"profiel\":\"ZZP 5VV\",\"keuze\":\"pgb + mpt\",\"dag\":\"2024-06-01\"}"))
                .satisfies(e -> assertThat(e.problemen())
                        .extracting(q -> q.verwacht().in(Taal.EN))
                        .containsExactly("\"5VV\"", "\"MPT+PGB\""));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> read("{\"profiel\":\"11VV\",\"keuze\":\"ADL\",\"dag\":\"2014-12-31\","
                        + "\"feiten\":{\"onzin\":true,\"verantwoord\":\"ja\",\"etmalen\":\"6\",\"recht\":true},"
                        + "\"lezingen\":{\"onzin\":\"a\",\"wettekst\":\"b\"},\"meer\":1}"))
                .satisfies(e -> assertThat(e.problemen())
                        .extracting(Probleem::pointer)
                        .containsExactlyInAnyOrder(
                                "/profiel",
                                "/keuze",
                                "/dag",
                                "/feiten/onzin",
                                "/feiten/verantwoord",
                                "/feiten/etmalen",
                                "/feiten/recht",
                                "/lezingen/onzin",
                                "/lezingen/wettekst",
                                "/meer"));
    }

    @Test
    void aProfileThatCannotBeUsedOnTheDayIsAProblemOfTheProfile() {
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> read("{\"profiel\":\"3GGZ W\",\"keuze\":\"VPT\",\"dag\":\"2020-12-31\"}"))
                .satisfies(e -> {
                    assertThat(e.problemen()).extracting(Probleem::pointer).containsExactly("/profiel");
                    assertThat(e.bericht(Taal.NL)).contains("dit is bruikbaar van 2021-01-01");
                });
    }

    @Test
    void whatIsAbsentOrNoObjectIsAProblem() {
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> read("{}"))
                .satisfies(e -> assertThat(e.problemen()).hasSize(3));
        assertThatExceptionOfType(OngeldigeInvoerException.class)
                .isThrownBy(() -> read("{\"profiel\":\"5VV\",\"keuze\":\"VPT\",\"dag\":\"2024-06-01\",\"feiten\":[]}"));
    }

    @Test
    void theSchemaNamesEveryFactAndReading() {
        JsonObject properties =
                (JsonObject) ((JsonObject) VORM.schema()).members().get("properties");
        JsonObject feiten = (JsonObject)
                ((JsonObject) properties.members().get("feiten")).members().get("properties");
        assertThat(feiten.members().keySet())
                .containsExactlyElementsOf(
                        TOETS.feiten().stream().map(Gat::feit).toList());
        assertThat(JsonWriter.compact(VORM.schema())).contains("\"alleen-gelezen\"", "\"additionalProperties\":false");
    }

    @Test
    void anOpenReadingCannotBeWritten() {
        Leveringsvormvraag vraag = read("{\"profiel\":\"5VV\",\"keuze\":\"VPT\",\"dag\":\"2024-06-01\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VORM.write(vraag.open(TOETS.lezingen().get(0))));
    }

    @Test
    void theRegisterHasIt() {
        assertThat(Berekeningen.get().find("leveringsvorm")).isPresent();
        assertThat(Berekeningen.get().vorm(Leveringsvormvraag.class)).isPresent();
    }
}
