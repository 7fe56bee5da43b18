package nl.wlzkit.regions.region;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * The two regions of before 2016 that became one: at the end of 2015 Delft Westland Oostland was renamed Westland Schieland
 * Delfland, and Nieuwe Waterweg Noord merged into it. With them there were 32 regions; the lists of the CBS still had both in
 * 2016.
 */
@Grondslag({"P21-020", "WK-REGIO-EIND-2015"})
public enum VormaligeRegio implements Leesbaar {
    /** Delft Westland Oostland, renamed. */
    DELFT_WESTLAND_OOSTLAND("ZK05", "Delft Westland Oostland"),
    /** Nieuwe Waterweg Noord, merged into the other. */
    NIEUWE_WATERWEG_NOORD("ZK15", "Nieuwe Waterweg Noord");

    private static final LocalDate LAATSTE_DAG = LocalDate.of(2015, 12, 31);

    private final String code;
    private final String naam;

    VormaligeRegio(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    /**
     * Finds a region of before 2016 that is no more, by its code or name. Case, diacritics, spaces and punctuation do not
     * matter.
     *
     * @param tekst the code or the name
     * @return the region, or empty if it is none of the two
     */
    public static Optional<VormaligeRegio> find(String tekst) {
        String gezocht = Namen.key(tekst);
        return Arrays.stream(values())
                .filter(r ->
                        Namen.key(r.code).equals(gezocht) || Namen.key(r.naam).equals(gezocht))
                .findFirst();
    }

    /**
     * Returns the code that the CBS used.
     *
     * @return {@code ZK05} or {@code ZK15}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the name.
     *
     * @return such as {@code Nieuwe Waterweg Noord}
     */
    public String naam() {
        return naam;
    }

    /**
     * Returns the region that it is now, or is now a part of.
     *
     * @return Westland Schieland Delfland
     */
    public Zorgkantoorregio opvolger() {
        return Zorgkantoorregio.parse("ZK33");
    }

    /**
     * Returns the last day on which it was a region of its own. The source says "Eind 2015"; that this is the day before the
     * designation of 2016 is a choice of wlzkit.
     *
     * @return 31 December 2015
     */
    public LocalDate laatsteDag() {
        return LAATSTE_DAG;
    }

    @Override
    public String in(Taal taal) {
        return naam;
    }
}
