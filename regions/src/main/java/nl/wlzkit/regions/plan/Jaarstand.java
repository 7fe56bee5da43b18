package nl.wlzkit.regions.plan;

import nl.wlzkit.core.money.Bandbreedte;

/**
 * How one task of a plan stands in one year: each number a range, which is one value where everything is settled. Immutable
 * and thread-safe.
 *
 * @param opgave the name of the task
 * @param jaar the year
 * @param vraag the demand
 * @param aanbod the supply without measures
 * @param tekort what demand is above supply, or nothing
 * @param gerealiseerd what the measures contribute that are realised
 * @param lopend what those contribute that are realised or under way
 * @param dekking what all contribute, those that are planned too
 * @param ontbreekt what is missing after all measures
 * @param over what the measures contribute beyond what is needed
 */
public record Jaarstand(
        String opgave,
        int jaar,
        Bandbreedte<Hoeveelheid> vraag,
        Bandbreedte<Hoeveelheid> aanbod,
        Bandbreedte<Hoeveelheid> tekort,
        Bandbreedte<Hoeveelheid> gerealiseerd,
        Bandbreedte<Hoeveelheid> lopend,
        Bandbreedte<Hoeveelheid> dekking,
        Bandbreedte<Hoeveelheid> ontbreekt,
        Bandbreedte<Hoeveelheid> over) {
    /**
     * Says whether something is missing for certain.
     *
     * @return true if it is in every case
     */
    public boolean isOpen() {
        return ontbreekt.van().aantal().signum() > 0;
    }

    /**
     * Says whether something can be missing.
     *
     * @return true if it is in some case
     */
    public boolean canBeOpen() {
        return ontbreekt.tot().aantal().signum() > 0;
    }
}
