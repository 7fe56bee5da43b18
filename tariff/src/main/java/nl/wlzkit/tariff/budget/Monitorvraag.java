package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
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
        private static final Eigenschap<Instelling, String> NAAM =
                required("naam", Waardevormen.NAAM, Instelling::naam);
        private static final Eigenschap<Instelling, String> REGIO =
                required("regio", Waardevormen.NAAM, Instelling::regio);
        private static final Eigenschap<Instelling, BigDecimal> GEPLAND =
                required("gepland", Bounds.QUANTITY, Instelling::gepland);
        private static final Eigenschap<Instelling, BigDecimal> GEREALISEERD =
                required("gerealiseerd", Bounds.QUANTITY, Instelling::gerealiseerd);
        static final Objectvorm<Instelling> VORM = Objectvorm.of(
                g -> new Instelling(g.get(NAAM), g.get(REGIO), g.get(GEPLAND), g.get(GEREALISEERD)),
                List.of(NAAM, REGIO, GEPLAND, GEREALISEERD));

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
            Waardevormen.NAAM.check(naam);
            Waardevormen.NAAM.check(regio);
            gepland = Bounds.quantity(gepland);
            gerealiseerd = Bounds.quantity(gerealiseerd);
        }
    }

    private static final Eigenschap<Monitorvraag, List<Instelling>> INSTELLINGEN =
            required("instellingen", Bounds.each(Instelling.VORM, Instelling.NAAM), Monitorvraag::instellingen);
    private static final Eigenschap<Monitorvraag, String> REGIO =
            optional("regio", Waardevormen.NAAM, Monitorvraag::regio);
    private static final Eigenschap<Monitorvraag, String> INSTELLING =
            optional("instelling", Waardevormen.NAAM, Monitorvraag::instelling);
    static final Objectvorm<Monitorvraag> VORM = Objectvorm.of(
            g -> new Monitorvraag(g.get(INSTELLINGEN), g.find(REGIO), g.find(INSTELLING)),
            List.of(INSTELLINGEN, REGIO, INSTELLING));

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
        regio.ifPresent(Waardevormen.NAAM::check);
        instelling.ifPresent(Waardevormen.NAAM::check);
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
