package nl.wlzkit.core.iwlz;

import java.util.OptionalInt;
import nl.wlzkit.core.source.Grondslag;

/**
 * The classes of care, list COD756: hours ({@code K}), parts of a day ({@code KD}) or days and nights ({@code KE}) a week.
 */
@Grondslag("IWLZ-COD756")
public enum Klasse implements Code {
    /** Code 99: not applicable. */
    NIET_VAN_TOEPASSING,
    /** Code K0: 0 to 1 hours a week. */
    K0,
    /** Code K1: 0 to 2 hours a week. */
    K1,
    /** Code K2: 2 to 4 hours a week. */
    K2,
    /** Code K3: 4 to 7 hours a week. */
    K3,
    /** Code K4: 7 to 10 hours a week. */
    K4,
    /** Code K5: 10 to 13 hours a week. */
    K5,
    /** Code K6: 13 to 16 hours a week. */
    K6,
    /** Code K7: 16 to 20 hours a week. */
    K7,
    /** Code K8: 20 to 25 hours a week. */
    K8,
    /** Code KD01: 1 part of a day a week. */
    KD01,
    /** Code KD02: 2 parts of a day a week. */
    KD02,
    /** Code KD03: 3 parts of a day a week. */
    KD03,
    /** Code KD04: 4 parts of a day a week. */
    KD04,
    /** Code KD05: 5 parts of a day a week. */
    KD05,
    /** Code KD06: 6 parts of a day a week. */
    KD06,
    /** Code KD07: 7 parts of a day a week. */
    KD07,
    /** Code KD08: 8 parts of a day a week. */
    KD08,
    /** Code KD09: 9 parts of a day a week. */
    KD09,
    /** Code KD10: 10 parts of a day a week. */
    KD10,
    /** Code KD11: 11 parts of a day a week. */
    KD11,
    /** Code KD12: 12 parts of a day a week. */
    KD12,
    /** Code KD13: 13 parts of a day a week. */
    KD13,
    /** Code KD14: 14 parts of a day a week. */
    KD14,
    /** Code KD15: 15 parts of a day a week. */
    KD15,
    /** Code KE1: 1 day and night a week. */
    KE1,
    /** Code KE2: 2 days and nights a week. */
    KE2,
    /** Code KE3: 3 days and nights a week. */
    KE3,
    /** Code KE4: 4 days and nights a week. */
    KE4,
    /** Code KE5: 5 days and nights a week. */
    KE5,
    /** Code KE6: 6 days and nights a week. */
    KE6,
    /** Code KE7: 7 days and nights a week. */
    KE7;

    private final Codegegevens gegevens = Codelijst.COD756.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Klasse ofCode(String code) {
        return Codelijst.COD756.find(values(), code);
    }

    /**
     * Returns the number of parts of a day.
     *
     * @return the number a week; empty for a class that does not count parts of a day
     */
    public OptionalInt dagdelen() {
        return number("KD");
    }

    /**
     * Returns the number of days and nights.
     *
     * @return the number a week; empty for a class that does not count days and nights
     */
    public OptionalInt etmalen() {
        return number("KE");
    }

    private OptionalInt number(String letters) {
        return code().startsWith(letters)
                ? OptionalInt.of(Integer.parseInt(code().substring(letters.length())))
                : OptionalInt.empty();
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
