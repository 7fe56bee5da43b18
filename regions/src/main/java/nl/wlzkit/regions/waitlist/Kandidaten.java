package nl.wlzkit.regions.waitlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Gathers who is possibly the same. */
final class Kandidaten {
    /** Up to how many people together every pair is looked at when numbers alone do not tell which pairs are candidates. */
    private static final int PAARSGEWIJS = 512;

    private final Verdeling sleutels;
    private final int[] uitgeverVan;
    private final Set<Long> anders;
    private final int[] persoonVan;
    private final Groepen samen;
    private final int[] laatsteGroep;
    private final int[] perUitgever;
    private final Ondergrens verschil;
    private final List<Kandidatengroep> groepen = new ArrayList<>();
    private int groep;

    Kandidaten(Verdeling sleutels, int[] uitgeverVan, int uitgevers, Set<Long> anders, int[] persoonVan) {
        int personen = sleutels.begin().length - 1;
        this.sleutels = sleutels;
        this.uitgeverVan = uitgeverVan;
        this.anders = anders;
        this.persoonVan = persoonVan;
        samen = new Groepen(personen);
        laatsteGroep = new int[personen];
        perUitgever = new int[uitgevers];
        boolean[] geen = new boolean[personen];
        verschil = new Ondergrens(sleutels, uitgeverVan, uitgevers, geen, geen, anders, new int[personen]);
    }

    /** Takes lines of which a combination of features is equal. */
    void add(Set<Kenmerk> combinatie, boolean identificeert, int[] leden, int van, int tot) {
        groep++;
        int[] wie = new int[tot - van];
        int aantal = 0;
        boolean moeilijk = !anders.isEmpty();
        for (int i = van; i < tot; i++) {
            int p = persoonVan[leden[i]];
            if (laatsteGroep[p] != groep) {
                laatsteGroep[p] = groep;
                wie[aantal++] = p;
                moeilijk |= sleutels.size(p) > 1;
            }
        }
        if (aantal < 2) {
            return;
        }
        long paren = moeilijk && aantal <= PAARSGEWIJS ? joinPairs(wie, aantal) : joinAll(wie, aantal);
        if (paren > 0 || identificeert) {
            List<Integer> nummers = new ArrayList<>();
            for (int i = 0; i < aantal; i++) {
                nummers.add(wie[i] + 1);
            }
            nummers.sort(Comparator.naturalOrder());
            groepen.add(new Kandidatengroep(combinatie, nummers, paren, identificeert));
        }
    }

    private long joinPairs(int[] wie, int aantal) {
        long paren = 0;
        for (int i = 0; i < aantal; i++) {
            for (int j = i + 1; j < aantal; j++) {
                if (!verschil.isDifferent(wie[i], wie[j])) {
                    paren++;
                    samen.join(wie[i], wie[j]);
                }
            }
        }
        return paren;
    }

    /** Counts the pairs that are not of one issuer; if there is one, everybody is joined by such pairs. */
    private long joinAll(int[] wie, int aantal) {
        long paren = pairs(aantal);
        for (int i = 0; i < aantal; i++) {
            if (sleutels.size(wie[i]) > 0) {
                int uitgever = uitgeverVan[sleutels.leden()[sleutels.begin()[wie[i]]]];
                paren -= perUitgever[uitgever]++;
            }
        }
        for (int i = 0; i < aantal; i++) {
            if (sleutels.size(wie[i]) > 0) {
                perUitgever[uitgeverVan[sleutels.leden()[sleutels.begin()[wie[i]]]]] = 0;
            }
        }
        for (int i = 1; paren > 0 && i < aantal; i++) {
            samen.join(wie[0], wie[i]);
        }
        return paren;
    }

    private static long pairs(long aantal) {
        return aantal * (aantal - 1) / 2;
    }

    /** Of every person the set of those who are possibly the same, step by step. */
    int[] together() {
        return samen.numbered();
    }

    /** The groups, in the order of their people. */
    List<Kandidatengroep> groups() {
        groepen.sort(Comparator.<Kandidatengroep>comparingInt(g -> g.personen().get(0))
                .thenComparing(g -> g.personen().get(1))
                .thenComparingInt(g -> g.personen().size())
                .thenComparingInt(g -> Koppelwijze.mask(g.kenmerken())));
        return List.copyOf(groepen);
    }
}
