package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.text.Taal;

/**
 * Which factors that zorgkantoren name are against the solving of a friction or the carrying out of a plan? Immutable and
 * thread-safe.
 *
 * @param factoren of every factor whether it is there, or plays; what is absent is not known
 */
public record Factorvraag(Map<Succesfactor, Boolean> factoren) implements Vraag<Factorvraag> {
    private static final Eigenschap<Factorvraag, Map<Succesfactor, Boolean>> E_FACTOREN = optional(
            "factoren",
            Waardevormen.perKey(
                    List.of(Succesfactor.values()),
                    Succesfactor::sleutel,
                    f -> Waardevormen.titled(f.in(Taal.NL), Waardevormen.JA_NEE),
                    false),
            v -> Optional.of(v.factoren()).filter(f -> !f.isEmpty()));
    static final Objectvorm<Factorvraag> VORM =
            Objectvorm.of(g -> new Factorvraag(g.find(E_FACTOREN).orElse(Map.of())), E_FACTOREN);

    /**
     * Copies the factors.
     *
     * @param factoren of every factor whether it is there, or plays; what is absent is not known
     */
    public Factorvraag {
        Map<Succesfactor, Boolean> kopie = new EnumMap<>(Succesfactor.class);
        kopie.putAll(factoren);
        factoren = Collections.unmodifiableMap(kopie);
    }

    /**
     * Tells a factor.
     *
     * @param factor the factor
     * @param waarde whether it is there, or plays
     * @return the question with that
     */
    public Factorvraag with(Succesfactor factor, boolean waarde) {
        Map<Succesfactor, Boolean> meer = new EnumMap<>(Succesfactor.class);
        meer.putAll(factoren);
        meer.put(factor, waarde);
        return new Factorvraag(meer);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Succesfactor factor : Succesfactor.values()) {
            if (!factoren.containsKey(factor)) {
                gaten.add(factor.gat());
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Factorvraag fill(Gat<W> gat, W waarde) {
        Succesfactor factor = Stream.of(Succesfactor.values())
                .filter(f -> f.sleutel().equals(gat.feit()))
                .findFirst()
                .orElseThrow();
        return with(factor, (Boolean) waarde);
    }
}
