package nl.wlzkit.quality.theme;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Does a provider meet what its zorgkantoren ask? What is not told is to be judged, it is no hole: the long list is combined
 * by three-valued logic and every requirement has its own state. Immutable and thread-safe.
 *
 * @param selectie with which zorgkantoren it contracts, on which day, and how the table is read
 * @param getoond what it can show, by the name of an {@link Eispunt}: true if it is there, false if it is not; what is absent
 *     was not told
 */
public record Checklistvraag(Selectie selectie, Map<String, Boolean> getoond) implements Vraag<Checklistvraag> {
    static final String VERWACHTING = "verwachting";
    static final String NORM = "norm";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN =
            Thematabel.LEZINGEN.and(Leeswijze.lezing(VERWACHTING, "WK-LEES-VERWACHTING", "advies", NORM));

    private static final Selectievelden<Checklistvraag> SELECTIE =
            new Selectievelden<>(LEZINGEN, Checklistvraag::selectie);
    private static final Eigenschap<Checklistvraag, Map<String, Boolean>> GETOOND =
            optional("getoond", points(), v -> Optional.of(v.getoond()).filter(g -> !g.isEmpty()));

    /**
     * How it is written:
     *
     * <pre>{ "sector": "VV", "zorgkantoren": ["CZ"], "peildatum": "2024-06-01", "getoond": { "kik-v": true } }</pre>
     */
    static final Objectvorm<Checklistvraag> VORM = Objectvorm.of(
            g -> new Checklistvraag(SELECTIE.read(g), g.find(GETOOND).orElse(Map.of())),
            SELECTIE.with(List.of(GETOOND)));

    /**
     * Checks the names.
     *
     * @param selectie with which zorgkantoren it contracts, on which day, and how the table is read
     * @param getoond what it can show, by name
     * @throws OngeldigeWaardeException if there is nothing of that name to show, or the readings are of another question
     */
    public Checklistvraag {
        LEZINGEN.check(selectie.leeswijze());
        List<String> namen = names();
        for (String naam : getoond.keySet()) {
            if (!namen.contains(naam)) {
                String alle = String.join(", ", namen);
                throw new OngeldigeWaardeException(naam, Tekst.of("een van " + alle, "one of " + alle));
            }
        }
        getoond = Collections.unmodifiableMap(new TreeMap<>(getoond));
    }

    /**
     * Asks, with nothing told yet.
     *
     * @param selectie with which zorgkantoren it contracts and on which day
     * @return the question
     */
    public static Checklistvraag of(Selectie selectie) {
        return new Checklistvraag(selectie.with(LEZINGEN.from(selectie.leeswijze())), Map.of());
    }

    private static List<String> names() {
        return Thematabel.punten().stream().map(Eispunt::naam).toList();
    }

    private static Waardevorm<Map<String, Boolean>> points() {
        Map<String, Eispunt> punten = new TreeMap<>();
        Thematabel.punten().forEach(p -> punten.put(p.naam(), p));
        return Waardevormen.perKey(
                punten.values().stream().map(Eispunt::naam).toList(),
                naam -> naam,
                naam -> Waardevormen.titled(title(punten, naam), Waardevormen.JA_NEE),
                false);
    }

    private static String title(Map<String, Eispunt> punten, String naam) {
        return Optional.ofNullable(punten.get(naam)).orElseThrow().tekst().nl();
    }

    /**
     * Tells whether something can be shown.
     *
     * @param punt the name of an {@link Eispunt}
     * @param waarde whether it is there
     * @return the question with that
     * @throws OngeldigeWaardeException if there is nothing of that name to show
     */
    public Checklistvraag with(String punt, boolean waarde) {
        Map<String, Boolean> meer = new TreeMap<>(getoond);
        meer.put(punt, waarde);
        return new Checklistvraag(selectie, meer);
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Checklistvraag choose(String naam, String keuze) {
        return new Checklistvraag(selectie.choose(naam, keuze), getoond);
    }

    boolean verwachtingIsNorm() {
        return selectie.leeswijze().is(VERWACHTING, NORM);
    }

    @Override
    public List<Gat<?>> gaten() {
        return selectie.leeswijze().gaten();
    }

    @Override
    public <W> Checklistvraag fill(Gat<W> gat, W waarde) {
        return choose(gat.feit(), waarde.toString());
    }

    @Override
    public List<Lezing> lezingen() {
        return selectie.openable();
    }

    @Override
    public Checklistvraag open(Lezing lezing) {
        return new Checklistvraag(selectie.open(lezing), getoond);
    }
}
