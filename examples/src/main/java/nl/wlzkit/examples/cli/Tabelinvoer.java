package nl.wlzkit.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Codering;
import nl.wlzkit.csv.Csvlezer;
import nl.wlzkit.csv.Csvverslag;
import nl.wlzkit.csv.Csvvorm;
import nl.wlzkit.csv.Kolom;
import nl.wlzkit.csv.Ontvanger;
import nl.wlzkit.csv.Uitval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command has that reads large tables: how it deals with bad lines, and how much it says on the way. */
final class Tabelinvoer {
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
        Path doel = overslaan ? uitval : null;
        Optional<Uitvoerbestand> apart =
                doel == null ? Optional.empty() : collected.get(() -> Uitvoerbestand.open(doel));
        return new Lezing(err, taal, collected, Math.max(0, fouten), stil, apart);
    }

    /** The reading of the tables of one command. What it sets apart has its name only once everything is done. */
    static final class Lezing implements AutoCloseable {
        private final PrintWriter err;
        private final Taal taal;
        private final Collected collected;
        private final int fouten;
        private final boolean stil;
        private final Optional<Uitvoerbestand> uitval;
        private final Optional<CsvWriter> schrijver;
        private final List<Uitvoerbestand> uitvoer = new ArrayList<>();

        Lezing(
                PrintWriter err,
                Taal taal,
                Collected collected,
                int fouten,
                boolean stil,
                Optional<Uitvoerbestand> uitval) {
            this.err = err;
            this.taal = taal;
            this.collected = collected;
            this.fouten = fouten;
            this.stil = stil;
            this.uitval = uitval;
            this.schrijver = uitval.map(u -> CsvWriter.builder()
                    .fieldSeparator(';')
                    .bufferSize(0)
                    .build(u.writer())
                    .writeRecord("bestand", "regel", "probleem", "velden"));
            uitval.ifPresent(uitvoer::add);
        }

        /** Adds a file that gets its name together with the rejects; empty when it was refused, and that was collected. */
        Optional<Uitvoerbestand> open(Path doel) {
            Optional<Uitvoerbestand> bestand = collected.get(() -> Uitvoerbestand.open(doel));
            bestand.ifPresent(uitvoer::add);
            bestand.ifPresent(b -> uitval.ifPresent(u -> check(u, b.doel())));
            return bestand;
        }

        /** Refuses an output that is this file. */
        void reads(Path invoer) {
            uitvoer.forEach(u -> check(u, invoer));
        }

        private void check(Uitvoerbestand een, Path ander) {
            collected.get(() -> een.checkOther(ander));
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
            return read(path, vorm, kolommen -> {}, ontvanger);
        }

        /** Reads a table after its columns were told; empty when it was refused, and that was collected. */
        <R> Optional<Csvverslag> read(
                Path path, Csvvorm<R> vorm, Consumer<List<Kolom<?>>> naarKop, Ontvanger<? super R> ontvanger) {
            reads(path);
            return collected.get(() -> table(path, vorm, naarKop, ontvanger));
        }

        private <R> Csvverslag table(
                Path path, Csvvorm<R> vorm, Consumer<List<Kolom<?>>> naarKop, Ontvanger<? super R> ontvanger) {
            String naam = path.toString();
            if (java.nio.file.Files.isDirectory(path)) {
                throw refused(naam, Tekst.of("een bestand; dit is een map", "a file; this is a folder"));
            }
            Voortgang voortgang = new Voortgang(naam, path.toFile().length(), System::nanoTime, this::say);
            Csvlezer<R> lezer = Csvlezer.of(vorm)
                    .listing(fouten)
                    .announcing(kolommen -> {
                        naarKop.accept(kolommen);
                        voortgang.startLines();
                    })
                    .reporting(voortgang::line);
            try {
                Csvverslag verslag = lezer.read(
                        naam,
                        () -> voortgang.of(java.nio.file.Files.newInputStream(path)),
                        ontvanger,
                        rij -> schrijver.ifPresent(naar -> add(naar, path, rij)));
                tellEncoding(verslag);
                if (uitval.isEmpty()) {
                    verslag.throwIfAny();
                }
                tellLeftOut(verslag);
                return verslag;
            } catch (NoSuchFileException e) {
                throw refused(naam, Tekst.of("een bestand; dit bestaat niet", "a file; this does not exist"));
            } catch (IOException e) {
                String soort = e.getClass().getSimpleName();
                throw refused(
                        naam,
                        Tekst.of(
                                "een bestand dat te lezen is (" + soort + ")",
                                "a file that can be read (" + soort + ")"));
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

        private void add(CsvWriter naar, Path path, Uitval.Rij rij) {
            naar.writeRecord(
                    path.toString(),
                    Integer.toString(rij.regel()),
                    rij.problemen().stream().map(p -> p.in(taal)).collect(Collectors.joining(" | ")),
                    String.join(" | ", rij.velden()));
        }

        /** Gives the rejects and the other files their names. Called when everything else is done. */
        void finish() {
            Uitvoerbestand.finish(uitvoer);
        }

        /** Leaves nothing behind of a command that did not finish. */
        @Override
        public void close() {
            uitvoer.forEach(u -> u.discard().ifPresent(Uitvoerbestand.left(err, taal)));
        }

        private static OngeldigeInvoerException refused(String bestand, Tekst verwacht) {
            return new OngeldigeInvoerException(bestand, List.of(Probleem.of("", 0, 0, "", verwacht)));
        }
    }
}
