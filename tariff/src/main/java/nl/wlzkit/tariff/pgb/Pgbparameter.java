package nl.wlzkit.tariff.pgb;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The numbers beside the tables, each published for some days only. Amounts are euros. */
public enum Pgbparameter implements Leesbaar {
    /** The increase for who does not stay in an institution, a year. */
    THUIS("verhoging buiten een instelling", "increase outside an institution"),
    /** The increase for a small-scale living initiative, a year. */
    WOONINITIATIEF("verhoging wooninitiatief", "increase for a living initiative"),
    /** The increase for a small-scale living initiative with profile 4VV through 8VV, a year. */
    WOONINITIATIEF_VV("verhoging wooninitiatief 4VV–8VV", "increase for a living initiative 4VV–8VV"),
    /** The guaranteed part of the pgb of the year before, in percent. */
    GARANTIE("garantie lid 1", "guarantee, paragraph 1"),
    /** The guaranteed part for other clients of the AWBZ, in percent. */
    GARANTIE_OVERIG("garantie lid 2", "guarantee, paragraph 2"),
    /** By how much budgets are raised with regard to the year before, in percent. */
    INDEX("index", "index"),
    /** The most an hour for a professional. */
    UUR("maximum per uur", "maximum an hour"),
    /** The most a half-day for a professional. */
    DAGDEEL("maximum per dagdeel", "maximum a half-day"),
    /** The most an hour for somebody who is no professional. */
    UUR_OVERIG("maximum per uur, geen professional", "maximum an hour, no professional"),
    /** The most a half-day for somebody who is no professional. */
    DAGDEEL_OVERIG("maximum per dagdeel, geen professional", "maximum a half-day, no professional"),
    /** The highest pgb with a PAB increase, a year. */
    PAB("hoogste pgb met pab-verhoging", "highest pgb with a PAB increase"),
    /** The same for who lives with a spouse. */
    PAB_SAMEN("hoogste pgb met pab-verhoging, met echtgenoot", "highest pgb with a PAB increase, with a spouse"),
    /** The part that is free to spend, in percent. */
    VRIJ_DEEL("vrij besteedbaar deel", "part that is free to spend"),
    /** The least that is free to spend, a year. */
    VRIJ_MINSTENS("minstens vrij besteedbaar", "least that is free to spend"),
    /** The most that is free to spend, a year. */
    VRIJ_HOOGSTENS("hoogstens vrij besteedbaar", "most that is free to spend");

    private final String nl;
    private final String en;

    Pgbparameter(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
