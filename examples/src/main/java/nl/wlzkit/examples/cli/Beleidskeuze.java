package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which policy a command calculates with. */
final class Beleidskeuze {
    @Option(
            names = "--beleid",
            paramLabel = "BELEID.json",
            description = "Een eigen tariefbeleid in plaats van het gepubliceerde.")
    private @Nullable Path bestand;

    Optional<Path> bestand() {
        return Optional.ofNullable(bestand);
    }

    /** The policy of the file, or the published one of a sector. */
    Tariefbeleid read(Sector sector, Collected collected) {
        return collected
                .get(() -> bestand()
                        .map(b -> Tariefbeleid.read(b.toString(), Files.read(b)))
                        .orElseGet(() -> Tariefbeleid.published(sector)))
                // the arguments are still checked against the published policy, so that all problems are told at once
                .orElseGet(() -> Tariefbeleid.published(sector));
    }
}
