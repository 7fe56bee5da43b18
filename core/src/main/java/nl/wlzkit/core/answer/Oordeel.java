package nl.wlzkit.core.answer;

import java.util.Collection;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * What is known of a yes or no: the hull of the cases. The order of the constants is their meaning (Kleene's three-valued
 * logic), so {@code and} is the least and {@code or} the greatest.
 *
 * <p>Combining verdicts gives the same as enumerating the cases when each condition occurs once in the combination; where
 * one unknown steers two conditions the combination is wider than the truth, never narrower.
 */
public enum Oordeel implements Leesbaar {
    /** No, in every case. */
    VOLDOET_NIET("voldoet niet", "no"),
    /** Yes in some cases and no in others. */
    TE_BEOORDELEN("te beoordelen", "to be judged"),
    /** Yes, in every case. */
    VOLDOET("voldoet", "yes");

    private final String nl;
    private final String en;

    Oordeel(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /**
     * Makes the verdict of something known.
     *
     * @param waar whether it is so
     * @return {@link #VOLDOET} or {@link #VOLDOET_NIET}
     */
    public static Oordeel of(boolean waar) {
        return waar ? VOLDOET : VOLDOET_NIET;
    }

    /**
     * Combines: both must be.
     *
     * @param ander the other verdict
     * @return the lesser of the two
     */
    public Oordeel and(Oordeel ander) {
        return compareTo(ander) <= 0 ? this : ander;
    }

    /**
     * Combines: one of both must be.
     *
     * @param ander the other verdict
     * @return the greater of the two
     */
    public Oordeel or(Oordeel ander) {
        return compareTo(ander) >= 0 ? this : ander;
    }

    /**
     * Turns around.
     *
     * @return no for yes, yes for no; what is to be judged stays so
     */
    public Oordeel not() {
        return switch (this) {
            case VOLDOET_NIET -> VOLDOET;
            case TE_BEOORDELEN -> TE_BEOORDELEN;
            case VOLDOET -> VOLDOET_NIET;
        };
    }

    /**
     * Combines many: all must be.
     *
     * @param oordelen the verdicts
     * @return the least of them; {@link #VOLDOET} if there are none
     */
    public static Oordeel all(Collection<Oordeel> oordelen) {
        return oordelen.stream().reduce(VOLDOET, Oordeel::and);
    }

    /**
     * Combines many: one of them must be.
     *
     * @param oordelen the verdicts
     * @return the greatest of them; {@link #VOLDOET_NIET} if there are none
     */
    public static Oordeel any(Collection<Oordeel> oordelen) {
        return oordelen.stream().reduce(VOLDOET_NIET, Oordeel::or);
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
