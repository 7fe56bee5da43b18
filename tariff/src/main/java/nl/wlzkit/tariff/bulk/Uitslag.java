package nl.wlzkit.tariff.bulk;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What came of a line: it was priced, or why it was not. A line that was not priced is never an amount of nothing. */
public enum Uitslag implements Leesbaar {
    /** Priced: there is an agreement in every case. */
    GEPRIJSD("geprijsd", "priced"),
    /** Priced, but in some cases there is no agreement. */
    MISSCHIEN("geprijsd, maar misschien is er geen overeenkomst", "priced, but perhaps there is no agreement"),
    /** Not priced: the policy refuses in every case. */
    GEEN_OVEREENKOMST("het beleid geeft hier geen overeenkomst", "the policy gives no agreement here"),
    /** Not priced: the product has no maximum tariff in the year of the day. */
    GEEN_TARIEF(
            "geen maximumtarief voor deze prestatie in dit jaar", "no maximum tariff for this product in this year"),
    /** Not priced: with what the line and its provider tell there are too many cases to compute. */
    TE_WEINIG_BEKEND("te weinig bekend: meer dan 65.536 gevallen", "too little known: more than 65,536 cases"),
    /** Not priced: the table has no such product in any year. */
    ONBEKENDE_PRESTATIE("deze prestatie staat niet in de tarieftabel", "this product is not in the tariff table"),
    /** Not priced: no such provider was bound. */
    ONBEKENDE_AANBIEDER("een onbekende aanbieder", "an unknown provider"),
    /** Not priced: the policy is not of this zorgkantoor. */
    ONBEKEND_ZORGKANTOOR("een zorgkantoor dat dit beleid niet kent", "a zorgkantoor that this policy does not know"),
    /** Not priced: the policy has no tariff for this form. */
    ONBEKENDE_VORM("een vorm die dit beleid niet kent", "a form that this policy does not know"),
    /** Not priced: the profile is none, or of another sector. */
    ONBEKEND_PROFIEL("een profiel dat dit beleid niet kent", "a profile that this policy does not know"),
    /** Not priced: the facts of the line are none that were bound. */
    ONBEKENDE_FEITEN("feiten die niet zijn ingebonden", "facts that were not bound"),
    /** Not priced: the policy is not of this day. */
    BUITEN_BELEID("een dag waarvoor dit beleid niet geldt", "a day on which this policy is not in force"),
    /** Not priced: a number below zero, or above a billion. */
    AANTAL("een aantal dat niet van 0 t/m 1.000.000.000 is", "a number that is not from 0 through 1,000,000,000");

    private static final Uitslag[] ALLE = values();

    private final String nl;
    private final String en;

    Uitslag(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /**
     * Returns an outcome by its number, as it stands in a column.
     *
     * @param nummer its {@link #nummer}
     * @return the outcome
     */
    public static Uitslag of(int nummer) {
        return ALLE[nummer];
    }

    /**
     * Returns the number by which it stands in a column.
     *
     * @return the number, from 0
     */
    @SuppressWarnings("EnumOrdinal") // a column is read by the version that wrote it
    public int nummer() {
        return ordinal();
    }

    /**
     * Says whether the line has an amount.
     *
     * @return true for {@link #GEPRIJSD} and {@link #MISSCHIEN}
     */
    public boolean isGeprijsd() {
        return this == GEPRIJSD || this == MISSCHIEN;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
