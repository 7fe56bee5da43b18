package nl.wlzkit.core.iwlz;

import java.math.BigDecimal;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * The days and nights a week of part-time stay, list COD755. Their code has a decimal comma, also where the number is whole.
 */
@Grondslag("IWLZ-COD755")
public enum Etmalen implements Code {
    /** Code 3,5: 3.5 days and nights a week. */
    DRIE_EN_EEN_HALF,
    /** Code 4,0: 4 days and nights a week. */
    VIER,
    /** Code 4,5: 4.5 days and nights a week. */
    VIER_EN_EEN_HALF;

    private final Codegegevens gegevens = Codelijst.COD755.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Etmalen ofCode(String code) {
        return Codelijst.COD755.find(values(), code);
    }

    /**
     * Returns the code of a number of days and nights.
     *
     * @param aantal the number a week; 4 and 4.0 are the same
     * @return the code
     * @throws OngeldigeWaardeException if the list has no such number
     */
    public static Etmalen of(BigDecimal aantal) {
        for (Etmalen etmalen : values()) {
            if (etmalen.aantal().compareTo(aantal) == 0) {
                return etmalen;
            }
        }
        throw new OngeldigeWaardeException(
                aantal.toPlainString(),
                Tekst.of("3,5, 4 of 4,5 etmalen per week", "3.5, 4 or 4.5 days and nights a week"));
    }

    /**
     * Returns the number of days and nights.
     *
     * @return the number a week, with one decimal
     */
    public BigDecimal aantal() {
        return new BigDecimal(code().replace(',', '.'));
    }

    /**
     * Returns the number in two weeks, as the law counts part-time stay.
     *
     * @return 7, 8 or 9
     */
    public int perVeertienDagen() {
        return aantal().multiply(BigDecimal.valueOf(2)).intValueExact();
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
