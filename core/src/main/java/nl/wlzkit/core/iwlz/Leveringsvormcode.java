package nl.wlzkit.core.iwlz;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * The forms of delivery of the messages, list COD578.
 *
 * <p>{@link Clientvoorkeur} uses the same numbers for other things (8 is part-time stay here and vpt with pgb there): the
 * two are converted by what they mean, with {@link Leveringskeuze}, and never by number.
 */
@Grondslag({"IWLZ-COD578", "WK-IWLZ-LEVERINGSVORM"})
public enum Leveringsvormcode implements Code {
    /** Code 2: personal budget (pgb). */
    PGB,
    /** Code 4: stay. */
    VERBLIJF,
    /** Code 5: full package at home (vpt). */
    VPT,
    /** Code 7: modular package at home (mpt). */
    MPT,
    /** Code 8: part-time stay (dtv). */
    DEELTIJDVERBLIJF,
    /** Code 9: wrong bed (vkb). */
    VERKEERDE_BED;

    private final Codegegevens gegevens = Codelijst.COD578.row(name());

    /**
     * Finds a code, expired or not.
     *
     * @param code the code, exactly as the list writes it
     * @return the value
     * @throws nl.wlzkit.core.input.OngeldigeWaardeException if the list has no such code; it says what a code looks like
     */
    public static Leveringsvormcode ofCode(String code) {
        return Codelijst.COD578.find(values(), code);
    }

    /**
     * Returns the form of delivery in the words of {@code care}.
     *
     * @return the one form; for {@link #DEELTIJDVERBLIJF} stay, part-time
     * @throws OngeldigeWaardeException for {@link #VERKEERDE_BED}, which is no form of delivery of the Wlz
     */
    public Leveringskeuze toLeveringskeuze() {
        return switch (this) {
            case PGB -> Leveringskeuze.of(Leveringsvorm.PGB);
            case VERBLIJF -> Leveringskeuze.of(Leveringsvorm.VERBLIJF);
            case VPT -> Leveringskeuze.of(Leveringsvorm.VPT);
            case MPT -> Leveringskeuze.of(Leveringsvorm.MPT);
            case DEELTIJDVERBLIJF -> Leveringskeuze.ofDeeltijd();
            case VERKEERDE_BED ->
                throw refused(
                        code(),
                        "een code van een leveringsvorm; een verkeerde bed is er geen",
                        "a code of a form of delivery; a wrong bed is none");
        };
    }

    /**
     * Returns the codes of a way of delivery: one for each form, because an allocation has one form. Nothing is lost: {@link
     * #combine} gives the way back.
     *
     * @param wijze the way
     * @return the codes, in the order of the list
     */
    public static Set<Leveringsvormcode> of(Leveringskeuze wijze) {
        Set<Leveringsvormcode> codes = EnumSet.noneOf(Leveringsvormcode.class);
        for (Leveringsvorm vorm : wijze.vormen()) {
            codes.add(
                    switch (vorm) {
                        case PGB -> PGB;
                        case VERBLIJF -> wijze.deeltijd() ? DEELTIJDVERBLIJF : VERBLIJF;
                        case VPT -> VPT;
                        case MPT -> MPT;
                    });
        }
        return Collections.unmodifiableSet(codes);
    }

    /**
     * Combines codes that hold at the same time into one way of delivery.
     *
     * @param codes the codes, at least one
     * @return the way
     * @throws OngeldigeWaardeException if there is none, one is {@link #VERKEERDE_BED}, or stay is there both full-time and
     *     part-time
     */
    public static Leveringskeuze combine(Set<Leveringsvormcode> codes) {
        if (codes.contains(VERBLIJF) && codes.contains(DEELTIJDVERBLIJF)) {
            throw refused(
                    VERBLIJF.code() + " + " + DEELTIJDVERBLIJF.code(),
                    "verblijf óf deeltijdverblijf",
                    "stay or part-time stay, not both");
        }
        Set<Leveringsvorm> vormen = EnumSet.noneOf(Leveringsvorm.class);
        boolean deeltijd = false;
        for (Leveringsvormcode code : codes) {
            Leveringskeuze wijze = code.toLeveringskeuze();
            vormen.addAll(wijze.vormen());
            deeltijd |= wijze.deeltijd();
        }
        return new Leveringskeuze(vormen, deeltijd);
    }

    private static OngeldigeWaardeException refused(String code, String nl, String en) {
        return new OngeldigeWaardeException(code, Tekst.of(nl, en));
    }

    @Override
    public Codegegevens gegevens() {
        return gegevens;
    }
}
