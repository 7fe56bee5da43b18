package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Overeenkomsthistorie;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * Does a provider qualify for an agreement of more years in the purchasing for 2017? Immutable and thread-safe.
 *
 * <p>Start from {@link #leeg()} and tell what is known with {@link #with}; the rest is a hole.
 */
public final class Meerjarigheidsvraag2017 extends Inkoopvraag<Meerjarigheidsvraag2017> {
    /** The category of the provider, seen from the zorgkantoor. */
    public static final Inkoopfeit<Zorgaanbiedercategorie> CATEGORIE = Inkoopfeit.choice(
            "categorie",
            Eigenaar.AANBIEDER,
            "de categorie van de zorgaanbieder, gezien vanuit dit zorgkantoor",
            "the category of the provider, seen from this zorgkantoor",
            Zorgaanbiedercategorie.class);

    /** Whether the entry requirements are met. */
    public static final Inkoopfeit<Toetreding> TOETREDING = Inkoopfeit.choice(
            "toetreding",
            Eigenaar.ZORGKANTOOR,
            "of de aanbieder aan de toetredingseisen voldoet",
            "whether the provider meets the entry requirements",
            Toetreding.class);

    /** Whether an agreement 2016/2017 is running. */
    public static final Inkoopfeit<LopendeOvereenkomst> LOPEND = Inkoopfeit.choice(
            "lopend",
            Eigenaar.AANBIEDER,
            "de lopende meerjarige overeenkomst 2016/2017",
            "the running agreement of more years, 2016/2017",
            LopendeOvereenkomst.class);

    /** How many locations are under intensified supervision of the inspectorate; a number of locations. */
    public static final Inkoopfeit<Long> ONDER_TOEZICHT = Inkoopfeit.count(
            "locatiesOnderToezicht",
            Eigenaar.AANBIEDER,
            "het aantal locaties onder verscherpt toezicht van de IGZ",
            "the number of locations under intensified supervision of the inspectorate",
            10_000);

    /** The investigations of fraud, or whether one that counts was started. */
    public static final Inkoopfeit<Opgave<Fraudeonderzoek>> FRAUDEONDERZOEKEN = Inkoopfeit.list(
            "fraudeonderzoeken",
            Eigenaar.AANBIEDER,
            "tijdens de inkoopprocedure is een fraudeonderzoek ingesteld door zorgverzekeraar, zorgkantoor of gemeente"
                    + " (Wmo)",
            "during the purchasing procedure an investigation of fraud was started by an insurer, zorgkantoor or"
                    + " municipality (Wmo)",
            Fraudeonderzoek.VORM);

    /** The days on which fraud was established, or whether it was after 2010. */
    public static final Inkoopfeit<Opgave<LocalDate>> FRAUDE = Inkoopfeit.list(
            "fraude",
            Eigenaar.AANBIEDER,
            "na 2010 is fraude vastgesteld",
            "fraud was established after 2010",
            Waardevormen.DAG);

    /** The conditions of the regional policy, or whether all are met. */
    public static final Inkoopfeit<Opgave<RegionaleVoorwaarde>> REGIONAAL = Inkoopfeit.list(
            "regionaal",
            Eigenaar.ZORGKANTOOR,
            "aan de eventuele voorwaarden van het regionale beleid is voldaan",
            "the conditions of the regional policy, if any, are met",
            RegionaleVoorwaarde.VORM);

    /** Whether the other conditions for a provider of another zorgkantoor are met. */
    public static final Inkoopfeit<Boolean> ANDERE_VOORWAARDEN = Inkoopfeit.yesNo(
            "andereVoorwaarden",
            Eigenaar.ZORGKANTOOR,
            "aan de eventuele andere voorwaarden voor een aanbieder van een ander zorgkantoor is voldaan",
            "the other conditions for a provider of another zorgkantoor, if any, are met");

    /** Whether the provider works proactively on quality. */
    public static final Inkoopfeit<Boolean> PROACTIEF = Inkoopfeit.yesNo(
            "proactief",
            Eigenaar.ZORGKANTOOR,
            "de aanbieder zet zich proactief in voor kwaliteit en cliëntgerichtheid",
            "the provider works proactively on quality and on what clients need");

    private static final Eigenschap<Geldigheid, LocalDate> VAN =
            required("van", Waardevormen.DAG, l -> l.van().orElseThrow());
    private static final Eigenschap<Geldigheid, LocalDate> TOT_EN_MET =
            required("totEnMet", Waardevormen.DAG, l -> l.totEnMet().orElseThrow());
    private static final Waardevorm<Geldigheid> LOOPTIJDVORM = Waardevormen.checked(
            Objectvorm.of(g -> Geldigheid.of(g.get(VAN), g.get(TOT_EN_MET)), VAN, TOT_EN_MET)
                    .where(TOT_EN_MET, g -> g.find(VAN).ifPresent(van -> Geldigheid.of(van, g.get(TOT_EN_MET)))),
            Meerjarigheidsvraag2017::bounded);

    /** The term that is wanted for a new agreement; when absent, 2017 and 2018. */
    public static final Inkoopfeit<Geldigheid> LOOPTIJD = Inkoopfeit.value(
            "looptijd",
            false,
            "de gewenste looptijd van een nieuwe meerjarige overeenkomst",
            "the wanted term of a new agreement of more years",
            LOOPTIJDVORM);

    /** Whether the provider is a specialised one; that changes nothing, and leaves a note. */
    public static final Inkoopfeit<Boolean> SPECIALISTISCH = Inkoopfeit.remark(
            "specialistisch", "de aanbieder is een specialistische", "the provider is a specialised one");

    static final String PROCEDURE = "inkoopprocedure";
    static final String VANAF_PUBLICATIE = "vanaf-publicatie";
    static final String ONTBONDEN = "ontbonden-2016";
    static final String TELT_NIET = "telt-niet";
    static final String TELT = "telt";
    static final String ELDERS = "meerjarig-elders";
    static final String VOORTZETTING = "voortzetting";
    static final String OOK = "zelfde-voorwaarden";

    static final Inhoud INHOUD = new Inhoud(
            List.of(
                    CATEGORIE,
                    TOETREDING,
                    LOPEND,
                    ONDER_TOEZICHT,
                    FRAUDEONDERZOEKEN,
                    FRAUDE,
                    REGIONAAL,
                    ANDERE_VOORWAARDEN,
                    PROACTIEF,
                    LOOPTIJD,
                    SPECIALISTISCH),
            Leeswijze.of(
                    Leeswijze.lezing(PROCEDURE, "WK-LEES-INKOOPPROCEDURE", VANAF_PUBLICATIE, "vanaf-contouren"),
                    Leeswijze.lezing(ONTBONDEN, "WK-LEES-ONTBONDEN-2016", TELT_NIET, TELT),
                    Leeswijze.lezing(ELDERS, "WK-LEES-MEERJARIG-ELDERS", TELT_NIET, TELT),
                    Leeswijze.lezing(VOORTZETTING, "WK-LEES-VOORTZETTING", OOK, "loopt-door")));

    private static final Meerjarigheidsvraag2017 LEEG = new Meerjarigheidsvraag2017(INHOUD.leeg());

    Meerjarigheidsvraag2017(Stand stand) {
        super(stand);
    }

    /**
     * Returns the question of which nothing is told.
     *
     * @return the question, every reading at its default
     */
    public static Meerjarigheidsvraag2017 leeg() {
        return LEEG;
    }

    /**
     * Tells the category that follows from the agreements of the provider, if exactly one does.
     *
     * @param historie the agreements
     * @param zorgkantoor with which zorgkantoor an agreement for 2017 is wanted
     * @return the question with the category, or this question if the list leaves more than one open
     * @throws OngeldigeWaardeException if the category does not go together with what was told
     */
    public Meerjarigheidsvraag2017 with(Overeenkomsthistorie historie, Zorgkantoor zorgkantoor) {
        Set<Zorgaanbiedercategorie> mogelijk = historie.categorieen2017(zorgkantoor);
        return mogelijk.size() == 1 ? with(CATEGORIE, mogelijk.iterator().next()) : this;
    }

    @Override
    Inhoud inhoud() {
        return INHOUD;
    }

    @Override
    Meerjarigheidsvraag2017 make(Stand stand) {
        return new Meerjarigheidsvraag2017(stand);
    }

    @Override
    boolean asks(Inkoopfeit<?> feit) {
        return asks(feit, this);
    }

    /** Also for the question after a type of agreement, which has these facts too. */
    static boolean asks(Inkoopfeit<?> feit, Inkoopvraag<?> vraag) {
        if (feit.equals(ANDERE_VOORWAARDEN)) {
            return vraag.maybe(CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_2);
        }
        if (feit.equals(PROACTIEF)) {
            return vraag.maybe(LOPEND, LopendeOvereenkomst.GEEN) || vraag.maybe(LOPEND, LopendeOvereenkomst.ELDERS);
        }
        return true;
    }

    @Override
    List<Tegenspraak> contradictions() {
        return contradictions(this);
    }

    static List<Tegenspraak> contradictions(Inkoopvraag<?> vraag) {
        Optional<Zorgaanbiedercategorie> categorie = vraag.get(CATEGORIE);
        Optional<LopendeOvereenkomst> lopend = vraag.get(LOPEND);
        List<Tegenspraak> gevonden = new ArrayList<>();
        if (categorie.isPresent() && lopend.isPresent() && !fits(categorie.get(), lopend.get())) {
            gevonden.add(new Tegenspraak(
                    LOPEND,
                    Tekst.of(
                            "een overeenkomst over 2016 die past bij de categorie",
                            "an agreement for 2016 that fits the category")));
        }
        return gevonden;
    }

    private static boolean fits(Zorgaanbiedercategorie categorie, LopendeOvereenkomst lopend) {
        return switch (lopend) {
            case GEEN -> true;
            case ELDERS ->
                categorie == Zorgaanbiedercategorie.CATEGORIE_1 || categorie == Zorgaanbiedercategorie.CATEGORIE_2;
            case HIER -> categorie == Zorgaanbiedercategorie.CATEGORIE_1;
        };
    }

    private static Geldigheid bounded(Geldigheid looptijd) {
        if (looptijd.van().isEmpty() || looptijd.totEnMet().isEmpty()) {
            throw new OngeldigeWaardeException(
                    looptijd.toString(), Tekst.of("een eerste en een laatste dag", "a first and a last day"));
        }
        return looptijd;
    }
}
