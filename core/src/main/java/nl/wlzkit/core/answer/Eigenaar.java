package nl.wlzkit.core.answer;

import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** Who can fill a hole in a question. */
public enum Eigenaar implements Leesbaar {
    /** The provider knows it: you did not tell us. */
    AANBIEDER("aanbieder", "provider"),
    /** The zorgkantoor decides it. */
    ZORGKANTOOR("zorgkantoor", "zorgkantoor"),
    /** It belongs to the client or the care that is asked about. */
    CLIENT("cliënt", "client"),
    /** The source does not say: a height that nobody published, or a sentence with two readings. */
    BRON("bron", "source");

    private final String nl;
    private final String en;

    Eigenaar(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
