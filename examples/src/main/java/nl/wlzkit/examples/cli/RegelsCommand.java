package nl.wlzkit.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Normplaats;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code wlzkit regels}: the rules, or those in which a word occurs; or the sentences of the documents that nothing can be
 * computed by.
 */
@Command(
        name = "regels",
        header = "Welke regels zijn er, en in welke komt een woord voor?",
        footer = {"", "Voorbeeld:", "  wlzkit regels --zoek technologie"})
final class RegelsCommand extends WithHelp implements Callable<Integer> {
    @Option(names = "--zoek", paramLabel = "WOORD", description = "Alleen regels of normen waarin dit woord voorkomt.")
    private String zoek = "";

    @Option(
            names = "--niet-berekenbaar",
            description = "Niet de regels, maar de normen waarmee niets te berekenen valt, met de reden.")
    private boolean nietBerekenbaar;

    @Override
    public Integer call() {
        out().print(nietBerekenbaar ? notComputable() : rules());
        return Wlzkit.DONE;
    }

    private String notComputable() {
        List<Norm> gevonden = Regelcatalogus.get().normen().stream()
                .filter(n -> n.plaats() == Normplaats.NIET_BEREKENBAAR)
                .filter(n -> mentions(Stream.of(n.id(), n.waar())))
                .toList();
        StringBuilder text = new StringBuilder();
        for (Norm norm : gevonden) {
            text.append(TextLayout.wrap(norm.id() + ": " + norm.waar(), "", "  ", Wlzkit.WIDTH));
        }
        int n = gevonden.size();
        Tekst aantal = Tekst.of(
                n == 1 ? "1 norm is niet te berekenen" : n + " normen zijn niet te berekenen",
                n == 1
                        ? "1 norm is not computable (the reason is in Dutch only)"
                        : n + " norms are not computable (the reasons are in Dutch only)");
        return text.append(aantal.in(taal())).append('\n').toString();
    }

    private String rules() {
        List<Regel> gevonden =
                Regelcatalogus.get().regels().stream().filter(this::mentions).toList();
        StringBuilder text = new StringBuilder();
        for (Regel regel : gevonden) {
            text.append(TextLayout.wrap(regel.id() + ": " + regel.stelling().in(taal()), "", "  ", Wlzkit.WIDTH));
        }
        int n = gevonden.size();
        Tekst aantal = Tekst.of(n == 1 ? "1 regel" : n + " regels", n == 1 ? "1 rule" : n + " rules");
        return text.append(aantal.in(taal())).append('\n').toString();
    }

    /** The quote, both statements and both readings count. */
    private boolean mentions(Regel regel) {
        return mentions(Stream.of(
                        Stream.of(
                                regel.id(),
                                regel.stelling().nl(),
                                regel.stelling().en()),
                        regel.citaat().stream(),
                        regel.lezing().stream().flatMap(l -> Stream.of(l.nl(), l.en())))
                .flatMap(s -> s));
    }

    /** Letter case does not matter. */
    private boolean mentions(Stream<String> teksten) {
        String woord = zoek.toLowerCase(Locale.ROOT);
        return teksten.anyMatch(s -> s.toLowerCase(Locale.ROOT).contains(woord));
    }
}
