package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wlzkit.core.eligibility.Leveringsvormtoets;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.dmn.Dmn;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wlzkit dmn}: the policies and decision tables for a modeller. */
@Command(
        name = "dmn",
        header = "Schrijft beleid en beslistabellen als DMN 1.3, voor een modeller.",
        description = {
            "",
            "Elke rij van een tariefbeleid is één rij van een tabel, met de regel als annotatie; ook Figuur 2 en de"
                    + " categorie van de inkoop 2017, en elke leveringsvorm van één dag. Elk bestand heeft een diagram."
        },
        footer = {"", "Voorbeeld:", "  wlzkit dmn --uit tabellen"})
final class DmnCommand extends WithHelp implements Callable<Integer> {
    /** The last day whose law was read. */
    private static final String DAG = "2025-01-01";

    @Option(
            names = "--uit",
            required = true,
            paramLabel = "MAP",
            description = "Waar de bestanden komen. De map wordt gemaakt als hij er niet is.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path uit;

    @Option(
            names = "--beleid",
            paramLabel = "BELEID.json",
            description = "Een eigen tariefbeleid; dan alleen dat, onder de naam van het bestand.")
    private @Nullable Path beleidsbestand;

    @Option(
            names = "--datum",
            paramLabel = "DAG",
            description = "De dag van de tabellen van leveringsvormen (nu: " + DAG + ").")
    private String datum = DAG;

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Optional<LocalDate> dag = collected.argument("--datum", datum, () -> day(datum));
        Optional<Map<String, String>> eigen = Optional.ofNullable(beleidsbestand)
                .flatMap(b -> collected.get(() -> {
                    String naam = String.valueOf(b.getFileName()).replaceFirst("\\.[^.]*$", "");
                    return Map.of(naam + Dmn.EINDE, Dmn.policy(naam, Tariefbeleid.read(b.toString(), Files.read(b))));
                }));
        collected.throwIfAny();
        Map<String, String> alle = new LinkedHashMap<>();
        eigen.ifPresentOrElse(alle::putAll, () -> dag.map(Dmn::published).ifPresent(alle::putAll));
        try (Uitvoermap map = Uitvoermap.open(uit)) {
            map.write(alle, Optional.ofNullable(beleidsbestand), Uitvoerbestand.left(err(), taal()));
        }
        alle.keySet().forEach(naam -> out().println(uit.resolve(naam)));
        return Wlzkit.DONE;
    }

    private static LocalDate day(String tekst) {
        try {
            LocalDate dag = LocalDate.parse(tekst);
            if (!dag.isBefore(Leveringsvormtoets.EERSTE_DAG) && dag.getYear() < 2100) {
                return dag;
            }
        } catch (DateTimeParseException e) {
            // falls through: reported below
        }
        throw new OngeldigeWaardeException(
                tekst,
                Tekst.of(
                        "een dag zoals " + DAG + ", vanaf " + Leveringsvormtoets.EERSTE_DAG,
                        "a day such as " + DAG + ", from " + Leveringsvormtoets.EERSTE_DAG + " on"));
    }
}
