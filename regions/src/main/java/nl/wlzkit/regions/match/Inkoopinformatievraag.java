package nl.wlzkit.regions.match;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Is what must be known before care can be bought proactively known? Immutable and thread-safe.
 *
 * @param bekend of each of the five things whether it is known; absent when that is not told
 */
public record Inkoopinformatievraag(Map<Inkoopgegeven, Boolean> bekend) implements Vraag<Inkoopinformatievraag> {
    private static final Map<Inkoopgegeven, Objectvorm.Eigenschap<Inkoopinformatievraag, Boolean>> EIGENSCHAPPEN =
            properties();
    static final Objectvorm<Inkoopinformatievraag> VORM =
            Objectvorm.of(Inkoopinformatievraag::read, List.copyOf(EIGENSCHAPPEN.values()));

    private static Map<Inkoopgegeven, Objectvorm.Eigenschap<Inkoopinformatievraag, Boolean>> properties() {
        Map<Inkoopgegeven, Objectvorm.Eigenschap<Inkoopinformatievraag, Boolean>> alle =
                new EnumMap<>(Inkoopgegeven.class);
        for (Inkoopgegeven g : Inkoopgegeven.values()) {
            alle.put(
                    g,
                    Objectvorm.optional(
                            g.feit(),
                            Waardevormen.JA_NEE,
                            v -> Optional.ofNullable(v.bekend().get(g))));
        }
        return alle;
    }

    private static Inkoopinformatievraag read(Objectvorm.Gelezen gelezen) {
        Map<Inkoopgegeven, Boolean> bekend = new EnumMap<>(Inkoopgegeven.class);
        EIGENSCHAPPEN.forEach((g, e) -> gelezen.find(e).ifPresent(w -> bekend.put(g, w)));
        return new Inkoopinformatievraag(bekend);
    }

    /**
     * Copies the answers.
     *
     * @param bekend of each of the five things whether it is known; absent when that is not told
     */
    public Inkoopinformatievraag {
        Map<Inkoopgegeven, Boolean> kopie = new EnumMap<>(Inkoopgegeven.class);
        kopie.putAll(bekend);
        bekend = Collections.unmodifiableMap(kopie);
    }

    private static Gat<Boolean> gap(Inkoopgegeven g) {
        return new Gat<>(g.feit(), Tekst.of(g.in(Taal.NL), g.in(Taal.EN)), Eigenaar.ZORGKANTOOR, Domein.yesNo());
    }

    @Override
    public List<Gat<?>> gaten() {
        return Stream.of(Inkoopgegeven.values())
                .filter(g -> !bekend.containsKey(g))
                .<Gat<?>>map(Inkoopinformatievraag::gap)
                .toList();
    }

    @Override
    public <W> Inkoopinformatievraag fill(Gat<W> gat, W waarde) {
        Map<Inkoopgegeven, Boolean> meer = new EnumMap<>(Inkoopgegeven.class);
        meer.putAll(bekend);
        for (Inkoopgegeven g : Inkoopgegeven.values()) {
            if (g.feit().equals(gat.feit())) {
                meer.put(g, (Boolean) waarde);
            }
        }
        return new Inkoopinformatievraag(meer);
    }
}
