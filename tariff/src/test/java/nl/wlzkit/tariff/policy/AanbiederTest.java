package nl.wlzkit.tariff.policy;

import static nl.wlzkit.tariff.Documenten.append;
import static nl.wlzkit.tariff.Documenten.bytes;
import static nl.wlzkit.tariff.Documenten.put;
import static nl.wlzkit.tariff.Documenten.remove;
import static nl.wlzkit.tariff.Documenten.replace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Overeenkomst;
import nl.wlzkit.core.party.Overeenkomsthistorie;
import nl.wlzkit.core.party.Zorgaanbieder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.Documenten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a provider tells of itself, and what becomes of it in the questions to each zorgkantoor. */
class AanbiederTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final LocalDate DAG = LocalDate.of(2024, 3, 1);
    private static final JsonValue GOED = Documenten.resource(AanbiederTest.class, "aanbieder.json");

    @Test
    void everythingThatIsToldIsRead() {
        Aanbieder aanbieder = read(GOED);

        assertThat(aanbieder.naam()).isEqualTo("Zorggroep Voorbeeld");
        assertThat(aanbieder.toelichting()).contains("Een verzonnen aanbieder.");
        assertThat(aanbieder.overeenkomsten()).contains(Set.of(Zorgkantoor.CZ, Zorgkantoor.DSW));
        assertThat(aanbieder.feiten())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "profiel",
                        "4VV",
                        "nieuweClient",
                        false,
                        "bewegingen",
                        "opslag",
                        "technologie",
                        true,
                        "percentage2023",
                        Percentage.of("96.2"),
                        "monitor",
                        Procentpunt.of("-0.5")));
        assertThat(aanbieder.perZorgkantoor())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Zorgkantoor.CZ, Map.of("technologie", false),
                        Zorgkantoor.MENZIS, Map.of("gespikkeld", false)));
    }

    @Test
    void aHistoryTellsWithWhomThereIsAnAgreementAsFarAsItKnows() {
        JsonValue kaal = GOED;
        for (String naam : List.of("overeenkomsten", "feiten", "per zorgkantoor")) {
            kaal = remove(kaal, "/" + naam);
        }
        Aanbieder aanbieder = read(kaal);
        Zorgaanbieder wie = new Zorgaanbieder("Zorggroep Voorbeeld", Optional.empty());
        List<Overeenkomst> overeenkomsten =
                List.of(Overeenkomst.of(Zorgkantoor.CZ, wie, Geldigheid.from(LocalDate.of(2024, 1, 1))));
        Overeenkomsthistorie volledig =
                new Overeenkomsthistorie(wie, overeenkomsten, Optional.of(Geldigheid.from(DAG)));
        Overeenkomsthistorie onvolledig = new Overeenkomsthistorie(wie, overeenkomsten, Optional.empty());
        Tariefvraag cz = question(Zorgkantoor.CZ);
        Tariefvraag menzis = question(Zorgkantoor.MENZIS);

        assertThat(aanbieder.with(volledig, DAG).tell(cz)).isEqualTo(cz.with("overeenkomst", "hier"));
        assertThat(aanbieder.with(volledig, DAG).tell(menzis)).isEqualTo(menzis.with("overeenkomst", "elders"));
        assertThat(aanbieder.with(onvolledig, DAG).tell(cz)).isEqualTo(cz.with("overeenkomst", "hier"));
        assertThat(aanbieder.with(onvolledig, DAG).tell(menzis)).isEqualTo(menzis);
        assertThat(aanbieder
                        .with(volledig, DAG)
                        .with(new Overeenkomsthistorie(wie, List.of(), Optional.of(Geldigheid.ONBEGRENSD)), DAG)
                        .tell(cz))
                .isEqualTo(cz.with("overeenkomst", "geen"));
    }

    @Test
    void aHistoryLeavesAllOtherFactsAsTheyWere() {
        Aanbieder aanbieder = read(GOED);
        Zorgaanbieder wie = new Zorgaanbieder("Zorggroep Voorbeeld", Optional.empty());
        Aanbieder met =
                aanbieder.with(new Overeenkomsthistorie(wie, List.of(), Optional.of(Geldigheid.ONBEGRENSD)), DAG);

        assertThat(met.perZorgkantoor().get(Zorgkantoor.CZ))
                .isEqualTo(Map.of("technologie", false, "overeenkomst", "geen"));
        assertThat(met.feiten()).isEqualTo(aanbieder.feiten());
        assertThat(met.tell(question(Zorgkantoor.CZ)))
                .isEqualTo(aanbieder.tell(question(Zorgkantoor.CZ)).with("overeenkomst", "geen"));
    }

    @Test
    void aNameAndASectorAreEnough() {
        JsonValue weinig = GOED;
        for (String naam : List.of("toelichting", "overeenkomsten", "feiten", "per zorgkantoor")) {
            weinig = remove(weinig, "/" + naam);
        }

        assertThat(read(weinig).tell(question(Zorgkantoor.CZ))).isEqualTo(question(Zorgkantoor.CZ));
    }

    @Test
    void whatIsToldOfOneZorgkantoorGoesBeforeWhatIsToldInGeneral() {
        Aanbieder aanbieder = read(GOED);

        assertThat(aanbieder.tell(question(Zorgkantoor.CZ)).feiten()).containsEntry("technologie", false);
        assertThat(aanbieder.tell(question(Zorgkantoor.DSW)).feiten()).containsEntry("technologie", true);
        assertThat(aanbieder.tell(question(Zorgkantoor.MENZIS)).feiten()).containsEntry("gespikkeld", false);
        assertThat(aanbieder.tell(question(Zorgkantoor.CZ)).feiten()).doesNotContainKey("gespikkeld");
    }

    @ParameterizedTest(name = "agreements {0}: at CZ {1}, at Menzis {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"CZ\"] | hier | elders",
                "[\"CZ\", \"Menzis\"] | hier | hier",
                "[\"DSW\"] | elders | elders",
                "[] | geen | geen",
            })
    void theAgreementsOfAProviderDecideWhatItHasWithAZorgkantoor(String met, String bijCz, String bijMenzis) {
        Aanbieder aanbieder = read(replace(GOED, "/overeenkomsten", met));

        assertThat(aanbieder.tell(question(Zorgkantoor.CZ)).feiten()).containsEntry("overeenkomst", bijCz);
        assertThat(aanbieder.tell(question(Zorgkantoor.MENZIS)).feiten()).containsEntry("overeenkomst", bijMenzis);
    }

    @Test
    void aProviderThatDoesNotTellItsAgreementsLeavesThemOpen() {
        Aanbieder aanbieder = read(remove(GOED, "/overeenkomsten"));

        assertThat(aanbieder.tell(question(Zorgkantoor.CZ)).feiten()).doesNotContainKey("overeenkomst");
    }

    @Test
    void anAgreementCanBeToldPerZorgkantoorInstead() {
        Aanbieder aanbieder =
                read(put(remove(GOED, "/overeenkomsten"), "/per zorgkantoor/CZ", "overeenkomst", "\"geen\""));

        assertThat(aanbieder.tell(question(Zorgkantoor.CZ)).feiten()).containsEntry("overeenkomst", "geen");
        assertThat(aanbieder.tell(question(Zorgkantoor.DSW)).feiten()).doesNotContainKey("overeenkomst");
    }

    /** The policy of Zilveren Kruis says who is new; for the others it is the reading wie-nieuw. */
    @ParameterizedTest(name = "at {0}, reading {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Zilveren Kruis | hier | 95,5 %",
                "Zilveren Kruis | nergens | 95,5 %",
                "Menzis | hier | 93,5 %",
                "Menzis | nergens | 95,5 %",
            })
    void aProviderWithAnAgreementElsewhereIsNewAtMenzisButNotAtZilverenKruis(
            String zorgkantoor, String wieNieuw, String antwoord) {
        Aanbieder aanbieder = read(GOED);
        Tariefvraag vraag = aanbieder
                .tell(question(Zorgkantoor.parse(zorgkantoor)))
                .with(Leveringsvorm.VPT)
                .with("essentieel", false)
                .choose("wie-nieuw", wieNieuw);

        assertThat(BELEID.answer(vraag).omhulling().in(Taal.NL)).isEqualTo(antwoord);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"4VV, 4VV", "VV-05, 5VV", "ZZP 4VV, 4VV", "6VV, overig", "overig, overig"})
    void aProfileIsReadInAnyNotation(String profiel, String feit) {
        assertThat(read(replace(GOED, "/feiten/profiel", '"' + profiel + '"')).feiten())
                .containsEntry("profiel", feit);
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        JsonValue document = replace(GOED, "/schema", "\"aanbieder-2\"");
        document = replace(document, "/naam", "\"\"");
        document = replace(document, "/sector", "\"GZ\"");
        document = put(document, "", "kleur", "1");
        document = append(append(document, "/overeenkomsten", "\"CZ\""), "/overeenkomsten", "\"Friesland\"");
        document = replace(document, "/feiten/profiel", "\"4VG\"");
        document = replace(document, "/feiten/nieuweClient", "\"nee\"");
        document = replace(document, "/feiten/bewegingen", "\"allebei\"");
        document = replace(document, "/feiten/percentage2023", "100.1");
        document = replace(document, "/feiten/monitor", "\"1\"");
        document = put(document, "/feiten", "kleur", "1");
        document = put(document, "/feiten", "vorm", "\"VPT\"");
        document = put(document, "/feiten", "overeenkomst", "\"hier\"");
        document = put(document, "/per zorgkantoor", "Achmea", "{}");
        document = put(document, "/per zorgkantoor/CZ", "differentiatie", "1.5");

        assertThat(problems(document))
                .extracting(Probleem::pointer, Probleem::waarde)
                .containsExactlyInAnyOrder(
                        tuple("/schema", "\"aanbieder-2\""),
                        tuple("/naam", "\"\""),
                        tuple("/sector", "\"GZ\""),
                        tuple("/kleur", ""),
                        tuple("/overeenkomsten/2", "\"CZ\""),
                        tuple("/overeenkomsten/3", "Friesland"),
                        tuple("/feiten/profiel", "\"4VG\""),
                        tuple("/feiten/nieuweClient", "\"nee\""),
                        tuple("/feiten/bewegingen", "\"allebei\""),
                        tuple("/feiten/percentage2023", "100.1"),
                        tuple("/feiten/monitor", "\"1\""),
                        tuple("/feiten/kleur", "kleur"),
                        tuple("/feiten/vorm", "vorm"),
                        tuple("/feiten/overeenkomst", "overeenkomst"),
                        tuple("/per zorgkantoor/Achmea", "Achmea"),
                        tuple("/per zorgkantoor/CZ/differentiatie", "1.5"));
    }

    @Test
    void aMistakeIsReportedWithWhatWasExpected() {
        assertThat(expected(replace(GOED, "/feiten/monitor", "2")))
                .isEqualTo("een waarde van -1 procentpunt t/m +1 procentpunt");
        assertThat(expected(replace(GOED, "/feiten/bewegingen", "\"allebei\"")))
                .isEqualTo("een waarde uit geen, opslag, vrij voorstel");
        assertThat(expected(put(GOED, "/feiten", "vorm", "\"VPT\"")))
                .isEqualTo("geen vorm: alle vormen worden berekend");
        assertThat(expected(put(GOED, "/feiten", "overeenkomst", "\"hier\"")))
                .isEqualTo("dit niet ook hier: \"overeenkomsten\" zegt het al");
        assertThat(expected(put(GOED, "/per zorgkantoor", "Achmea", "{}"))).startsWith("een van Zilveren Kruis, VGZ");
        assertThat(expected(remove(GOED, "/naam"))).isEqualTo("een eigenschap \"naam\"; die ontbreekt");
    }

    private static String expected(JsonValue document) {
        assertThat(problems(document)).hasSize(1);
        return problems(document).get(0).verwacht().nl();
    }

    private static List<Probleem> problems(JsonValue document) {
        OngeldigeInvoerException fout = catchThrowableOfType(OngeldigeInvoerException.class, () -> read(document));
        assertThat(fout).as("the provider is refused").isNotNull();
        return fout.problemen();
    }

    private static Aanbieder read(JsonValue document) {
        return Aanbieder.read("aanbieder.json", bytes(document), BELEID);
    }

    private static Tariefvraag question(Zorgkantoor zorgkantoor) {
        return BELEID.vraag(zorgkantoor, DAG);
    }

    @Test
    void whatACallerChangesAfterwardsDoesNotChangeTheProvider() {
        java.util.Map<String, Object> feiten = new java.util.HashMap<>(java.util.Map.of("plan", true));
        Aanbieder aanbieder = new Aanbieder(
                "fictief",
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Map.of(),
                java.util.Map.of(nl.wlzkit.core.party.Zorgkantoor.CZ, feiten),
                java.util.List.of());
        feiten.put("plan", false);
        org.assertj.core.api.Assertions.assertThat(aanbieder.perZorgkantoor().get(nl.wlzkit.core.party.Zorgkantoor.CZ))
                .containsEntry("plan", true);
    }
}
