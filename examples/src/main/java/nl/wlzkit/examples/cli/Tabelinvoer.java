package nl.wlzkit.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Codering;
import nl.wlzkit.csv.Csvlezer;
import nl.wlzkit.csv.Csvverslag;
import nl.wlzkit.csv.Csvvorm;
import nl.wlzkit.csv.Ontvanger;
import nl.wlzkit.csv.Uitval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command has that reads large tables of people: how it deals with bad lines, and how much it says on the way. */
final class Tabelinvoer {
    private static final int PER_BERICHT = 100_000;

    @Option(
            names = "--fouten",
            paramLabel = "N",
            defaultValue = "100",
            description = "Hoeveel problemen er worden genoemd; de andere worden geteld. Zonder: ${DEFAULT-VALUE}.")
    private int fouten = Csvlezer.PROBLEMEN;

    @Option(
            names = "--sla-fouten-over",
            description = "Rekent met de goede regels; de foute komen in het bestand van --uitval.")
    private boolean overslaan;

    @Option(
            names = "--uitval",
            paramLabel = "UITVAL.csv",
            description = "Waar de foute regels komen: bestand, regel, wat er mis is, en de velden zonder wie het is.")
    private @Nullable Path uitval;

    @Option(names = "--stil", description = "Zegt onderweg niets.")
    private boolean stil;

    @Option(
            names = "--sleutel",
            paramLabel = "SLEUTEL",
            description =
                    "Een bestand met ten minste 32 willekeurige bytes. Mensen krijgen dan in elke uitvoer een HMAC met"
                            + " deze sleutel; zonder een volgnummer.")
    private @Nullable Path sleutel;

    /** The key of the caller, not yet checked; empty without one, or when it cannot be read and that was collected. */
    Optional<byte[]> key(Collected collected) {
        Path path = sleutel;
        return path == null ? Optional.empty() : collected.get(() -> Files.read(path));
    }

    /** Starts reading: the tables of one command, the bad lines of all of them in one file. */
    Lezing start(PrintWriter err, Taal taal, Collected collected) {
        if (fouten < 0) {
            collected.problem(
                    "--fouten", Integer.toString(fouten), Tekst.of("een aantal, 0 of meer", "a number, 0 or more"));
        }
        if (overslaan != (uitval != null)) {
            collected.problem(
                    overslaan ? "--uitval" : "--sla-fouten-over",
                    "",
                    Tekst.of("--sla-fouten-over en --uitval samen", "--sla-fouten-over and --uitval together"));
        }
        return new Lezing(
                err, taal, collected, Math.max(0, fouten), stil, Optional.ofNullable(overslaan ? uitval : null));
    }

    /** The reading of the tables of one command. What it sets apart has its name only once everything is done. */
    static final class Lezing implements AutoCloseable {
        private final PrintWriter err;
        private final Taal taal;
        private final Collected collected;
        private final int fouten;
        private final boolean stil;
        private final Optional<Path> uitval;
        private @Nullable Path voorlopig;
        private @Nullable CsvWriter schrijver;

        Lezing(PrintWriter err, Taal taal, Collected collected, int fouten, boolean stil, Optional<Path> uitval) {
            this.err = err;
            this.taal = taal;
            this.collected = collected;
            this.fouten = fouten;
            this.stil = stil;
            this.uitval = uitval;
        }

        /** Says something on the way, unless the command is to be quiet. */
        void say(Tekst tekst) {
            if (!stil) {
                err.println(tekst.in(taal));
                err.flush();
            }
        }

        /** Reads a table; empty when it was refused, and that was collected. */
        <R> Optional<Csvverslag> read(Path path, Csvvorm<R> vorm, Ontvanger<? super R> ontvanger) {
            return collected.get(() -> table(path, vorm, ontvanger));
        }

        private <R> Csvverslag table(Path path, Csvvorm<R> vorm, Ontvanger<? super R> ontvanger) {
            String naam = path.toString();
            Csvlezer<R> lezer = Csvlezer.of(vorm).listing(fouten).reporting(regel -> {
                if (regel % PER_BERICHT == 0) {
                    say(Tekst.of(naam + ": regel " + regel, naam + ": line " + regel));
                }
            });
            if (java.nio.file.Files.isDirectory(path)) {
                throw refused(naam, Tekst.of("een bestand; dit is een map", "a file; this is a folder"));
            }
            try {
                Csvverslag verslag =
                        lezer.read(naam, () -> java.nio.file.Files.newInputStream(path), ontvanger, rij -> {
                            if (uitval.isPresent()) {
                                add(path, rij);
                            }
                        });
                tellEncoding(verslag);
                if (uitval.isEmpty()) {
                    verslag.throwIfAny();
                }
                tellLeftOut(verslag);
                return verslag;
            } catch (NoSuchFileException e) {
                boolean zelf = e.getFile() != null && e.getFile().equals(naam);
                throw refused(
                        zelf ? naam : String.valueOf(uitval.orElse(path)),
                        zelf
                                ? Tekst.of("een bestand; dit bestaat niet", "a file; this does not exist")
                                : Tekst.of("een bestand in een map die er is", "a file in a folder that is there"));
            } catch (IOException e) {
                String soort = e.getClass().getSimpleName();
                throw refused(
                        naam,
                        Tekst.of(
                                "een bestand dat te lezen is, en uitval die te schrijven is (" + soort + ")",
                                "a file that can be read, and rejects that can be written (" + soort + ")"));
            }
        }

        private void tellEncoding(Csvverslag verslag) {
            if (verslag.codering() == Codering.WINDOWS_1252) {
                int regel = verslag.anders().orElse(0);
                err.println(Tekst.of(
                                verslag.bron() + ": gelezen als Windows-1252; regel " + regel + " is geen UTF-8",
                                verslag.bron() + ": read as Windows-1252; line " + regel + " is not UTF-8")
                        .in(taal));
            }
        }

        private void tellLeftOut(Csvverslag verslag) {
            if (verslag.fout() > 0) {
                verslag.problemen().forEach(p -> err.println(verslag.bron() + ": " + p.in(taal)));
                err.println(Tekst.of(
                                verslag.bron() + ": " + verslag.fout() + " van " + verslag.rijen()
                                        + " regels overgeslagen, met "
                                        + (verslag.problemen().size() + verslag.meer()) + " problemen; zie de uitval",
                                verslag.bron() + ": " + verslag.fout() + " of " + verslag.rijen()
                                        + " lines left out, with "
                                        + (verslag.problemen().size() + verslag.meer()) + " problems; see the rejects")
                        .in(taal));
            }
            err.flush();
        }

        private void add(Path path, Uitval.Rij rij) throws IOException {
            CsvWriter naar = schrijver;
            if (naar == null) {
                Path doel = uitval.orElseThrow().toAbsolutePath();
                Path map = doel.getParent();
                voorlopig = java.nio.file.Files.createTempFile(map == null ? Path.of(".") : map, ".uitval", ".csv");
                naar = CsvWriter.builder()
                        .fieldSeparator(';')
                        .build(java.nio.file.Files.newBufferedWriter(voorlopig, StandardCharsets.UTF_8));
                naar.writeRecord("bestand", "regel", "probleem", "velden");
                schrijver = naar;
            }
            try {
                naar.writeRecord(
                        path.toString(),
                        Integer.toString(rij.regel()),
                        rij.problemen().stream().map(p -> p.in(taal)).collect(Collectors.joining(" | ")),
                        String.join(" | ", rij.velden()));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        /** Gives the rejects their name. Called when everything else is done. */
        void finish() {
            CsvWriter naar = schrijver;
            Path van = voorlopig;
            if (naar == null || van == null) {
                return;
            }
            Path doel = uitval.orElseThrow();
            try {
                naar.close();
                java.nio.file.Files.move(van, doel, StandardCopyOption.REPLACE_EXISTING);
                schrijver = null;
                voorlopig = null;
            } catch (IOException | UncheckedIOException e) {
                throw refused(doel.toString(), Tekst.of("uitval die te schrijven is", "rejects that can be written"));
            }
        }

        /** Leaves nothing behind of a command that did not finish. */
        @Override
        public void close() {
            CsvWriter naar = schrijver;
            Path van = voorlopig;
            if (naar == null || van == null) {
                return;
            }
            try (naar) {
                java.nio.file.Files.deleteIfExists(van);
            } catch (IOException | UncheckedIOException e) {
                err.println(Tekst.of(
                                "Een tijdelijk bestand bleef staan: " + van, "A temporary file was left behind: " + van)
                        .in(taal));
            }
        }

        private static OngeldigeInvoerException refused(String bestand, Tekst verwacht) {
            return new OngeldigeInvoerException(bestand, List.of(Probleem.of("", 0, 0, "", verwacht)));
        }
    }
}
