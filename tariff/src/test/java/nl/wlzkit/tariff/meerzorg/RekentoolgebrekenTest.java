package nl.wlzkit.tariff.meerzorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.meerzorg.Celvergelijking.Celoordeel;
import nl.wlzkit.tariff.meerzorg.Rekengevallen.Geval;
import org.junit.jupiter.api.Test;

/** What the sheet does wrong, as published and corrected; and what is odd in what people fill in. */
class RekentoolgebrekenTest {
    private static final List<Geval> GEVALLEN = all();

    private static List<Geval> all() {
        List<Geval> alle = new ArrayList<>(Rekengevallen.individual());
        alle.addAll(Rekengevallen.group());
        return alle;
    }

    private static Geval called(String id) {
        return GEVALLEN.stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow();
    }

    private static Rekentoolverslag check(Geval geval, Leeswijze leeswijze) {
        return Rekentool.of(geval.jaar()).check(geval.blad(), leeswijze);
    }

    private static Rekentoolverslag corrected(Geval geval, String gebrek) {
        return check(geval, Rekentool.LEESWIJZE.choose(gebrek, Rekentool.GECORRIGEERD));
    }

    private static Celwaarde ours(Rekentoolverslag verslag, String cel) {
        return verslag.cellen().stream()
                .filter(c -> c.cel().toString().equals(cel))
                .map(Celvergelijking::onze)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> defects(Rekentoolverslag verslag) {
        return verslag.lezingen().stream().map(Lezing::naam).toList();
    }

    /** The same case with some cells filled in otherwise, and not recalculated. */
    private static Geval changed(Geval geval, Map<String, Celwaarde> anders) {
        Map<Cel, Celwaarde> invoer = new LinkedHashMap<>(geval.invoer());
        anders.forEach((naam, waarde) -> invoer.put(cel(naam), waarde));
        return new Geval(geval.id(), geval.jaar(), false, invoer, Map.of());
    }

    private static Cel cel(String naam) {
        String[] deel = naam.split("!", -1);
        for (Werkblad blad : Werkblad.values()) {
            if (blad.afkorting().equals(deel[0])) {
                return new Cel(blad, deel[1]);
            }
        }
        throw new IllegalArgumentException(naam);
    }

    private static Celwaarde number(String getal) {
        return Celwaarde.of(new BigDecimal(getal));
    }

    // --------------------------------------------------------------------------------------------------------- defects

    @Test
    void d1TreatmentInAGroupCountsWithItsFactor() {
        Geval geval = called("G2026-026");
        Rekentoolverslag verslag = corrected(geval, Rekentool.D1);

        assertThat(defects(check(geval, Rekentool.LEESWIJZE))).contains(Rekentool.D1);
        // 80,220 + 18,000 seconds of living and night, 10,800 of treatment times its factor, and the indirect hours of
        // VG7
        Breuk uren = Breuk.of(80_220 + 18_000, 86_400)
                .plus(Breuk.of(10_800, 86_400).times(Breuk.of(new BigDecimal("1.91979969484762"))))
                .plus(Breuk.of(135, 96).times(Breuk.of(new BigDecimal("0.129420400112708"))));
        assertThat(ours(verslag, "GR!M19").getal()).contains(uren);
        assertThat(verslag.cellen().stream()
                        .filter(c -> c.oordeel() == Celoordeel.VERSCHILT)
                        .flatMap(c -> c.waarom().stream())
                        .map(t -> t.in(Taal.EN)))
                .isNotEmpty()
                .containsOnly("a defect is corrected");
    }

    @Test
    void d2HoursBelowTheFirstBandAreNotWorthMeerzorg() {
        Geval geval = called("I2026-0088");

        assertThat(ours(check(geval, Rekentool.LEESWIJZE), "OI!C39")).isEqualTo(Celwaarde.of(""));
        assertThat(ours(corrected(geval, Rekentool.D2), "OI!C39")).isEqualTo(Celwaarde.of("Niet meerzorg waardig"));
        assertThat(defects(check(geval, Rekentool.LEESWIJZE))).contains(Rekentool.D2);
    }

    @Test
    void d3ACombinationThatDoesNotExistIsCalledSo() {
        Geval geval = called("I2026-0536");

        assertThat(ours(corrected(geval, Rekentool.D3), "OI!E38")).isEqualTo(Celwaarde.of("Niet geldig"));
        assertThat(defects(check(geval, Rekentool.LEESWIJZE))).contains(Rekentool.D3);
        assertThat(check(geval, Rekentool.LEESWIJZE).bevindingen())
                .extracting(Rekentoolbevinding::regel)
                .contains("WK-LEES-MZ-D3");
    }

    @Test
    void d4TheEdgeIsAQuarterOfTheRegularHours() {
        // VG7 without treatment and day activities: 21:27 regular, a quarter is 5:21:45; 6:00:04.58 above it
        Geval geval = changed(called("I2026-0003"), Map.of("CG!N7", Celwaarde.of("Nee"), "AI!I5", nacht()));

        assertThat(ours(check(geval, Rekentool.LEESWIJZE), "OI!C39")).isEqualTo(Celwaarde.of("Niet meerzorg waardig"));
        assertThat(ours(corrected(geval, Rekentool.D4), "OI!C39")).isEqualTo(Celwaarde.of("Meerzorgprofiel 1"));
        assertThat(defects(check(geval, Rekentool.LEESWIJZE))).contains(Rekentool.D4);
    }

    /** Living is 1.1875 days a week there; what is missing to 23:05 hours, as time at night: less than nothing. */
    private static Celwaarde nacht() {
        return Celwaarde.of(Breuk.of(23 * 60 + 5, 1_440).minus(Breuk.of(19, 16)));
    }

    @Test
    void d5TheFrontPageSaysNo() {
        Geval geval = called("G2026-002");

        assertThat(ours(check(geval, Rekentool.LEESWIJZE), "VB!G26")).isEqualTo(Celwaarde.of("Niet van toepassing"));
        assertThat(ours(corrected(geval, Rekentool.D5), "VB!G26")).isEqualTo(Celwaarde.of("Nee"));
        assertThat(defects(check(geval, Rekentool.LEESWIJZE))).contains(Rekentool.D5);
    }

    @Test
    void d6ContextIsSharedOverWhoHasHours() {
        Geval geval = called("G2026-068");
        Breuk week = Breuk.of(374_400, 86_400).times(Breuk.of(7, 365));

        assertThat(ours(check(geval, Rekentool.LEESWIJZE), "GR!L19").getal()).contains(week.times(Breuk.of(1, 3)));
        assertThat(ours(corrected(geval, Rekentool.D6), "GR!L19").getal()).contains(week.times(Breuk.of(1, 2)));
        assertThat(ours(corrected(called("G2026-051"), Rekentool.D6), "GR!H45")).isEqualTo(number("0"));
        assertThat(check(geval, Rekentool.LEESWIJZE).bevindingen())
                .extracting(Rekentoolbevinding::regel)
                .containsExactly("WK-LEES-MZ-D6");
    }

    @Test
    void d7TheFirstRowOfTheGroupIsForGroups() {
        Geval geval = changed(called("I2026-0003"), Map.of("GR!D19", number("3")));

        assertThat(ours(check(geval, Rekentool.LEESWIJZE), "GR!O19").getal()).isPresent();
        assertThat(ours(corrected(geval, Rekentool.D7), "GR!O19")).isEqualTo(Celwaarde.of(""));
        assertThat(defects(check(geval, Rekentool.LEESWIJZE))).contains(Rekentool.D7);
    }

    @Test
    void d8APercentageThatCannotBeGivesNoAmount() {
        for (String tarief : List.of("1.2", "0", "-0.5")) {
            Geval geval = changed(called("I2026-0003"), Map.of("VB!C17", number(tarief)));

            assertThat(check(geval, Rekentool.LEESWIJZE).jaarbedrag()).isPresent();
            assertThat(corrected(geval, Rekentool.D8).jaarbedrag()).isEmpty();
            assertThat(defects(check(geval, Rekentool.LEESWIJZE))).contains(Rekentool.D8);
            assertThat(check(geval, Rekentool.LEESWIJZE).bevindingen())
                    .extracting(Rekentoolbevinding::regel)
                    .containsExactly("WK-LEES-MZ-D8");
        }
    }

    @Test
    void anOrdinarySheetHasNoDefectThatMatters() {
        assertThat(defects(check(called("I2026-0004"), Rekentool.LEESWIJZE))).isEmpty();
    }

    // ---------------------------------------------------------------------------------------------------------
    // oddities

    @Test
    void whatIsOddIsFoundAndCalculatedWith() {
        Map<String, Celwaarde> anders = new LinkedHashMap<>();
        anders.put("AI!D16", number("0.25")); // 6:00, before the day begins
        anders.put("AI!J17", number("0"));
        anders.put("AI!H18", new Celwaarde.Leeg());
        anders.put("AI!D19", new Celwaarde.Leeg());
        anders.put("AI!J20", number("0.33"));
        anders.put("AI!P16", number("0.99"));
        anders.put("AI!I5", number("-0.1"));
        anders.put("AI!I6", number("8"));
        anders.put("AI!V5", number("-10"));
        anders.put("CG!J7", Celwaarde.of("VG9"));
        anders.put("VB!C23", Celwaarde.of("iets anders"));
        anders.put("VB!C17", new Celwaarde.Leeg());
        Rekentoolverslag verslag = check(changed(called("I2026-0003"), anders), Rekentool.LEESWIJZE);

        assertThat(verslag.bevindingen())
                .extracting(b -> b.cel().toString())
                .contains(
                        "VB!C23", "VB!C17", "CG!J7", "AI!I5", "AI!I6", "AI!V5", "AI!D16", "AI!J17", "AI!H18", "AI!D19",
                        "AI!J20", "AI!P16");
        assertThat(verslag.cellen()).isNotEmpty();
        assertThat(verslag.jaarbedrag()).isEmpty();
    }

    @Test
    void aGroupOfOneAndHoursWithoutANameAreFound() {
        Geval geval = changed(
                called("G2026-001"),
                Map.of("CG!D8", new Celwaarde.Leeg(), "GR!J19", number("9"), "GR!C11", number("-1")));

        assertThat(check(geval, Rekentool.LEESWIJZE).bevindingen())
                .extracting(b -> b.cel().toString())
                .containsExactly("GR!J19", "CG!D8", "VB!C23", "GR!C11");
    }

    // ------------------------------------------------------------------------------------------------------ comparison

    @Test
    void aCellThatWasChangedDiffersAndOneThatIsEmptyHasNoValue() {
        Geval geval = called("I2026-0004");
        Map<Cel, Celwaarde> uitvoer = new LinkedHashMap<>(geval.uitvoer());
        uitvoer.put(cel("VB!G37"), number("39276.74"));
        uitvoer.remove(cel("OI!E38"));
        Rekentoolverslag verslag =
                check(new Geval("anders", 2026, false, geval.invoer(), uitvoer), Rekentool.LEESWIJZE);

        assertThat(verslag.isGelijk()).isFalse();
        assertThat(verslag.cellen().stream().filter(c -> c.oordeel() == Celoordeel.VERSCHILT))
                .extracting(c -> c.cel().toString())
                .containsExactly("VB!G37");
        assertThat(verslag.cellen().stream().filter(c -> c.oordeel() == Celoordeel.GEEN_WAARDE))
                .extracting(c -> c.cel().toString())
                .contains("OI!E38");
    }

    @Test
    void numbersAreEqualWithinTheToleranceOnly() {
        Cel jaar = cel("VB!G37");
        Cel boven = cel("OI!H39");
        assertThat(Rekentool.verdict(jaar, number("1000"), number("1000.000001")))
                .isEqualTo(Celoordeel.GELIJK);
        assertThat(Rekentool.verdict(jaar, number("1000"), number("1000.000002")))
                .isEqualTo(Celoordeel.VERSCHILT);
        assertThat(Rekentool.verdict(boven, number("0.001"), number("0.0010009")))
                .isEqualTo(Celoordeel.GELIJK);
        assertThat(Rekentool.verdict(boven, number("0.001"), number("0.001002")))
                .isEqualTo(Celoordeel.VERSCHILT);
        assertThat(Rekentool.verdict(jaar, new Celwaarde.Fout("#N/A"), new Celwaarde.Fout("#VALUE!")))
                .isEqualTo(Celoordeel.GELIJK);
        assertThat(Rekentool.verdict(jaar, Celwaarde.of(""), new Celwaarde.Leeg()))
                .isEqualTo(Celoordeel.GELIJK);
        assertThat(Rekentool.verdict(jaar, Celwaarde.of("a"), number("1"))).isEqualTo(Celoordeel.VERSCHILT);
    }

    /** Fifty-nine rows with ratios of many digits each: the sum of their parts has no denominator that a fraction of ours holds. */
    @Test
    void cellsThatNoFractionCanHoldAreRefused() {
        Map<String, Celwaarde> anders = new LinkedHashMap<>();
        for (int i = 0; i < 59; i++) {
            anders.put("AI!D" + (16 + i), Celwaarde.of(Breuk.of(425 + i, 1_440)));
            anders.put("AI!H" + (16 + i), Celwaarde.of("Wonen"));
            anders.put("AI!J" + (16 + i), number("1." + "7".repeat(39) + (2 * i + 1)));
        }
        Geval geval = changed(called("I2026-0003"), anders);

        assertThatThrownBy(() -> check(geval, Rekentool.LEESWIJZE))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("too many digits");
    }

    @Test
    void everyCellIsDescribedAndHasAnAddress() {
        assertThat(Rekentool.cellen()).doesNotHaveDuplicates().contains(cel("VB!C17"), cel("OI!E38"), cel("GR!AA35"));
        assertThatThrownBy(() -> new Cel(Werkblad.GROEP, "19A")).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void valuesAreWrittenForPeople() {
        assertThat(number("0.25").in(Taal.NL)).isEqualTo("0,25");
        assertThat(Celwaarde.of(Breuk.of(2, 3)).in(Taal.EN)).isEqualTo("0.666666666666667");
        assertThat(new Weekuren(Breuk.of(-1, 24)).in(Taal.NL)).isEqualTo("-1:00 uur");
        assertThat(new Weekuren(Breuk.of(90_061, 86_400)).in(Taal.EN)).isEqualTo("25:01:01 hours");
        assertThat(new Rekenbedrag(Breuk.of(2, 3)).in(Taal.EN)).isEqualTo("€0.666667");
    }
}
