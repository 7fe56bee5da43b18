package nl.wlzkit.quality.oversight;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What is counted when the degree is told to which norms are met; the sources do not say. */
public enum Telling implements Leesbaar {
    /** The test points. */
    TOETSPUNTEN("toetspunten", "test points"),
    /** The criteria that have no parts. */
    CRITERIA("criteria", "criteria"),
    /** The norms. */
    NORMEN("normen", "norms");

    private final Tekst naam;

    Telling(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /** The word of this choice in the reading of the same name. */
    String woord() {
        return naam.nl();
    }

    static Telling of(String woord) {
        for (Telling telling : values()) {
            if (telling.woord().equals(woord)) {
                return telling;
            }
        }
        throw new IllegalArgumentException(woord);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
