package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How spending on care is judged, from worse to better. */
public enum Uitgaveoordeel implements Leesbaar {
    /** It fails a test. */
    VOLDOET_NIET("voldoet niet", "does not pass"),
    /** It reaches beyond the domain of the Wlz without a ground to fund it. */
    RISICO_ONRECHTMATIG("kan als onrechtmatig worden aangemerkt", "can be marked as unlawful"),
    /** It passes every test. */
    VOLDOET("voldoet", "passes");

    private final Tekst tekst;

    Uitgaveoordeel(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
