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
import java.util.TreeSet;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bandbreedte;
import org.junit.jupiter.api.Test;

/** Small made-up matches against all that there are; the properties do the same with more of them. */
class PlaatsingTegenproefTest {
    private static String order(boolean urgent) {
        return urgent ? Plaatsingsvraag.URGENTIE : "voorkeur";
    }

    @Test
    void noMatchIsBetterOfAllThatThereAre() {
        for (int zaad = 0; zaad < 120; zaad++) {
            Verzonnen v = new Verzonnen(zaad, 2);
            List<Client> clienten = v.clients(zaad % 7, true);
            List<Plaatsgroep> groepen = v.groups(4, 2, true);
            boolean urgent = zaad % 2 == 0;
            Plaatsingsuitslag uitslag = Plaatsing.match(Verzonnen.by(clienten, groepen, order(urgent)));

            assertThat(Verzonnen.worth(uitslag, urgent))
                    .as("seed %s", zaad)
                    .isEqualTo(Tegenproef.best(clienten, groepen, urgent));
            assertIsPossible(uitslag, groepen);
        }
    }

    private static void assertIsPossible(Plaatsingsuitslag uitslag, List<Plaatsgroep> groepen) {
        Map<Plaatsgroep, Integer> bezet = new HashMap<>();
        for (Plaatsingsuitslag.Toewijzing t : uitslag.toewijzingen()) {
            t.plaats().ifPresent(g -> {
                assertThat(Tegenproef.mayBeThere(t.client(), g)).isTrue();
                assertThat(t.score()).isEqualTo(Tegenproef.score(t.client(), g));
                bezet.merge(g, 1, Integer::sum);
            });
        }
        assertThat(groepen).allSatisfy(g -> assertThat(bezet.getOrDefault(g, 0)).isLessThanOrEqualTo(g.beschikbaar()));
    }

    @Test
    void moreClientsThanFitAreDividedAsWellInBothOrders() {
        for (int zaad = 0; zaad < 30; zaad++) {
            Verzonnen v = new Verzonnen(zaad, 3);
            List<Client> clienten = v.clients(60, false);
            List<Plaatsgroep> groepen = v.groups(12, 5, false);
            List<Client> door = new ArrayList<>(clienten);
            List<Plaatsgroep> elkaar = new ArrayList<>(groepen);
            Collections.shuffle(door, new Random(zaad));
            Collections.shuffle(elkaar, new Random(zaad + 1));
            boolean urgent = zaad % 2 == 0;
            Plaatsingsuitslag een = Plaatsing.match(Verzonnen.by(clienten, groepen, order(urgent)));
            Plaatsingsuitslag ander = Plaatsing.match(Verzonnen.by(door, elkaar, order(urgent)));

            assertIsPossible(een, groepen);
            assertThat(een.toewijzingen()).hasSize(60);
            assertThat(ander.toewijzingen()).isEqualTo(een.toewijzingen());
            assertThat(ander.cellen()).isEqualTo(een.cellen());
            assertThat(ander.perRegio()).isEqualTo(een.perRegio());
        }
    }

    /** Of every division that places as many as can be how many of a context are without a place: the least and the most. */
    @Test
    void theShortageOfAContextIsThatOfAllDivisionsThatPlaceAsMany() {
        for (int zaad = 0; zaad < 60; zaad++) {
            Verzonnen v = new Verzonnen(zaad, 3);
            List<Client> clienten = v.clients(5, true);
            List<Plaatsgroep> groepen = v.groups(4, 2, true);
            Plaatsingsuitslag uitslag = Plaatsing.match(new Plaatsingsvraag(clienten, groepen));
            List<Set<Client>> meest = new ArrayList<>();
            Tegenproef.divide(clienten, groepen, waar -> {
                if (waar.size() == uitslag.geplaatst()) {
                    meest.add(new HashSet<>(waar.keySet()));
                }
                assertThat(waar.size()).isLessThanOrEqualTo(uitslag.geplaatst());
            });

            Set<List<Object>> genoemd = new HashSet<>();
            for (Plaatsingsuitslag.Cel cel : uitslag.cellen()) {
                List<Client> hier = clienten.stream()
                        .filter(c -> c.sector() == cel.sector() && c.context().equals(cel.context()))
                        .toList();
                List<Integer> zonder = meest.stream()
                        .map(m ->
                                (int) hier.stream().filter(c -> !m.contains(c)).count())
                        .toList();
                assertThat(cel.vraag()).isEqualTo(hier.size());
                assertThat(cel.tekort()).isEqualTo(cel.vraag() - cel.geplaatst());
                assertThat(cel.tekortbereik())
                        .as("seed %s, %s", zaad, cel)
                        .contains(new Bandbreedte<>(Collections.min(zonder), Collections.max(zonder)));
                assertThat(cel.overschot()).isEqualTo(free(uitslag, groepen, cel));
                genoemd.add(List.of(cel.sector(), cel.context()));
            }
            clienten.forEach(c -> assertThat(genoemd).contains(List.of(c.sector(), c.context())));
        }
    }

    private static int free(Plaatsingsuitslag uitslag, List<Plaatsgroep> groepen, Plaatsingsuitslag.Cel cel) {
        return groepen.stream()
                .filter(g -> g.sector() == cel.sector()
                        && g.profiel()
                                .contexten()
                                .orElseThrow()
                                .contains(cel.context().orElseThrow()))
                .mapToInt(g -> free(uitslag, g))
                .sum();
    }

    private static int free(Plaatsingsuitslag uitslag, Plaatsgroep groep) {
        long bezet = uitslag.toewijzingen().stream()
                .filter(t -> t.plaats().filter(groep::equals).isPresent())
                .count();
        return groep.beschikbaar() - (int) bezet;
    }

    @Test
    void whatIsNotKnownCanTurnOutAtItsBest() {
        for (int zaad = 0; zaad < 60; zaad++) {
            Verzonnen v = new Verzonnen(zaad, 3);
            List<Client> clienten = v.clients(5, false);
            List<Plaatsgroep> groepen = v.groups(3, 2, false);
            int[] vrij = groepen.stream()
                    .mapToInt(g -> g.profiel().capaciteit().isPresent() ? g.beschikbaar() : clienten.size())
                    .toArray();

            assertThat(Plaatsing.match(new Plaatsingsvraag(clienten, groepen))
                            .bereik()
                            .tot())
                    .as("seed %s", zaad)
                    .isEqualTo(most(clienten, 0, groepen, vrij));
        }
    }

    private static int most(List<Client> clienten, int i, List<Plaatsgroep> groepen, int[] vrij) {
        if (i == clienten.size()) {
            return 0;
        }
        int meest = most(clienten, i + 1, groepen, vrij);
        for (int g = 0; g < vrij.length; g++) {
            if (vrij[g] > 0 && Tegenproef.mayTurnOut(clienten.get(i), groepen.get(g))) {
                vrij[g]--;
                meest = Math.max(meest, 1 + most(clienten, i + 1, groepen, vrij));
                vrij[g]++;
            }
        }
        return meest;
    }

    @Test
    void everybodyIsExplainedAndEveryRegionIsCounted() {
        for (int zaad = 0; zaad < 20; zaad++) {
            Verzonnen v = new Verzonnen(zaad, 4);
            List<Client> clienten = v.clients(12, false);
            List<Plaatsgroep> groepen = v.groups(8, 2, false);
            Plaatsingsuitslag uitslag = Plaatsing.match(new Plaatsingsvraag(clienten, groepen));

            for (Client c : clienten) {
                Plaatsingsuitslag.Toelichting t = uitslag.explain(c.nummer());
                Optional<Plaatsgroep> daar = t.toewijzing().plaats();
                List<Plaatsgroep> past = groepen.stream()
                        .filter(g -> Tegenproef.mayBeThere(c, g))
                        .toList();
                Set<Wens> gemist = new TreeSet<>(c.voorkeur().wensen());
                gemist.removeAll(t.toewijzing().vervuld());

                assertThat(t.toewijzing().client()).isEqualTo(c);
                assertThat(t.gemist()).isEqualTo(gemist);
                assertThat(t.afwijzingen().stream()
                                .mapToInt(Plaatsingsuitslag.Afwijzing::groepen)
                                .sum())
                        .isEqualTo(groepen.size() - past.size());
                assertThat(t.afwijzingen().stream()
                                .mapToInt(Plaatsingsuitslag.Afwijzing::vrij)
                                .sum())
                        .isEqualTo(groepen.stream()
                                .filter(g -> !past.contains(g))
                                .mapToInt(g -> free(uitslag, g))
                                .sum());
                // without a place all that fit are told, with one those where more wishes would be met
                assertThat(t.vol())
                        .extracting(Plaatsingsuitslag.Vol::plaats)
                        .containsExactlyElementsOf(past.stream()
                                .filter(g -> daar.isEmpty()
                                        || Tegenproef.score(c, g)
                                                > t.toewijzing().score())
                                .toList());
                assertThat(t.vol())
                        .allSatisfy(w ->
                                assertThat(w.bezetters()).hasSize(w.plaats().beschikbaar()));
            }
            assertRegions(uitslag, clienten, groepen);
        }
    }

    private static void assertRegions(Plaatsingsuitslag uitslag, List<Client> clienten, List<Plaatsgroep> groepen) {
        Set<List<Object>> gezien = new HashSet<>();
        for (Plaatsingsuitslag.Regiocel cel : uitslag.perRegio()) {
            assertThat(gezien.add(List.of(cel.regio(), cel.sector(), cel.context())))
                    .isTrue();
            List<Plaatsingsuitslag.Toewijzing> wie = uitslag.toewijzingen().stream()
                    .filter(t -> t.client().voorkeur().regio().equals(cel.regio())
                            && t.client().sector() == cel.sector()
                            && t.client().context().equals(cel.context()))
                    .toList();
            assertThat(cel.vraag()).isEqualTo(wie.size());
            assertThat(cel.geplaatst()).isEqualTo((int)
                    wie.stream().filter(t -> t.plaats().isPresent()).count());
            assertThat(cel.tekort()).isEqualTo(cel.vraag() - cel.geplaatst());
            assertThat(cel.daar()).isEqualTo((int) wie.stream()
                    .filter(t -> t.plaats()
                            .filter(g -> g.regio().equals(cel.regio()))
                            .isPresent())
                    .count());
            assertThat(cel.overschot())
                    .isEqualTo(groepen.stream()
                            .filter(g -> g.regio().equals(cel.regio()) && g.sector() == cel.sector())
                            .filter(g -> cel.context().isPresent()
                                    && g.profiel()
                                            .contexten()
                                            .orElse(Woorden.NONE)
                                            .contains(cel.context().get()))
                            .mapToInt(g -> free(uitslag, g))
                            .sum());
        }
        assertThat(uitslag.perRegio().stream()
                        .mapToInt(Plaatsingsuitslag.Regiocel::vraag)
                        .sum())
                .isEqualTo(clienten.size());
        assertThat(uitslag.cellen().stream()
                        .filter(c -> c.sector() == Sector.GZ)
                        .map(c -> c.context().orElse("~")))
                .isSorted();
    }
}
