package nl.wlzkit.tariff.bijzonder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;

/** What becomes of each declaration, and how they compare to the frame. */
class BehandelingtoetsTest {
    private static final Toestemming TWINTIG_UUR = new Toestemming(
            "A",
            Breuk.of(20, 1),
            Geldigheid.of(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 5, 31)),
            LocalDate.of(2017, 2, 20));
    private static final Vptwaarden VPT = new Vptwaarden(Bedrag.of("180"), Bedrag.of("165"));

    private static Declaratie declare(
            String prestatie, int maand, int dag, long uren, String bedrag, boolean huisarts) {
        return new Declaratie(
                new Prestatiecode(prestatie),
                LocalDate.of(2017, maand, dag),
                Breuk.of(uren, 1),
                Bedrag.of(bedrag),
                huisarts);
    }

    private static Behandelingvraag ask(Declaratie... declaraties) {
        return Behandelingvraag.of(
                        "A", Sector.GZ, Behandelpakket.ZZP_EXCLUSIEF, List.of(declaraties), List.of(TWINTIG_UUR))
                .withLaagZzp(false);
    }

    private static Behandelingoverzicht judge(Behandelingvraag vraag) {
        return Behandelingtoets.overzicht(vraag).waarde().orElseThrow();
    }

    @Test
    void everyVerdictWithItsAmounts() {
        Behandelingoverzicht overzicht = judge(ask(
                declare("H329", 6, 12, 1, "100", false),
                declare("H336", 2, 14, 1, "125", true),
                declare("H329", 2, 15, 1, "90", false),
                declare("H329", 5, 8, 7, "700", false),
                declare("H329", 4, 10, 15, "1500", false)));

        assertThat(overzicht.regels())
                .extracting(Behandelingoverzicht.Regel::oordeel)
                .containsExactly(
                        Declaratieoordeel.BUITEN_PERIODE,
                        Declaratieoordeel.TOEGESTAAN,
                        Declaratieoordeel.TOESTEMMING_NODIG,
                        Declaratieoordeel.BOVEN_UREN,
                        Declaratieoordeel.TOEGESTAAN);
        assertThat(overzicht.regels())
                .extracting(r -> r.gecorrigeerd().toString())
                .containsExactly("100", "0", "90", "200", "0");
        assertThat(overzicht.gedeclareerd()).isEqualTo(Bedrag.of("2515"));
        assertThat(overzicht.aanvaard()).isEqualTo(Bedrag.of("2125"));
        assertThat(overzicht.gecorrigeerd()).isEqualTo(Bedrag.of("390"));
        assertThat(overzicht.kader()).isEmpty();
        assertThat(overzicht.overschrijding()).isEmpty();
    }

    /** Examples 1, 2, 3 and 7 of the model. */
    @Test
    void theFrameIsTheDifferenceOfAYear() {
        Behandelingoverzicht boven =
                judge(ask(declare("H329", 4, 10, 20, "5600", false)).withVpt(VPT));
        assertThat(boven.kader()).contains(Bedrag.of("5475"));
        assertThat(boven.benut()).isEqualTo(Bedrag.of("5600"));
        assertThat(boven.overschrijding()).contains(Bedrag.of("125"));
        assertThat(boven.gecorrigeerd()).isEqualTo(Bedrag.NUL);

        assertThat(judge(ask(declare("H329", 4, 10, 20, "5000", false)).withVpt(VPT))
                        .overschrijding())
                .contains(Bedrag.NUL);
        assertThat(judge(ask().withVpt(new Vptwaarden(Bedrag.of("142.10"), Bedrag.of("131.35"))))
                        .kader())
                .contains(Bedrag.of("3923.75"));
        assertThat(judge(ask().withVpt(VPT).withDagen(122).choose("kaderdagen", "naar-rato"))
                        .kader())
                .contains(Bedrag.of("1830"));
        assertThat(judge(ask().withVpt(VPT).choose("kaderdagen", "naar-rato")).kader())
                .isEmpty();
    }

    @Test
    void theConsultationCountsForTheFrameUnlessItIsReadOtherwise() {
        Behandelingvraag vraag = ask(declare("H335", 4, 10, 1, "100", true), declare("H329", 4, 10, 1, "50", false));

        assertThat(judge(vraag).benut()).isEqualTo(Bedrag.of("150"));
        assertThat(judge(vraag.choose("consultatie", "telt-niet")).benut()).isEqualTo(Bedrag.of("50"));
    }

    @Test
    void whereTheFrameIsALimitTheLastDaysAreCut() {
        Behandelingoverzicht overzicht =
                judge(ask(declare("H329", 5, 10, 1, "3000", false), declare("H329", 4, 10, 1, "5000", false))
                        .withVpt(VPT)
                        .choose("kader", "grens"));

        assertThat(overzicht.regels())
                .extracting(Behandelingoverzicht.Regel::oordeel)
                .containsExactly(Declaratieoordeel.BOVEN_KADER, Declaratieoordeel.TOEGESTAAN);
        assertThat(overzicht.regels().get(0).bovenKader()).isEqualTo(Bedrag.of("2525"));
        assertThat(overzicht.aanvaard()).isEqualTo(Bedrag.of("5475"));
    }

    @Test
    void aHoleThatIsNeededIsADefectOfTheCaller() {
        Behandelingvraag vraag =
                Behandelingvraag.of("A", Sector.GZ, Behandelpakket.ZZP_EXCLUSIEF, List.of(), List.of());
        assertThat(vraag.gaten()).containsExactly(Behandelingvraag.LAAG_ZZP);
        assertThatIllegalArgumentException().isThrownBy(() -> Behandelingtoets.overzicht(vraag));
        Behandelingvraag grens = vraag.withLaagZzp(false).choose("kader", "grens");
        assertThat(grens.gaten()).containsExactly(Behandelingvraag.VERSCHIL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Behandelingtoets().calculate(grens, Spoor.UIT))
                .withMessageContaining("frame");
        Behandelingvraag naarRato = grens.choose("kaderdagen", "naar-rato");
        assertThat(naarRato.gaten()).containsExactly(Behandelingvraag.VERSCHIL, Behandelingvraag.AANTAL_DAGEN);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Vptwaarden(Bedrag.of("165"), Bedrag.of("180")));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Declaratie(
                        new Prestatiecode("H329"), LocalDate.of(2018, 1, 1), Breuk.EEN, Bedrag.NUL, false));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> declare("H329", 4, 10, 0, "1", false));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Declaratie(
                        new Prestatiecode("H329"), LocalDate.of(2017, 1, 1), Breuk.of(1, 3), Bedrag.NUL, false));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> declare("H329", 4, 10, 1, "0.001", false));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> declare("H329", 4, 10, 1, "1000000.01", false));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Toestemming(
                        "A", Breuk.EEN, Geldigheid.from(LocalDate.of(2017, 1, 1)), LocalDate.of(2017, 1, 1)));
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> ask().withDagen(366));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> ask().choose("onzin", "ja"))
                .satisfies(e -> assertThat(e.verwacht().in(Taal.EN)).contains("vooraf, kader"));
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> ask().choose("kader", "ja"));
        Behandelingvraag metVpt = ask().withVpt(VPT);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Behandelingvraag(
                        "A",
                        Sector.GZ,
                        Behandelpakket.ZZP_EXCLUSIEF,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        metVpt.vpt(),
                        Optional.of(Bedrag.NUL),
                        Optional.empty(),
                        metVpt.leeswijze()));
    }

    /** A bare citizen number is no name, and an error does not repeat it. */
    @Test
    void aCitizenNumberIsNoName() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() ->
                        Behandelingvraag.of("111222333", Sector.GZ, Behandelpakket.ZZP_EXCLUSIEF, List.of(), List.of()))
                .satisfies(e -> assertThat(e.toString()).doesNotContain("111222333"));
    }

    @Test
    void aReadingAtItsDefaultIsTheSameQuestion() {
        assertThat(ask().choose("kader", "grens").choose("kader", "melden")).isEqualTo(ask());
        assertThat(ask().open(ask().lezingen().get(0)).lezingen())
                .extracting(l -> l.naam())
                .containsExactly("kader");
    }

    @Test
    void wordsInBothLanguages() {
        assertThat(Behandelpakket.VPT_EXCLUSIEF.in(Taal.NL)).isEqualTo("VPT exclusief behandeling");
        assertThat(Behandelpakket.VPT_EXCLUSIEF.in(Taal.EN)).isEqualTo("VPT without treatment");
        assertThat(Declaratieoordeel.BOVEN_UREN.in(Taal.NL)).isEqualTo("boven de uren");
        assertThat(Declaratieoordeel.BOVEN_UREN.in(Taal.EN)).isEqualTo("above the hours");
    }
}
