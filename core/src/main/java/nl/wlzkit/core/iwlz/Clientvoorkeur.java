package nl.wlzkit.core.iwlz;

import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * What a client prefers, list COD999.
 *
 * <p>{@link Leveringsvormcode} uses the same numbers for other things: the two are converted by what they mean, with {@link
 * Leveringskeuze}, and never by number.
 */
@Grondslag({"IWLZ-COD999", "WK-IWLZ-LEVERINGSVORM"})
public enum Clientvoorkeur implements Code {
    /** Code 1: function in kind. */
    FUNCTIE_IN_NATURA,
    /** Code 2: personal budget (pgb). */
    PGB,
    /** Code 3: care at home, not specified. */
    ZORG_THUIS,
    /** Code 4: stay. */
    VERBLIJF,
    /** Code 5: full package at home (vpt). */
    VPT,
    /** Code 6: pgb with mpt. */
    PGB_EN_MPT,
    /** Code 7: modular package at home (mpt). */
    MPT,
    /** Code 8: vpt with pgb. */
    VPT_EN_PGB,
    /** Code 9: stay with pgb. */
    VERBLIJF_EN_PGB,
    /** Code 10: part-time stay (dtv). */
    DEELTIJDVERBLIJF;

    private final Codegegevens gegevens = Codelijst.COD999.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Clientvoorkeur ofCode(String code) {
        return Codelijst.COD999.find(values(), code);
    }

    /**
     * Returns the preference in the words of {@code care}.
     *
     * @return the form or combination of forms
     * @throws OngeldigeWaardeException for {@link #FUNCTIE_IN_NATURA} and {@link #ZORG_THUIS}, which leave the form open
     */
    public Leveringskeuze toLeveringskeuze() {
        return switch (this) {
            case PGB -> Leveringskeuze.of(Leveringsvorm.PGB);
            case VERBLIJF -> Leveringskeuze.of(Leveringsvorm.VERBLIJF);
            case VPT -> Leveringskeuze.of(Leveringsvorm.VPT);
            case PGB_EN_MPT -> Leveringskeuze.of(Leveringsvorm.PGB, Leveringsvorm.MPT);
            case MPT -> Leveringskeuze.of(Leveringsvorm.MPT);
            case VPT_EN_PGB -> Leveringskeuze.of(Leveringsvorm.VPT, Leveringsvorm.PGB);
            case VERBLIJF_EN_PGB -> Leveringskeuze.of(Leveringsvorm.VERBLIJF, Leveringsvorm.PGB);
            case DEELTIJDVERBLIJF -> Leveringskeuze.ofDeeltijd();
            case FUNCTIE_IN_NATURA, ZORG_THUIS ->
                throw new OngeldigeWaardeException(
                        code(),
                        Tekst.of(
                                "een voorkeur die zegt welke leveringsvorm; deze laat dat open",
                                "a preference that says which form of delivery; this one leaves it open"));
        };
    }

    /**
     * Returns the code of a way of delivery.
     *
     * @param wijze the way
     * @return the code
     * @throws OngeldigeWaardeException if the list has no code for that combination, such as vpt with mpt
     */
    public static Clientvoorkeur of(Leveringskeuze wijze) {
        for (Clientvoorkeur voorkeur : values()) {
            if (voorkeur != FUNCTIE_IN_NATURA
                    && voorkeur != ZORG_THUIS
                    && voorkeur.toLeveringskeuze().equals(wijze)) {
                return voorkeur;
            }
        }
        throw new OngeldigeWaardeException(
                wijze.toString(),
                Tekst.of("een leveringswijze met een code in COD999", "a way of delivery that has a code in COD999"));
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
