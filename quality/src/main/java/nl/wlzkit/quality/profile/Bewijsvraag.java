package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Is everything there that a sub-goal asks for? Of a part that is in neither list nothing is told. Immutable and thread-safe.
 *
 * @param subdoel the number of a sub-goal that has parts
 * @param aanwezig the names of the parts that can be shown
 * @param ontbreekt the names of the parts that are not there
 */
public record Bewijsvraag(String subdoel, List<String> aanwezig, List<String> ontbreekt) implements Vraag<Bewijsvraag> {
    private static final Waardevorm<List<String>> ONDERDELEN = Waardevormen.list(
            Waardevormen.oneOf(Bewijsonderdeel.alle().stream()
                    .map(Bewijsonderdeel::naam)
                    .distinct()
                    .toList()),
            Grenzen.LONGEST);
    private static final Eigenschap<Bewijsvraag, String> SUBDOEL = required(
            "subdoel",
            Waardevormen.oneOf(Bewijsonderdeel.alle().stream()
                    .map(Bewijsonderdeel::subdoel)
                    .distinct()
                    .toList()),
            Bewijsvraag::subdoel);
    private static final Eigenschap<Bewijsvraag, List<String>> AANWEZIG =
            required("aanwezig", ONDERDELEN, Bewijsvraag::aanwezig);
    private static final Eigenschap<Bewijsvraag, List<String>> ONTBREEKT =
            required("ontbreekt", ONDERDELEN, Bewijsvraag::ontbreekt);
    static final Objectvorm<Bewijsvraag> VORM = Objectvorm.of(
            g -> new Bewijsvraag(g.get(SUBDOEL), g.get(AANWEZIG), g.get(ONTBREEKT)), SUBDOEL, AANWEZIG, ONTBREEKT);

    /**
     * Checks the names and puts them in order.
     *
     * @param subdoel the number of a sub-goal that has parts
     * @param aanwezig the names of the parts that can be shown
     * @param ontbreekt the names of the parts that are not there
     * @throws OngeldigeWaardeException if the sub-goal has no parts or not these, or a part is in both lists
     */
    public Bewijsvraag {
        List<String> namen =
                Bewijsonderdeel.of(subdoel).stream().map(Bewijsonderdeel::naam).toList();
        String alle = String.join(", ", namen);
        aanwezig = Grenzen.set(aanwezig);
        ontbreekt = Grenzen.set(ontbreekt);
        for (List<String> lijst : List.of(aanwezig, ontbreekt)) {
            for (String naam : lijst) {
                if (!namen.contains(naam)) {
                    throw new OngeldigeWaardeException(
                            subdoel + " " + naam,
                            Tekst.of(
                                    "onderdelen die bij elkaar passen: van dit subdoel zijn het " + alle,
                                    "parts that fit together: those of this sub-goal are " + alle));
                }
            }
        }
        if (aanwezig.stream().anyMatch(ontbreekt::contains)) {
            throw new OngeldigeWaardeException(
                    aanwezig + " " + ontbreekt,
                    Tekst.of(
                            "onderdelen die bij elkaar passen: niet zowel aanwezig als ontbreekt",
                            "parts that fit together: not both aanwezig and ontbreekt"));
        }
        if (namen.isEmpty()) {
            throw new OngeldigeWaardeException(
                    subdoel,
                    Tekst.of("een subdoel met onderdelen, zoals D4.3.4", "a sub-goal with parts, such as D4.3.4"));
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Bewijsvraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
