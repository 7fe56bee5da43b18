package nl.wlzkit.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.core.party.Persoonsnummer;
import nl.wlzkit.regions.waitlist.Kenmerk;
import nl.wlzkit.regions.waitlist.Kenmerken;
import nl.wlzkit.regions.waitlist.Koppelwijze;
import nl.wlzkit.regions.waitlist.Lijstsoort;
import nl.wlzkit.regions.waitlist.Ontdubbeling;
import nl.wlzkit.regions.waitlist.Regelplaats;
import nl.wlzkit.regions.waitlist.Wachtlijstbeeld;
import nl.wlzkit.regions.waitlist.Wachtregel;

/**
 * How long does it take to make people of the lines of waiting lists, and how does that grow? The lines are made up, from a
 * fixed seed: a quarter official, the others on shadow lists of 200 providers; one in ten without a number.
 */
public final class Ontdubbelen {
    private static final int SMALLEST = 125_000;
    private static final int LARGEST = 1_000_000;
    private static final int ROUNDS = 3;
    private static final int PROVIDERS = 200;
    private static final long SEED = 20_260_101;

    private Ontdubbelen() {}

    /**
     * Measures and prints.
     *
     * @param args the largest number of lines; {@value #LARGEST} when absent
     */
    public static void main(String[] args) {
        int largest = args.length == 0 ? LARGEST : Integer.parseInt(args[0]);
        run(Math.min(SMALLEST, largest));
        System.out.printf(Locale.ROOT, "best of %d, Java %s%n", ROUNDS, Runtime.version());
        long vorige = 0;
        for (int regels = Math.min(SMALLEST, largest); regels <= largest; regels *= 2) {
            long nanos = Long.MAX_VALUE;
            Wachtlijstbeeld beeld = Ontdubbeling.of(List.of());
            List<Wachtregel> lijst = lines(regels);
            for (int i = 0; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                beeld = deduplicate(lijst);
                nanos = Math.min(nanos, System.nanoTime() - begin);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%,9d lines  %6d ms  %s  people %,d - %,d, %,d groups of candidates%n",
                    regels,
                    nanos / 1_000_000,
                    vorige == 0 ? "      " : String.format(Locale.ROOT, "x %4.2f", (double) nanos / vorige),
                    beeld.personen().van(),
                    beeld.personen().tot(),
                    beeld.kandidaten().size());
            vorige = nanos;
        }
    }

    private static void run(int regels) {
        deduplicate(lines(regels));
    }

    /**
     * The median time of a number of lines, after one round that does not count.
     *
     * @param regels how many lines
     * @param rondes how many rounds
     * @return nanoseconds
     */
    static long median(int regels, int rondes) {
        List<Wachtregel> lijst = lines(regels);
        return Meting.median(rondes, () -> deduplicate(lijst));
    }

    private static Wachtlijstbeeld deduplicate(List<Wachtregel> lijst) {
        return Ontdubbeling.of(
                lijst, Koppelwijze.possible(List.of(Set.of(Kenmerk.GEBOORTEDATUM, Kenmerk.POSTCODE))), List.of());
    }

    /** Made-up lines; about half as many people. */
    static List<Wachtregel> lines(int aantal) {
        Random random = new Random(SEED);
        List<Wachtregel> regels = new ArrayList<>(aantal);
        LocalDate eerste = LocalDate.of(2024, 1, 1);
        Leveringsstatus[] statussen = Leveringsstatus.values();
        for (int i = 0; i < aantal; i++) {
            int persoon = random.nextInt(aantal / 2 + 1);
            boolean officieel = random.nextInt(4) == 0;
            int aanbieder = random.nextInt(PROVIDERS);
            Optional<Persoonsnummer> nummer = random.nextInt(10) == 0
                    ? Optional.empty()
                    : Optional.of(Clientnummer.of("verzonnen", "c" + persoon));
            regels.add(new Wachtregel(
                    new Regelplaats(officieel ? "officieel" : "schaduw-" + aanbieder, i + 1),
                    officieel ? Lijstsoort.OFFICIEEL : Lijstsoort.SCHADUW,
                    "aanbieder " + aanbieder,
                    eerste.plusDays(random.nextInt(700)),
                    statussen[random.nextInt(statussen.length)],
                    Optional.empty(),
                    nummer,
                    features(persoon),
                    Optional.empty(),
                    Optional.empty()));
        }
        return regels;
    }

    private static Kenmerken features(int persoon) {
        LocalDate geboren = LocalDate.of(1930, 1, 1).plusDays(persoon % 20_000);
        String postcode = (1000 + persoon / 3 % 9000) + (persoon % 2 == 0 ? "AA" : "AB");
        return Kenmerken.of(Map.of(Kenmerk.GEBOORTEDATUM, geboren.toString(), Kenmerk.POSTCODE, postcode));
    }
}
