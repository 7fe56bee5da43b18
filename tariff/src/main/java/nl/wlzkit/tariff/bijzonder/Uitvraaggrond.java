package nl.wlzkit.tariff.bijzonder;

import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The grounds on which a zorgkantoor does not ask a provider for an item of information; each is enough. */
// Error Prone cannot see that a hole of yes or no is immutable
@SuppressWarnings("ImmutableEnumChecker")
@Grondslag({"IK17-051", "IK17-052"})
public enum Uitvraaggrond implements Leesbaar {
    /** It is not necessary. */
    NIET_NOODZAKELIJK(
            "IK17-051", "noodzakelijk", false, "niet noodzakelijk", "not necessary", "noodzakelijk", "necessary"),
    /** It cannot be verified. */
    NIET_TOETSBAAR("IK17-051", "toetsbaar", false, "niet te toetsen", "not verifiable", "te toetsen", "verifiable"),
    /** It can be had in another way. */
    ANDERS_VERKRIJGBAAR(
            "IK17-051",
            "anders-verkrijgbaar",
            true,
            "op een andere manier te verkrijgen",
            "obtainable in another way",
            "op een andere manier te verkrijgen",
            "obtainable in another way"),
    /** It is there already. */
    REEDS_BESCHIKBAAR(
            "IK17-051",
            "reeds-beschikbaar",
            true,
            "reeds beschikbaar",
            "already available",
            "reeds beschikbaar",
            "already available"),
    /** The dialogue does not need it. */
    NIET_VOOR_DIALOOG(
            "IK17-052",
            "nodig-voor-dialoog",
            false,
            "niet nodig voor de dialoog",
            "not needed for the dialogue",
            "nodig voor de dialoog tussen zorgaanbieder en zorgkantoor",
            "needed for the dialogue between provider and zorgkantoor"),
    /** The purchasers of care do not use it. */
    NIET_GEBRUIKT(
            "IK17-052",
            "gebruikt",
            false,
            "niet daadwerkelijk gebruikt",
            "not really used",
            "door de zorginkopers daadwerkelijk gebruikt",
            "really used by the purchasers of care");

    private final Stap stap;
    private final boolean geldtAls;
    private final Gat<Boolean> gat;

    Uitvraaggrond(String regel, String feit, boolean geldtAls, String nl, String en, String feitNl, String feitEn) {
        this.stap = new Stap(regel, Tekst.of(nl, en));
        this.geldtAls = geldtAls;
        this.gat = Feiten.feit(feit, Eigenaar.ZORGKANTOOR, feitNl, feitEn);
    }

    Stap stap() {
        return stap;
    }

    Gat<Boolean> gat() {
        return gat;
    }

    /**
     * Returns the name of the fact that decides the ground.
     *
     * @return the name, as questions have it
     */
    public String feit() {
        return gat.feit();
    }

    /** Whether the ground holds; the literal reading turns the third ground around. */
    boolean holds(boolean waarde, boolean letterlijk) {
        boolean omgekeerd = letterlijk && this == ANDERS_VERKRIJGBAAR;
        return waarde == (geldtAls != omgekeerd);
    }

    @Override
    public String in(Taal taal) {
        return stap.wat().in(taal);
    }
}
