package nl.wlzkit.quality.theme;

import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Whether what somebody expects is followed. Not to follow advice is no breach, so this is no {@link Oordeel}. */
public enum Opvolging implements Leesbaar {
    /** Something of it is not done. */
    NIET_GEVOLGD("niet gevolgd", "not followed"),
    /** Not all was told. */
    OPEN("open", "open"),
    /** All of it is done. */
    GEVOLGD("gevolgd", "followed");

    private final Tekst naam;

    Opvolging(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    static Opvolging of(Oordeel oordeel) {
        return switch (oordeel) {
            case VOLDOET -> GEVOLGD;
            case TE_BEOORDELEN -> OPEN;
            case VOLDOET_NIET -> NIET_GEVOLGD;
        };
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
