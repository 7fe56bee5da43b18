package nl.wlzkit.tariff.bulk;

import java.util.List;
import nl.wlzkit.core.care.Prestatiecode;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of products: a hash table that finds without making anything. It is mostly empty, and codes that follow each other
 * are spread: a product that is not found at once costs more than all the rest of a line, because a processor guesses that it is.
 */
final class Prestatieindex {
    private static final int PLAATSEN_PER_CODE = 16;

    /** 2^32 divided by the golden ratio: consecutive numbers times this lie far apart (Knuth, TAOCP 3, 6.4). */
    private static final int SPREIDING = 0x9E3779B9;

    private final int schuif;
    private final @Nullable String[] codes;
    private final int[] nummers;

    Prestatieindex(List<Prestatiecode> prestaties) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, prestaties.size()) * PLAATSEN_PER_CODE - 1);
        this.schuif = Integer.SIZE - bits;
        this.codes = new @Nullable String[1 << bits];
        this.nummers = new int[1 << bits];
        for (int i = 0; i < prestaties.size(); i++) {
            String code = prestaties.get(i).code();
            int plaats = place(code);
            while (codes[plaats] != null) {
                plaats = next(plaats);
            }
            codes[plaats] = code;
            nummers[plaats] = i;
        }
    }

    private int place(String code) {
        return (code.hashCode() * SPREIDING) >>> schuif;
    }

    private int next(int plaats) {
        return (plaats + 1) & (codes.length - 1);
    }

    int find(Prestatiecode prestatie) {
        String code = prestatie.code();
        int plaats = place(code);
        for (String hier = codes[plaats]; hier != null; hier = codes[plaats]) {
            if (hier.equals(code)) {
                return nummers[plaats];
            }
            plaats = next(plaats);
        }
        return Prijstabel.ONBEKEND;
    }
}
