package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Which parts does a plan lack? Immutable and thread-safe.
 *
 * @param plan the plan
 * @param verteld of the parts that the plan itself does not show whether they are there; what is absent is not known
 */
public record Volledigheidsvraag(Regioplan plan, Map<Planonderdeel, Boolean> verteld)
        implements Vraag<Volledigheidsvraag> {
    private static final Eigenschap<Volledigheidsvraag, Regioplan> E_PLAN =
            required("plan", Regioplan.VORM, Volledigheidsvraag::plan);
    private static final Eigenschap<Volledigheidsvraag, Map<Planonderdeel, Boolean>> E_VERTELD = optional(
            "verteld",
            Waardevormen.perKey(
                    Planonderdeel.told(),
                    Planonderdeel::sleutel,
                    o -> Waardevormen.titled(o.in(Taal.NL), Waardevormen.JA_NEE),
                    false),
            v -> Optional.of(v.verteld()).filter(m -> !m.isEmpty()));
    static final Objectvorm<Volledigheidsvraag> VORM = Objectvorm.of(
            g -> new Volledigheidsvraag(g.get(E_PLAN), g.find(E_VERTELD).orElse(Map.of())), E_PLAN, E_VERTELD);

    /**
     * Checks what is told.
     *
     * @param plan the plan
     * @param verteld of the parts that the plan itself does not show whether they are there; what is absent is not known
     * @throws OngeldigeWaardeException if a part is told that the plan itself shows
     */
    public Volledigheidsvraag {
        Map<Planonderdeel, Boolean> kopie = new EnumMap<>(Planonderdeel.class);
        kopie.putAll(verteld);
        for (Planonderdeel onderdeel : kopie.keySet()) {
            if (!onderdeel.isVerteld()) {
                throw new OngeldigeWaardeException(
                        onderdeel.name(),
                        Tekst.of(
                                "een onderdeel dat het plan zelf niet laat zien",
                                "a part that the plan itself does not show"));
            }
        }
        verteld = Collections.unmodifiableMap(kopie);
    }

    /** Whether a part is asked of this plan. */
    boolean asks(Planonderdeel onderdeel) {
        return onderdeel != Planonderdeel.MET_AANBIEDERS
                || plan.opgaven().stream().anyMatch(o -> o.sector() == Sector.GGZ);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Planonderdeel onderdeel : Planonderdeel.told()) {
            if (asks(onderdeel) && !verteld.containsKey(onderdeel)) {
                gaten.add(onderdeel.gat());
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Volledigheidsvraag fill(Gat<W> gat, W waarde) {
        Map<Planonderdeel, Boolean> meer = new EnumMap<>(Planonderdeel.class);
        meer.putAll(verteld);
        meer.put(Planonderdeel.find(gat.feit()).orElseThrow(), (Boolean) waarde);
        return new Volledigheidsvraag(plan, meer);
    }
}
