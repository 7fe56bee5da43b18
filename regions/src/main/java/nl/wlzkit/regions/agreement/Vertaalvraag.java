package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Which part of the agreements of intent is worked out in a result-oriented agreement with a provider? The order of the
 * agreements does not matter. The type of one that is not known is a hole. Immutable and thread-safe.
 *
 * @param afspraken the agreements, at most 500, every name once; one that works out another, works out one of these
 */
public record Vertaalvraag(List<Afspraak> afspraken) implements Vraag<Vertaalvraag> {
    private static final String TYPE = "/type";

    /** The same agreements, not yet compared with each other. */
    private record Ontwerp(List<Afspraak> afspraken) {}

    private static final Eigenschap<Ontwerp, List<Afspraak>> E_AFSPRAKEN = required(
            "afspraken",
            Waardevormen.distinct(Afspraak.VORM, Vormen.MEESTE, Afspraak.NAAM, Vormen.ELKE_NAAM_EEN_KEER),
            Ontwerp::afspraken);
    static final Vraagvorm<Vertaalvraag> VORM = new Gecontroleerdevorm<>(
            Objectvorm.of(g -> new Ontwerp(g.get(E_AFSPRAKEN)), E_AFSPRAKEN),
            v -> new Ontwerp(v.afspraken),
            o -> fouten(o.afspraken()),
            o -> new Vertaalvraag(o.afspraken()));

    /**
     * Checks the names, and puts the agreements in the order of their names.
     *
     * @param afspraken the agreements, at most 500, every name once; one that works out another, works out one of these
     * @throws OngeldigeWaardeException if a name occurs twice, there are too many, or one works out itself or what is not here
     */
    public Vertaalvraag {
        Vormen.once(afspraken.stream().map(Afspraak::naam).toList(), Vormen.MEESTE);
        Fout.throwIfAny(fouten(afspraken));
        afspraken =
                afspraken.stream().sorted(Comparator.comparing(Afspraak::naam)).toList();
    }

    private static List<Fout> fouten(List<Afspraak> afspraken) {
        Set<String> namen = afspraken.stream().map(Afspraak::naam).collect(Collectors.toSet());
        List<Fout> fouten = new ArrayList<>();
        for (int i = 0; i < afspraken.size(); i++) {
            Afspraak afspraak = afspraken.get(i);
            Optional<String> onbekend =
                    afspraak.vervolgOp().filter(v -> !namen.contains(v) || v.equals(afspraak.naam()));
            if (onbekend.isPresent()) {
                fouten.add(Fout.fit(
                        onbekend.get(),
                        "de naam van een andere afspraak van de vraag",
                        "the name of another agreement of the question",
                        "afspraken",
                        Integer.toString(i),
                        "vervolgOp"));
            }
        }
        return fouten;
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Afspraak a : afspraken) {
            if (a.type().isEmpty()) {
                gaten.add(new Gat<>(
                        a.naam() + TYPE,
                        Tekst.of("wat voor afspraak " + a.naam() + " is", "what kind of agreement " + a.naam() + " is"),
                        Eigenaar.ZORGKANTOOR,
                        new Domein.Keuze<>(List.of(Afspraaktype.values()))));
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Vertaalvraag fill(Gat<W> gat, W waarde) {
        return new Vertaalvraag(afspraken.stream()
                .map(a ->
                        gat.feit().equals(a.naam() + TYPE) ? a.with(Optional.of((Afspraaktype) waarde), a.feiten()) : a)
                .toList());
    }
}
