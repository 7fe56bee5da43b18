package nl.wlzkit.quality.framework;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.time.Geldigheid;

/**
 * How many last days of a framework fall in a period? Immutable and thread-safe.
 *
 * @param kader the framework
 * @param drager who has to do it
 * @param van the first day of the period
 * @param totEnMet the last day of the period, not before the first
 */
public record Kalendervraag(Kwaliteitskader kader, Drager drager, LocalDate van, LocalDate totEnMet)
        implements Vraag<Kalendervraag> {
    private static final Eigenschap<Kalendervraag, Kwaliteitskader> KADER =
            required("kader", Waardevormen.constant(Kwaliteitskader.class), Kalendervraag::kader);
    private static final Eigenschap<Kalendervraag, Drager> DRAGER =
            required("drager", Waardevormen.constant(Drager.class), Kalendervraag::drager);
    private static final Eigenschap<Kalendervraag, LocalDate> VAN =
            required("van", Waardevormen.DAG, Kalendervraag::van);
    private static final Eigenschap<Kalendervraag, LocalDate> TOT =
            required("totEnMet", Waardevormen.DAG, Kalendervraag::totEnMet);
    static final Objectvorm<Kalendervraag> VORM = Objectvorm.of(
            g -> new Kalendervraag(g.get(KADER), g.get(DRAGER), g.get(VAN), g.get(TOT)), KADER, DRAGER, VAN, TOT);

    /**
     * Checks the period.
     *
     * @param kader the framework
     * @param drager who has to do it
     * @param van the first day of the period
     * @param totEnMet the last day of the period, not before the first
     * @throws OngeldigeWaardeException if the last day is before the first
     */
    public Kalendervraag {
        Geldigheid.of(van, totEnMet);
    }

    Geldigheid periode() {
        return Geldigheid.of(van, totEnMet);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Kalendervraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("no hole " + gat.feit());
    }
}
