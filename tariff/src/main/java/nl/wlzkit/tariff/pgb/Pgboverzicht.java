package nl.wlzkit.tariff.pgb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.eligibility.Leveringsvormtoets;
import nl.wlzkit.core.eligibility.Toelating;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;

/**
 * What a pgb of one client comes to in a period: the most it can be, what of that is free to spend, what an hour or half-day
 * may cost, and whether a pgb is possible at all. Immutable and thread-safe.
 *
 * @param vraag what was asked
 * @param budget the highest pgb, with its explanation
 * @param vrijBesteedbaar what is free to spend if the highest pgb is granted; absent if there is none
 * @param tarieven the highest tariffs on the first day of the period
 * @param toegang whether the law lets a client with this profile have a pgb on that day, with nothing else told
 */
public record Pgboverzicht(
        Pgbbudgetvraag vraag,
        Uitkomst<Bedrag> budget,
        Optional<Omhulling<Bedrag>> vrijBesteedbaar,
        List<Maximum> tarieven,
        Omhulling<Toelating> toegang) {
    private static final List<Pgbparameter> TARIEVEN =
            List.of(Pgbparameter.UUR, Pgbparameter.DAGDEEL, Pgbparameter.UUR_OVERIG, Pgbparameter.DAGDEEL_OVERIG);

    /**
     * A highest tariff.
     *
     * @param parameter which
     * @param bedrag euros per hour or half-day; absent when not published or read
     * @param regel the id of the rule that publishes it; absent with the amount
     */
    public record Maximum(Pgbparameter parameter, Optional<Bedrag> bedrag, Optional<String> regel) {}

    /**
     * Copies the tariffs.
     *
     * @param vraag what was asked
     * @param budget the highest pgb, with its explanation
     * @param vrijBesteedbaar what is free to spend if the highest pgb is granted; absent if there is none
     * @param tarieven the highest tariffs on the first day of the period
     * @param toegang whether the law lets a client with this profile have a pgb on that day, with nothing else told
     */
    public Pgboverzicht {
        tarieven = List.copyOf(tarieven);
    }

    /**
     * Answers a question about a budget and what goes with it; the other questions are asked with their readings at the
     * default.
     *
     * @param vraag the question, with holes or without
     * @return the overview
     */
    public static Pgboverzicht of(Pgbbudgetvraag vraag) {
        Uitkomst<Bedrag> budget = new Pgbbudget().answer(vraag);
        List<Maximum> tarieven = new ArrayList<>();
        for (Pgbparameter parameter : TARIEVEN) {
            Optional<Pgbtabel.Waarde> waarde =
                    Pgbtabel.published().find(parameter, vraag.periode().eersteDag());
            tarieven.add(
                    new Maximum(parameter, waarde.map(w -> Bedrag.of(w.waarde())), waarde.map(Pgbtabel.Waarde::regel)));
        }
        Leveringsvormtoets toets = Leveringsvormtoets.published();
        return new Pgboverzicht(
                vraag,
                budget,
                budget.waarde().map(b -> free(vraag.periode(), b)),
                tarieven,
                toets.hull(toets.vraag(
                        vraag.profiel(),
                        Leveringskeuze.of(Leveringsvorm.PGB),
                        vraag.periode().eersteDag())));
    }

    /** More pgb never gives less, so the ends of the one are the ends of the other; capped by what a question takes. */
    private static Omhulling<Bedrag> free(Periode periode, Bandbreedte<Bedrag> budget) {
        Pgbvrijbesteedbaar vrij = new Pgbvrijbesteedbaar();
        Omhulling<Bedrag> laag = vrij.hull(Pgbvrijbesteedbaarvraag.of(periode, least(budget.van())));
        Omhulling<Bedrag> hoog = vrij.hull(Pgbvrijbesteedbaarvraag.of(periode, least(budget.tot())));
        return new Omhulling<>(
                laag.oordeel(),
                laag.waarde().map(w -> hoog.waarde().map(w::hull).orElse(w)));
    }

    private static Bedrag least(Bedrag bedrag) {
        return bedrag.compareTo(Pgbvormen.MOST) < 0 ? bedrag : Pgbvormen.MOST;
    }
}
