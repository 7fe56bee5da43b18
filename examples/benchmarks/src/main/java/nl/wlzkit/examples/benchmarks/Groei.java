package nl.wlzkit.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wlzkit.tariff.bulk.Prijskolommen;
import nl.wlzkit.tariff.bulk.Prijsregels;

/** How the time of a line grows with the number of lines: by column in memory, and from file to file. */
final class Groei {
    private static final int MILJOEN = 1_000_000;
    private static final int RONDES = 5;
    private static final int[] STAPPEN = {1, 2, 5, 10, 20, 50};

    /** The heap that the file job gets, whatever the number of lines. */
    private static final String HEAP = "-Xmx512m";

    private static final String PROGRAMMA = "nl.wlzkit.examples.cli.Wlzkit";

    private final Metingen metingen;

    Groei(Metingen metingen) {
        this.metingen = metingen;
    }

    /** Up to so many millions of lines, in turns: the time of a line in nanoseconds. */
    void columns(int miljoenen) {
        List<Integer> maten =
                Arrays.stream(STAPPEN).filter(m -> m <= miljoenen).boxed().toList();
        if (maten.isEmpty()) {
            return;
        }
        int meeste = maten.get(maten.size() - 1);
        Productie productie = Productie.of(meeste * MILJOEN, false);
        long[] uit = new long[productie.lengte];
        List<Prijsregels> delen =
                maten.stream().map(m -> productie.first(m * MILJOEN).columns()).toList();
        for (int ronde = -1; ronde < RONDES; ronde++) {
            for (int i = 0; i < delen.size(); i++) {
                double perRegel = time(productie, delen.get(i), uit, 1);
                if (ronde >= 0) {
                    metingen.add("groei " + maten.get(i), "ns", perRegel);
                }
                if (ronde >= 0 && i == 0) {
                    metingen.add("groei eerste", "ns", perRegel);
                }
                if (ronde >= 0 && i == delen.size() - 1) {
                    metingen.add("groei laatste", "ns", perRegel);
                    metingen.add("groei twee draden", "ns", time(productie, delen.get(i), uit, 2));
                }
            }
        }
        maten.forEach(m -> System.out.printf(
                Locale.ROOT,
                "  %d million lines, by column: %.1f ns a line%n",
                m,
                metingen.of("groei " + m).orElseThrow().midden()));
    }

    private static double time(Productie productie, Prijsregels regels, long[] uit, int draden) {
        long begin = System.nanoTime();
        productie.tabel.price(regels, Prijskolommen.exact(uit), 0, draden);
        return (double) (System.nanoTime() - begin) / regels.lengte();
    }

    /** From file to file by the command, in a program of its own with a small heap: nanoseconds a line, the start included. */
    void files(int miljoenen) throws IOException, InterruptedException {
        List<Integer> maten = Stream.of(miljoenen / 10, miljoenen)
                .filter(m -> m > 0)
                .distinct()
                .toList();
        Path map = Files.createTempDirectory("wlzkit-groei");
        try {
            for (int m : maten) {
                Path in = map.resolve("regels.csv");
                write(in, m * MILJOEN);
                long begin = System.nanoTime();
                price(map, in);
                double perRegel = (double) (System.nanoTime() - begin) / m / MILJOEN;
                metingen.add("bestand " + m, "ns", perRegel);
                metingen.add(m == maten.get(0) ? "bestand eerste" : "bestand laatste", "ns", perRegel);
                System.out.printf(Locale.ROOT, "  %d million lines, file to file: %.0f ns a line%n", m, perRegel);
            }
        } finally {
            delete(map);
        }
    }

    /** Removes a folder and the files in it. */
    static void delete(Path map) throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand : bestanden.toList()) {
                Files.delete(bestand);
            }
        }
        Files.delete(map);
    }

    /** Writes what the lines are priced by, and names it as arguments of a command. */
    static List<String> documents(Path map) throws IOException {
        Path tarieven = map.resolve("tarieven.csv");
        Files.write(tarieven, Productie.tariffs(false));
        List<String> args = new ArrayList<>(List.of("--tarieven", tarieven.toString()));
        for (int a = 0; a < Productie.AANBIEDERS; a++) {
            Path aanbieder = map.resolve("aanbieder-" + a + ".json");
            Files.writeString(aanbieder, Productie.document(a), StandardCharsets.UTF_8);
            args.add("--aanbieder");
            args.add(Productie.code(a) + "=" + aanbieder);
        }
        return args;
    }

    private static void write(Path naar, int regels) throws IOException {
        Productie p = Productie.of(regels, false);
        try (BufferedWriter uit = Files.newBufferedWriter(naar, StandardCharsets.UTF_8)) {
            uit.write(Productie.KOP);
            for (int i = 0; i < regels; i++) {
                uit.write(p.line(i));
            }
        }
    }

    private static void price(Path map, Path in) throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of(
                "prijs",
                in.toString(),
                "--uit",
                map.resolve("prijzen.csv").toString(),
                "--sla-fouten-over",
                "--uitval",
                map.resolve("uitval.csv").toString(),
                "--fouten",
                "0",
                "--stil"));
        args.addAll(documents(map));
        int exit = Opstarten.start(PROGRAMMA, List.of(HEAP), args)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(PROGRAMMA + " ended with " + exit);
        }
    }
}
