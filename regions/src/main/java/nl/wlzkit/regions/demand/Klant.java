package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.required;

import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A client of a provider. Immutable and thread-safe.
 *
 * @param persoon who it is; shown nowhere
 * @param pc4 the four digits of the postcode where the client lives, 1000 through 9999
 * @param soort the kind of client
 */
public record Klant(Persoonssleutel persoon, int pc4, Klantsoort soort) {
    static final Grensvorm<Integer> PC4 = Waardevormen.integer(
            Tekst.of("de vier cijfers van een postcode", "the four digits of a postcode"), 1_000, 9_999);
    private static final Eigenschap<Klant, Persoonssleutel> E_PERSOON =
            required("persoon", Persoonssleutel.VORM, Klant::persoon);
    private static final Eigenschap<Klant, Integer> E_PC4 = required("pc4", PC4, Klant::pc4);
    private static final Eigenschap<Klant, Klantsoort> E_SOORT =
            required("soort", Waardevormen.constant(Klantsoort.class), Klant::soort);
    static final Objectvorm<Klant> VORM =
            Objectvorm.of(g -> new Klant(g.get(E_PERSOON), g.get(E_PC4), g.get(E_SOORT)), E_PERSOON, E_PC4, E_SOORT);

    /**
     * Checks the postcode.
     *
     * @param persoon who it is; shown nowhere
     * @param pc4 the four digits of the postcode where the client lives, 1000 through 9999
     * @param soort the kind of client
     * @throws OngeldigeWaardeException if the postcode is out of range
     */
    public Klant {
        PC4.check(pc4);
    }

    /** Whether this kind of client counts. */
    boolean telt() {
        return soort != Klantsoort.OVERIG;
    }

    /** Writes the kind only: a postcode and a kind may tell who it is. */
    @Override
    public String toString() {
        return soort.toString();
    }
}
