package nl.wlzkit.tariff.thuis;

import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * A module of a modulair pakket thuis. Immutable and thread-safe.
 *
 * @param soort what it is
 * @param kosten what it costs, in euros a year: 0 through 1,000,000, in whole cents
 */
public record Zorgmodule(Modulesoort soort, Bedrag kosten) {
    /** The most modules in one question. */
    static final int MEESTE = 50;

    private static final Eigenschap<Zorgmodule, Modulesoort> SOORT =
            Objectvorm.required("soort", Thuiswoorden.word(Modulesoort.class), Zorgmodule::soort);
    private static final Eigenschap<Zorgmodule, Bedrag> KOSTEN =
            Objectvorm.required("kosten", Thuiswoorden.EURO, Zorgmodule::kosten);
    static final Objectvorm<Zorgmodule> VORM =
            Objectvorm.of(g -> new Zorgmodule(g.get(SOORT), g.get(KOSTEN)), SOORT, KOSTEN);

    /**
     * Checks the amount.
     *
     * @param soort what it is
     * @param kosten what it costs, in euros a year: 0 through 1,000,000, in whole cents
     * @throws OngeldigeWaardeException if the amount is out of range
     */
    public Zorgmodule {
        Thuiswoorden.euro(kosten);
    }
}
