package nl.wlzkit.regions.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.money.Bandbreedte;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** What holds for every match of clients to places, and that there is no better one. */
class PlaatsingProperties {
    private static final String VOORKEUR = "voorkeur";

    private static String order(boolean urgent) {
        return urgent ? Plaatsingsvraag.URGENTIE : VOORKEUR;
    }

    private static int free(Plaatsingsuitslag uitslag, Plaatsgroep groep) {
        long bezet = uitslag.toewijzingen().stream()
                .filter(t -> t.plaats().filter(groep::equals).isPresent())
                .count();
        return groep.beschikbaar() - (int) bezet;
    }

    private static Toets test(Client c, Plaatsgroep g) {
        return Toets.Behoefte.of(c, c.status() == Leveringsstatus.WACHT_OP_VOORKEUR)
                .test(g, Map.of());
    }

    @Property(tries = 300)
    void nobodyIsWhereItDoesNotFitAndNoPlaceIsTakenTwice(
            @ForAll long seed, @ForAll @IntRange(max = 60) int n, @ForAll boolean urgent, @ForAll boolean bekend) {
        Verzonnen v = new Verzonnen(seed, 20);
        List<Client> clienten = v.clients(n, bekend);
        List<Plaatsgroep> groepen = v.groups(12, 5, bekend);
        Plaatsingsuitslag uitslag = Plaatsing.match(Verzonnen.by(clienten, groepen, order(urgent)));

        assertThat(uitslag.toewijzingen()).hasSize(n);
        for (Plaatsingsuitslag.Toewijzing t : uitslag.toewijzingen()) {
            t.plaats().ifPresent(g -> {
                assertThat(Tegenproef.mayBeThere(t.client(), g)).isTrue();
                assertThat(t.score()).isEqualTo(Tegenproef.score(t.client(), g)).isBetween(0, 3);
            });
            if (t.plaats().isEmpty()) {
                assertThat(groepen.stream().filter(g -> Tegenproef.mayBeThere(t.client(), g)))
                        .allSatisfy(g -> assertThat(free(uitslag, g)).isZero());
            }
        }
        assertThat(groepen).allSatisfy(g -> assertThat(free(uitslag, g)).isNotNegative());
        int aanbod = groepen.stream().mapToInt(Plaatsgroep::beschikbaar).sum();
        assertThat(uitslag.geplaatst()).isLessThanOrEqualTo(Math.min(n, aanbod));
    }

    @Property(tries = 200)
    void theOrderOfTheInputDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 60) int n, @ForAll boolean urgent) {
        Verzonnen v = new Verzonnen(seed, 5);
        List<Client> clienten = v.clients(n, false);
        List<Plaatsgroep> groepen = v.groups(12, 5, false);
        List<Client> door = new ArrayList<>(clienten);
        List<Plaatsgroep> elkaar = new ArrayList<>(groepen);
        Collections.shuffle(door, new Random(seed));
        Collections.shuffle(elkaar, new Random(seed + 1));

        Plaatsingsuitslag een = Plaatsing.match(Verzonnen.by(clienten, groepen, order(urgent)));
        Plaatsingsuitslag ander = Plaatsing.match(Verzonnen.by(door, elkaar, order(urgent)));

        assertThat(ander.toewijzingen()).isEqualTo(een.toewijzingen());
        assertThat(ander.bereik()).isEqualTo(een.bereik());
        assertThat(ander.cellen()).isEqualTo(een.cellen());
        assertThat(ander.perRegio()).isEqualTo(een.perRegio());
    }

    @Property(tries = 200)
    void morePlacesAreNeverWorse(
            @ForAll long seed,
            @ForAll @IntRange(max = 40) int n,
            @ForAll @IntRange(max = 9) int waar,
            @ForAll @IntRange(min = 1, max = 3) int extra,
            @ForAll boolean urgent) {
        Verzonnen v = new Verzonnen(seed, 4);
        List<Client> clienten = v.clients(n, true);
        List<Plaatsgroep> groepen = v.groups(10, 3, true);
        List<Plaatsgroep> meer = new ArrayList<>(groepen);
        meer.set(waar, Verzonnen.withRoom(meer.get(waar), extra));

        List<Integer> nu = Verzonnen.worth(Plaatsing.match(Verzonnen.by(clienten, groepen, order(urgent))), urgent);
        List<Integer> dan = Verzonnen.worth(Plaatsing.match(Verzonnen.by(clienten, meer, order(urgent))), urgent);

        assertThat(Verzonnen.compare(dan, nu)).isNotNegative();
    }

    @Property(tries = 400)
    void noMatchIsBetterOfAllThatThereAre(@ForAll long seed, @ForAll @IntRange(max = 6) int n, @ForAll boolean urgent) {
        Verzonnen v = new Verzonnen(seed, 2);
        List<Client> clienten = v.clients(n, true);
        List<Plaatsgroep> groepen = v.groups(4, 2, true);
        Plaatsingsuitslag uitslag = Plaatsing.match(Verzonnen.by(clienten, groepen, order(urgent)));

        assertThat(Verzonnen.worth(uitslag, urgent)).isEqualTo(Tegenproef.best(clienten, groepen, urgent));
    }

    /** A second opinion: a maximum weight bipartite matching of JGraphT, with weights so far apart that they do not mix. */
    @Property(tries = 60)
    void anotherSolverFindsNoBetterMatch(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 120) int n, @ForAll boolean urgent) {
        Verzonnen v = new Verzonnen(seed, 1);
        List<Client> clienten = v.clients(n, true);
        List<Plaatsgroep> groepen = v.groups(20, 6, true);
        List<List<Client>> peilen = Verzonnen.levels(clienten);
        Map<Client, Integer> peil = new HashMap<>();
        for (int p = 0; p < peilen.size(); p++) {
            for (Client c : peilen.get(p)) {
                peil.put(c, p);
            }
        }
        Graph<String, DefaultWeightedEdge> graaf = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<String> links = new HashSet<>();
        Set<String> rechts = new HashSet<>();
        for (Plaatsgroep g : groepen) {
            for (int i = 0; i < g.beschikbaar(); i++) {
                graaf.addVertex(g.code() + "/" + i);
                rechts.add(g.code() + "/" + i);
            }
        }
        for (Client c : clienten) {
            graaf.addVertex(c.nummer());
            links.add(c.nummer());
            for (Plaatsgroep g : groepen) {
                for (int i = 0; Tegenproef.mayBeThere(c, g) && i < g.beschikbaar(); i++) {
                    DefaultWeightedEdge e = graaf.addEdge(c.nummer(), g.code() + "/" + i);
                    graaf.setEdgeWeight(e, (double) weight(n, peil.getOrDefault(c, 0), Tegenproef.score(c, g), urgent));
                }
            }
        }
        double best = new MaximumWeightBipartiteMatching<>(graaf, links, rechts)
                .getMatching()
                .getWeight();

        Plaatsingsuitslag uitslag = Plaatsing.match(Verzonnen.by(clienten, groepen, order(urgent)));
        long ons = uitslag.toewijzingen().stream()
                .filter(t -> t.plaats().isPresent())
                .mapToLong(t -> weight(n, peil.getOrDefault(t.client(), 0), t.score(), urgent))
                .sum();

        assertThat((double) ons).isEqualTo(best);
    }

    /** At most four standings, so that the sum stays far below 2 to the power 53. */
    private static long weight(int n, int peil, int score, boolean urgent) {
        long stap = n + 1L;
        long urgentie = 1;
        for (int p = peil; p < 3; p++) {
            urgentie *= stap;
        }
        long alle = stap * stap * stap * stap;
        return urgent ? (alle + urgentie) * (3L * n + 1) + score : (3L * n + 1) * alle + score * alle + urgentie;
    }

    @Property(tries = 150)
    void withAllKnownTheRangesArePointsAndWithAHoleFilledTheyNeverWiden(
            @ForAll long seed, @ForAll @IntRange(max = 25) int n) {
        Verzonnen v = new Verzonnen(seed, 5);
        List<Client> clienten = v.clients(n, false);
        List<Plaatsgroep> groepen = v.groups(8, 3, true);
        Plaatsingsuitslag open = Plaatsing.match(new Plaatsingsvraag(clienten, groepen));
        Random random = new Random(seed);
        List<Client> ingevuld = clienten.stream()
                .map(c -> c.context().isPresent()
                        ? c
                        : in(c, List.of("P", "Q", "R", "elders").get(random.nextInt(4))))
                .toList();
        Plaatsingsuitslag dicht = Plaatsing.match(new Plaatsingsvraag(ingevuld, groepen));

        assertThat(dicht.bereik()).isEqualTo(new Bandbreedte<>(dicht.geplaatst(), dicht.geplaatst()));
        assertThat(open.bereik().contains(dicht.bereik())).isTrue();
        for (Plaatsingsuitslag.Cel cel : dicht.cellen()) {
            open.cellen().stream()
                    .filter(c -> c.sector() == cel.sector() && c.context().equals(cel.context()))
                    .forEach(c -> assertThat(c.tekortbereik()
                                    .orElseThrow()
                                    .contains(cel.tekortbereik().orElseThrow()))
                            .isTrue());
        }
    }

    private static Client in(Client c, String context) {
        return new Client(
                c.nummer(),
                c.sector(),
                c.zorgprofiel(),
                Optional.of(context),
                c.expertise(),
                c.kenmerken(),
                c.voorkeur(),
                c.eisen(),
                c.status(),
                c.wachtSinds());
    }

    @Property(tries = 200)
    void theShortageOfAContextIsInItsRangeWhateverGoesFirst(
            @ForAll long seed, @ForAll @IntRange(max = 40) int n, @ForAll boolean urgent) {
        Verzonnen v = new Verzonnen(seed, 5);
        Plaatsingsuitslag uitslag =
                Plaatsing.match(Verzonnen.by(v.clients(n, false), v.groups(8, 3, false), order(urgent)));

        assertThat(uitslag.bereik().van()).isEqualTo(uitslag.geplaatst());
        assertThat(uitslag.cellen()).allSatisfy(c -> {
            assertThat(c.tekort()).isEqualTo(c.vraag() - c.geplaatst()).isNotNegative();
            assertThat(c.overschot()).isNotNegative();
            c.tekortbereik().ifPresent(b -> assertThat(c.tekort()).isBetween(b.van(), b.tot()));
        });
        assertThat(uitslag.cellen().stream()
                        .mapToInt(Plaatsingsuitslag.Cel::geplaatst)
                        .sum())
                .isEqualTo(uitslag.geplaatst());
        assertThat(uitslag.perRegio().stream()
                        .mapToInt(Plaatsingsuitslag.Regiocel::vraag)
                        .sum())
                .isEqualTo(n);
    }

    @Property(tries = 100)
    void everybodyIsExplained(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int n) {
        Verzonnen v = new Verzonnen(seed, 5);
        List<Client> clienten = v.clients(n, false);
        List<Plaatsgroep> groepen = v.groups(8, 3, false);
        Plaatsingsuitslag uitslag = Plaatsing.match(new Plaatsingsvraag(clienten, groepen));

        for (Client c : clienten) {
            Plaatsingsuitslag.Toelichting t = uitslag.explain(c.nummer());
            assertThat(t.toewijzing().client()).isEqualTo(c);
            long nietPassend = groepen.stream().filter(g -> !test(c, g).fits()).count();
            assertThat(t.afwijzingen().stream()
                            .mapToInt(Plaatsingsuitslag.Afwijzing::groepen)
                            .sum())
                    .isEqualTo((int) nietPassend);
            if (t.toewijzing().plaats().isEmpty()) {
                assertThat(t.vol()).hasSize(groepen.size() - (int) nietPassend);
            }
            assertThat(t.vol())
                    .allSatisfy(
                            w -> assertThat(w.bezetters()).hasSize(w.plaats().beschikbaar()));
        }
    }
}
