package nl.wlzkit.quality.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Opsomming;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.quality.profile.Profielstand.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the detailed results say, and what the tables of the report add up to. */
class ProfielTest {
    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);

    // ----------------------------------------------------------------------------------------------------------- goals

    @Test
    void fiveBuildingBlocksOfThreeGoalsWithFortyTwoSubGoals() {
        assertThat(Profieldoel.alle()).hasSize(15);
        assertThat(Subdoel.alle()).hasSize(42);
        for (Bouwsteen bouwsteen : Bouwsteen.values()) {
            assertThat(Profieldoel.alle().stream().filter(d -> d.bouwsteen() == bouwsteen))
                    .hasSize(3);
        }
        assertThat(Profieldoel.alle().stream().filter(d -> d.jaar() == 2019)).hasSize(10);
        assertThat(Profieldoel.alle().stream().filter(d -> d.jaar() == 2020)).hasSize(4);
        assertThat(Profieldoel.alle().stream().filter(d -> d.jaar() == 2021)).hasSize(1);
        assertThat(Profieldoel.alle().stream().flatMap(d -> d.subdoelen().stream()))
                .containsExactlyElementsOf(Subdoel.alle());
        assertThat(Subdoel.alle().stream().filter(s -> s.zwaarte() == Zwaarte.NORM))
                .extracting(Subdoel::code)
                .containsExactly("D2.1a", "D2.1b", "D2.1c", "D2.1d");
    }

    @ParameterizedTest
    @CsvSource({"2019-06-29,0", "2019-06-30,2", "2019-07-01,10", "2019-12-31,33", "2020-12-31,38", "2021-12-31,42"})
    void soManySubGoalsAreDueOnADay(LocalDate dag, int aantal) {
        Profielstand stand = Profieldoelen.stand(Profielvraag.of(dag));

        assertThat(stand.regels().stream().filter(r -> !r.laatsteDag().isAfter(dag)))
                .hasSize(aantal);
        assertThat(stand.komend(dag)).hasSize(42 - aantal);
        assertThat(stand.komend(dag))
                .isSortedAccordingTo((a, b) -> a.laatsteDag().compareTo(b.laatsteDag()));
    }

    @Test
    void lateIsSaidWithItsDay() {
        Profielvraag vraag = Profielvraag.of(DAG)
                .realised("D4.1.3", LocalDate.of(2019, 7, 1))
                .realised("D4.1.1", LocalDate.of(2019, 7, 1));
        vraag = new Profielvraag(DAG, vraag.gerealiseerd(), List.of("D3.1a", "D1.1a"), vraag.leeswijze());
        Profielstand stand = Profieldoelen.stand(vraag);

        assertThat(stand.in(Subdoelstatus.TE_LAAT_GEREALISEERD)).containsExactly("D4.1.3");
        assertThat(stand.in(Subdoelstatus.OP_TIJD)).containsExactly("D4.1.1");
        assertThat(stand.in(Subdoelstatus.TE_LAAT)).containsExactly("D3.1a");
        assertThat(stand.in(Subdoelstatus.OPEN)).contains("D1.1a");
        assertThat(line(stand, "D4.1.3").teLaatSinds()).contains(LocalDate.of(2019, 7, 1));
        assertThat(line(stand, "D3.1a").teLaatSinds()).contains(DAG);
        assertThat(stand.perBouwsteen().get(Bouwsteen.ROBUUSTE_ORGANISATIE)).isEqualTo(new Aandeel(2, 12));
    }

    private static Regel line(Profielstand stand, String code) {
        return stand.regels().stream()
                .filter(r -> r.subdoel().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDoneEveryYearIsDueAnewEveryYear() {
        Profielvraag een = Profielvraag.of(LocalDate.of(2021, 1, 1)).realised("D4.2.3", LocalDate.of(2019, 5, 1));
        assertThat(line(Profieldoelen.stand(een), "D4.2.3").status()).isEqualTo(Subdoelstatus.NIET_VERTELD);

        Profielvraag niet = new Profielvraag(een.peildatum(), een.gerealiseerd(), List.of("D4.2.3"), een.leeswijze());
        assertThat(line(Profieldoelen.stand(niet), "D4.2.3").status()).isEqualTo(Subdoelstatus.TE_LAAT);
        Regel later = line(Profieldoelen.stand(niet.realised("D4.2.3", LocalDate.of(2020, 12, 31))), "D4.2.3");
        assertThat(later.status()).isEqualTo(Subdoelstatus.OP_TIJD);
        assertThat(later.laatsteDag()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void aSubGoalIsNotBothRealisedAndNot() {
        Profielvraag vraag = Profielvraag.of(DAG).realised("D3.1a", LocalDate.of(2019, 5, 1));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Profielvraag(DAG, vraag.gerealiseerd(), List.of("D3.1a"), vraag.leeswijze()));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Profielvraag.of(DAG).realised("D9.9", DAG));
        assertThat(new Profielvraag(DAG, new TreeMap<>(), List.of("D3.1a"), vraag.leeswijze())
                        .realised("D3.1a", DAG)
                        .nietGerealiseerd())
                .isEmpty();
    }

    @Test
    void everyPartBelongsToASubGoal() {
        assertThat(Bewijsonderdeel.alle())
                .allSatisfy(o -> assertThat(Subdoel.find(o.subdoel())).isPresent());
        assertThat(Subdoelbewijs.punten(new Bewijsvraag("D4.3.4", List.of("pdca-cyclus"), List.of())))
                .extracting(Profielpunt::uitslag)
                .containsOnly(Puntuitslag.GEHAALD, Puntuitslag.TE_BEOORDELEN);
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> new Bewijsvraag("D1.3a", List.of(), List.of()));
    }

    @Test
    void aPartNamesWhereItsRuleIsUsed() {
        assertThat(Bewijsonderdeel.gebruik())
                .hasSameSizeAs(Bewijsonderdeel.alle())
                .contains(new Gebruik("P21-600", "subdoelonderdelen.tsv (D1.2b ingebed)"));
    }

    // ------------------------------------------------------------------------------------------------------------ team

    @Test
    void twelveRolesWithThirtyFourTasksAndSixtyOneCompetences() {
        assertThat(Rolbeschrijving.alle()).extracting(Rolbeschrijving::rol).containsExactly(Teamrol.values());
        assertThat(Rolbeschrijving.alle().stream().flatMap(b -> b.taken().stream()))
                .hasSize(34);
        assertThat(Rolbeschrijving.alle().stream().flatMap(b -> b.competenties().stream()))
                .hasSize(61);
        assertThat(Rolbeschrijving.alle().stream()
                        .flatMap(b -> b.competenties().stream())
                        .distinct())
                .hasSize(28)
                .allMatch(Competentie::isKern);
        assertThat(Stream.of(Competentie.values()).filter(c -> !c.isKern())).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Data analist,DATA_ANALIST",
        "Data analyst,DATA_ANALIST",
        "Data-analist,DATA_ANALIST",
        "Volksgesondheidskenner,VOLKSGEZONDHEIDSKENNER",
        "Regio kenner,REGIOKENNER",
        "Client vertegenwoordiger,CLIENTVERTEGENWOORDIGER",
        "Cliëntvertegenwoordiger,CLIENTVERTEGENWOORDIGER",
        "Markerteer/communicatiedeskundige,MARKETEER",
        "Coördinator,COORDINATOR"
    })
    void theSpellingsOfTheReportAreOneRole(String spelling, Teamrol rol) {
        assertThat(Teamrol.parse(spelling)).isEqualTo(rol);
    }

    @Test
    void anUnknownRoleIsRefused() {
        assertThatExceptionOfType(OngeldigeWaardeException.class).isThrownBy(() -> Teamrol.parse("arts"));
    }

    @Test
    void oneAbsenceUncoversTheRolesOfWhoIsAlone() {
        Teamoverzicht team = Teamroldekking.overzicht(Teamvraag.of(
                DAG,
                List.of(
                        Roltoewijzing.of("A", Teamrol.JURIST),
                        Roltoewijzing.of("A", Teamrol.FINANCIAL),
                        Roltoewijzing.of("B", Teamrol.JURIST),
                        new Roltoewijzing(
                                "C",
                                Teamrol.REGIOKENNER,
                                Toegang.INHUUR,
                                Optional.of(Basis.STRUCTUREEL),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))));

        assertThat(team.afwezigheid())
                .containsOnlyKeys("A", "C")
                .containsEntry("A", Set.of(Teamrol.FINANCIAL))
                .containsEntry("C", Set.of(Teamrol.REGIOKENNER));
        assertThat(team.kwetsbaar()).containsExactly(Teamrol.FINANCIAL, Teamrol.REGIOKENNER);
        assertThat(team.opAfroep()).containsExactly(Teamrol.REGIOKENNER);
        assertThat(team.inHuis()).containsExactly(Teamrol.FINANCIAL, Teamrol.JURIST);
        assertThat(team.blindeVlekken()).hasSize(9);
        assertThat(team.dekking().breuk()).isEqualTo(Breuk.of(1, 4));
        assertThat(team.zonderKennis()).contains("kennis van vastgoed").doesNotContain("juridische kennis");
    }

    @Test
    void realEstateIsMissedByEveryTeam() {
        List<Roltoewijzing> alle = Stream.of(Teamrol.values())
                .map(r -> Roltoewijzing.of("A" + r, r))
                .toList();
        assertThat(Teamroldekking.overzicht(Teamvraag.of(DAG, alle)).zonderKennis())
                .containsExactly("kennis van vastgoed");
    }

    @Test
    void initiativeIsAskedOfAllRolesButTheLawyer() {
        Competentieoverzicht overzicht = Competentiedekking.overzicht(
                new Competentievraag(List.of(new Teamlid("A", List.of(Teamrol.values()), List.of()))));

        assertThat(overzicht.meestGevraagd()).containsExactly(Competentie.INITIATIEF);
        assertThat(overzicht.ontbreekt().get(Teamrol.JURIST)).doesNotContain(Competentie.INITIATIEF);
        assertThat(overzicht.dekking()).isEqualTo(new Aandeel(0, 61));
        assertThat(overzicht.aandacht()).hasSize(4);
    }

    // -------------------------------------------------------------------------------------------------- contact,
    // clients

    @ParameterizedTest
    @CsvSource({"12,3,3,true", "40,8,10,true", "3,1,0,false", "4,1,1,true", "1,1,0,false"})
    void theBandIsInWholeLocations(long locaties, long van, long tot, boolean haalbaar) {
        Locatieband band = Locatieband.of(locaties);
        assertThat(band).isEqualTo(new Locatieband(van, tot));
        assertThat(band.isHaalbaar()).isEqualTo(haalbaar);
    }

    @Test
    void averagesAreShownWithTheirBaseline() {
        Contactoverzicht overzicht = Contactnormen.overzicht(Contactvraag.of(
                2018,
                List.of(
                        new Aanbiedercontact("A", Sector.VV, 4, Optional.of(4L), Optional.of(3L), Optional.empty()),
                        new Aanbiedercontact("B", Sector.GZ, 4, Optional.of(0L), Optional.of(0L), Optional.of(0L)))));

        assertThat(overzicht.zonderContact()).containsExactly("B");
        assertThat(overzicht.gemiddelden()).hasSize(4);
        assertThat(overzicht.gemiddelden().get(0).isBovenBand()).isTrue();
        assertThat(overzicht.gemiddelden().get(2).gemiddelde())
                .hasValueSatisfying(g -> assertThat(g.van()).isEqualTo(Breuk.of(3, 2)));
        assertThat(overzicht.gemiddelden().get(2).basis2018()).contains(Breuk.of(5, 2));
        assertThat(overzicht.gemiddelden().get(3).gemiddelde()).isEmpty();
        assertThat(overzicht.gemiddelden().get(3).punt().uitslag()).isEqualTo(Puntuitslag.TE_BEOORDELEN);
    }

    @Test
    void theMinimumIsTwentyPercentOrTheWaitingList() {
        assertThat(Klantsignaaldekking.minimum(clients(1001, 0))).isEqualTo(201);
        assertThat(Klantsignaaldekking.minimum(clients(1000, 300))).isEqualTo(300);
    }

    private static Klantsignaalvraag clients(long klanten, long wachtlijst) {
        return new Klantsignaalvraag(
                klanten, wachtlijst, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void whatIsNotToldIsBoundedByWhatIs() {
        Klantsignaalvraag allen = new Klantsignaalvraag(
                100, 10, Optional.of(100L), Optional.empty(), Optional.of(true), Optional.empty());
        assertThat(new Klantsignaaldekking().calculate(allen, Spoor.UIT).waarde())
                .contains(Oordeel.VOLDOET);
        Klantsignaalvraag weinig =
                new Klantsignaalvraag(100, 50, Optional.of(40L), Optional.empty(), Optional.of(true), Optional.empty());
        assertThat(new Klantsignaaldekking().calculate(weinig, Spoor.UIT).waarde())
                .contains(Oordeel.VOLDOET_NIET);
    }

    // ------------------------------------------------------------------------------------------------ star, training,
    // talk

    @Test
    void theLargestDistanceComesFirst() {
        Ontwikkelopgavevraag vraag = new Ontwikkelopgavevraag(
                List.of(star(Sterpunt.STRATEGIE, 2, 3), star(Sterpunt.SYSTEEM, 2, 4), star(Sterpunt.CULTUUR, 3, 4)),
                Optional.empty(),
                List.of(),
                Ontwikkelopgavevraag.LEZINGEN);

        assertThat(Ontwikkelopgave.kloven(vraag))
                .extracting(Sterbeeld::punt)
                .containsExactly(Sterpunt.SYSTEEM, Sterpunt.STRATEGIE, Sterpunt.CULTUUR);
        assertThat(Ontwikkelopgave.kloven(vraag).get(0).kloof()).contains(BigDecimal.valueOf(2));
        assertThat(Ontwikkelopgave.ontbreekt(vraag))
                .containsExactly(Sterpunt.STRUCTUUR, Sterpunt.PERSONEEL, Sterpunt.LEIDERSCHAP);
    }

    private static Sterbeeld star(Sterpunt punt, long huidig, long gewenst) {
        return new Sterbeeld(
                punt, Optional.of(BigDecimal.valueOf(huidig)), Optional.of(BigDecimal.valueOf(gewenst)), List.of());
    }

    @Test
    void rolesWithoutACourseAreNamed() {
        Opleidingsplanvraag vraag = new Opleidingsplanvraag(
                Optional.empty(),
                List.of(new Opleiding(
                        "x",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Teamrol.JURIST),
                        List.of(),
                        Optional.empty())));
        assertThat(Opleidingsplan.zonderOpleiding(vraag)).hasSize(11).doesNotContain(Teamrol.JURIST);
    }

    @Test
    void whoDoesBothIsNamed() {
        assertThat(Functiescheiding.vermengingen(new Functiescheidingsvraag(List.of(
                        new Functietoewijzing("P", Inkoopfunctie.ZORGINKOOP, "X"),
                        new Functietoewijzing("P", Inkoopfunctie.MATERIELE_CONTROLE, "X"),
                        new Functietoewijzing("P", Inkoopfunctie.MATERIELE_CONTROLE, "Y")))))
                .containsExactly(new Functiescheiding.Vermenging("P", "X"));
    }

    @Test
    void theListsHaveTheirItems() {
        assertThat(Profiellijsten.alle())
                .allSatisfy(l -> assertThat(l.leden())
                        .as(l.naam())
                        .hasSizeGreaterThan(1)
                        .extracting(Opsomming.Lid::code)
                        .doesNotHaveDuplicates());
        assertThat(Profiellijsten.find("trends").orElseThrow().leden()).hasSize(9);
        assertThat(Profiellijsten.find("aanleiding-en-beweging").orElseThrow().leden())
                .hasSize(5)
                .allSatisfy(l -> assertThat(l.bij()).isPresent());
        assertThat(Profiellijsten.find("nergens")).isEmpty();
    }
}
