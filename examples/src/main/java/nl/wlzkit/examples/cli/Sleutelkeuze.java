package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command has that writes about people: the key from which they get their names in the output. */
final class Sleutelkeuze {
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
}
