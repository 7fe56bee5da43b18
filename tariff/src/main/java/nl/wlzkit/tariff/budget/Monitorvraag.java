package nl.wlzkit.tariff.budget;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * How much of the extra staff that was planned is there: of an institution, a region or the country? The order of the
 * institutions does not matter. Immutable and thread-safe.
 *
 * @param instellingen the institutions, at most 1,000, every name once; kept in the order of their names
 * @param regio the region that is asked about; absent for all regions
 * @param instelling the institution that is asked about; absent for all institutions
 */
public record Monitorvraag(List<Instelling> instellingen, Optional<String> regio, Optional<String> instelling)
        implements Vraag<Monitorvraag> {
    /**
     * An institution with its plan.
     *
     * @param naam its name
     * @param regio its region
     * @param gepland the extra fte that were planned, 0 through 100 million, at most four decimals
     * @param gerealiseerd the extra fte that are there
     */
    public record Instelling(String naam, String regio, BigDecimal gepland, BigDecimal gerealiseerd) {
        static final FieldForm<Instelling> FORM = FieldForm.<Instelling>of()
                .must("naam", Kind.NAME, Instelling::naam)
                .must("regio", Kind.NAME, Instelling::regio)
                .must("gepland", Kind.QUANTITY, Instelling::gepland)
                .must("gerealiseerd", Kind.QUANTITY, Instelling::gerealiseerd)
                .make(w -> new Instelling(w.get("naam"), w.get("regio"), w.get("gepland"), w.get("gerealiseerd")));

        /**
         * Checks the names and the numbers.
         *
         * @param naam its name
         * @param regio its region
         * @param gepland the extra fte that were planned, 0 through 100 million, at most four decimals
         * @param gerealiseerd the extra fte that are there
         * @throws OngeldigeWaardeException if a name is blank or a number out of range
         */
        public Instelling {
            Bounds.name(naam);
            Bounds.name(regio);
            gepland = Bounds.quantity(gepland);
            gerealiseerd = Bounds.quantity(gerealiseerd);
        }
    }

    static final FieldForm<Monitorvraag> FORM = FieldForm.<Monitorvraag>of()
            .must("instellingen", Kind.list(Instelling.FORM), Monitorvraag::instellingen)
            .may("regio", Kind.NAME, Monitorvraag::regio)
            .may("instelling", Kind.NAME, Monitorvraag::instelling)
            .make(w -> new Monitorvraag(w.get("instellingen"), w.find("regio"), w.find("instelling")));

    /**
     * Checks the names and puts the institutions in their order.
     *
     * @param instellingen the institutions, at most 1,000, every name once; kept in the order of their names
     * @param regio the region that is asked about; absent for all regions
     * @param instelling the institution that is asked about; absent for all institutions
     * @throws OngeldigeWaardeException if a name is blank or occurs twice
     */
    public Monitorvraag {
        instellingen = Bounds.list(instellingen.stream()
                .sorted(Comparator.comparing(Instelling::naam))
                .toList());
        Bounds.once(instellingen.stream().map(Instelling::naam).toList());
        regio.ifPresent(Bounds::name);
        instelling.ifPresent(Bounds::name);
    }

    /** The institutions that are asked about. */
    List<Instelling> gevraagd() {
        return instellingen.stream()
                .filter(i -> regio.isEmpty() || i.regio().equals(regio.get()))
                .filter(i -> instelling.isEmpty() || i.naam().equals(instelling.get()))
                .toList();
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes. */
    @Override
    public <W> Monitorvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
