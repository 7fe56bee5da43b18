package nl.wlzkit.regions.friction;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What a zorgkantoor can do itself. The order is that of the report, not a duty. */
@Grondslag({"FRI-020", "FRI-034"})
public enum CirkelVanInvloed implements Leesbaar {
    /** Signal and anticipate. */
    SIGNALEREN_ANTICIPEREN("signaleren en anticiperen", "signal and anticipate"),
    /** Act and put on the agenda. */
    HANDELEN_AGENDEREN("handelen en agenderen", "act and put on the agenda"),
    /** Monitor and evaluate. */
    MONITOREN_EVALUEREN("monitoren en evalueren", "monitor and evaluate");

    private final Tekst naam;

    CirkelVanInvloed(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
