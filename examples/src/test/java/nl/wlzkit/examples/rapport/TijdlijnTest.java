package nl.wlzkit.examples.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.quality.framework.Kwaliteitskader;
import nl.wlzkit.quality.framework.Kwaliteitskadervraag;
import nl.wlzkit.quality.framework.Nakoming;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import org.junit.jupiter.api.Test;

/** Duties and dates, as the documents give them. */
class TijdlijnTest {
    private static final LocalDate BEGIN_2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate EINDE_2026 = LocalDate.of(2026, 12, 31);

    private static Kwaliteitskadervraag delivered() throws IOException {
        Path bestand = Path.of("data/kwaliteitskader-verplichtingen.json");
        return (Kwaliteitskadervraag) Berekeningen.get()
                .find("kwaliteitskader-verplichtingen")
                .orElseThrow()
                .read(bestand.toString(), Files.readAllBytes(bestand));
    }

    private static Tijdlijn line(LocalDate van, LocalDate tot, Optional<Kwaliteitskadervraag> geleverd)
            throws IOException {
        return new Tijdlijn(
                TariefdeelTest.overview(List.of(Zorgkantoor.ZILVEREN_KRUIS)), new Tijdas(van, tot), geleverd);
    }

    /** The report is due before 1 June every year (P21-223); the framework ends on 30 June 2024, before the plan of that year. */
    @Test
    void theYearsOfThePolicyHaveTheirDates() throws IOException {
        Tijdlijn lijn = line(BEGIN_2024, EINDE_2026, Optional.empty());
        assertThat(lijn.momenten())
                .extracting(m -> m.dag() + " " + m.regel())
                .containsExactly("2024-05-31 P21-223", "2024-05-31 P21-199", "2024-06-01 ZKB24-STAP-16");
        assertThat(lijn.momenten()).allSatisfy(m -> assertThat(m.nakomingen()).isEmpty());
        assertThat(lijn.kaders())
                .extracting(Tijdlijn.Kader::kader)
                .containsExactly(Kwaliteitskader.VERPLEEGHUISZORG, Kwaliteitskader.GENERIEK_KOMPAS);
    }

    /** Every last day that is drawn of a framework is counted by the calculator. */
    @Test
    void thereAreAsManyLastDaysAsTheCalendarCounts() throws IOException {
        Tijdlijn lijn = line(LocalDate.of(2017, 1, 1), EINDE_2026, Optional.empty());
        int geteld = lijn.kaders().stream()
                .mapToInt(k -> k.aantal().waarde().orElseThrow().van())
                .sum();
        assertThat(lijn.momenten().stream().filter(m -> m.baan() == Tijdlijn.Baan.PLICHT))
                .hasSize(geteld);
        assertThat(geteld).isPositive();
    }

    /** Of the report nobody told whether professionals were consulted: late, or delivered four days late. */
    @Test
    void whatWasToldIsMetOrLateAndWhatWasNotStaysUnknown() throws IOException {
        Tijdlijn lijn = line(LocalDate.of(2017, 1, 1), LocalDate.of(2020, 12, 31), Optional.of(delivered()));
        assertThat(lijn.momenten())
                .extracting(m -> m.dag() + " " + m.regel() + " " + m.nakomingen())
                .startsWith(
                        "2017-12-31 P21-222 [VOLDAAN]",
                        "2018-01-01 P21-218 [VOLDAAN]",
                        "2018-05-31 P21-223 [TE_LAAT, TE_LAAT_GELEVERD]",
                        "2018-05-31 P21-199 [VOLDAAN]",
                        "2018-12-31 P21-224 [OPEN]")
                .contains("2020-05-31 P21-223 []");
    }

    @Test
    void theTimetableIsOnlyOfAZorgkantoorInTheReport() throws IOException {
        Tijdlijn zonder = new Tijdlijn(
                TariefdeelTest.overview(List.of(Zorgkantoor.DSW)),
                new Tijdas(BEGIN_2024, EINDE_2026),
                Optional.empty());
        assertThat(zonder.momenten()).noneMatch(m -> m.baan() == Tijdlijn.Baan.TIJDPAD);
    }

    /** Of 1,096 days, 1 July 2024 begins after 182: 4 + 92 × 182/1096. */
    @Test
    void everyDayIsAsWide() {
        Tijdas as = new Tijdas(BEGIN_2024, EINDE_2026);
        assertThat(as.begin(BEGIN_2024)).isEqualTo(4);
        assertThat(as.einde(EINDE_2026)).isEqualTo(96);
        assertThat(as.begin(LocalDate.of(2024, 7, 1))).isCloseTo(19.277372, within(0.000001));
        assertThat(as.begin(LocalDate.of(2020, 1, 1))).isEqualTo(4);
        assertThat(as.jaren()).containsExactly(2024, 2025, 2026);
        assertThat(new Tijdas(LocalDate.of(2000, 5, 1), LocalDate.of(2025, 1, 1)).jaren())
                .hasSizeLessThan(9);
    }

    @Test
    void aFrameworkIsABarFromItsFirstThroughItsLastDay() throws IOException {
        Tijdlijndeel deel =
                new Tijdlijndeel(line(BEGIN_2024, EINDE_2026, Optional.empty()), Uitlegblok.of(Regelcatalogus.get()));
        assertThat(deel.kader(Kwaliteitskader.VERPLEEGHUISZORG).render())
                .contains("<rect class=\"geldt\" x=\"4%\" width=\"15.28%\"");
        assertThat(deel.kader(Kwaliteitskader.GENERIEK_KOMPAS).render())
                .contains("<rect class=\"geldt\" x=\"19.28%\" width=\"76.72%\"");
    }

    @Test
    void whatFallsTogetherIsDrawnApart() throws IOException {
        Tijdlijn lijn = line(BEGIN_2024, EINDE_2026, Optional.empty());
        List<Tijdlijn.Moment> plichten = lijn.momenten().stream()
                .filter(m -> m.baan() == Tijdlijn.Baan.PLICHT)
                .toList();
        assertThat(Tijdlijndeel.stacks(plichten, lijn.as()))
                .hasSize(1)
                .first()
                .satisfies(s -> assertThat(s).hasSize(2));
    }

    @Test
    void aStandingThatIsNotOneIsNotColoured() {
        assertThat(Tijdlijndeel.klasse(Set.of())).isEqualTo("s-onbekend");
        assertThat(Tijdlijndeel.klasse(EnumSet.of(Nakoming.VOLDAAN, Nakoming.TE_LAAT)))
                .isEqualTo("s-onbekend");
        assertThat(Tijdlijndeel.klasse(EnumSet.of(Nakoming.TE_LAAT, Nakoming.TE_LAAT_GELEVERD)))
                .isEqualTo("s-laat");
        assertThat(Tijdlijndeel.stand(Set.of()).in(Taal.EN)).isEqualTo("not told");
        assertThat(Tijdlijndeel.stand(EnumSet.of(Nakoming.TE_LAAT, Nakoming.VOLDAAN))
                        .in(Taal.NL))
                .isEqualTo("te laat of voldaan");
    }

    @Test
    void aPeriodThatCannotBeDrawnIsRefused() {
        assertThatThrownBy(() -> Rapportgegevens.checkPeriod(EINDE_2026, BEGIN_2024))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Rapportgegevens.checkPeriod(BEGIN_2024, LocalDate.of(2100, 1, 1)))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    /** Of the Kwaliteitskompas only the name and the years are known: that there are no dates says nothing. */
    @Test
    void dutiesThatWereNotReadAreNotSaidToBeNone() throws IOException {
        Tariefbeleid beleid = Tariefbeleid.published(Sector.GZ);
        Path bestand = Path.of("data/aanbieder-gz.json");
        Aanbieder aanbieder = Aanbieder.read(bestand.toString(), Files.readAllBytes(bestand), beleid);
        Tijdlijn lijn = new Tijdlijn(
                Tariefoverzicht.of(beleid, aanbieder, beleid.zorgkantoren(), Map.of()),
                new Tijdas(BEGIN_2024, EINDE_2026),
                Optional.empty());
        assertThat(lijn.kaders())
                .extracting(Tijdlijn.Kader::kader)
                .containsExactly(Kwaliteitskader.KWALITEITSKOMPAS_GEHANDICAPTENZORG);
        assertThat(new Tijdlijndeel(lijn, Uitlegblok.of(Regelcatalogus.get()))
                        .write()
                        .write()
                        .render())
                .contains("de plichten zijn niet gelezen", "WK-KADER-NIET-GELEZEN");
    }
}
