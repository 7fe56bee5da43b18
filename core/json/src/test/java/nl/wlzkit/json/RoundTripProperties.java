package nl.wlzkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/** What is written is read back as the same value, by all three ways in, and both ways out write the same. */
class RoundTripProperties {
    private static final JsonMapper MAPPER = WlzJson.mapper();

    /** A mapper of somebody else, with everything as Jackson has it. */
    private static final ObjectMapper OTHER = new ObjectMapper().registerModule(new WlzModule());

    private static <T> void roundTrips(Class<T> type, T value) throws Exception {
        String json = WlzJson.write(value);
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThat(OTHER.writeValueAsString(value)).isEqualTo(json);
        assertThat(WlzJson.read(type, "x", json.getBytes(UTF_8))).isEqualTo(value);
        assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
        assertThat(OTHER.readValue(json, type)).isEqualTo(value);
        assertThat(OTHER.convertValue(OTHER.convertValue(value, Object.class), type))
                .isEqualTo(value);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(value), type)).isEqualTo(value);
    }

    @Property
    void amounts(@ForAll("decimals") BigDecimal n) throws Exception {
        roundTrips(Bedrag.class, Bedrag.of(n));
        assertThat(WlzJson.write(Bedrag.of(n))).isEqualTo(Bedrag.of(n).toString());
    }

    @Property
    void percentages(@ForAll("decimals") BigDecimal n) throws Exception {
        roundTrips(Percentage.class, Percentage.of(n));
    }

    @Property
    void points(@ForAll("decimals") BigDecimal n) throws Exception {
        roundTrips(Procentpunt.class, Procentpunt.of(n));
    }

    @Property
    void fractions(@ForAll BigInteger teller, @ForAll("noemers") BigInteger noemer) throws Exception {
        roundTrips(Breuk.class, Breuk.of(new BigDecimal(teller)).dividedBy(Breuk.of(new BigDecimal(noemer))));
    }

    @Property
    void validities(@ForAll("validities") Geldigheid g) throws Exception {
        roundTrips(Geldigheid.class, g);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ranges(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) throws Exception {
        Bandbreedte<Bedrag> bedrag = new Bandbreedte<>(Bedrag.of(a.min(b)), Bedrag.of(a.max(b)));
        assertThat(MAPPER.readValue(WlzJson.write(bedrag), new TypeReference<Bandbreedte<Bedrag>>() {}))
                .isEqualTo(bedrag);
        Bandbreedte<Procentpunt> punt = new Bandbreedte<>(Procentpunt.of(a.min(b)), Procentpunt.of(a.max(b)));
        assertThat(OTHER.readValue(OTHER.writeValueAsString(punt), new TypeReference<Bandbreedte<Procentpunt>>() {}))
                .isEqualTo(punt);
    }

    @Property
    void texts(@ForAll @StringLength(max = 30) String nl, @ForAll @StringLength(max = 30) String en) throws Exception {
        Tekst tekst = Tekst.of(whole(nl), whole(en));
        roundTrips(Tekst.class, tekst);
    }

    /** Without halves of characters, which cannot be written. */
    private static String whole(String s) {
        return new String(s.getBytes(UTF_8), UTF_8);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void questions(
            @ForAll("bsns") Bsn client,
            @ForAll("decimals") BigDecimal bedrag,
            @ForAll("validities") Geldigheid periode,
            @ForAll("decimals") BigDecimal deel)
            throws Exception {
        roundTrips(
                Speelvraag.class, new Speelvraag(client, Bedrag.of(bedrag), periode, Optional.of(Percentage.of(deel))));
        roundTrips(Speelvraag.class, new Speelvraag(client, Bedrag.of(bedrag), periode, Optional.empty()));
    }

    @Property
    void numbersOfCitizensAsValueAndAsName(@ForAll("bsns") Bsn bsn) throws Exception {
        roundTrips(Bsn.class, bsn);
        Map<Bsn, Bedrag> map = Map.of(bsn, Bedrag.NUL);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(map), new TypeReference<Map<Bsn, Bedrag>>() {}))
                .isEqualTo(map);
    }

    @Property
    void whateverIsReadIsAValueOrProblemsAndNothingElse(@ForAll("documents") String document) {
        for (Class<?> type : Waarden.types()) {
            nothingElse(type, document);
        }
        nothingElse(Speelvraag.class, document);
    }

    private static void nothingElse(Class<?> type, String document) {
        try {
            assertThat(WlzJson.read(type, "x", document.getBytes(UTF_8))).isInstanceOf(type);
        } catch (OngeldigeInvoerException e) {
            assertThat(e.problemen()).isNotEmpty();
        }
    }

    /** No error shows a number, wherever it stood and however the document breaks. */
    @Property
    void noErrorShowsTheNumberOfACitizen(@ForAll("bsns") Bsn bsn, @ForAll("templates") String template) {
        String document = template.replace("#", bsn.voluit());
        try {
            WlzJson.read(Speelvraag.class, "x", document.getBytes(UTF_8));
        } catch (OngeldigeInvoerException e) {
            assertThat(e.toString() + e.problemen()).doesNotContain(bsn.voluit());
        }
        for (Class<?> type : new Class<?>[] {Bsn.class, Bedrag.class, Speelvraag.class}) {
            for (ObjectMapper mapper : new ObjectMapper[] {MAPPER, OTHER}) {
                try {
                    mapper.readValue(document, type);
                } catch (com.fasterxml.jackson.databind.JsonMappingException e) {
                    if (e.getCause() instanceof OngeldigeInvoerException) {
                        // ten digits where an amount was expected are no number of a citizen
                        assertThat(e.toString() + e.getCause())
                                .doesNotContainPattern("(?<![0-9])" + bsn.voluit() + "(?![0-9])");
                    }
                } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                    // Jackson's own, about the form
                }
            }
        }
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of(
                "\"#\"x",
                "\"#",
                "\"#\" \"#\"",
                "{\"client\": #}",
                "{\"client\": [\"#\"]}",
                "{\"client\": \"#0\"}",
                "{\"client\": {\"#\": \"#\"}, \"bedrag\": \"#\"}",
                "{\"client\": \"#\", \"bedrag\": \"#\", \"periode\": {\"van\": \"#\", \"#\": 1}, \"#\": \"#\"}",
                "{\"bedrag\": [\"12345678901234567890123456789012345678901234567890123\", \"#\"]}",
                "{\"bedrag\": [\"ssssssssssssssssssssssssssssssssssssssssssssssssssssss#\"]}",
                "{\"client\": \"#\", \"bedrag\" #}",
                "{\"client\": \"#\" \"bedrag\": 1}",
                "{\"client\": \"#\", \"client\": \"#\"}");
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> scalars = Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "1e999999999",
                "1e-999999999",
                "1e99",
                "0.1234567890123456789",
                "\"\"",
                "\"1/0\"",
                "\"2/-3\"",
                "\"VV\"",
                "\"2024-01-31\"",
                "\"2024-02-31\"",
                "[]",
                "[\"a\",\"a\"]",
                "[1,null]",
                "{}",
                "\"\\ud800\"",
                "NaN",
                "nul",
                "\"999990019\"");
        Arbitrary<String> objects = Combinators.combine(
                        Arbitraries.of(
                                "van", "totEnMet", "nl", "naam", "regel", "keuzes", "gekozen", "bestanden", "client"),
                        scalars,
                        Arbitraries.of("en", "van", "keuzes", "naam", "versie", "periode", "bedrag"),
                        scalars)
                .as((a, b, c, d) -> "{\"" + a + "\":" + b + ",\"" + c + "\":" + d + "}");
        return Arbitraries.oneOf(scalars, objects, scalars.list().ofMaxSize(2).map(l -> String.join(" ", l)));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> any = Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(
                                        BigInteger.TEN.pow(15).negate().add(BigInteger.ONE),
                                        BigInteger.TEN.pow(15).subtract(BigInteger.ONE)),
                        Arbitraries.integers().between(0, 60))
                .as(BigDecimal::new);
        Arbitrary<BigDecimal> corners = Arbitraries.of(
                        "0",
                        "12.30",
                        "0.1",
                        "0.1234567890123456789",
                        "1e-60",
                        "1e-7",
                        "-1e-10",
                        "999999999999999",
                        "1e14")
                .map(BigDecimal::new);
        return Arbitraries.oneOf(any, corners);
    }

    @Provide
    Arbitrary<BigInteger> noemers() {
        return Arbitraries.bigIntegers().filter(n -> n.signum() != 0);
    }

    @Provide
    Arbitrary<Geldigheid> validities() {
        Arbitrary<Optional<LocalDate>> days = Arbitraries.integers()
                .between(-100_000, 100_000)
                .map(d -> LocalDate.of(2024, 1, 1).plusDays(d))
                .optional();
        return Combinators.combine(days, days)
                .as((a, b) -> a.isPresent() && b.isPresent() && a.get().isAfter(b.get())
                        ? new Geldigheid(b, a)
                        : new Geldigheid(a, b));
    }

    /** Made by the eleven test; nobody's. */
    @Provide
    Arbitrary<Bsn> bsns() {
        return Arbitraries.integers()
                .between(1, 99_999_999)
                .map(n -> "0".repeat(8 - n.toString().length()) + n)
                .map(RoundTripProperties::complete)
                .filter(s -> s.length() == 9)
                .map(Bsn::parse);
    }

    private static String complete(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (eight.charAt(i) - '0');
        }
        return sum % 11 == 10 ? "" : eight + sum % 11;
    }
}
