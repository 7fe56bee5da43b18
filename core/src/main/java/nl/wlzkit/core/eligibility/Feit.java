package nl.wlzkit.core.eligibility;

import java.util.List;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/** The facts that the rules ask for, beside whether a rule of which the text is missing was in force. */
enum Feit {
    VERANTWOORD("verantwoord", Eigenaar.ZORGKANTOOR, "de zorg thuis is verantwoord", "the care at home is responsible"),
    DOELMATIG("doelmatig", Eigenaar.ZORGKANTOOR, "de zorg thuis is doelmatig", "the care at home is efficient"),
    BINNEN_BUDGET(
            "binnen-budget",
            Eigenaar.ZORGKANTOOR,
            "het mpt (met pgb) kost niet meer dan het pgb zou zijn, zo nodig na een toegestane verhoging",
            "the mpt (with pgb) costs no more than the pgb would be, if need be after an increase that is allowed"),
    BEKWAAM(
            "bekwaam",
            Eigenaar.ZORGKANTOOR,
            "de cliënt kan de taken van een pgb aan, zelf of met een vertegenwoordiger",
            "the client can carry out the tasks of a pgb, alone or with a representative"),
    ONDERBOUWD(
            "onderbouwd",
            Eigenaar.CLIENT,
            "de keuze voor het pgb is gemotiveerd en er is een budgetplan",
            "the choice of the pgb is motivated and there is a budget plan"),
    WEIGERINGSGROND(
            "weigeringsgrond",
            Eigenaar.CLIENT,
            "er is een grond om het pgb te weigeren, zoals geen woonadres of een eerdere overtreding",
            "there is a ground to refuse the pgb, such as no address or an earlier violation"),
    GEWAARBORGDE_HULP(
            "gewaarborgde-hulp",
            Eigenaar.CLIENT,
            "de cliënt beschikt over gewaarborgde hulp",
            "the client has guaranteed help"),
    PGB_SLUIT_AAN(
            "pgb-sluit-aan",
            Eigenaar.CLIENT,
            "het pgb sluit aan op een eerder pgb",
            "the pgb follows on an earlier pgb"),
    PGB_2014(
            "pgb-2014",
            Eigenaar.CLIENT,
            "de cliënt had op 31 december 2014 recht op een pgb",
            "the client was entitled to a pgb on 31 December 2014"),
    PGB_2019(
            "pgb-2019",
            Eigenaar.CLIENT,
            "de cliënt had op 31 december 2019 dit profiel of 1LVG of 2LVG, met een pgb",
            "on 31 December 2019 the client had this profile or 1LVG or 2LVG, with a pgb"),
    VOORTZETTING(
            "voortzetting",
            Eigenaar.CLIENT,
            "het is voortzetting van wat de cliënt op 31 december 2014 thuis had",
            "it continues what the client had at home on 31 December 2014"),
    VPT_2015(
            "vpt-2015",
            Eigenaar.CLIENT,
            "de cliënt woonde op 31 december 2014 niet in een instelling en had op 31 december 2015 een vpt",
            "the client did not live in an institution on 31 December 2014 and had a vpt on 31 December 2015"),
    CIZ_WLZ(
            "ciz-wlz",
            Eigenaar.CLIENT,
            "het CIZ heeft na 2014 vastgesteld dat de cliënt aan de toegangseisen van de Wlz voldoet",
            "the CIZ has established after 2014 that the client meets the access criteria of the Wlz"),
    OVERBRUGGING(
            "overbrugging",
            Eigenaar.CLIENT,
            "het pakket overbrugt de tijd tot er plaats is in de instelling van voorkeur",
            "the package bridges the time until there is a place in the preferred institution"),
    BEHANDELING(
            "behandeling",
            Eigenaar.CLIENT,
            "het verblijf is met behandeling van dezelfde instelling",
            "the stay is with treatment by the same institution"),
    ETMALEN(
            "etmalen",
            Eigenaar.CLIENT,
            "het aantal etmalen in de instelling per veertien etmalen",
            "the number of nights in the institution of every fourteen",
            "anders",
            "7",
            "8",
            "9"),
    LOGEEROPVANG(
            "logeeropvang",
            Eigenaar.CLIENT,
            "naast het deeltijdverblijf is logeeropvang nodig om de mantelzorg te ontlasten",
            "beside the part-time stay respite stay is needed to relieve the informal carer"),
    BEGELEIDING_GROEP(
            "begeleiding-groep",
            Eigenaar.CLIENT,
            "het pgb is alleen voor begeleiding groep, en die hoort niet bij het ingekochte verblijf",
            "the pgb is for group guidance only, which is no part of the stay that is bought"),
    PROFIEL_GEREGELD(
            "profiel-geregeld",
            Eigenaar.BRON,
            "de regels van deze dag laten deze keuze bij dit profiel toe",
            "the rules of this day allow this choice for this profile"),
    DRIE_VORMEN(
            "drie-vormen",
            Eigenaar.BRON,
            "drie vormen tegelijk mag: de Rlz begrenst het niet, de iWlz-berichten weigeren het",
            "three forms at once are allowed: the Rlz does not limit it, the iWlz messages refuse it"),
    COMBINATIE(
            "combinatie",
            Eigenaar.BRON,
            "een combinatie die nergens genoemd wordt, mag",
            "a combination that is named nowhere is allowed"),
    RECHT(
            "recht",
            Eigenaar.BRON,
            "hoe de wet op deze dag luidde; de tekst is niet bij de hand",
            "what the law said on this day; its text is not at hand",
            "anders-niet",
            "zoals-gelezen",
            "anders-wel");

    private static final Domein<Boolean> JA_NEE = Domein.yesNo();

    /** The law of the day refuses, whatever was read of other days. */
    static final String ANDERS_NIET = "anders-niet";

    /** The law of the day is as it was read last. */
    static final String ZOALS_GELEZEN = "zoals-gelezen";

    private final Gat<?> gat;

    Feit(String naam, Eigenaar wie, String nl, String en) {
        this.gat = new Gat<>(naam, Tekst.of(nl, en), wie, Domein.yesNo());
    }

    Feit(String naam, Eigenaar wie, String nl, String en, String... keuzes) {
        this.gat = new Gat<>(naam, Tekst.of(nl, en), wie, new Domein.Keuze<>(List.of(keuzes)));
    }

    String naam() {
        return gat.feit();
    }

    Gat<?> gat() {
        return gat;
    }

    /** The hole for a rule of which it is not known whether it was in force on the day. */
    static Gat<?> inForce(String regel) {
        return new Gat<>(
                GELDT + regel,
                Tekst.of(
                        regel + " gold op deze dag; de tekst is niet bij de hand",
                        regel + " was in force on this day; the text is not at hand"),
                Eigenaar.BRON,
                JA_NEE);
    }

    static final String GELDT = "geldt:";

    /** Refuses a value that the fact cannot have. */
    static Object check(Gat<?> gat, Object waarde) {
        if (!gat.domein().cases().contains(waarde)) {
            throw new OngeldigeWaardeException(waarde.toString(), expected(gat));
        }
        return waarde;
    }

    static boolean isYesNo(Gat<?> gat) {
        return gat.domein().equals(JA_NEE);
    }

    static Tekst expected(Gat<?> gat) {
        if (isYesNo(gat)) {
            return Tekst.of("true of false", "true or false");
        }
        String keuzes = String.join(
                ", ", gat.domein().cases().stream().map(Object::toString).toList());
        return Tekst.of("een van " + keuzes, "one of " + keuzes);
    }
}
