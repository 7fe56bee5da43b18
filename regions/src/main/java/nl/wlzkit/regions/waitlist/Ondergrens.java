package nl.wlzkit.regions.waitlist;

import java.util.Arrays;
import java.util.Set;

/**
 * How few people there can be, when everybody who is possibly the same is: two people are never the same if they have
 * different numbers of one issuer, or the caller said so. Who cannot be compared can be anybody.
 *
 * <p>The bounds enclose: no choice of the candidates gives fewer people. Among a few people that are possibly the same it is
 * found exactly; among many, by the issuer that tells most of them apart.
 */
final class Ondergrens {
    /** Up to how many people together the fewest are found by trying. */
    private static final int KLEIN = 10;

    private final int personen;
    private final Verdeling sleutels;
    private final int[] uitgeverVan;
    private final int uitgevers;
    private final boolean[] officieel;
    private final boolean[] vergelijkbaar;
    private final Set<Long> anders;
    private final int[] groepVan;

    /**
     * Takes what is known.
     *
     * @param sleutels the numbers of every person
     * @param uitgeverVan the issuer of every number
     * @param uitgevers how many issuers there are
     * @param officieel of every person, whether an official line is there
     * @param vergelijkbaar of every person, whether there is a line with all features that are compared
     * @param anders the pairs of people of whom the caller said that they are not the same
     * @param groepVan of every person the set of those who are possibly the same, step by step
     */
    Ondergrens(
            Verdeling sleutels,
            int[] uitgeverVan,
            int uitgevers,
            boolean[] officieel,
            boolean[] vergelijkbaar,
            Set<Long> anders,
            int[] groepVan) {
        this.personen = officieel.length;
        this.sleutels = sleutels;
        this.uitgeverVan = uitgeverVan;
        this.uitgevers = uitgevers;
        this.officieel = officieel;
        this.vergelijkbaar = vergelijkbaar;
        this.anders = anders;
        this.groepVan = groepVan;
    }

    /** The fewest people, and the fewest of them that the official list does not have. */
    record Minst(int personen, int ontbrekend) {}

    Minst least() {
        int groepen = Arrays.stream(groepVan).max().orElse(-1) + 1;
        int[] binnen = new int[personen];
        Arrays.setAll(binnen, p -> vergelijkbaar[p] ? groepVan[p] : -1);
        Verdeling leden = Verdeling.of(binnen, groepen);
        int[] telling = new int[uitgevers];
        long som = 0;
        long ontbreekt = 0;
        for (int g = 0; g < groepen; g++) {
            int minst = fewest(leden, g, telling);
            int officieelIn = 0;
            for (int i = leden.begin()[g]; i < leden.begin()[g + 1]; i++) {
                officieelIn += officieel[leden.leden()[i]] ? 1 : 0;
            }
            som += minst;
            ontbreekt += Math.max(0, minst - officieelIn);
        }
        int[] perUitgever = new int[uitgevers];
        int[] schaduwPerUitgever = new int[uitgevers];
        int[] officieelPerUitgever = new int[uitgevers];
        int alleOfficieel = 0;
        int officieelOnvergelijkbaar = 0;
        for (int p = 0; p < personen; p++) {
            alleOfficieel += officieel[p] ? 1 : 0;
            officieelOnvergelijkbaar += officieel[p] && !vergelijkbaar[p] ? 1 : 0;
            for (int i = sleutels.begin()[p]; i < sleutels.begin()[p + 1]; i++) {
                int u = uitgeverVan[sleutels.leden()[i]];
                perUitgever[u]++;
                (officieel[p] ? officieelPerUitgever : schaduwPerUitgever)[u]++;
            }
        }
        long minstPersonen = Math.max(som, personen > 0 ? 1 : 0);
        long minstOntbreekt = Math.max(0, ontbreekt - officieelOnvergelijkbaar);
        for (int u = 0; u < uitgevers; u++) {
            minstPersonen = Math.max(minstPersonen, perUitgever[u]);
            minstOntbreekt =
                    Math.max(minstOntbreekt, schaduwPerUitgever[u] - (alleOfficieel - officieelPerUitgever[u]));
        }
        return new Minst((int) minstPersonen, (int) minstOntbreekt);
    }

    /** The fewest people in one set; the counts by issuer are clean before and after. */
    private int fewest(Verdeling leden, int g, int[] telling) {
        int van = leden.begin()[g];
        int tot = leden.begin()[g + 1];
        if (tot - van < 2) {
            return tot - van;
        }
        int meeste = 1;
        boolean meerNummers = false;
        for (int i = van; i < tot; i++) {
            int p = leden.leden()[i];
            meerNummers |= sleutels.size(p) > 1;
            for (int k = sleutels.begin()[p]; k < sleutels.begin()[p + 1]; k++) {
                meeste = Math.max(meeste, ++telling[uitgeverVan[sleutels.leden()[k]]]);
            }
        }
        for (int i = van; i < tot; i++) {
            int p = leden.leden()[i];
            for (int k = sleutels.begin()[p]; k < sleutels.begin()[p + 1]; k++) {
                telling[uitgeverVan[sleutels.leden()[k]]] = 0;
            }
        }
        if (tot - van > KLEIN || (anders.isEmpty() && !meerNummers)) {
            return meeste;
        }
        return byTrying(Arrays.copyOfRange(leden.leden(), van, tot), meeste);
    }

    private int byTrying(int[] wie, int minstens) {
        int[] botst = new int[wie.length];
        for (int i = 0; i < wie.length; i++) {
            for (int j = 0; j < wie.length; j++) {
                if (i != j && isDifferent(wie[i], wie[j])) {
                    botst[i] |= 1 << j;
                }
            }
        }
        int aantal = minstens;
        while (!fits(botst, 0, new int[aantal], 0)) {
            aantal++;
        }
        return aantal;
    }

    /** Whether the people from {@code i} can be divided over these places, of which the first {@code bezet} have somebody. */
    private static boolean fits(int[] botst, int i, int[] plaatsen, int bezet) {
        if (i == botst.length) {
            return true;
        }
        for (int p = 0; p < Math.min(bezet + 1, plaatsen.length); p++) {
            if ((plaatsen[p] & botst[i]) == 0) {
                plaatsen[p] |= 1 << i;
                if (fits(botst, i + 1, plaatsen, Math.max(bezet, p + 1))) {
                    return true;
                }
                plaatsen[p] &= ~(1 << i);
            }
        }
        return false;
    }

    /** Whether it is known that two people are not the same. */
    boolean isDifferent(int een, int ander) {
        if (!anders.isEmpty() && anders.contains(pair(een, ander))) {
            return true;
        }
        int i = sleutels.begin()[een];
        int j = sleutels.begin()[ander];
        while (i < sleutels.begin()[een + 1] && j < sleutels.begin()[ander + 1]) {
            int orde = Integer.compare(uitgeverVan[sleutels.leden()[i]], uitgeverVan[sleutels.leden()[j]]);
            if (orde == 0) {
                return true;
            }
            i += orde < 0 ? 1 : 0;
            j += orde > 0 ? 1 : 0;
        }
        return false;
    }

    static long pair(int een, int ander) {
        return (long) Math.min(een, ander) << 32 | Math.max(een, ander);
    }
}
