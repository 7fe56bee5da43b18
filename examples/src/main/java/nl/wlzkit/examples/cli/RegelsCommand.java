package nl.wlzkit.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wlzkit regels}: the rules, or those in which a word occurs. */
@Command(
        name = "regels",
        header = "Welke regels zijn er, en in welke komt een woord voor?",
        synopsisHeading = "%nGebruik: ",
        optionListHeading = "%nOpties:%n",
        footer = {"", "Voorbeeld:", "  wlzkit regels --zoek technologie"})
final class RegelsCommand extends WithHelp implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--zoek", paramLabel = "WOORD", description = "Alleen regels waarin dit woord voorkomt.")
    private String zoek = "";

    @Override
    public Integer call() {
        List<Regel> gevonden =
                Regelcatalogus.get().regels().stream().filter(this::mentions).toList();
        StringBuilder text = new StringBuilder();
        for (Regel regel : gevonden) {
            text.append(TextLayout.wrap(regel.id() + ": " + regel.stelling().in(taal()), "", "  ", Wlzkit.WIDTH));
        }
        int n = gevonden.size();
        Tekst aantal = Tekst.of(n == 1 ? "1 regel" : n + " regels", n == 1 ? "1 rule" : n + " rules");
        text.append(aantal.in(taal())).append('\n');
        spec.commandLine().getOut().print(text);
        return Wlzkit.DONE;
    }

    /** Letter case does not matter; the quote, both statements and both readings count. */
    private boolean mentions(Regel regel) {
        String woord = zoek.toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(
                                regel.id(),
                                regel.stelling().nl(),
                                regel.stelling().en()),
                        regel.citaat().stream(),
                        regel.lezing().stream().flatMap(l -> Stream.of(l.nl(), l.en())))
                .flatMap(s -> s)
                .anyMatch(s -> s.toLowerCase(Locale.ROOT).contains(woord));
    }
}
