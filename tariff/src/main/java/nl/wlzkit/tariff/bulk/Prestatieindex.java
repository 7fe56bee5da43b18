package nl.wlzkit.tariff.bulk;

import java.util.List;
import nl.wlzkit.core.care.Prestatiecode;
import org.jspecify.annotations.Nullable;

/** The numbers of products: a hash table with open addressing, half empty, that finds without making anything. */
final class Prestatieindex {
    private final @Nullable Prestatiecode[] codes;
    private final int[] nummers;

    Prestatieindex(List<Prestatiecode> prestaties) {
        int plaatsen = Integer.highestOneBit(Math.max(1, prestaties.size()) * 2 - 1) * 2;
        this.codes = new @Nullable Prestatiecode[plaatsen];
        this.nummers = new int[plaatsen];
        for (int i = 0; i < prestaties.size(); i++) {
            int plaats = place(prestaties.get(i));
            while (codes[plaats] != null) {
                plaats = (plaats + 1) & (plaatsen - 1);
            }
            codes[plaats] = prestaties.get(i);
            nummers[plaats] = i;
        }
    }

    private int place(Prestatiecode code) {
        int hash = code.code().hashCode();
        return (hash ^ (hash >>> 15)) & (codes.length - 1);
    }

    int find(Prestatiecode code) {
        int plaats = place(code);
        for (Prestatiecode hier = codes[plaats]; hier != null; hier = codes[plaats]) {
            if (hier.code().equals(code.code())) { // the same text, mostly the same object
                return nummers[plaats];
            }
            plaats = (plaats + 1) & (codes.length - 1);
        }
        return Prijstabel.ONBEKEND;
    }
}
