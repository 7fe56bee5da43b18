package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Does a zorgkantoor do what the report asks beside the norms? Immutable and thread-safe.
 *
 * @param stand of each expectation by its name whether it is met; what is not told is open
 * @param leeswijze how ambiguous places are read
 */
public record Verwachtingenvraag(SortedMap<String, Boolean> stand, Leeswijze leeswijze)
        implements Vraag<Verwachtingenvraag> {
    /** The reading of what weight an expectation has. */
    public static final String VERWACHTINGEN = "verwachtingen";

    static final String ADVIES = "advies";
    static final String NIET_VRIJBLIJVEND = "niet-vrijblijvend";

    /** All readings at their default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(VERWACHTINGEN, "WK-LEES-NK-VRIJBLIJVEND", ADVIES, NIET_VRIJBLIJVEND));

    private static final List<Eigenschap<SortedMap<String, Boolean>, ?>> NAMEN = names();

    private static final Eigenschap<Verwachtingenvraag, SortedMap<String, Boolean>> STAND =
            required("stand", Objectvorm.of(Verwachtingenvraag::told, NAMEN), Verwachtingenvraag::stand);
    private static final Eigenschap<Verwachtingenvraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Verwachtingenvraag::leeswijze);
    static final Objectvorm<Verwachtingenvraag> VORM = Objectvorm.of(
            g -> new Verwachtingenvraag(g.get(STAND), g.find(LEESWIJZE).orElse(LEZINGEN)), STAND, LEESWIJZE);

    /**
     * Checks the names.
     *
     * @param stand of each expectation by its name whether it is met; what is not told is open
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if there is no such expectation
     */
    public Verwachtingenvraag {
        stand = Collections.unmodifiableSortedMap(new TreeMap<>(stand));
        List<String> namen =
                Verwachting.published().stream().map(Verwachting::naam).toList();
        for (String naam : stand.keySet()) {
            if (!namen.contains(naam)) {
                String alle = String.join(", ", namen);
                throw new OngeldigeWaardeException(naam, Tekst.of("een van " + alle, "one of " + alle));
            }
        }
    }

    /**
     * Asks with all readings at their default.
     *
     * @param stand of each expectation by its name whether it is met; what is not told is open
     * @return the question
     * @throws OngeldigeWaardeException if there is no such expectation
     */
    public static Verwachtingenvraag of(Map<String, Boolean> stand) {
        return new Verwachtingenvraag(new TreeMap<>(stand), LEZINGEN);
    }

    private static List<Eigenschap<SortedMap<String, Boolean>, ?>> names() {
        List<Eigenschap<SortedMap<String, Boolean>, ?>> namen = new ArrayList<>();
        for (Verwachting v : Verwachting.published()) {
            namen.add(Objectvorm.optional(
                    v.naam(),
                    Waardevormen.titled(v.tekst().nl(), Waardevormen.JA_NEE),
                    m -> Optional.ofNullable(m.get(v.naam()))));
        }
        return namen;
    }

    private static SortedMap<String, Boolean> told(Objectvorm.Gelezen gelezen) {
        SortedMap<String, Boolean> stand = new TreeMap<>();
        NAMEN.forEach(e -> gelezen.find(e).ifPresent(w -> stand.put(e.naam(), (Boolean) w)));
        return stand;
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Verwachtingenvraag fill(Gat<W> gat, W waarde) {
        return new Verwachtingenvraag(stand, leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(VERWACHTINGEN));
    }

    @Override
    public Verwachtingenvraag open(Lezing lezing) {
        return new Verwachtingenvraag(stand, leeswijze.open(lezing.naam()));
    }
}
