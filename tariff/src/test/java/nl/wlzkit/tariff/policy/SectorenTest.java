package nl.wlzkit.tariff.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.contract.Contracttarief;
import nl.wlzkit.tariff.contract.Contracttariefvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One policy a sector: which there are, and that a question is answered by the one it was made by. */
class SectorenTest {
    private static final Tariefvraagvorm VORM = Tariefvraagvorm.published();
    private static final LocalDate DAG = LocalDate.of(2024, 7, 1);
    private static final String GZ = "{\"sector\":\"GZ\",\"zorgkantoor\":\"Zilveren Kruis\",\"dag\":\"2024-07-01\","
            + "\"feiten\":{\"overeenkomst\":\"hier\",\"prestatie\":\"overig\",\"profiel\":\"3ZGaud\",\"vorm\":\"VPT\"}}";

    @ParameterizedTest
    @EnumSource(Sector.class)
    void everySectorHasAPublishedPolicyThatPassesEveryCheckOfAUsers(Sector sector) {
        Tariefbeleid beleid = Tariefbeleid.published(sector);

        assertThat(beleid.sector()).isEqualTo(sector);
        assertThat(beleid).isSameAs(Tariefbeleid.published(sector));
        assertThat(Tariefbeleid.read("x.json", Documenten.bytes(Documenten.policy(sector))))
                .isEqualTo(beleid);
        assertThat(Documenten.violations(
                        Documenten.resource(Tariefbeleid.class, "/META-INF/wlzkit/schema/tariefbeleid.schema.json"),
                        Documenten.policy(sector)))
                .isEmpty();
    }

    @Test
    void withoutASectorItIsThatOfVv() {
        assertThat(Tariefbeleid.published()).isSameAs(Tariefbeleid.published(Sector.VV));
        assertThat(Tariefbeleid.published(Sector.GZ).zorgkantoren()).containsExactly(Zorgkantoor.ZILVEREN_KRUIS);
        assertThat(Tariefbeleid.published(Sector.GGZ).zorgkantoren()).containsExactly(Zorgkantoor.ZILVEREN_KRUIS);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GZ, 7VG, 7VG",
        "GZ, VG7, 7VG",
        "GZ, ZG-aud 3, 3ZGaud",
        "GZ, 5ZGvis, 5ZGvis",
        "GZ, 1SGLVG, 1SGLVG",
        "GZ, 6VG, overig",
        "GGZ, W5, 5GGZ W",
        "GGZ, B7, 7GGZ B",
        "GGZ, W1, 1GGZ W",
        "GGZ, W2, 2GGZ W",
        "GGZ, W3, overig"
    })
    void aProfileMattersAsFarAsARuleNamesIt(Sector sector, String profiel, String feit) {
        Tariefbeleid beleid = Tariefbeleid.published(sector);

        assertThat(beleid.vraag(Zorgkantoor.ZILVEREN_KRUIS, DAG)
                        .with(Zorgprofiel.parse(profiel))
                        .feiten())
                .containsEntry("profiel", feit);
    }

    @Test
    void whoKnowsEachFactIsSaid() {
        assertThat(owners(Sector.GZ))
                .containsExactly(
                        "vorm CLIENT",
                        "profiel CLIENT",
                        "overeenkomst AANBIEDER",
                        "prestatie AANBIEDER",
                        "zorggroep BRON",
                        "mptVolgtProfiel BRON",
                        "vg7Woonvorm AANBIEDER",
                        "vg7Visie ZORGKANTOOR",
                        "vg7Methodiek AANBIEDER",
                        "vg7Doelmatig ZORGKANTOOR",
                        "vg7NietToereikend ZORGKANTOOR",
                        "vg7Uitsluitend AANBIEDER",
                        "vg7Zevende BRON",
                        "vg7Verklaring AANBIEDER",
                        "capaciteitArtsVG AANBIEDER",
                        "percentageAVG BRON",
                        "richttarief BRON");
        assertThat(owners(Sector.GGZ))
                .containsExactly(
                        "vorm CLIENT",
                        "profiel CLIENT",
                        "overeenkomst AANBIEDER",
                        "prestatie AANBIEDER",
                        "prestatieEerst BRON",
                        "cumulatie BRON",
                        "voortzetting ZORGKANTOOR",
                        "percentage2023 AANBIEDER",
                        "richttarief BRON");
    }

    private static List<String> owners(Sector sector) {
        return Tariefbeleid.published(sector).feiten().stream()
                .map(f -> f.feit() + " " + f.wie())
                .toList();
    }

    /** So much is asked of 7VG that somebody who tells nothing is told what to tell first. */
    @Test
    void ofAStayInGzSomethingMustBeTold() {
        Tariefbeleid beleid = Tariefbeleid.published(Sector.GZ);
        Tariefvraag niets = beleid.vraag(Zorgkantoor.ZILVEREN_KRUIS, DAG).with(Leveringsvorm.VERBLIJF);

        TeVeelGevallenException teVeel =
                catchThrowableOfType(TeVeelGevallenException.class, () -> beleid.answer(niets));

        assertThat(teVeel).hasMessageContaining("fill in first: prestatie (provider)");
        assertThat(beleid.answer(niets.with(Zorgprofiel.VG6)).omhulling().in(Taal.NL))
                .isEqualTo("0 % – 100 %");
        assertThat(beleid.answer(niets.with("overeenkomst", "hier").with("prestatie", "overig"))
                        .omhulling()
                        .in(Taal.NL))
                .isEqualTo("95,2 % – 98,7 %");
    }

    @Test
    void ofGgzNothingNeedsToBeTold() {
        Tariefbeleid beleid = Tariefbeleid.published(Sector.GGZ);
        Uitkomst<Percentage> uitkomst = beleid.answer(beleid.vraag(Zorgkantoor.ZILVEREN_KRUIS, DAG));

        assertThat(uitkomst.omhulling().in(Taal.NL)).isEqualTo("0 % – 100 %");
        assertThat(uitkomst.gaten()).extracting(Gat::feit).contains("profiel", "prestatieEerst", "cumulatie");
        assertThat(uitkomst.lezingen()).extracting(Lezing::naam).containsExactly("wie-nieuw");
    }

    // -------------------------------------------------------------------------------------------------- the register

    @Test
    void aQuestionNamesTheSectorWhenItIsNotVv() {
        Inschrijving<?, ?> inschrijving =
                Berekeningen.get().find("tariefpercentage").orElseThrow();
        Tariefvraag vraag = (Tariefvraag) inschrijving.read("vraag.json", GZ.getBytes(UTF_8));

        assertThat(vraag.beleid()).isSameAs(Tariefbeleid.published(Sector.GZ));
        assertThat(JsonWriter.compact(VORM.write(vraag))).isEqualTo(GZ);
        String vv = "{\"zorgkantoor\":\"CZ\",\"dag\":\"2024-07-01\",\"feiten\":{}}";
        assertThat(JsonWriter.compact(VORM.write(read(vv)))).isEqualTo(vv);
        assertThat(JsonWriter.compact(VORM.write(read("{\"sector\":\"VV\"," + vv.substring(1)))))
                .isEqualTo(vv);
    }

    @Test
    void itIsAnsweredByThePolicyThatItWasMadeBy() {
        Tariefvraag vraag = read(GZ);
        Uitkomst<Percentage> uitkomst = Tariefbeleid.published().answer(vraag);

        assertThat(uitkomst.omhulling().in(Taal.NL)).isEqualTo("98,7 %");
        assertThat(Tariefbeleid.published().explain(vraag).antwoord().waarde()).contains(Percentage.of("98.7"));
        assertThat(uitkomst.herkomst().bestanden())
                .extracting(Herkomst.Bestand::naam)
                .containsExactly("tariefbeleid-gz-2024.json");
        Contracttariefvraag perEenheid = Contracttariefvraag.of(vraag, nl.wlzkit.core.money.Bedrag.of("100"));
        var bedrag = new Contracttarief(Tariefbeleid.published()).answer(perEenheid);
        assertThat(bedrag.omhulling().in(Taal.NL)).isEqualTo("€ 98,70");
        assertThat(bedrag.herkomst()).isEqualTo(uitkomst.herkomst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tariefpercentage", "contracttarief", "jaarbedrag"})
    void theSchemaOfAQuestionDependsOnItsSector(String naam) {
        JsonValue schema = Berekeningen.get().find(naam).orElseThrow().vorm().schema();
        String meer = naam.equals("tariefpercentage")
                ? ""
                : naam.equals("contracttarief") ? ",\"maximum\":100" : ",\"maximum\":100,\"aantal\":3";
        String goed = GZ.substring(0, GZ.length() - 1) + meer + "}";

        assertThat(accepted(naam, schema, goed)).isTrue();
        for (String ander : List.of("\"GGZ\"", "\"VV\"", "\"gz\"", "1", "null")) {
            assertThat(accepted(naam, schema, goed.replace("\"GZ\"", ander)))
                    .as(ander)
                    .isFalse();
        }
        assertThat(accepted(naam, schema, goed.replace("\"sector\":\"GZ\",", "")))
                .isFalse();
        assertThat(accepted(naam, schema, goed.replace("Zilveren Kruis", "CZ"))).isFalse();
        assertThat(accepted(naam, schema, goed.replace("\"feiten\"", "\"kleur\"")))
                .isFalse();
        assertThat(accepted(naam, schema, goed.replace("\"dag\"", "\"lezingen\":{\"procenten\":\"punten\"},\"dag\"")))
                .isFalse();
        assertThat(accepted(naam, schema, goed.replace("\"dag\"", "\"lezingen\":{\"stand\":\"bijgesteld\"},\"dag\"")))
                .isTrue();
    }

    /** Whether reader and schema accept a document; they must agree. */
    private static boolean accepted(String naam, JsonValue schema, String document) {
        boolean bySchema =
                Documenten.violations(schema, Documenten.json(document)).isEmpty();
        boolean byReader;
        try {
            Berekeningen.get().find(naam).orElseThrow().read("vraag.json", document.getBytes(UTF_8));
            byReader = true;
        } catch (OngeldigeInvoerException e) {
            byReader = false;
        }
        assertThat(byReader).as(document).isEqualTo(bySchema);
        return byReader;
    }

    @Test
    void aSectorThatIsNoneIsReported() {
        OngeldigeInvoerException fout =
                catchThrowableOfType(OngeldigeInvoerException.class, () -> read(GZ.replace("\"GZ\"", "\"ZG\"")));

        assertThat(fout.problemen())
                .filteredOn(p -> p.pointer().equals("/sector"))
                .extracting(Probleem::waarde, p -> p.verwacht().nl())
                .containsExactly(org.assertj.core.api.Assertions.tuple("\"ZG\"", "een van VV, GZ, GGZ"));
    }

    private static Tariefvraag read(String json) {
        return (Tariefvraag)
                Berekeningen.get().find("tariefpercentage").orElseThrow().read("vraag.json", json.getBytes(UTF_8));
    }

    // -------------------------------------------------------------------------------------------------- the provider

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"sector\":\"GZ\"} | GZ",
                "{\"naam\":1,\"sector\":\"GGZ\"} | GGZ",
                "{\"sector\":\"gz\"} |",
                "{\"sector\":1} |",
                "{} |",
                "[] |",
                "{\"sector\":\"GZ\" |",
                "'' |"
            })
    void theSectorOfAProviderIsSeenWhateverElseIsWrong(String document, Sector sector) {
        assertThat(Aanbieder.sectorOf(document.getBytes(UTF_8))).isEqualTo(Optional.ofNullable(sector));
    }
}
