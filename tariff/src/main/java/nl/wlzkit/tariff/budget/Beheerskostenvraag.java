package nl.wlzkit.tariff.budget;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.source.Grondslag;

/**
 * What percentage of the revenue is the budget for administrative costs? Amounts in euros, whole cents, 0 through 100
 * billion. Immutable and thread-safe.
 *
 * @param jaar the year, from 2015: figures of before are about another law and are not mixed with these
 * @param budget the budget
 * @param opbrengsten the revenue, without subsidies
 * @param beheerskosten the administrative costs; absent when they are not known
 * @param decimalen how many decimals the percentage has, 0 through 6
 */
@Grondslag("P21-153")
public record Beheerskostenvraag(
        int jaar, Bedrag budget, Bedrag opbrengsten, Optional<Bedrag> beheerskosten, int decimalen)
        implements Vraag<Beheerskostenvraag> {
    static final int STANDAARD_DECIMALEN = 1;
    static final int MEESTE_DECIMALEN = 6;

    static final FieldForm<Beheerskostenvraag> FORM = FieldForm.<Beheerskostenvraag>of()
            .must("jaar", Kind.whole(Bounds.VROEGSTE_JAAR, Bounds.LAATSTE_JAAR), Beheerskostenvraag::jaar)
            .must("budget", Kind.AMOUNT, Beheerskostenvraag::budget)
            .must("opbrengsten", Kind.AMOUNT, Beheerskostenvraag::opbrengsten)
            .may("beheerskosten", Kind.AMOUNT, Beheerskostenvraag::beheerskosten)
            .may("decimalen", Kind.whole(0, MEESTE_DECIMALEN), v -> written(v.decimalen()))
            .make(w -> new Beheerskostenvraag(
                    w.get("jaar"),
                    w.get("budget"),
                    w.get("opbrengsten"),
                    w.find("beheerskosten"),
                    w.<Integer>find("decimalen").orElse(STANDAARD_DECIMALEN)));

    static Optional<Integer> written(int decimalen) {
        return decimalen == STANDAARD_DECIMALEN ? Optional.empty() : Optional.of(decimalen);
    }

    /**
     * Checks the year, the amounts and the number of decimals.
     *
     * @param jaar the year, from 2015: figures of before are about another law and are not mixed with these
     * @param budget the budget
     * @param opbrengsten the revenue, without subsidies
     * @param beheerskosten the administrative costs; absent when they are not known
     * @param decimalen how many decimals the percentage has, 0 through 6
     * @throws OngeldigeWaardeException if one of them is out of range
     */
    public Beheerskostenvraag {
        Bounds.year(jaar);
        Bounds.amount(budget);
        Bounds.amount(opbrengsten);
        beheerskosten.ifPresent(Bounds::amount);
        Bounds.whole(decimalen, 0, MEESTE_DECIMALEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes. */
    @Override
    public <W> Beheerskostenvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
