package nl.wlzkit.regions.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The most that can flow, at the least cost; for small networks every flow is tried. */
class StroomTest {
    private record Pijl(int van, int naar, int capaciteit, int prijs) {}

    /** The value and the cost of the best flow, found by trying all. */
    private static int[] best(List<Pijl> pijlen, int knopen) {
        int[] beste = {0, 0};
        tryAll(pijlen, 0, new int[knopen], 0, beste);
        return beste;
    }

    private static void tryAll(List<Pijl> pijlen, int i, int[] saldo, int kosten, int[] beste) {
        if (i == pijlen.size()) {
            for (int k = 2; k < saldo.length; k++) {
                if (saldo[k] != 0) {
                    return;
                }
            }
            if (saldo[1] > beste[0] || (saldo[1] == beste[0] && kosten < beste[1])) {
                beste[0] = saldo[1];
                beste[1] = kosten;
            }
            return;
        }
        Pijl p = pijlen.get(i);
        for (int f = 0; f <= p.capaciteit(); f++) {
            saldo[p.van()] -= f;
            saldo[p.naar()] += f;
            tryAll(pijlen, i + 1, saldo, kosten + f * p.prijs(), beste);
            saldo[p.van()] += f;
            saldo[p.naar()] -= f;
        }
    }

    private static List<Integer> add(Stroom stroom, List<Pijl> pijlen) {
        List<Integer> nummers = new ArrayList<>();
        pijlen.forEach(p -> nummers.add(stroom.addArc(p.van(), p.naar(), p.capaciteit(), p.prijs())));
        return nummers;
    }

    private static int cost(Stroom stroom, List<Pijl> pijlen, List<Integer> nummers) {
        int kosten = 0;
        for (int i = 0; i < pijlen.size(); i++) {
            assertThat(stroom.flow(nummers.get(i))).isBetween(0, pijlen.get(i).capaciteit());
            kosten += stroom.flow(nummers.get(i)) * pijlen.get(i).prijs();
        }
        return kosten;
    }

    @Test
    void noFlowIsLargerAndNoneAsLargeIsCheaper() {
        for (int zaad = 0; zaad < 150; zaad++) {
            Random random = new Random(zaad);
            int knopen = 4 + random.nextInt(2);
            List<Pijl> pijlen = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                int van = random.nextInt(knopen);
                int naar = random.nextInt(knopen);
                if (van != naar && van != 1 && naar != 0) {
                    pijlen.add(new Pijl(van, naar, random.nextInt(3), random.nextInt(4)));
                }
            }
            Stroom stroom = new Stroom();
            for (int k = 2; k < knopen; k++) {
                stroom.addNode();
            }
            List<Integer> nummers = add(stroom, pijlen);
            int[] beste = best(pijlen, knopen);

            assertThat(stroom.run()).as("seed %s", zaad).isEqualTo(beste[0]);
            assertThat(cost(stroom, pijlen, nummers)).as("seed %s", zaad).isEqualTo(beste[1]);
        }
    }

    @Test
    void aCheapWayIsTakenBeforeADearOneAndIsGivenUpForTwo() {
        // the cheapest way alone goes from a over d; both at once go over c and d, and a then goes over c
        Stroom stroom = new Stroom();
        int a = stroom.addNode();
        int b = stroom.addNode();
        int c = stroom.addNode();
        int d = stroom.addNode();
        stroom.addArc(stroom.bron(), a, 1, 0);
        stroom.addArc(stroom.bron(), b, 1, 0);
        int duur = stroom.addArc(a, c, 1, 3);
        int goedkoop = stroom.addArc(a, d, 1, 0);
        int enige = stroom.addArc(b, d, 1, 1);
        stroom.addArc(c, stroom.put(), 1, 0);
        stroom.addArc(d, stroom.put(), 1, 0);

        assertThat(stroom.run()).isEqualTo(2);
        assertThat(stroom.flow(duur)).isEqualTo(1);
        assertThat(stroom.flow(goedkoop)).isZero();
        assertThat(stroom.flow(enige)).isEqualTo(1);
    }

    @Test
    void aNetworkOfManyNodesAndHighPricesIsOneNetwork() {
        // 40 ways of one over a node each, and one way of 30 nodes that costs 5 a step
        Stroom stroom = new Stroom();
        List<Integer> stralen = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int knoop = stroom.addNode();
            assertThat(knoop).isEqualTo(2 + i);
            stroom.addArc(stroom.bron(), knoop, 1, 0);
            stralen.add(stroom.addArc(knoop, stroom.put(), 2, 1));
        }
        int vorige = stroom.bron();
        List<Integer> lang = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int knoop = stroom.addNode();
            lang.add(stroom.addArc(vorige, knoop, 3, 5));
            vorige = knoop;
        }
        lang.add(stroom.addArc(vorige, stroom.put(), 2, 5));

        assertThat(stroom.nodes()).isEqualTo(72);
        assertThat(stroom.run()).isEqualTo(42);
        assertThat(stralen).allSatisfy(p -> assertThat(stroom.flow(p)).isEqualTo(1));
        assertThat(lang).allSatisfy(p -> assertThat(stroom.flow(p)).isEqualTo(2));
    }

    @Test
    void aPriceCanBeFarAboveTheOthers() {
        Stroom stroom = new Stroom();
        int knoop = stroom.addNode();
        stroom.addArc(stroom.bron(), knoop, 1, 100);
        int duur = stroom.addArc(knoop, stroom.put(), 1, 1000);

        assertThat(stroom.run()).isEqualTo(1);
        assertThat(stroom.flow(duur)).isEqualTo(1);
    }

    @Test
    void nothingFlowsWhereThereIsNoWay() {
        Stroom stroom = new Stroom();
        int los = stroom.addNode();
        int pijl = stroom.addArc(stroom.bron(), los, 5, 0);

        assertThat(stroom.run()).isZero();
        assertThat(stroom.flow(pijl)).isZero();
    }

    /** Two classes for one place each, or for both. */
    private static final class Wissel {
        private final Stroom stroom = new Stroom();
        private final int[] in;
        private final int[] pijlVan;

        Wissel(int[][] prijzen, int plaatsen) {
            int[] plek = new int[plaatsen];
            for (int p = 0; p < plaatsen; p++) {
                plek[p] = stroom.addNode();
                stroom.addArc(plek[p], stroom.put(), 1, 0);
            }
            in = new int[prijzen.length];
            int[] knoop = new int[prijzen.length];
            for (int k = 0; k < prijzen.length; k++) {
                knoop[k] = stroom.addNode();
                in[k] = stroom.addArc(stroom.bron(), knoop[k], 1, 0);
                for (int p = 0; p < plaatsen; p++) {
                    if (prijzen[k][p] >= 0) {
                        stroom.addArc(knoop[k], plek[p], 1, prijzen[k][p]);
                    }
                }
            }
            pijlVan = new int[stroom.nodes()];
            Arrays.fill(pijlVan, -1);
            for (int k = 0; k < in.length; k++) {
                pijlVan[knoop[k]] = in[k];
            }
            stroom.run();
        }

        List<Integer> flows() {
            return Arrays.stream(in).mapToObj(stroom::flow).toList();
        }
    }

    @Test
    void oneWhoIsOutIsExchangedForOneWhoIsInAtTheSameCost() {
        Wissel w = new Wissel(new int[][] {{1}, {1}}, 1);
        int binnen = w.flows().indexOf(1);
        int buiten = 1 - binnen;

        assertThat(w.stroom.new Ruil().exchange(w.in[buiten], w.pijlVan, p -> p == w.in[binnen]))
                .isEqualTo(w.in[binnen]);
        assertThat(w.flows().get(buiten)).isEqualTo(1);
        assertThat(w.flows().get(binnen)).isZero();
    }

    @Test
    void nobodyIsExchangedWhoMayNotBeOrForMoreCost() {
        Wissel w = new Wissel(new int[][] {{1}, {1}}, 1);
        int buiten = w.flows().indexOf(0);
        Stroom.Ruil ruil = w.stroom.new Ruil();

        assertThat(ruil.exchange(w.in[buiten], w.pijlVan, p -> false)).isEqualTo(-1);
        // nor later: it is known to be a dead end
        assertThat(ruil.exchange(w.in[buiten], w.pijlVan, p -> true)).isEqualTo(-1);
        assertThat(w.flows().get(buiten)).isZero();

        Wissel duurder = new Wissel(new int[][] {{0}, {1}}, 1);
        assertThat(duurder.flows()).containsExactly(1, 0);
        assertThat(duurder.stroom.new Ruil().exchange(duurder.in[1], duurder.pijlVan, p -> true))
                .isEqualTo(-1);
        assertThat(duurder.flows()).containsExactly(1, 0);
    }

    @Test
    void anExchangeGoesOverOthersWhoMoveOn() {
        // the first two are in: one fits on both places and one on the second only. The third fits on the first place
        // only;
        // the second is the one that has to go, over the first, who moves
        Wissel w = new Wissel(new int[][] {{0, 0}, {-1, 0}, {0, -1}}, 2);
        int buiten = w.flows().indexOf(0);
        int gaat = buiten == 0 ? 1 : buiten == 1 ? 2 : 1;

        assertThat(w.stroom.new Ruil().exchange(w.in[buiten], w.pijlVan, p -> p == w.in[gaat]))
                .isEqualTo(w.in[gaat]);
        assertThat(w.flows().get(buiten)).isEqualTo(1);
        assertThat(w.flows().get(gaat)).isZero();
        assertThat(w.flows().stream().mapToInt(f -> f).sum()).isEqualTo(2);
    }
}
