package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * What does the picture of the demand for care in a region lack? Immutable and thread-safe.
 *
 * <p>What was not told is one hole: all of it is there, or none. One point more never makes it worse, so these two ends stand for
 * every way in which it can turn out.
 *
 * @param punten whether a point is there, by the code of the point; a point that is absent was not told
 * @param overigAanwezig supposes that everything that was not told is there, or that nothing of it is; absent when it stays open
 */
public record Beeldvraag(SortedMap<String, Boolean> punten, Optional<Boolean> overigAanwezig)
        implements Vraag<Beeldvraag> {
    static final Gat<Boolean> OVERIG = new Gat<>(
            "overigAanwezig",
            Tekst.of("wat niet is verteld, is er", "what was not told is there"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());

    private static final Waardevorm<SortedMap<String, Boolean>> PUNTEN = Waardevormen.via(
            Waardevormen.perKey(
                    Beeldpunt.alle().stream().map(Beeldpunt::code).toList(),
                    code -> code,
                    code -> Waardevormen.JA_NEE,
                    false),
            (Map<String, Boolean> m) -> new TreeMap<>(m),
            m -> m);
    private static final Eigenschap<Beeldvraag, SortedMap<String, Boolean>> E_PUNTEN =
            required("punten", PUNTEN, Beeldvraag::punten);
    private static final Eigenschap<Beeldvraag, Boolean> E_OVERIG =
            optional("overigAanwezig", Waardevormen.JA_NEE, Beeldvraag::overigAanwezig);

    /** How it is written. */
    static final Objectvorm<Beeldvraag> VORM =
            Objectvorm.of(g -> new Beeldvraag(g.get(E_PUNTEN), g.find(E_OVERIG)), E_PUNTEN, E_OVERIG);

    /**
     * Checks the codes.
     *
     * @param punten whether a point is there, by the code of the point; a point that is absent was not told
     * @param overigAanwezig supposes that everything that was not told is there, or that nothing of it is; absent when it
     *     stays open
     * @throws OngeldigeWaardeException if there is no such point
     */
    public Beeldvraag {
        punten = Collections.unmodifiableSortedMap(new TreeMap<>(punten));
        for (String code : punten.keySet()) {
            if (Beeldpunt.alle().stream().noneMatch(p -> p.code().equals(code))) {
                throw new OngeldigeWaardeException(
                        code, Tekst.of("de code van een punt van het beeld", "the code of a point of the picture"));
            }
        }
    }

    /** Whether a point is there, or is supposed to be. */
    boolean has(Beeldpunt punt) {
        Boolean gezegd = punten.get(punt.code());
        return gezegd != null
                ? gezegd
                : overigAanwezig.orElseThrow(() -> new IllegalArgumentException("a hole is needed: use answer"));
    }

    @Override
    public List<Gat<?>> gaten() {
        return overigAanwezig.isPresent() || punten.size() == Beeldpunt.alle().size() ? List.of() : List.of(OVERIG);
    }

    @Override
    public <W> Beeldvraag fill(Gat<W> gat, W waarde) {
        return new Beeldvraag(punten, Optional.of((Boolean) waarde));
    }
}
