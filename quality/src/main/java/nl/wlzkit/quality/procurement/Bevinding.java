package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Stap;

/**
 * What is known of one requirement. Immutable and thread-safe.
 *
 * @param eis the requirement
 * @param stap the step that names its rule
 * @param geldt whether it applies
 * @param voldaan whether it is met
 */
public record Bevinding(Eis eis, Stap stap, Oordeel geldt, Oordeel voldaan) {
    static Bevinding of(Eis eis, Oordeel geldt, Oordeel voldaan) {
        return new Bevinding(eis, eis.stap(), geldt, voldaan);
    }

    /**
     * Returns whether nothing is missing here: it is met, or does not apply.
     *
     * @return the verdict
     */
    public Oordeel oordeel() {
        return geldt.not().or(voldaan);
    }

    /**
     * Says whether this is certainly a breach: it applies, is not met, and is no advice.
     *
     * @return true if it is
     */
    public boolean isInbreuk() {
        return oordeel() == Oordeel.VOLDOET_NIET && eis.zwaarte().isBindend();
    }

    /**
     * Says whether this is advice that is certainly not followed; that is no breach.
     *
     * @return true if it is
     */
    public boolean isNietGevolgdAdvies() {
        return oordeel() == Oordeel.VOLDOET_NIET && !eis.zwaarte().isBindend();
    }

    /**
     * Says whether it is still to be told whether this applies or is met.
     *
     * @return true if it is
     */
    public boolean isOpen() {
        return oordeel() == Oordeel.TE_BEOORDELEN;
    }
}
