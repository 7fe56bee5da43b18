package nl.wlzkit.core.iwlz;

import java.time.LocalDate;
import nl.wlzkit.core.source.Grondslag;

/**
 * Which part of a date of birth is known, list COD170. Absent means: all of it.
 */
@Grondslag("IWLZ-COD170")
public enum Datumgebruik implements Code {
    /** Code 1: only month and year are known. */
    DAG_ONBEKEND,
    /** Code 2: only the year is known. */
    DAG_EN_MAAND_ONBEKEND,
    /** Code 3: the whole date is unknown. */
    ALLES_ONBEKEND;

    /** How a date of which nothing is known is written. */
    public static final LocalDate ONBEKEND = LocalDate.of(1900, 1, 1);

    private final Codegegevens gegevens = Codelijst.COD170.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Datumgebruik ofCode(String code) {
        return Codelijst.COD170.find(values(), code);
    }

    /**
     * Says whether a date is filled in as this use of it demands (IWLZ-9097): what is unknown is written as 01, a wholly
     * unknown date as 1900-01-01.
     *
     * @param datum the date
     * @return true if date and use agree
     */
    public boolean fits(LocalDate datum) {
        return switch (this) {
            case DAG_ONBEKEND -> datum.getDayOfMonth() == 1;
            case DAG_EN_MAAND_ONBEKEND -> datum.getDayOfYear() == 1;
            case ALLES_ONBEKEND -> datum.equals(ONBEKEND);
        };
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
