package nl.wlzkit.tariff.policy;

import static nl.wlzkit.tariff.Documenten.append;
import static nl.wlzkit.tariff.Documenten.bytes;
import static nl.wlzkit.tariff.Documenten.put;
import static nl.wlzkit.tariff.Documenten.replace;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.Voorbeeld;
import org.junit.jupiter.api.Test;

/** What the parts of a policy file mean, also those that the published policy does not use. */
class EigenBeleidTest {
    private static final JsonValue PROEF = Documenten.resource(EigenBeleidTest.class, "proefbeleid.json");
    private static final LocalDate MAART = LocalDate.of(2024, 3, 1);
    private static final LocalDate JULI = LocalDate.of(2024, 7, 1);

    @Test
    void anAdditionThatIsAlwaysRelativeIsOfTheBase() {
        JsonValue relatief = put(PROEF, "/regels/3", "maat", "\"relatief\"");

        // 95.5 x 1.001
        assertThat(answer(relatief, "vorm=MPT; technologie=ja", MAART)).isEqualTo("95,5955 %");
    }

    @Test
    void relativeAdditionsAreEachOfTheBaseAndNotOfEachOther() {
        JsonValue relatief = put(PROEF, "/regels/3", "maat", "\"relatief\"");

        // 95.5 - 1.91 + 0.0955
        assertThat(answer(relatief, "vorm=MPT; technologie=ja; overeenkomst=geen; lezing procenten=relatief", MAART))
                .isEqualTo("93,6855 %");
    }

    @Test
    void theLowestCapAndTheHighestFloorCount() {
        JsonValue grenzen = row(row(PROEF, "\"hoogstens\":98"), "\"hoogstens\":99");
        JsonValue bodems = row(row(PROEF, "\"minstens\":95"), "\"minstens\":94");

        assertThat(answer(grenzen, "vorm=MPT; opslag=10; lezing van-wie=CZ", MAART))
                .isEqualTo("98 %");
        assertThat(answer(bodems, "vorm=MPT; overeenkomst=geen", MAART)).isEqualTo("95 %");
    }

    @Test
    void aRowHoldsOnItsOwnDays() {
        JsonValue vanafJuli = put(PROEF, "/regels/3", "geldig", "{\"van\":\"2024-07-01\"}");

        assertThat(answer(vanafJuli, "vorm=MPT; technologie=ja", LocalDate.of(2024, 6, 30)))
                .isEqualTo("95,5 %");
        assertThat(answer(vanafJuli, "vorm=MPT; technologie=ja", JULI)).isEqualTo("95,6 %");
    }

    @Test
    void aConditionOnSomeValuesHoldsForEachOfThem() {
        JsonValue thuis = replace(PROEF, "/regels/5/als/vorm", "[\"VPT\",\"MPT\"]");

        assertThat(answer(thuis, "vorm=VPT", MAART)).isEqualTo("niet");
        assertThat(answer(thuis, "vorm=MPT", MAART)).isEqualTo("niet");
        assertThat(answer(thuis, "vorm=VERBLIJF", MAART)).isEqualTo("95,5 %");
    }

    @Test
    void aNotionCanBeAskedForByItsOpposite() {
        JsonValue bestaand = replace(PROEF, "/regels/2/als/nieuw", "false");

        assertThat(answer(bestaand, "vorm=MPT; overeenkomst=hier", MAART)).isEqualTo("93,5 %");
        assertThat(answer(bestaand, "vorm=MPT; overeenkomst=elders", MAART)).isEqualTo("95,5 %");
    }

    @Test
    void whatIsPublishedGoesBeforeWhatIsTold() {
        JsonValue jaNee = put(PROEF, "/feiten/technologie", "bekend", published("true"));
        JsonValue keuze = put(PROEF, "/feiten/vorm", "bekend", published("\"VPT\""));
        JsonValue getal = put(PROEF, "/feiten/opslag", "bekend", published("2.5"));

        assertThat(answer(jaNee, "vorm=MPT; technologie=nee", MAART)).isEqualTo("95,6 %");
        assertThat(answer(keuze, "vorm=MPT", MAART)).isEqualTo("niet");
        assertThat(answer(getal, "vorm=MPT; opslag=1; lezing van-wie=CZ", MAART))
                .isEqualTo("98 %");
    }

    @Test
    void anEndOfARangeCanBeLeftOut() {
        JsonValue meerDanNul = put(PROEF, "/feiten/opslag", "van mag", "false");

        assertThat(answer(meerDanNul, "vorm=MPT; opslag=0", MAART)).isEqualTo("ongeldig: feit opslag");
        assertThat(answer(meerDanNul, "vorm=MPT; opslag=0,01; lezing van-wie=CZ", MAART))
                .isEqualTo("95,51 %");
    }

    @Test
    void anExceptionTakesThePlaceOfTheBaseItNamesAndOfNoOther() {
        JsonValue uitzondering =
                row(PROEF, "\"als\":{\"technologie\":true},\"stel\":90,\"in plaats van\":\"ZK24-064\"");

        assertThat(answer(uitzondering, "vorm=MPT", MAART)).isEqualTo("95,5 %");
        // 90 + 0.1
        assertThat(answer(uitzondering, "vorm=MPT; technologie=ja", MAART)).isEqualTo("90,1 %");
    }

    /** Row 1 is a base of CZ: it needs a policy in force. Row 6 is the base of the days without one. */
    @Test
    void onDaysWithoutAPolicyOnlyTheRowsForThoseDaysHold() {
        JsonValue halfJaar = replace(PROEF, "/zorgkantoren/CZ/0/geldig/tot en met", "\"2024-06-30\"");
        JsonValue beleid = row(halfJaar, "\"zonder beleid\":true,\"stel\":50");

        assertThat(answer(beleid, "vorm=MPT; technologie=ja", LocalDate.of(2024, 6, 30)))
                .isEqualTo("95,6 %");
        assertThat(answer(beleid, "vorm=MPT; technologie=ja", JULI)).isEqualTo("50 %");
    }

    @Test
    void anExplanationNamesTheFactsOfWhichANotionIsMade() {
        Tariefbeleid beleid = read(PROEF);
        Tariefvraag vraag =
                ask("vorm=MPT; overeenkomst=elders; technologie=ja", MAART).tariefvraag(beleid);

        assertThat(beleid.explain(vraag).posten())
                .extracting(EigenBeleidTest::line)
                .containsExactly(
                        "ZK24-064: richttarief = 95,5 % (ZK24-007)",
                        "ZK24-065: overeenkomst = elders", "ZK24-066: technologie = ja");
    }

    private static String line(Post post) {
        return post.stap().regel() + ": "
                + String.join(
                        "; ",
                        post.door().stream().map((Gegeven g) -> g.in(Taal.NL)).toList());
    }

    @Test
    void everyUseOfARuleIsKnown() {
        assertThat(read(PROEF).gebruik())
                .containsExactlyInAnyOrder(
                        new Gebruik("WK-LEES-PROCENTEN", "proef.json, lezing procenten"),
                        new Gebruik("WK-LEES-084", "proef.json, lezing van-wie"),
                        new Gebruik("ZK24-007", "proef.json, feit richttarief = 95.5, van 2024-01-01 t/m 2024-12-31"),
                        new Gebruik("WK-LEES-NIEUW", "proef.json, begrip nieuw"),
                        new Gebruik("ZK24-137", "proef.json, alle zorgkantoren: maximum"),
                        new Gebruik("ZK24-064", "proef.json, CZ: grondslag"),
                        new Gebruik("ZK24-065", "proef.json, CZ: nieuw"),
                        new Gebruik("ZK24-066", "proef.json, CZ: technologie"),
                        new Gebruik("ZK24-084", "proef.json, lezing van-wie: toeslag"),
                        new Gebruik("ZK24-063", "proef.json, CZ: geen vpt"));
    }

    private static String answer(JsonValue document, String vraag, LocalDate dag) {
        return ask(vraag, dag).percentage(read(document)).antwoord();
    }

    private static Voorbeeld ask(String vraag, LocalDate dag) {
        return Voorbeeld.ask("zorgkantoor=" + Zorgkantoor.CZ.naam() + "; " + vraag, dag);
    }

    private static Tariefbeleid read(JsonValue document) {
        return Tariefbeleid.read("proef.json", bytes(document));
    }

    private static JsonValue row(JsonValue document, String bewerking) {
        return append(
                document,
                "/regels",
                "{\"regel\":\"ZK24-086\",\"wat\":{\"nl\":\"x\",\"en\":\"x\"},\"bij\":\"CZ\"," + bewerking + "}");
    }

    private static String published(String waarde) {
        return "[{\"regel\":\"ZK24-007\",\"geldig\":{},\"waarde\":" + waarde + "}]";
    }

    @Test
    void aReadingOnWhichAPublishedFactDependsIsNamed() {
        JsonValue gepubliceerd = put(
                PROEF,
                "/feiten/technologie",
                "bekend",
                "[{\"regel\":\"ZK24-066\",\"lezing\":{\"van-wie\":\"CZ\"},"
                        + "\"geldig\":{\"van\":\"2024-01-01\",\"tot en met\":\"2024-12-31\"},\"waarde\":true}]");
        gepubliceerd = replace(
                gepubliceerd,
                "/regels/4",
                "{\"regel\":\"ZK24-069\",\"wat\":{\"nl\":\"x\",\"en\":\"x\"}," + "\"bij\":\"CZ\",\"let op\":true}");
        Tariefbeleid beleid = Tariefbeleid.read("beleid.json", bytes(gepubliceerd));

        Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, MAART)
                .with("vorm", "MPT")
                .with("overeenkomst", "hier")
                .with("technologie", false);

        // told: no technology; published under the other reading: technology, so 0.1 more
        assertThat(beleid.answer(vraag).omhulling().in(Taal.NL)).isEqualTo("95,5 %");
        assertThat(beleid.answer(vraag.choose("van-wie", "CZ")).omhulling().in(Taal.NL))
                .isEqualTo("95,6 %");
        assertThat(beleid.answer(vraag).lezingen()).extracting(l -> l.naam()).containsExactly("van-wie");
    }

    @Test
    void aProviderTellsAPolicyOnlyWhatItAsksFor() {
        Aanbieder aanbieder = new Aanbieder(
                "fictief",
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Map.of("technologie", true, "iets anders", true),
                java.util.Map.of(),
                java.util.List.of());
        Tariefbeleid beleid = Tariefbeleid.read("beleid.json", bytes(PROEF));

        assertThat(aanbieder.tell(beleid.vraag(Zorgkantoor.CZ, MAART)).feiten())
                .containsOnly(java.util.Map.entry("technologie", true));
    }
}
