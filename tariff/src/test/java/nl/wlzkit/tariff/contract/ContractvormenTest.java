package nl.wlzkit.tariff.contract;

import static nl.wlzkit.tariff.Documenten.at;
import static nl.wlzkit.tariff.Documenten.json;
import static nl.wlzkit.tariff.Documenten.put;
import static nl.wlzkit.tariff.Documenten.remove;
import static nl.wlzkit.tariff.Documenten.replace;
import static nl.wlzkit.tariff.Documenten.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import nl.wlzkit.tariff.policy.Tariefvraagvorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How questions are written, and what is said of those that are written wrong. */
class ContractvormenTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final Vraagvorm<Jaarbedragvraag> JAAR = Contractvormen.jaarbedrag(BELEID);
    private static final Vraagvorm<Contracttariefvraag> EENHEID = Contractvormen.contracttarief(BELEID);
    private static final Vraagvorm<Tariefvraag> PERCENTAGE = new Tariefvraagvorm(BELEID);
    private static final Tariefvraag BIJ_CZ = BELEID.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 7, 1));

    private static final JsonValue GOED = json("""
            { "zorgkantoor": "CZ", "dag": "2024-07-01",
              "feiten": { "vorm": "VPT", "technologie": true, "differentiatie": -1.5, "percentage2023": 96 },
              "lezingen": { "procenten": "relatief" },
              "maximum": 250, "nhc": 28.4, "nhcPercentage": 50, "aantal": 365, "volgorde": "per-jaar" }
            """);

    @Test
    void everythingThatIsWrittenIsRead() {
        Tariefvraag vraag = BIJ_CZ.with("vorm", "VPT")
                .with("technologie", true)
                .with("differentiatie", Procentpunt.of("-1.5"))
                .with("percentage2023", Percentage.of("96"))
                .choose("procenten", "relatief");

        assertThat(read(JAAR, GOED))
                .isEqualTo(new Jaarbedragvraag(
                        new Contracttariefvraag(
                                vraag, Bedrag.of("250"), Bedrag.of("28.4"), Optional.of(Percentage.of("50"))),
                        365,
                        Jaarbedragvraag.LEZINGEN.choose(Jaarbedragvraag.LEZING, "per-jaar")));
    }

    /** The facts in the order of their names. */
    @Test
    void everythingThatWasReadIsWritten() {
        assertThat(JsonWriter.compact(JAAR.write(read(JAAR, GOED)))).isEqualTo("""
                {"zorgkantoor":"CZ","dag":"2024-07-01",\
                "feiten":{"differentiatie":-1.5,"percentage2023":96,"technologie":true,"vorm":"VPT"},\
                "lezingen":{"procenten":"relatief"},\
                "maximum":250,"nhc":28.4,"nhcPercentage":50,"aantal":365,"volgorde":"per-jaar"}""");
    }

    @Test
    void whatIsAbsentIsUnknownOrAtItsDefault() {
        assertThat(read(PERCENTAGE, json("{\"zorgkantoor\":\"CZ\",\"dag\":\"2024-07-01\"}")))
                .isEqualTo(BIJ_CZ);
        assertThat(read(EENHEID, json("{\"zorgkantoor\":\"CZ\",\"dag\":\"2024-07-01\",\"maximum\":250}")))
                .isEqualTo(new Contracttariefvraag(BIJ_CZ, Bedrag.of("250"), Bedrag.NUL, Optional.empty()));
        assertThat(read(JAAR, json("{\"zorgkantoor\":\"CZ\",\"dag\":\"2024-07-01\",\"maximum\":250,\"aantal\":2}")))
                .isEqualTo(Jaarbedragvraag.of(Contracttariefvraag.of(BIJ_CZ, Bedrag.of("250")), 2));
    }

    @Test
    void aDefaultAndAnUnknownFactAreNotWritten() {
        Contracttariefvraag perEenheid = Contracttariefvraag.of(BIJ_CZ, Bedrag.of("250.00"));

        assertThat(JsonWriter.compact(JAAR.write(Jaarbedragvraag.of(perEenheid, 365))))
                .isEqualTo(
                        "{\"zorgkantoor\":\"CZ\",\"dag\":\"2024-07-01\",\"feiten\":{},\"maximum\":250,\"aantal\":365}");
    }

    @Test
    void factsAreWrittenByNameAndAmountsAsNumbers() {
        Contracttariefvraag vraag = new Contracttariefvraag(
                BIJ_CZ.with("vorm", "VPT").with("technologie", true).choose("procenten", "relatief"),
                Bedrag.of("250"),
                Bedrag.of("28.40"),
                Optional.of(Percentage.HONDERD));

        assertThat(JsonWriter.compact(EENHEID.write(vraag)))
                .isEqualTo("{\"zorgkantoor\":\"CZ\",\"dag\":\"2024-07-01\","
                        + "\"feiten\":{\"technologie\":true,\"vorm\":\"VPT\"},\"lezingen\":{\"procenten\":\"relatief\"},"
                        + "\"maximum\":250,\"nhc\":28.4,\"nhcPercentage\":100}");
    }

    // ----------------------------------------------------------------------------------------- wrong in one place

    /** A wrong document and the only place where something is wrong. */
    private record Fout(JsonValue document, String pointer, String verwacht) {
        @Override
        public String toString() {
            return pointer + " " + verwacht;
        }
    }

    private static Fout other(String pointer, String waarde, String verwacht) {
        return new Fout(replace(GOED, pointer, waarde), pointer, verwacht);
    }

    private static Fout absent(String naam) {
        return new Fout(remove(GOED, "/" + naam), "", "een eigenschap \"" + naam + "\"; die ontbreekt");
    }

    private static Fout more(String in, String naam, String waarde, String verwacht) {
        return new Fout(put(GOED, in, naam, waarde), in + "/" + naam, verwacht);
    }

    static Stream<Fout> mistakesOfForm() {
        return Stream.of(
                absent("zorgkantoor"),
                absent("dag"),
                absent("maximum"),
                absent("aantal"),
                more("", "kleur", "1", "geen onbekende eigenschap"),
                more("/feiten", "kleur", "1", "een feit van dit beleid"),
                more("/lezingen", "kleur", "\"rood\"", "een lezing van dit beleid"),
                other("/zorgkantoor", "\"Achmea\"", "een van Zilveren Kruis"),
                other("/zorgkantoor", "\"cz\"", "een van Zilveren Kruis"),
                other("/zorgkantoor", "5", "een tekst"),
                other("/dag", "\"1-7-2024\"", "een datum"),
                other("/dag", "20240701", "een datum"),
                other("/feiten", "[]", "een object"),
                other("/feiten/vorm", "\"PGB\"", "VERBLIJF, VPT, MPT"),
                other("/feiten/vorm", "true", "een tekst"),
                other("/feiten/technologie", "\"ja\"", "true of false"),
                other("/feiten/differentiatie", "-2.5", "van -2"),
                other("/feiten/differentiatie", "\"-1,5\"", "een getal"),
                other("/feiten/percentage2023", "100.5", "t/m 100 %"),
                other("/feiten/percentage2023", "null", "een getal"),
                other("/lezingen", "\"procenten\"", "een object"),
                other("/lezingen/procenten", "\"promille\"", "een van punten, relatief"),
                other("/lezingen/procenten", "1", "een tekst"),
                other("/maximum", "-0.01", "een bedrag van 0 t/m 100000"),
                other("/maximum", "1000000000000000", "een bedrag van 0 t/m 100000"),
                other("/maximum", "\"250,00\"", "een getal"),
                other("/nhc", "-1", "een bedrag van 0 t/m 100000"),
                other("/nhc", "null", "een getal"),
                other("/nhcPercentage", "100.1", "een percentage van 0 t/m 100"),
                other("/nhcPercentage", "-0.1", "een percentage van 0 t/m 100"),
                other("/nhcPercentage", "\"onbekend\"", "een getal"),
                other("/aantal", "-1", "een heel getal van 0 t/m 1000000000"),
                other("/aantal", "1000000001", "een heel getal van 0 t/m 1000000000"),
                other("/aantal", "1e30", "een heel getal van 0 t/m 1000000000"),
                other("/aantal", "1.5", "een heel getal van 0 t/m 1000000000"),
                other("/aantal", "\"365\"", "een getal"),
                other("/volgorde", "\"per-maand\"", "een van per-eenheid, per-jaar"),
                other("/volgorde", "false", "een tekst"));
    }

    /** What no schema says: that the day exists and the policy is of that day. */
    static Stream<Fout> mistakesOfMeaning() {
        return Stream.of(
                other("/dag", "\"2024-02-30\"", "een datum"),
                other("/dag", "\"2023-12-31\"", "een dag waarop"),
                other("/dag", "\"2027-01-01\"", "een dag waarop"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"mistakesOfForm", "mistakesOfMeaning"})
    void aMistakeIsReportedOnceWhereItStands(Fout fout) {
        assertThat(problems(JAAR, fout.document())).singleElement().satisfies(p -> {
            assertThat(p.pointer()).isEqualTo(fout.pointer());
            assertThat(p.regel()).isEqualTo(1);
            assertThat(p.verwacht().nl()).contains(fout.verwacht());
            assertThat(p.verwacht().en()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakesOfForm")
    void aMistakeOfFormIsRefusedByTheSchemaToo(Fout fout) {
        assertThat(violations(JAAR.schema(), GOED)).isEmpty();
        assertThat(violations(JAAR.schema(), fout.document())).isNotEmpty();
    }

    @Test
    void aPropertyOfAnotherQuestionIsUnknown() {
        assertThat(problems(EENHEID, GOED))
                .extracting(Probleem::pointer)
                .containsExactlyInAnyOrder("/aantal", "/volgorde");
        assertThat(problems(PERCENTAGE, GOED))
                .extracting(Probleem::pointer)
                .containsExactlyInAnyOrder("/maximum", "/nhc", "/nhcPercentage", "/aantal", "/volgorde");
        assertThat(violations(EENHEID.schema(), GOED)).isNotEmpty();
        assertThat(violations(PERCENTAGE.schema(), GOED)).isNotEmpty();
    }

    @Test
    void aQuestionForAUnitHasASchemaOfItsOwn() {
        JsonValue eenheid = remove(remove(GOED, "/aantal"), "/volgorde");

        assertThat(violations(EENHEID.schema(), eenheid)).isEmpty();
        assertThat(violations(EENHEID.schema(), remove(eenheid, "/maximum"))).isNotEmpty();
        assertThat(violations(EENHEID.schema(), replace(eenheid, "/nhc", "-1"))).isNotEmpty();
    }

    @Test
    void whatIsNoObjectIsOneProblem() {
        for (String tekst : List.of("[]", "null", "\"CZ\"", "1")) {
            assertThat(problems(JAAR, json(tekst))).hasSize(1);
            assertThat(violations(JAAR.schema(), json(tekst))).isNotEmpty();
        }
    }

    @Test
    void everyMistakeIsReportedAtOnce() {
        List<Fout> fouten = List.of(
                other("/zorgkantoor", "\"Achmea\"", ""),
                other("/dag", "\"morgen\"", ""),
                other("/feiten/vorm", "\"PGB\"", ""),
                other("/feiten/technologie", "1", ""),
                other("/lezingen/procenten", "\"promille\"", ""),
                other("/maximum", "-1", ""),
                other("/nhc", "\"x\"", ""),
                other("/nhcPercentage", "101", ""),
                other("/aantal", "1.5", ""),
                other("/volgorde", "\"\"", ""));
        JsonValue document = put(put(GOED, "", "kleur", "1"), "/feiten", "kleur", "1");
        for (Fout fout : fouten) {
            String waarde = JsonWriter.compact(at(fout.document(), fout.pointer()));
            document = replace(document, fout.pointer(), waarde);
        }

        assertThat(problems(JAAR, document))
                .extracting(Probleem::pointer)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(fouten.stream().map(Fout::pointer), Stream.of("/kleur", "/feiten/kleur"))
                                .toList());
    }

    @Test
    void theSchemasHaveTheFormOfASchema() {
        assertThat(violations(PERCENTAGE.schema())).isEmpty();
        assertThat(violations(EENHEID.schema())).isEmpty();
        assertThat(violations(JAAR.schema())).isEmpty();
    }

    private static <V> V read(Vraagvorm<V> vorm, JsonValue document) {
        Problems problems = new Problems("vraag.json");
        Optional<V> vraag = vorm.read(document, problems);
        problems.throwIfAny();
        return vraag.orElseThrow();
    }

    private static List<Probleem> problems(Vraagvorm<?> vorm, JsonValue document) {
        OngeldigeInvoerException fout =
                catchThrowableOfType(OngeldigeInvoerException.class, () -> read(vorm, document));
        assertThat(fout).as("the question is refused").isNotNull();
        return fout.problemen();
    }

    @Test
    void aWrongDayIsReportedBesideAnotherMistakeAndAtItsOwnPlace() {
        Problems problems = new Problems("vraag");
        new nl.wlzkit.tariff.policy.Tariefvraagvorm(nl.wlzkit.tariff.policy.Tariefbeleid.published())
                .read(
                        json("{\"zorgkantoor\":\"Friesland\",\"dag\":\"2030-01-01\",\"feiten\":{\"kleur\":1}}"),
                        problems);
        org.assertj.core.api.Assertions.assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(
                        nl.wlzkit.core.input.OngeldigeInvoerException.class,
                        e -> assertThat(e.problemen())
                                .extracting(p -> p.pointer())
                                .containsExactlyInAnyOrder("/zorgkantoor", "/dag", "/feiten/kleur"));
    }

    @Test
    void aReadingAtItsDefaultIsTheSameQuestionChosenOrNot() {
        var beleid = nl.wlzkit.tariff.policy.Tariefbeleid.published();
        var vraag = beleid.vraag(nl.wlzkit.core.party.Zorgkantoor.CZ, java.time.LocalDate.of(2024, 7, 1));
        assertThat(vraag.choose("procenten", "punten")).isEqualTo(vraag);
        assertThat(vraag.choose("procenten", "relatief").choose("procenten", "punten"))
                .isEqualTo(vraag);
    }

    @Test
    void aQuestionWithAnOpenReadingCannotBeWritten() {
        var beleid = nl.wlzkit.tariff.policy.Tariefbeleid.published();
        var vraag = beleid.vraag(nl.wlzkit.core.party.Zorgkantoor.CZ, java.time.LocalDate.of(2024, 7, 1));
        var open = vraag.open(beleid.lezing("procenten"));
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new nl.wlzkit.tariff.policy.Tariefvraagvorm(beleid).write(open));
    }
}
