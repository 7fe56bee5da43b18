package nl.wlzkit.tariff.bijzonder;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The package beside which treatment is declared: a ZZP or a VPT, with treatment in it or without. */
@Grondslag("IK17-309")
public enum Behandelpakket implements Leesbaar {
    /** A ZZP without treatment. */
    ZZP_EXCLUSIEF("ZZP exclusief behandeling", "ZZP without treatment", true),
    /** A VPT without treatment. */
    VPT_EXCLUSIEF("VPT exclusief behandeling", "VPT without treatment", true),
    /** A ZZP with treatment. */
    ZZP_INCLUSIEF("ZZP inclusief behandeling", "ZZP with treatment", false),
    /** A VPT with treatment. */
    VPT_INCLUSIEF("VPT inclusief behandeling", "VPT with treatment", false);

    private final String nl;
    private final String en;
    private final boolean exclusief;

    Behandelpakket(String nl, String en, boolean exclusief) {
        this.nl = nl;
        this.en = en;
        this.exclusief = exclusief;
    }

    /**
     * Says whether treatment is no part of the package.
     *
     * @return true for a package without treatment
     */
    public boolean isExclusief() {
        return exclusief;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
