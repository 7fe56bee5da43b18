package nl.wlzkit.regions.waitlist;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers people by what is shown of them: who waits longest first. Those of whom the same is shown are put in the order of a
 * hash of who they are, keyed with a hash of all lines, so that the number depends on the lines and not on their order, and
 * tells nothing to anyone who does not have all lines already.
 */
final class Nummering {
    private static final String HMAC = "HmacSHA256";
    private static final long LAATSTE_DAG = (1 << 18) - 1;
    private static final int LAATSTE_AANBIEDER = (1 << 21) - 1;

    private final Wachtregel[] regels;
    private final Verdeling regelsVan;
    private final int[] spreker;
    private final long[] eersteDag;

    Nummering(Wachtregel[] regels, Verdeling regelsVan, int[] spreker) {
        this.regels = regels;
        this.regelsVan = regelsVan;
        this.spreker = spreker;
        this.eersteDag = new long[spreker.length];
        for (int p = 0; p < spreker.length; p++) {
            long eerste = Long.MAX_VALUE;
            for (int i = regelsVan.begin()[p]; i < regelsVan.begin()[p + 1]; i++) {
                eerste = Math.min(eerste, regels[regelsVan.leden()[i]].datum().toEpochDay());
            }
            eersteDag[p] = eerste;
        }
    }

    /** For every person the new number, from 0. */
    int[] numbers() {
        Comparator<Integer> zichtbaar = Comparator.<Integer>comparingLong(p -> eersteDag[p])
                .thenComparing(p -> regels[spreker[p]], Regelorde.ZICHTBAAR)
                .thenComparingInt(regelsVan::size);
        Integer[] orde = Volgorde.of(visible(), zichtbaar);
        Mac[] mac = new Mac[1];
        int van = 0;
        for (int i = 1; i <= orde.length; i++) {
            if (i == orde.length || zichtbaar.compare(orde[van], orde[i]) != 0) {
                if (i - van > 1) {
                    if (mac[0] == null) {
                        mac[0] = keyed();
                    }
                    hashed(orde, van, i, mac[0]);
                }
                van = i;
            }
        }
        int[] nummers = new int[orde.length];
        for (int i = 0; i < orde.length; i++) {
            nummers[orde[i]] = i;
        }
        return nummers;
    }

    /** The first parts of what is shown, in one number: the earliest date, and date, kind and provider of who speaks. */
    private long[] visible() {
        NavigableSet<String> aanbieders = new TreeSet<>();
        long eerste = Long.MAX_VALUE;
        for (int p = 0; p < spreker.length; p++) {
            aanbieders.add(regels[spreker[p]].aanbieder());
            eerste = Math.min(eerste, eersteDag[p]);
        }
        Map<String, Integer> rang = new HashMap<>();
        aanbieders.forEach(a -> rang.put(a, rang.size()));
        long[] sleutels = new long[spreker.length];
        for (int p = 0; p < spreker.length; p++) {
            Wachtregel regel = regels[spreker[p]];
            long dag = Math.min(eersteDag[p] - eerste, LAATSTE_DAG);
            long sprekersDag = Math.min(regel.datum().toEpochDay() - eerste, LAATSTE_DAG);
            boolean past = dag < LAATSTE_DAG && sprekersDag < LAATSTE_DAG;
            // what does not fit is the same number, and is told apart by comparing
            sleutels[p] = dag << 40
                    | (dag < LAATSTE_DAG ? sprekersDag << 22 : 0)
                    | (past && regel.soort() == Lijstsoort.SCHADUW ? 1L << 21 : 0)
                    | (past ? Math.min(rang.getOrDefault(regel.aanbieder(), 0), LAATSTE_AANBIEDER) : 0);
        }
        return sleutels;
    }

    private void hashed(Integer[] orde, int van, int tot, Mac mac) {
        Gehasht[] gehasht = new Gehasht[tot - van];
        for (int i = van; i < tot; i++) {
            byte[] hash = mac.doFinal(who(regels[regelsVan.leden()[regelsVan.begin()[orde[i]]]]));
            gehasht[i - van] = new Gehasht(ByteBuffer.wrap(hash).getLong(), orde[i]);
        }
        Arrays.sort(gehasht);
        for (int i = van; i < tot; i++) {
            orde[i] = gehasht[i - van].persoon();
        }
    }

    private record Gehasht(long hash, Integer persoon) implements Comparable<Gehasht> {
        @Override
        public int compareTo(Gehasht ander) {
            int orde = Long.compare(hash, ander.hash);
            return orde != 0 ? orde : persoon.compareTo(ander.persoon);
        }
    }

    private Mac keyed() {
        try {
            MessageDigest alles = MessageDigest.getInstance("SHA-256");
            for (Wachtregel regel : regels) {
                alles.update(who(regel));
            }
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(alles.digest(), HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    /** Who it is, with a character between the parts that no part has. */
    private static byte[] who(Wachtregel regel) {
        StringBuilder wie = new StringBuilder();
        regel.nummer()
                .ifPresent(n -> wie.append(Regelorde.issuer(n)).append('\n').append(n.voluit()));
        for (Kenmerk kenmerk : Kenmerk.values()) {
            wie.append('\n').append(regel.kenmerken().value(kenmerk));
        }
        return wie.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
