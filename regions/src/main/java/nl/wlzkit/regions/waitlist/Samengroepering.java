package nl.wlzkit.regions.waitlist;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Lines of which the features of a combination are all known and all equal, without comparing every line with every other. */
final class Samengroepering {
    private static final int ONBEKEND = -1;

    private final int aantal;
    private final int[][] codes = new int[Kenmerk.values().length][];
    private final int[] verschillende = new int[Kenmerk.values().length];

    /** Takes groups of lines that belong together. */
    @FunctionalInterface
    interface Ontvanger {
        /** Takes a group of two or more: {@code regels[van]} through {@code regels[tot - 1]}, in their own order. */
        void accept(int[] regels, int van, int tot);
    }

    /** Replaces the values of the features that are used by numbers. */
    Samengroepering(Wachtregel[] regels, int gebruikt) {
        this.aantal = regels.length;
        for (Kenmerk kenmerk : Kenmerk.values()) {
            if ((gebruikt & 1 << kenmerk.plaats()) != 0) {
                Map<String, Integer> nummers = new HashMap<>();
                int[] code = new int[aantal];
                for (int i = 0; i < aantal; i++) {
                    String waarde = regels[i].kenmerken().value(kenmerk);
                    code[i] = waarde.isEmpty() ? ONBEKEND : nummers.computeIfAbsent(waarde, w -> nummers.size());
                }
                codes[kenmerk.plaats()] = code;
                verschillende[kenmerk.plaats()] = nummers.size();
            }
        }
    }

    boolean isComplete(int regel, int masker) {
        for (int k = 0; k < codes.length; k++) {
            if ((masker & 1 << k) != 0 && codes[k][regel] == ONBEKEND) {
                return false;
            }
        }
        return true;
    }

    /** Sorts by one feature after another, each time by counting; the time does not depend on what the values are. */
    void forEach(Set<Kenmerk> combinatie, Ontvanger ontvanger) {
        int masker = Koppelwijze.mask(combinatie);
        int n = 0;
        for (int i = 0; i < aantal; i++) {
            n += isComplete(i, masker) ? 1 : 0;
        }
        int[] orde = new int[n];
        int volgende = 0;
        for (int i = 0; i < aantal; i++) {
            if (isComplete(i, masker)) {
                orde[volgende++] = i;
            }
        }
        for (Kenmerk kenmerk : combinatie) {
            orde = sorted(orde, codes[kenmerk.plaats()], verschillende[kenmerk.plaats()]);
        }
        int van = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || !isEqual(orde[i], orde[van], combinatie)) {
                if (i - van > 1) {
                    ontvanger.accept(orde, van, i);
                }
                van = i;
            }
        }
    }

    private static int[] sorted(int[] orde, int[] code, int verschillende) {
        int[] begin = new int[verschillende + 1];
        for (int regel : orde) {
            begin[code[regel] + 1]++;
        }
        for (int c = 0; c < verschillende; c++) {
            begin[c + 1] += begin[c];
        }
        int[] uit = new int[orde.length];
        for (int regel : orde) {
            uit[begin[code[regel]]++] = regel;
        }
        return uit;
    }

    private boolean isEqual(int een, int ander, Set<Kenmerk> combinatie) {
        for (Kenmerk kenmerk : combinatie) {
            int[] code = codes[kenmerk.plaats()];
            if (code[een] != code[ander]) {
                return false;
            }
        }
        return true;
    }
}
