package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardetype;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wlzkit reken}: any calculator of the register, question in and answer out. */
@Command(
        name = "reken",
        header = "Rekent één vraag uit met een rekenmodel uit het register.",
        parameterListHeading = "%nModel en vraag:%n",
        footer = {
            "",
            "Voorbeelden:",
            "  wlzkit reken --lijst",
            "  wlzkit reken jaarbedrag examples/data/jaarbedrag.json",
            "  wlzkit reken jaarbedrag --schema"
        })
final class RekenCommand extends WithHelp implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAAM", description = "De naam van het rekenmodel.")
    private @Nullable String naam;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VRAAG.json", description = "De vraag.")
    private @Nullable Path bestand;

    @Option(names = "--lijst", description = "Toont de namen van alle rekenmodellen.")
    private boolean lijst;

    @Option(names = "--schema", description = "Toont het JSON Schema van de vraag.")
    private boolean schema;

    enum Formaat {
        tekst,
        markdown,
        json
    }

    @Option(
            names = "--formaat",
            paramLabel = "tekst|markdown|json",
            description = "De vorm van het antwoord (nu: tekst).")
    private Formaat formaat = Formaat.tekst;

    @Override
    public Integer call() {
        String antwoord;
        if (lijst) {
            antwoord = Berekeningen.get().alle().stream()
                    .map(i -> i.naam() + "  " + i.titel().in(taal()) + "\n")
                    .collect(Collectors.joining());
        } else if (schema) {
            antwoord = schema();
        } else {
            antwoord = answer(find(List.of()));
        }
        out().print(antwoord);
        return Wlzkit.DONE;
    }

    /** The schema of a question, or of another document that the modules read. */
    private String schema() {
        for (Waardetype<?> waarde : Berekeningen.get().waarden()) {
            if (waarde.naam().equals(naam)) {
                return JsonWriter.pretty(Schemas.document(
                        waarde.titel().in(taal()), waarde.vorm().schema()));
            }
        }
        List<String> documenten =
                Berekeningen.get().waarden().stream().map(Waardetype::naam).toList();
        Inschrijving<?, ?> inschrijving = find(documenten);
        return JsonWriter.pretty(Schemas.document(
                inschrijving.titel().in(taal()), inschrijving.vorm().schema()));
    }

    private Inschrijving<?, ?> find(List<String> ook) {
        String gezocht = naam == null ? "" : naam;
        return Berekeningen.get().find(gezocht).orElseThrow(() -> {
            String namen = Stream.concat(Berekeningen.get().alle().stream().map(Inschrijving::naam), ook.stream())
                    .collect(Collectors.joining(", "));
            return wrong("NAAM", gezocht, Tekst.of("een van " + namen, "one of " + namen));
        });
    }

    private static OngeldigeInvoerException wrong(String plaats, String waarde, Tekst verwacht) {
        return new OngeldigeInvoerException("wlzkit reken", List.of(Probleem.of(plaats, 0, 0, waarde, verwacht)));
    }

    private <V extends Vraag<V>, T extends Comparable<? super T>> String answer(Inschrijving<V, T> inschrijving) {
        Path vraag = bestand;
        if (vraag == null) {
            throw wrong("VRAAG.json", "", Tekst.of("een bestand met de vraag", "a file with the question"));
        }
        Uitkomst<T> uitkomst = inschrijving.answer(inschrijving.read(vraag.toString(), Files.read(vraag)));
        Uitleg uitleg = Uitleg.of(uitkomst, Regelcatalogus.get(), taal());
        return switch (formaat) {
            case tekst -> uitkomst.omhulling().in(taal()) + "\n\n" + uitleg.text(Wlzkit.WIDTH);
            case markdown -> "## " + uitkomst.omhulling().in(taal()) + "\n\n" + uitleg.markdown();
            case json -> uitleg.json();
        };
    }
}
