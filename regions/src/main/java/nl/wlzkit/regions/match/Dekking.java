package nl.wlzkit.regions.match;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who can be on a place at the same time. One after the other is let in if there is room for all so far and this one; those who
 * are in may move, but nobody is put out again.
 *
 * <p>The sets of clients for whom there is room at the same time form a matroid (a transversal one), so letting in one after the
 * other, the most urgent first, gives as many as there can be, whatever the order.
 *
 * <p>Clients who fit on the same places are of one kind. For one thread.
 */
final class Dekking {
    private static final int NIEUW = -1;

    private final BitSet[] past;
    private final int[] vrij;
    private final int[][] wie;
    private final int[][] hoeveel;
    private final int[] soorten;
    private final BitSet levend;
    private final BitSet metRuimte;

    private final BitSet kandidaat = new BitSet();
    private final BitSet gezien = new BitSet();
    private final BitSet soortGezien = new BitSet();
    private final int[] rij;
    private final int[] viaSoort;
    private final int[] viaGroep;

    /**
     * Begins with nobody on a place.
     *
     * @param past of every kind of client the groups of places that fit
     * @param capaciteit of every group of places how many are available
     */
    Dekking(BitSet[] past, int[] capaciteit) {
        this.past = past;
        this.vrij = capaciteit.clone();
        this.wie = new int[capaciteit.length][4];
        this.hoeveel = new int[capaciteit.length][4];
        this.soorten = new int[capaciteit.length];
        this.levend = new BitSet();
        levend.set(0, capaciteit.length);
        this.metRuimte = new BitSet();
        for (int g = 0; g < capaciteit.length; g++) {
            metRuimte.set(g, capaciteit[g] > 0);
        }
        this.rij = new int[capaciteit.length];
        this.viaSoort = new int[capaciteit.length];
        this.viaGroep = new int[past.length];
    }

    /** Lets somebody in; false if there is no room, and then there never will be for this kind. */
    boolean place(int soort) {
        kandidaat.clear();
        kandidaat.or(past[soort]);
        kandidaat.and(levend);
        if (kandidaat.isEmpty()) {
            return false;
        }
        int groep = roomIn(kandidaat);
        if (groep >= 0) {
            viaSoort[groep] = NIEUW;
            move(groep, soort);
            return true;
        }
        groep = findRoom();
        if (groep >= 0) {
            move(groep, soort);
            return true;
        }
        // all of these are full of people who cannot go elsewhere
        levend.andNot(gezien);
        return false;
    }

    private int roomIn(BitSet groepen) {
        if (!groepen.intersects(metRuimte)) {
            return -1;
        }
        int groep = groepen.nextSetBit(0);
        while (!metRuimte.get(groep)) {
            groep = groepen.nextSetBit(groep + 1);
        }
        return groep;
    }

    /** From the candidates on, over those who are there, to a group with room; -1 if there is none. */
    private int findRoom() {
        gezien.clear();
        soortGezien.clear();
        int achter = reach(NIEUW, 0);
        for (int voor = 0; voor < achter; voor++) {
            int groep = rij[voor];
            for (int i = 0; i < soorten[groep]; i++) {
                int soort = wie[groep][i];
                if (!soortGezien.get(soort)) {
                    soortGezien.set(soort);
                    viaGroep[soort] = groep;
                    kandidaat.clear();
                    kandidaat.or(past[soort]);
                    kandidaat.and(levend);
                    kandidaat.andNot(gezien);
                    int ruimte = roomIn(kandidaat);
                    if (ruimte >= 0) {
                        viaSoort[ruimte] = soort;
                        return ruimte;
                    }
                    achter = reach(soort, achter);
                }
            }
        }
        return -1;
    }

    private int reach(int soort, int achter) {
        int einde = achter;
        for (int g = kandidaat.nextSetBit(0); g >= 0; g = kandidaat.nextSetBit(g + 1)) {
            viaSoort[g] = soort;
            rij[einde++] = g;
        }
        gezien.or(kandidaat);
        return einde;
    }

    /** Everybody on the way moves one on, and the new one comes in. */
    private void move(int naar, int nieuw) {
        vrij[naar]--;
        metRuimte.set(naar, vrij[naar] > 0);
        int groep = naar;
        while (viaSoort[groep] != NIEUW) {
            int soort = viaSoort[groep];
            change(groep, soort, 1);
            groep = viaGroep[soort];
            change(groep, soort, -1);
        }
        change(groep, nieuw, 1);
    }

    private void change(int groep, int soort, int erbij) {
        int i = 0;
        while (i < soorten[groep] && wie[groep][i] != soort) {
            i++;
        }
        if (i == soorten[groep]) {
            if (i == wie[groep].length) {
                wie[groep] = Arrays.copyOf(wie[groep], 2 * i);
                hoeveel[groep] = Arrays.copyOf(hoeveel[groep], 2 * i);
            }
            wie[groep][i] = soort;
            hoeveel[groep][i] = 0;
            soorten[groep]++;
        }
        hoeveel[groep][i] += erbij;
        if (hoeveel[groep][i] == 0) {
            int laatste = --soorten[groep];
            wie[groep][i] = wie[groep][laatste];
            hoeveel[groep][i] = hoeveel[groep][laatste];
        }
    }
}
