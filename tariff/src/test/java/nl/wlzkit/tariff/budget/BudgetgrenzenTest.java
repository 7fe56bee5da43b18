package nl.wlzkit.tariff.budget;

import static nl.wlzkit.tariff.budget.Voorbeeldvragen.euro;
import static nl.wlzkit.testing.Proefvragen.holes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.budget.Monitorvraag.Instelling;
import nl.wlzkit.tariff.budget.Terugvorderingsvraag.Resultaatsafspraak;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The limits of what a question can say, and the answers at the limits of the rules. */
class BudgetgrenzenTest {
    private static void assertTaken(ThrowingCallable maker) {
        assertThatCode(maker).doesNotThrowAnyException();
    }

    private static void assertRefused(ThrowingCallable maker) {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(maker);
    }

    private static Oormerkvraag means(int jaar, String totaal) {
        return Oormerkvraag.of(jaar, euro(totaal), Bedrag.NUL, Bedrag.NUL);
    }

    @Test
    void yearsAndAmountsHaveTheirLimits() {
        assertTaken(() -> means(2015, "0"));
        assertTaken(() -> means(2100, "100000000000"));
        assertTaken(() -> means(2019, "0.01"));
        assertRefused(() -> means(2101, "0"));
        assertRefused(() -> means(2019, "100000000000.01"));
        assertRefused(() -> means(2019, "0.001"));
        assertTaken(() -> Oormerkvraag.of(2019, euro("100"), euro("85"), euro("15")));
        assertTaken(() -> agreement("85", "15"));
        assertRefused(() -> agreement("85", "15.01"));
    }

    private static Oormerkafsprakenvraag.Afspraak agreement(String personeel, String overig) {
        return new Oormerkafsprakenvraag.Afspraak("A", euro("100"), euro(personeel), euro(overig), Optional.empty());
    }

    private static Resultaatsafspraak result(String gepland, String gerealiseerd) {
        return result("A", gepland, gerealiseerd);
    }

    private static Resultaatsafspraak result(String naam, String gepland, String gerealiseerd) {
        return new Resultaatsafspraak(naam, new BigDecimal(gepland), new BigDecimal(gerealiseerd));
    }

    @Test
    void quantitiesHaveTheirLimitsAndAreEqualHoweverTheyAreWritten() {
        assertTaken(() -> result("0.0001", "0"));
        assertTaken(() -> result("100000000", "100000000"));
        assertRefused(() -> result("0.00001", "0"));
        assertRefused(() -> result("100000000.0001", "0"));
        assertRefused(() -> result("1", "-0.0001"));
        assertThat(result("100.00", "10")).isEqualTo(result("1E+2", "1E+1"));
        assertThat(result("100.00", "0.50").gepland()).hasToString("100");
        assertThat(result("100.00", "0.50").gerealiseerd()).hasToString("0.5");
    }

    private static Terugvorderingsvraag reclaim(
            String toegekend, Terugvorderingsregel regel, String besteed, Resultaatsafspraak... afspraken) {
        return new Terugvorderingsvraag(
                euro(toegekend),
                List.of(afspraken),
                Optional.of(regel),
                Optional.of(euro(besteed)),
                Optional.empty(),
                Terugvorderingsvraag.LEZINGEN);
    }

    @Test
    void aReclaimHasAtMostFiftyAgreementsWithNamesOfTheirOwn() {
        assertTaken(() -> reclaim("1", Terugvorderingsregel.VOLLEDIG, "1", results(50)));
        assertRefused(() -> reclaim("1", Terugvorderingsregel.VOLLEDIG, "1", results(51)));
        assertRefused(() -> reclaim("1", Terugvorderingsregel.VOLLEDIG, "1", result("1", "1"), result("2", "2")));
        assertRefused(() -> reclaim("1", Terugvorderingsregel.VOLLEDIG, "1.01"));
        assertThat(reclaim("1", Terugvorderingsregel.VOLLEDIG, "1", result("B", "1", "1"), result("A", "1", "1"))
                        .afspraken())
                .extracting(Resultaatsafspraak::naam)
                .containsExactly("A", "B");
    }

    private static Resultaatsafspraak[] results(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> result("A" + i, "1", "1"))
                .toArray(Resultaatsafspraak[]::new);
    }

    /** What was done beyond one agreement makes up for nothing of another: 0 and a half are a quarter on average. */
    @Test
    void moreThanPlannedIsNoShortfallAndMakesUpForNone() {
        Terugvorderingsvraag vraag = reclaim(
                "80000", Terugvorderingsregel.NAAR_VERHOUDING, "80000", result("A", "4", "5"), result("B", "4", "2"));

        assertThat(new Terugvordering().terugvordering(vraag).tekort()).isEqualTo(Breuk.of(1, 4));
        assertThat(new Terugvordering().terugvordering(vraag).terugvordering()).isEqualTo(euro("20000"));
        Terugvorderingsvraag grootste = vraag.fill(vraag.lezingen().get(0).gat(), Terugvorderingsvraag.GROOTSTE);
        assertThat(new Terugvordering().terugvordering(grootste).tekort()).isEqualTo(Breuk.of(1, 2));
        assertThat(new Terugvordering().terugvordering(grootste).terugvordering())
                .isEqualTo(euro("40000"));
    }

    /** Both reasons together reclaim at most what was granted. */
    @Test
    void theSumOfTwoReasonsIsAtMostTheGrant() {
        // a quarter of 80,000 and 80,000 - 10,000: together 90,000
        Terugvorderingsvraag vraag =
                reclaim("80000", Terugvorderingsregel.NAAR_VERHOUDING, "10000", result("A", "4", "3"));
        Terugvorderingsvraag som = vraag.fill(vraag.lezingen().get(1).gat(), Terugvorderingsvraag.SOM);

        assertThat(new Terugvordering().terugvordering(vraag).terugvordering()).isEqualTo(euro("70000"));
        assertThat(new Terugvordering().terugvordering(som).terugvordering()).isEqualTo(euro("80000"));
    }

    @Test
    void anAdvanceIsUsedAsFarAsItGoes() {
        assertThat(settled("30000").verrekend()).isEqualTo(euro("20000"));
        assertThat(settled("30000").resterend()).isEqualTo(Bedrag.NUL);
        assertThat(settled("15000").verrekend()).isEqualTo(euro("15000"));
        assertThat(settled("15000").resterend()).isEqualTo(euro("5000"));
    }

    private static Terugvordering.Resultaat settled(String voorschot) {
        return new Terugvordering()
                .terugvordering(new Terugvorderingsvraag(
                        euro("80000"),
                        List.of(result("A", "4", "3")),
                        Optional.of(Terugvorderingsregel.NAAR_VERHOUDING),
                        Optional.of(euro("80000")),
                        Optional.of(euro(voorschot)),
                        Terugvorderingsvraag.LEZINGEN));
    }

    /** What the agreement reclaims and what was spent are holes of their own; spending is at most the grant. */
    @Test
    void theHolesOfAReclaimAreFilledApart() {
        Terugvorderingsvraag open = new Terugvorderingsvraag(
                euro("100"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Terugvorderingsvraag.LEZINGEN);

        assertThat(holes(open)).containsExactly("regel", "conformBesteed");
        Terugvorderingsvraag regel = fill(open, open.gaten().get(0), Terugvorderingsregel.VOLLEDIG);
        assertThat(holes(regel)).containsExactly("conformBesteed");
        assertThat(regel.regel()).contains(Terugvorderingsregel.VOLLEDIG);
        Terugvorderingsvraag besteed = fill(open, open.gaten().get(1), euro("40"));
        assertThat(holes(besteed)).containsExactly("regel");
        assertThat(besteed.conformBesteed()).contains(euro("40"));
        assertThat(open.gaten().get(1).domein().cases())
                .anySatisfy(w -> assertThat(w).isEqualTo(euro("100")))
                .anySatisfy(w -> assertThat(w).isEqualTo(Bedrag.NUL));
    }

    private static Beheerskostenbudgetvraag.Component component(String bedrag, int aantal) {
        return new Beheerskostenbudgetvraag.Component(Beheerskostencomponent.PGB_BUDGETHOUDER, euro(bedrag), aantal);
    }

    @Test
    void componentsSurchargesAndDecimalsHaveTheirLimits() {
        assertTaken(() -> component("0", 0));
        assertThat(component("1000000", 100_000_000).totaal()).isEqualTo(euro("100000000000000"));
        assertRefused(() -> component("1000000.01", 1));
        assertRefused(() -> component("-0.01", 1));
        assertRefused(() -> component("1", 100_000_001));
        assertRefused(() -> component("1", -1));
        assertTaken(() -> surcharge("100000", "100", 100_000_000));
        assertTaken(() -> surcharge("0", "0", 0));
        assertTaken(() -> surcharge("0", "0.0001", 0));
        assertRefused(() -> surcharge("100000.01", "0", 0));
        assertRefused(() -> surcharge("0", "100.0001", 0));
        assertRefused(() -> surcharge("0", "0.00001", 0));
        assertRefused(() -> surcharge("0", "0", 100_000_001));
        assertTaken(() -> ratio("1", "1", 0));
        assertTaken(() -> ratio("1", "1", 6));
        assertRefused(() -> ratio("1", "1", -1));
    }

    private static Opslagvraag surcharge(String tarief, String opslag, int volume) {
        return new Opslagvraag(
                euro(tarief),
                Opslaggrond.VPT,
                Optional.of(Percentage.of(opslag)),
                Optional.empty(),
                Optional.of(volume));
    }

    private static Beheerskostenvraag ratio(String budget, String opbrengsten, int decimalen) {
        return new Beheerskostenvraag(2016, euro(budget), euro(opbrengsten), Optional.empty(), decimalen);
    }

    @Test
    void aListHasAtMostAThousandParts() {
        assertTaken(() -> shortfall(growers(1_000)));
        assertRefused(() -> shortfall(growers(1_001)));
        assertRefused(() -> shortfall(List.of(grower("A", "1", "1", "1"), grower("A", "2", "2", "2"))));
        assertThat(shortfall(List.of(grower("B", "1", "1", "1"), grower("A", "2", "2", "2")))
                        .aanbieders())
                .extracting(Groeier::aanbieder)
                .containsExactly("A", "B");
    }

    private static List<Groeier> growers(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> grower("A" + i, "1", "1", "1"))
                .toList();
    }

    private static Groeier grower(String naam, String pad, String haalbaar, String plafond) {
        return new Groeier(naam, euro(pad), euro(haalbaar), euro(plafond));
    }

    private static Groeipadtekortvraag shortfall(List<Groeier> groeiers) {
        return new Groeipadtekortvraag(euro("1"), groeiers);
    }

    @Test
    void aGrowerNeedsThePathOrWhatIsFeasible() {
        Groeier langzaam = grower("A", "100", "60", "150");
        Groeier snel = grower("A", "100", "140", "120");

        assertThat(langzaam.nodig()).isEqualTo(euro("60"));
        assertThat(langzaam.vrijval()).isEqualTo(euro("40"));
        assertThat(langzaam.extra()).isEqualTo(Bedrag.NUL);
        assertThat(snel.nodig()).isEqualTo(euro("100"));
        assertThat(snel.vrijval()).isEqualTo(Bedrag.NUL);
        assertThat(snel.extra()).isEqualTo(euro("20"));
        assertThat(grower("A", "100", "110", "120").extra()).isEqualTo(euro("10"));
    }

    /** A growth path with just enough is divided; a cent less is not. */
    @Test
    void justEnoughForWhatIsNeededIsEnough() {
        List<Groeier> groeiers = List.of(grower("A", "100", "60", "150"), grower("B", "100", "140", "150"));

        Groeipadverdeling genoeg = Groeipadverdeling.of(euro("160"), groeiers, false);
        assertThat(genoeg.toewijzing().values()).containsExactly(euro("60"), euro("100"));
        assertThat(genoeg.rest()).isEqualTo(Bedrag.NUL);
        assertThat(genoeg.tekortVoorPad()).isEqualTo(euro("40"));
        assertThat(Groeipadverdeling.of(euro("159.99"), groeiers, false).toewijzing())
                .isEmpty();
        Groeipadverdeling ruim = Groeipadverdeling.of(euro("1000"), groeiers, false);
        assertThat(ruim.toewijzing().values()).containsExactly(euro("60"), euro("140"));
        assertThat(ruim.tekortVoorPad()).isEqualTo(Bedrag.NUL);
        assertThat(ruim.rest()).isEqualTo(Bedrag.NUL);
    }

    /** Every part down; the cents that are left go to the largest remainders, of equal ones to the first. */
    @Test
    void partsAddUpToTheCent() {
        // 1.00 over 1 : 1 : 1 is 33 cents each and one left; over 1 : 2 it is 33.3 and 66.7 cents
        assertThat(Shares.proportionally(euro("1"), amounts("1", "1", "1")))
                .containsExactly(euro("0.34"), euro("0.33"), euro("0.33"));
        assertThat(Shares.proportionally(euro("1"), amounts("1", "2"))).containsExactly(euro("0.33"), euro("0.67"));
        assertThat(Shares.proportionally(euro("0.02"), amounts("1", "1", "1")))
                .containsExactly(euro("0.01"), euro("0.01"), Bedrag.NUL);
        assertThat(Shares.proportionally(Bedrag.NUL, amounts("1", "2"))).containsExactly(Bedrag.NUL, Bedrag.NUL);
        // in equal parts, up to what each asks; the last cents go to who asks most
        assertThat(Shares.equally(euro("1"), amounts("10", "0.10", "10")))
                .containsExactly(euro("0.45"), euro("0.10"), euro("0.45"));
        assertThat(Shares.equally(euro("1"), amounts("9", "8", "7")))
                .containsExactly(euro("0.34"), euro("0.33"), euro("0.33"));
        assertThat(Shares.equally(euro("1"), amounts("0.10", "0.20"))).containsExactly(euro("0.10"), euro("0.20"));
    }

    private static List<Bedrag> amounts(String... bedragen) {
        return Stream.of(bedragen).map(Bedrag::of).toList();
    }

    @Test
    void aShareIsRoundedHalfUp() {
        assertThat(Shares.percentage(Breuk.of(1, 8), 1)).isEqualTo(Percentage.of("12.5"));
        assertThat(Shares.percentage(Breuk.of(1, 8), 0)).isEqualTo(Percentage.of("13"));
        assertThat(Shares.percentage(Breuk.of(1, 3), 4)).isEqualTo(Percentage.of("33.3333"));
    }

    @Test
    void aRatioNeedsRevenueAndAUseNeedsABudget() {
        Beheerskostenuitslag gewoon = Beheerskostenuitslag.of(euro("10"), euro("1000"), Optional.of(euro("8")));
        assertThat(gewoon.verhouding()).contains(Breuk.of(1, 100));
        assertThat(gewoon.benutting()).contains(Breuk.of(4, 5));
        assertThat(gewoon.onderbesteding()).contains(euro("2"));
        assertThat(gewoon.percentage(1)).contains(Percentage.of("1"));
        Beheerskostenuitslag niets = Beheerskostenuitslag.of(Bedrag.NUL, Bedrag.NUL, Optional.of(euro("8")));
        assertThat(niets.verhouding()).isEmpty();
        assertThat(niets.benutting()).isEmpty();
        assertThat(niets.onderbesteding()).contains(euro("-8"));
        assertThat(niets.percentage(1)).isEmpty();
        assertThat(Beheerskostenuitslag.of(euro("10"), euro("1000"), Optional.empty())
                        .onderbesteding())
                .isEmpty();
    }

    /** The range of the survey: its ends belong to it. */
    @Test
    void theEndsOfTheRangeLieInIt() {
        assertThat(position(Inkopergrootheid.CONTRACTEERRUIMTE, "69999999.99")).isEqualTo(Ligging.ERONDER);
        assertThat(position(Inkopergrootheid.CONTRACTEERRUIMTE, "70000000")).isEqualTo(Ligging.ERIN);
        assertThat(position(Inkopergrootheid.CONTRACTEERRUIMTE, "400000000")).isEqualTo(Ligging.ERIN);
        assertThat(position(Inkopergrootheid.CONTRACTEERRUIMTE, "400000000.01")).isEqualTo(Ligging.ERBOVEN);
        assertThat(position(Inkopergrootheid.BEHEERSKOSTEN, "799999.99")).isEqualTo(Ligging.ERONDER);
        assertThat(position(Inkopergrootheid.BEHEERSKOSTEN, "800000")).isEqualTo(Ligging.ERIN);
        assertThat(position(Inkopergrootheid.BEHEERSKOSTEN, "3000000")).isEqualTo(Ligging.ERIN);
        assertThat(position(Inkopergrootheid.BEHEERSKOSTEN, "3000000.01")).isEqualTo(Ligging.ERBOVEN);
    }

    private static Ligging position(Inkopergrootheid wat, String bedrag) {
        return new PerInkoper()
                .perInkoper(new Inkopersvraag(wat, euro(bedrag), BigDecimal.ONE, Inkopereenheid.FTE, Optional.empty()))
                .orElseThrow()
                .ligging();
    }

    /** What is usable beyond what there is, is all of it; of nothing all is usable. */
    @Test
    void theGrantedPartIsAtMostAll() {
        assertThat(granted("100", "150").deel()).isEqualTo(Breuk.EEN);
        assertThat(granted("100", "150").toekenning()).isEqualTo(euro("100"));
        assertThat(granted("100", "25").deel()).isEqualTo(Breuk.of(1, 4));
        assertThat(granted("0", "0").deel()).isEqualTo(Breuk.EEN);
        assertThat(granted("0", "5").toekenning()).isEqualTo(Bedrag.NUL);
    }

    private static Toekenning.Resultaat granted(String beschikbaar, String inzetbaar) {
        return new Toekenning()
                .toekenning(new Toekenningsvraag(
                        2019,
                        euro(beschikbaar),
                        Optional.of(euro(inzetbaar)),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.empty()));
    }

    /** A transfer can be of all that there is, also of what came in before it. */
    @Test
    void allThatThereIsCanBeTransferred() {
        Verdelingsvraag vraag = new Verdelingsvraag(
                euro("100"),
                List.of(
                        new Verdelingsvraag.Aandeel(Zorgkantoor.VGZ, euro("60"), euro("60")),
                        new Verdelingsvraag.Aandeel(Zorgkantoor.CZ, euro("40"), euro("40"))),
                List.of(
                        new Verdelingsvraag.Overheveling(Zorgkantoor.VGZ, Zorgkantoor.CZ, euro("60")),
                        new Verdelingsvraag.Overheveling(Zorgkantoor.CZ, Zorgkantoor.VGZ, euro("100")),
                        new Verdelingsvraag.Overheveling(Zorgkantoor.CZ, Zorgkantoor.VGZ, euro("0.01"))));

        Kwaliteitsbudgetverdeling.Resultaat resultaat = new Kwaliteitsbudgetverdeling().verdeling(vraag);
        assertThat(resultaat.aandelen())
                .containsOnly(Map.entry(Zorgkantoor.VGZ, euro("100")), Map.entry(Zorgkantoor.CZ, Bedrag.NUL));
        assertThat(resultaat.afgewezen()).containsExactly(vraag.overhevelingen().get(2));
        assertThat(resultaat.afgesproken()).isEqualTo(euro("100"));
        assertThat(resultaat.overschrijding()).isEqualTo(Bedrag.NUL);
    }

    @Test
    void onlyWhatStandsInTheListCanBeTransferred() {
        List<Verdelingsvraag.Aandeel> delen =
                List.of(new Verdelingsvraag.Aandeel(Zorgkantoor.CZ, euro("1"), euro("1")));

        assertTaken(() -> new Verdelingsvraag(euro("1"), delen, List.of()));
        assertRefused(() -> new Verdelingsvraag(
                euro("1"),
                delen,
                List.of(new Verdelingsvraag.Overheveling(Zorgkantoor.DSW, Zorgkantoor.CZ, euro("0.01")))));
        assertRefused(() -> new Verdelingsvraag(euro("2"), List.of(delen.get(0), delen.get(0)), List.of()));
        assertTaken(() -> new Verdelingsvraag.Overheveling(Zorgkantoor.DSW, Zorgkantoor.CZ, euro("0.01")));
    }

    @Test
    void theMonitorAsksAboutARegionAnInstitutionOrBoth() {
        List<Instelling> alle = List.of(
                new Instelling("B", "Noord", BigDecimal.ONE, BigDecimal.ONE),
                new Instelling("A", "Noord", BigDecimal.ONE, BigDecimal.ONE),
                new Instelling("C", "Zuid", BigDecimal.ONE, BigDecimal.ONE));

        assertThat(asked(alle, null, null)).containsExactly("A", "B", "C");
        assertThat(asked(alle, "Noord", null)).containsExactly("A", "B");
        assertThat(asked(alle, null, "C")).containsExactly("C");
        assertThat(asked(alle, "Noord", "C")).isEmpty();
        assertThat(asked(alle, "Zuid", "C")).containsExactly("C");
        assertRefused(() -> asked(List.of(alle.get(0), alle.get(0)), null, null));
    }

    private static List<String> asked(List<Instelling> alle, String regio, String instelling) {
        return new Monitorvraag(alle, Optional.ofNullable(regio), Optional.ofNullable(instelling))
                .gevraagd().stream().map(Instelling::naam).toList();
    }

    private static Oormerkvraag spending(int jaar, String personeel, String overig) {
        return new Oormerkvraag(
                jaar,
                euro("100"),
                Optional.ofNullable(personeel).map(Bedrag::of),
                Optional.ofNullable(overig).map(Bedrag::of),
                Oormerkvraag.LEZINGEN);
    }

    /** Spending matters from 2019 on; what is filled in second is at most what the first left. */
    @Test
    void theHolesOfTheEarmarkShareTheMeans() {
        assertThat(holes(spending(2018, null, null))).isEmpty();
        assertThat(spending(2018, null, null).lezingen()).isEmpty();
        assertThat(holes(spending(2019, null, null))).containsExactly("personeel", "overig");
        assertThat(holes(spending(2019, "1", null))).containsExactly("overig");
        assertThat(holes(spending(2019, null, "1"))).containsExactly("personeel");
        assertThat(spending(2019, null, null).lezingen()).hasSize(1);

        Oormerkvraag vol = filled(filled(spending(2019, null, null), "personeel", "100"), "overig", "100");
        assertThat(vol.personeel()).contains(euro("100"));
        assertThat(vol.overig()).contains(Bedrag.NUL);
        Oormerkvraag omgekeerd = filled(filled(spending(2019, null, null), "overig", "30"), "personeel", "100");
        assertThat(omgekeerd.personeel()).contains(euro("70"));
        assertThat(omgekeerd.overig()).contains(euro("30"));
        assertThat(filled(spending(2019, "60", null), "overig", "40").overig()).contains(euro("40"));
        assertThat(spending(2019, "60", null).gaten().get(0).domein().cases())
                .anySatisfy(w -> assertThat(w).isEqualTo(euro("40")))
                .noneSatisfy(w -> assertThat(w).isEqualTo(euro("100")));
    }

    private static Oormerkvraag filled(Oormerkvraag vraag, String feit, String bedrag) {
        Gat<?> gat = vraag.gaten().stream()
                .filter(g -> g.feit().equals(feit))
                .findFirst()
                .orElseThrow();
        return fill(vraag, gat, euro(bedrag));
    }

    private static <V extends Vraag<V>, W> V fill(V vraag, Gat<W> gat, Object waarde) {
        @SuppressWarnings("unchecked")
        W getypeerd = (W) waarde;
        return vraag.fill(gat, getypeerd);
    }

    /** Whether the Ontwikkelbudget had begun is asked of days before the year of the source. */
    @Test
    void theOntwikkelbudgetIsCertainInTheYearOfTheSource() {
        assertThat(holes(development(LocalDate.of(2020, 12, 31), null))).containsExactly("ingegaan");
        assertThat(holes(development(LocalDate.of(2021, 1, 1), null))).isEmpty();
        assertThat(holes(development(LocalDate.of(2022, 1, 1), null))).isEmpty();
        assertThat(holes(development(LocalDate.of(2020, 12, 31), true))).isEmpty();
        assertThat(available(LocalDate.of(2021, 1, 1), null)).isEqualTo(Beschikbaarheid.WEL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> available(LocalDate.of(2020, 12, 31), null))
                .withMessage("a hole: ingegaan");
        assertThat(available(LocalDate.of(2021, 12, 31), false)).isEqualTo(Beschikbaarheid.NIET);
        assertThat(available(LocalDate.of(2022, 1, 1), true)).isEqualTo(Beschikbaarheid.NIET);
        assertThat(available(LocalDate.of(2020, 12, 31), true)).isEqualTo(Beschikbaarheid.WEL);
    }

    private static Ontwikkelbudgetvraag development(LocalDate dag, Boolean ingegaan) {
        return new Ontwikkelbudgetvraag(dag, Optional.empty(), Optional.ofNullable(ingegaan));
    }

    private static Beschikbaarheid available(LocalDate dag, Boolean ingegaan) {
        return new Ontwikkelbudget()
                .calculate(development(dag, ingegaan), Spoor.UIT)
                .waarde()
                .orElseThrow();
    }

    /** A risk does not make up for what fails, and there is none with a ground. */
    @Test
    void spendingThatFailsStaysSo() {
        assertThat(judged(Map.of())).isEqualTo(Uitgaveoordeel.VOLDOET);
        assertThat(judged(Map.of(Uitgavekenmerk.GRONDSLAG, false))).isEqualTo(Uitgaveoordeel.VOLDOET);
        assertThat(judged(Map.of(Uitgavekenmerk.DOMEINOVERSTIJGEND, true))).isEqualTo(Uitgaveoordeel.VOLDOET);
        assertThat(judged(Map.of(Uitgavekenmerk.DOMEINOVERSTIJGEND, true, Uitgavekenmerk.GRONDSLAG, false)))
                .isEqualTo(Uitgaveoordeel.RISICO_ONRECHTMATIG);
        for (Uitgavekenmerk kenmerk : Uitgavekenmerk.values()) {
            if (kenmerk.isKerndoel()) {
                assertThat(judged(Map.of(
                                kenmerk,
                                false,
                                Uitgavekenmerk.DOMEINOVERSTIJGEND,
                                true,
                                Uitgavekenmerk.GRONDSLAG,
                                false)))
                        .isEqualTo(Uitgaveoordeel.VOLDOET_NIET);
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged(Optional.empty(), Map.of()))
                .withMessage("a hole: ruimte");
    }

    private static Uitgaveoordeel judged(Map<Uitgavekenmerk, Boolean> anders) {
        return judged(Optional.of(euro("1")), anders);
    }

    private static Uitgaveoordeel judged(Optional<Bedrag> ruimte, Map<Uitgavekenmerk, Boolean> anders) {
        Map<Uitgavekenmerk, Boolean> kenmerken = new EnumMap<>(Uitgavekenmerk.class);
        for (Uitgavekenmerk kenmerk : Uitgavekenmerk.values()) {
            kenmerken.put(kenmerk, kenmerk != Uitgavekenmerk.DOMEINOVERSTIJGEND);
        }
        kenmerken.putAll(anders);
        Antwoord<Uitgaveoordeel> antwoord =
                new Zorguitgave().calculate(new Zorguitgavevraag(euro("1"), ruimte, kenmerken), Spoor.UIT);
        return antwoord.waarde().orElseThrow();
    }

    /** Without a volume there is a tariff a unit; a plan that is not good leaves the tariff as it is. */
    @Test
    void aSurchargeAsksAboutThePlanWhereThatIsItsGround() {
        assertThat(holes(new Opslagvraag(
                        euro("1"), Opslaggrond.VPT, Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("opslag");
        assertThat(holes(new Opslagvraag(
                        euro("1"), Opslaggrond.PLAN, Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("opslag", "planGoed");
        assertThat(holes(new Opslagvraag(
                        euro("1"), Opslaggrond.PLAN, Optional.empty(), Optional.of(false), Optional.empty())))
                .containsExactly("opslag");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stimuleringsopslag()
                        .calculate(
                                new Opslagvraag(
                                        euro("1"),
                                        Opslaggrond.PLAN,
                                        Optional.of(Percentage.of("1")),
                                        Optional.empty(),
                                        Optional.empty()),
                                Spoor.UIT))
                .withMessage("a hole: planGoed");
    }
}
