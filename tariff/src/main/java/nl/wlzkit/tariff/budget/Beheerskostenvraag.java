package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
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
    static final Grensvorm<Integer> DECIMALENVORM = Waardevormen.integer(0, 6);

    private static final Eigenschap<Beheerskostenvraag, Integer> JAAR =
            required("jaar", Bounds.YEAR, Beheerskostenvraag::jaar);
    private static final Eigenschap<Beheerskostenvraag, Bedrag> BUDGET =
            required("budget", Bounds.AMOUNT, Beheerskostenvraag::budget);
    private static final Eigenschap<Beheerskostenvraag, Bedrag> OPBRENGSTEN =
            required("opbrengsten", Bounds.AMOUNT, Beheerskostenvraag::opbrengsten);
    private static final Eigenschap<Beheerskostenvraag, Bedrag> BEHEERSKOSTEN =
            optional("beheerskosten", Bounds.AMOUNT, Beheerskostenvraag::beheerskosten);
    private static final Eigenschap<Beheerskostenvraag, Integer> DECIMALEN =
            optional("decimalen", DECIMALENVORM, v -> written(v.decimalen()));
    static final Objectvorm<Beheerskostenvraag> VORM = Objectvorm.of(
            g -> new Beheerskostenvraag(
                    g.get(JAAR),
                    g.get(BUDGET),
                    g.get(OPBRENGSTEN),
                    g.find(BEHEERSKOSTEN),
                    g.find(DECIMALEN).orElse(STANDAARD_DECIMALEN)),
            List.of(JAAR, BUDGET, OPBRENGSTEN, BEHEERSKOSTEN, DECIMALEN));

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
        Bounds.YEAR.check(jaar);
        Bounds.AMOUNT.check(budget);
        Bounds.AMOUNT.check(opbrengsten);
        beheerskosten.ifPresent(Bounds.AMOUNT::check);
        DECIMALENVORM.check(decimalen);
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
