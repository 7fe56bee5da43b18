package nl.wlzkit.core.source;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What became of a numbered sentence of a document: every one has exactly one place. */
public enum Normplaats implements Leesbaar {
    /** It is a rule of the catalogue, with the same id, that a calculator, a type or a data file uses. */
    GEBOUWD("gebouwd", "built"),
    /** It says what another rule of the catalogue says, or a part of it. */
    SAMENGEVOEGD("samengevoegd met een andere regel", "merged into another rule"),
    /** Nothing can be computed, checked or enumerated by it, and it says why. */
    NIET_BEREKENBAAR("niet te berekenen", "not computable");

    private final String nl;
    private final String en;

    Normplaats(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
