package nl.wlzkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.AgbCode;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WlzJsonTest {
    private static final Speelvraag VRAAG =
            new Speelvraag(Bsn.parse("999990019"), Bedrag.of("12.30"), Geldigheid.ONBEGRENSD, Optional.empty());

    /** A mapper remembers what it found for a type, so each test has its own. */
    private final JsonMapper mapper = WlzJson.mapper();

    record Regeltje(Prestatie prestatie, Percentage percentage) {}

    record Prestatie(String naam, Bedrag tarief) {}

    private static <T> T read(Class<T> type, String json) {
        return WlzJson.read(type, "test", json.getBytes(UTF_8));
    }

    private static List<String> problems(Class<?> type, String json) {
        try {
            return List.of("read: " + read(type, json));
        } catch (OngeldigeInvoerException e) {
            return e.problemen().stream().map(Object::toString).toList();
        }
    }

    @Test
    void decimalsStayExact() throws Exception {
        assertThat(read(Bedrag.class, "12.30")).isEqualTo(Bedrag.of("12.3"));
        assertThat(WlzJson.write(Bedrag.of("12.30"))).isEqualTo("12.3");
        for (String n :
                List.of("0.1", "0.1234567890123456789", "999999999999999.99", "0.0000000001", "100000000000000")) {
            assertThat(WlzJson.write(read(Percentage.class, n))).isEqualTo(n);
            assertThat(mapper.writeValueAsString(mapper.readValue(n, Percentage.class)))
                    .isEqualTo(n);
            assertThat(mapper.readTree(n).decimalValue()).isEqualTo(new BigDecimal(n));
        }
        assertThat(read(Bedrag.class, "1.2e3")).isEqualTo(Bedrag.of("1200"));
        assertThat(mapper.writeValueAsString(mapper.readTree("{\"x\":12.30}"))).isEqualTo("{\"x\":12.30}");
    }

    @Test
    void everyProblemAtOnce() {
        assertThat(problems(Speelvraag.class, """
                        {
                          "client": "999990018",
                          "bedrag": "12,30",
                          "bedrag": 1,
                          "periode": { "van": "2024-02-30", "totEnMet": 3, "toen": true },
                          "deel": 1e16,
                          "\\u0000onbekend": null
                        } "nog iets"
                        """))
                .containsExactly(
                        "/client (line 2, column 13): found *********; expected: a citizen service number (BSN): 9 digits that pass the"
                                + " eleven test",
                        "/bedrag (line 3, column 13): found \"12,30\"; expected: a number, such as 95.5",
                        "/bedrag (line 4, column 3): expected: this name once in this object",
                        "/periode/van (line 5, column 23): found \"2024-02-30\"; expected: a date, such as \"2024-01-31\"",
                        "/periode/totEnMet (line 5, column 49): found 3; expected: a date, such as \"2024-01-31\"",
                        "/periode/toen (line 5, column 60): expected: no unknown property; known here are van, totEnMet",
                        "/deel (line 6, column 11): found 10000000000000000; expected: a percentage, such as 95.5",
                        "/\\u0000onbekend (line 7, column 21): expected: no unknown property; known here are client, bedrag, periode,"
                                + " deel",
                        "(whole document) (line 8, column 3): found nog iets; expected: the end of the document");
    }

    @Test
    void nothingIsReadLeniently() {
        for (String json : List.of(
                "",
                " ",
                "NaN",
                "Infinity",
                "1,",
                "'1'",
                "01",
                "+1",
                ".5",
                "1.",
                "1 2",
                "[1]",
                "\"1\"",
                "null",
                "true",
                "{}",
                "1e999999999",
                "1e99999999999",
                "1e16",
                "0." + "1".repeat(61),
                "/**/1",
                "\u00a01")) {
            assertThatThrownBy(() -> read(Bedrag.class, json)).as(json).isInstanceOf(OngeldigeInvoerException.class);
            // null is for the mapper
            String other = json.equals("null") ? "[null]" : json;
            assertThat(catchThrowable(() -> mapper.readValue(other, Bedrag.class)))
                    .as(other)
                    .isInstanceOf(JsonProcessingException.class);
        }
        assertThatThrownBy(() -> read(JsonValue.class, "[".repeat(65) + "]".repeat(65)))
                .isInstanceOf(OngeldigeInvoerException.class);
        assertThatThrownBy(() -> mapper.readTree("[".repeat(65) + "]".repeat(65)))
                .isInstanceOf(Exception.class);
        assertThat(read(JsonValue.class, "[".repeat(64) + "]".repeat(64))).isNotNull();
        assertThatThrownBy(() -> read(Bedrag.class, "\u00ff").getClass()).isInstanceOf(OngeldigeInvoerException.class);
        assertThatThrownBy(() -> WlzJson.read(Bedrag.class, "test", new byte[] {(byte) 0xFF}))
                .isInstanceOf(OngeldigeInvoerException.class);
    }

    @Test
    void theMapperIsStrictToo() {
        for (String json : List.of(
                "{\"naam\": \"a\", \"tarief\": 1, \"x\": 1}",
                "{\"naam\": \"a\", \"tarief\": 1, \"tarief\": 1}",
                "{\"naam\": \"a\", \"tarief\": \"1\"}",
                "{\"naam\": 1, \"tarief\": 1}",
                "{\"naam\": \"a\", \"tarief\": NaN}",
                "{\"naam\": \"a\", \"tarief\": 1} 2",
                "{\"naam\": \"a\", \"tarief\": {\"a\": [1, {}]}}")) {
            assertThatThrownBy(() -> mapper.readValue(json, Prestatie.class))
                    .as(json)
                    .isInstanceOf(Exception.class);
        }
        assertThatThrownBy(() -> mapper.readTree("{\"a\": 1, \"a\": 2}")).isInstanceOf(Exception.class);
        ObjectMapper lenient = new ObjectMapper().registerModule(new WlzModule());
        for (String json :
                List.of("\"12\"", "1e999999999", "{\"a\":1,\"a\":2}", "[12]", "1" + "0".repeat(500), "true")) {
            assertThatThrownBy(() -> lenient.readValue(json, Bedrag.class))
                    .as(json)
                    .isInstanceOf(JsonMappingException.class);
        }
        ObjectMapper nan = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .addModule(new WlzModule())
                .build();
        assertThatThrownBy(() -> nan.readValue("NaN", Bedrag.class)).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> lenient.readValue("0", Leveringsvorm.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void aValueThatIsRefusedHasItsPlaceInTheDocumentOfOthers() {
        assertThatThrownBy(() ->
                        mapper.readValue("{\"prestatie\":\n {\"naam\": \"a\", \"tarief\": 1e15}}", Regeltje.class))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> {
                    assertThat(e.getPath())
                            .extracting(JsonMappingException.Reference::getFieldName)
                            .containsExactly("prestatie", "tarief");
                    assertThat(e.getLocation().getLineNr()).isEqualTo(2);
                    assertThat(e.getOriginalMessage())
                            .isEqualTo(
                                    "1 problem in JSON:\n  (whole document) (line 2, column 26): found 1000000000000000;"
                                            + " expected: an amount in euros, such as 1234.56");
                    assertThat(e.getCause()).isInstanceOf(OngeldigeInvoerException.class);
                });
        assertThatThrownBy(() -> mapper.readValue("{\"999990019\": 1}", new TypeRef()))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("an AGB code");
    }

    private static final class TypeRef extends TypeReference<Map<AgbCode, Bedrag>> {}

    @Test
    void valuesInClassesOfOthers() throws Exception {
        Regeltje regel = new Regeltje(new Prestatie("x", Bedrag.of("1.10")), Percentage.of("95.5"));
        String json = "{\"prestatie\":{\"naam\":\"x\",\"tarief\":1.1},\"percentage\":95.5}";
        assertThat(mapper.writeValueAsString(regel)).isEqualTo(json);
        assertThat(mapper.readValue(json, Regeltje.class)).isEqualTo(regel);
        ObjectMapper found = new ObjectMapper().findAndRegisterModules();
        assertThat(found.writeValueAsString(Map.of(Zorgkantoor.ZILVEREN_KRUIS, Zorgprofiel.VV4)))
                .isEqualTo("{\"Zilveren Kruis\":\"753\"}");
        JsonNode tree = found.valueToTree(regel);
        assertThat(tree.at("/percentage").decimalValue()).isEqualByComparingTo("95.5");
    }

    @Test
    void everyConstantIsReadAndWritten() throws Exception {
        for (Class<?> type : Waarden.types()) {
            if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    String json = WlzJson.write(constant);
                    assertThat(read(type, json)).isEqualTo(constant);
                    assertThat(mapper.writeValueAsString(constant)).isEqualTo(json);
                    assertThat((Object) mapper.readValue(json, type)).isEqualTo(constant);
                    Map<Object, Integer> map = Map.of(constant, 1);
                    assertThat(mapper.writeValueAsString(map)).isEqualTo("{" + json + ":1}");
                }
                assertThat(problems(type, "\"?\"").get(0))
                        .contains("expected: ")
                        .doesNotContain("read");
                assertThat(problems(type, "0").get(0)).contains("expected: a text");
            }
        }
        assertThat(problems(Zorgkantoor.class, "\"cz\""))
                .containsExactly("(whole document) (line 1, column 1): found \"cz\"; expected: \"CZ\"");
    }

    @Test
    void everyRuleRoundTrips() {
        for (Regel regel : Regelcatalogus.get().regels()) {
            assertThat(read(Regel.class, WlzJson.write(regel))).isEqualTo(regel);
        }
    }

    @Test
    void aFractionIsReadInAnyTerms() {
        assertThat(read(Breuk.class, "\"4/6\"")).isEqualTo(Breuk.of(2, 3));
        for (String wrong :
                List.of("\"1/0\"", "\"1/-2\"", "\"a\"", "\"1.5\"", "0.5", "\"" + "9".repeat(1299) + "\"", "\"\"")) {
            assertThat(problems(Breuk.class, wrong).get(0)).contains("expected: ");
        }
    }

    @Test
    void theEndsOfARangeAreInOrder() {
        var type = new TypeReference<Bandbreedte<Procentpunt>>() {};
        assertThatThrownBy(() -> mapper.readValue("{\"van\": 2, \"tot\": 1}", type))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("a lower bound up to an upper bound");
        assertThatThrownBy(() -> mapper.readValue("{\"van\": 2}", type)).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"van\": 2, \"tot\": 3}", Bandbreedte.class))
                .isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> read(Bandbreedte.class, "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rangesOfPlainTypes() throws Exception {
        var dagen = new Bandbreedte<>(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2));
        String json = mapper.writeValueAsString(dagen);
        assertThat(json).isEqualTo("{\"van\":\"2024-01-01\",\"tot\":\"2024-01-02\"}");
        assertThat(mapper.readValue(json, new TypeReference<Bandbreedte<LocalDate>>() {}))
                .isEqualTo(dagen);
        assertThat(mapper.readValue("{\"van\":1,\"tot\":2}", new TypeReference<Bandbreedte<Integer>>() {}))
                .isEqualTo(new Bandbreedte<>(1, 2));
        assertThat(mapper.readValue("{\"van\":1,\"tot\":2}", new TypeReference<Bandbreedte<Long>>() {}))
                .isEqualTo(new Bandbreedte<>(1L, 2L));
        assertThat(mapper.readValue("{\"van\":1.5,\"tot\":2}", new TypeReference<Bandbreedte<BigDecimal>>() {})
                        .van())
                .isEqualTo("1.5");
        assertThatThrownBy(
                        () -> mapper.readValue("{\"van\":1.5,\"tot\":2}", new TypeReference<Bandbreedte<Integer>>() {}))
                .hasMessageContaining("a whole number");
    }

    @Test
    void rangesOfNumbersAreWrittenAsTheyAreRead() throws Exception {
        assertThat(mapper.writeValueAsString(new Bandbreedte<>(1, 2))).isEqualTo("{\"van\":1,\"tot\":2}");
        assertThat(mapper.writeValueAsString(new Bandbreedte<>(1L, 9_007_199_254_740_993L)))
                .isEqualTo("{\"van\":1,\"tot\":9007199254740993}");
        var getallen = new Bandbreedte<>(new BigDecimal("1.5"), new BigDecimal("2.25"));
        assertThat(mapper.writeValueAsString(getallen)).isEqualTo("{\"van\":1.5,\"tot\":2.25}");
        assertThat(mapper.readValue("{\"van\":1.5,\"tot\":2.25}", new TypeReference<Bandbreedte<BigDecimal>>() {}))
                .isEqualTo(getallen);
    }

    /** Jackson would otherwise put a range together in its own way, of anything. */
    @Test
    void aRangeOfWhichTheTypeIsNotKnownIsNotRead() {
        for (TypeReference<?> type : List.<TypeReference<?>>of(
                new TypeReference<Bandbreedte<Thread.State>>() {}, new TypeReference<Bandbreedte<String>>() {})) {
            assertThatThrownBy(() -> mapper.readValue("{\"van\":\"NEW\",\"tot\":\"NEW\"}", type))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("the type of the ends of this range is not read");
        }
    }

    /** Whoever makes the tokens can put anything among them, such as the bytes of a binary format. */
    @Test
    void aTokenThatIsNoJsonIsAProblemAtItsPlace() throws Exception {
        try (TokenBuffer tokens = new TokenBuffer(mapper, false)) {
            tokens.writeStartObject();
            tokens.writeFieldName("van");
            tokens.writeObject(new byte[] {1});
            tokens.writeEndObject();
            assertThatThrownBy(() -> mapper.readValue(tokens.asParser(), Geldigheid.class))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("/van")
                    .hasMessageContaining("expected: a JSON value");
        }
    }

    /** Jackson asks a module which types it reads. */
    @Test
    void theModuleSaysWhatItReads() {
        List<Deserializers> lezers = new ArrayList<>();
        new WlzModule().setupModule((Module.SetupContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Module.SetupContext.class}, (p, methode, argumenten) -> {
                    if (methode.getName().equals("addDeserializers")) {
                        lezers.add((Deserializers) argumenten[0]);
                    }
                    return null;
                }));
        DeserializationConfig config = mapper.getDeserializationConfig();
        assertThat(lezers).singleElement().satisfies(l -> {
            assertThat(l.hasDeserializerFor(config, Bedrag.class)).isTrue();
            assertThat(l.hasDeserializerFor(config, Speelvraag.class)).isTrue();
            assertThat(l.hasDeserializerFor(config, Uitkomst.class)).isFalse();
            assertThat(l.hasDeserializerFor(config, String.class)).isFalse();
        });
    }

    @Test
    void anOutcomeIsWrittenWithItsReceiptAndReadAsADocument() throws Exception {
        Uitkomst<Bedrag> uitkomst = new Speelbron.Rekenaar().answer(VRAAG);
        String json = WlzJson.write(uitkomst);
        // 10 % and 12.5 % of 12.30
        assertThat(json)
                .startsWith("{\"oordeel\":\"VOLDOET\",\"van\":1.23,\"tot\":1.5375,")
                .contains("\"herkomst\":{\"wlzkit\":\"0\",\"speel.json\":\"sha-256 e3b0c44298fc1c14")
                .contains("\"client\":\"*********\"")
                .contains("\"naam\":\"het deel\"")
                .doesNotContain("999990019");
        assertThat(mapper.writeValueAsString(uitkomst)).isEqualTo(json);
        assertThat(JsonWriter.compact(WlzJson.readOutcome(json.getBytes(UTF_8))))
                .isEqualTo(json);
        assertThat(WlzJson.write(WlzJson.readOutcome(json.getBytes(UTF_8)))).isEqualTo(json);
        assertThat(WlzJson.write(uitkomst, Taal.EN)).contains("\"naam\":\"the share\"");
        assertThat(WlzJson.mapper(Taal.EN).writeValueAsString(uitkomst)).isEqualTo(WlzJson.write(uitkomst, Taal.EN));
        assertThatThrownBy(() -> mapper.readValue(json, Uitkomst.class)).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> read(Uitkomst.class, json)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WlzJson.readOutcome("{\"oordeel\": \"JA\", \"gaten\": 1}".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.problemen()).hasSize(5));
    }

    @Test
    void theNumberOfACitizenIsShownNowhere() {
        // 999990019 passes the eleven test, 999990018 does not: nobody has that number
        assertThat(problems(Bedrag.class, "\"999990019\""))
                .containsExactly(
                        "(whole document) (line 1, column 1): found \"*********\"; expected: a number, such as 95.5");
        assertThat(problems(Bedrag.class, "\"999990018\""))
                .containsExactly(
                        "(whole document) (line 1, column 1): found \"999990018\"; expected: a number, such as 95.5");
        assertThat(problems(Bedrag.class, "\"9999900190\"").get(0)).contains("found \"9999900190\"");
        assertThat(problems(Geldigheid.class, "{\"999990019\": 1}").get(0)).startsWith("/********* ");
        // what is shown ends after sixty characters: the digits before the end can be the beginning of a number
        assertThat(problems(Bedrag.class, '"' + "a".repeat(54) + "999990019\"").get(0))
                .contains("a*********…")
                .doesNotContain("99999");
    }

    @Test
    void whereTheMapperIsLenientTheValuesAreNot() {
        ObjectMapper lenient = new ObjectMapper().registerModule(new WlzModule());
        assertThatThrownBy(
                        () -> lenient.readValue("{\"van\": \"2024-01-01\", \"van\": \"2024-01-02\"}", Geldigheid.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/van (line 1, column 23): expected: this name once in this object");
    }

    @Test
    void aNumberHasAHundredCharactersAndSixtyDecimalsAtMost() throws Exception {
        ObjectMapper lenient = new ObjectMapper().registerModule(new WlzModule());
        for (String fits : List.of("1".repeat(100), "0." + "1".repeat(60), "-0." + "1".repeat(60))) {
            assertThat(mapper.readValue(fits, JsonValue.class)).isEqualTo(read(JsonValue.class, fits));
        }
        for (String more : List.of("1".repeat(101), "0." + "1".repeat(61), "1E-61", "1E+61")) {
            assertThatThrownBy(() -> lenient.readValue(more, JsonValue.class))
                    .as(more)
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("a number of at most 100 characters and 60 decimals");
        }
    }

    @Test
    void anOutcomeThatIsReadHasTheParts() {
        String leeg = "\"gevallen\": [], \"gaten\": [], \"lezingen\": [], ";
        assertThat(outcomeProblems("{\"oordeel\": \"VOLDOET_NIET\", " + leeg + "\"herkomst\": {\"wlzkit\": \"1\"}}"))
                .isEmpty();
        assertThat(outcomeProblems("{\"oordeel\": \"VOLDOET\", " + leeg + "\"herkomst\": {\"wlzkit\": \"1\"}}"))
                .containsExactly(" a property \"van\"; it is absent", " a property \"tot\"; it is absent");
        assertThat(outcomeProblems("{\"oordeel\": \"VOLDOET_NIET\", " + leeg + "\"herkomst\": {}}"))
                .containsExactly("/herkomst a property \"wlzkit\"; it is absent");
        assertThat(outcomeProblems("{\"oordeel\": \"VOLDOET_NIET\", " + leeg + "\"herkomst\": {\"wlzkit\": 1}}"))
                .singleElement()
                .asString()
                .startsWith("/herkomst/wlzkit ");
        assertThat(outcomeProblems("{\"oordeel\": \"JA\", \"gevallen\": 1}"))
                .contains(
                        " a property \"gaten\"; it is absent",
                        " a property \"lezingen\"; it is absent",
                        " a property \"herkomst\"; it is absent",
                        "/gevallen a list [ … ]")
                .hasSize(5);
    }

    private static List<String> outcomeProblems(String json) {
        try {
            WlzJson.readOutcome(json.getBytes(UTF_8));
            return List.of();
        } catch (OngeldigeInvoerException e) {
            return e.problemen().stream()
                    .map(p -> p.pointer() + " " + p.verwacht().en())
                    .toList();
        }
    }

    @Test
    void holesAndHullsAreWritten() throws Exception {
        String gat = "{\"feit\":\"deel\",\"naam\":{\"nl\":\"het deel\",\"en\":\"the share\"},\"wie\":\"AANBIEDER\","
                + "\"domein\":{\"van\":10,\"vanInbegrepen\":true,\"tot\":12.5,\"totInbegrepen\":true}}";
        assertThat(WlzJson.write(Speelvraag.DEEL)).isEqualTo(gat);
        assertThat(WlzJson.write(VRAAG.gaten())).isEqualTo("[" + gat + "]");
        assertThat(mapper.writeValueAsString(VRAAG.gaten())).isEqualTo("[" + gat + "]");
        assertThat(WlzJson.write(Domein.yesNo())).isEqualTo("{\"keuzes\":[false,true]}");
        assertThat(WlzJson.write(new Domein.Keuze<>(List.of("veel", "weinig"))))
                .isEqualTo("{\"keuzes\":[\"veel\",\"weinig\"]}");
        assertThat(WlzJson.write(new Domein.Keuze<>(List.of(new Bandbreedte<>(1, 2), new Bandbreedte<>(3, 4)))))
                .isEqualTo("{\"keuzes\":[{\"van\":1,\"tot\":2},{\"van\":3,\"tot\":4}]}");
        assertThat(WlzJson.write(new Speelbron.Rekenaar().answer(VRAAG).omhulling()))
                .isEqualTo("{\"oordeel\":\"VOLDOET\",\"van\":1.23,\"tot\":1.5375}");
        for (Class<?> type : List.of(Gat.class, Domein.class, Domein.Keuze.class, Omhulling.class)) {
            assertThatThrownBy(() -> mapper.readValue("{}", type))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("not read");
        }
        assertThatThrownBy(() -> WlzJson.write(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuestionHasASchema() {
        assertThat(WlzJson.schema(Speelvraag.class))
                .contains("\"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"title\" : \"Wat betaalt de cliënt?\"");
    }

    @Test
    void anotherRegisterHasOtherQuestions() throws Exception {
        var none = Berekeningen.of(new ArrayList<>());
        JsonMapper other =
                JsonMapper.builder().addModule(new WlzModule(none, Taal.EN)).build();
        for (Executable use : List.<Executable>of(
                () -> other.readValue("{}", Speelvraag.class), () -> other.writeValueAsString(VRAAG))) {
            assertThatThrownBy(use::execute)
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("not in the register");
        }
        assertThat(Arrays.asList(
                        new WlzModule().getModuleName(),
                        new WlzModule().version().getArtifactId()))
                .containsExactly("wlzkit", "wlzkit-json");
    }
}
