package nl.wlzkit.tariff.pgb;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How much pgb can a client have at most in a period of one calendar year? Amounts are euros of a whole year. What is
 * absent is not known. Immutable and thread-safe.
 *
 * @param profiel the zorgprofiel, usable on the first day
 * @param periode the period, within one calendar year
 * @param dagbesteding the day activities; absent when not known
 * @param wooninitiatief whether the client lives in a small-scale living initiative
 * @param inInstelling whether the client stays in an institution; asked for in 2015 and 2016
 * @param vv2014 whether the client was entitled to package 4VV through 8VV on 31 December 2014
 * @param eerderPgb whether there was a pgb before; asked for where the profile itself is excluded
 * @param basisbedrag the highest pgb of a whole year before the increases that are published for it; for a year or profile
 *     of which nothing is published only
 * @param wooninitiatiefbedrag the increase for a living initiative in a whole year; for a year of which it is not
 *     published only
 * @param leeswijze how ambiguous places are read
 */
public record Pgbbudgetvraag(
        Zorgprofiel profiel,
        Periode periode,
        Optional<Dagbesteding> dagbesteding,
        Optional<Boolean> wooninitiatief,
        Optional<Boolean> inInstelling,
        Optional<Boolean> vv2014,
        Optional<EerderPgb> eerderPgb,
        Optional<Bedrag> basisbedrag,
        Optional<Bedrag> wooninitiatiefbedrag,
        Leeswijze leeswijze)
        implements Vraag<Pgbbudgetvraag> {
    static final String WOONTOESLAG = "woontoeslag";
    static final String NAAST = "naast";

    /** The readings, each at its default. */
    static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(WOONTOESLAG, "WK-LEES-PGB-WOONTOESLAG", NAAST, "in-plaats-van"), Pgbvormen.AFRONDING);

    /** The profiles of art. 5.13 paragraph 2. */
    static final Set<Zorgprofiel> VV_4_8 = Set.copyOf(EnumSet.range(Zorgprofiel.VV4, Zorgprofiel.VV8));

    private static final Gat<Boolean> WOONINITIATIEF_GAT = Pgbvormen.yesNo(
            "wooninitiatief",
            "de cliënt woont in een kleinschalig wooninitiatief",
            "the client lives in a small-scale living initiative");
    private static final Gat<Boolean> INSTELLING_GAT = Pgbvormen.yesNo(
            "inInstelling", "de cliënt verblijft in een instelling", "the client stays in an institution");
    private static final Gat<Boolean> VV_2014_GAT = Pgbvormen.yesNo(
            "vv2014",
            "de cliënt had op 31 december 2014 recht op pakket 4VV tot en met 8VV",
            "the client was entitled to package 4VV through 8VV on 31 December 2014");
    private static final Gat<EerderPgb> EERDER_GAT = Pgbvormen.choice(
            "eerderPgb", "een eerder pgb van de cliënt", "an earlier pgb of the client", List.of(EerderPgb.values()));
    private static final Gat<Bedrag> BASIS_GAT = Pgbvormen.unpublished(
            "basisbedrag",
            "het hoogste pgb van een heel jaar voor verhogingen, dat hier niet gepubliceerd of gelezen is",
            "the highest pgb of a whole year before increases, not published or read here",
            Pgbvormen.MOST);
    private static final Gat<Bedrag> WOON_GAT = Pgbvormen.unpublished(
            "wooninitiatiefbedrag",
            "de verhoging voor een wooninitiatief in dat jaar, die hier niet gepubliceerd of gelezen is",
            "the increase for a living initiative in that year, not published or read here",
            Pgbvormen.MOST);

    private static final Eigenschap<Pgbbudgetvraag, Zorgprofiel> PROFIEL =
            required("profiel", Pgbvormen.PROFIEL, Pgbbudgetvraag::profiel);
    private static final Eigenschap<Pgbbudgetvraag, LocalDate> EERSTE =
            required("eersteDag", Waardevormen.DAG, v -> v.periode().eersteDag());
    private static final Eigenschap<Pgbbudgetvraag, LocalDate> LAATSTE =
            required("laatsteDag", Waardevormen.DAG, v -> v.periode().laatsteDag());
    private static final Eigenschap<Pgbbudgetvraag, Dagbesteding> DAGBESTEDING =
            optional("dagbesteding", Waardevormen.constant(Dagbesteding.class), Pgbbudgetvraag::dagbesteding);
    private static final Eigenschap<Pgbbudgetvraag, Boolean> WOONINITIATIEF =
            optional(WOONINITIATIEF_GAT.feit(), Waardevormen.JA_NEE, Pgbbudgetvraag::wooninitiatief);
    private static final Eigenschap<Pgbbudgetvraag, Boolean> INSTELLING =
            optional(INSTELLING_GAT.feit(), Waardevormen.JA_NEE, Pgbbudgetvraag::inInstelling);
    private static final Eigenschap<Pgbbudgetvraag, Boolean> VV_2014 =
            optional(VV_2014_GAT.feit(), Waardevormen.JA_NEE, Pgbbudgetvraag::vv2014);
    private static final Eigenschap<Pgbbudgetvraag, EerderPgb> EERDER =
            optional(EERDER_GAT.feit(), Waardevormen.constant(EerderPgb.class), Pgbbudgetvraag::eerderPgb);
    private static final Eigenschap<Pgbbudgetvraag, Bedrag> BASIS =
            optional(BASIS_GAT.feit(), Pgbvormen.EURO, Pgbbudgetvraag::basisbedrag);
    private static final Eigenschap<Pgbbudgetvraag, Bedrag> WOON =
            optional(WOON_GAT.feit(), Pgbvormen.EURO, Pgbbudgetvraag::wooninitiatiefbedrag);
    private static final Eigenschap<Pgbbudgetvraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Pgbbudgetvraag::leeswijze);
    static final Objectvorm<Pgbbudgetvraag> VORM = Objectvorm.of(
            g -> new Pgbbudgetvraag(
                    g.get(PROFIEL),
                    new Periode(g.get(EERSTE), g.get(LAATSTE)),
                    g.find(DAGBESTEDING),
                    g.find(WOONINITIATIEF),
                    g.find(INSTELLING),
                    g.find(VV_2014),
                    g.find(EERDER),
                    g.find(BASIS),
                    g.find(WOON),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            PROFIEL,
            EERSTE,
            LAATSTE,
            DAGBESTEDING,
            WOONINITIATIEF,
            INSTELLING,
            VV_2014,
            EERDER,
            BASIS,
            WOON,
            LEESWIJZE);

    /**
     * Checks the profile and the amounts.
     *
     * @param profiel the zorgprofiel, usable on the first day
     * @param periode the period, within one calendar year
     * @param dagbesteding the day activities; absent when not known
     * @param wooninitiatief whether the client lives in a small-scale living initiative
     * @param inInstelling whether the client stays in an institution; asked for in 2015 and 2016
     * @param vv2014 whether the client was entitled to package 4VV through 8VV on 31 December 2014
     * @param eerderPgb whether there was a pgb before; asked for where the profile itself is excluded
     * @param basisbedrag the highest pgb of a whole year before the increases that are published for it; for a year or
     *     profile of which nothing is published only
     * @param wooninitiatiefbedrag the increase for a living initiative in a whole year; for a year of which it is not
     *     published only
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the profile is none of care or cannot be used on the first day, an amount is
     *     below zero, above a million or not in whole cents, or an amount is told that is published
     */
    public Pgbbudgetvraag {
        if (profiel.sector().isEmpty() || !profiel.startdatum().contains(periode.eersteDag())) {
            throw new OngeldigeWaardeException(
                    profiel.notatie(),
                    Tekst.of(
                            "een zorgprofiel dat op " + periode.eersteDag() + " bruikbaar is",
                            "a zorgprofiel that can be used on " + periode.eersteDag()));
        }
        basisbedrag.ifPresent(Pgbvormen::euro);
        wooninitiatiefbedrag.ifPresent(Pgbvormen::euro);
        if (basisbedrag.isPresent() && isKnown(profiel, periode)) {
            throw published("basisbedrag", basisbedrag.get());
        }
        if (wooninitiatiefbedrag.isPresent() && find(Pgbparameter.WOONINITIATIEF, periode)) {
            throw published("wooninitiatiefbedrag", wooninitiatiefbedrag.get());
        }
    }

    private static OngeldigeWaardeException published(String feit, Bedrag bedrag) {
        return new OngeldigeWaardeException(
                bedrag.toString(),
                Tekst.of(
                        "geen " + feit + ": voor dit jaar is het gepubliceerd",
                        "no " + feit + ": for this year it is published"));
    }

    /**
     * Asks about a profile in a period; nothing else is told, all readings are at their default.
     *
     * @param profiel the zorgprofiel
     * @param periode the period
     * @return the question
     * @throws OngeldigeWaardeException if the profile is none of care or cannot be used on the first day
     */
    public static Pgbbudgetvraag of(Zorgprofiel profiel, Periode periode) {
        return new Pgbbudgetvraag(
                profiel,
                periode,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LEZINGEN);
    }

    /**
     * Tells the day activities.
     *
     * @param keuze the choice
     * @return the question with that choice
     */
    public Pgbbudgetvraag with(Dagbesteding keuze) {
        return new Pgbbudgetvraag(
                profiel,
                periode,
                Optional.of(keuze),
                wooninitiatief,
                inInstelling,
                vv2014,
                eerderPgb,
                basisbedrag,
                wooninitiatiefbedrag,
                leeswijze);
    }

    /**
     * Tells whether the client lives in a small-scale living initiative.
     *
     * @param janee whether that is so
     * @return the question with that fact
     */
    public Pgbbudgetvraag withWooninitiatief(boolean janee) {
        return fill(WOONINITIATIEF_GAT, janee);
    }

    /**
     * Tells whether the client stays in an institution.
     *
     * @param janee whether that is so
     * @return the question with that fact
     */
    public Pgbbudgetvraag withInInstelling(boolean janee) {
        return fill(INSTELLING_GAT, janee);
    }

    /**
     * Tells whether the client was entitled to package 4VV through 8VV on 31 December 2014.
     *
     * @param janee whether that is so
     * @return the question with that fact
     */
    public Pgbbudgetvraag withVv2014(boolean janee) {
        return fill(VV_2014_GAT, janee);
    }

    /**
     * Tells whether there was a pgb before.
     *
     * @param eerder what there was
     * @return the question with that fact
     */
    public Pgbbudgetvraag with(EerderPgb eerder) {
        return fill(EERDER_GAT, eerder);
    }

    /**
     * Tells the base amount of a year or profile of which it is not published.
     *
     * @param bedrag euros of a whole year
     * @return the question with that amount
     * @throws OngeldigeWaardeException if it is published, or out of range
     */
    public Pgbbudgetvraag withBasisbedrag(Bedrag bedrag) {
        return fill(BASIS_GAT, bedrag);
    }

    /**
     * Tells the increase for a living initiative in a year of which it is not published.
     *
     * @param bedrag euros of a whole year
     * @return the question with that amount
     * @throws OngeldigeWaardeException if it is published, or out of range
     */
    public Pgbbudgetvraag withWooninitiatiefbedrag(Bedrag bedrag) {
        return fill(WOON_GAT, bedrag);
    }

    /**
     * Chooses a reading.
     *
     * @param naam its name
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Pgbbudgetvraag choose(String naam, String keuze) {
        return with(leeswijze.choose(naam, keuze));
    }

    private Pgbbudgetvraag with(Leeswijze anders) {
        return new Pgbbudgetvraag(
                profiel,
                periode,
                dagbesteding,
                wooninitiatief,
                inInstelling,
                vv2014,
                eerderPgb,
                basisbedrag,
                wooninitiatiefbedrag,
                anders);
    }

    // ------------------------------------------------------------------------------------------------------ what is
    // known

    private static boolean isKnown(Zorgprofiel profiel, Periode periode) {
        return !Pgbtabel.published().choices(profiel, periode.jaar()).isEmpty();
    }

    private static boolean find(Pgbparameter parameter, Periode periode) {
        return Pgbtabel.published().find(parameter, periode.eersteDag()).isPresent();
    }

    /**
     * Returns the choices of day activities that the profile has in the year.
     *
     * @return the choices, from less to more; none if nothing is published of this profile and year
     */
    public List<Dagbesteding> dagbestedingen() {
        return Pgbtabel.published().choices(profiel, periode.jaar());
    }

    boolean mayLiveInInitiative() {
        return !wooninitiatief.equals(Optional.of(false));
    }

    boolean isVv() {
        return VV_4_8.contains(profiel);
    }

    private boolean isExcluded() {
        return !Pgbtoegang.refusals(profiel, periode.eersteDag(), EerderPgb.GEEN)
                .isEmpty();
    }

    // ------------------------------------------------------------------------------------------------------ the
    // question

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        List<Dagbesteding> keuzes = dagbestedingen();
        if (dagbesteding.isEmpty() && keuzes.size() > 1) {
            gaten.add(choices(keuzes));
        }
        if (wooninitiatief.isEmpty()) {
            gaten.add(WOONINITIATIEF_GAT);
        }
        if (inInstelling.isEmpty() && find(Pgbparameter.THUIS, periode)) {
            gaten.add(INSTELLING_GAT);
        }
        if (vv2014.isEmpty() && mayLiveInInitiative() && !isVv() && find(Pgbparameter.WOONINITIATIEF_VV, periode)) {
            gaten.add(VV_2014_GAT);
        }
        if (eerderPgb.isEmpty() && isExcluded()) {
            gaten.add(EERDER_GAT);
        }
        if (basisbedrag.isEmpty() && keuzes.isEmpty()) {
            gaten.add(BASIS_GAT);
        }
        if (wooninitiatiefbedrag.isEmpty() && mayLiveInInitiative() && !find(Pgbparameter.WOONINITIATIEF, periode)) {
            gaten.add(WOON_GAT);
        }
        return List.copyOf(gaten);
    }

    private static Gat<Dagbesteding> choices(List<Dagbesteding> keuzes) {
        return Pgbvormen.choice("dagbesteding", "de dagbesteding", "the day activities", keuzes);
    }

    @Override
    public <W> Pgbbudgetvraag fill(Gat<W> gat, W waarde) {
        String feit = gat.feit();
        if (leeswijze.knows(feit)) {
            return choose(feit, waarde.toString());
        }
        if (waarde instanceof Dagbesteding keuze) {
            return with(keuze);
        }
        return new Pgbbudgetvraag(
                profiel,
                periode,
                dagbesteding,
                feit.equals(WOONINITIATIEF_GAT.feit()) ? Optional.of((Boolean) waarde) : wooninitiatief,
                feit.equals(INSTELLING_GAT.feit()) ? Optional.of((Boolean) waarde) : inInstelling,
                feit.equals(VV_2014_GAT.feit()) ? Optional.of((Boolean) waarde) : vv2014,
                feit.equals(EERDER_GAT.feit()) ? Optional.of((EerderPgb) waarde) : eerderPgb,
                feit.equals(BASIS_GAT.feit()) ? Optional.of((Bedrag) waarde) : basisbedrag,
                feit.equals(WOON_GAT.feit()) ? Optional.of((Bedrag) waarde) : wooninitiatiefbedrag,
                leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        List<String> spelen = new ArrayList<>();
        if (!periode.isHeelJaar()) {
            spelen.add(Pgbvormen.AFRONDING.naam());
        }
        if (mayLiveInInitiative() && find(Pgbparameter.WOONINITIATIEF_VV, periode)) {
            spelen.add(WOONTOESLAG);
        }
        return leeswijze.lezingen(spelen);
    }

    @Override
    public Pgbbudgetvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }

    /** Writes the profile and the period. */
    @Override
    public String toString() {
        return "Pgbbudgetvraag[" + profiel.notatie() + ", " + periode.in(Taal.EN) + "]";
    }
}
