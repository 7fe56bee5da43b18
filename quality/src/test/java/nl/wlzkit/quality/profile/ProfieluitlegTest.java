package nl.wlzkit.quality.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.quality.profile.Profielstand.Regel;
import nl.wlzkit.testing.Uitlegregels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the explanations of the profile name, and what decides about a single line. */
class ProfieluitlegTest {
    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);
    private static final Optional<Boolean> ONBEKEND = Optional.empty();

    private static LocalDate day(String dag) {
        return LocalDate.parse(dag);
    }

    // ----------------------------------------------------------------------------------------------------------- goals

    private static List<String> notes(Profielvraag vraag) {
        return Uitlegregels.of(new Profieldoelen(), vraag, Post.Soort.LET_OP);
    }

    /** All sub-goals on 1 May 2019, and the one of every year on that day of each year through 2021. */
    private static Profielvraag all(String peildatum) {
        Profielvraag vraag = Profielvraag.of(day(peildatum));
        for (Subdoel subdoel : Subdoel.alle()) {
            vraag = vraag.realised(subdoel.code(), day("2019-05-01"));
            if (subdoel.jaarlijks()) {
                vraag = vraag.realised(subdoel.code(), day("2020-05-01")).realised(subdoel.code(), day("2021-05-01"));
            }
        }
        return vraag;
    }

    @Test
    void aProfileThatIsCompleteIsNotCalledIncomplete() {
        assertThat(notes(all("2022-01-01"))).isEmpty();
        assertThat(notes(Profielvraag.of(day("2020-12-31")))).isEmpty();
        assertThat(notes(Profielvraag.of(day("2021-01-01"))))
                .containsExactly("P21-645 31-12-2020 voorbij, niet volledig");
        assertThat(notes(Profielvraag.of(day("2022-01-01"))))
                .containsExactly("P21-645 31-12-2020 voorbij, niet volledig", "P21-047 2021 voorbij, niet volledig");
    }

    @ParameterizedTest
    @CsvSource({"2019-06-29, 0", "2019-06-30, 2", "2019-07-01, 10"})
    void theAnswerSaysHowManySubGoalsAreDue(LocalDate dag, int aantal) {
        assertThat(Uitlegregels.of(new Profieldoelen(), Profielvraag.of(dag), Post.Soort.BEGIN))
                .last()
                .isEqualTo("P21-585 subdoelen waarvan de laatste dag er is | aan de beurt " + aantal);
    }

    private static Regel line(Profielvraag vraag, String code) {
        return Profieldoelen.stand(vraag).regels().stream()
                .filter(r -> r.subdoel().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsRealisedAfterTheDayIsNotRealisedYet() {
        Profielvraag vraag = Profielvraag.of(DAG).realised("D3.1a", day("2020-01-02"));
        assertThat(line(vraag, "D3.1a").status()).isEqualTo(Subdoelstatus.NIET_VERTELD);
        assertThat(line(Profielvraag.of(DAG).realised("D3.1a", DAG), "D3.1a").status())
                .isEqualTo(Subdoelstatus.TE_LAAT_GEREALISEERD);
    }

    @Test
    void onlyWhatIsOverdueHasADaySinceWhen() {
        Profielvraag vraag = Profielvraag.of(DAG).realised("D3.1a", day("2019-12-31"));
        assertThat(line(vraag, "D3.1a").teLaatSinds()).isEmpty();
        assertThat(line(vraag, "D1.1a").status()).isEqualTo(Subdoelstatus.OPEN);
        assertThat(line(vraag, "D1.1a").teLaatSinds()).isEmpty();
        assertThat(line(vraag, "D2.2a").status()).isEqualTo(Subdoelstatus.NIET_VERTELD);
        assertThat(line(vraag, "D2.2a").teLaatSinds()).isEmpty();
    }

    @Test
    void whatIsDoneEveryYearIsDoneFromItsFirstYearOn() {
        Profielvraag vraag = Profielvraag.of(day("2019-12-31"));
        assertThat(line(vraag.realised("D4.2.3", day("2019-01-01")), "D4.2.3").status())
                .isEqualTo(Subdoelstatus.OP_TIJD);
        assertThat(line(vraag.realised("D4.2.3", day("2018-12-31")), "D4.2.3").status())
                .isEqualTo(Subdoelstatus.OPEN);
        assertThat(line(vraag, "D4.2.3").status()).isEqualTo(Subdoelstatus.OPEN);
    }

    @Test
    void aBuildingBlockAddsUpItsGoals() {
        Profielstand stand = Profieldoelen.stand(Profielvraag.of(DAG)
                .realised("D4.1.1", day("2019-05-01"))
                .realised("D4.2.1", day("2019-05-01"))
                .realised("D4.2.2", day("2019-05-01")));
        assertThat(stand.perBouwsteen())
                .containsEntry(Bouwsteen.ROBUUSTE_ORGANISATIE, new Aandeel(3, 12))
                .containsEntry(Bouwsteen.VERBINDER, new Aandeel(0, goals(Bouwsteen.VERBINDER)));
        assertThat(stand.perBouwsteen().values().stream().mapToInt(Aandeel::van).sum())
                .isEqualTo(42);
    }

    private static int goals(Bouwsteen bouwsteen) {
        return Profieldoel.alle().stream()
                .filter(d -> d.bouwsteen() == bouwsteen)
                .mapToInt(d -> d.subdoelen().size())
                .sum();
    }

    private static Profielvraag never(LocalDate peildatum, String... codes) {
        return new Profielvraag(
                peildatum,
                new TreeMap<>(),
                List.of(codes),
                Profielvraag.of(peildatum).leeswijze());
    }

    @Test
    void whatWasToldAsNotRealisedIsTakenBackWhenItIsRealised() {
        Profielvraag vraag = never(DAG, "D2.2a", "D3.1a", "D4.2.3");
        assertThat(vraag.realised("D3.1a", DAG).nietGerealiseerd()).containsExactly("D2.2a", "D4.2.3");
        // realised later is not realised by the day, and one year is not every year
        assertThat(vraag.realised("D3.1a", DAG.plusDays(1)).nietGerealiseerd())
                .containsExactly("D2.2a", "D3.1a", "D4.2.3");
        assertThat(vraag.realised("D4.2.3", DAG).nietGerealiseerd()).containsExactly("D2.2a", "D3.1a", "D4.2.3");
    }

    @Test
    void notRealisedUpToADayAndRealisedLaterFitTogether() {
        Profielvraag later = Profielvraag.of(DAG).realised("D3.1a", DAG.plusDays(1));
        assertThatCode(() -> new Profielvraag(DAG, later.gerealiseerd(), List.of("D3.1a"), later.leeswijze()))
                .doesNotThrowAnyException();
        Profielvraag nu = Profielvraag.of(DAG).realised("D3.1a", DAG);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Profielvraag(DAG, nu.gerealiseerd(), List.of("D3.1a"), nu.leeswijze()));
    }

    @Test
    void theRowsOfTheTablesAreToldToTheCatalogue() {
        List<String> plaatsen = new Profielberekeningen()
                .gebruik().stream().map(Gebruik::plaats).toList();
        assertThat(plaatsen)
                .containsAll(Subdoel.alle().stream()
                        .map(s -> "subdoelen.tsv (" + s.code() + ")")
                        .toList())
                .containsAll(Profieldoel.alle().stream()
                        .map(d -> "doelen.tsv (" + d.code() + ")")
                        .toList());
        List<String> regels =
                new Profielberekeningen().gebruik().stream().map(Gebruik::regel).toList();
        assertThat(Bewijsonderdeel.alle())
                .isNotEmpty()
                .allSatisfy(o -> assertThat(regels).contains(o.regel()));
    }

    // ------------------------------------------------------------------------------------------------------------ team

    private static Roltoewijzing role(String persoon, Teamrol rol, Toegang toegang, Basis basis) {
        return new Roltoewijzing(
                persoon,
                rol,
                toegang,
                Optional.ofNullable(basis),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aTeamIsExplainedWithWhoAndWhichRole() {
        Teamvraag vraag = Teamvraag.of(
                DAG,
                List.of(
                        Roltoewijzing.of("A", Teamrol.JURIST),
                        Roltoewijzing.of("A", Teamrol.FINANCIAL),
                        Roltoewijzing.of("B", Teamrol.JURIST),
                        role("C", Teamrol.REGIOKENNER, Toegang.INHUUR, Basis.STRUCTUREEL),
                        role("D", Teamrol.MARKETEER, Toegang.IN_HUIS, Basis.AD_HOC)));
        assertThat(Uitlegregels.of(new Teamroldekking(), vraag, Post.Soort.LET_OP))
                .containsExactly(
                        "P21-407 alleen op afroep | rol regiokenner",
                        "P21-435 ad hoc, telt niet als dekking | persoon D | rol marketeer/communicatiedeskundige",
                        "P21-400 meer rollen in één persoon mag",
                        "P21-454 blinde vlek | rol coördinator",
                        "P21-454 blinde vlek | rol relatiebeheerder",
                        "P21-454 blinde vlek | rol data-analist",
                        "P21-454 blinde vlek | rol medisch adviseur",
                        "P21-454 blinde vlek | rol volksgezondheidskenner",
                        "P21-454 blinde vlek | rol technologisch expert",
                        "P21-454 blinde vlek | rol organisatiekundige",
                        "P21-454 blinde vlek | rol cliëntvertegenwoordiger",
                        "P21-454 blinde vlek | rol marketeer/communicatiedeskundige",
                        "P21-440 bij één afwezigheid niet vervuld | persoon A | rol financial",
                        "P21-440 bij één afwezigheid niet vervuld | persoon C | rol regiokenner",
                        "P21-348 geen rol brengt deze kennis in | kennisgebied vergelijkbare kwaliteitsinformatie"
                                + " | kennisgebied organisatiekennis | kennisgebied vakkennis"
                                + " | kennisgebied medische kennis | kennisgebied kennis van vastgoed"
                                + " | kennisgebied kennis van ICT");
    }

    @Test
    void oneRoleEachIsNotSeveralInOnePerson() {
        Teamvraag vraag = Teamvraag.of(
                DAG, List.of(Roltoewijzing.of("A", Teamrol.JURIST), Roltoewijzing.of("B", Teamrol.FINANCIAL)));
        assertThat(Uitlegregels.of(new Teamroldekking(), vraag, Post.Soort.LET_OP))
                .noneMatch(r -> r.startsWith("P21-400"));
    }

    private static Puntuitslag point(List<Roltoewijzing> team, String regel) {
        return Teamroldekking.overzicht(Teamvraag.of(DAG, team)).punten().stream()
                .filter(p -> p.stap().regel().equals(regel))
                .findFirst()
                .orElseThrow()
                .uitslag();
    }

    @Test
    void knowledgeInOnePersonIsAdvisedAgainst() {
        Roltoewijzing jurist = Roltoewijzing.of("A", Teamrol.JURIST);
        assertThat(point(List.of(jurist, Roltoewijzing.of("A", Teamrol.FINANCIAL)), "P21-462"))
                .isEqualTo(Puntuitslag.ADVIES_NIET_GEVOLGD);
        assertThat(point(List.of(jurist, Roltoewijzing.of("B", Teamrol.FINANCIAL)), "P21-462"))
                .isEqualTo(Puntuitslag.GEHAALD);
    }

    @Test
    void allRolesAreAllTwelve() {
        List<Roltoewijzing> elf = Stream.of(Teamrol.values())
                .filter(r -> r != Teamrol.MARKETEER)
                .map(r -> Roltoewijzing.of("A" + r, r))
                .toList();
        List<Roltoewijzing> twaalf = Stream.concat(elf.stream(), Stream.of(Roltoewijzing.of("B", Teamrol.MARKETEER)))
                .toList();
        assertThat(point(elf, "P21-623")).isEqualTo(Puntuitslag.NIET_GEHAALD);
        assertThat(point(twaalf, "P21-623")).isEqualTo(Puntuitslag.GEHAALD);
    }

    private static Roltoewijzing untold(Optional<Sector> sector, String van, String tot) {
        return new Roltoewijzing(
                "A",
                Teamrol.JURIST,
                Toegang.IN_HUIS,
                Optional.empty(),
                sector,
                Optional.ofNullable(van).map(LocalDate::parse),
                Optional.ofNullable(tot).map(LocalDate::parse));
    }

    @Test
    void eachAssignmentOfWhichTheBasisIsNotToldIsAHoleOfItsOwn() {
        Teamvraag vraag = new Teamvraag(
                DAG,
                Optional.of(Sector.VV),
                List.of(
                        untold(Optional.empty(), null, null),
                        untold(Optional.of(Sector.VV), null, null),
                        untold(Optional.empty(), "2019-01-01", null),
                        untold(Optional.empty(), "2019-02-01", null),
                        untold(Optional.empty(), null, "2020-12-31"),
                        untold(Optional.empty(), null, "2021-12-31"),
                        // not of this day, so not asked
                        untold(Optional.empty(), null, "2019-12-31")),
                Teamvraag.LEZINGEN);
        assertThat(vraag.toewijzingen()).hasSize(7);
        assertThat(vraag.gaten()).extracting(Gat::feit).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void structuralAndAdHocAreTwoAssignments() {
        Roltoewijzing vast = Roltoewijzing.of("A", Teamrol.JURIST);
        assertThat(Teamvraag.of(DAG, List.of(vast, vast.with(Basis.AD_HOC), vast))
                        .toewijzingen())
                .containsExactly(vast.with(Basis.AD_HOC), vast);
    }

    @Test
    void theReadingOfAdHocIsAskedOnlyWhereSomethingIsNotStructural() {
        Roltoewijzing vast = Roltoewijzing.of("A", Teamrol.JURIST);
        assertThat(Teamvraag.of(DAG, List.of(vast)).lezingen()).isEmpty();
        assertThat(Teamvraag.of(DAG, List.of(vast, vast.with(Basis.AD_HOC))).lezingen())
                .hasSize(1);
        assertThat(Teamvraag.of(DAG, List.of(untold(Optional.empty(), null, null)))
                        .lezingen())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Teamrol.class)
    void aRoleIsFoundByTheNameOfItsConstantAndOfTheReport(Teamrol rol) {
        assertThat(Teamrol.parse(rol.name())).isEqualTo(rol);
        assertThat(Teamrol.parse(rol.in(Taal.NL))).isEqualTo(rol);
    }

    @Test
    void aTeamHasAThousandMembersAtMost() {
        assertThat(members(1_000).leden()).hasSize(1_000);
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> members(1_001));
    }

    private static Competentievraag members(int aantal) {
        return new Competentievraag(IntStream.range(0, aantal)
                .mapToObj(i -> new Teamlid("lid " + i, List.of(), List.of()))
                .toList());
    }

    // -------------------------------------------------------------------------------------------------- contact,
    // clients

    private static Aanbiedercontact visits(String naam, Sector sector, long locaties, Long bezocht) {
        return new Aanbiedercontact(
                naam, sector, locaties, Optional.ofNullable(bezocht), Optional.empty(), Optional.empty());
    }

    private static Contactgemiddelde first(String gemiddelde, Aanbiedercontact... aanbieders) {
        return Contactnormen.overzicht(new Contactvraag(
                        2021, List.of(aanbieders), Contactvraag.LEZINGEN.choose(Contactvraag.GEMIDDELDE, gemiddelde)))
                .gemiddelden()
                .get(0);
    }

    @Test
    void locationsAreCountedTogetherOrPerProvider() {
        Aanbiedercontact verteld = visits("A", Sector.VV, 10, 1L);
        Aanbiedercontact niet = visits("B", Sector.VV, 4, null);
        // of the fourteen locations one is visited, and four can be
        assertThat(first("samen", verteld, niet).gemiddelde()).hasValueSatisfying(g -> {
            assertThat(g.van()).isEqualTo(Breuk.of(1, 14));
            assertThat(g.tot()).isEqualTo(Breuk.of(5, 14));
        });
        // a tenth with none, or a tenth with all
        assertThat(first("per-aanbieder", verteld, niet).gemiddelde()).hasValueSatisfying(g -> {
            assertThat(g.van()).isEqualTo(Breuk.of(1, 20));
            assertThat(g.tot()).isEqualTo(Breuk.of(11, 20));
        });
    }

    @Test
    void whatCanReachTheNormExactlyIsToBeJudged() {
        // one of five is twenty percent, one of six is less
        assertThat(first("samen", visits("A", Sector.VV, 4, 0L), visits("B", Sector.VV, 1, null))
                        .punt()
                        .oordeel())
                .isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(first("samen", visits("A", Sector.VV, 5, 0L), visits("B", Sector.VV, 1, null))
                        .punt()
                        .oordeel())
                .isEqualTo(Oordeel.VOLDOET_NIET);
    }

    @Test
    void inDisabilityCareAllLocationsThatAreNotToldCanBeVisited() {
        Contactgemiddelde gz = first("samen", visits("A", Sector.GZ, 2, 1L), visits("B", Sector.GZ, 3, null));
        assertThat(gz.gemiddelde()).hasValueSatisfying(g -> {
            assertThat(g.van()).isEqualTo(Breuk.of(1, 2));
            assertThat(g.tot()).isEqualTo(Breuk.of(2, 1));
        });
        assertThat(gz.punt().oordeel()).isEqualTo(Oordeel.TE_BEOORDELEN);
        assertThat(first("samen", visits("A", Sector.GZ, 2, 1L), visits("B", Sector.GZ, 2, null))
                        .punt()
                        .oordeel())
                .isEqualTo(Oordeel.VOLDOET_NIET);
    }

    @Test
    void theReadingOfAnAverageIsAskedOnlyOfMoreThanOneProviderOfNursing() {
        Aanbiedercontact een = visits("A", Sector.VV, 4, 1L);
        assertThat(Contactvraag.of(2021, List.of(een, visits("B", Sector.GZ, 4, 1L)))
                        .lezingen())
                .isEmpty();
        assertThat(Contactvraag.of(2021, List.of(een, visits("B", Sector.VV, 4, 1L)))
                        .lezingen())
                .extracting(Lezing::naam)
                .containsExactly("gemiddelde");
    }

    @ParameterizedTest
    @CsvSource({"1000, ''", "1001, 201", "1004, 201", "1005, ''"})
    void roundingIsToldOnlyWhereThereIsSomethingToRound(long klanten, String nodig) {
        Klantsignaalvraag vraag =
                new Klantsignaalvraag(klanten, 0, Optional.empty(), Optional.empty(), ONBEKEND, Optional.empty());
        assertThat(Uitlegregels.of(new Klantsignaaldekking(), vraag, Post.Soort.LET_OP))
                .isEqualTo(
                        nodig.isEmpty()
                                ? List.of()
                                : List.of("WK-AFR-PROFIEL-KLANT afgerond op een hele klant, omhoog | nodig " + nodig));
    }

    // ------------------------------------------------------------------------------------------------------ star, talk

    @Test
    void aDistanceNeedsBothPlaces() {
        Ontwikkelopgavevraag vraag = new Ontwikkelopgavevraag(
                List.of(
                        new Sterbeeld(
                                Sterpunt.SYSTEEM, Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN), List.of()),
                        new Sterbeeld(Sterpunt.CULTUUR, Optional.of(BigDecimal.ONE), Optional.empty(), List.of())),
                Optional.empty(),
                List.of(),
                Ontwikkelopgavevraag.LEZINGEN);
        assertThat(Ontwikkelopgave.kloven(vraag)).extracting(Sterbeeld::punt).containsExactly(Sterpunt.SYSTEEM);
    }

    @Test
    void growthIsJudgedFromTwoYearsOn() {
        assertThat(rules(2019)).doesNotContain("P21-048");
        assertThat(rules(2019, 2020)).contains("P21-048");
    }

    private static List<String> rules(Integer... jaren) {
        return Ontwikkelopgave.punten(new Ontwikkelopgavevraag(
                        List.of(),
                        Optional.empty(),
                        Arrays.stream(jaren)
                                .map(j -> new Jaarstand(j, BigDecimal.valueOf(j - 2000)))
                                .toList(),
                        Ontwikkelopgavevraag.LEZINGEN))
                .stream()
                .map(p -> p.stap().regel())
                .toList();
    }

    @Test
    void theSubjectsThatDoNotComeUpAreNamed() {
        Dialoogvraag vraag = new Dialoogvraag(
                ONBEKEND,
                ONBEKEND,
                ONBEKEND,
                ONBEKEND,
                ONBEKEND,
                ONBEKEND,
                ONBEKEND,
                ONBEKEND,
                Optional.empty(),
                Optional.of(List.of(
                        Dialoogonderwerp.LEREN_ONTWIKKELEN,
                        Dialoogonderwerp.GOVERNANCE_LEIDERSCHAP,
                        Dialoogonderwerp.DOELMATIGE_ZORG,
                        Dialoogonderwerp.TOEGANKELIJKHEID,
                        Dialoogonderwerp.SAMENHANG_REGIO)),
                List.of());
        assertThat(Uitlegregels.of(new Dialoogvoorbereiding(), vraag, Post.Soort.BEGIN))
                .last()
                .isEqualTo("P21-393 alle onderwerpen aan bod"
                        + " | niet aan bod implementeren van nieuwe technologie | niet aan bod personeelsbeleid"
                        + " | niet aan bod samenwerking met andere aanbieders en de gemeente");
    }

    // ----------------------------------------------------------------------------------------------------------- tasks

    @ParameterizedTest
    @CsvSource({
        "CZ, CZ, 'P21-110'",
        "CZ, VGZ, 'P21-110 P21-116'",
        "CZ, ONVZ, 'P21-110 P21-116 P21-131'",
        "CZ, ASR, 'P21-110 P21-116 P21-131'"
    })
    void aTaskThatIsMandatedStaysThatOfTheInsurer(Zorgkantoor zorgkantoor, Wlzuitvoerder uitvoerder, String regels) {
        assertThat(Uitlegregels.of(
                                new Taakverantwoordelijkheid(),
                                new Taakvraag(Wlztaak.ZORGINKOOP, zorgkantoor, uitvoerder),
                                Post.Soort.LET_OP)
                        .stream()
                        .map(r -> r.substring(0, r.indexOf(' '))))
                .containsExactly(regels.split(" "));
    }
}
