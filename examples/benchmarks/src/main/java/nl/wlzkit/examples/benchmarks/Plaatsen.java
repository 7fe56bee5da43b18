package nl.wlzkit.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.regions.match.Aanbodprofiel;
import nl.wlzkit.regions.match.Capaciteit;
import nl.wlzkit.regions.match.Client;
import nl.wlzkit.regions.match.Plaatsgroep;
import nl.wlzkit.regions.match.Plaatsing;
import nl.wlzkit.regions.match.Plaatsingsuitslag;
import nl.wlzkit.regions.match.Plaatsingsvraag;
import nl.wlzkit.regions.match.Voorkeur;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * How long does it take to match 20,000 clients to 25,000 places in 500 locations? All of them are made up, always the same, and
 * there is not enough of everything: contexts that many need few offer, and the best known providers are wanted by many.
 */
public final class Plaatsen {
    private static final int CLIENTEN = 20_000;
    private static final int LOCATIES = 500;
    private static final int PLAATSEN = 25_000;
    private static final int CONTEXTEN = 12;
    private static final int AANBIEDERS = 120;
    private static final int BEKEND = 98;
    private static final long SEED = 20_241_122;

    private Plaatsen() {}

    /**
     * Measures and prints.
     *
     * @param args how many clients; 20,000 when absent
     */
    public static void main(String[] args) {
        int aantal = args.length == 0 ? CLIENTEN : Integer.parseInt(args[0]);
        Plaatsingsvraag vraag = question(aantal, SEED);
        for (String volgorde : vraag.leeswijze().choices("volgorde")) {
            long begin = System.nanoTime();
            Plaatsingsuitslag uitslag = Plaatsing.match(new Plaatsingsvraag(
                    vraag.clienten(),
                    vraag.plaatsen(),
                    vraag.buren(),
                    vraag.leeswijze().choose("volgorde", volgorde)));
            long matched = System.nanoTime();
            int cellen = uitslag.cellen().size();
            long klaar = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %d clients, %d groups, %d placed (%d – %d), %d wishes: %d ms; ranges of %d contexts: %d ms%n",
                    volgorde,
                    vraag.clienten().size(),
                    vraag.plaatsen().size(),
                    uitslag.geplaatst(),
                    uitslag.bereik().van(),
                    uitslag.bereik().tot(),
                    uitslag.score(),
                    (matched - begin) / 1_000_000,
                    cellen,
                    (klaar - matched) / 1_000_000);
        }
    }

    /**
     * The median time to match a number of clients in the order that holds when nothing is chosen, with the ranges of all
     * contexts, after one round that does not count.
     *
     * @param aantal how many clients
     * @param rondes how many rounds
     * @return nanoseconds
     */
    static long median(int aantal, int rondes) {
        Plaatsingsvraag vraag = question(aantal, SEED);
        return Meting.median(rondes, () -> Plaatsing.match(vraag).cellen());
    }

    /** Made-up clients and places, the same for the same seed. */
    static Plaatsingsvraag question(int aantal, long seed) {
        Random random = new Random(seed);
        List<Plaatsgroep> plaatsen = new ArrayList<>();
        int rest = PLAATSEN;
        for (int l = 0; l < LOCATIES; l++) {
            int groepen = 1 + random.nextInt(4);
            for (int g = 0; g < groepen; g++) {
                int meest = rest / (LOCATIES - l);
                int totaal = g == groepen - 1 ? meest - (meest / groepen) * g : meest / groepen;
                rest -= totaal;
                plaatsen.add(group("L" + (1000 + l) + "-" + g, l, totaal, random));
            }
        }
        List<Client> clienten = new ArrayList<>();
        for (int c = 0; c < aantal; c++) {
            clienten.add(client(c, random));
        }
        return new Plaatsingsvraag(clienten, plaatsen);
    }

    /** The lower the number, the more often. */
    private static int skewed(int aantal, Random random) {
        return Math.min(random.nextInt(aantal), random.nextInt(aantal));
    }

    private static Sector sector(Random random) {
        return random.nextInt(10) < 6 ? Sector.VV : random.nextInt(10) < 8 ? Sector.GZ : Sector.GGZ;
    }

    private static Leveringsvorm form(Sector sector, Random random) {
        return sector == Sector.GGZ || random.nextInt(4) > 0 ? Leveringsvorm.VERBLIJF : Leveringsvorm.VPT;
    }

    private static Set<String> words(String soort, int aantal, int eenOp, Random random) {
        Set<String> woorden = new TreeSet<>();
        for (int i = 0; i < aantal; i++) {
            if (random.nextInt(eenOp) == 0) {
                woorden.add(soort + i);
            }
        }
        return woorden;
    }

    private static Plaatsgroep group(String code, int locatie, int totaal, Random random) {
        Sector sector = sector(random);
        Set<String> contexten = new TreeSet<>(Set.of("context" + skewed(CONTEXTEN, random)));
        if (random.nextInt(3) == 0) {
            contexten.add("context" + skewed(CONTEXTEN, random));
        }
        return new Plaatsgroep(
                code,
                "aanbieder" + locatie % AANBIEDERS,
                Optional.of("plaats" + locatie),
                Optional.of(region(locatie)),
                sector,
                form(sector, random),
                Set.of(),
                new Aanbodprofiel(
                        random.nextInt(100) < BEKEND ? Optional.of(new TreeSet<>(contexten)) : Optional.empty(),
                        Optional.of(new Capaciteit(totaal, 0)),
                        Optional.of(new TreeSet<>(words("expertise", 5, 2, random))),
                        Optional.of(new TreeSet<>(words("kenmerk", 4, 5, random)))));
    }

    private static Zorgkantoorregio region(int nummer) {
        return Zorgkantoorregio.all().get(nummer % Zorgkantoorregio.all().size());
    }

    private static Client client(int nummer, Random random) {
        Sector sector = sector(random);
        Voorkeur voorkeur = new Voorkeur(
                random.nextInt(3) > 0 ? Optional.of("aanbieder" + skewed(AANBIEDERS, random)) : Optional.empty(),
                random.nextInt(2) > 0 ? Optional.of(form(sector, random)) : Optional.empty(),
                random.nextInt(10) == 0 ? Optional.of("plaats" + random.nextInt(LOCATIES)) : Optional.empty(),
                Optional.of(region(skewed(31, random))));
        int status = random.nextInt(20);
        return new Client(
                "client" + (1_000_000 + nummer),
                sector,
                Optional.empty(),
                random.nextInt(100) < BEKEND ? Optional.of("context" + random.nextInt(CONTEXTEN)) : Optional.empty(),
                new TreeSet<>(words("expertise", 5, 8, random)),
                new TreeSet<>(words("kenmerk", 4, 8, random)),
                voorkeur,
                Set.of(),
                status == 0
                        ? Leveringsstatus.URGENT_PLAATSEN
                        : status < 8
                                ? Leveringsstatus.ACTIEF_PLAATSEN
                                : status < 16 ? Leveringsstatus.WACHT_OP_VOORKEUR : Leveringsstatus.WACHT_UIT_VOORZORG,
                LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000)));
    }
}
