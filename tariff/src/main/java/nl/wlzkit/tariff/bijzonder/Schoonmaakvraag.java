package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
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
 * @param keuzes the readings that are not at their default: a choice by name, or an empty text for one that is open
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
        Map<String, String> keuzes)
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

    static final Lezingen LEZINGEN = new Lezingen(
            Lezingen.lezing(COMBINATIE, "WK-LEES-SCHOONMAAK-COMBINATIE", MPT_DEEL, ALLEEN_MPT),
            Lezingen.lezing(KEURMERKLEZING, "WK-LEES-SCHOONMAAK-KEURMERK", "zelfde", ELK),
            Lezingen.lezing(BUDGETDAGEN, "WK-LEES-SCHOONMAAK-DAGEN", "heel-jaar", NAAR_RATO));

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

    /**
     * Checks the parts and puts the readings in one form.
     *
     * @param keuze the form of care of the client, or the combination
     * @param alleenSchoonmaak whether the client uses nothing of its MPT but cleaning
     * @param onderaanneming whether the cleaning is subcontracted
     * @param aanbieders the providers of the MPT, or those that could be; every name once
     * @param pgbBudget the budget for cleaning of a pgb client in 2017, in euros a year; the document does not give it
     * @param gebruikt what was used of the budget, in euros
     * @param dagen the number of days in 2017 that the client had the MPT, 1 through 365
     * @param feiten what is known of the facts of yes or no, by name
     * @param keuzes the readings that are not at their default: a choice by name, or an empty text for one that is open
     * @throws OngeldigeWaardeException if a part is out of range, a name occurs twice, or there is no such fact or reading
     */
    public Schoonmaakvraag {
        aanbieders = List.copyOf(aanbieders);
        Set<String> namen = new HashSet<>();
        for (Mptaanbieder aanbieder : aanbieders) {
            if (!namen.add(aanbieder.naam())) {
                throw new OngeldigeWaardeException(aanbieder.naam(), once());
            }
        }
        pgbBudget.ifPresent(Maten::euro);
        gebruikt.ifPresent(Maten::euro);
        dagen.ifPresent(Maten::dagen);
        feiten = FEITEN.check(feiten);
        keuzes = LEZINGEN.check(keuzes);
    }

    static Tekst once() {
        return Tekst.of("elke aanbieder één keer", "every provider once");
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
                Map.of());
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
                keuzes);
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
                keuzes);
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
                keuzes);
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
                keuzes);
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
        return read(LEZINGEN.choose(keuzes, naam, keuze));
    }

    private Schoonmaakvraag read(Map<String, String> anders) {
        return new Schoonmaakvraag(
                keuze, alleenSchoonmaak, onderaanneming, aanbieders, pgbBudget, gebruikt, dagen, feiten, anders);
    }

    boolean is(String lezing, String gekozen) {
        return LEZINGEN.is(keuzes, lezing, gekozen);
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
        List<Gat<?>> gaten = new ArrayList<>(LEZINGEN.gaten(keuzes));
        boolean modulevorm =
                keuze.contains(Leveringsvorm.MPT) && (!isCombinatie() || LEZINGEN.mayBe(keuzes, COMBINATIE, MPT_DEEL));
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
        if (LEZINGEN.mayBe(keuzes, BUDGETDAGEN, NAAR_RATO) && dagen.isEmpty()) {
            gaten.add(AANTAL_DAGEN);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Schoonmaakvraag fill(Gat<W> gat, W waarde) {
        if (LEZINGEN.has(gat.feit())) {
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
        return LEZINGEN.of(keuzes, spelen);
    }

    @Override
    public Schoonmaakvraag open(Lezing lezing) {
        return read(LEZINGEN.open(keuzes, lezing));
    }
}
