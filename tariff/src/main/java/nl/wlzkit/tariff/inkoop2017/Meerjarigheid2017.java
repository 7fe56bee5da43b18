package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.ANDERE_VOORWAARDEN;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.CATEGORIE;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.FRAUDE;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.FRAUDEONDERZOEKEN;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.LOOPTIJD;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.LOPEND;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.ONDER_TOEZICHT;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.PROACTIEF;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.REGIONAAL;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.SPECIALISTISCH;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.TOETREDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.party.Overeenkomsttype;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * Which agreement of more years does a provider qualify for in the purchasing for 2017: continuation of its agreement
 * 2016/2017 with this zorgkantoor if it has one, and else a new one for 2017/2018? Refused by every condition that is not
 * met, each named; a specialised provider is treated like any other.
 *
 * <p>That it qualifies does not say that there is an agreement with a surcharge: for that see {@link Overeenkomsttypen2017}.
 * Immutable and thread-safe.
 */
@Grondslag({"IK17-205"})
public final class Meerjarigheid2017 implements Berekening<Meerjarigheidsvraag2017, Overeenkomsttype> {
    /** The term of a new agreement of more years: 2017 and 2018. */
    public static final Geldigheid LOOPTIJD_NIEUW = Geldigheid.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 12, 31));

    private static final LocalDate EERSTE_DAG_NA_2010 = LocalDate.of(2011, 1, 1);
    private static final LocalDate CONTOUREN = LocalDate.of(2016, 4, 1);
    private static final LocalDate PUBLICATIE = LocalDate.of(2016, 6, 1);
    private static final LocalDate CONTRACTERING = LocalDate.of(2016, 11, 1);

    private static final Stap NIEUW = stap(
            "IK17-068", "nog geen meerjarige overeenkomst: een nieuwe", "no agreement of more years yet: a new one");
    private static final Stap VOORTZETTING = stap(
            "IK17-203",
            "er loopt een meerjarige overeenkomst: voortzetting",
            "an agreement of more years runs: continued");
    private static final Stap HEEFT_AL =
            stap("IK17-068", "heeft al een meerjarige overeenkomst", "already has an agreement of more years");
    private static final Stap NIETS_VOORT_TE_ZETTEN = stap(
            "IK17-203", "geen meerjarige overeenkomst om voort te zetten", "no agreement of more years to continue");
    private static final Stap NIET_PROACTIEF = stap("IK17-068", "niet proactief", "not proactive");
    private static final Stap NIEUWE_VOLDOET_NIET =
            stap("IK17-115", "toetredingseisen nieuwe aanbieder", "entry requirements of a new provider");
    private static final Stap BESTAANDE_VOLDOET_NIET =
            stap("IK17-116", "toetredingseisen bestaande aanbieder", "entry requirements of an existing provider");
    private static final Stap TOEZICHT = stap("IK17-206", "verscherpt toezicht", "intensified supervision");
    private static final Stap ONDERZOEK = stap(
            "IK17-207", "fraudeonderzoek tijdens de inkoopprocedure", "investigation of fraud during the procedure");
    private static final Stap VASTGESTELD =
            stap("IK17-208", "fraude vastgesteld na 2010", "fraud established after 2010");
    private static final Stap GEEN_OVEREENKOMST_2016 =
            stap("IK17-209", "geen overeenkomst over 2016", "no agreement for 2016");
    private static final Stap REGIO = stap("IK17-069", "regionale voorwaarden", "regional conditions");
    private static final Stap ANDER_ZORGKANTOOR =
            stap("IK17-117", "voorwaarden bij een ander zorgkantoor", "conditions at another zorgkantoor");
    private static final Stap TE_LANG = stap("IK17-067", "langer dan twee jaar", "longer than two years");
    private static final Stap ANDERE_LOOPTIJD = stap("IK17-204", "niet 2017/2018", "not 2017/2018");
    private static final Stap GELIJK_BEHANDELD = stap(
            "IK17-292",
            "dezelfde voorwaarden voor een specialistische aanbieder",
            "the same conditions for a specialised provider");

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            NIEUW,
            VOORTZETTING,
            HEEFT_AL,
            NIETS_VOORT_TE_ZETTEN,
            NIET_PROACTIEF,
            NIEUWE_VOLDOET_NIET,
            BESTAANDE_VOLDOET_NIET,
            TOEZICHT,
            ONDERZOEK,
            VASTGESTELD,
            GEEN_OVEREENKOMST_2016,
            REGIO,
            ANDER_ZORGKANTOOR,
            TE_LANG,
            ANDERE_LOOPTIJD,
            GELIJK_BEHANDELD);

    static final Herkomst HERKOMST = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Meerjarigheid2017() {}

    private static Stap stap(String regel, String nl, String en) {
        return new Stap(regel, Tekst.of(nl, en));
    }

    @Override
    public Antwoord<Overeenkomsttype> calculate(Meerjarigheidsvraag2017 vraag, Spoor spoor) {
        boolean loopt = vraag.need(LOPEND) == LopendeOvereenkomst.HIER;
        Overeenkomsttype soort = spoor.begin(
                loopt ? VOORTZETTING : NIEUW, kind(vraag), () -> List.of(LOPEND.gegeven(vraag.need(LOPEND))));
        note(vraag, spoor);
        return answer(soort, failed(soort, vraag), spoor);
    }

    static void note(Inkoopvraag<?> vraag, Spoor spoor) {
        if (vraag.get(SPECIALISTISCH).orElse(false)) {
            spoor.note(GELIJK_BEHANDELD, () -> List.of(SPECIALISTISCH.gegeven(true)));
        }
    }

    static Antwoord<Overeenkomsttype> answer(Overeenkomsttype soort, List<Gebrek> gebreken, Spoor spoor) {
        gebreken.forEach(g -> spoor.refuse(g.stap(), g::door));
        return gebreken.isEmpty()
                ? Antwoord.of(soort)
                : Antwoord.refused(gebreken.stream().map(Gebrek::stap).toList());
    }

    /**
     * Returns which of the two kinds of agreement of more years comes into question.
     *
     * @param vraag a question in which {@link Meerjarigheidsvraag2017#LOPEND} is told
     * @return continuation if one is running with this zorgkantoor, and else a new one
     * @throws IllegalArgumentException if that is a hole
     */
    public static Overeenkomsttype kind(Meerjarigheidsvraag2017 vraag) {
        return vraag.need(LOPEND) == LopendeOvereenkomst.HIER
                ? Overeenkomsttype.MEERJARIG_VOORTZETTING
                : Overeenkomsttype.MEERJARIG_NIEUW;
    }

    /**
     * Tests every condition.
     *
     * @param vraag a complete question
     * @return the conditions that are not met, in the order of the framework; none if the provider qualifies
     * @throws IllegalArgumentException if a fact that is needed is a hole
     */
    public static List<Gebrek> failed(Meerjarigheidsvraag2017 vraag) {
        return failed(kind(vraag), vraag);
    }

    /** The conditions that are not met for one of the two types of more years. */
    static List<Gebrek> failed(Overeenkomsttype soort, Inkoopvraag<?> vraag) {
        List<Gebrek> gebreken = new ArrayList<>();
        LopendeOvereenkomst lopend = vraag.need(LOPEND);
        boolean nieuw = soort == Overeenkomsttype.MEERJARIG_NIEUW;
        entry(vraag, false, gebreken);
        if (nieuw) {
            boolean elders = lopend == LopendeOvereenkomst.ELDERS
                    && vraag.isChosen(Meerjarigheidsvraag2017.ELDERS, Meerjarigheidsvraag2017.TELT);
            if (lopend == LopendeOvereenkomst.HIER || elders) {
                gebreken.add(Gebrek.of(HEEFT_AL, LOPEND, vraag));
            }
            // whoever has one already is not asked whether he is proactive
            if (lopend != LopendeOvereenkomst.HIER && !vraag.need(PROACTIEF)) {
                gebreken.add(Gebrek.of(NIET_PROACTIEF, PROACTIEF, vraag));
            }
            term(vraag, gebreken);
        } else if (lopend != LopendeOvereenkomst.HIER) {
            gebreken.add(Gebrek.of(NIETS_VOORT_TE_ZETTEN, LOPEND, vraag));
        }
        if (nieuw || vraag.isChosen(Meerjarigheidsvraag2017.VOORTZETTING, Meerjarigheidsvraag2017.OOK)) {
            national(vraag, gebreken);
            regional(vraag, gebreken);
        }
        return List.copyOf(gebreken);
    }

    /** The entry requirements; only a new provider can meet them on conditions, and then only for one year. */
    static void entry(Inkoopvraag<?> vraag, boolean eenjarig, List<Gebrek> gebreken) {
        boolean nieuw = vraag.need(CATEGORIE) == Zorgaanbiedercategorie.CATEGORIE_3;
        Toetreding toetreding = vraag.need(TOETREDING);
        boolean genoeg =
                toetreding == Toetreding.VOLDOET || (nieuw && eenjarig && toetreding == Toetreding.ONDER_VOORWAARDEN);
        if (!genoeg) {
            gebreken.add(Gebrek.of(nieuw ? NIEUWE_VOLDOET_NIET : BESTAANDE_VOLDOET_NIET, TOETREDING, vraag));
        }
    }

    private static void term(Inkoopvraag<?> vraag, List<Gebrek> gebreken) {
        Geldigheid looptijd = vraag.get(LOOPTIJD).orElse(LOOPTIJD_NIEUW);
        LocalDate laatste = looptijd.van().orElseThrow().plusYears(2).minusDays(1);
        if (looptijd.totEnMet().orElseThrow().isAfter(laatste)) {
            gebreken.add(Gebrek.of(TE_LANG, LOOPTIJD, vraag));
        }
        if (!looptijd.equals(LOOPTIJD_NIEUW)) {
            gebreken.add(Gebrek.of(ANDERE_LOOPTIJD, LOOPTIJD, vraag));
        }
    }

    private static void national(Inkoopvraag<?> vraag, List<Gebrek> gebreken) {
        if (vraag.need(ONDER_TOEZICHT) > 0) {
            gebreken.add(Gebrek.of(TOEZICHT, ONDER_TOEZICHT, vraag));
        }
        Geldigheid procedure = procedure(vraag);
        if (vraag.need(FRAUDEONDERZOEKEN)
                .any(o -> o.door() != Fraudeonderzoeker.ANDER && procedure.contains(o.ingesteld()))) {
            gebreken.add(new Gebrek(
                    ONDERZOEK,
                    List.of(
                            FRAUDEONDERZOEKEN.gegeven(vraag.need(FRAUDEONDERZOEKEN)),
                            Gegeven.of(
                                    Meerjarigheidsvraag2017.PROCEDURE,
                                    Tekst.of("de inkoopprocedure", "the purchasing procedure"),
                                    procedure))));
        }
        if (vraag.need(FRAUDE).any(d -> !d.isBefore(EERSTE_DAG_NA_2010))) {
            gebreken.add(Gebrek.of(VASTGESTELD, FRAUDE, vraag));
        }
        if (!hadAgreement(vraag)) {
            gebreken.add(Gebrek.of(GEEN_OVEREENKOMST_2016, CATEGORIE, vraag));
        }
    }

    private static Geldigheid procedure(Inkoopvraag<?> vraag) {
        boolean publicatie =
                vraag.isChosen(Meerjarigheidsvraag2017.PROCEDURE, Meerjarigheidsvraag2017.VANAF_PUBLICATIE);
        return Geldigheid.of(publicatie ? PUBLICATIE : CONTOUREN, CONTRACTERING);
    }

    private static boolean hadAgreement(Inkoopvraag<?> vraag) {
        return switch (vraag.need(CATEGORIE)) {
            case CATEGORIE_1, CATEGORIE_2 -> true;
            case CATEGORIE_3 -> false;
            case GEEN_CATEGORIE -> vraag.isChosen(Meerjarigheidsvraag2017.ONTBONDEN, Meerjarigheidsvraag2017.TELT);
        };
    }

    private static void regional(Inkoopvraag<?> vraag, List<Gebrek> gebreken) {
        if (!vraag.need(REGIONAAL).all(RegionaleVoorwaarde::voldaan)) {
            gebreken.add(Gebrek.of(REGIO, REGIONAAL, vraag));
        }
        if (vraag.need(CATEGORIE) == Zorgaanbiedercategorie.CATEGORIE_2 && !vraag.need(ANDERE_VOORWAARDEN)) {
            gebreken.add(Gebrek.of(ANDER_ZORGKANTOOR, ANDERE_VOORWAARDEN, vraag));
        }
    }

    @Override
    public Herkomst herkomst() {
        return HERKOMST;
    }
}
