package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * How much room to contract, or administrative costs, is there per purchaser? Immutable and thread-safe.
 *
 * @param wat what is divided
 * @param bedrag how much of it there is, in euros, whole cents, 0 through 100 billion
 * @param aantal over how many, 0 through 100 million, with at most four decimals
 * @param eenheid of what
 * @param eerder the same in an earlier year and in the same unit, to compare with; absent when there is nothing to compare
 */
public record Inkopersvraag(
        Inkopergrootheid wat, Bedrag bedrag, BigDecimal aantal, Inkopereenheid eenheid, Optional<Eerder> eerder)
        implements Vraag<Inkopersvraag> {
    /**
     * An earlier year.
     *
     * @param bedrag how much there was, in euros, whole cents
     * @param aantal over how many
     * @param eenheid of what
     */
    public record Eerder(Bedrag bedrag, BigDecimal aantal, Inkopereenheid eenheid) {
        private static final Eigenschap<Eerder, Bedrag> BEDRAG = required("bedrag", Bounds.AMOUNT, Eerder::bedrag);
        private static final Eigenschap<Eerder, BigDecimal> AANTAL =
                required("aantal", Bounds.QUANTITY, Eerder::aantal);
        private static final Eigenschap<Eerder, Inkopereenheid> EENHEID =
                required("eenheid", Waardevormen.constant(Inkopereenheid.class), Eerder::eenheid);
        static final Objectvorm<Eerder> VORM = Objectvorm.of(
                g -> new Eerder(g.get(BEDRAG), g.get(AANTAL), g.get(EENHEID)), List.of(BEDRAG, AANTAL, EENHEID));

        /**
         * Checks the amount and the number.
         *
         * @param bedrag how much there was, in euros, whole cents
         * @param aantal over how many
         * @param eenheid of what
         * @throws OngeldigeWaardeException if one of them is out of range
         */
        public Eerder {
            Bounds.AMOUNT.check(bedrag);
            aantal = Bounds.quantity(aantal);
        }
    }

    private static final Eigenschap<Inkopersvraag, Inkopergrootheid> WAT =
            required("wat", Waardevormen.constant(Inkopergrootheid.class), Inkopersvraag::wat);
    private static final Eigenschap<Inkopersvraag, Bedrag> BEDRAG =
            required("bedrag", Bounds.AMOUNT, Inkopersvraag::bedrag);
    private static final Eigenschap<Inkopersvraag, BigDecimal> AANTAL =
            required("aantal", Bounds.QUANTITY, Inkopersvraag::aantal);
    private static final Eigenschap<Inkopersvraag, Inkopereenheid> EENHEID =
            required("eenheid", Waardevormen.constant(Inkopereenheid.class), Inkopersvraag::eenheid);
    private static final Eigenschap<Inkopersvraag, Eerder> EERDER =
            optional("eerder", Eerder.VORM, Inkopersvraag::eerder);
    static final Objectvorm<Inkopersvraag> VORM = Objectvorm.of(
            g -> new Inkopersvraag(g.get(WAT), g.get(BEDRAG), g.get(AANTAL), g.get(EENHEID), g.find(EERDER)),
            List.of(WAT, BEDRAG, AANTAL, EENHEID, EERDER));

    /**
     * Checks the amount and the number, and that what is compared has the same unit.
     *
     * @param wat what is divided
     * @param bedrag how much of it there is, in euros, whole cents, 0 through 100 billion
     * @param aantal over how many, 0 through 100 million, with at most four decimals
     * @param eenheid of what
     * @param eerder the same in an earlier year and in the same unit, to compare with; absent when there is nothing to
     *     compare
     * @throws OngeldigeWaardeException if one of them is out of range, or the units differ
     */
    public Inkopersvraag {
        Bounds.AMOUNT.check(bedrag);
        aantal = Bounds.quantity(aantal);
        Inkopereenheid nu = eenheid;
        Bounds.fits(
                eerder.filter(e -> e.eenheid() != nu).isEmpty(),
                eenheid.name(),
                "twee jaren in dezelfde eenheid",
                "two years in the same unit");
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes. */
    @Override
    public <W> Inkopersvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
