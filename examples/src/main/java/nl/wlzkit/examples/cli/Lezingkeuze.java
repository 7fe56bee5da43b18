package nl.wlzkit.examples.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How the places of the rules are read that can be read in more than one way. */
final class Lezingkeuze {
    @Option(
            names = "--lezing",
            paramLabel = "NAAM=WAARDE",
            description = "Hoe een dubbelzinnige plek gelezen wordt. Mag vaker.")
    private List<String> alle = new ArrayList<>();

    List<String> alle() {
        return alle;
    }
}
