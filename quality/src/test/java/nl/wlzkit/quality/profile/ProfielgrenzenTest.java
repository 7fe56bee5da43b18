package nl.wlzkit.quality.profile;

import static nl.wlzkit.testing.Proefvragen.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.testing.Rekenproef;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of what is asked, at the limit and next to it, and what each fact makes of its point. */
class ProfielgrenzenTest {
    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);
    private static final Optional<Boolean> JA = Optional.of(true);
    private static final Optional<Boolean> ONBEKEND = Optional.empty();

    private static void accepted(ThrowingCallable wat) {
        assertThatCode(wat).doesNotThrowAnyException();
    }

    // ---------------------------------------------------------------------------------------------------------- limits

    @Test
    void theBordersThemselvesAreWithin() {
        assertThat(Grenzen.count(0)).isZero();
        assertThat(Grenzen.count(Grenzen.MOST)).isEqualTo(Grenzen.MOST);
        refused(() -> Grenzen.count(-1));
        refused(() -> Grenzen.count(Grenzen.MOST + 1));
        assertThat(Grenzen.name("x")).isEqualTo("x");
        refused(() -> Grenzen.name(" "));
        assertThat(Grenzen.sector(Sector.VV)).isEqualTo(Sector.VV);
        assertThat(Grenzen.sector(Sector.GZ)).isEqualTo(Sector.GZ);
        refused(() -> Grenzen.sector(Sector.GGZ));
        accepted(() -> Grenzen.part(3, 3));
        refused(() -> Grenzen.part(4, 3));
        accepted(() -> Grenzen.size(Collections.nCopies(3, "x"), 3));
        refused(() -> Grenzen.size(Collections.nCopies(4, "x"), 3));
        refused(() -> Grenzen.once(List.of("x", "x")));
    }

    @Test
    void aPeriodOfOneDayIsAPeriod() {
        Optional<LocalDate> dag = Optional.of(DAG);
        accepted(() -> Grenzen.period(dag, dag));
        accepted(() -> Grenzen.period(Optional.empty(), dag));
        accepted(() -> Grenzen.period(dag, Optional.empty()));
        refused(() -> Grenzen.period(dag, Optional.of(DAG.minusDays(1))));
    }

    private static Roltoewijzing role(Optional<Sector> sector, Optional<LocalDate> van, Optional<LocalDate> tot) {
        return new Roltoewijzing(
                "A", Teamrol.JURIST, Toegang.IN_HUIS, Optional.of(Basis.STRUCTUREEL), sector, van, tot);
    }

    @Test
    void aRoleHoldsFromItsFirstDayThroughItsLast() {
        Roltoewijzing eenDag = role(Optional.empty(), Optional.of(DAG), Optional.of(DAG));
        assertThat(eenDag.holds(DAG.minusDays(1), Optional.empty())).isFalse();
        assertThat(eenDag.holds(DAG, Optional.empty())).isTrue();
        assertThat(eenDag.holds(DAG.plusDays(1), Optional.empty())).isFalse();
        Roltoewijzing vv = role(Optional.of(Sector.VV), Optional.empty(), Optional.empty());
        assertThat(vv.holds(DAG, Optional.of(Sector.VV))).isTrue();
        assertThat(vv.holds(DAG, Optional.of(Sector.GZ))).isFalse();
        assertThat(vv.holds(DAG, Optional.empty())).isFalse();
        refused(() -> role(Optional.of(Sector.GGZ), Optional.empty(), Optional.empty()));
        refused(() -> role(Optional.empty(), Optional.of(DAG), Optional.of(DAG.minusDays(1))));
        refused(() -> new Teamvraag(
                DAG,
                Optional.of(Sector.GGZ),
                List.of(),
                Teamvraag.of(DAG, List.of()).leeswijze()));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "12.34, true", "100.01, false", "-0.01, false", "1.234, false", "1.2300, true"})
    void aPlaceOnTheStarIsFromZeroThroughAHundredInTwoDecimals(BigDecimal stand, boolean goed) {
        if (goed) {
            assertThat(Sterbeeld.scaled(stand)).isEqualByComparingTo(stand);
        } else {
            refused(() -> Sterbeeld.scaled(stand));
        }
    }

    @Test
    void aPlaceOnTheStarIsWrittenInOneWay() {
        assertThat(Sterbeeld.scaled(new BigDecimal("1E+2"))).isEqualTo(new BigDecimal("100"));
        assertThat(Sterbeeld.scaled(new BigDecimal("1.50"))).isEqualTo(new BigDecimal("1.5"));
        assertThat(Sterbeeld.scaled(new BigDecimal("7.00"))).isEqualTo(new BigDecimal("7"));
        refused(() -> new Sterbeeld(Sterpunt.CULTUUR, Optional.empty(), Optional.empty(), List.of(" ")));
    }

    private static List<String> names(int aantal) {
        return IntStream.range(0, aantal).mapToObj(i -> "naam " + i).toList();
    }

    private static Contactvraag contacts(List<String> namen) {
        return Contactvraag.of(
                2018,
                namen.stream()
                        .map(n -> new Aanbiedercontact(
                                n, Sector.VV, 1, Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList());
    }

    private static Opleiding course(String naam) {
        return new Opleiding(naam, Optional.empty(), Optional.empty(), List.of(), List.of(), ONBEKEND);
    }

    private static Opleidingsplanvraag courses(List<String> namen) {
        return new Opleidingsplanvraag(
                ONBEKEND, namen.stream().map(ProfielgrenzenTest::course).toList());
    }

    private static Dialoogvraag talks(List<String> namen) {
        return talk(
                Optional.empty(),
                Optional.empty(),
                namen.stream()
                        .map(n -> new Contactmoment(n, ONBEKEND, ONBEKEND))
                        .toList());
    }

    private static Dialoogvraag talk(
            Optional<List<Teamrol>> delegatie,
            Optional<List<Dialoogonderwerp>> onderwerpen,
            List<Contactmoment> momenten) {
        return new Dialoogvraag(
                ONBEKEND,
                ONBEKEND,
                JA,
                ONBEKEND,
                ONBEKEND,
                ONBEKEND,
                ONBEKEND,
                ONBEKEND,
                delegatie,
                onderwerpen,
                momenten);
    }

    @Test
    void aListHasAThousandNamesAtMostAndEveryNameOnce() {
        assertThat(contacts(names(1_000)).aanbieders()).hasSize(1_000);
        refused(() -> contacts(names(1_001)));
        refused(() -> contacts(List.of("A", "A")));
        assertThat(courses(names(1_000)).opleidingen()).hasSize(1_000);
        refused(() -> courses(names(1_001)));
        refused(() -> courses(List.of("A", "A")));
        assertThat(talks(names(1_000)).momenten()).hasSize(1_000);
        refused(() -> talks(names(1_001)));
        refused(() -> talks(List.of("A", "A")));
        Roltoewijzing jurist = Roltoewijzing.of("A", Teamrol.JURIST);
        refused(() -> Teamvraag.of(DAG, Collections.nCopies(1_001, jurist)));
        Teamlid lid = new Teamlid("A", List.of(), List.of());
        refused(() -> new Competentievraag(Collections.nCopies(1_001, lid)));
        Functietoewijzing functie = new Functietoewijzing("P", Inkoopfunctie.ZORGINKOOP, "X");
        refused(() -> new Functiescheidingsvraag(Collections.nCopies(1_001, functie)));
        Jaarstand jaar = new Jaarstand(2020, BigDecimal.ONE);
        refused(() -> new Ontwikkelopgavevraag(
                List.of(), Optional.empty(), List.of(jaar, jaar), Ontwikkelopgavevraag.LEZINGEN));
    }

    @Test
    void aCourseHasNamesThatCanBeRead() {
        refused(() -> new Opleiding("x", Optional.of(" "), Optional.empty(), List.of(), List.of(), ONBEKEND));
        refused(() -> new Opleiding("x", Optional.empty(), Optional.empty(), List.of(), List.of(" "), ONBEKEND));
    }

    @Test
    void aBandIsOfOneThroughTwoThousandLocations() {
        assertThat(Locatieband.of(2_000)).isEqualTo(new Locatieband(400, 500));
        refused(() -> Locatieband.of(0));
        refused(() -> Locatieband.of(2_001));
    }

    @Test
    void aShareIsOfTheWhole() {
        assertThat(new Aandeel(0, 0).breuk()).isEqualTo(Breuk.EEN);
        assertThat(new Aandeel(1, 4).breuk()).isEqualTo(Breuk.of(1, 4));
        assertThat(new Aandeel(4, 4).isHeel()).isTrue();
        assertThat(new Aandeel(3, 4).isHeel()).isFalse();
        assertThat(new Aandeel(3, 4)).hasToString("3/4");
        refused(() -> new Aandeel(-1, 4));
        refused(() -> new Aandeel(5, 4));
    }

    private static Klantsignaalvraag signals(long klanten, long wachtlijst, Long signalen, Long wachtenden) {
        return new Klantsignaalvraag(
                klanten,
                wachtlijst,
                Optional.ofNullable(signalen),
                Optional.ofNullable(wachtenden),
                ONBEKEND,
                Optional.empty());
    }

    @Test
    void partsOfClientsAndSignalsFitInTheirWhole() {
        accepted(() -> signals(10, 10, null, null));
        refused(() -> signals(10, 11, null, null));
        accepted(() -> signals(10, 4, 10L, 4L));
        refused(() -> signals(10, 4, 11L, null));
        refused(() -> signals(10, 4, null, 5L));
        // more signals of those who wait than signals
        refused(() -> signals(10, 4, 2L, 3L));
        // six do not wait: seven signals are not theirs
        accepted(() -> signals(10, 4, 8L, 2L));
        refused(() -> signals(10, 4, 9L, 2L));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101})
    void aNameThatIsTooLongIsNoRole(int lengte) {
        String tekst = "jurist" + "-".repeat(lengte - "jurist".length());
        if (lengte == 100) {
            assertThat(Teamrol.parse(tekst)).isEqualTo(Teamrol.JURIST);
        } else {
            refused(() -> Teamrol.parse(tekst));
        }
    }

    @Test
    void aPartIsNotBothThereAndMissing() {
        List<String> onderdeel = List.of("pdca-cyclus");
        refused(() -> new Bewijsvraag("D4.3.4", onderdeel, onderdeel));
        refused(() -> new Bewijsvraag("D4.3.4", List.of(), List.of("onzin")));
    }

    @Test
    void aTableWithAnotherNumberOfColumnsIsAFault() {
        assertThat(Tabellen.rows("doelen.tsv", columns())).hasSize(15);
        assertThatIllegalStateException().isThrownBy(() -> Tabellen.rows("doelen.tsv", columns() + 1));
        assertThat(Tabellen.words("")).isEmpty();
        assertThat(Tabellen.words("a b")).containsExactly("a", "b");
    }

    private static int columns() {
        return new Scanner(ProfielgrenzenTest.class.getResourceAsStream("doelen.tsv"), StandardCharsets.UTF_8)
                .nextLine()
                .split("\t", -1)
                .length;
    }

    @Test
    void aQuestionWithoutHolesStaysTheSame() {
        Gat<Boolean> ander = new Gat<>("ander", Tekst.same("ander"), Eigenaar.BRON, Domein.yesNo());
        Set<Class<?>> zonder = Set.of(
                Klantsignaalvraag.class,
                Bewijsvraag.class,
                Opleidingsplanvraag.class,
                Dialoogvraag.class,
                Competentievraag.class,
                Functiescheidingsvraag.class,
                Taakvraag.class);
        List<Vraag<?>> vragen = Rekenproef.of(new Profielberekeningen()).stream()
                .filter(p -> !p.isOngeldig() && zonder.contains(p.inschrijving().vraagtype()))
                .<Vraag<?>>map(Rekenproef::question)
                .toList();
        assertThat(vragen).extracting(v -> (Object) v.getClass()).containsAll(zonder);
        assertThat(vragen)
                .allSatisfy(v -> assertThat((Object) v.fill(ander, true)).isSameAs(v));
    }

    // ---------------------------------------------------------------------------------------------------------- points

    private static Puntuitslag result(List<Profielpunt> punten, int plaats) {
        return punten.get(plaats).uitslag();
    }

    @Test
    void adviceThatIsNotFollowedIsNoPointThatIsMissed() {
        Stap stap = new Stap("P21-001", Tekst.same("x"));
        assertThat(new Profielpunt(stap, Zwaarte.ADVIES, Oordeel.VOLDOET_NIET).uitslag())
                .isEqualTo(Puntuitslag.ADVIES_NIET_GEVOLGD);
        assertThat(new Profielpunt(stap, Zwaarte.PLICHT, Oordeel.VOLDOET_NIET).uitslag())
                .isEqualTo(Puntuitslag.NIET_GEHAALD);
    }

    private static List<Profielpunt> sources(Klantsignaalbron... bronnen) {
        return Klantsignaaldekking.punten(
                new Klantsignaalvraag(10, 0, Optional.empty(), Optional.empty(), JA, Optional.of(List.of(bronnen))));
    }

    /** More than the councils of clients is asked, and stories of clients or those near to them. */
    @ParameterizedTest
    @EnumSource(Klantsignaalbron.class)
    void signalsComeFromMoreThanTheCouncils(Klantsignaalbron bron) {
        assertThat(result(sources(bron), 3))
                .isEqualTo(
                        bron == Klantsignaalbron.CLIENTENRADEN ? Puntuitslag.ADVIES_NIET_GEVOLGD : Puntuitslag.GEHAALD);
        assertThat(result(sources(bron), 4))
                .isEqualTo(
                        bron == Klantsignaalbron.KLANTEN || bron == Klantsignaalbron.NAASTEN_MANTELZORGERS
                                ? Puntuitslag.GEHAALD
                                : Puntuitslag.ADVIES_NIET_GEVOLGD);
    }

    @Test
    void signalsOfExactlyTwentyPercentAreEnough() {
        assertThat(result(Klantsignaaldekking.punten(signals(10, 0, 2L, null)), 0))
                .isEqualTo(Puntuitslag.GEHAALD);
        assertThat(result(Klantsignaaldekking.punten(signals(10, 0, 1L, null)), 0))
                .isEqualTo(Puntuitslag.NIET_GEHAALD);
        // of the three who wait one or two more can have spoken
        assertThat(result(Klantsignaaldekking.punten(signals(10, 3, 3L, null)), 1))
                .isEqualTo(Puntuitslag.TE_BEOORDELEN);
        assertThat(result(Klantsignaaldekking.punten(signals(10, 3, 2L, null)), 1))
                .isEqualTo(Puntuitslag.NIET_GEHAALD);
    }

    @Test
    void aTalkIsPreparedByADelegationWithTheRelationshipManagerOnAllSubjects() {
        List<Dialoogonderwerp> alle = List.of(Dialoogonderwerp.values());
        List<Profielpunt> goed = Dialoogvoorbereiding.punten(
                talk(Optional.of(List.of(Teamrol.RELATIEBEHEERDER)), Optional.of(alle), List.of()));
        assertThat(result(goed, 1)).isEqualTo(Puntuitslag.GEHAALD);
        assertThat(result(goed, 7)).isEqualTo(Puntuitslag.GEHAALD);
        assertThat(result(goed, 8)).isEqualTo(Puntuitslag.GEHAALD);
        List<Profielpunt> anders = Dialoogvoorbereiding.punten(
                talk(Optional.of(List.of(Teamrol.JURIST)), Optional.of(alle.subList(1, alle.size())), List.of()));
        assertThat(result(anders, 1)).isEqualTo(Puntuitslag.GEHAALD);
        assertThat(result(anders, 7)).isEqualTo(Puntuitslag.ADVIES_NIET_GEVOLGD);
        assertThat(result(anders, 8)).isEqualTo(Puntuitslag.ADVIES_NIET_GEVOLGD);
        assertThat(result(Dialoogvoorbereiding.punten(talk(Optional.of(List.of()), Optional.empty(), List.of())), 1))
                .isEqualTo(Puntuitslag.NIET_GEHAALD);
    }

    @Test
    void contactThatWasWantedIsCounted() {
        Optional<Boolean> nee = Optional.of(false);
        assertThat(Dialoogvoorbereiding.contacten(talk(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new Contactmoment("gewenst en geweest", JA, JA),
                                new Contactmoment("gewenst, niet geweest", JA, nee),
                                new Contactmoment("gewenst, niet verteld", JA, ONBEKEND),
                                new Contactmoment("niet gewenst, wel geweest", nee, JA),
                                new Contactmoment("niet verteld", ONBEKEND, JA)))))
                .isEqualTo(new Aandeel(1, 3));
    }

    private static Opleiding course(String kennis, List<Teamrol> rollen, List<String> functies) {
        return new Opleiding("x", Optional.ofNullable(kennis), Optional.of(1), rollen, functies, Optional.of(true));
    }

    private static List<Puntuitslag> plan(Opleiding opleiding) {
        return Opleidingsplan.punten(new Opleidingsplanvraag(JA, List.of(opleiding))).stream()
                .map(Profielpunt::uitslag)
                .toList();
    }

    @Test
    void aCourseHasKnowledgeAndSomebodyWhoTakesIt() {
        Opleiding vanRol = course("zorg", List.of(Teamrol.JURIST), List.of());
        Opleiding vanFunctie = course("zorg", List.of(), List.of("inkoper"));
        assertThat(plan(vanRol)).containsOnly(Puntuitslag.GEHAALD);
        assertThat(plan(vanFunctie)).containsOnly(Puntuitslag.GEHAALD);
        assertThat(plan(course(null, List.of(Teamrol.JURIST), List.of())).get(2))
                .isEqualTo(Puntuitslag.NIET_GEHAALD);
        assertThat(plan(course("zorg", List.of(), List.of())).get(4)).isEqualTo(Puntuitslag.NIET_GEHAALD);
    }

    @Test
    void anAverageIsAboveItsBandOnlyWhenItIsMore() {
        Profielpunt punt = new Profielpunt(new Stap("P21-001", Tekst.same("x")), Zwaarte.NORM, Oordeel.VOLDOET);
        Optional<Bandbreedte<Breuk>> half = Optional.of(new Bandbreedte<>(Breuk.of(1, 2), Breuk.EEN));
        assertThat(new Contactgemiddelde(punt, half, Breuk.NUL, Optional.of(Breuk.of(1, 4)), Optional.empty())
                        .isBovenBand())
                .isTrue();
        assertThat(new Contactgemiddelde(punt, half, Breuk.NUL, Optional.of(Breuk.of(1, 2)), Optional.empty())
                        .isBovenBand())
                .isFalse();
        assertThat(new Contactgemiddelde(punt, half, Breuk.NUL, Optional.empty(), Optional.empty()).isBovenBand())
                .isFalse();
        assertThat(new Contactgemiddelde(punt, Optional.empty(), Breuk.NUL, Optional.of(Breuk.NUL), Optional.empty())
                        .isBovenBand())
                .isFalse();
    }

    // ----------------------------------------------------------------------------------------------------------- words

    @Test
    void purchasingSupportAndAdministrationAreTheMainTasksAndTwoAreOfTheZorgkantoorItself() {
        assertThat(Wlztaak.values())
                .filteredOn(Wlztaak::isHoofdtaak)
                .containsExactly(Wlztaak.ZORGINKOOP, Wlztaak.CLIENTONDERSTEUNING, Wlztaak.ADMINISTRATIE);
        assertThat(Wlztaak.values())
                .filteredOn(Wlztaak::isVanZorgkantoor)
                .containsExactly(Wlztaak.PGB, Wlztaak.ADMINISTRATIE);
    }

    @Test
    void tasksAreOrderedByZorgkantoorAndThenByWhoIsResponsible() {
        Taakbelegging zelf = new Taakbelegging(Zorgkantoor.CZ, Optional.empty());
        Taakbelegging voorAnder = new Taakbelegging(Zorgkantoor.CZ, Optional.of(Wlzuitvoerder.ONVZ));
        assertThat(zelf).isLessThan(voorAnder).hasToString("CZ");
        assertThat(voorAnder).isGreaterThan(zelf).hasToString("CZ/ONVZ");
    }

    @ParameterizedTest
    @EnumSource(Taal.class)
    void everyWordIsReadInBothLanguages(Taal taal) {
        assertThat(Subdoelstatus.values())
                .extracting(s -> s.in(taal))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(Puntuitslag.values())
                .extracting(s -> s.in(taal))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(Bouwsteen.values())
                .extracting(s -> s.in(taal))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(Competentie.values())
                .extracting(s -> s.in(taal))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }
}
