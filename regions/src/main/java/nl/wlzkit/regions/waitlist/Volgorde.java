package nl.wlzkit.regions.waitlist;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Sorts by numbers that are worked out once, byte after byte and by counting, and compares only what has the same number: a
 * comparison of two lines visits places all over the memory, and a million lines would need twenty million of them.
 */
final class Volgorde {
    private static final int BITS = 8;
    private static final int WAARDEN = 1 << BITS;

    private Volgorde() {}

    /**
     * Puts elements in their order.
     *
     * @param sleutels a number of each element, not negative; what has a lower number comes first
     * @param gelijk the order of elements with the same number
     * @return the elements, by their place in {@code sleutels}
     */
    static Integer[] of(long[] sleutels, Comparator<Integer> gelijk) {
        int[] orde = byNumber(sleutels);
        Integer[] uit = new Integer[orde.length];
        Arrays.setAll(uit, i -> orde[i]);
        int van = 0;
        for (int i = 1; i <= uit.length; i++) {
            if (i == uit.length || sleutels[orde[i]] != sleutels[orde[van]]) {
                if (i - van > 1) {
                    Arrays.sort(uit, van, i, gelijk);
                }
                van = i;
            }
        }
        return uit;
    }

    private static int[] byNumber(long[] sleutels) {
        int n = sleutels.length;
        long[] nummers = sleutels.clone();
        long[] anderenummers = new long[n];
        int[] orde = new int[n];
        Arrays.setAll(orde, i -> i);
        int[] andereorde = new int[n];
        for (int schuif = 0; schuif < Long.SIZE; schuif += BITS) {
            int[] begin = new int[WAARDEN + 1];
            for (long nummer : nummers) {
                begin[(int) ((nummer >>> schuif) & (WAARDEN - 1)) + 1]++;
            }
            for (int w = 0; w < WAARDEN; w++) {
                begin[w + 1] += begin[w];
            }
            for (int i = 0; i < n; i++) {
                int naar = begin[(int) ((nummers[i] >>> schuif) & (WAARDEN - 1))]++;
                anderenummers[naar] = nummers[i];
                andereorde[naar] = orde[i];
            }
            long[] nummersNu = anderenummers;
            anderenummers = nummers;
            nummers = nummersNu;
            int[] ordeNu = andereorde;
            andereorde = orde;
            orde = ordeNu;
        }
        return orde;
    }

    /** Spreads a hash over 40 bits. */
    static long spread(int hash) {
        return ((hash & 0xFFFF_FFFFL) * 0x9E37_79B9_7F4A_7C15L) >>> 24;
    }
}
