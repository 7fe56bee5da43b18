package nl.wlzkit.tariff.policy;

import static nl.wlzkit.tariff.Documenten.append;
import static nl.wlzkit.tariff.Documenten.bytes;
import static nl.wlzkit.tariff.Documenten.put;
import static nl.wlzkit.tariff.Documenten.remove;
import static nl.wlzkit.tariff.Documenten.replace;
import static nl.wlzkit.tariff.Documenten.values;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.tariff.Documenten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas say of the form of a document what the readers say. */
class SchemaTest {
    private static final Tariefbeleid GEPUBLICEERD = Tariefbeleid.published();
    private static final JsonValue BELEID = Documenten.resource(SchemaTest.class, "proefbeleid.json");
    private static final JsonValue AANBIEDER = Documenten.resource(SchemaTest.class, "aanbieder.json");
    private static final String BELEIDSSCHEMA = "/META-INF/wlzkit/schema/tariefbeleid.schema.json";
    private static final String AANBIEDERSCHEMA = "/META-INF/wlzkit/schema/aanbieder.schema.json";

    /** A change to a good document. */
    private record Wijziging(String wat, UnaryOperator<JsonValue> maak) {
        @Override
        public String toString() {
            return wat;
        }
    }

    // ---------------------------------------------------------------------------------------------- good documents

    @Test
    void thePublishedPolicyHasTheFormOfItsSchema() {
        assertThat(violations(BELEIDSSCHEMA, Documenten.policy())).isEmpty();
    }

    @Test
    void theSampleProviderHasTheFormOfItsSchema() {
        assertThat(violations(AANBIEDERSCHEMA, AANBIEDER)).isEmpty();
    }

    static List<Wijziging> goodPolicies() {
        return List.of(
                new Wijziging("as it is", d -> d),
                new Wijziging("no notions", d -> remove(remove(d, "/begrippen"), "/regels/2")),
                new Wijziging(
                        "no readings",
                        d -> remove(remove(replace(d, "/lezingen", "{}"), "/regels/4"), "/regels/2/maat")),
                new Wijziging("a floor", d -> append(d, "/regels", row("\"minstens\":0"))),
                new Wijziging("a percentage on NHC", d -> append(d, "/regels", row("\"nhc\":0"))),
                new Wijziging(
                        "a percentage on NHC by a fact", d -> append(d, "/regels", row("\"nhc\":\"richttarief\""))),
                new Wijziging("a remark", d -> append(d, "/regels", row("\"let op\":true"))),
                new Wijziging(
                        "days without a beginning",
                        d -> put(d, "/regels/3", "geldig", "{\"tot en met\":\"2024-06-30\"}")),
                new Wijziging("days without ends", d -> put(d, "/regels/3", "geldig", "{}")),
                new Wijziging("some zorgkantoren", d -> replace(d, "/regels/3/bij", "[\"CZ\"]")),
                new Wijziging("a measure in a word", d -> replace(d, "/regels/2/maat", "\"relatief\"")),
                new Wijziging("some values of a condition", d -> replace(d, "/regels/5/als/vorm", "[\"VPT\",\"MPT\"]")),
                new Wijziging(
                        "a range with open ends",
                        d -> put(put(d, "/feiten/opslag", "van mag", "false"), "/feiten/opslag", "tot mag", "false")),
                new Wijziging(
                        "a published yes",
                        d -> put(
                                d,
                                "/feiten/technologie",
                                "bekend",
                                "[{\"regel\":\"ZK24-066\",\"geldig\":{},\"waarde\":true}]")),
                new Wijziging(
                        "a published word",
                        d -> put(
                                d,
                                "/feiten/profiel",
                                "bekend",
                                "[{\"regel\":\"ZK24-066\",\"geldig\":{},\"waarde\":\"4VV\"}]")),
                new Wijziging(
                        "published points below zero",
                        d -> put(
                                replace(d, "/feiten/opslag/van", "-100"),
                                "/feiten/opslag",
                                "bekend",
                                "[{\"regel\":\"ZK24-066\",\"geldig\":{},\"waarde\":-100}]")),
                new Wijziging("one form", d -> replace(d, "/feiten/vorm/een van", "[\"VPT\"]")),
                new Wijziging("for days without policy", d -> put(d, "/regels/3", "zonder beleid", "true")),
                new Wijziging("medium certainty", d -> put(d, "/regels/3", "zekerheid", "\"midden\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodPolicies")
    void aGoodPolicyIsGoodToBoth(Wijziging wijziging) {
        JsonValue document = wijziging.maak().apply(BELEID);

        assertThat(refusals(() -> Tariefbeleid.read("x.json", bytes(document)))).isEmpty();
        assertThat(violations(BELEIDSSCHEMA, document)).isEmpty();
    }

    static List<Wijziging> goodProviders() {
        return List.of(
                new Wijziging("as it is", d -> d),
                new Wijziging("no remark", d -> remove(d, "/toelichting")),
                new Wijziging("no facts", d -> remove(remove(d, "/feiten"), "/per zorgkantoor")),
                new Wijziging("no agreements at all", d -> replace(d, "/overeenkomsten", "[]")),
                new Wijziging("agreements not told", d -> remove(d, "/overeenkomsten")),
                new Wijziging(
                        "an agreement as a fact",
                        d -> put(remove(d, "/overeenkomsten"), "/feiten", "overeenkomst", "\"geen\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodProviders")
    void aGoodProviderIsGoodToBoth(Wijziging wijziging) {
        JsonValue document = wijziging.maak().apply(AANBIEDER);

        assertThat(refusals(() -> Aanbieder.read("x.json", bytes(document), GEPUBLICEERD)))
                .isEmpty();
        assertThat(violations(AANBIEDERSCHEMA, document)).isEmpty();
    }

    // ---------------------------------------------------------------------------------------------- wrong documents

    /** A property too many in every object, and a property of the wrong type in every place. */
    static Stream<Wijziging> wrongEverywhere(JsonValue goed) {
        return values(goed).flatMap(v -> {
            String pointer = v.place().pointer();
            Wijziging anderType = new Wijziging(pointer + " is null", d -> replace(d, pointer, "null"));
            return v instanceof JsonObject
                    ? Stream.of(anderType, new Wijziging(pointer + "/kleur", d -> put(d, pointer, "kleur", "[]")))
                    : Stream.of(anderType);
        });
    }

    static Stream<Wijziging> wrongPolicies() {
        return Stream.concat(
                wrongEverywhere(BELEID),
                Stream.of(
                        absent("/schema"),
                        absent("/naam"),
                        absent("/naam/nl"),
                        absent("/naam/en"),
                        absent("/sector"),
                        absent("/geldig"),
                        absent("/geldig/van"),
                        absent("/geldig/tot en met"),
                        absent("/lezingen"),
                        absent("/lezingen/procenten/regel"),
                        absent("/lezingen/procenten/keuzes"),
                        absent("/lezingen/procenten/keuzes/0"),
                        absent("/zorgkantoren"),
                        absent("/zorgkantoren/CZ/0/geldig"),
                        absent("/feiten"),
                        absent("/feiten/vorm"),
                        absent("/feiten/profiel"),
                        absent("/feiten/overeenkomst"),
                        absent("/feiten/vorm/een van"),
                        absent("/feiten/profiel/een van/0"),
                        absent("/feiten/overeenkomst/een van/1"),
                        absent("/feiten/technologie/naam"),
                        absent("/feiten/technologie/wie"),
                        absent("/feiten/opslag/eenheid"),
                        absent("/feiten/opslag/van"),
                        absent("/feiten/opslag/tot"),
                        absent("/feiten/richttarief/bekend/0/regel"),
                        absent("/feiten/richttarief/bekend/0/geldig"),
                        absent("/feiten/richttarief/bekend/0/waarde"),
                        absent("/begrippen/nieuw/0"),
                        absent("/begrippen/nieuw/0/regel"),
                        absent("/regels"),
                        absent("/regels/0/regel"),
                        absent("/regels/0/wat"),
                        absent("/regels/0/hoogstens"),
                        absent("/regels/1/stel"),
                        absent("/regels/2/plus"),
                        absent("/regels/5/weiger"),
                        absent("/regels/4/bij"),
                        other("/schema", "\"tariefbeleid-2\""),
                        other("/naam/nl", "\" \""),
                        other("/sector", "\"ZZP\""),
                        other("/geldig/van", "\"1-1-2024\""),
                        other("/geldig/van", "\"2024-13-01\""),
                        other("/zorgkantoren", "{\"Achmea\":[]}"),
                        other("/lezingen/procenten/keuzes/1", "\"punten\""),
                        other("/feiten/vorm/een van", "[]"),
                        other("/feiten/vorm/een van/0", "\"PGB\""),
                        other("/feiten/overeenkomst/een van/0", "\"nooit\""),
                        other("/feiten/technologie/wie", "\"buurman\""),
                        other("/feiten/opslag/eenheid", "\"euro\""),
                        other("/feiten/opslag/van", "-100.1"),
                        other("/feiten/opslag/tot", "100.1"),
                        other("/feiten/opslag/tot", "\"10\""),
                        other("/feiten/richttarief/van", "-0.1"),
                        other("/feiten/richttarief/tot", "100.1"),
                        other("/feiten/richttarief/bekend/0/waarde", "100.1"),
                        other("/feiten/richttarief/bekend/0/waarde", "\"95.5\""),
                        other("/regels/0/hoogstens", "100.1"),
                        other("/regels/0/hoogstens", "-0.1"),
                        other("/regels/1/bij", "\"Achmea\""),
                        other("/regels/1/bij", "[\"Achmea\"]"),
                        other("/regels/1/stel", "100.1"),
                        other("/regels/2/plus", "-100.1"),
                        other("/regels/2/plus", "true"),
                        other("/regels/2/maat", "\"promille\""),
                        other("/regels/4/zekerheid", "\"laag\""),
                        other("/regels/5/als/technologie", "1"),
                        other("/regels/5/weiger", "false"),
                        more("/feiten/technologie", "van", "0"),
                        more("/feiten/technologie", "bekend", "[{\"regel\":\"ZK24-066\",\"geldig\":{},\"waarde\":1}]"),
                        more("/feiten/vorm", "van", "0"),
                        more("/feiten/opslag", "tot mag", "1"),
                        more("/regels/0", "plus", "1"),
                        more("/regels/0", "nhc", "100"),
                        extra("/regels", row("\"nhc\":100.1")),
                        extra("/regels", row("\"nhc\":-0.1")),
                        extra("/regels", row("\"nhc\":true")),
                        extra("/regels", row("\"nhc\":100,\"maat\":\"punten\"")),
                        more("/regels/0", "let op", "false"),
                        more("/regels/0", "maat", "\"punten\""),
                        more("/regels/0", "in plaats van", "\"ZK24-064\""),
                        more("/regels/0", "zonder beleid", "\"ja\""),
                        more("/regels/3", "zekerheid", "\"open\""),
                        more("/regels/3", "lezing", "{\"procenten\":1}"),
                        more("/regels/3", "geldig", "{\"tot\":\"2024-06-30\"}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongPolicies")
    void aPolicyOfAWrongFormIsRefusedByBoth(Wijziging wijziging) {
        JsonValue document = wijziging.maak().apply(BELEID);

        assertThat(refusals(() -> Tariefbeleid.read("x.json", bytes(document))))
                .as("reader")
                .isPresent();
        assertThat(violations(BELEIDSSCHEMA, document)).as("schema").isNotEmpty();
    }

    static Stream<Wijziging> wrongProviders() {
        return Stream.concat(
                wrongEverywhere(AANBIEDER),
                Stream.of(
                        absent("/schema"),
                        absent("/naam"),
                        absent("/sector"),
                        other("/schema", "\"aanbieder-2\""),
                        other("/naam", "\"\""),
                        other("/toelichting", "\" \""),
                        other("/sector", "\"ZZP\""),
                        other("/overeenkomsten", "\"CZ\""),
                        other("/overeenkomsten/0", "\"Achmea\""),
                        other("/overeenkomsten/0", "\"DSW\""),
                        other("/feiten", "[]"),
                        other("/feiten/profiel", "4"),
                        other("/feiten/technologie", "{}"),
                        more("/feiten", "vorm", "\"VPT\""),
                        more("/feiten", "overeenkomst", "\"hier\""),
                        more("/per zorgkantoor/CZ", "overeenkomst", "\"hier\""),
                        more("/per zorgkantoor/CZ", "vorm", "\"VPT\""),
                        more("/per zorgkantoor", "Achmea", "{}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongProviders")
    void aProviderOfAWrongFormIsRefusedByBoth(Wijziging wijziging) {
        JsonValue document = wijziging.maak().apply(AANBIEDER);

        assertThat(refusals(() -> Aanbieder.read("x.json", bytes(document), GEPUBLICEERD)))
                .as("reader")
                .isPresent();
        assertThat(violations(AANBIEDERSCHEMA, document)).as("schema").isNotEmpty();
    }

    // -------------------------------------------------------------------------------------------------- for people

    @ParameterizedTest
    @ValueSource(strings = {BELEIDSSCHEMA, AANBIEDERSCHEMA})
    void aSchemaHasTheFormOfASchema(String naam) {
        assertThat(Documenten.violations(Documenten.resource(Tariefbeleid.class, naam)))
                .isEmpty();
    }

    @Test
    void everyPropertyOfASchemaIsExplained() {
        for (String naam : List.of(BELEIDSSCHEMA, AANBIEDERSCHEMA)) {
            JsonValue schema = Documenten.resource(Tariefbeleid.class, naam);
            assertThat(((JsonObject) Documenten.at(schema, "/properties"))
                            .members()
                            .values())
                    .isNotEmpty()
                    .allSatisfy(v -> assertThat(((JsonObject) v).members()).containsKey("title"));
            assertThat(((JsonObject) schema).members()).containsKeys("title", "description");
        }
    }

    private static Wijziging absent(String pointer) {
        return new Wijziging("no " + pointer, d -> remove(d, pointer));
    }

    private static Wijziging other(String pointer, String waarde) {
        return new Wijziging(pointer + " = " + waarde, d -> replace(d, pointer, waarde));
    }

    private static Wijziging more(String pointer, String naam, String waarde) {
        return new Wijziging(pointer + " with " + naam + " = " + waarde, d -> put(d, pointer, naam, waarde));
    }

    private static Wijziging extra(String pointer, String waarde) {
        return new Wijziging(pointer + " with " + waarde, d -> append(d, pointer, waarde));
    }

    private static String row(String bewerking) {
        return "{\"regel\":\"ZK24-066\",\"wat\":{\"nl\":\"x\",\"en\":\"x\"}," + bewerking + "}";
    }

    private static List<Error> violations(String naam, JsonValue document) {
        return Documenten.violations(Documenten.resource(Tariefbeleid.class, naam), document);
    }

    private static Optional<OngeldigeInvoerException> refusals(Runnable lezen) {
        try {
            lezen.run();
            return Optional.empty();
        } catch (OngeldigeInvoerException e) {
            return Optional.of(e);
        }
    }
}
