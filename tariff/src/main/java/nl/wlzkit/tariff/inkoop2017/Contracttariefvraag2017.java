package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.CATEGORIE;

import java.util.List;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.source.Grondslag;

/**
 * At which percentage does a zorgkantoor contract a product for 2017? Immutable and thread-safe.
 *
 * <p>The base percentage is regional policy and not in the framework; the zorgkantoor has the final decision on the
 * surcharge. What is not told of either is a hole of the zorgkantoor. Start from {@link #leeg()}.
 */
@Grondslag({"IK17-180"})
public final class Contracttariefvraag2017 extends Inkoopvraag<Contracttariefvraag2017> {
    /** The base percentage of the product in the regional policy, 0 through 100. */
    public static final Inkoopfeit<Percentage> BASIS = Inkoopfeit.percentage(
            "basis",
            Eigenaar.ZORGKANTOOR,
            "het basistariefpercentage van de prestatie in het regionale beleid",
            "the base percentage of the product in the regional policy");

    /** The surcharge on which the zorgkantoor decided, 0 through 3. */
    public static final Inkoopfeit<Procentpunt> BESLUIT = Inkoopfeit.points(
            "besluit",
            Eigenaar.ZORGKANTOOR,
            "de opslag waartoe het zorgkantoor besluit",
            "the surcharge on which the zorgkantoor decides");

    /** Whether provider and zorgkantoor agreed on an ontwikkelplan. */
    public static final Inkoopfeit<Boolean> PLAN = Inkoopfeit.yesNo(
            "plan",
            Eigenaar.AANBIEDER,
            "er is overeenstemming over een ontwikkelplan",
            "provider and zorgkantoor agree on an ontwikkelplan");

    /** The zelfanalyse that was handed in. */
    public static final Inkoopfeit<Zelfanalyse> ZELFANALYSE = Inkoopfeit.choice(
            "zelfanalyse",
            Eigenaar.AANBIEDER,
            "de ingediende zelfanalyse",
            "the zelfanalyse that was handed in",
            Zelfanalyse.class);

    /** Whether a new provider met all conditions on the day it subscribed. */
    public static final Inkoopfeit<Boolean> ALLE_VOORWAARDEN = Inkoopfeit.yesNo(
            "alleVoorwaarden",
            Eigenaar.AANBIEDER,
            "de nieuwe aanbieder voldeed op de datum van inschrijving aan alle voorwaarden",
            "the new provider met all conditions on the day it subscribed");

    /** Whether an agreement 2016/2017 with this zorgkantoor runs. */
    public static final Inkoopfeit<Boolean> MEERJARIG = Inkoopfeit.yesNo(
            "meerjarig",
            Eigenaar.AANBIEDER,
            "er loopt een meerjarenovereenkomst 2016/2017 met dit zorgkantoor",
            "an agreement 2016/2017 with this zorgkantoor runs");

    /** Whether the plan substantiates the surcharge of 2017. */
    public static final Inkoopfeit<Boolean> ONDERBOUWT_2017 = Inkoopfeit.yesNo(
            "onderbouwt2017",
            Eigenaar.ZORGKANTOOR,
            "een ontwikkelplan onderbouwt de tariefopslag 2017",
            "an ontwikkelplan substantiates the surcharge of 2017");

    /** The surcharge that the provider proposed; it is shown and decides nothing. */
    public static final Inkoopfeit<Procentpunt> VOORSTEL = Inkoopfeit.value(
            "voorstel",
            false,
            "de opslag die de aanbieder voorstelt",
            "the surcharge that the provider proposes",
            Inkoopfeit.OPSLAG);

    /** Scores and weights of the plan; they give an indication, and decide nothing. */
    public static final Inkoopfeit<Planbeoordeling> BEOORDELING = Inkoopfeit.value(
            "beoordeling",
            false,
            "de beoordeling van het ontwikkelplan: effect / verhouding / haalbaarheid",
            "the assessment of the ontwikkelplan: effect / proportion / feasibility",
            Planbeoordeling.VORM);

    static final String PROCENTEN = "opslagprocenten";
    static final String PUNTEN = "punten";
    static final String BOVENGRENS = "bovengrens";
    static final String NZA_MAXIMUM = "nza-maximum";

    static final Inhoud INHOUD = new Inhoud(
            List.of(
                    BASIS,
                    BESLUIT,
                    CATEGORIE,
                    PLAN,
                    ZELFANALYSE,
                    ALLE_VOORWAARDEN,
                    MEERJARIG,
                    ONDERBOUWT_2017,
                    VOORSTEL,
                    BEOORDELING),
            Leeswijze.of(
                    Leeswijze.lezing(PROCENTEN, "WK-LEES-OPSLAGPROCENTEN", PUNTEN, "relatief"),
                    Leeswijze.lezing(BOVENGRENS, "WK-LEES-BOVENGRENS-2017", NZA_MAXIMUM, "geen")));

    private static final Contracttariefvraag2017 LEEG = new Contracttariefvraag2017(INHOUD.leeg());

    Contracttariefvraag2017(Stand stand) {
        super(stand);
    }

    /**
     * Returns the question of which nothing is told.
     *
     * @return the question, every reading at its default
     */
    public static Contracttariefvraag2017 leeg() {
        return LEEG;
    }

    @Override
    Inhoud inhoud() {
        return INHOUD;
    }

    @Override
    Contracttariefvraag2017 make(Stand stand) {
        return new Contracttariefvraag2017(stand);
    }

    @Override
    boolean asks(Inkoopfeit<?> feit) {
        return asks(feit, this);
    }

    /** Also for the question after the amount, which has these facts too. */
    static boolean asks(Inkoopfeit<?> feit, Inkoopvraag<?> vraag) {
        if (feit.equals(ALLE_VOORWAARDEN)) {
            return vraag.maybe(CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_3);
        }
        if (feit.equals(ONDERBOUWT_2017)) {
            return vraag.maybe(MEERJARIG, true);
        }
        return true;
    }
}
