package nl.wlzkit.tariff.meerzorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.meerzorg.Celvergelijking.Celoordeel;
import org.junit.jupiter.api.Test;

/** Sheets that are filled in with little, on the edges of what they do: which cells there are, what they hold, what is odd. */
class RekenbladTest {
    private static final Celwaarde LEEG = new Celwaarde.Leeg();
    private static final Celwaarde NIETS = Celwaarde.of("");

    /** The indirect hours of VG7, and its regular hours without treatment and day activities (21:27), as parts of a day. */
    private static final Breuk INDIRECT =
            Breuk.of(121_500, 86_400).times(Breuk.of(new BigDecimal("0.129420400112708")));

    private static final Breuk NACHT = Breuk.of(11, 10);
    private static final Breuk REGULIER = Breuk.of(77_220, 86_400);

    // ---------------------------------------------------------------------------------------------------------- sheets

    private static final class Blad {
        private final Map<String, Celwaarde> cellen = new LinkedHashMap<>();

        Blad put(String cel, Celwaarde waarde) {
            cellen.put(cel, waarde);
            return this;
        }

        Blad put(String cel, String tekst) {
            return put(cel, Celwaarde.of(tekst));
        }

        Blad put(String cel, Breuk getal) {
            return put(cel, Celwaarde.of(getal));
        }

        Blad number(String cel, String getal) {
            return put(cel, Celwaarde.of(new BigDecimal(getal)));
        }

        Blad client(int rij, String pakket) {
            return put("CG!D" + rij, "client " + rij)
                    .put("CG!J" + rij, pakket)
                    .put("CG!L" + rij, "Nee")
                    .put("CG!N" + rij, "Nee");
        }

        Rekenblad blad() {
            return cel -> cellen.getOrDefault(cel.toString(), LEEG);
        }

        Map<String, Celwaarde> calculate(Leeswijze leeswijze) {
            Map<String, Celwaarde> op = new LinkedHashMap<>();
            Rekenmodel.calculate(Rekentabel.of(2026), blad(), leeswijze).forEach((c, w) -> op.put(c.toString(), w));
            return op;
        }

        Celwaarde at(String cel) {
            return calculate(Rekentool.LEESWIJZE).get(cel);
        }

        Celwaarde corrected(String gebrek, String cel) {
            return calculate(Rekentool.LEESWIJZE.choose(gebrek, Rekentool.GECORRIGEERD))
                    .get(cel);
        }

        List<String> findings() {
            return Rekeninvoer.findings(blad(), Rekentabel.of(2026)).stream()
                    .map(b -> b.cel() + " " + b.regel())
                    .toList();
        }
    }

    private static Blad front(String soort) {
        return new Blad()
                .put("VB!C23", soort)
                .number("VB!C17", "1")
                .number("VB!E4", "1234")
                .put("VB!C20", "gevuld")
                .put("VB!G17", "gevuld");
    }

    private static Blad one() {
        return front(Rekenmodel.ENKEL).client(7, "VG7");
    }

    /** Two clients with an hour each. */
    private static Blad two() {
        return front(Rekenmodel.GROEP)
                .client(7, "VG7")
                .client(8, "VG7")
                .put("GR!D19", Breuk.of(1, 24))
                .put("GR!D20", Breuk.of(1, 24));
    }

    // ----------------------------------------------------------------------------------------------------- which cells

    @Test
    void theCellsThatCanBeFilledIn() {
        List<String> cellen = Rekeninvoer.cells().stream().map(Cel::toString).toList();
        assertThat(cellen)
                .doesNotHaveDuplicates()
                // five of the front page, four of each client, five and three of the group, six and 59 rows of six
                .hasSize(5 + 17 * 4 + 17 * 5 + 3 + 6 + 59 * 6)
                .contains("VB!C17", "CG!D7", "CG!N23", "GR!D19", "GR!J35", "GR!C8", "GR!C12", "AI!I5", "AI!V6")
                .contains("AI!D16", "AI!V16", "AI!D74", "AI!V74")
                .doesNotContain("CG!D24", "GR!D36", "AI!D75", "GR!D18", "AI!D15");
    }

    @Test
    void aCodeIsLookedUpForEachOfSeventeenClients() {
        Map<String, Celwaarde> cellen = one().calculate(Rekentool.LEESWIJZE);
        assertThat(cellen.keySet().stream().filter(c -> c.startsWith("CG!P"))).hasSize(17);
        assertThat(cellen).containsEntry("CG!P7", Celwaarde.of("Z470")).containsEntry("CG!P8", NIETS);
        assertThat(one().put("CG!J8", "VG99").at("CG!P8")).isEqualTo(Celwaarde.of("Niet geldig"));
    }

    @Test
    void theTablesAreReadRowByRow() {
        Map<Integer, Rekentabel> tabellen = Rekentabel.load();
        assertThat(tabellen).containsOnlyKeys(2025, 2026);
        Rekentabel tabel = tabellen.get(2026);
        assertThat(tabel.maximum()).isEqualTo(Breuk.of(new BigDecimal("1683.05")));
        assertThat(tabellen.get(2025).maximum()).isEqualTo(Breuk.of(new BigDecimal("1601.96")));
        assertThat(tabel.behandelfactor()).isEqualTo(Breuk.of(new BigDecimal("1.91979969484762")));
        assertThat(tabel.drempel()).isEqualTo(Breuk.of(new BigDecimal("0.071177715")));
        Rekentabel.Pakket vg7 = tabel.pakket("vg7").orElseThrow();
        assertThat(vg7.indirect()).isEqualTo(INDIRECT);
        assertThat(vg7.bereik()).isEqualTo("J2:M9");
        assertThat(vg7.banden()).hasSize(8);
        assertThat(vg7.banden().get(0).isNietWaardig()).isTrue();
        assertThat(vg7.banden().get(0).bedrag()).isEmpty();
        assertThat(vg7.banden().get(1).ondergrens()).isEqualTo(Breuk.of(30_375, 86_400));
        assertThat(vg7.banden().get(1).bedrag()).contains(Breuk.of(new BigDecimal("15289.572528934112")));
        assertThat(vg7.banden().get(1).isNietWaardig()).isFalse();
        assertThat(vg7.banden().get(1).isMaatwerk()).isFalse();
        assertThat(vg7.banden().get(7).isMaatwerk()).isTrue();
        assertThat(vg7.banden().get(7).bedrag()).isEmpty();
        assertThat(tabel.code("VG7", "nee", "NEE").orElseThrow()).isEqualTo(new Rekentabel.Code("Z470", REGULIER));
        assertThat(tabel.code("VG7", "Ja", "Nee").orElseThrow().code()).isEqualTo("Z472");
        assertThat(tabel.code("VG99", "Ja", "Nee")).isEmpty();
        assertThat(Celbeschrijving.load()).containsKeys("OI!E38", "CG!P#", "GR!AA#");
    }

    // ------------------------------------------------------------------------------------------------- kinds of
    // request

    @Test
    void theSheetOfOneClientSendsAGroupOn() {
        Blad groep = two();
        assertThat(groep.at("OI!C39"))
                .isEqualTo(Celwaarde.of("Geef op het voorblad aan om welk type aanvraag het gaat"));
        assertThat(groep.at("OI!H37")).isEqualTo(Celwaarde.of("Vul de rekentool groep in"));
        assertThat(groep.at("OI!E39")).isEqualTo(NIETS);
        assertThat(groep.at("OI!E38")).isEqualTo(NIETS);
        // for a group the package of one client is not looked up
        assertThat(groep.at("OI!H5")).isEqualTo(Bladrekenen.NA);
        assertThat(one().at("OI!H5")).isEqualTo(Celwaarde.of("J2:M9"));
    }

    @Test
    void withoutAKindOfRequestThereIsNoPackageAndNoAmount() {
        Blad geen = one().put("VB!C23", LEEG);
        assertThat(geen.at("OI!H5")).isEqualTo(Bladrekenen.NA);
        assertThat(geen.at("OI!H37")).isEqualTo(Bladrekenen.VALUE);
        assertThat(geen.at("VB!G37")).isEqualTo(Celwaarde.of("Het formulier is niet volledig gevuld"));
        Blad anders = one().put("VB!C23", "iets anders");
        assertThat(anders.at("OI!H5")).isEqualTo(Celwaarde.of("J2:M9"));
        assertThat(anders.at("VB!G37")).isEqualTo(Celwaarde.of(" "));
        assertThat(anders.at("VB!G39")).isEqualTo(NIETS);
    }

    @Test
    void aPackageThatDoesNotExistLikeThisIsAnError() {
        Blad blad = one().put("CG!N7", "misschien").put("AI!I5", NACHT);
        assertThat(blad.at("OI!H37")).isEqualTo(Bladrekenen.VALUE);
        assertThat(blad.at("CG!P7")).isEqualTo(Celwaarde.of("Niet geldig"));
        // 26:24 and the indirect 4:22, less 21:27, are 9:19: the band from 8:26:15 through 15:22:06
        assertThat(one().put("AI!I5", NACHT).at("OI!C39")).isEqualTo(Celwaarde.of("Meerzorgprofiel 1"));
    }

    // ------------------------------------------------------------------------------------------------------- the bands

    private static Blad above(Breuk meer) {
        return one().put("AI!I5", REGULIER.minus(INDIRECT).plus(meer));
    }

    @Test
    void aBandBeginsAtItsEdge() {
        assertThat(above(Breuk.of(30_375, 86_400)).at("OI!C39")).isEqualTo(Celwaarde.of("Meerzorgprofiel 1"));
        assertThat(above(Breuk.of(30_374, 86_400)).at("OI!C39")).isEqualTo(Celwaarde.of("Niet meerzorg waardig"));
        assertThat(above(Breuk.of(1, 86_400)).at("OI!C39")).isEqualTo(Celwaarde.of("Niet meerzorg waardig"));
    }

    @Test
    void exactlyTheRegularHoursFallInNoBandUnlessThatIsCorrected() {
        Blad blad = above(Breuk.NUL);
        assertThat(blad.at("OI!E38")).isEqualTo(Celwaarde.of(Breuk.NUL));
        assertThat(blad.at("OI!C39")).isEqualTo(NIETS);
        assertThat(blad.corrected(Rekentool.D2, "OI!C39")).isEqualTo(Celwaarde.of("Niet meerzorg waardig"));
        Blad minder = above(Breuk.of(-60, 86_400));
        assertThat(minder.at("OI!E38")).isEqualTo(Celwaarde.of("Valt binnen het reguliere zorgzwaartepakket"));
        assertThat(minder.corrected(Rekentool.D2, "OI!C39")).isEqualTo(NIETS);
    }

    /** A spreadsheet writes 2:30 as 0.104166666666667. */
    @Test
    void aTimeThatIsNearlyAWholeSecondIsThatSecond() {
        assertThat(one().number("AI!I5", "0.104166666666667").at("OI!C10")).isEqualTo(Celwaarde.of(Breuk.of(5, 48)));
    }

    // -------------------------------------------------------------------------------------------------- the front page

    @Test
    void thePercentageIsJudged() {
        assertThat(one().at("VB!K5")).isEqualTo(Celwaarde.of("GOED"));
        assertThat(one().put("VB!C17", LEEG).at("VB!K5")).isEqualTo(Celwaarde.of("FOUT"));
        assertThat(one().put("VB!C17", "").at("VB!K5")).isEqualTo(Celwaarde.of("FOUT"));
        assertThat(one().number("VB!C17", "1.01").at("VB!K5")).isEqualTo(Celwaarde.of("FOUT"));
        assertThat(one().number("VB!C17", "0").at("VB!K5")).isEqualTo(Celwaarde.of("GOED"));
        assertThat(one().number("VB!C17", "0").corrected(Rekentool.D8, "VB!K5")).isEqualTo(Celwaarde.of("FOUT"));
        assertThat(one().corrected(Rekentool.D8, "VB!K5")).isEqualTo(Celwaarde.of("GOED"));
    }

    /** 26:24 hours at night are profile 1, 15,289.57 a year; 7.1177715 % of it is 1,088.28. */
    private static Blad night(String middelen) {
        return one().put("AI!I5", NACHT).number("AI!V5", middelen);
    }

    @Test
    void theFrontPageSaysWhetherTheMeansAreAboveTheThreshold() {
        assertThat(night("1088").corrected(Rekentool.D5, "VB!G26")).isEqualTo(Celwaarde.of("Nee"));
        assertThat(night("1089").corrected(Rekentool.D5, "VB!G26")).isEqualTo(Celwaarde.of("Ja"));
        assertThat(night("0").corrected(Rekentool.D5, "VB!G26")).isEqualTo(Celwaarde.of("Niet van toepassing"));
    }

    @Test
    void asPublishedTheFrontPageSaysNoOnlyIfBothSheetsHaveMeans() {
        assertThat(night("1089").at("VB!G26")).isEqualTo(Celwaarde.of("Ja"));
        assertThat(night("1088").at("VB!G26")).isEqualTo(Celwaarde.of("Niet van toepassing"));
        assertThat(night("1088").number("GR!C11", "1").at("VB!G26")).isEqualTo(Celwaarde.of("Nee"));
        assertThat(night("0").number("GR!C11", "1").at("VB!G26")).isEqualTo(Celwaarde.of("Niet van toepassing"));
        assertThat(night("1089").put("VB!C20", LEEG).at("VB!G26")).isEqualTo(NIETS);
    }

    @Test
    void theHoursOfTheTotalNeedAName() {
        assertThat(night("0").at("TO!R2").getal()).isPresent();
        assertThat(night("0").put("CG!D7", LEEG).at("TO!R2")).isEqualTo(NIETS);
    }

    // --------------------------------------------------------------------------------------------------------- a group

    @Test
    void theNamesAreCounted() {
        assertThat(two().at("GR!B5")).isEqualTo(Celwaarde.of(Breuk.of(2, 1)));
        assertThat(two().put("CG!D8", LEEG).at("GR!B5")).isEqualTo(Celwaarde.of(Breuk.EEN));
        assertThat(two().put("CG!D7", LEEG).put("CG!D8", LEEG).at("GR!B5"))
                .isEqualTo(Celwaarde.of("Vul het tabblad clientgegeven volledig in"));
    }

    @Test
    void withoutAnybodyInMeerzorgTheThresholdDoesNotApply() {
        Blad blad = two().number("GR!C11", "100");
        assertThat(blad.at("GR!C5")).isEqualTo(Celwaarde.of(Breuk.NUL));
        assertThat(blad.at("GR!H41")).isEqualTo(Celwaarde.of("Nee"));
        assertThat(blad.at("GR!H45")).isEqualTo(Bladrekenen.DIV0);
        assertThat(blad.corrected(Rekentool.D6, "GR!H41")).isEqualTo(Celwaarde.of("Niet van toepassing"));
        assertThat(blad.corrected(Rekentool.D6, "GR!H45")).isEqualTo(Celwaarde.of(Breuk.NUL));
    }

    @Test
    void hoursThatAreTakenOffInFullAreNone() {
        Blad blad = two().put("GR!J19", Breuk.of(1, 24).plus(INDIRECT));
        assertThat(blad.at("GR!M19")).isEqualTo(Celwaarde.of(Breuk.NUL));
        assertThat(blad.at("GR!O19")).isEqualTo(NIETS);
        assertThat(two().at("GR!O19")).isEqualTo(Celwaarde.of("Valt binnen het reguliere zorgzwaartepakket"));
    }

    @Test
    void contextHoursThatAreZeroAreAText() {
        assertThat(two().at("GR!L19")).isEqualTo(Celwaarde.of(Breuk.NUL));
        assertThat(two().number("GR!C8", "0").at("GR!L19")).isEqualTo(Celwaarde.of("0"));
        assertThat(two().number("GR!C8", "365").at("GR!L19")).isEqualTo(Celwaarde.of(Breuk.of(7, 2)));
        assertThat(two().number("GR!C8", "365").at("GR!L21")).isEqualTo(NIETS);
    }

    // ---------------------------------------------------------------------------------------------------- what matters

    private static boolean matters(Blad blad, String cel) {
        return Rekentool.cellen().stream()
                .filter(c -> c.toString().equals(cel))
                .map(c -> Rekeninvoer.matters(c, blad.blad()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCellMattersToItsKindOfRequest() {
        assertThat(matters(one(), "OI!E38")).isTrue();
        assertThat(matters(two(), "OI!E38")).isFalse();
        assertThat(matters(one(), "VB!G37")).isTrue();
        assertThat(matters(two(), "TO!R2")).isTrue();
        assertThat(matters(one(), "CG!P7")).isTrue();
        assertThat(matters(one().client(8, "VG7"), "CG!P8")).isFalse();
        assertThat(matters(two(), "CG!P8")).isTrue();
        assertThat(matters(two(), "CG!P9")).isFalse();
    }

    @Test
    void aRowOfTheGroupMattersIfItIsFilledIn() {
        for (String cel : List.of("GR!C5", "GR!R36", "GR!H45", "GR!M19", "GR!M20")) {
            assertThat(matters(two(), cel)).as(cel).isTrue();
        }
        assertThat(matters(two(), "GR!M21")).isFalse();
        assertThat(matters(two(), "GR!M35")).isFalse();
        for (String kolom : List.of("D", "E", "F", "H")) {
            assertThat(matters(two().number("GR!" + kolom + "35", "1"), "GR!M35"))
                    .isTrue();
        }
        assertThat(matters(two().number("GR!J35", "1"), "GR!M35")).isFalse();
        assertThat(matters(two().put("CG!J23", "VG7"), "GR!M35")).isTrue();
        assertThat(matters(two().put("CG!D23", "naam"), "GR!M35")).isTrue();
        // the first row is as the others
        Blad zonderEerste = front(Rekenmodel.GROEP).client(8, "VG7").put("GR!D20", Breuk.of(1, 24));
        assertThat(matters(zonderEerste, "GR!M19")).isFalse();
        assertThat(matters(zonderEerste, "GR!M20")).isTrue();
    }

    @Test
    void ofTheGroupOnlyTheFirstRowCanMatterToOneClient() {
        assertThat(matters(one(), "GR!M19")).isFalse();
        assertThat(matters(one().number("GR!H19", "1"), "GR!M19")).isTrue();
        assertThat(matters(one().number("GR!H20", "1"), "GR!M20")).isFalse();
        assertThat(matters(one().number("GR!H19", "1"), "GR!R36")).isFalse();
        assertThat(matters(one().number("GR!H19", "1"), "GR!C5")).isFalse();
    }

    // -------------------------------------------------------------------------------------------------------- findings

    @Test
    void anOrdinarySheetHasNoFindings() {
        assertThat(one().findings()).isEmpty();
        assertThat(two().findings()).isEmpty();
        assertThat(one().put("VB!C23", Rekenmodel.PREVENTIEF).findings()).isEmpty();
        assertThat(one().put("VB!C23", "iets anders").findings()).containsExactly("VB!C23 MZ-G37");
    }

    @Test
    void aPercentageAboveAHundredIsOdd() {
        assertThat(one().number("VB!C17", "0.01").findings()).isEmpty();
        assertThat(one().number("VB!C17", "1").findings()).isEmpty();
        assertThat(one().number("VB!C17", "1.0001").findings()).containsExactly("VB!C17 WK-LEES-MZ-D8");
        assertThat(one().number("VB!C17", "0").findings()).containsExactly("VB!C17 WK-LEES-MZ-D8");
    }

    @Test
    void hoursAreAtMostThoseOfAWeekOrAYear() {
        for (String cel : List.of("I5 MZ-E11", "I6 MZ-E14", "I7 MZ-E18")) {
            String adres = "AI!" + cel.substring(0, 2);
            assertThat(one().number(adres, "7").findings()).isEmpty();
            assertThat(one().number(adres, "7.01").findings()).containsExactly("AI!" + cel);
            assertThat(one().number(adres, "-0.01").findings()).containsExactly("AI!" + cel);
        }
        // 53 weeks of seven days
        assertThat(one().number("AI!I8", "371").findings()).isEmpty();
        assertThat(one().number("AI!I8", "371.01").findings()).containsExactly("AI!I8 MZ-E24");
        assertThat(two().number("GR!C8", "6307").findings()).isEmpty();
        assertThat(two().number("GR!C8", "6307.01").findings()).containsExactly("GR!C8 MZ-E24");
    }

    @Test
    void negativeMeansAreOdd() {
        for (String cel : List.of("AI!V5", "AI!V6")) {
            assertThat(one().number(cel, "0").findings()).isEmpty();
            assertThat(one().number(cel, "-1").findings()).containsExactly(cel + " MZ-H39");
        }
        for (String cel : List.of("GR!C11", "GR!C12")) {
            assertThat(two().number(cel, "-1").findings()).containsExactly(cel + " MZ-H39");
        }
    }

    @Test
    void everyRowOfAGroupIsLookedAt() {
        assertThat(two().put("CG!J8", "VG99").findings()).containsExactly("CG!J8 MZ-P7");
        assertThat(two().put("CG!N8", "misschien").findings()).containsExactly("CG!P8 WK-LEES-MZ-D3");
        for (String kolom : List.of("D", "E", "F", "H", "J")) {
            assertThat(two().number("GR!" + kolom + "20", "-0.1").findings())
                    .containsExactly("GR!" + kolom + "20 MZ-E11");
        }
        assertThat(two().client(23, "VG7").number("GR!D35", "8").findings()).containsExactly("GR!D35 MZ-E11");
        // a row that the sheet does not have
        assertThat(two().client(24, "VG99").number("GR!D36", "8").findings()).isEmpty();
    }

    @Test
    void aNameWithoutHoursAndHoursWithoutANameAreOdd() {
        assertThat(two().client(9, "VG7").findings()).containsExactly("CG!D9 WK-LEES-MZ-D6");
        assertThat(two().number("GR!E21", "0.1").findings()).containsExactly("CG!J9 MZ-P7", "CG!D9 MZ-GR-L19");
        assertThat(front(Rekenmodel.GROEP)
                        .client(7, "VG7")
                        .number("GR!D19", "1")
                        .findings())
                .containsExactly("VB!C23 MZ-GR-L19");
    }

    private static Blad part(int rij, String tot) {
        return one().put("AI!D" + rij, Celwaarde.of(time(tot)))
                .put("AI!H" + rij, "Wonen")
                .number("AI!J" + rij, "1");
    }

    private static Breuk time(String tijd) {
        String[] deel = tijd.split(":", -1);
        return Breuk.of(Long.parseLong(deel[0]) * 60 + Long.parseLong(deel[1]), 1_440);
    }

    private static Blad part(Blad blad, int rij, String tot) {
        return blad.put("AI!D" + rij, Celwaarde.of(time(tot)))
                .put("AI!H" + rij, "Dagbesteding")
                .number("AI!J" + rij, "1");
    }

    @Test
    void aPartOfADayEndsAfterItBeginsAndBefore23() {
        assertThat(part(16, "23:00").findings()).isEmpty();
        assertThat(part(16, "23:01").findings()).containsExactly("AI!D16 MZ-L16");
        assertThat(part(16, "07:00").findings()).isEmpty();
        assertThat(part(16, "06:59").findings()).containsExactly("AI!D16 MZ-L16");
        assertThat(part(part(16, "12:00"), 17, "12:00").findings()).isEmpty();
        assertThat(part(part(16, "12:00"), 17, "11:59").findings()).containsExactly("AI!D17 MZ-L16");
    }

    @Test
    void aRatioIsANumberAboveZero() {
        assertThat(part(16, "12:00").number("AI!J16", "0").findings()).containsExactly("AI!J16 MZ-L16");
        assertThat(part(16, "12:00").number("AI!J16", "-1").findings()).containsExactly("AI!J16 MZ-L16");
        assertThat(part(16, "12:00").number("AI!J16", "0.2").findings()).isEmpty();
        assertThat(part(16, "12:00").number("AI!J16", "1.33").findings()).containsExactly("AI!J16 MZ-L16");
        assertThat(Rekeninvoer.findings(part(16, "12:00").number("AI!J16", "-1").blad(), Rekentabel.of(2026))
                        .get(0)
                        .wat()
                        .in(Taal.EN))
                .isEqualTo("negative hours; the sheet counts them as such");
    }

    @Test
    void anEndThatIsMissingIsOddUpToTheLastRow() {
        assertThat(part(one(), 74, "12:00").findings())
                .hasSize(58)
                .startsWith("AI!D16 MZ-L16")
                .endsWith("AI!D73 MZ-L16");
        assertThat(one().put("AI!H74", "Wonen").findings()).containsExactly("AI!D74 MZ-L16");
        assertThat(one().number("AI!J20", "1").findings()).containsExactly("AI!D20 MZ-L16");
        // a row after the table
        assertThat(part(one(), 75, "12:00").findings()).isEmpty();
        assertThat(part(16, "12:00").put("AI!H16", "Slapen").findings()).containsExactly("AI!H16 MZ-L16");
    }

    // ----------------------------------------------------------------------------------------------------- comparisons

    private static Celoordeel verdict(String cel, String onze, String blad) {
        String[] deel = cel.split("!", -1);
        Werkblad op = deel[0].equals("OI") ? Werkblad.OVERZICHT_INDIVIDUEEL : Werkblad.VOORBLAD;
        return Rekentool.verdict(
                new Cel(op, deel[1]), Celwaarde.of(new BigDecimal(onze)), Celwaarde.of(new BigDecimal(blad)));
    }

    /** Exactly the tolerance is still equal: 10⁻⁹ of the larger, 10⁻¹² about zero, 10⁻⁶ euro for a difference. */
    @Test
    void theToleranceIsInside() {
        assertThat(verdict("VB!G37", "1000", "999.999999")).isEqualTo(Celoordeel.GELIJK);
        assertThat(verdict("VB!G37", "999.999999", "1000")).isEqualTo(Celoordeel.GELIJK);
        assertThat(verdict("VB!G37", "1000", "999.9999989")).isEqualTo(Celoordeel.VERSCHILT);
        assertThat(verdict("VB!G37", "-1000", "-999.999999")).isEqualTo(Celoordeel.GELIJK);
        assertThat(verdict("VB!G37", "-1000", "1000")).isEqualTo(Celoordeel.VERSCHILT);
        assertThat(verdict("VB!G37", "0", "0.000000000001")).isEqualTo(Celoordeel.GELIJK);
        assertThat(verdict("VB!G37", "0", "0.0000000000011")).isEqualTo(Celoordeel.VERSCHILT);
        assertThat(verdict("OI!H39", "0", "0.000001")).isEqualTo(Celoordeel.GELIJK);
        assertThat(verdict("OI!H39", "0", "0.0000011")).isEqualTo(Celoordeel.VERSCHILT);
    }

    private static Celvergelijking compare(Blad blad, String cel, Leeswijze leeswijze) {
        return Rekentool.of(2026).check(blad.blad(), leeswijze).cellen().stream()
                .filter(c -> c.cel().toString().equals(cel))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDifferenceHasAReason() {
        Celvergelijking geen = compare(above(Breuk.of(60, 86_400)), "OI!E38", Rekentool.LEESWIJZE);
        assertThat(geen.oordeel()).isEqualTo(Celoordeel.GEEN_WAARDE);
        assertThat(geen.waarom().orElseThrow().in(Taal.EN)).isEqualTo("the sheet has no value here");
        Celvergelijking anders =
                compare(above(Breuk.of(60, 86_400)).number("OI!E38", "9"), "OI!E38", Rekentool.LEESWIJZE);
        assertThat(anders.oordeel()).isEqualTo(Celoordeel.VERSCHILT);
        assertThat(anders.waarom().orElseThrow().in(Taal.EN))
                .isEqualTo("not recalculated, or a formula or table was changed");
        Celvergelijking gelijk =
                compare(above(Breuk.of(60, 86_400)).put("OI!E38", Breuk.of(60, 86_400)), "OI!E38", Rekentool.LEESWIJZE);
        assertThat(gelijk.oordeel()).isEqualTo(Celoordeel.GELIJK);
        assertThat(gelijk.waarom()).isEmpty();
    }

    /** Within a ten thousandth of a second of an edge the last digit of a spreadsheet's number decides. */
    @Test
    void onAnEdgeADifferenceAfterTheBandIsNoDifference() {
        Breuk bijna = Breuk.of(30_375, 86_400).minus(Breuk.of(1, 20_000L * 86_400));
        Blad rand = above(bijna).put("OI!C39", "Meerzorgprofiel 1").number("OI!C10", "5");
        assertThat(compare(rand, "OI!C39", Rekentool.LEESWIJZE).oordeel()).isEqualTo(Celoordeel.GRENSGEVAL);
        // the hours come before the band
        assertThat(compare(rand, "OI!C10", Rekentool.LEESWIJZE).oordeel()).isEqualTo(Celoordeel.VERSCHILT);
        assertThat(compare(above(bijna).number("OI!E38", "9"), "OI!E38", Rekentool.LEESWIJZE)
                        .oordeel())
                .isEqualTo(Celoordeel.GRENSGEVAL);
        Breuk verder = Breuk.of(30_375, 86_400).minus(Breuk.of(1, 10_000L * 86_400));
        assertThat(compare(above(verder).put("OI!C39", "Meerzorgprofiel 1"), "OI!C39", Rekentool.LEESWIJZE)
                        .oordeel())
                .isEqualTo(Celoordeel.VERSCHILT);
        // the regular hours themselves are an edge
        Blad nul = above(Breuk.of(-1, 20_000L * 86_400)).put("OI!C39", "Meerzorgprofiel 1");
        assertThat(compare(nul, "OI!C39", Rekentool.LEESWIJZE).oordeel()).isEqualTo(Celoordeel.GRENSGEVAL);
    }

    /** In a group the edge of any of its clients will do. */
    @Test
    void theEdgeOfOneClientIsThatOfTheGroup() {
        Breuk bijna = REGULIER.minus(INDIRECT).plus(Breuk.of(30_375, 86_400)).minus(Breuk.of(1, 20_000L * 86_400));
        Blad rand = two().put("GR!D20", bijna).put("GR!P20", "Meerzorgprofiel 1");
        assertThat(compare(rand, "GR!P20", Rekentool.LEESWIJZE).oordeel()).isEqualTo(Celoordeel.GRENSGEVAL);
        assertThat(compare(rand.number("GR!O20", "9"), "GR!O20", Rekentool.LEESWIJZE)
                        .oordeel())
                .isEqualTo(Celoordeel.GRENSGEVAL);
        assertThat(compare(rand.number("GR!M20", "9"), "GR!M20", Rekentool.LEESWIJZE)
                        .oordeel())
                .isEqualTo(Celoordeel.VERSCHILT);
        Blad laatste = two().client(23, "VG7").put("GR!D35", bijna).put("GR!P35", "Meerzorgprofiel 1");
        assertThat(compare(laatste, "GR!P35", Rekentool.LEESWIJZE).oordeel()).isEqualTo(Celoordeel.GRENSGEVAL);
        assertThat(compare(two().put("GR!P20", "Meerzorgprofiel 1"), "GR!P20", Rekentool.LEESWIJZE)
                        .oordeel())
                .isEqualTo(Celoordeel.VERSCHILT);
    }

    @Test
    void aReportSaysWhatTheSheetGives() {
        Rekentoolverslag verslag =
                Rekentool.of(2026).check(one().put("AI!I5", NACHT).blad(), Rekentool.LEESWIJZE);
        assertThat(verslag.jaar()).isEqualTo(2026);
        assertThat(verslag.jaarbedrag()).contains(Breuk.of(new BigDecimal("15289.572528934112")));
        assertThat(verslag.etmaalbedrag())
                .contains(Breuk.of(new BigDecimal("15289.572528934112")).dividedBy(Breuk.of(365, 1)));
        assertThat(verslag.isGelijk()).isTrue();
        assertThat(Rekentool.of(2025).jaar()).isEqualTo(2025);
        assertThat(Rekentool.of(2025).herkomst()).isEqualTo(Rekentabel.herkomst());
    }
}
