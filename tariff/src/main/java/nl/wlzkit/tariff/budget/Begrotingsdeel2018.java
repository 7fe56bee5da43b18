package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The three parts of the budget for administrative costs of the Wlz of 2018. */
@Grondslag({"P21-158", "P21-159"})
public enum Begrotingsdeel2018 implements Leesbaar {
    /** Settling the payment of providers and paying out pgb. */
    SVB("taken van de SVB", "tasks of the SVB"),
    /** What zorgkantoren do. */
    ZORGKANTOOR("taken van het zorgkantoor", "tasks of the zorgkantoor"),
    /** What Wlz-uitvoerders do. */
    WLZ_UITVOERDER("taken van de Wlz-uitvoerders", "tasks of the Wlz-uitvoerders");

    private final Tekst tekst;

    Begrotingsdeel2018(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
