package nl.wlzkit.regions.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.junit.jupiter.api.Test;

/** Small matches, worked out by hand. */
class PlaatsingTest {
    private static final Voorkeur BIJ_A =
            new Voorkeur(Optional.of("A"), Optional.empty(), Optional.empty(), Optional.empty());

    private static Client client(
            String nummer, String context, Voorkeur voorkeur, Leveringsstatus status, int dag, Wens... eisen) {
        return new Client(
                nummer,
                Sector.GZ,
                Optional.empty(),
                context.isEmpty() ? Optional.empty() : Optional.of(context),
                new TreeSet<>(),
                new TreeSet<>(),
                voorkeur,
                Set.of(eisen),
                status,
                LocalDate.of(2024, 1, dag));
    }

    private static Client client(String nummer, String context, int dag) {
        return client(nummer, context, Voorkeur.GEEN, Leveringsstatus.ACTIEF_PLAATSEN, dag);
    }

    private static Plaatsgroep group(String code, String aanbieder, int vrij, String... contexten) {
        return new Plaatsgroep(
                code,
                aanbieder,
                Optional.of("Zwolle"),
                Optional.of(Zorgkantoorregio.parse("ZK32")),
                Sector.GZ,
                Leveringsvorm.VERBLIJF,
                Set.of(),
                new Aanbodprofiel(
                        Optional.of(new TreeSet<>(List.of(contexten))),
                        Optional.of(new Capaciteit(vrij + 1, 1)),
                        Optional.of(new TreeSet<>()),
                        Optional.of(new TreeSet<>())));
    }

    private static Map<String, String> places(Plaatsingsuitslag uitslag) {
        Map<String, String> waar = new TreeMap<>();
        uitslag.toewijzingen()
                .forEach(t -> waar.put(
                        t.client().nummer(), t.plaats().map(Plaatsgroep::code).orElse("-")));
        return waar;
    }

    private static Plaatsingsuitslag match(List<Client> clienten, List<Plaatsgroep> plaatsen, String... lezing) {
        Leeswijze leeswijze = Plaatsingsvraag.LEZINGEN;
        for (int i = 0; i < lezing.length; i += 2) {
            leeswijze = leeswijze.choose(lezing[i], lezing[i + 1]);
        }
        return Plaatsing.match(new Plaatsingsvraag(clienten, plaatsen, Map.of(), leeswijze));
    }

    @Test
    void whoCanGoElsewhereDoes() {
        // c1 goes first and fits on both; c2 only on P: both have a place
        Plaatsingsuitslag uitslag = match(
                List.of(client("c1", "P", 1), client("c2", "P", 2), client("c3", "G", 3)),
                List.of(group("g1", "A", 1, "P", "G"), group("g2", "A", 1, "P")));

        assertThat(uitslag.geplaatst()).isEqualTo(2);
        assertThat(places(uitslag)).containsEntry("c3", "-");
        assertThat(uitslag.bereik()).isEqualTo(new Bandbreedte<>(2, 2));
    }

    @Test
    void urgencyGoesBeforeWishesUnlessReadTheOtherWay() {
        // one place at A: the urgent client does not care, the other wishes it
        List<Client> clienten = List.of(
                client("urgent", "P", Voorkeur.GEEN, Leveringsstatus.URGENT_PLAATSEN, 2),
                client("wens", "P", BIJ_A, Leveringsstatus.ACTIEF_PLAATSEN, 1));
        List<Plaatsgroep> plaatsen = List.of(group("g", "A", 1, "P"));

        assertThat(places(match(clienten, plaatsen)))
                .containsEntry("urgent", "g")
                .containsEntry("wens", "-");
        assertThat(places(match(clienten, plaatsen, "volgorde", "voorkeur")))
                .containsEntry("urgent", "-")
                .containsEntry("wens", "g");
    }

    @Test
    void whoWaitsForAPreferenceIsNotPutElsewhereUnlessReadTheOtherWay() {
        List<Client> clienten = List.of(client("c", "P", BIJ_A, Leveringsstatus.WACHT_OP_VOORKEUR, 1));
        List<Plaatsgroep> plaatsen = List.of(group("g", "B", 1, "P"));

        assertThat(places(match(clienten, plaatsen))).containsEntry("c", "-");
        assertThat(match(clienten, plaatsen).explain("c").afwijzingen())
                .containsExactly(new Plaatsingsuitslag.Afwijzing(new Toets(Set.of(Eis.AANBIEDER), Set.of()), 1, 1));
        assertThat(places(match(clienten, plaatsen, "wacht-op-voorkeur", "wens")))
                .containsEntry("c", "g");
    }

    @Test
    void aNeighbouringRegionCountsOnlyWhenReadSo() {
        Zorgkantoorregio drenthe = Zorgkantoorregio.parse("ZK06");
        Voorkeur inDrenthe = new Voorkeur(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(drenthe));
        List<Client> clienten = List.of(client("c", "P", inDrenthe, Leveringsstatus.ACTIEF_PLAATSEN, 1));
        List<Plaatsgroep> plaatsen = List.of(group("g", "A", 1, "P"));
        Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren = Map.of(drenthe, Set.of(Zorgkantoorregio.parse("ZK32")));

        assertThat(Plaatsing.match(new Plaatsingsvraag(clienten, plaatsen, buren, Plaatsingsvraag.LEZINGEN))
                        .score())
                .isZero();
        assertThat(Plaatsing.match(new Plaatsingsvraag(
                                clienten, plaatsen, buren, Plaatsingsvraag.LEZINGEN.choose("buurregio", "telt")))
                        .score())
                .isEqualTo(1);
    }

    @Test
    void theGapOfAContextIsARangeWhereTheDivisionIsFree() {
        // two places for P or G, two who need P and one who needs G: one stays without, either way
        Plaatsingsuitslag uitslag = match(
                List.of(client("c1", "P", 1), client("c2", "P", 2), client("c3", "G", 3), client("c4", "", 4)),
                List.of(group("g", "A", 2, "P", "G"), group("leeg", "B", 3, "Q")));

        assertThat(uitslag.geplaatst()).isEqualTo(2);
        // whoever is not placed could be, if c4 needed Q
        assertThat(uitslag.bereik()).isEqualTo(new Bandbreedte<>(2, 3));
        assertThat(uitslag.cellen())
                .filteredOn(c -> c.context().equals(Optional.of("P")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.tekort()).isZero();
                    // at the least c1 and c2 are on both places; at the most c4 needs P too, and c3 and c4, who then
                    // counts in
                    // G as well, have them
                    assertThat(c.tekortbereik()).contains(new Bandbreedte<>(0, 3));
                    assertThat(c.inspanning()).containsExactly(Interventie.BEMIDDELEN);
                });
        assertThat(uitslag.cellen())
                .filteredOn(c -> c.context().equals(Optional.of("G")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.inspanning()).containsExactly(Interventie.NIEUW_AANBOD);
                    assertThat(c.tekortbereik()).contains(new Bandbreedte<>(0, 2));
                    assertThat(c.overschot()).isZero();
                });
        assertThat(uitslag.cellen())
                .filteredOn(c -> c.context().equals(Optional.of("Q")))
                .singleElement()
                .satisfies(c -> {
                    // one may need it, and there are three
                    assertThat(c.tekortbereik()).contains(new Bandbreedte<>(0, 0));
                    assertThat(c.overschot()).isEqualTo(3);
                    assertThat(c.inspanning()).isEmpty();
                });
        assertThat(uitslag.cellen())
                .last()
                .isEqualTo(new Plaatsingsuitslag.Cel(Sector.GZ, Optional.empty(), 1, 0, 1, Optional.empty(), 0));
        assertThat(uitslag.explain("c3").vol())
                .singleElement()
                .satisfies(v ->
                        assertThat(v.bezetters()).extracting(Client::nummer).containsExactly("c1", "c2"));
    }

    @Test
    void nobodyIsShownByToStringOrByAnError() {
        Client c = client("HERKEN", "P", 1);
        Plaatsingsvraag vraag = new Plaatsingsvraag(List.of(c), List.of(group("g", "A", 1, "P")));
        Plaatsingsuitslag uitslag = Plaatsing.match(vraag);

        assertThat(c + "" + vraag + uitslag + uitslag.toewijzingen() + uitslag.explain("HERKEN") + uitslag.cellen())
                .doesNotContain("HERKEN");
        assertThatThrownBy(() -> new Plaatsingsvraag(List.of(c, c), List.of()))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageNotContaining("HERKEN");
        assertThatThrownBy(() -> uitslag.explain("HERKEN2"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageNotContaining("HERKEN");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> client("c", "P", Voorkeur.GEEN, Leveringsstatus.IN_ZORG, 1))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> client("c", "P", Voorkeur.GEEN, Leveringsstatus.ACTIEF_PLAATSEN, 1, Wens.AANBIEDER))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("also named as a preference");
        assertThatThrownBy(() -> client(" ", "P", 1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Capaciteit(3, 4)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> new Capaciteit(-1, -1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Plaatsgroep.checkSector(Zorgprofiel.VV4, Sector.GZ))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> Wens.parse("x")).isInstanceOf(OngeldigeWaardeException.class);
        List<Plaatsgroep> dubbel = List.of(group("g", "A", 1, "P"), group("g", "A", 1, "P"));
        assertThatThrownBy(() -> new Plaatsingsvraag(List.of(), dubbel)).hasMessageContaining("\"g\"");
    }

    @Test
    void nobodyAndNothingMatch() {
        Plaatsingsuitslag uitslag = match(List.of(), List.of());

        assertThat(uitslag.toewijzingen()).isEmpty();
        assertThat(uitslag.cellen()).isEmpty();
        assertThat(uitslag.bereik()).isEqualTo(new Bandbreedte<>(0, 0));
    }

    private static Client wishing(String nummer, Leveringsstatus status, int dag, Voorkeur voorkeur) {
        return client(nummer, "P", voorkeur, status, dag);
    }

    @Test
    void whoGoesFirstIsByStatusThenByDayThenByNumber() {
        List<Client> clienten = List.of(
                wishing("voorzorg", Leveringsstatus.WACHT_UIT_VOORZORG, 1, Voorkeur.GEEN),
                wishing("voorkeur", Leveringsstatus.WACHT_OP_VOORKEUR, 2, Voorkeur.GEEN),
                wishing("actief later", Leveringsstatus.ACTIEF_WACHTEND, 4, Voorkeur.GEEN),
                wishing("actief b", Leveringsstatus.ACTIEF_PLAATSEN, 3, Voorkeur.GEEN),
                wishing("actief a", Leveringsstatus.ACTIEF_WACHTEND, 3, Voorkeur.GEEN),
                wishing("urgent", Leveringsstatus.URGENT_PLAATSEN, 5, Voorkeur.GEEN));
        List<String> orde = List.of("urgent", "actief a", "actief b", "actief later", "voorkeur", "voorzorg");

        for (int n = 0; n <= 6; n++) {
            for (String volgorde : List.of("urgentie", "voorkeur")) {
                Plaatsingsuitslag uitslag = match(clienten, List.of(group("g", "A", n, "P")), "volgorde", volgorde);
                assertThat(uitslag.toewijzingen())
                        .extracting(t -> t.client().nummer())
                        .containsExactlyElementsOf(orde);
                assertThat(uitslag.toewijzingen().stream()
                                .filter(t -> t.plaats().isPresent())
                                .map(t -> t.client().nummer()))
                        .as("%s places, %s", n, volgorde)
                        .containsExactlyElementsOf(orde.subList(0, n));
            }
        }
    }

    @Test
    void ofPlacesThatAreAlikeTheFirstCodeWithRoomIsTaken() {
        List<Client> clienten = List.of(client("c3", "P", 1), client("c1", "P", 1), client("c2", "P", 1));
        List<Plaatsgroep> plaatsen = List.of(
                group("g4", "A", 2, "P"), group("g1", "A", 0, "P"), group("g3", "A", 0, "P"), group("g2", "A", 1, "P"));

        assertThat(places(match(clienten, plaatsen)))
                .containsEntry("c1", "g2")
                .containsEntry("c2", "g4")
                .containsEntry("c3", "g4");
    }

    @Test
    void ofThoseWhoWishTheSameTheFirstHasThePlaceWhereMostIsMet() {
        List<Client> clienten = List.of(
                wishing("c1", Leveringsstatus.ACTIEF_PLAATSEN, 3, BIJ_A),
                wishing("c2", Leveringsstatus.ACTIEF_PLAATSEN, 2, BIJ_A),
                wishing("c3", Leveringsstatus.ACTIEF_PLAATSEN, 1, BIJ_A));
        List<Plaatsgroep> plaatsen = List.of(group("g1", "B", 2, "P"), group("g2", "A", 1, "P"));
        Plaatsingsuitslag uitslag = match(clienten, plaatsen);

        assertThat(places(uitslag))
                .containsEntry("c3", "g2")
                .containsEntry("c2", "g1")
                .containsEntry("c1", "g1");
        assertThat(uitslag.score()).isEqualTo(1);
        assertThat(uitslag.explain("c3").gemist()).isEmpty();
        assertThat(uitslag.explain("c3").vol()).isEmpty();
        assertThat(uitslag.explain("c2").gemist()).containsExactly(Wens.AANBIEDER);
        // the place with the provider that c2 wishes is taken by c3
        assertThat(uitslag.explain("c2").vol()).singleElement().satisfies(v -> {
            assertThat(v.plaats().code()).isEqualTo("g2");
            assertThat(v.bezetters()).extracting(Client::nummer).containsExactly("c3");
        });
    }

    @Test
    void aWishIsNotMetAtTheCostOfAPlaceOrOfTwoOtherWishes() {
        // c1 wishes A and could be at B; c2 can only be at A
        List<Client> eerst = List.of(wishing("c1", Leveringsstatus.ACTIEF_PLAATSEN, 1, BIJ_A), client("c2", "Q", 2));
        assertThat(places(match(eerst, List.of(group("g1", "A", 1, "P", "Q"), group("g2", "B", 1, "P")))))
                .containsEntry("c1", "g2")
                .containsEntry("c2", "g1");
        // one place at A in Zwolle: c1 wishes only A and goes first, c2 wishes A and Zwolle; both have a place
        Voorkeur allebei = new Voorkeur(Optional.of("A"), Optional.empty(), Optional.of("Zwolle"), Optional.empty());
        Plaatsgroep elders = new Plaatsgroep(
                "elders",
                "B",
                Optional.of("Kampen"),
                Optional.of(Zorgkantoorregio.parse("ZK32")),
                Sector.GZ,
                Leveringsvorm.VERBLIJF,
                Set.of(),
                group("x", "B", 1, "P").profiel());
        List<Client> dan = List.of(
                wishing("c1", Leveringsstatus.ACTIEF_PLAATSEN, 1, BIJ_A),
                wishing("c2", Leveringsstatus.ACTIEF_PLAATSEN, 2, allebei));
        Plaatsingsuitslag uitslag = match(dan, List.of(group("g", "A", 1, "P"), elders));

        assertThat(places(uitslag)).containsEntry("c1", "elders").containsEntry("c2", "g");
        assertThat(uitslag.score()).isEqualTo(2);
    }

    @Test
    void placesInWhichAClientDoesNotFitAreToldThoseWithMostRoomFirst() {
        List<Client> clienten = List.of(client("c", "P", 1), client("q", "Q", 2));
        Plaatsingsuitslag uitslag = match(
                clienten,
                List.of(
                        group("g1", "A", 1, "Q"),
                        group("g2", "A", 2, "Q"),
                        new Plaatsgroep(
                                "g3",
                                "A",
                                Optional.empty(),
                                Optional.empty(),
                                Sector.VV,
                                Leveringsvorm.VERBLIJF,
                                Set.of(),
                                group("x", "A", 9, "P").profiel())));
        Toets zorg = new Toets(Set.of(Eis.ZORG), Set.of());
        Toets context = new Toets(Set.of(Eis.CONTEXT), Set.of());

        // q has one of the three places in g1 and g2
        assertThat(uitslag.explain("c").afwijzingen())
                .containsExactly(
                        new Plaatsingsuitslag.Afwijzing(zorg, 1, 9), new Plaatsingsuitslag.Afwijzing(context, 2, 2));
        assertThat(uitslag.explain("c").vol()).isEmpty();
        assertThat(uitslag).hasToString("Plaatsingsuitslag[clienten=2, geplaatst=1]");
    }

    @Test
    void aRegionIsToldWithWhatIsWishedThereAndWhatIsFree() {
        Zorgkantoorregio drenthe = Zorgkantoorregio.parse("ZK06");
        Zorgkantoorregio zwolle = Zorgkantoorregio.parse("ZK32");
        Voorkeur daar = new Voorkeur(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(drenthe));
        Voorkeur hier = new Voorkeur(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(zwolle));
        List<Client> clienten = List.of(
                wishing("c1", Leveringsstatus.ACTIEF_PLAATSEN, 1, daar),
                wishing("c2", Leveringsstatus.ACTIEF_PLAATSEN, 2, hier),
                client("c3", "", hier, Leveringsstatus.ACTIEF_PLAATSEN, 3),
                client("c4", "Q", 4));
        Plaatsingsuitslag uitslag = match(clienten, List.of(group("g1", "A", 3, "P", "R")));

        // c1 and c2 are in Zwolle, where one place stays free, in P and in R
        assertThat(uitslag.perRegio())
                .containsExactly(
                        new Plaatsingsuitslag.Regiocel(Optional.of(drenthe), Sector.GZ, Optional.of("P"), 1, 1, 0, 0),
                        new Plaatsingsuitslag.Regiocel(Optional.of(zwolle), Sector.GZ, Optional.of("P"), 1, 1, 1, 1),
                        new Plaatsingsuitslag.Regiocel(Optional.of(zwolle), Sector.GZ, Optional.of("R"), 0, 0, 0, 1),
                        new Plaatsingsuitslag.Regiocel(Optional.of(zwolle), Sector.GZ, Optional.empty(), 1, 0, 0, 0),
                        new Plaatsingsuitslag.Regiocel(Optional.empty(), Sector.GZ, Optional.of("Q"), 1, 0, 0, 0));
    }

    @Test
    void atMostSoManyClientsAndPlacesAreMatched() {
        List<Client> clienten = Collections.nCopies(200_001, client("c", "P", 1));
        List<Plaatsgroep> plaatsen = Collections.nCopies(50_001, group("g", "A", 1, "P"));

        assertThatThrownBy(() -> new Plaatsingsvraag(clienten, List.of())).hasMessageContaining("at most 200000");
        assertThatThrownBy(() -> new Plaatsingsvraag(List.of(), plaatsen)).hasMessageContaining("at most 50000");
        // so many are not too many, but they are all the same
        assertThatThrownBy(() -> new Plaatsingsvraag(clienten.subList(1, 200_001), List.of()))
                .hasMessageContaining("every number and code once");
        assertThatThrownBy(() -> new Plaatsingsvraag(List.of(), plaatsen.subList(1, 50_001)))
                .hasMessageContaining("every number and code once");
        assertThatThrownBy(() -> new Plaatsingsvraag(List.of(), List.of(), Map.of(), Vraagaanbodvraag.LEZINGEN))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void thoseOfAnEarlierStandingKeepTheirPlaceWhateverTheWishesOfOthers() {
        // a and b stand equal, before c and d; the place for P and R is for one of them, though c and d both wish it
        List<Client> clienten = List.of(
                client("a", "P", 1),
                client("b", "P", 1),
                client("c", "R", BIJ_A, Leveringsstatus.ACTIEF_PLAATSEN, 2),
                client("d", "R", BIJ_A, Leveringsstatus.ACTIEF_PLAATSEN, 2));

        assertThat(places(match(clienten, List.of(group("x", "A", 1, "P", "R"), group("y", "B", 1, "R")))))
                .containsEntry("a", "x")
                .containsEntry("b", "-")
                .containsEntry("c", "y")
                .containsEntry("d", "-");
    }

    @Test
    void ofPlacesThatMeetAsManyWishesTheFirstHasTheFirstCode() {
        Voorkeur beide =
                new Voorkeur(Optional.of("A"), Optional.of(Leveringsvorm.VPT), Optional.empty(), Optional.empty());
        Plaatsgroep eerste = new Plaatsgroep(
                "g1",
                "B",
                Optional.empty(),
                Optional.empty(),
                Sector.GZ,
                Leveringsvorm.VPT,
                Set.of(),
                group("x", "B", 1, "P").profiel());

        assertThat(places(match(
                        List.of(
                                wishing("c1", Leveringsstatus.ACTIEF_PLAATSEN, 1, beide),
                                wishing("c2", Leveringsstatus.ACTIEF_PLAATSEN, 2, beide)),
                        List.of(group("g2", "A", 1, "P"), eerste))))
                .containsEntry("c1", "g1")
                .containsEntry("c2", "g2");
    }

    /** Whoever wishes what is not there is no worse off than the others; tried for every way to wish so. */
    @Test
    void whoGoesFirstGoesFirstWhateverTheyWishThatIsNotThere() {
        for (int wijze = 0; wijze < 243; wijze++) {
            List<Client> clienten = new ArrayList<>();
            int rest = wijze;
            for (int c = 1; c <= 5; c++) {
                Voorkeur nergens = new Voorkeur(
                        Optional.of("weg " + rest % 3), Optional.empty(), Optional.empty(), Optional.empty());
                clienten.add(wishing("c" + c, Leveringsstatus.ACTIEF_PLAATSEN, c, nergens));
                rest /= 3;
            }
            for (int n = 2; n <= 3; n++) {
                Plaatsingsuitslag uitslag = match(clienten, List.of(group("g", "A", n, "P")), "volgorde", "voorkeur");
                assertThat(uitslag.toewijzingen().stream()
                                .filter(t -> t.plaats().isPresent())
                                .map(t -> t.client().nummer()))
                        .as("way %s, %s places", wijze, n)
                        .containsExactlyElementsOf(List.of("c1", "c2", "c3").subList(0, n));
            }
        }
    }

    @Test
    void whoFitsNowhereTakesNothingFromThoseWhoDo() {
        Voorkeur alles = new Voorkeur(
                Optional.of("A"), Optional.of(Leveringsvorm.VERBLIJF), Optional.of("Zwolle"), Optional.empty());
        List<Client> clienten =
                List.of(client("nergens", "N", 1), wishing("c", Leveringsstatus.ACTIEF_PLAATSEN, 2, alles));
        List<Plaatsgroep> plaatsen = List.of(group("g1", "A", 1, "Q"), group("g2", "A", 1, "P"));

        for (String volgorde : List.of("urgentie", "voorkeur")) {
            Plaatsingsuitslag uitslag = match(clienten, plaatsen, "volgorde", volgorde);
            assertThat(places(uitslag)).containsEntry("nergens", "-").containsEntry("c", "g2");
            assertThat(uitslag.score()).isEqualTo(3);
        }
    }

    @Test
    void aSectorHasTheContextsOfItsOwnPlacesAndClients() {
        Client anders = new Client(
                "vv",
                Sector.VV,
                Optional.empty(),
                Optional.of("S"),
                new TreeSet<>(),
                new TreeSet<>(),
                Voorkeur.GEEN,
                Set.of(),
                Leveringsstatus.ACTIEF_PLAATSEN,
                LocalDate.of(2024, 1, 1));
        Plaatsingsuitslag uitslag = match(List.of(anders, client("c", "", 1)), List.of(group("g", "A", 1, "Q")));

        assertThat(uitslag.cellen())
                .containsExactlyInAnyOrder(
                        new Plaatsingsuitslag.Cel(
                                Sector.VV, Optional.of("S"), 1, 0, 1, Optional.of(new Bandbreedte<>(1, 1)), 0),
                        // if c needs Q, there is the one place for it
                        new Plaatsingsuitslag.Cel(
                                Sector.GZ, Optional.of("Q"), 0, 0, 0, Optional.of(new Bandbreedte<>(0, 0)), 1),
                        new Plaatsingsuitslag.Cel(Sector.GZ, Optional.empty(), 1, 0, 1, Optional.empty(), 0));
    }

    @Test
    void placesThatFailAlikeOftenAreInTheOrderOfTheirWords() {
        Plaatsingsuitslag uitslag = match(
                List.of(client("c", "P", 1)),
                List.of(
                        new Plaatsgroep(
                                "a",
                                "A",
                                Optional.empty(),
                                Optional.empty(),
                                Sector.VV,
                                Leveringsvorm.VERBLIJF,
                                Set.of(),
                                group("x", "A", 1, "P").profiel()),
                        group("b", "A", 1, "Q"),
                        new Plaatsgroep(
                                "c",
                                "A",
                                Optional.empty(),
                                Optional.empty(),
                                Sector.VV,
                                Leveringsvorm.VERBLIJF,
                                Set.of(),
                                group("x", "A", 1, "Q").profiel())));

        assertThat(uitslag.explain("c").afwijzingen())
                .extracting(a -> a.toets().mist().toString())
                .containsExactly("[CONTEXT]", "[ZORG, CONTEXT]", "[ZORG]");
    }

    @Test
    void aClientAndAPlaceAreMadeOfPartsThatFit() {
        String langst = "x".repeat(100);
        Voorkeur pgb =
                new Voorkeur(Optional.empty(), Optional.of(Leveringsvorm.PGB), Optional.empty(), Optional.empty());

        assertThat(client(langst, "P", 1).nummer()).isEqualTo(langst);
        assertThat(client("c", "P", 1)).hasToString("Client[sector=GZ, status=ACTIEF_PLAATSEN]");
        assertThat(new Plaatsingsvraag(List.of(client("c", "P", 1)), List.of()))
                .hasToString("Plaatsingsvraag[clienten=1, plaatsen=0]");
        assertThatThrownBy(() -> client(langst + "x", "P", 1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> client("c", " ", 1)).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> wishing("c", Leveringsstatus.ACTIEF_PLAATSEN, 1, pgb))
                .hasMessageContaining("a form of care in kind");
        assertThatThrownBy(() -> of(Optional.of(Zorgprofiel.VV4))).hasMessageContaining("of the sector GZ");
        assertThat(of(Optional.of(Zorgprofiel.LVG3)).zorgprofiel()).contains(Zorgprofiel.LVG3);
        assertThatThrownBy(() -> place(Optional.of(" "), Leveringsvorm.VPT, Set.of()))
                .isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> place(Optional.empty(), Leveringsvorm.PGB, Set.of()))
                .hasMessageContaining("a form of care in kind");
        assertThatThrownBy(() -> place(Optional.empty(), Leveringsvorm.VPT, Set.of(Zorgprofiel.VV4)))
                .hasMessageContaining("of the sector GZ");
    }

    private static Client of(Optional<Zorgprofiel> zorgprofiel) {
        return new Client(
                "c",
                Sector.GZ,
                zorgprofiel,
                Optional.empty(),
                new TreeSet<>(),
                new TreeSet<>(),
                Voorkeur.GEEN,
                Set.of(),
                Leveringsstatus.ACTIEF_PLAATSEN,
                LocalDate.of(2024, 1, 1));
    }

    private static Plaatsgroep place(Optional<String> plaats, Leveringsvorm vorm, Set<Zorgprofiel> profielen) {
        return new Plaatsgroep(
                "g",
                "A",
                plaats,
                Optional.empty(),
                Sector.GZ,
                vorm,
                profielen,
                new Aanbodprofiel(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void wordsForPeopleAreInTheirLanguage() {
        assertThat(Wens.AANBIEDER.in(Taal.NL)).isEqualTo("aanbieder");
        assertThat(Eis.ZORG.in(Taal.NL)).isEqualTo("de zorg");
        assertThat(Profielveld.CAPACITEIT.in(Taal.NL)).isNotEqualTo(Profielveld.CAPACITEIT.in(Taal.EN));
        assertThat(Interventie.SAMENWERKING.in(Taal.NL)).isEqualTo("de samenwerking intensiveren");
        assertThat(new Plaatsingsberekeningen().gebruik())
                .extracting(g -> g.toString())
                .anySatisfy(g -> assertThat(g).contains("WK-LEES-PLAATS-VOLGORDE", "Plaatsing (lezing volgorde)"));
    }

    @Test
    void ofAllWhoHaveAPlaceAndWishTheSameTheFirstHaveTheirWish() {
        for (int n = 2; n <= 5; n++) {
            List<Client> clienten = new ArrayList<>();
            for (int c = 1; c <= n; c++) {
                clienten.add(wishing("c" + c, Leveringsstatus.ACTIEF_PLAATSEN, c, BIJ_A));
            }
            for (int k = 1; k < n; k++) {
                for (boolean omgekeerd : List.of(false, true)) {
                    Plaatsingsuitslag uitslag = match(
                            clienten,
                            List.of(
                                    group(omgekeerd ? "g2" : "g1", "A", k, "P"),
                                    group(omgekeerd ? "g1" : "g2", "B", n - k, "P")));
                    assertThat(uitslag.toewijzingen())
                            .extracting(Plaatsingsuitslag.Toewijzing::score)
                            .containsExactlyElementsOf(expected(n, k));
                }
            }
        }
    }

    private static List<Integer> expected(int n, int k) {
        return IntStream.range(0, n).mapToObj(c -> c < k ? 1 : 0).toList();
    }

    /** One thing is not known, and all else is: nobody is placed for sure, and one could be. */
    @Test
    void oneThingThatIsNotKnownIsEnoughForARange() {
        Client thuis = client("1", "thuis", 1);
        Client inZwolle = client(
                "1",
                "thuis",
                new Voorkeur(Optional.empty(), Optional.empty(), Optional.of("Zwolle"), Optional.empty()),
                Leveringsstatus.ACTIEF_PLAATSEN,
                1,
                Wens.LOCATIE);
        Client inRegio = client(
                "1",
                "thuis",
                new Voorkeur(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Zorgkantoorregio.parse("ZK32"))),
                Leveringsstatus.ACTIEF_PLAATSEN,
                1,
                Wens.LOCATIE);
        Plaatsgroep bekend = group("P", "A", 1, "thuis");
        Plaatsgroep zonderContext = new Plaatsgroep(
                "P",
                "A",
                bekend.plaats(),
                bekend.regio(),
                Sector.GZ,
                Leveringsvorm.VERBLIJF,
                Set.of(),
                new Aanbodprofiel(
                        Optional.empty(),
                        bekend.profiel().capaciteit(),
                        Optional.of(new TreeSet<>()),
                        Optional.of(new TreeSet<>())));

        assertThat(range(thuis, bekend)).isEqualTo(new Bandbreedte<>(1, 1));
        assertThat(range(inZwolle, bekend)).isEqualTo(new Bandbreedte<>(1, 1));
        assertThat(range(inRegio, bekend)).isEqualTo(new Bandbreedte<>(1, 1));
        assertThat(range(client("1", "", 1), bekend)).isEqualTo(new Bandbreedte<>(0, 1));
        assertThat(range(thuis, zonderContext)).isEqualTo(new Bandbreedte<>(0, 1));
        assertThat(range(inZwolle, at(bekend, Optional.empty(), bekend.regio())))
                .isEqualTo(new Bandbreedte<>(0, 1));
        assertThat(range(inRegio, at(bekend, bekend.plaats(), Optional.empty())))
                .isEqualTo(new Bandbreedte<>(0, 1));
    }

    private static Plaatsgroep at(Plaatsgroep groep, Optional<String> plaats, Optional<Zorgkantoorregio> regio) {
        return new Plaatsgroep(
                groep.code(),
                groep.aanbieder(),
                plaats,
                regio,
                groep.sector(),
                groep.vorm(),
                groep.profielen(),
                groep.profiel());
    }

    private static Bandbreedte<Integer> range(Client client, Plaatsgroep groep) {
        return match(List.of(client), List.of(groep)).bereik();
    }
}
