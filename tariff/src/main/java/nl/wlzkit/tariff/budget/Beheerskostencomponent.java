package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The amounts per person of which a budget for administrative costs is the sum, beside one for regional tasks. */
@Grondslag({"P21-161", "P21-162", "P21-163"})
public enum Beheerskostencomponent implements Leesbaar {
    /** Per budget holder, for executing the pgb. */
    PGB_BUDGETHOUDER("P21-161", "per budgethouder, uitvoering pgb", "per budget holder, execution of the pgb"),
    /** Per budget holder, for conversations on a conscious choice. */
    BEWUSTE_KEUZE_GESPREK("P21-161", "per bewuste-keuze-gesprek", "per conversation on a conscious choice"),
    /** Per person with care in kind with Meerzorg. */
    ZIN_MEERZORG("P21-162", "per persoon met Meerzorg", "per person with Meerzorg"),
    /** Per person with care in kind with a Modulair Pakket Thuis. */
    ZIN_MPT("P21-162", "per persoon met mpt", "per person with mpt"),
    /** Per person insured under the Wlz, for the Wlz-uitvoerders. */
    WLZ_VERZEKERDE("P21-163", "per Wlz-verzekerde", "per person insured under the Wlz");

    private final String regel;
    private final Tekst tekst;

    Beheerskostencomponent(String regel, String nl, String en) {
        this.regel = regel;
        this.tekst = Tekst.of(nl, en);
    }

    String regel() {
        return regel;
    }

    Tekst tekst() {
        return tekst;
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
