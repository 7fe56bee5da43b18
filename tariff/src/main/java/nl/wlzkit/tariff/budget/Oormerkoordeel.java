package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether extra means were spent as they are earmarked, from worse to better. Too much on other investments is always too
 * little on staff, so there is no constant for that alone.
 */
public enum Oormerkoordeel implements Leesbaar {
    /** The earmark does not hold for this year: before 2019. */
    NIET_VAN_TOEPASSING("niet van toepassing", "does not apply"),
    /** Too little on extra staff, and too much on other investments. */
    BEIDE_NIET("personeel te laag en overig te hoog", "staff too low and other too high"),
    /** Too little on extra staff; what was spent otherwise fits, the rest is unspent. */
    PERSONEEL_NIET("personeel te laag", "staff too low"),
    /** Enough on extra staff, and not too much on other investments. */
    VOLDAAN("voldaan", "met");

    private final Tekst tekst;

    Oormerkoordeel(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
