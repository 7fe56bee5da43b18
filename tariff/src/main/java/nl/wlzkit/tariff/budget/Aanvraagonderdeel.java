package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What belongs to an application for kwaliteitsbudget: the documents with what they must have, and the agreements. */
@Grondslag({"P21-259", "P21-260", "P21-268", "P21-288", "P21-289"})
public enum Aanvraagonderdeel implements Leesbaar {
    /** A kwaliteitsplan of the year. */
    KWALITEITSPLAN("P21-227", "kwaliteitsplan", "quality plan"),
    /** The plan has a paragraph on improvement. */
    VERBETERPARAGRAAF("P21-259", "verbeterparagraaf in het kwaliteitsplan", "paragraph on improvement in the plan"),
    /** The plan is SMART. */
    PLAN_SMART("P21-259", "kwaliteitsplan SMART", "quality plan SMART"),
    /** The plan came about together with clients. */
    SAMENSPRAAK_CLIENTEN("P21-198", "samenspraak met cliënten", "consultation with clients"),
    /** The plan came about together with professionals. */
    SAMENSPRAAK_PROFESSIONALS("P21-198", "samenspraak met professionals", "consultation with professionals"),
    /** A budget of several years. */
    MEERJARENBEGROTING("P21-227", "meerjarenbegroting", "budget of several years"),
    /** The budget is SMART. */
    BEGROTING_SMART("P21-259", "meerjarenbegroting SMART", "budget SMART"),
    /** The budget says how many extra fte are expected. */
    EXTRA_FTE("P21-260", "extra fte in de meerjarenbegroting", "extra fte in the budget"),
    /** The budget says what those cost. */
    EXTRA_LOONKOSTEN("P21-260", "extra loonkosten in de meerjarenbegroting", "extra wage costs in the budget"),
    /** The budget has the other investments for quality. */
    ANDERE_INVESTERINGEN("P21-260", "andere investeringen in de meerjarenbegroting", "other investments in the budget"),
    /** There are agreements on results. */
    RESULTAATSAFSPRAKEN("P21-268", "resultaatsafspraken", "agreements on results"),
    /** Agreed: advance payments. */
    BEVOORSCHOTTING("P21-288", "afspraak over bevoorschotting", "agreement on advance payments"),
    /** Agreed: accountability on the granted budget. */
    VERANTWOORDING("P21-288", "afspraak over verantwoording", "agreement on accountability"),
    /** Agreed: what may be reclaimed. */
    TERUGVORDERING("P21-288", "afspraak over terugvordering", "agreement on clawback"),
    /** Submitted at the NZa by both sides: wlzkit reads provider and zorgkantoor. */
    TWEEZIJDIGE_AANVRAAG("P21-289", "tweezijdig ingediend", "submitted by both sides");

    private final String regel;
    private final Tekst tekst;

    Aanvraagonderdeel(String regel, String nl, String en) {
        this.regel = regel;
        this.tekst = Tekst.of(nl, en);
    }

    /**
     * Returns the rule that asks for it.
     *
     * @return the id
     */
    public String regel() {
        return regel;
    }

    Tekst tekst() {
        return tekst;
    }

    /**
     * Says whether nothing is available without it.
     *
     * @return true for the plan and the budget themselves
     */
    public boolean isVoorwaarde() {
        return this == KWALITEITSPLAN || this == MEERJARENBEGROTING;
    }

    /** Whether it is a part of the other: a plan that is not there has no paragraph. */
    boolean isPartOf(Aanvraagonderdeel geheel) {
        return switch (this) {
            case VERBETERPARAGRAAF, PLAN_SMART, SAMENSPRAAK_CLIENTEN, SAMENSPRAAK_PROFESSIONALS ->
                geheel == KWALITEITSPLAN;
            case BEGROTING_SMART, EXTRA_FTE, EXTRA_LOONKOSTEN, ANDERE_INVESTERINGEN -> geheel == MEERJARENBEGROTING;
            default -> false;
        };
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
