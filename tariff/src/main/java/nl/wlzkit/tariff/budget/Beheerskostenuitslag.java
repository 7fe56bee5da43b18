package nl.wlzkit.tariff.budget;

import java.util.Optional;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.source.Grondslag;

/**
 * A budget for administrative costs beside the revenue and the costs themselves. Immutable and thread-safe.
 *
 * @param verhouding the budget as a part of the revenue, exact; absent where there is no revenue
 * @param benutting the costs as a part of the budget, exact; absent where the costs are not known or there is no budget
 * @param onderbesteding the budget less the costs, in euros, negative when more was spent; absent where the costs are not
 *     known
 */
@Grondslag({"P21-124", "P21-125"})
public record Beheerskostenuitslag(
        Optional<Breuk> verhouding, Optional<Breuk> benutting, Optional<Bedrag> onderbesteding) {
    /**
     * Compares.
     *
     * @param budget the budget for administrative costs, in euros
     * @param opbrengsten the revenue, in euros
     * @param kosten the administrative costs, in euros; absent when they are not known
     * @return what the budget is beside them
     */
    public static Beheerskostenuitslag of(Bedrag budget, Bedrag opbrengsten, Optional<Bedrag> kosten) {
        return new Beheerskostenuitslag(
                part(budget, opbrengsten), kosten.flatMap(k -> part(k, budget)), kosten.map(budget::minus));
    }

    private static Optional<Breuk> part(Bedrag deel, Bedrag geheel) {
        return geheel.signum() == 0
                ? Optional.empty()
                : Optional.of(deel.toBreuk().dividedBy(geheel.toBreuk()));
    }

    /**
     * Returns the budget as a percentage of the revenue.
     *
     * @param decimalen how many decimals, half up
     * @return the percentage; absent where there is no revenue
     */
    public Optional<Percentage> percentage(int decimalen) {
        return verhouding.map(v -> Shares.percentage(v, decimalen));
    }
}
