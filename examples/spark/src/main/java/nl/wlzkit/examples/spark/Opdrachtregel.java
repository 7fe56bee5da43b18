package nl.wlzkit.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.spark.Prijsopdracht.Document;
import nl.wlzkit.tariff.policy.Aanbieder;

/**
 * What was asked on the command line.
 *
 * @param regels the Parquet file or folder of the lines
 * @param opdracht the documents
 * @param uit the folder of the result; empty for a measurement
 * @param partities how many parts were asked for
 * @param herhaal how often is measured
 */
record Opdrachtregel(String regels, Prijsopdracht opdracht, String uit, OptionalInt partities, int herhaal) {
    private static final Set<String> EENMAAL =
            Set.of("--tarieven", "--sector", "--beleid", "--uit", "--partities", "--herhaal", "--taal");
    private static final Set<String> VAKER = Set.of("--aanbieder", "--lezing", "--regelfeit");
    private static final int MEESTE_PARTITIES = 1_000_000;
    private static final int MEESTE_METINGEN = 1_000;

    /** The language of what is told: that which is asked for, or that of the machine. */
    static Taal language(String... args) {
        for (int i = 0; i < args.length; i++) {
            String keuze = args[i].startsWith("--taal=")
                    ? args[i].substring("--taal=".length())
                    : args[i].equals("--taal") && i + 1 < args.length ? args[i + 1] : "";
            if (keuze.equals("nl") || keuze.equals("en")) {
                return keuze.equals("nl") ? Taal.NL : Taal.EN;
            }
        }
        return Locale.getDefault().getLanguage().equals("nl") ? Taal.NL : Taal.EN;
    }

    /**
     * Reads the arguments and the documents they name.
     *
     * @param meting whether this is a measurement, which writes nothing
     * @throws Fouten with everything that is wrong
     */
    static Opdrachtregel parse(boolean meting, String... args) {
        return new Lezer(meting).read(args);
    }

    /** Reads one command line. */
    private static final class Lezer {
        private final boolean meting;
        private final Fouten.Verzamelaar fouten = new Fouten.Verzamelaar();
        private final List<Probleem> problemen = new ArrayList<>();
        private final List<String> plaatsen = new ArrayList<>();
        private final Map<String, List<String>> opties = new TreeMap<>();

        Lezer(boolean meting) {
            this.meting = meting;
        }

        Opdrachtregel read(String... args) {
            gather(args);
            String regels = plaatsen.isEmpty() ? "" : plaatsen.get(0);
            if (plaatsen.size() != 1) {
                problem(
                        "REGELS.parquet",
                        String.join(" ", plaatsen),
                        Tekst.of("één bestand of map met regels", "one file or folder of lines"));
            }
            Optional<Document> tarieven = one("--tarieven", true).flatMap(t -> document("--tarieven", t));
            Optional<Document> beleid = one("--beleid", false).flatMap(b -> document("--beleid", b));
            Map<String, Document> aanbieders = providers();
            Optional<Sector> gekozen = one("--sector", false).flatMap(s -> value("--sector", s, Sector::parse));
            if (opties.containsKey("--sector") && opties.containsKey("--beleid")) {
                problem(
                        "--sector",
                        "",
                        Tekst.of("een sector of een beleid, niet beide", "a sector or a policy, not both"));
            }
            Sector sector = gekozen.orElseGet(() -> aanbieders.values().stream()
                    .flatMap(d -> Aanbieder.sectorOf(d.inhoud()).stream())
                    .findFirst()
                    .orElse(Sector.VV));
            Map<String, String> lezingen = readings();
            String uit = one("--uit", !meting).orElse("");
            OptionalInt partities = number("--partities", MEESTE_PARTITIES);
            int herhaal = number("--herhaal", MEESTE_METINGEN).orElse(5);
            one("--taal", false)
                    .filter(t -> !t.equals("nl") && !t.equals("en"))
                    .ifPresent(t -> problem("--taal", t, Tekst.of("nl of en", "nl or en")));
            fouten.problems("de opdracht", problemen);
            fouten.throwIfAny();
            return new Opdrachtregel(
                    regels,
                    new Prijsopdracht(
                            sector,
                            beleid,
                            tarieven.orElseThrow(),
                            aanbieders,
                            lezingen,
                            opties.getOrDefault("--regelfeit", List.of())),
                    uit,
                    partities,
                    herhaal);
        }

        private void gather(String... args) {
            for (int i = 0; i < args.length; i++) {
                String arg = args[i];
                if (!arg.startsWith("--")) {
                    plaatsen.add(arg);
                    continue;
                }
                int is = arg.indexOf('=');
                String naam = is < 0 ? arg : arg.substring(0, is);
                boolean bekend = (EENMAAL.contains(naam) || VAKER.contains(naam))
                        && !(meting ? naam.equals("--uit") : naam.equals("--herhaal"));
                if (!bekend) {
                    problem(naam, "", Tekst.of("een bestaande optie", "an option that exists"));
                    continue;
                }
                Optional<String> waarde = Optional.empty();
                if (is >= 0) {
                    waarde = Optional.of(arg.substring(is + 1));
                } else if (i + 1 < args.length && !args[i + 1].startsWith("--")) {
                    i++;
                    waarde = Optional.of(args[i]);
                }
                if (waarde.isEmpty() || waarde.get().isEmpty()) {
                    problem(naam, "", Tekst.of("een waarde erachter", "a value after it"));
                }
                opties.computeIfAbsent(naam, n -> new ArrayList<>()).add(waarde.orElse(""));
            }
        }

        private Optional<String> one(String naam, boolean verplicht) {
            List<String> waarden = opties.getOrDefault(naam, List.of());
            if (waarden.size() > 1) {
                problem(naam, String.join(" ", waarden), Tekst.of("één keer", "once"));
            }
            if (waarden.isEmpty() && verplicht) {
                problem(naam, "", Tekst.of("deze optie", "this option"));
            }
            return waarden.stream().filter(w -> !w.isEmpty()).findFirst();
        }

        private <T> Optional<T> value(String naam, String tekst, Function<String, T> lezer) {
            try {
                return Optional.of(lezer.apply(tekst));
            } catch (OngeldigeWaardeException e) {
                problem(naam, tekst, e.verwacht());
                return Optional.empty();
            }
        }

        private OptionalInt number(String naam, int meeste) {
            Optional<Integer> getal = one(naam, false)
                    .flatMap(tekst -> value(naam, tekst, t -> {
                        if (!t.matches("[0-9]{1,7}") || Integer.parseInt(t) < 1 || Integer.parseInt(t) > meeste) {
                            throw new OngeldigeWaardeException(
                                    t, Tekst.of("een getal van 1 t/m " + meeste, "a number from 1 through " + meeste));
                        }
                        return Integer.valueOf(t);
                    }));
            return getal.isPresent() ? OptionalInt.of(getal.get()) : OptionalInt.empty();
        }

        private Map<String, Document> providers() {
            Map<String, Document> uit = new LinkedHashMap<>();
            List<String> waarden = opties.getOrDefault("--aanbieder", List.of());
            if (waarden.isEmpty()) {
                problem("--aanbieder", "", Tekst.of("ten minste één CODE=BESTAND", "at least one CODE=FILE"));
            }
            for (String waarde : waarden) {
                int is = waarde.indexOf('=');
                if (is < 1 || is == waarde.length() - 1) {
                    problem("--aanbieder", waarde, Tekst.of("CODE=BESTAND", "CODE=FILE"));
                    continue;
                }
                document("--aanbieder", waarde.substring(is + 1)).ifPresent(d -> {
                    if (uit.putIfAbsent(waarde.substring(0, is), d) != null) {
                        problem("--aanbieder", waarde, Tekst.of("elke code één keer", "every code once"));
                    }
                });
            }
            return uit;
        }

        private Map<String, String> readings() {
            Map<String, String> uit = new LinkedHashMap<>();
            for (String waarde : opties.getOrDefault("--lezing", List.of())) {
                int is = waarde.indexOf('=');
                if (is < 1 || uit.putIfAbsent(waarde.substring(0, is), waarde.substring(is + 1)) != null) {
                    problem(
                            "--lezing",
                            waarde,
                            Tekst.of("NAAM=WAARDE, elke naam één keer", "NAME=VALUE, every name once"));
                }
            }
            return uit;
        }

        private Optional<Document> document(String optie, String bestand) {
            try {
                Path pad = Path.of(bestand);
                if (Files.isDirectory(pad)) {
                    problem(optie, bestand, Tekst.of("een bestand; dit is een map", "a file; this is a folder"));
                    return Optional.empty();
                }
                try (InputStream in = Files.newInputStream(pad)) {
                    // one byte more than the largest is enough for its reader to see that it is too large
                    return Optional.of(new Document(bestand, in.readNBytes(JsonReader.MAX_BYTES + 1)));
                }
            } catch (NoSuchFileException e) {
                problem(optie, bestand, Tekst.of("een bestand; dit bestaat niet", "a file; this does not exist"));
            } catch (IOException | InvalidPathException e) {
                String waarom = e.getClass().getSimpleName();
                problem(
                        optie,
                        bestand,
                        Tekst.of("een leesbaar bestand (" + waarom + ")", "a readable file (" + waarom + ")"));
            }
            return Optional.empty();
        }

        private void problem(String optie, String waarde, Tekst verwacht) {
            problemen.add(Probleem.of(optie, 0, 0, waarde, verwacht));
        }
    }
}
