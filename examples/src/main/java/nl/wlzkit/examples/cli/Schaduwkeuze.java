package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The lists beside the official one, and who is possibly the same on two of them. */
final class Schaduwkeuze {
    @Option(names = "--schaduw", paramLabel = "LIJST.csv", description = "Een schaduwwachtlijst. Mag vaker.")
    private List<Path> lijsten = new ArrayList<>();

    @Option(
            names = "--mogelijk",
            paramLabel = "KENMERKEN",
            description = "Wie hierin gelijk is, is mogelijk dezelfde: geboortedatum+postcode. Mag vaker.")
    private List<String> mogelijk = new ArrayList<>();

    List<Path> lijsten() {
        return lijsten;
    }

    List<String> mogelijk() {
        return mogelijk;
    }

    boolean isEmpty() {
        return lijsten.isEmpty() && mogelijk.isEmpty();
    }
}
