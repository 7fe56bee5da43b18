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
import java.util.ResourceBundle;
import java.util.function.Function;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.spark.Prijsopdracht.Document;
import nl.wlzkit.tariff.policy.Aanbieder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Values are read as text: what is wrong with them is told in the language that was asked for, all at
 * once, and with what is wrong in the files.
 */
@Command(
        header = "Prijst regels productie in Parquet met Spark.",
        synopsisHeading = "%nGebruik: ",
        parameterListHeading = "%nBestand of map:%n",
        optionListHeading = "%nOpties:%n",
        footer = {
            "",
            "Exitcodes: 0 gedaan, 2 verkeerde invoer of afgebroken (niets geschreven), 1 een fout van dit programma."
        },
        sortOptions = false)
final class Opdrachtregel {
    private static final int MEESTE_PARTITIES = 1_000_000;
    private static final int MEESTE_METINGEN = 1_000;
    private static final int BREEDTE = 120;

    @Parameters(index = "0", paramLabel = "REGELS.parquet", description = "De regels: een bestand, of een map ervan.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String regels;

    @Option(
            names = "--tarieven",
            required = true,
            paramLabel = "TABEL",
            description = "Uw tabel met NZa-maximumtarieven (JSON of CSV).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String tarieven;

    @Option(
            names = "--aanbieder",
            required = true,
            paramLabel = "CODE=BESTAND",
            description = "Wat een aanbieder vertelt, en hoe de regels hem noemen. Mag vaker.")
    private List<String> aanbieders = new ArrayList<>();

    @Option(
            names = "--sector",
            paramLabel = "VV|GZ|GGZ",
            description = "Van welke sector het gepubliceerde beleid is (zonder: die van de eerste aanbieder).")
    private @Nullable String sector;

    @Option(
            names = "--beleid",
            paramLabel = "BESTAND",
            description = "Een eigen tariefbeleid in plaats van het gepubliceerde.")
    private @Nullable String beleid;

    @Option(
            names = "--lezing",
            paramLabel = "NAAM=WAARDE",
            description = "Hoe een dubbelzinnige plek gelezen wordt. Mag vaker.")
    private List<String> lezingen = new ArrayList<>();

    @Option(
            names = "--regelfeit",
            paramLabel = "NAAM",
            description = "Een feit dat de regels vertellen, in een kolom met die naam. Mag vaker.")
    private List<String> regelfeiten = new ArrayList<>();

    @Option(
            names = "--uit",
            required = true,
            paramLabel = "MAP",
            description = "Waar het resultaat komt; deze map mag er nog niet zijn.")
    private String uit = "";

    @Option(names = "--herhaal", paramLabel = "N", description = "Hoe vaak er gemeten wordt (zonder: 5).")
    private @Nullable String herhaal;

    @Option(names = "--partities", paramLabel = "N", description = "In hoeveel delen.")
    private @Nullable String partities;

    @Option(names = "--taal", paramLabel = "nl|en", description = "De taal van wat op het scherm komt.")
    private @Nullable String taal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze hulp.")
    private boolean help;

    private final List<Probleem> problemen = new ArrayList<>();
    private final Fouten.Verzamelaar fouten = new Fouten.Verzamelaar();
    private final CommandLine lijn;

    private Opdrachtregel(String programma, boolean meting) {
        this.lijn = new CommandLine(this);
        CommandSpec spec = lijn.getCommandSpec().name(programma);
        spec.remove(spec.findOption(meting ? "--uit" : "--herhaal"));
        spec.parser().collectErrors(true);
        lijn.setExpandAtFiles(false);
    }

    /**
     * What was asked.
     *
     * @param regels the Parquet file or folder of the lines
     * @param opdracht the documents
     * @param uit the folder of the result; empty for a measurement
     * @param partities how many parts were asked for
     * @param herhaal how often is measured
     */
    record Gevraagd(String regels, Prijsopdracht opdracht, String uit, OptionalInt partities, int herhaal) {}

    /**
     * Takes the arguments apart. What is wrong with them is told by {@link #read}.
     *
     * @param programma how it is called
     * @param meting whether this is a measurement, which writes nothing
     * @param args the arguments
     */
    static Opdrachtregel parse(String programma, boolean meting, String... args) {
        Opdrachtregel regel = new Opdrachtregel(programma, meting);
        regel.lijn.parseArgs(args).errors().forEach(e -> regel.explain((ParameterException) e));
        return regel;
    }

    /** The language of this machine: Dutch where that is Dutch, else English. */
    static Taal language() {
        return Locale.getDefault().getLanguage().equals("nl") ? Taal.NL : Taal.EN;
    }

    /** The language that was asked for, or that of this machine. */
    Taal taal() {
        return "nl".equals(taal) ? Taal.NL : "en".equals(taal) ? Taal.EN : language();
    }

    boolean isHelp() {
        return help;
    }

    String help() {
        if (taal() == Taal.EN) {
            lijn.setResourceBundle(ResourceBundle.getBundle("nl.wlzkit.examples.spark.Help", Locale.ROOT));
        }
        lijn.setUsageHelpWidth(BREEDTE);
        return lijn.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private void explain(ParameterException e) {
        if (e instanceof UnmatchedArgumentException vreemd) {
            vreemd.getUnmatched()
                    .forEach(arg -> problem(
                            arg, "", Tekst.of("een bestaande optie, of niets", "an option that exists, or nothing")));
        } else if (e instanceof MissingParameterException mist) {
            for (ArgSpec arg : mist.getMissing()) {
                problem(name(arg), "", Tekst.of("een waarde", "a value"));
            }
        } else if (e instanceof OverwrittenOptionException dubbel) {
            problem(name(dubbel.getOverwritten()), "", Tekst.of("één keer", "once"));
        } else {
            throw e;
        }
    }

    private static String name(ArgSpec arg) {
        return arg.isOption() ? ((OptionSpec) arg).longestName() : arg.paramLabel();
    }

    /**
     * Reads the documents.
     *
     * @throws Fouten with everything that is wrong
     */
    Gevraagd read() {
        Optional<Document> tabel = Optional.ofNullable(tarieven).flatMap(t -> document("--tarieven", t));
        Optional<Document> eigen = Optional.ofNullable(beleid).flatMap(b -> document("--beleid", b));
        Map<String, Document> gelezen = providers();
        Optional<Sector> gekozen = Optional.ofNullable(sector).flatMap(s -> value("--sector", s, Sector::parse));
        if (sector != null && beleid != null) {
            problem("--sector", "", Tekst.of("een sector of een beleid, niet beide", "a sector or a policy, not both"));
        }
        Sector vanBeleid = gekozen.orElseGet(() -> gelezen.values().stream()
                .flatMap(d -> Aanbieder.sectorOf(d.inhoud()).stream())
                .findFirst()
                .orElse(Sector.VV));
        Map<String, String> keuzes = readings();
        OptionalInt delen = number("--partities", partities, MEESTE_PARTITIES);
        int keren = number("--herhaal", herhaal, MEESTE_METINGEN).orElse(5);
        if (taal != null && !taal.equals("nl") && !taal.equals("en")) {
            problem("--taal", taal, Tekst.of("nl of en", "nl or en"));
        }
        fouten.problems("de opdracht", problemen);
        fouten.throwIfAny();
        return new Gevraagd(
                regels,
                new Prijsopdracht(vanBeleid, eigen, tabel.orElseThrow(), gelezen, keuzes, regelfeiten),
                uit,
                delen,
                keren);
    }

    private <T> Optional<T> value(String naam, String tekst, Function<String, T> lezer) {
        try {
            return Optional.of(lezer.apply(tekst));
        } catch (OngeldigeWaardeException e) {
            problem(naam, tekst, e.verwacht());
            return Optional.empty();
        }
    }

    private OptionalInt number(String naam, @Nullable String tekst, int meeste) {
        if (tekst == null) {
            return OptionalInt.empty();
        }
        if (!tekst.matches("[0-9]{1,7}") || Integer.parseInt(tekst) < 1 || Integer.parseInt(tekst) > meeste) {
            problem(naam, tekst, Tekst.of("een getal van 1 t/m " + meeste, "a number from 1 through " + meeste));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(tekst));
    }

    private Map<String, Document> providers() {
        Map<String, Document> gelezen = new LinkedHashMap<>();
        for (String waarde : aanbieders) {
            int is = waarde.indexOf('=');
            if (is < 1 || is == waarde.length() - 1) {
                problem("--aanbieder", waarde, Tekst.of("CODE=BESTAND", "CODE=FILE"));
                continue;
            }
            document("--aanbieder", waarde.substring(is + 1)).ifPresent(d -> {
                if (gelezen.putIfAbsent(waarde.substring(0, is), d) != null) {
                    problem("--aanbieder", waarde, Tekst.of("elke code één keer", "every code once"));
                }
            });
        }
        return gelezen;
    }

    private Map<String, String> readings() {
        Map<String, String> gekozen = new LinkedHashMap<>();
        for (String waarde : lezingen) {
            int is = waarde.indexOf('=');
            if (is < 1 || gekozen.putIfAbsent(waarde.substring(0, is), waarde.substring(is + 1)) != null) {
                problem("--lezing", waarde, Tekst.of("NAAM=WAARDE, elke naam één keer", "NAME=VALUE, every name once"));
            }
        }
        return gekozen;
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
        Probleem probleem = Probleem.of(optie, 0, 0, waarde, verwacht);
        // picocli tells more than once that something is missing
        if (!problemen.contains(probleem)) {
            problemen.add(probleem);
        }
    }
}
