package nl.wlzkit.tariff.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import org.junit.jupiter.api.Test;

/** The least to do for a better tariff. */
class AdviesTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();

    private static Tariefvraag question(Zorgkantoor zorgkantoor, Leveringsvorm vorm) {
        return BELEID.vraag(zorgkantoor, LocalDate.of(2024, 7, 1)).with(vorm).with("overeenkomst", "hier");
    }

    private static String advice(Tariefvraag vraag, String doel) {
        Advies advies = Advies.of(vraag, doel.isEmpty() ? Optional.empty() : Optional.of(Percentage.of(doel)));
        return advies.nu().in(Taal.EN) + "; " + (advies.isHaalbaar() ? "yes" : "no") + ", "
                + advies.bereikbaar().map(p -> p.in(Taal.EN)).orElse("never certain")
                + advies.voorstellen().stream()
                        .map(v -> "; " + v.feiten() + " → " + v.daarna().in(Taal.EN) + " "
                                + v.verdiend().stream().map(Stap::regel).toList())
                        .collect(Collectors.joining());
    }

    /** ZK24-066: +0.1 for technology. What CZ decides (ZK24-067, up to 100) makes nothing certain. */
    @Test
    void technologyIsTheLeastForATenthAtCz() {
        Tariefvraag vraag = question(Zorgkantoor.CZ, Leveringsvorm.VPT);

        assertThat(advice(vraag, "95.6"))
                .isEqualTo("95.5% – 100%; yes, 95.6%; {technologie=true} → 95.6% – 100% [ZK24-066]");
        assertThat(advice(vraag, "")).isEqualTo(advice(vraag, "95.6"));
        assertThat(advice(vraag, "95.5")).isEqualTo("95.5% – 100%; yes, 95.6%; {} → 95.5% – 100% []");
        assertThat(advice(vraag, "96"))
                .isEqualTo("95.5% – 100%; no, 95.6%; {technologie=true} → 95.6% – 100% [ZK24-066]");
        assertThat(advice(vraag.with("technologie", true), ""))
                .isEqualTo("95.6% – 100%; yes, 95.6%; {} → 95.6% – 100% []");
    }

    /** ZK24-063: a vpt at addresses spread out is refused unless efficient and responsible, which Menzis judges. */
    @Test
    void whatCouldBeRefusedIsMadeCertain() {
        Tariefvraag vraag = question(Zorgkantoor.MENZIS, Leveringsvorm.VPT).with("gespikkeld", true);

        assertThat(advice(vraag, "")).isEqualTo("95.5% or not at all; yes, 95.5%; {gespikkeld=false} → 95.5% []");
    }

    /** ZK24-084 read as Menzis': +3.5 for mpt on a plan; ZK24-062 has no plan for others. */
    @Test
    void aReadingThatIsChosenCounts() {
        Tariefvraag vraag = question(Zorgkantoor.MENZIS, Leveringsvorm.MPT).choose("toeslagen-084", "Menzis");

        assertThat(advice(vraag, "97")).isEqualTo("95.5% – 99%; yes, 99%; {plan=true} → 99% [ZK24-084]");
        assertThat(advice(question(Zorgkantoor.MENZIS, Leveringsvorm.MPT), "97"))
                .isEqualTo("95.5%; no, 95.5%; {} → 95.5% []");
    }

    /** ZK24-058: the height of the surcharge is not published, so it may be nothing. */
    @Test
    void aSurchargeOfUnknownHeightMakesNothingCertain() {
        assertThat(advice(question(Zorgkantoor.VGZ, Leveringsvorm.VPT), ""))
                .isEqualTo("95.5% – 100%; yes, 95.5%; {} → 95.5% – 100% []");
    }

    /** ZK24-052: no stay with ZZP4 for new clients; who the client is, is not the provider's to change. */
    @Test
    void aRefusalThatOthersDecideRemains() {
        assertThat(advice(question(Zorgkantoor.ZILVEREN_KRUIS, Leveringsvorm.VERBLIJF), ""))
                .isEqualTo("95.5% – 96% or not at all; no, never certain");
    }

    @Test
    void anAgreementIsNotTheProvidersAloneToMake() {
        Tariefvraag vraag = BELEID.vraag(Zorgkantoor.MENZIS, LocalDate.of(2024, 7, 1))
                .with(Leveringsvorm.MPT)
                .with("overeenkomst", "geen");

        // ZK24-062: -2 for new providers
        assertThat(advice(vraag, "95.5")).isEqualTo("93.5%; no, 93.5%; {} → 93.5% []");
    }

    @Test
    void aPercentageIsFeasibleWhenItCanBeMadeCertain() {
        Advies advies = Advies.of(question(Zorgkantoor.CZ, Leveringsvorm.VPT), Optional.of(Percentage.of("95.6")));
        Optional<Percentage> hoogste = advies.bereikbaar();

        assertThat(hoogste).contains(Percentage.of("95.6"));
        assertThat(with(advies, Optional.empty(), hoogste).isHaalbaar()).isTrue();
        assertThat(with(advies, hoogste, hoogste).isHaalbaar()).isTrue();
        assertThat(with(advies, Optional.of(Percentage.of("95.5")), hoogste).isHaalbaar())
                .isTrue();
        assertThat(with(advies, Optional.of(Percentage.of("95.61")), hoogste).isHaalbaar())
                .isFalse();
        assertThat(with(advies, Optional.empty(), Optional.empty()).isHaalbaar())
                .isFalse();
    }

    private static Advies with(Advies advies, Optional<Percentage> doel, Optional<Percentage> bereikbaar) {
        return new Advies(advies.vraag(), advies.nu(), doel, bereikbaar, List.of());
    }

    @Test
    void theFactsOfAProposalAreByName() {
        Map<String, Object> feiten = new LinkedHashMap<>();
        feiten.put("b", true);
        feiten.put("a", false);
        Advies.Voorstel voorstel = new Advies.Voorstel(
                feiten,
                Advies.of(question(Zorgkantoor.CZ, Leveringsvorm.VPT), Optional.empty())
                        .nu(),
                List.of());

        assertThat(voorstel.feiten().keySet()).containsExactly("a", "b");
    }

    /** A made-up change: two more facts of the provider, of which either is worth a tenth and both together no more. */
    @Test
    void everySmallestWayIsProposedAndNoneThatDoesMore() {
        Tariefbeleid beleid =
                Beleidswijziging.read("twee.json", """
                        { "schema": "beleidswijziging-1", "naam": { "nl": "twee", "en": "two" },
                          "feiten": { "een": { "naam": { "nl": "een", "en": "one" }, "wie": "aanbieder" },
                                      "ander": { "naam": { "nl": "ander", "en": "other" }, "wie": "aanbieder" } },
                          "regels": [ { "regel": "ZK24-066", "wat": { "nl": "een", "en": "one" }, "bij": "CZ",
                                        "als": { "een": true }, "plus": 0.1 },
                                      { "regel": "ZK24-066", "wat": { "nl": "ander", "en": "other" }, "bij": "CZ",
                                        "als": { "een": false, "ander": true }, "plus": 0.1 } ] }
                        """.getBytes(UTF_8), BELEID).gewijzigd();
        Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 7, 1))
                .with(Leveringsvorm.MPT)
                .with("overeenkomst", "hier")
                .with("technologie", false)
                .with("bewegingen", "geen")
                .with("een", false)
                .with("ander", false);

        // technology, one or other: 95.6 each; the most is technology with one of the two
        assertThat(Advies.of(vraag, Optional.of(Percentage.of("95.6"))).voorstellen())
                .extracting(v -> v.feiten().toString())
                .containsExactlyInAnyOrder("{technologie=true}", "{een=true}", "{ander=true}");
        assertThat(Advies.of(vraag, Optional.empty()).voorstellen())
                .extracting(v -> v.feiten().toString())
                .containsExactlyInAnyOrder("{een=true, technologie=true}", "{ander=true, technologie=true}");
        assertThat(Advies.of(vraag, Optional.empty()).bereikbaar()).contains(Percentage.of("95.7"));
    }

    private static Tariefbeleid withFacts(String feiten, String... rijen) {
        return Beleidswijziging.read(
                        "verzonnen.json",
                        ("{ \"schema\": \"beleidswijziging-1\", \"naam\": { \"nl\": \"v\", \"en\": \"v\" }, \"feiten\": {"
                                        + feiten + "}, \"regels\": [" + String.join(",", rijen) + "] }")
                                .getBytes(UTF_8),
                        BELEID)
                .gewijzigd();
    }

    private static String fact(String naam) {
        return "\"" + naam + "\": { \"naam\": { \"nl\": \"f\", \"en\": \"f\" }, \"wie\": \"aanbieder\" }";
    }

    private static String tenth(String als) {
        return "{ \"regel\": \"ZK24-066\", \"wat\": { \"nl\": \"" + als.replaceAll("[^a-z]", "")
                + "\", \"en\": \"f\" }," + " \"bij\": \"CZ\", \"als\": { " + als + " }, \"plus\": 0.1 }";
    }

    private static List<String> proposals(Tariefvraag vraag, String doel) {
        return Advies.of(vraag, Optional.of(Percentage.of(doel))).voorstellen().stream()
                .map(v -> v.feiten().toString())
                .toList();
    }

    /** A made-up change: two facts together are worth as much as a third by itself. */
    @Test
    void whatChangesLeastComesFirst() {
        Tariefbeleid beleid = withFacts(
                fact("een") + "," + fact("ander") + "," + fact("derde"),
                tenth("\"een\": true, \"ander\": true, \"derde\": false"),
                tenth("\"derde\": true"));
        Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 7, 1))
                .with(Leveringsvorm.MPT)
                .with("overeenkomst", "hier")
                .with("technologie", false)
                .with("bewegingen", "geen")
                .with("een", false)
                .with("ander", false)
                .with("derde", false);

        assertThat(proposals(vraag, "95.6"))
                .containsExactly("{technologie=true}", "{derde=true}", "{ander=true, een=true}");
    }

    /** A made-up choice of the provider can be made otherwise; a percentage of an earlier year cannot. */
    @Test
    void aChoiceIsTheProvidersToChangeAndAPercentageIsHistory() {
        Tariefbeleid beleid = withFacts(
                "\"soort\": { \"naam\": { \"nl\": \"s\", \"en\": \"s\" }, \"wie\": \"aanbieder\", \"een van\": [\"a\", \"b\"] }",
                tenth("\"soort\": \"b\""));
        Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 7, 1))
                .with(Leveringsvorm.MPT)
                .with("overeenkomst", "hier")
                .with("technologie", true)
                .with("bewegingen", "geen")
                .with("soort", "a");

        assertThat(proposals(vraag, "95.7")).containsExactly("{soort=b}");
        assertThat(proposals(
                        question(Zorgkantoor.DSW, Leveringsvorm.VPT)
                                .with("percentage2023", Percentage.of("96"))
                                .with("monitor", Procentpunt.NUL),
                        "97"))
                .containsExactly("{}");
    }

    @Test
    void tooManyWaysAreRefusedWithTheFacts() {
        Map<String, String> vervang = new LinkedHashMap<>();
        StringBuilder feiten = new StringBuilder();
        StringBuilder rijen = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            feiten.append("\"f")
                    .append(i)
                    .append("\": { \"naam\": { \"nl\": \"f\", \"en\": \"f\" }, \"wie\": \"aanbieder\" },");
            rijen.append("{ \"regel\": \"ZK24-066\", \"wat\": { \"nl\": \"f")
                    .append(i)
                    .append("\", \"en\": \"f\" }, \"bij\": \"CZ\", \"als\": { \"f")
                    .append(i)
                    .append("\": true }, \"plus\": 0.1 },");
        }
        vervang.put("feiten", feiten.substring(0, feiten.length() - 1));
        Tariefbeleid beleid = Beleidswijziging.read(
                        "veel.json",
                        ("{ \"schema\": \"beleidswijziging-1\", \"naam\": { \"nl\": \"v\", \"en\": \"v\" }, \"feiten\": {"
                                        + vervang.get("feiten") + "}, \"regels\": ["
                                        + rijen.substring(0, rijen.length() - 1) + "] }")
                                .getBytes(UTF_8),
                        BELEID)
                .gewijzigd();
        Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 7, 1))
                .with(Leveringsvorm.MPT)
                .with("overeenkomst", "hier")
                .with("bewegingen", "geen");

        assertThat(JsonWriter.compact(beleid.document())).contains("f14");
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Advies.of(vraag, Optional.empty()))
                .withMessageContaining("in at most 20000 ways");
    }
}
