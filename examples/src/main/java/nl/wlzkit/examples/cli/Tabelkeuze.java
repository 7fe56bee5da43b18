package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.wlzkit.tariff.contract.Tarieftabel;
import picocli.CommandLine.Option;

/** The table of a command that has no answer without one. */
final class Tabelkeuze {
    @Option(
            names = "--tarieven",
            required = true,
            paramLabel = "TABEL",
            description = "Uw tabel met NZa-maximumtarieven (JSON of CSV).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bestand;

    Path bestand() {
        return bestand;
    }

    Optional<Tarieftabel> read(Collected collected) {
        return read(bestand, collected);
    }

    /** Reads a table that was named some other way. */
    static Optional<Tarieftabel> read(Path bestand, Collected collected) {
        return collected.get(() -> Tarieftabel.read(bestand.toString(), Files.read(bestand)));
    }
}
