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
import nl.wlzkit.core.text.Tekst;

/**
 * Does a zorgkantoor have the insights that its duty of care asks for? An insight that is absent is a hole. Immutable and
 * thread-safe.
 *
 * @param inzichten of every insight whether the zorgkantoor has it
 */
public record Zorgplichtvraag(SortedMap<Zorgplichtinzicht, Boolean> inzichten) implements Vraag<Zorgplichtvraag> {
    private static final Eigenschap<Zorgplichtvraag, Map<Zorgplichtinzicht, Boolean>> E_INZICHTEN = required(
            "inzichten",
            Waardevormen.perKey(List.of(Zorgplichtinzicht.values()), Enum::name, i -> Waardevormen.JA_NEE, false),
            Zorgplichtvraag::inzichten);
    static final Objectvorm<Zorgplichtvraag> VORM =
            Objectvorm.of(g -> new Zorgplichtvraag(new TreeMap<>(g.get(E_INZICHTEN))), E_INZICHTEN);

    /**
     * Copies the insights.
     *
     * @param inzichten of every insight whether the zorgkantoor has it
     */
    public Zorgplichtvraag {
        inzichten = Collections.unmodifiableSortedMap(new TreeMap<>(inzichten));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Zorgplichtinzicht inzicht : Zorgplichtinzicht.values()) {
            if (!inzichten.containsKey(inzicht)) {
                gaten.add(new Gat<>(
                        inzicht.name(),
                        Tekst.of(
                                "inzicht in " + inzicht.naam().nl(),
                                "insight into " + inzicht.naam().en()),
                        Eigenaar.ZORGKANTOOR,
                        Domein.yesNo()));
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Zorgplichtvraag fill(Gat<W> gat, W waarde) {
        SortedMap<Zorgplichtinzicht, Boolean> nu = new TreeMap<>(inzichten);
        nu.put(Zorgplichtinzicht.valueOf(gat.feit()), (Boolean) waarde);
        return new Zorgplichtvraag(nu);
    }
}
