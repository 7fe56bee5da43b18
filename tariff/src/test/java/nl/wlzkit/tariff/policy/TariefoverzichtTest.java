package nl.wlzkit.tariff.policy;

import static nl.wlzkit.tariff.Documenten.bytes;
import static nl.wlzkit.tariff.Documenten.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Cel;
import org.junit.jupiter.api.Test;

/** All answers for one provider, side by side. */
class TariefoverzichtTest {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final Aanbieder AANBIEDER = Aanbieder.read(
            "aanbieder.json", bytes(Documenten.resource(TariefoverzichtTest.class, "aanbieder.json")), BELEID);

    @Test
    void thereIsACellForEveryZorgkantoorYearAndForm() {
        List<Cel> cellen = overview(List.of(Zorgkantoor.DSW, Zorgkantoor.CZ), Map.of());

        assertThat(cellen)
                .extracting(TariefoverzichtTest::name)
                .containsExactly(
                        "DSW 2024 VERBLIJF",
                        "DSW 2024 VPT",
                        "DSW 2024 MPT",
                        "DSW 2025 VERBLIJF",
                        "DSW 2025 VPT",
                        "DSW 2025 MPT",
                        "DSW 2026 VERBLIJF",
                        "DSW 2026 VPT",
                        "DSW 2026 MPT",
                        "CZ 2024 VERBLIJF",
                        "CZ 2024 VPT",
                        "CZ 2024 MPT",
                        "CZ 2025 VERBLIJF",
                        "CZ 2025 VPT",
                        "CZ 2025 MPT",
                        "CZ 2026 VERBLIJF",
                        "CZ 2026 VPT",
                        "CZ 2026 MPT");
    }

    /** CZ: 95.5 + 0.3, no technology there; DSW: 96.2 - 0.5. */
    @Test
    void aCellHasTheAnswerForTheProviderAtThatZorgkantoor() {
        assertThat(overview(List.of(Zorgkantoor.CZ), Map.of()))
                .allSatisfy(c -> assertThat(answer(c)).isEqualTo("95,8 %"));
        assertThat(overview(List.of(Zorgkantoor.DSW), Map.of()))
                .allSatisfy(c -> assertThat(answer(c)).isEqualTo("95,7 %"));
    }

    @Test
    void aChosenReadingHoldsInEveryCell() {
        assertThat(overview(List.of(Zorgkantoor.CZ), Map.of("geldigheid", "alleen-2024")))
                .filteredOn(c -> c.vorm() == Leveringsvorm.VPT)
                .extracting(TariefoverzichtTest::answer)
                .containsExactly("95,8 %", "0 % – 100 % of niet", "0 % – 100 % of niet");
    }

    @Test
    void everyCellIsTheAnswerToItsOwnQuestion() {
        assertThat(overview(BELEID.zorgkantoren(), Map.of()))
                .hasSize(7 * 3 * 3)
                .allSatisfy(c -> assertThat(c.uitkomst())
                        .isEqualTo(BELEID.answer(AANBIEDER
                                .tell(BELEID.vraag(c.zorgkantoor(), c.periode().dag()))
                                .with(c.vorm()))));
    }

    @Test
    void aPeriodThatIsNoWholeYearIsCalledByItsDays() {
        JsonValue halverwege = put(
                Documenten.resource(TariefoverzichtTest.class, "proefbeleid.json"),
                "/regels/3",
                "geldig",
                "{\"van\":\"2024-07-01\"}");
        Tariefbeleid beleid = Tariefbeleid.read("halverwege.json", bytes(halverwege));
        Aanbieder aanbieder = new Aanbieder(
                "x", Optional.empty(), Optional.empty(), Map.of("technologie", true), Map.of(), List.of());

        List<Cel> cellen = Tariefoverzicht.of(beleid, aanbieder, List.of(Zorgkantoor.CZ), Map.of())
                .cellen();

        assertThat(cellen)
                .filteredOn(c -> c.vorm() == Leveringsvorm.MPT)
                .extracting(c -> c.periode().in(Taal.NL))
                .containsExactly("van 2024-01-01 t/m 2024-06-30", "van 2024-07-01 t/m 2024-12-31");
        assertThat(cellen.get(0).periode().dag()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void anUnknownReadingOrZorgkantoorIsRefused() {
        assertThatThrownBy(() -> overview(List.of(Zorgkantoor.CZ), Map.of("kleur", "rood")))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> overview(List.of(Zorgkantoor.FRIESLAND), Map.of()))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    private static List<Cel> overview(List<Zorgkantoor> zorgkantoren, Map<String, String> lezingen) {
        return Tariefoverzicht.of(BELEID, AANBIEDER, zorgkantoren, lezingen).cellen();
    }

    private static String name(Cel cel) {
        return cel.zorgkantoor().naam() + " " + cel.periode().in(Taal.NL) + " " + cel.vorm();
    }

    private static String answer(Cel cel) {
        return cel.uitkomst().omhulling().in(Taal.NL);
    }
}
