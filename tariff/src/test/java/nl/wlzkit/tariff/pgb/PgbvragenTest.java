package nl.wlzkit.tariff.pgb;

import static nl.wlzkit.testing.Proefvragen.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import org.junit.jupiter.api.Test;

/** What questions refuse, what they ask for, and the overview that puts them together. */
class PgbvragenTest {
    private static final Bedrag EEN = Bedrag.of("1");
    private static final Periode IN_2026 = Periode.year(2026);

    private static List<String> holes(Pgbbudgetvraag vraag) {
        return vraag.gaten().stream().map(Gat::feit).toList();
    }

    @Test
    void aPeriodLiesInOneCalendarYear() {
        refused(() -> new Periode(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 31)));
        refused(() -> new Periode(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)));
        refused(() -> new Periode(LocalDate.of(2014, 12, 31), LocalDate.of(2014, 12, 31)));
        refused(() -> Periode.year(2100));
        assertThat(Periode.year(2016).dagen()).isEqualTo(366);
        assertThat(new Periode(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)).dagenVanJaar())
                .isEqualTo(366);
    }

    @Test
    void whatIsPublishedIsNotTold() {
        Pgbbudgetvraag vraag = Pgbbudgetvraag.of(Zorgprofiel.VV5, IN_2026);
        refused(() -> vraag.withBasisbedrag(EEN));
        refused(() -> vraag.withWooninitiatiefbedrag(EEN));
        refused(() -> Pgbbudgetvraag.of(Zorgprofiel.VV5, Periode.year(2018)).withBasisbedrag(Bedrag.of("0.001")));
        refused(() -> Pgbbudgetvraag.of(Zorgprofiel.VV5, Periode.year(2018)).withBasisbedrag(Bedrag.of("-1")));
        refused(() -> new Pgbgarantievraag(
                2026,
                EEN,
                EEN,
                Optional.empty(),
                Bedrag.NUL,
                Optional.of(Percentage.HONDERD),
                Pgbgarantievraag.LEZINGEN));
        refused(() -> new Pgbindexvraag(2015, EEN, Optional.of(Percentage.HONDERD)));
        refused(() -> new Pgbindexvraag(2018, EEN, Optional.of(Percentage.of("101"))));
    }

    @Test
    void onlyAProfileOfCareHasAPgb() {
        refused(() -> Pgbbudgetvraag.of(Zorgprofiel.ZZPX, IN_2026));
        refused(() -> Pgbbudgetvraag.of(Zorgprofiel.GGZ1W, Periode.year(2016)));
        refused(() -> Pgbovergangsvraag.of(2017, EEN));
        refused(() -> Pgbbudgetvraag.of(Zorgprofiel.VV5, IN_2026).choose("onzin", "x"));
    }

    @Test
    void aQuestionAsksForWhatMatters() {
        assertThat(holes(Pgbbudgetvraag.of(Zorgprofiel.VV5, IN_2026))).containsExactly("wooninitiatief");
        assertThat(holes(Pgbbudgetvraag.of(Zorgprofiel.VG3, IN_2026)))
                .containsExactly("dagbesteding", "wooninitiatief", "vv2014");
        assertThat(holes(Pgbbudgetvraag.of(Zorgprofiel.VG3, Periode.year(2015))))
                .containsExactly("dagbesteding", "wooninitiatief", "inInstelling");
        assertThat(holes(Pgbbudgetvraag.of(Zorgprofiel.LVG1, IN_2026))).contains("eerderPgb");
        Pgbbudgetvraag in2018 = Pgbbudgetvraag.of(Zorgprofiel.VV5, Periode.year(2018));
        assertThat(holes(in2018)).containsExactly("wooninitiatief", "basisbedrag", "wooninitiatiefbedrag");
        assertThat(in2018.gaten()).extracting(Gat::wie).contains(Eigenaar.BRON);
        assertThat(holes(in2018.withWooninitiatief(false))).containsExactly("basisbedrag");
    }

    @Test
    void aQuestionWithAHoleIsAnsweredNotCalculated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pgbbudget().calculate(Pgbbudgetvraag.of(Zorgprofiel.VV5, IN_2026), Spoor.UIT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pgbbudget().calculate(Pgbbudgetvraag.of(Zorgprofiel.LVG3, IN_2026), Spoor.UIT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pgbovergang().calculate(Pgbovergangsvraag.of(2015, EEN), Spoor.UIT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pgbmaximumtarief()
                        .calculate(
                                Pgbmaximumtariefvraag.of(LocalDate.of(2026, 1, 1), Tariefeenheid.UUR, EEN), Spoor.UIT));
    }

    /** The public ways to tell a tariff: family of a registered provider; a pgb since before 2014; a tariff of the NZa. */
    @Test
    void aTariffIsToldStepByStep() {
        Pgbmaximumtariefvraag vraag =
                Pgbmaximumtariefvraag.of(LocalDate.of(2026, 6, 1), Tariefeenheid.UUR, Bedrag.of("100"));
        Pgbmaximumtarief rekenaar = new Pgbmaximumtarief();
        assertThat(rekenaar.hull(
                                vraag.with(Pgbzorgverlener.GEREGISTREERDE, true).withPgbVoor2014(false))
                        .waarde())
                .contains(Bandbreedte.of(Bedrag.of("26.98")));
        assertThat(rekenaar.hull(vraag.with(Pgbzorgverlener.ANDER, false)
                                .withPgbVoor2014(true)
                                .withNzaTarief(Bedrag.of("90.50")))
                        .waarde())
                .contains(Bandbreedte.of(Bedrag.of("90.50")));
    }

    /** Annex H 2026 for 5VV, 69,285: 1.5 % of it is 1,039.28, rounded half up. */
    @Test
    void theOverviewPutsThemTogether() {
        Pgboverzicht overzicht =
                Pgboverzicht.of(Pgbbudgetvraag.of(Zorgprofiel.VV5, IN_2026).withWooninitiatief(false));
        assertThat(overzicht.budget().waarde()).contains(Bandbreedte.of(Bedrag.of("69285")));
        assertThat(overzicht.vrijBesteedbaar().orElseThrow().waarde()).contains(Bandbreedte.of(Bedrag.of("1039.28")));
        assertThat(overzicht.tarieven())
                .extracting(Pgboverzicht.Maximum::bedrag)
                .containsExactly(
                        Optional.of(Bedrag.of("84.99")),
                        Optional.of(Bedrag.of("78.24")),
                        Optional.of(Bedrag.of("26.98")),
                        Optional.empty());
        assertThat(overzicht.toegang().oordeel()).isEqualTo(Oordeel.TE_BEOORDELEN);

        Pgboverzicht geen =
                Pgboverzicht.of(Pgbbudgetvraag.of(Zorgprofiel.LVG3, IN_2026).with(EerderPgb.GEEN));
        assertThat(geen.budget().oordeel()).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(geen.vrijBesteedbaar()).isEmpty();

        Pgboverzicht onbekend = Pgboverzicht.of(Pgbbudgetvraag.of(Zorgprofiel.VV5, Periode.year(2025))
                .withWooninitiatiefbedrag(EEN)
                .withVv2014(false)
                .withInInstelling(true)
                .withWooninitiatief(true));
        assertThat(onbekend.vrijBesteedbaar().orElseThrow().waarde())
                .contains(new Bandbreedte<>(Bedrag.of("250"), Bedrag.of("1250")));
    }
}
