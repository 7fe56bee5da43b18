package nl.wlzkit.tariff.meerzorg;

import static nl.wlzkit.testing.Proefvragen.holes;
import static nl.wlzkit.testing.Proefvragen.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the edges: how times, numbers and cells are written, and which values a question takes. */
class MeerzorgvormenTest {
    // ------------------------------------------------------------------------------------------------------------
    // times

    /** All whole numbers from 0 through the most, and no other. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 9, 10, 11, 19, 20, 99, 100, 101, 167, 199, 200, 909, 1000, 8783})
    void aPatternOfNumbersHoldsExactlyThese(long meeste) {
        String patroon = Tijdvormen.upTo(meeste);
        for (long getal = 0; getal <= meeste; getal++) {
            assertThat(Long.toString(getal)).matches(patroon);
        }
        for (long getal = meeste + 1; getal <= 2 * meeste + 11; getal++) {
            assertThat(Long.toString(getal)).doesNotMatch(patroon);
        }
        for (String anders : List.of("", "-1", "00", "01", "1.0")) {
            assertThat(anders).doesNotMatch(patroon);
        }
    }

    @Test
    void aDurationIsWrittenInHoursMinutesAndSeconds() {
        assertThat(Tijdvormen.write(Duration.ZERO)).isEqualTo("0:00");
        assertThat(Tijdvormen.write(Duration.ofMinutes(9))).isEqualTo("0:09");
        assertThat(Tijdvormen.write(Duration.ofMinutes(70))).isEqualTo("1:10");
        assertThat(Tijdvormen.write(Duration.ofSeconds(9))).isEqualTo("0:00:09");
        assertThat(Tijdvormen.write(Duration.ofSeconds(610))).isEqualTo("0:10:10");
        assertThat(Tijdvormen.write(Duration.ofDays(7))).isEqualTo("168:00");
    }

    @Test
    void aDurationIsFromNoneThroughTheMostInWholeSeconds() {
        assertThat(Tijdvormen.check(Duration.ZERO, 168)).isEqualTo(Duration.ZERO);
        assertThat(Tijdvormen.check(Duration.ofDays(7), 168)).isEqualTo(Duration.ofDays(7));
        refused(() -> Tijdvormen.check(Duration.ofDays(7).plusSeconds(1), 168));
        refused(() -> Tijdvormen.check(Duration.ofSeconds(-1), 168));
        refused(() -> Tijdvormen.check(Duration.ofMillis(1), 168));
    }

    @Test
    void aTimeNearAWholeSecondIsThatSecond() {
        Breuk dag = Breuk.of(86_400, 1);
        Breuk half = Breuk.of(1, 2_000).dividedBy(dag);
        Breuk duizendste = Breuk.of(1, 1_000).dividedBy(dag);
        for (long seconde : List.of(0L, 5L, 3_601L, -5L)) {
            Breuk precies = Tijden.ofSeconds(seconde);
            assertThat(Tijden.snap(precies)).isEqualTo(precies);
            assertThat(Tijden.snap(precies.plus(half))).isEqualTo(precies);
            assertThat(Tijden.snap(precies.minus(half))).isEqualTo(precies);
            // exactly a thousandth off is no longer the same
            assertThat(Tijden.snap(precies.plus(duizendste))).isEqualTo(precies.plus(duizendste));
            assertThat(Tijden.snap(precies.minus(duizendste))).isEqualTo(precies.minus(duizendste));
        }
        Breuk tussen = Breuk.of(1, 2).dividedBy(dag);
        assertThat(Tijden.snap(tussen)).isEqualTo(tussen);
    }

    @Test
    void hoursAreShownToTheNearestSecond() {
        assertThat(weekly(0, 1)).isEqualTo("0:00 hours");
        assertThat(weekly(59, 1)).isEqualTo("0:00:59 hours");
        assertThat(weekly(600, 1)).isEqualTo("0:10 hours");
        assertThat(weekly(3_599, 1)).isEqualTo("0:59:59 hours");
        assertThat(weekly(7_199, 2)).isEqualTo("1:00 hours");
        assertThat(weekly(-90, 1)).isEqualTo("-0:01:30 hours");
        assertThat(weekly(1, 3)).isEqualTo("0:00 hours");
        assertThat(new Weekuren(Breuk.of(1, 24)).uren()).isEqualTo(Breuk.EEN);
        assertThat(new Weekuren(Breuk.of(1, 24)).in(Taal.NL)).isEqualTo("1:00 uur");
        assertThat(new Weekuren(Breuk.of(1, 24))).isLessThan(new Weekuren(Breuk.of(2, 24)));
        assertThat(new Rekenbedrag(Breuk.EEN)).isLessThan(new Rekenbedrag(Breuk.of(2, 1)));
    }

    private static String weekly(long teller, long noemer) {
        return new Weekuren(Breuk.of(teller, noemer * 86_400)).in(Taal.EN);
    }

    // ------------------------------------------------------------------------------------------------------------
    // cells

    @Test
    void cellsAreInTheOrderOfTheSheetsAndOfTheirRows() {
        List<Cel> geordend = List.of(
                new Cel(Werkblad.VOORBLAD, "G39"),
                new Cel(Werkblad.GROEP, "B5"),
                new Cel(Werkblad.GROEP, "Z9"),
                new Cel(Werkblad.GROEP, "A10"),
                new Cel(Werkblad.GROEP, "Z10"),
                new Cel(Werkblad.GROEP, "AA10"),
                new Cel(Werkblad.GROEP, "AB10"),
                new Cel(Werkblad.TOTAAL, "A1"));
        List<Cel> cellen = new ArrayList<>(geordend);
        Collections.reverse(cellen);
        Collections.sort(cellen);
        assertThat(cellen).isEqualTo(geordend);
        assertThat(geordend.get(1))
                .isEqualByComparingTo(new Cel(Werkblad.GROEP, "B5"))
                .hasToString("GR!B5");
        assertThat(Werkblad.GROEP.naam()).isEqualTo("Aanvraag-overzicht groep");
    }

    @Test
    void valuesAreWrittenForPeople() {
        assertThat(new Celwaarde.Leeg().in(Taal.NL)).isEqualTo("leeg");
        assertThat(new Celwaarde.Leeg().in(Taal.EN)).isEqualTo("empty");
        assertThat(Celwaarde.of("a").in(Taal.NL)).isEqualTo("\"a\"");
        assertThat(new Celwaarde.Fout("#N/A").in(Taal.EN)).isEqualTo("#N/A");
        assertThat(Celwaarde.of(Breuk.NUL).in(Taal.NL)).isEqualTo("0");
        assertThat(Celwaarde.of(Breuk.of(100, 1)).in(Taal.NL)).isEqualTo("100");
        assertThat(Celwaarde.of(Breuk.of(1, 4)).in(Taal.EN)).isEqualTo("0.25");
        assertThat(Celoordelen.all()).containsExactly("gelijk", "verschilt", "geen waarde", "grensgeval");
    }

    private static final class Celoordelen {
        static List<String> all() {
            List<String> namen = new ArrayList<>();
            for (Celvergelijking.Celoordeel oordeel : Celvergelijking.Celoordeel.values()) {
                namen.add(oordeel.in(Taal.NL));
            }
            return namen;
        }
    }

    @Test
    void aSheetCountsWithWhatLooksLikeANumber() {
        Celwaarde nul = Celwaarde.of(Breuk.NUL);
        Celwaarde twee = Celwaarde.of(Breuk.of(2, 1));
        Celwaarde leeg = new Celwaarde.Leeg();
        assertThat(Bladrekenen.number(leeg)).isEqualTo(nul);
        assertThat(Bladrekenen.number(Celwaarde.of("0"))).isEqualTo(nul);
        assertThat(Bladrekenen.number(Celwaarde.of("00:00"))).isEqualTo(nul);
        assertThat(Bladrekenen.number(Celwaarde.of(""))).isEqualTo(Bladrekenen.VALUE);
        assertThat(Bladrekenen.number(Bladrekenen.NA)).isEqualTo(Bladrekenen.NA);
        assertThat(Bladrekenen.plus(twee, leeg, twee)).isEqualTo(Celwaarde.of(Breuk.of(4, 1)));
        assertThat(Bladrekenen.plus(twee, Bladrekenen.NA, Bladrekenen.VALUE)).isEqualTo(Bladrekenen.NA);
        assertThat(Bladrekenen.minus(nul, twee)).isEqualTo(Celwaarde.of(Breuk.of(-2, 1)));
        assertThat(Bladrekenen.times(twee, Breuk.of(3, 1))).isEqualTo(Celwaarde.of(Breuk.of(6, 1)));
        assertThat(Bladrekenen.dividedBy(twee, Celwaarde.of(Breuk.of(4, 1)))).isEqualTo(Celwaarde.of(Breuk.of(1, 2)));
        assertThat(Bladrekenen.dividedBy(twee, leeg)).isEqualTo(Bladrekenen.DIV0);
        assertThat(Bladrekenen.dividedBy(Bladrekenen.NA, nul)).isEqualTo(Bladrekenen.NA);
        assertThat(Bladrekenen.dividedBy(Celwaarde.of("x"), nul)).isEqualTo(Bladrekenen.VALUE);
        assertThat(Bladrekenen.min(twee, nul)).isEqualTo(nul);
        assertThat(Bladrekenen.min(nul, twee)).isEqualTo(nul);
        assertThat(Bladrekenen.sum(List.of(twee, Celwaarde.of("x"), leeg, twee)))
                .isEqualTo(Celwaarde.of(Breuk.of(4, 1)));
        assertThat(Bladrekenen.sum(List.of(twee, Bladrekenen.NA))).isEqualTo(Bladrekenen.NA);
        assertThat(Bladrekenen.orNothing(Bladrekenen.NA)).isEqualTo(Bladrekenen.NIETS);
        assertThat(Bladrekenen.orNothing(twee)).isEqualTo(twee);
    }

    @Test
    void aSheetComparesNumbersBeforeTexts() {
        Celwaarde nul = Celwaarde.of(Breuk.NUL);
        Celwaarde twee = Celwaarde.of(Breuk.of(2, 1));
        Celwaarde leeg = new Celwaarde.Leeg();
        assertThat(Bladrekenen.isNul(leeg)).isTrue();
        assertThat(Bladrekenen.isNul(nul)).isTrue();
        assertThat(Bladrekenen.isNul(twee)).isFalse();
        assertThat(Bladrekenen.isNul(Celwaarde.of(""))).isFalse();
        assertThat(Bladrekenen.isLess(nul, twee)).isTrue();
        assertThat(Bladrekenen.isLess(twee, twee)).isFalse();
        assertThat(Bladrekenen.isLess(leeg, twee)).isTrue();
        assertThat(Bladrekenen.isLess(twee, leeg)).isFalse();
        assertThat(Bladrekenen.isLess(twee, Celwaarde.of(""))).isTrue();
        assertThat(Bladrekenen.isLess(Celwaarde.of(""), twee)).isFalse();
        assertThat(Bladrekenen.isLess(Celwaarde.of("a"), Celwaarde.of("B"))).isTrue();
        assertThat(Bladrekenen.isLess(Celwaarde.of("b"), Celwaarde.of("A"))).isFalse();
        assertThat(Bladrekenen.isLess(Celwaarde.of("a"), Celwaarde.of("A"))).isFalse();
        assertThat(Bladrekenen.is(Celwaarde.of("JA"), "Ja")).isTrue();
        assertThat(Bladrekenen.is(twee, "2")).isFalse();
        assertThat(Bladrekenen.text(Celwaarde.of("x"))).isEqualTo("x");
        assertThat(Bladrekenen.text(twee)).isEqualTo("2");
        assertThat(Bladrekenen.text(Celwaarde.of(Breuk.of(1, 2))))
                .isEqualTo(Breuk.of(1, 2).toString());
        assertThat(Bladrekenen.text(leeg)).isEmpty();
        assertThat(Bladrekenen.text(Bladrekenen.NA)).isEmpty();
    }

    // ----------------------------------------------------------------------------------------------------- a programme

    private static Programmaregel part(String tot, String clienten) {
        return new Programmaregel(LocalTime.parse(tot), Zorgfunctie.WONEN, new BigDecimal(clienten));
    }

    @Test
    void aPartOfADayEndsAfterSevenAndBy23() {
        assertThat(part("07:01", "1").tot()).isEqualTo("07:01");
        assertThat(part("23:00", "1").tot()).isEqualTo("23:00");
        for (String tot : List.of("07:00", "23:01", "06:59", "12:00:01", "12:00:00.5")) {
            refused(() -> part(tot, "1"));
        }
        assertThat(part("08:00", "0.2").clienten()).isEqualTo("0.2");
        assertThat(part("08:00", "20.00").clienten().toString()).isEqualTo("20");
        assertThat(part("08:00", "1.50").clienten().toString()).isEqualTo("1.5");
        for (String aantal : List.of("0.19", "20.01", "1.001", "0", "-1")) {
            refused(() -> part("08:00", aantal));
        }
    }

    private static Meerzorgaanvraag ask(List<Programmaregel> doordeweeks, Duration nacht) {
        return new Meerzorgaanvraag(
                2026,
                Leveringsvorm.VPT,
                "VG7",
                Optional.of(Pakketinhoud.GEEN),
                doordeweeks,
                List.of(),
                nacht,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Optional.of(Bedrag.NUL),
                Optional.of(Percentage.HONDERD),
                Bedragperiode.JAAR,
                Meerzorgaanvraag.LEESWIJZE);
    }

    private static List<Programmaregel> parts(int aantal) {
        List<Programmaregel> delen = new ArrayList<>();
        for (int i = 1; i <= aantal; i++) {
            delen.add(new Programmaregel(LocalTime.of(7, 0).plusMinutes(i), Zorgfunctie.WONEN, BigDecimal.ONE));
        }
        return delen;
    }

    @Test
    void aProgrammeIsInOrderAndOfAtMost59Parts() {
        assertThat(ask(parts(59), Duration.ZERO).doordeweeks()).hasSize(59);
        refused(() -> ask(parts(60), Duration.ZERO));
        refused(() -> ask(List.of(part("08:00", "1"), part("08:00", "1")), Duration.ZERO));
        refused(() -> ask(List.of(part("08:00", "1"), part("07:30", "1")), Duration.ZERO));
        assertThat(ask(List.of(part("08:00", "1"), part("08:01", "1")), Duration.ZERO)
                        .doordeweeks())
                .hasSize(2);
        assertThat(ask(List.of(), Duration.ofDays(7)).nachtzorg()).isEqualTo(Duration.ofDays(7));
        refused(() -> ask(List.of(), Duration.ofDays(7).plusSeconds(1)));
    }

    @Test
    void eachOfTheTimesOfAClientIsBounded() {
        Duration week = Duration.ofDays(7);
        Duration jaar = Duration.ofDays(366);
        Duration een = Duration.ofSeconds(1);
        assertThat(times(week, week, week, jaar).contexturen()).isEqualTo(jaar);
        refused(() -> times(week.plus(een), week, week, jaar));
        refused(() -> times(week, week.plus(een), week, jaar));
        refused(() -> times(week, week, week.plus(een), jaar));
        refused(() -> times(week, week, week, jaar.plus(een)));
    }

    private static Meerzorgaanvraag times(Duration nacht, Duration behandelaren, Duration min, Duration context) {
        return new Meerzorgaanvraag(
                2026,
                Leveringsvorm.VERBLIJF,
                "VG7",
                Optional.empty(),
                List.of(),
                List.of(),
                nacht,
                behandelaren,
                min,
                context,
                Optional.empty(),
                Optional.empty(),
                Bedragperiode.JAAR,
                Meerzorgaanvraag.LEESWIJZE);
    }

    @Test
    void whatIsUnknownOfAClientIsAskedFor() {
        Meerzorgaanvraag open = times(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        assertThat(holes(open)).containsExactly("inhoud", "contextbedrag", "tariefpercentage");
        assertThat(holes(ask(List.of(), Duration.ZERO))).isEmpty();
        assertThat(open.gaten().get(0).domein().cases()).hasSize(4);
        assertThat(open.lezingen()).extracting(Lezing::naam).containsExactly("d4");
        assertThatIllegalArgumentException().isThrownBy(open::blad);
        refused(() -> Rekencontrole.form(Leveringsvorm.MPT));
        refused(() -> Rekencontrole.fits(2026, "VG99", Optional.empty()));
        refused(() -> Rekencontrole.year(2027));
        refused(() -> Rekentool.of(2024));
    }

    // --------------------------------------------------------------------------------------------------------- a group

    private static Groepslid member(String naam, Pakketinhoud inhoud, Duration wonen, Duration behandelaren) {
        return new Groepslid(naam, "VG7", inhoud, wonen, Duration.ZERO, Duration.ZERO, behandelaren, Duration.ZERO);
    }

    private static Groepsaanvraag group(List<Groepslid> leden) {
        return new Groepsaanvraag(
                2026,
                Leveringsvorm.VERBLIJF,
                leden,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Bedragperiode.JAAR,
                Groepsaanvraag.LEESWIJZE);
    }

    private static List<Groepslid> members(int aantal) {
        List<Groepslid> leden = new ArrayList<>();
        for (int i = 1; i <= aantal; i++) {
            leden.add(member("client " + i, Pakketinhoud.GEEN, Duration.ofHours(1), Duration.ZERO));
        }
        return leden;
    }

    @Test
    void aGroupIsOfTwoThroughSeventeenWithANameEach() {
        assertThat(group(members(2)).clienten()).hasSize(2);
        assertThat(group(members(17)).clienten()).hasSize(17);
        refused(() -> group(members(1)));
        refused(() -> group(members(18)));
        List<Groepslid> dubbel = new ArrayList<>(members(2));
        dubbel.add(dubbel.get(0));
        refused(() -> group(dubbel));
        assertThat(holes(group(members(2)))).containsExactly("contextbedrag", "tariefpercentage");
    }

    @Test
    void aMemberHasHoursOfSomeKind() {
        Duration nul = Duration.ZERO;
        Duration uur = Duration.ofHours(1);
        Pakketinhoud beide = Pakketinhoud.BEIDE;
        assertThat(new Groepslid("A", "VG7", beide, uur, nul, nul, nul, nul).wonen())
                .isEqualTo(uur);
        assertThat(new Groepslid("A", "VG7", beide, nul, uur, nul, nul, nul).dagbesteding())
                .isEqualTo(uur);
        assertThat(new Groepslid("A", "VG7", beide, nul, nul, uur, nul, nul).nachtzorg())
                .isEqualTo(uur);
        assertThat(new Groepslid("A", "VG7", beide, nul, nul, nul, uur, nul).behandelaren())
                .isEqualTo(uur);
        refused(() -> new Groepslid("A", "VG7", beide, nul, nul, nul, nul, uur));
        refused(() -> new Groepslid(" ", "VG7", beide, uur, nul, nul, nul, nul));
        refused(() -> new Groepslid("A", "VG7", beide, uur, nul, nul, nul, Duration.ofHours(169)));
        refused(() -> group(List.of(members(1).get(0), new Groepslid("A", "VG99", beide, uur, nul, nul, nul, nul))));
    }

    /** The factor of treatment is left out only for a package with treatment and no day activities. */
    @Test
    void theFactorOfTreatmentMattersWhereItIsLeftOut() {
        Duration uur = Duration.ofHours(1);
        Groepslid ander = members(1).get(0);
        assertThat(readings(ander, member("A", Pakketinhoud.BEHANDELING, Duration.ZERO, uur)))
                .containsExactly("d1", "d4");
        assertThat(readings(ander, member("A", Pakketinhoud.BEHANDELING, uur, Duration.ZERO)))
                .containsExactly("d4");
        assertThat(readings(ander, member("A", Pakketinhoud.BEIDE, uur, uur))).containsExactly("d4");
    }

    private static List<String> readings(Groepslid... leden) {
        return group(List.of(leden)).lezingen().stream().map(Lezing::naam).toList();
    }

    // ------------------------------------------------------------------------------------------------------------
    // lines

    /** 26:24 hours at night and 4:22:04.58 indirect are 9:19:04.58 above 21:27: profile 1, which the sheet pays in full. */
    @Test
    void whatDidNotMatterIsNotNamed() {
        Spoor.Opname opname = new Spoor.Opname();
        new Individuelemeerzorg().calculate(ask(List.of(), Duration.ofMinutes(26 * 60 + 24)), opname);
        assertThat(opname.posten().stream().map(Post::stap).map(Stap::regel))
                .containsExactly("MZ-ZIN", "MZ-L16", "MZ-E11", "MZ-E21", "MZ-E38", "MZ-C39", "WK-AFR-MEERZORG");
    }

    @Test
    void everyNumberOfAMemberHasACellOfItsOwn() {
        Groepslid lid = new Groepslid(
                "A",
                "VG7",
                Pakketinhoud.BEIDE,
                Duration.ofHours(1),
                Duration.ofHours(2),
                Duration.ofHours(3),
                Duration.ofHours(4),
                Duration.ofHours(5));
        Groepsaanvraag vraag = group(List.of(lid, members(1).get(0)))
                .fill(Rekencontrole.EURO_GAT, Bedrag.of("12.50"))
                .fill(Rekencontrole.TARIEF_GAT, Percentage.of("96"));
        Rekenblad blad = vraag.blad();

        assertThat(vraag.contextbedrag()).contains(Bedrag.of("12.50"));
        assertThat(vraag.tariefpercentage()).contains(Percentage.of("96"));
        assertThat(Stream.of("D", "E", "F", "H", "J")
                        .map(k -> blad.get(new Cel(Werkblad.GROEP, k + Rekenmodel.EERSTE_GROEPSREGEL))))
                .containsExactlyElementsOf(Stream.of(1, 2, 3, 4, 5)
                        .map(uren -> Celwaarde.of(Tijden.ofSeconds(uren * 3_600L)))
                        .toList());
    }

    @Test
    void aGroupIsOfAYearAndAFormWithASheetAndReadsItsDefectsAsChosen() {
        Groepsaanvraag vraag = group(members(2));

        assertThat(vraag.choose(Rekentool.D4, Rekentool.GECORRIGEERD)
                        .leeswijze()
                        .choice(Rekentool.D4))
                .isEqualTo(Rekentool.GECORRIGEERD);
        refused(() -> ofYear(vraag, 2027, Leveringsvorm.VERBLIJF));
        refused(() -> ofYear(vraag, 2026, Leveringsvorm.MPT));
        assertThat(ofYear(vraag, 2026, Leveringsvorm.VERBLIJF)).isEqualTo(vraag);
    }

    private static Groepsaanvraag ofYear(Groepsaanvraag vraag, int jaar, Leveringsvorm vorm) {
        return new Groepsaanvraag(
                jaar,
                vorm,
                vraag.clienten(),
                vraag.contexturen(),
                vraag.contextbedrag(),
                vraag.tariefpercentage(),
                vraag.per(),
                vraag.leeswijze());
    }

    /** 730 hours of context a year are 14 a week; shared by two they are 7 each. */
    @Test
    void theHoursOfAMemberNameWhatWasTold() {
        Duration uur = Duration.ofHours(1);
        Duration nul = Duration.ZERO;
        Groepsaanvraag vraag = new Groepsaanvraag(
                2026,
                Leveringsvorm.VERBLIJF,
                List.of(
                        new Groepslid("A", "VG7", Pakketinhoud.BEIDE, uur, uur, uur, nul, Duration.ofMinutes(30)),
                        new Groepslid("B", "VG7", Pakketinhoud.BEIDE, nul, nul, nul, uur, nul)),
                Duration.ofHours(730),
                Optional.of(Bedrag.NUL),
                Optional.of(Percentage.HONDERD),
                Bedragperiode.JAAR,
                Groepsaanvraag.LEESWIJZE);
        Spoor.Opname opname = new Spoor.Opname();
        new Groepsmeerzorg().calculate(vraag, opname);
        List<Post> posten = opname.posten();
        assertThat(posten)
                .extracting(p -> p.stap().regel())
                .containsExactly(
                        "MZ-ZIN", "MZ-GR-M19", "MZ-GR-L19", "MZ-E38", "MZ-GR-M19", "MZ-GR-L19", "MZ-E38", "MZ-GR-H45");
        assertThat(facts(posten.get(1)))
                .startsWith("client A", "pakket VG7", "inhoud BEIDE", "wonen 1:00 uur", "dagbesteding 1:00 uur")
                .contains("nachtzorg 1:00 uur", "minuren 0:30 uur", "behandeling 0:00 uur", "indirect 4:22:05 uur");
        assertThat(facts(posten.get(2))).containsExactly("contexturen 14:00 uur");
        assertThat(facts(posten.get(4)))
                .hasSize(5)
                .startsWith("client B", "pakket VG7", "inhoud BEIDE")
                .contains("behandeling 1:55:11 uur");
    }

    private static List<String> facts(Post post) {
        return post.door().stream()
                .map(g -> g.feit() + " " + (g.waarde() instanceof Weekuren w ? w.in(Taal.NL) : g.waarde()))
                .toList();
    }

    @Test
    void everyStepCellAndReadingIsInUse() {
        List<Gebruik> gebruik = new Meerzorgregels().gebruik();
        assertThat(gebruik)
                .contains(
                        new Gebruik("MZ-E38", "meerzorg/cellen.tsv (OI!E38)"),
                        new Gebruik("WK-LEES-MZ-D1", Rekentool.class.getName() + " (lezing d1)"));
        for (List<Stap> stappen : List.of(Individuelemeerzorg.STAPPEN, Groepsmeerzorg.STAPPEN)) {
            for (Stap stap : stappen) {
                assertThat(gebruik)
                        .anyMatch(g -> g.regel().equals(stap.regel())
                                && g.plaats().endsWith(" (" + stap.wat().nl() + ")"));
            }
        }
        assertThat(new Meerzorgberekeningen().berekeningen().get(0).regels())
                .contains("MZ-P7", "MZ-H39", "WK-LEES-MZ-D4");
        assertThat(new Meerzorgberekeningen().berekeningen().get(1).regels())
                .contains("MZ-E21", "MZ-GR-H45", "WK-LEES-MZ-D1");
        assertThat(new Meerzorgregels().regels()).contains("\nMZ-E38\t");
        assertThat(new Meerzorgregels().bronnen()).startsWith("code\t");
        assertThat(Rekentabel.herkomst().bestanden()).hasSize(4);
    }
}
