package nl.wlzkit.core.care;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The three sectors of the Wlz, each with a purchasing framework of its own. */
@Grondslag("IK17-003")
public enum Sector implements Leesbaar {
    /** Verpleging en verzorging: nursing and care, mostly of the elderly. */
    VV("V&V", "nursing and care (V&V)"),
    /** Gehandicaptenzorg: care for people with a disability. */
    GZ("gehandicaptenzorg", "disability care (GZ)"),
    /** Geestelijke gezondheidszorg: long-term mental health care. */
    GGZ("geestelijke gezondheidszorg", "mental health care (GGZ)");

    private final String nl;
    private final String en;

    Sector(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /**
     * Finds a sector by its name. Case and spaces around it do not matter.
     *
     * @param tekst the name of the constant, such as {@code VV}
     * @return the constant
     * @throws OngeldigeWaardeException if there is none of that name
     */
    public static Sector parse(String tekst) {
        for (Sector waarde : values()) {
            if (waarde.name().equalsIgnoreCase(tekst.strip())) {
                return waarde;
            }
        }
        String namen = Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
        throw new OngeldigeWaardeException(tekst, Tekst.of("een van " + namen, "one of " + namen));
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
