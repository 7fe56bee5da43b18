package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * What is left in 2017 of the budget for cleaning of one client, organised in this way? Made by {@link #of}; what is not told
 * further is unknown. Immutable and thread-safe.
 *
 * @param keuze the form of care of the client, or the combination
 * @param alleenSchoonmaak whether the client uses nothing of its MPT but cleaning
 * @param onderaanneming whether the cleaning is subcontracted
 * @param aanbieders the providers of the MPT, or those that could be; every name once
 * @param pgbBudget the budget for cleaning of a pgb client in 2017, in euros a year; the document does not give it
 * @param gebruikt what was used of the budget, in euros
 * @param dagen the number of days in 2017 that the client had the MPT, 1 through 365
 * @param feiten what is known of the facts of yes or no, by name: {@code besluit}, {@code wlz-indicatie}, {@code lid-osb},
 *     {@code voldoet-osb}, {@code lid-siev}, {@code voldoet-siev}
 * @param leeswijze how the sources are read
 */
public record Schoonmaakvraag(
        Leveringskeuze keuze,
        boolean alleenSchoonmaak,
        boolean onderaanneming,
        List<Mptaanbieder> aanbieders,
        Optional<Bedrag> pgbBudget,
        Optional<Bedrag> gebruikt,
        Optional<Integer> dagen,
        Map<String, Boolean> feiten,
        Leeswijze leeswijze)
        implements Vraag<Schoonmaakvraag> {
    static final String BESLUIT = "besluit";
    static final String WLZ_INDICATIE = "wlz-indicatie";
    static final String LID_OSB = "lid-osb";
    static final String VOLDOET_OSB = "voldoet-osb";
    static final String LID_SIEV = "lid-siev";
    static final String VOLDOET_SIEV = "voldoet-siev";
    static final List<String> KEURMERK = List.of(LID_OSB, VOLDOET_OSB, LID_SIEV, VOLDOET_SIEV);

    static final Feiten FEITEN = new Feiten(
            Feiten.feit(
                    BESLUIT,
                    Eigenaar.BRON,
                    "huishoudelijke hulp is vanaf 2017 definitief een aanspraak onder de Wlz",
                    "from 2017 on help with the household is definitely a claim under the Wlz"),
            Feiten.feit(
                    WLZ_INDICATIE,
                    Eigenaar.CLIENT,
                    "de cliënt heeft een Wlz-indicatie",
                    "the client has a Wlz indicatie"),
            Feiten.feit(
                    LID_OSB,
                    Eigenaar.AANBIEDER,
                    "de onderaannemer is lid van OSB",
                    "the subcontractor is a member of OSB"),
            Feiten.feit(
                    VOLDOET_OSB,
                    Eigenaar.AANBIEDER,
                    "de onderaannemer toont aan dat hij aan OSB voldoet",
                    "the subcontractor shows that it meets OSB"),
            Feiten.feit(
                    LID_SIEV,
                    Eigenaar.AANBIEDER,
                    "de onderaannemer is lid van SIEV",
                    "the subcontractor is a member of SIEV"),
            Feiten.feit(
                    VOLDOET_SIEV,
                    Eigenaar.AANBIEDER,
                    "de onderaannemer toont aan dat hij aan SIEV voldoet",
                    "the subcontractor shows that it meets SIEV"));

    static final String COMBINATIE = "combinatie";
    static final String MPT_DEEL = "mpt-deel";
    static final String ALLEEN_MPT = "alleen-mpt";
    static final String KEURMERKLEZING = "keurmerk";
    static final String ELK = "elk";
    static final String BUDGETDAGEN = "budgetdagen";
    static final String NAAR_RATO = "naar-rato";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(COMBINATIE, "WK-LEES-SCHOONMAAK-COMBINATIE", MPT_DEEL, ALLEEN_MPT),
            Leeswijze.lezing(KEURMERKLEZING, "WK-LEES-SCHOONMAAK-KEURMERK", "zelfde", ELK),
            Leeswijze.lezing(BUDGETDAGEN, "WK-LEES-SCHOONMAAK-DAGEN", "heel-jaar", NAAR_RATO));

    static final Gat<Bedrag> PGB_BUDGET = new Gat<>(
            "pgbBudget",
            Tekst.of("pgb-budget voor schoonmaak in 2017", "pgb budget for cleaning in 2017"),
            Eigenaar.BRON,
            Maten.BEDRAGEN);
    static final Gat<Bedrag> GEBRUIKT = new Gat<>(
            "gebruikt",
            Tekst.of("gebruikt van het budget voor schoonmaak", "used of the budget for cleaning"),
            Eigenaar.AANBIEDER,
            Maten.BEDRAGEN);
    static final Gat<Integer> AANTAL_DAGEN = new Gat<>(
            "dagen",
            Tekst.of("dagen met een mpt in 2017", "days with an mpt in 2017"),
            Eigenaar.AANBIEDER,
            Maten.DAGEN);

    private static final Tekst ONCE = Tekst.of("elke aanbieder één keer", "every provider once");

    private static final Eigenschap<Schoonmaakvraag, Leveringskeuze> KEUZE =
            required("keuze", Maten.KEUZE, Schoonmaakvraag::keuze);
    private static final Eigenschap<Schoonmaakvraag, Boolean> ALLEEN =
            required("alleenSchoonmaak", Waardevormen.JA_NEE, Schoonmaakvraag::alleenSchoonmaak);
    private static final Eigenschap<Schoonmaakvraag, Boolean> ONDERAANNEMING =
            required("onderaanneming", Waardevormen.JA_NEE, Schoonmaakvraag::onderaanneming);
    private static final Eigenschap<Schoonmaakvraag, List<Mptaanbieder>> AANBIEDERS = required(
            "aanbieders",
            Waardevormen.distinct(Mptaanbieder.VORM, Maten.LANGSTE_LIJST, Mptaanbieder.NAAM, ONCE),
            Schoonmaakvraag::aanbieders);
    private static final Eigenschap<Schoonmaakvraag, Bedrag> BUDGET =
            optional(PGB_BUDGET.feit(), Maten.BEDRAG, Schoonmaakvraag::pgbBudget);
    private static final Eigenschap<Schoonmaakvraag, Bedrag> GEBRUIK =
            optional(GEBRUIKT.feit(), Maten.BEDRAG, Schoonmaakvraag::gebruikt);
    private static final Eigenschap<Schoonmaakvraag, Integer> DAGEN =
            optional(AANTAL_DAGEN.feit(), Maten.AANTAL_DAGEN, Schoonmaakvraag::dagen);
    private static final Eigenschap<Schoonmaakvraag, Map<String, Boolean>> BEKEND =
            optional("feiten", FEITEN.vorm(), v -> Optional.of(v.feiten()));
    private static final Eigenschap<Schoonmaakvraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Schoonmaakvraag::leeswijze);

    /**
     * How it is written:
     *
     * <pre>{ "keuze": "MPT", "alleenSchoonmaak": false, "onderaanneming": false,
     *   "aanbieders": [ { "naam": "A", "aandeel": 40, "schoonmaak": true } ],
     *   "pgbBudget": 2500, "gebruikt": 2600, "dagen": 365, "feiten": { "besluit": true, "wlz-indicatie": true } }</pre>
     */
    static final Objectvorm<Schoonmaakvraag> VORM = Objectvorm.of(
            g -> new Schoonmaakvraag(
                    g.get(KEUZE),
                    g.get(ALLEEN),
                    g.get(ONDERAANNEMING),
                    g.get(AANBIEDERS),
                    g.find(BUDGET),
                    g.find(GEBRUIK),
                    g.find(DAGEN),
                    g.find(BEKEND).orElse(Map.of()),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            List.of(KEUZE, ALLEEN, ONDERAANNEMING, AANBIEDERS, BUDGET, GEBRUIK, DAGEN, BEKEND, LEESWIJZE));

    /**
     * Checks the parts.
     *
     * @param keuze the form of care of the client, or the combination
     * @param alleenSchoonmaak whether the client uses nothing of its MPT but cleaning
     * @param onderaanneming whether the cleaning is subcontracted
     * @param aanbieders the providers of the MPT, or those that could be; every name once
     * @param pgbBudget the budget for cleaning of a pgb client in 2017, in euros a year; the document does not give it
     * @param gebruikt what was used of the budget, in euros
     * @param dagen the number of days in 2017 that the client had the MPT, 1 through 365
     * @param feiten what is known of the facts of yes or no, by name
     * @param leeswijze how the sources are read
     * @throws OngeldigeWaardeException if a part is out of range, a name occurs twice, or there is no such fact or reading
     */
    public Schoonmaakvraag {
        aanbieders = List.copyOf(aanbieders);
        Set<String> namen = new HashSet<>();
        for (Mptaanbieder aanbieder : aanbieders) {
            if (!namen.add(aanbieder.naam())) {
                throw new OngeldigeWaardeException(aanbieder.naam(), ONCE);
            }
        }
        pgbBudget.ifPresent(Maten.BEDRAG::check);
        gebruikt.ifPresent(Maten.BEDRAG::check);
        dagen.ifPresent(Maten.AANTAL_DAGEN::check);
        feiten = FEITEN.check(feiten);
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks about one client without a subcontractor; all else is unknown, and every reading is at its default.
     *
     * @param keuze the form of care of the client, or the combination
     * @param aanbieders the providers of the MPT
     * @return the question
     * @throws OngeldigeWaardeException if a name occurs twice
     */
    public static Schoonmaakvraag of(Leveringskeuze keuze, List<Mptaanbieder> aanbieders) {
        return new Schoonmaakvraag(
                keuze,
                false,
                false,
                aanbieders,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                LEZINGEN);
    }

    /**
     * Tells the budget of a pgb client.
     *
     * @param bedrag the amount in euros a year: 0 through 1,000,000, in whole cents
     * @return the question with that
     * @throws OngeldigeWaardeException if the amount is out of range
     */
    public Schoonmaakvraag withPgbBudget(Bedrag bedrag) {
        return new Schoonmaakvraag(
                keuze,
                alleenSchoonmaak,
                onderaanneming,
                aanbieders,
                Optional.of(bedrag),
                gebruikt,
                dagen,
                feiten,
                leeswijze);
    }

    /**
     * Tells what was used of the budget.
     *
     * @param bedrag the amount in euros: 0 through 1,000,000, in whole cents
     * @return the question with that
     * @throws OngeldigeWaardeException if the amount is out of range
     */
    public Schoonmaakvraag withGebruikt(Bedrag bedrag) {
        return new Schoonmaakvraag(
                keuze,
                alleenSchoonmaak,
                onderaanneming,
                aanbieders,
                pgbBudget,
                Optional.of(bedrag),
                dagen,
                feiten,
                leeswijze);
    }

    /**
     * Tells for how many days of 2017 the client had the MPT.
     *
     * @param aantal the number of days, 1 through 365
     * @return the question with that
     * @throws OngeldigeWaardeException if the number is out of range
     */
    public Schoonmaakvraag withDagen(int aantal) {
        return new Schoonmaakvraag(
                keuze,
                alleenSchoonmaak,
                onderaanneming,
                aanbieders,
                pgbBudget,
                gebruikt,
                Optional.of(aantal),
                feiten,
                leeswijze);
    }

    /**
     * Tells a fact.
     *
     * @param feit its name
     * @param waarde whether it is so
     * @return the question with that
     * @throws OngeldigeWaardeException if there is no such fact
     */
    public Schoonmaakvraag with(String feit, boolean waarde) {
        return new Schoonmaakvraag(
                keuze,
                alleenSchoonmaak,
                onderaanneming,
                aanbieders,
                pgbBudget,
                gebruikt,
                dagen,
                Feiten.with(feiten, feit, waarde),
                leeswijze);
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Schoonmaakvraag choose(String naam, String keuze) {
        return read(leeswijze.choose(naam, keuze));
    }

    private Schoonmaakvraag read(Leeswijze anders) {
        return new Schoonmaakvraag(
                keuze, alleenSchoonmaak, onderaanneming, aanbieders, pgbBudget, gebruikt, dagen, feiten, anders);
    }

    boolean is(String lezing, String gekozen) {
        return leeswijze.is(lezing, gekozen);
    }

    /** Whether the MPT is only a part of the form of care. */
    boolean isCombinatie() {
        return keuze.contains(Leveringsvorm.MPT) && keuze.vormen().size() > 1;
    }

    /** The facts on which a separate module depends. */
    private List<String> nodig() {
        List<String> nodig = new ArrayList<>(List.of(BESLUIT, WLZ_INDICATIE));
        if (onderaanneming) {
            nodig.addAll(KEURMERK);
        }
        return nodig;
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        boolean modulevorm =
                keuze.contains(Leveringsvorm.MPT) && (!isCombinatie() || leeswijze.mayBe(COMBINATIE, MPT_DEEL));
        if (!modulevorm || !feiten.getOrDefault(BESLUIT, true)) {
            return List.copyOf(gaten);
        }
        if (!feiten.getOrDefault(WLZ_INDICATIE, true)) {
            gaten.addAll(FEITEN.open(feiten, List.of(BESLUIT)));
            return List.copyOf(gaten);
        }
        gaten.addAll(FEITEN.open(feiten, nodig()));
        if (pgbBudget.isEmpty()) {
            gaten.add(PGB_BUDGET);
        }
        if (gebruikt.isEmpty()) {
            gaten.add(GEBRUIKT);
        }
        if (leeswijze.mayBe(BUDGETDAGEN, NAAR_RATO) && dagen.isEmpty()) {
            gaten.add(AANTAL_DAGEN);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Schoonmaakvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return choose(gat.feit(), waarde.toString());
        }
        if (gat.feit().equals(PGB_BUDGET.feit())) {
            return withPgbBudget((Bedrag) waarde);
        }
        if (gat.feit().equals(GEBRUIKT.feit())) {
            return withGebruikt((Bedrag) waarde);
        }
        if (gat.feit().equals(AANTAL_DAGEN.feit())) {
            return withDagen((Integer) waarde);
        }
        return with(gat.feit(), (Boolean) waarde);
    }

    @Override
    public List<Lezing> lezingen() {
        Set<String> spelen = new LinkedHashSet<>();
        if (keuze.contains(Leveringsvorm.MPT)) {
            spelen.add(BUDGETDAGEN);
            if (isCombinatie()) {
                spelen.add(COMBINATIE);
            }
            if (onderaanneming) {
                spelen.add(KEURMERKLEZING);
            }
        }
        return leeswijze.lezingen(spelen);
    }

    @Override
    public Schoonmaakvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
