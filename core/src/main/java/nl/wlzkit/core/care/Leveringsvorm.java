package nl.wlzkit.core.care;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The forms in which a client can receive care. Deeltijdverblijf is a way of {@link #VERBLIJF}, and combinations of forms
 * are made of these four.
 */
@Grondslag({"IK17-020", "IK17-021", "IK17-022", "IK17-023"})
public enum Leveringsvorm implements Leesbaar {
    /** Stay in an institution. */
    VERBLIJF("verblijf", "stay", false, true),
    /** Volledig pakket thuis: the full package at home, from one provider. */
    VPT("vpt", "vpt", true, true),
    /** Modulair pakket thuis: parts of the package at home. */
    MPT("mpt", "mpt", true, true),
    /** Persoonsgebonden budget: a personal budget with which the client buys care. */
    PGB("pgb", "pgb", true, false);

    private final String nl;
    private final String en;
    private final boolean thuis;
    private final boolean inNatura;

    Leveringsvorm(String nl, String en, boolean thuis, boolean inNatura) {
        this.nl = nl;
        this.en = en;
        this.thuis = thuis;
        this.inNatura = inNatura;
    }

    /**
     * Says whether the client lives at home.
     *
     * @return true for all but {@link #VERBLIJF}
     */
    public boolean isThuis() {
        return thuis;
    }

    /**
     * Says whether the zorgkantoor buys the care (zorg in natura), so that a tariff is agreed for it.
     *
     * @return true for all but {@link #PGB}
     */
    public boolean isInNatura() {
        return inNatura;
    }

    /**
     * Finds a form by its name. Case and spaces around it do not matter.
     *
     * @param tekst the name of the constant, such as {@code VPT}
     * @return the constant
     * @throws OngeldigeWaardeException if there is none of that name
     */
    public static Leveringsvorm parse(String tekst) {
        for (Leveringsvorm waarde : values()) {
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
