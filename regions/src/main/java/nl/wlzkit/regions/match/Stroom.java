package nl.wlzkit.regions.match;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A network in which as much as possible flows from a source to a sink, at the least cost: whole capacities, whole costs of zero
 * or more. It looks for the cheapest way, sends as much as fits along all ways of that cost, and goes on with the next cost; with
 * few different costs there are few rounds. The same network, built in the same order, always gives the same flow.
 *
 * <p>For one thread.
 */
final class Stroom {
    private static final int NONE = -1;

    private final int bron;
    private final int put;
    private int knopen;
    private int[] eerste = new int[16];
    private int pijlen;
    private int[] volgende = new int[32];
    private int[] naar = new int[32];
    private int[] rest = new int[32];
    private int[] kosten = new int[32];
    private int[] potentiaal = new int[0];

    /** Makes a network of a source and a sink. */
    Stroom() {
        bron = addNode();
        put = addNode();
    }

    int bron() {
        return bron;
    }

    int put() {
        return put;
    }

    int nodes() {
        return knopen;
    }

    int addNode() {
        if (knopen == eerste.length) {
            eerste = Arrays.copyOf(eerste, knopen * 2);
        }
        eerste[knopen] = NONE;
        return knopen++;
    }

    /** Adds an arc; its number is even, and the arc back is one more. */
    int addArc(int van, int tot, int capaciteit, int prijs) {
        int pijl = pijlen;
        if (pijl + 2 > naar.length) {
            int lengte = naar.length * 2;
            volgende = Arrays.copyOf(volgende, lengte);
            naar = Arrays.copyOf(naar, lengte);
            rest = Arrays.copyOf(rest, lengte);
            kosten = Arrays.copyOf(kosten, lengte);
        }
        half(van, tot, capaciteit, prijs);
        half(tot, van, 0, -prijs);
        return pijl;
    }

    private void half(int van, int tot, int capaciteit, int prijs) {
        naar[pijlen] = tot;
        rest[pijlen] = capaciteit;
        kosten[pijlen] = prijs;
        volgende[pijlen] = eerste[van];
        eerste[van] = pijlen++;
    }

    /** How much flows through an arc. */
    int flow(int pijl) {
        return rest[pijl + 1];
    }

    /** Sends as much as possible at the least cost; returns how much. */
    long run() {
        potentiaal = new int[knopen];
        long totaal = 0;
        int[] afstand = new int[knopen];
        while (findDistances(afstand)) {
            int grens = afstand[put];
            for (int k = 0; k < knopen; k++) {
                potentiaal[k] += Math.min(afstand[k], grens);
            }
            totaal += blockAll();
        }
        return totaal;
    }

    private boolean isTight(int van, int pijl) {
        return rest[pijl] > 0 && kosten[pijl] + potentiaal[van] == potentiaal[naar[pijl]];
    }

    /** The distances from the source in reduced costs; whole and small, so that buckets beat a heap. */
    private boolean findDistances(int[] afstand) {
        Arrays.fill(afstand, Integer.MAX_VALUE);
        afstand[bron] = 0;
        Emmers emmers = new Emmers();
        emmers.add(0, bron);
        while (!emmers.isEmpty()) {
            int nu = emmers.laagste();
            int knoop = emmers.poll();
            if (afstand[knoop] < nu) {
                continue;
            }
            for (int p = eerste[knoop]; p != NONE; p = volgende[p]) {
                if (rest[p] > 0) {
                    int verder = nu + kosten[p] + potentiaal[knoop] - potentiaal[naar[p]];
                    if (verder < afstand[naar[p]]) {
                        afstand[naar[p]] = verder;
                        emmers.add(verder, naar[p]);
                    }
                }
            }
        }
        return afstand[put] != Integer.MAX_VALUE;
    }

    /** Sends all that can go along tight arcs, in rounds of shortest ways. */
    private long blockAll() {
        long totaal = 0;
        int[] laag = new int[knopen];
        int[] rij = new int[knopen];
        int[] hier = new int[knopen];
        int[] weg = new int[knopen];
        while (findLayers(laag, rij)) {
            System.arraycopy(eerste, 0, hier, 0, knopen);
            int gevonden = findWay(laag, hier, weg);
            while (gevonden > 0) {
                totaal += send(weg, gevonden);
                gevonden = findWay(laag, hier, weg);
            }
        }
        return totaal;
    }

    private boolean findLayers(int[] laag, int[] rij) {
        Arrays.fill(laag, NONE);
        laag[bron] = 0;
        rij[0] = bron;
        int achter = 1;
        for (int voor = 0; voor < achter; voor++) {
            int knoop = rij[voor];
            for (int p = eerste[knoop]; p != NONE; p = volgende[p]) {
                if (laag[naar[p]] == NONE && isTight(knoop, p)) {
                    laag[naar[p]] = laag[knoop] + 1;
                    rij[achter++] = naar[p];
                }
            }
        }
        return laag[put] != NONE;
    }

    /** A way down the layers, by the arcs that were not yet found dead; its length, or 0. */
    private int findWay(int[] laag, int[] hier, int[] weg) {
        int lengte = 0;
        int knoop = bron;
        while (knoop != put) {
            int p = hier[knoop];
            while (p != NONE && !(laag[naar[p]] == laag[knoop] + 1 && isTight(knoop, p))) {
                p = volgende[p];
            }
            hier[knoop] = p;
            if (p != NONE) {
                weg[lengte++] = p;
                knoop = naar[p];
            } else if (lengte == 0) {
                return 0;
            } else {
                int terug = weg[--lengte];
                knoop = naar[terug ^ 1];
                hier[knoop] = volgende[terug];
            }
        }
        return lengte;
    }

    private int send(int[] weg, int lengte) {
        int hoeveel = Integer.MAX_VALUE;
        for (int i = 0; i < lengte; i++) {
            hoeveel = Math.min(hoeveel, rest[weg[i]]);
        }
        for (int i = 0; i < lengte; i++) {
            rest[weg[i]] -= hoeveel;
            rest[weg[i] ^ 1] += hoeveel;
        }
        return hoeveel;
    }

    /** Exchanges between arcs out of the source, without more cost and without less flow; for a flow that is at its best. */
    final class Ruil {
        private final boolean[] dood = new boolean[knopen];
        private final int[] via = new int[knopen];
        private final int[] rij = new int[knopen];

        /**
         * Sends one more through an arc out of the source and one less through another, if there is one that may have less.
         *
         * @param pijl the arc that gets more, out of the source
         * @param pijlVan of each node the arc from the source to it, or -1
         * @param mag whether an arc may have less
         * @return the arc that has one less, or -1 if there is none: there will be none later either
         */
        int exchange(int pijl, int[] pijlVan, IntPredicate mag) {
            int begin = naar[pijl];
            if (!isTight(bron, pijl) || dood[begin]) {
                return NONE;
            }
            Arrays.fill(via, NONE);
            via[begin] = pijl;
            rij[0] = begin;
            int achter = 1;
            for (int voor = 0; voor < achter; voor++) {
                int knoop = rij[voor];
                int minder = pijlVan[knoop];
                if (minder != NONE
                        && minder != pijl
                        && rest[minder ^ 1] > 0
                        && isTight(knoop, minder ^ 1)
                        && mag.test(minder)) {
                    shift(knoop);
                    rest[minder]++;
                    rest[minder ^ 1]--;
                    return minder;
                }
                for (int p = eerste[knoop]; p != NONE; p = volgende[p]) {
                    int verder = naar[p];
                    if (verder != bron && via[verder] == NONE && !dood[verder] && isTight(knoop, p)) {
                        via[verder] = p;
                        rij[achter++] = verder;
                    }
                }
            }
            // whoever comes here later finds no way out either: what may have less only becomes fewer
            for (int i = 0; i < achter; i++) {
                dood[rij[i]] = true;
            }
            return NONE;
        }

        private void shift(int knoop) {
            int k = knoop;
            while (k != bron) {
                int p = via[k];
                rest[p]--;
                rest[p ^ 1]++;
                k = naar[p ^ 1];
            }
        }
    }

    /** Nodes by distance, the nearest first. */
    private static final class Emmers {
        private int[][] emmers = new int[8][];
        private int[] maten = new int[8];
        private int nu;
        private int aantal;

        boolean isEmpty() {
            return aantal == 0;
        }

        void add(int afstand, int knoop) {
            if (afstand >= emmers.length) {
                int lengte = Math.max(afstand + 1, emmers.length * 2);
                emmers = Arrays.copyOf(emmers, lengte);
                maten = Arrays.copyOf(maten, lengte);
            }
            int[] emmer = emmers[afstand];
            if (emmer == null) {
                emmer = new int[16];
            } else if (maten[afstand] == emmer.length) {
                emmer = Arrays.copyOf(emmer, emmer.length * 2);
            }
            emmers[afstand] = emmer;
            emmer[maten[afstand]++] = knoop;
            aantal++;
        }

        int laagste() {
            while (maten[nu] == 0) {
                nu++;
            }
            return nu;
        }

        int poll() {
            aantal--;
            return emmers[nu][--maten[nu]];
        }
    }
}
