package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.agreement.Aanbeveling;

/**
 * Which part of the recommendations that apply does a zorgkantoor follow up? A recommendation that is absent is a hole.
 * Immutable and thread-safe.
 *
 * @param aanbevelingen of every recommendation how far it is followed up
 */
public record Aanbevelingenvraag(SortedMap<Aanbeveling, Opvolgstand> aanbevelingen)
        implements Vraag<Aanbevelingenvraag> {
    private static final Eigenschap<Aanbevelingenvraag, Map<Aanbeveling, Opvolgstand>> E_AANBEVELINGEN = required(
            "aanbevelingen",
            Waardevormen.perKey(
                    List.of(Aanbeveling.values()), Enum::name, a -> Waardevormen.constant(Opvolgstand.class), false),
            Aanbevelingenvraag::aanbevelingen);
    static final Objectvorm<Aanbevelingenvraag> VORM =
            Objectvorm.of(g -> new Aanbevelingenvraag(new TreeMap<>(g.get(E_AANBEVELINGEN))), E_AANBEVELINGEN);

    /**
     * Copies the recommendations.
     *
     * @param aanbevelingen of every recommendation how far it is followed up
     */
    public Aanbevelingenvraag {
        aanbevelingen = Collections.unmodifiableSortedMap(new TreeMap<>(aanbevelingen));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Aanbeveling aanbeveling : Aanbeveling.values()) {
            if (!aanbevelingen.containsKey(aanbeveling)) {
                gaten.add(new Gat<>(
                        aanbeveling.name(),
                        Tekst.of("opvolging: " + aanbeveling.in(Taal.NL), "follow-up: " + aanbeveling.in(Taal.EN)),
                        Eigenaar.ZORGKANTOOR,
                        new Domein.Keuze<>(List.of(Opvolgstand.values()))));
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Aanbevelingenvraag fill(Gat<W> gat, W waarde) {
        SortedMap<Aanbeveling, Opvolgstand> nu = new TreeMap<>(aanbevelingen);
        nu.put(Aanbeveling.valueOf(gat.feit()), (Opvolgstand) waarde);
        return new Aanbevelingenvraag(nu);
    }
}
