package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** How a local agreement relates to the guideline of 85 and 15 percent, from worse to better. */
@Grondslag({"P21-276", "P21-277"})
public enum Afspraakstatus implements Leesbaar {
    /** There is no guideline for this year: before 2019. */
    NIET_VAN_TOEPASSING("niet van toepassing", "does not apply"),
    /** It deviates, and nobody said why. */
    AFWIJKING_ONGEMOTIVEERD("wijkt af, ongemotiveerd", "deviates, no motivation"),
    /** It deviates with a motivation; whether that is adequate is for people to judge. */
    AFWIJKING_GEMOTIVEERD("wijkt af, gemotiveerd", "deviates, with a motivation"),
    /** It follows the guideline. */
    CONFORM("conform", "follows the guideline");

    private final Tekst tekst;

    Afspraakstatus(String nl, String en) {
        this.tekst = Tekst.of(nl, en);
    }

    /**
     * Says how an agreement relates to the guideline.
     *
     * @param oordeel whether it follows the shares
     * @param gemotiveerd whether there is a motivation that is not blank
     * @return the status
     */
    public static Afspraakstatus of(Oormerkoordeel oordeel, boolean gemotiveerd) {
        return switch (oordeel) {
            case NIET_VAN_TOEPASSING -> NIET_VAN_TOEPASSING;
            case VOLDAAN -> CONFORM;
            case BEIDE_NIET, PERSONEEL_NIET -> gemotiveerd ? AFWIJKING_GEMOTIVEERD : AFWIJKING_ONGEMOTIVEERD;
        };
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
