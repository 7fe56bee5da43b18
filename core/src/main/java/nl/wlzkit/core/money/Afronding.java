package nl.wlzkit.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * The named ways to round an amount. Rounding happens once in a calculation, at a named place, as a step of its own that
 * carries the rule which fixes it. Immutable and thread-safe.
 */
@Grondslag({"WK-AFR-CENT", "WK-AFR-EURO", "WK-AFR-20CENT"})
public enum Afronding implements Leesbaar {
    /** To the nearest whole cent; half a cent goes away from zero: € 0.005 becomes € 0.01, € -0.005 becomes € -0.01. */
    CENT_HALF_OP("0.01", RoundingMode.HALF_UP, "op centen, half naar boven", "to whole cents, half up"),

    /** To the nearest whole euro; half a euro goes away from zero. */
    EURO_HALF_OP("1", RoundingMode.HALF_UP, "op hele euro's, half naar boven", "to whole euros, half up"),

    /** Down to a multiple of € 0.20, towards minus infinity. */
    TWINTIG_CENT_OMLAAG("0.20", RoundingMode.FLOOR, "omlaag op een veelvoud van € 0,20", "down to a multiple of €0.20");

    private final BigDecimal eenheid;
    private final RoundingMode wijze;
    private final String nl;
    private final String en;

    Afronding(String eenheid, RoundingMode wijze, String nl, String en) {
        this.eenheid = new BigDecimal(eenheid);
        this.wijze = wijze;
        this.nl = nl;
        this.en = en;
    }

    /**
     * Rounds an amount.
     *
     * @param bedrag the exact amount
     * @return the rounded amount
     */
    public Bedrag round(Bedrag bedrag) {
        return units(bedrag.toBigDecimal().divide(eenheid, 0, wijze));
    }

    /**
     * Rounds a fraction of euros to an amount; the only way in which a fraction becomes one.
     *
     * @param euro the exact number of euros
     * @return the rounded amount
     * @throws ArithmeticException if the result is out of range
     */
    public Bedrag round(Breuk euro) {
        return units(euro.units(eenheid, wijze));
    }

    private Bedrag units(BigDecimal eenheden) {
        return Bedrag.of(Decimals.result(eenheden.multiply(eenheid)));
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
