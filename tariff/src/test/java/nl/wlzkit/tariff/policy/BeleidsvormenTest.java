package nl.wlzkit.tariff.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.policy.Aanbieder.Productie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provider, a policy and a question are written as they are read; everything about them is made up, but the policies. */
class BeleidsvormenTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final Waardevorm<Aanbieder> AANBIEDER = Beleidsvormen.aanbieder(BELEID);

    /** Written in the order in which a provider is written, with names of facts and zorgkantoren in theirs. */
    private static final String ALLES = """
            {"schema":"aanbieder-1","toelichting":"FICTIEF","naam":"Voorbeeld","sector":"VV","overeenkomsten":["CZ","DSW"],\
            "feiten":{"bewegingen":"opslag","monitor":-0.5,"percentage2023":96.2,"profiel":"4VV","technologie":true},\
            "per zorgkantoor":{"Menzis":{"gespikkeld":false},"CZ":{"technologie":false}},\
            "productie":[{"prestatiecode":"Z999","vorm":"VPT","aantal":0},\
            {"prestatiecode":"Z998","vorm":"VERBLIJF","aantal":1000000000}]}""";

    private static <W> Optional<W> read(Waardevorm<W> vorm, String document, Problems problems) {
        return vorm.read(JsonReader.read(document.getBytes(StandardCharsets.UTF_8), problems), problems);
    }

    private static List<String> problems(Waardevorm<?> vorm, String document) {
        Problems problems = new Problems("fictief");
        read(vorm, document, problems);
        OngeldigeInvoerException fout = catchThrowableOfType(OngeldigeInvoerException.class, problems::throwIfAny);
        return fout == null
                ? List.of()
                : fout.problemen().stream()
                        .map(p -> p.pointer() + ": " + p.waarde())
                        .toList();
    }

    private static Aanbieder provider(String document) {
        Problems problems = new Problems("fictief");
        Aanbieder aanbieder = read(AANBIEDER, document, problems).orElseThrow();
        problems.throwIfAny();
        return aanbieder;
    }

    @Test
    void aProviderIsWrittenAsItWasRead() {
        Aanbieder aanbieder = provider(ALLES);

        assertThat(aanbieder.productie())
                .containsExactly(
                        new Productie(new Prestatiecode("Z999"), Leveringsvorm.VPT, 0),
                        new Productie(new Prestatiecode("Z998"), Leveringsvorm.VERBLIJF, 1_000_000_000));
        assertThat(JsonWriter.compact(AANBIEDER.write(aanbieder))).isEqualTo(ALLES);
        assertThat(provider(JsonWriter.compact(AANBIEDER.write(aanbieder)))).isEqualTo(aanbieder);
    }

    @Test
    void whatAProviderDoesNotTellIsNotWritten() {
        String weinig = "{\"schema\":\"aanbieder-1\",\"naam\":\"Voorbeeld\",\"sector\":\"VV\"}";

        assertThat(JsonWriter.compact(AANBIEDER.write(provider(weinig)))).isEqualTo(weinig);
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | 1000000000 | /productie/1/aantal: -1",
                "1000000001 | 1000000000 | /productie/1/aantal: 1000000001",
                "0.5 | 1000000000 | /productie/1/aantal: 0.5",
                "1e20 | 1000000000 | /productie/1/aantal: 100000000000000000000",
                "\"Z\" | \"Z998\" | /productie/1/prestatiecode: \"Z\"",
                "\"PGB\" | \"VERBLIJF\" | /productie/1/vorm: \"PGB\"",
                "\"THUIS\" | \"VERBLIJF\" | /productie/1/vorm: \"THUIS\"",
            })
    void aMistakeInWhatIsDeliveredHasItsPlace(String anders, String nu, String probleem) {
        assertThat(problems(AANBIEDER, ALLES.replace(nu, anders))).containsExactly(probleem);
    }

    @Test
    void everythingThatIsMissingOrTooMuchInWhatIsDeliveredIsTold() {
        assertThat(problems(
                        AANBIEDER,
                        ALLES.replace("{\"prestatiecode\":\"Z999\",\"vorm\":\"VPT\",\"aantal\":0}", "{\"prijs\":1}")))
                .extracting(p -> p.replaceFirst(":.*", ""))
                .containsExactlyInAnyOrder("/productie/0", "/productie/0", "/productie/0", "/productie/0/prijs");
        assertThat(problems(AANBIEDER, ALLES.replaceFirst("\"productie\":.*", "\"productie\":1}")))
                .containsExactly("/productie: 1");
    }

    @Test
    void aPolicyIsReadAndWrittenByItsForm() {
        Waardevorm<Tariefbeleid> vorm = Beleidsvormen.tariefbeleid();
        Problems problems = new Problems("fictief");

        Tariefbeleid gelezen = vorm.read(Documenten.policy(), problems).orElseThrow();

        assertThat(problems.isEmpty()).isTrue();
        assertThat(gelezen).isEqualTo(BELEID);
        assertThat(JsonWriter.compact(vorm.write(gelezen))).isEqualTo(JsonWriter.compact(Documenten.policy()));
        assertThat(problems(vorm, "{}")).isNotEmpty();
    }

    /** The schemas accept what is written, and refuse what the readers refuse. */
    @Test
    void theSchemasAreThoseOfTheDocuments() {
        assertThat(Documenten.violations(AANBIEDER.schema(), Documenten.json(ALLES)))
                .isEmpty();
        assertThat(Documenten.violations(
                        AANBIEDER.schema(), Documenten.json(ALLES.replace("1000000000", "1000000001"))))
                .isNotEmpty();
        JsonValue beleid = Beleidsvormen.tariefbeleid().schema();
        assertThat(Documenten.violations(beleid, Documenten.policy())).isEmpty();
        assertThat(Documenten.violations(beleid, Documenten.json("{}"))).isNotEmpty();
    }

    // -------------------------------------------------------------------------------------------------- questions

    private static final Tariefvraagvorm VRAAG = Tariefvraagvorm.published();
    private static final Tariefvraagvorm EEN = new Tariefvraagvorm(BELEID);
    private static final LocalDate DAG = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @CsvSource({"2023-12-31, 1", "2024-01-01, 0", "2026-12-31, 0", "2027-01-01, 1"})
    void aQuestionIsOfADayOfThePolicy(String dag, int fout) {
        assertThat(problems(EEN, "{\"zorgkantoor\":\"CZ\",\"dag\":\"" + dag + "\"}"))
                .isEqualTo(fout == 0 ? List.of() : List.of("/dag: \"" + dag + "\""));
    }

    @Test
    void aQuestionToManyPoliciesNamesItsSectorUnlessItIsTheFirst() {
        Tariefvraag vv = BELEID.vraag(Zorgkantoor.ZILVEREN_KRUIS, DAG);
        Tariefvraag gz = Tariefbeleid.published(Sector.GZ).vraag(Zorgkantoor.ZILVEREN_KRUIS, DAG);

        assertThat(JsonWriter.compact(VRAAG.write(vv)))
                .isEqualTo("{\"zorgkantoor\":\"Zilveren Kruis\",\"dag\":\"2024-03-01\",\"feiten\":{}}");
        assertThat(JsonWriter.compact(VRAAG.write(gz)))
                .isEqualTo(
                        "{\"sector\":\"GZ\",\"zorgkantoor\":\"Zilveren Kruis\",\"dag\":\"2024-03-01\",\"feiten\":{}}");
        Problems problems = new Problems("fictief");
        assertThat(VRAAG.read(VRAAG.write(gz), problems)).contains(gz);
        assertThat(VRAAG.read(VRAAG.write(vv), problems)).contains(vv);
        assertThat(problems.isEmpty()).isTrue();
        String onbekend = "{\"sector\":\"ZG\",\"zorgkantoor\":\"Nergens\",\"dag\":\"2024-03-01\"}";
        assertThat(problems(VRAAG, onbekend)).containsExactly("/sector: \"ZG\"", "/zorgkantoor: \"Nergens\"");
        // one policy has no sector to name
        assertThat(problems(EEN, "{\"sector\":\"VV\",\"zorgkantoor\":\"CZ\",\"dag\":\"2024-03-01\"}"))
                .extracting(p -> p.replaceFirst(":.*", ""))
                .containsExactly("/sector");
    }

    @Test
    void aReadingIsWrittenWhereItIsNotTheDefault() {
        Tariefvraag vraag = BELEID.vraag(Zorgkantoor.CZ, DAG);
        String standaard = BELEID.lezing("stand").standaard();

        assertThat(vraag.choose("stand", standaard)).isEqualTo(vraag);
        assertThat(JsonWriter.compact(EEN.write(vraag))).doesNotContain("lezingen");
        assertThat(JsonWriter.compact(EEN.write(vraag.choose("stand", "gecorrigeerd"))))
                .endsWith("\"lezingen\":{\"stand\":\"gecorrigeerd\"}}");
        assertThatThrownBy(() -> EEN.write(vraag.open(BELEID.lezing("stand"))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an open reading cannot be written");
    }

    @Test
    void theSchemaOfAQuestionToOnePolicyIsThatOfItsFacts() {
        JsonValue goed = Documenten.json(
                "{\"zorgkantoor\":\"CZ\",\"dag\":\"2024-03-01\",\"feiten\":{\"vorm\":\"VPT\",\"monitor\":0.25}}");
        for (Tariefvraagvorm vorm : List.of(EEN, VRAAG)) {
            assertThat(Documenten.violations(vorm.schema(), goed)).isEmpty();
            assertThat(Documenten.violations(vorm.schema(), Documenten.remove(goed, "/dag")))
                    .isNotEmpty();
            assertThat(Documenten.violations(vorm.schema(), Documenten.replace(goed, "/feiten/vorm", "\"PGB\"")))
                    .isNotEmpty();
        }
        JsonValue metSector = Documenten.put(goed, "", "sector", "\"VV\"");
        assertThat(Documenten.violations(VRAAG.schema(), metSector)).isEmpty();
        assertThat(Documenten.violations(EEN.schema(), metSector)).isNotEmpty();
    }

    /** Ten decimals are read, eleven are not; a zero behind them is none. */
    @Test
    void aNumberOfAFactHasAtMostTenDecimals() {
        Tariefvraag vraag = BELEID.vraag(Zorgkantoor.DSW, DAG);

        assertThat(vraag.with("percentage2023", Percentage.of("96.1234567891")).feiten())
                .containsEntry("percentage2023", Percentage.of("96.1234567891"));
        assertThat(vraag.with("monitor", Procentpunt.of("0.12345678900")).feiten())
                .containsKey("monitor");
        assertThatThrownBy(() -> vraag.with("percentage2023", Percentage.of("96.12345678912")))
                .isExactlyInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("at most 10 decimals");
        assertThatThrownBy(() -> vraag.with("monitor", Procentpunt.of("0.12345678912")))
                .isExactlyInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("at most 10 decimals");
    }
}
