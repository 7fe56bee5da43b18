package nl.wlzkit.regions.waitlist;

/** Members by their group, in one array: {@code leden()[begin()[g]]} through {@code leden()[begin()[g + 1] - 1]} are in group g. */
final class Verdeling {
    private final int[] begin;
    private final int[] leden;

    private Verdeling(int[] begin, int[] leden) {
        this.begin = begin;
        this.leden = leden;
    }

    /** Puts the members 0, 1, … in their groups, in their own order; a member of group -1 is left out. */
    static Verdeling of(int[] groepVan, int groepen) {
        int[] begin = new int[groepen + 1];
        for (int groep : groepVan) {
            if (groep >= 0) {
                begin[groep + 1]++;
            }
        }
        for (int g = 0; g < groepen; g++) {
            begin[g + 1] += begin[g];
        }
        int[] leden = new int[begin[groepen]];
        int[] volgende = begin.clone();
        for (int i = 0; i < groepVan.length; i++) {
            if (groepVan[i] >= 0) {
                leden[volgende[groepVan[i]]++] = i;
            }
        }
        return new Verdeling(begin, leden);
    }

    /** Where each group begins; not to be changed. */
    int[] begin() {
        return begin;
    }

    /** The members, group after group; not to be changed. */
    int[] leden() {
        return leden;
    }

    int size(int groep) {
        return begin[groep + 1] - begin[groep];
    }
}
