package nl.wlzkit.quality.theme;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** With what kind of words a sentence asks something; its weight follows from them. */
@Grondslag("WK-LEES-ZWAARTE")
public enum Strekking implements Leesbaar {
    /** It must be, it is necessary, or it is called a requirement: a duty. */
    MOET("moet", "must"),
    /** The text plainly states it: a norm. */
    STELT("stelt", "states"),
    /** It is expected: advice, or a norm by the reading {@code verwachting}. */
    VERWACHT("verwacht", "expects"),
    /** It is encouraged or called important, or providers are invited to it: advice. */
    STIMULEERT("stimuleert", "encourages");

    private final Tekst naam;

    Strekking(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Returns how heavy a sentence with such words weighs.
     *
     * @param verwachtingIsNorm whether what is only expected is read as a norm
     * @return the weight
     */
    public Zwaarte zwaarte(boolean verwachtingIsNorm) {
        return switch (this) {
            case MOET -> Zwaarte.PLICHT;
            case STELT -> Zwaarte.NORM;
            case VERWACHT -> verwachtingIsNorm ? Zwaarte.NORM : Zwaarte.ADVIES;
            case STIMULEERT -> Zwaarte.ADVIES;
        };
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
