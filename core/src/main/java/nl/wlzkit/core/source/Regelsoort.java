package nl.wlzkit.core.source;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What kind of sentence a rule is. */
public enum Regelsoort implements Leesbaar {
    /** Somebody must do something. */
    VERPLICHTING("verplichting", "obligation"),
    /** Something holds only if. */
    VOORWAARDE("voorwaarde", "condition"),
    /** Who does what. */
    ROL("rol", "role"),
    /** By what something is judged. */
    CRITERIUM("criterium", "criterion"),
    /** A list of what there is. */
    OPSOMMING("opsomming", "enumeration"),
    /** What a word means. */
    DEFINITIE("definitie", "definition"),
    /** In which order things happen. */
    PROCEDURE("procedure", "procedure"),
    /** Before when something must happen. */
    TERMIJN("termijn", "deadline"),
    /** A number that is a bound. */
    DREMPEL("drempel", "threshold"),
    /** A choice that somebody makes. */
    BESLISSING("beslissing", "decision"),
    /** A calculation. */
    BEREKENING("berekening", "calculation"),
    /** How often something happens. */
    FREQUENTIE("frequentie", "frequency"),
    /** A table of numbers. */
    TABEL("tabel", "table"),
    /** A reading or rounding of wlzkit itself, where the sources leave one open. */
    LEZING("lezing", "reading");

    private final String nl;
    private final String en;

    Regelsoort(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
