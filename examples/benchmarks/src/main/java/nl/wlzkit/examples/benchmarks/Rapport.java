package nl.wlzkit.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.examples.benchmarks.Metingen.Spreiding;

/** The figures as a page: first the ratios that must be reached, then everything that was measured, then the machine. */
final class Rapport {
    private final Metingen metingen;
    private final int rondes;

    Rapport(Metingen metingen, int rondes) {
        this.metingen = metingen;
        this.rondes = rondes;
    }

    String text() throws IOException {
        StringBuilder text = new StringBuilder("# What it costs\n\n");
        text.append("Everything was measured in turns, ").append(rondes);
        text.append(
                " rounds (programs: more starts). A ratio is taken within a round; given are the median and, between");
        text.append(
                " brackets, the least and the most. Figures by themselves say little: another machine, or this one at");
        text.append(" another time, gives others.\n\n");
        text.append("| ratio | at most | measured | |\n|---|---:|---:|---|\n");
        for (Eis eis : Eis.ALLE) {
            Optional<Spreiding> ratio =
                    eis.door().isEmpty() ? metingen.of(eis.naam()) : metingen.ratio(eis.naam(), eis.door());
            text.append("| ")
                    .append(eis.wat())
                    .append(" | ")
                    .append(number(eis.hoogstens()))
                    .append(" | ");
            text.append(ratio.map(Rapport::spread).orElse("not measured")).append(" | ");
            text.append(ratio.map(r -> r.midden() <= eis.hoogstens() ? "yes" : "**no**")
                    .orElse(""));
            text.append(" |\n");
        }
        text.append("\n| what | unit | median (least – most) |\n|---|---|---:|\n");
        metingen.names().forEach((naam, eenheid) -> {
            text.append("| ").append(naam).append(" | ").append(eenheid).append(" | ");
            text.append(spread(metingen.of(naam).orElseThrow())).append(" |\n");
        });
        text.append('\n');
        machine().forEach(regel -> text.append("- ").append(regel).append('\n'));
        return text.toString();
    }

    private static String spread(Spreiding s) {
        return s.laagst() == s.hoogst()
                ? number(s.midden())
                : number(s.midden()) + " (" + number(s.laagst()) + " – " + number(s.hoogst()) + ")";
    }

    /** Three digits that say something. */
    private static String number(double getal) {
        if (getal >= 100) {
            return String.format(Locale.ROOT, "%,.0f", getal);
        }
        return getal >= 10
                ? String.format(Locale.ROOT, "%.1f", getal)
                : getal >= 0.1 ? String.format(Locale.ROOT, "%.2f", getal) : String.format(Locale.ROOT, "%.4f", getal);
    }

    private static List<String> machine() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        return List.of(
                "wlzkit " + Herkomst.libraryVersion(),
                "Java " + Runtime.version() + ", " + System.getProperty("java.vm.name"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                        + runtime.availableProcessors() + " processors" + processor(),
                versions());
    }

    private static String versions() throws IOException {
        Properties versies = new Properties();
        try (InputStream in = Objects.requireNonNull(Rapport.class.getResourceAsStream("versies.properties"))) {
            versies.load(in);
        }
        return versies.stringPropertyNames().stream()
                .sorted()
                .map(naam -> naam + " " + versies.getProperty(naam))
                .collect(Collectors.joining(", "));
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return "";
        }
        return Files.readString(info, StandardCharsets.UTF_8)
                .lines()
                .filter(r -> r.startsWith("model name"))
                .findFirst()
                .map(r -> " of the kind" + r.substring(r.indexOf(':') + 1))
                .orElse("");
    }
}
