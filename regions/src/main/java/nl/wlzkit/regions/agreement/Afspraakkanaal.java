package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Between whom an agreement is made. Not all frictions are covered by a formal agreement of zorgkantoor and provider. */
@Grondslag({"FRI-160", "FRI-161", "FRI-164", "WK-AFSPRAAK-KANAAL"})
public enum Afspraakkanaal implements Leesbaar {
    /** Zorgkantoor and one provider or some. */
    EEN_OP_EEN(
            "één-op-éénafspraak van zorgkantoor en zorgaanbieder", "one-to-one agreement of zorgkantoor and provider"),
    /** Zorgkantoor and partners in the region. */
    NETWERK("afspraak met partners in de regio", "agreement with partners in the region"),
    /** Providers, without the zorgkantoor. */
    ONDERLING("afspraak van zorgaanbieders onderling", "mutual agreement of providers");

    private final Tekst naam;

    Afspraakkanaal(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
