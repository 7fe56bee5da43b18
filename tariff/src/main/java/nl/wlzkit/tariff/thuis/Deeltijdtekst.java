package nl.wlzkit.tariff.thuis;

import java.util.List;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** What the text says of the base amount when a client stays in an institution part of the time. */
public enum Deeltijdtekst implements Leesbaar {
    /** Another text, or none: the amount cannot be worked out. */
    ANDERS("anders geregeld", "regulated otherwise"),
    /** In proportion to the nights at home; group guidance and transport not. */
    NAAR_RATO("naar rato van de etmalen thuis", "in proportion to the nights at home");

    static final String DEELTIJD = "deeltijd";
    static final String BLZ = "blz";

    static final Leeswijze LEZINGEN =
            Leeswijze.of(Standen.LEZING, Leeswijze.lezing(DEELTIJD, "WK-LEES-DEELTIJD", "rlz", BLZ));

    static final Standen<Deeltijdtekst> STANDEN = new Standen<>(
            List.of(values()),
            List.of(
                    Standen.gelezen("2021-07-21", "2021-07-21", NAAR_RATO),
                    Standen.tussen("2021-07-22", "2026-05-29", NAAR_RATO),
                    Standen.gelezen("2026-05-30", "2026-06-02", NAAR_RATO)));

    private final String nl;
    private final String en;

    Deeltijdtekst(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
