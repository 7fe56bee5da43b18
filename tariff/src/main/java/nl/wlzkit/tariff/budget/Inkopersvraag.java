package nl.wlzkit.tariff.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
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
        static final FieldForm<Eerder> FORM = FieldForm.<Eerder>of()
                .must("bedrag", Kind.AMOUNT, Eerder::bedrag)
                .must("aantal", Kind.QUANTITY, Eerder::aantal)
                .must("eenheid", Kind.constant(Inkopereenheid.class), Eerder::eenheid)
                .make(w -> new Eerder(w.get("bedrag"), w.get("aantal"), w.get("eenheid")));

        /**
         * Checks the amount and the number.
         *
         * @param bedrag how much there was, in euros, whole cents
         * @param aantal over how many
         * @param eenheid of what
         * @throws OngeldigeWaardeException if one of them is out of range
         */
        public Eerder {
            Bounds.amount(bedrag);
            aantal = Bounds.quantity(aantal);
        }
    }

    static final FieldForm<Inkopersvraag> FORM = FieldForm.<Inkopersvraag>of()
            .must("wat", Kind.constant(Inkopergrootheid.class), Inkopersvraag::wat)
            .must("bedrag", Kind.AMOUNT, Inkopersvraag::bedrag)
            .must("aantal", Kind.QUANTITY, Inkopersvraag::aantal)
            .must("eenheid", Kind.constant(Inkopereenheid.class), Inkopersvraag::eenheid)
            .may("eerder", Kind.of(Eerder.FORM), Inkopersvraag::eerder)
            .make(w -> new Inkopersvraag(
                    w.get("wat"), w.get("bedrag"), w.get("aantal"), w.get("eenheid"), w.find("eerder")));

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
        Bounds.amount(bedrag);
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
