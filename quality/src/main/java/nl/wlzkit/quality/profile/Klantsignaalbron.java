package nl.wlzkit.quality.profile;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Where signals of clients come from. The list is open: the report says "etc.". */
public enum Klantsignaalbron implements Leesbaar {
    /** Clients themselves, also in stories. */
    KLANTEN("klanten zelf, ook in verhalen", "clients themselves, also in stories"),
    /** Next of kin and informal carers. */
    NAASTEN_MANTELZORGERS("naasten en mantelzorgers", "next of kin and informal carers"),
    /** Client councils. */
    CLIENTENRADEN("cliëntenraden", "client councils"),
    /** The client organisation of the zorgkantoor. */
    KLANTORGANISATIE("de klantorganisatie van het zorgkantoor", "the client organisation of the zorgkantoor"),
    /** Another source. */
    ANDERS("een andere bron", "another source");

    private final Tekst naam;

    Klantsignaalbron(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
