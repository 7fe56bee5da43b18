package nl.wlzkit.tariff.pgb;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.tariff.pgb.Pgbtabel.Waarde;

/**
 * How much of an agreed tariff can be paid from a pgb? Amounts are euros per unit, in whole cents, through 10,000.
 * Immutable and thread-safe.
 *
 * @param dag the day of the care, 2015 through 2099
 * @param eenheid what the tariff is for
 * @param afgesproken the tariff that was agreed
 * @param zorgverlener who gives the care; absent when not known
 * @param familie whether that is a spouse (from 2021), or family by blood or marriage in the first or second degree; absent
 *     when not known
 * @param pgbVoor2014 whether the client has had a pgb since before 2014, without interruption; absent when not known
 * @param nzaTarief the tariff of the NZa for this care, if there is one; absent when not known
 * @param maximum the most; for a day of which it is not published only
 * @param leeswijze how ambiguous places are read
 */
public record Pgbmaximumtariefvraag(
        LocalDate dag,
        Tariefeenheid eenheid,
        Bedrag afgesproken,
        Optional<Pgbzorgverlener> zorgverlener,
        Optional<Boolean> familie,
        Optional<Boolean> pgbVoor2014,
        Optional<Bedrag> nzaTarief,
        Optional<Bedrag> maximum,
        Leeswijze leeswijze)
        implements Vraag<Pgbmaximumtariefvraag> {
    static final Leeswijze LEZINGEN = Leeswijze.of(Pgbvormen.WETTEKST);

    private static final Bedrag MOST = Bedrag.of("10000");
    private static final Waardevorm<Bedrag> TARIEF = Waardevormen.amount(Bedrag.NUL, MOST);

    private static final Gat<Pgbzorgverlener> ZORGVERLENER_GAT = Pgbvormen.choice(
            "zorgverlener",
            "wie de zorg verleent",
            "who gives the care",
            List.of(
                    Pgbzorgverlener.ANDER,
                    Pgbzorgverlener.GEREGISTREERDE,
                    Pgbzorgverlener.ZELFSTANDIGE,
                    Pgbzorgverlener.ONDERNEMING));
    private static final Gat<Boolean> FAMILIE_GAT = Pgbvormen.yesNo(
            "familie",
            "de zorgverlener is echtgenoot (vanaf 2021), of familie in de eerste of tweede graad",
            "the provider is the spouse (from 2021), or family in the first or second degree");
    private static final Gat<Boolean> VOOR_2014_GAT = Pgbvormen.yesNo(
            "pgbVoor2014",
            "de cliënt heeft onafgebroken een pgb van voor 2014",
            "the client has had a pgb without interruption since before 2014");
    static final Gat<Bedrag> NZA_GAT = Pgbvormen.unpublished(
            "nzaTarief", "het tarief van de NZa voor deze zorg", "the tariff of the NZa for this care", MOST);
    private static final Gat<Bedrag> MAXIMUM_GAT = Pgbvormen.unpublished(
            "maximum",
            "het maximum van deze dag, dat hier niet gepubliceerd of gelezen is",
            "the maximum of this day, not published or read here",
            MOST);

    private static final Eigenschap<Pgbmaximumtariefvraag, LocalDate> DAG =
            required("dag", Waardevormen.DAG, Pgbmaximumtariefvraag::dag);
    private static final Eigenschap<Pgbmaximumtariefvraag, Tariefeenheid> EENHEID =
            required("eenheid", Waardevormen.constant(Tariefeenheid.class), Pgbmaximumtariefvraag::eenheid);
    private static final Eigenschap<Pgbmaximumtariefvraag, Bedrag> AFGESPROKEN =
            required("afgesproken", TARIEF, Pgbmaximumtariefvraag::afgesproken);
    private static final Eigenschap<Pgbmaximumtariefvraag, Pgbzorgverlener> ZORGVERLENER =
            optional("zorgverlener", Waardevormen.constant(Pgbzorgverlener.class), Pgbmaximumtariefvraag::zorgverlener);
    private static final Eigenschap<Pgbmaximumtariefvraag, Boolean> FAMILIE =
            optional("familie", Waardevormen.JA_NEE, Pgbmaximumtariefvraag::familie);
    private static final Eigenschap<Pgbmaximumtariefvraag, Boolean> VOOR_2014 =
            optional("pgbVoor2014", Waardevormen.JA_NEE, Pgbmaximumtariefvraag::pgbVoor2014);
    private static final Eigenschap<Pgbmaximumtariefvraag, Bedrag> NZA =
            optional("nzaTarief", TARIEF, Pgbmaximumtariefvraag::nzaTarief);
    private static final Eigenschap<Pgbmaximumtariefvraag, Bedrag> MAXIMUM =
            optional("maximum", TARIEF, Pgbmaximumtariefvraag::maximum);
    private static final Eigenschap<Pgbmaximumtariefvraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Pgbmaximumtariefvraag::leeswijze);
    static final Objectvorm<Pgbmaximumtariefvraag> VORM = Objectvorm.of(
            g -> new Pgbmaximumtariefvraag(
                    g.get(DAG),
                    g.get(EENHEID),
                    g.get(AFGESPROKEN),
                    g.find(ZORGVERLENER),
                    g.find(FAMILIE),
                    g.find(VOOR_2014),
                    g.find(NZA),
                    g.find(MAXIMUM),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            DAG,
            EENHEID,
            AFGESPROKEN,
            ZORGVERLENER,
            FAMILIE,
            VOOR_2014,
            NZA,
            MAXIMUM,
            LEESWIJZE);

    /**
     * Checks the day and the amounts.
     *
     * @param dag the day of the care, 2015 through 2099
     * @param eenheid what the tariff is for
     * @param afgesproken the tariff that was agreed
     * @param zorgverlener who gives the care; absent when not known
     * @param familie whether that is a spouse (from 2021), or family by blood or marriage in the first or second degree;
     *     absent when not known
     * @param pgbVoor2014 whether the client has had a pgb since before 2014, without interruption; absent when not known
     * @param nzaTarief the tariff of the NZa for this care, if there is one; absent when not known
     * @param maximum the most; for a day of which it is not published only
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the day or an amount is out of range, or an amount is not in whole cents
     */
    public Pgbmaximumtariefvraag {
        Periode.day(dag);
        Pgbvormen.euro(afgesproken, MOST);
        nzaTarief.ifPresent(b -> Pgbvormen.euro(b, MOST));
        maximum.ifPresent(b -> Pgbvormen.euro(b, MOST));
    }

    /**
     * Asks about a tariff; nothing else is told, all readings are at their default.
     *
     * @param dag the day of the care
     * @param eenheid what the tariff is for
     * @param afgesproken the tariff that was agreed
     * @return the question
     * @throws OngeldigeWaardeException if the day or the amount is out of range
     */
    public static Pgbmaximumtariefvraag of(LocalDate dag, Tariefeenheid eenheid, Bedrag afgesproken) {
        return new Pgbmaximumtariefvraag(
                dag,
                eenheid,
                afgesproken,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LEZINGEN);
    }

    /**
     * Tells who gives the care.
     *
     * @param wie who
     * @param isFamilie whether that is family as art. 5.22 paragraph 3 means it
     * @return the question with these facts
     */
    public Pgbmaximumtariefvraag with(Pgbzorgverlener wie, boolean isFamilie) {
        return fill(ZORGVERLENER_GAT, wie).fill(FAMILIE_GAT, isFamilie);
    }

    /**
     * Tells whether the client has had a pgb since before 2014.
     *
     * @param janee whether that is so
     * @return the question with that fact
     */
    public Pgbmaximumtariefvraag withPgbVoor2014(boolean janee) {
        return fill(VOOR_2014_GAT, janee);
    }

    /**
     * Tells the tariff of the NZa for this care.
     *
     * @param tarief euros per unit; zero if there is none
     * @return the question with that tariff
     * @throws OngeldigeWaardeException if it is out of range or not in whole cents
     */
    public Pgbmaximumtariefvraag withNzaTarief(Bedrag tarief) {
        return fill(NZA_GAT, tarief);
    }

    // ------------------------------------------------------------------------------------------------------ what is
    // known

    Optional<Waarde> found(boolean hoog) {
        Pgbparameter parameter = eenheid == Tariefeenheid.UUR
                ? (hoog ? Pgbparameter.UUR : Pgbparameter.UUR_OVERIG)
                : (hoog ? Pgbparameter.DAGDEEL : Pgbparameter.DAGDEEL_OVERIG);
        return Pgbtabel.published().find(parameter, dag);
    }

    /** Whether family in the sense of the article does not count as a professional. */
    static boolean dependsOnFamily(Pgbzorgverlener wie) {
        return wie == Pgbzorgverlener.ZELFSTANDIGE || wie == Pgbzorgverlener.GEREGISTREERDE;
    }

    /** Whether the high maximum holds; empty when that is not known. */
    Optional<Boolean> isHoog() {
        Optional<Boolean> professional = zorgverlener.flatMap(
                wie -> dependsOnFamily(wie) ? familie.map(f -> !f) : Optional.of(wie == Pgbzorgverlener.ONDERNEMING));
        if (professional.equals(Optional.of(true)) || pgbVoor2014.equals(Optional.of(true))) {
            return Optional.of(true);
        }
        return professional.isPresent() && pgbVoor2014.isPresent() ? Optional.of(false) : Optional.empty();
    }

    private boolean mayBeUnknown(boolean hoog) {
        return found(hoog)
                .map(w -> w.doorlopend() && leeswijze.mayBe(Pgbvormen.WETTEKST.naam(), "alleen-gelezen"))
                .orElse(true);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        Optional<Boolean> hoog = isHoog();
        if (hoog.isEmpty()) {
            if (zorgverlener.isEmpty()) {
                gaten.add(ZORGVERLENER_GAT);
            }
            if (familie.isEmpty()
                    && zorgverlener.map(Pgbmaximumtariefvraag::dependsOnFamily).orElse(true)) {
                gaten.add(FAMILIE_GAT);
            }
            if (pgbVoor2014.isEmpty()) {
                gaten.add(VOOR_2014_GAT);
            }
        }
        boolean kanHoog = hoog.orElse(true);
        boolean kanLaag = !hoog.orElse(false);
        if (nzaTarief.isEmpty() && kanHoog && mayExceed()) {
            gaten.add(NZA_GAT);
        }
        if (maximum.isEmpty() && ((kanHoog && mayBeUnknown(true)) || (kanLaag && mayBeUnknown(false)))) {
            gaten.add(MAXIMUM_GAT);
        }
        return List.copyOf(gaten);
    }

    /** A tariff of the NZa only matters for what is above the maximum. */
    private boolean mayExceed() {
        return found(true)
                .map(w -> mayBeUnknown(true) || afgesproken.compareTo(Bedrag.of(w.waarde())) > 0)
                .orElse(true);
    }

    @Override
    public <W> Pgbmaximumtariefvraag fill(Gat<W> gat, W waarde) {
        String feit = gat.feit();
        if (leeswijze.knows(feit)) {
            return with(leeswijze.choose(feit, waarde.toString()));
        }
        return new Pgbmaximumtariefvraag(
                dag,
                eenheid,
                afgesproken,
                feit.equals(ZORGVERLENER_GAT.feit()) ? Optional.of((Pgbzorgverlener) waarde) : zorgverlener,
                feit.equals(FAMILIE_GAT.feit()) ? Optional.of((Boolean) waarde) : familie,
                feit.equals(VOOR_2014_GAT.feit()) ? Optional.of((Boolean) waarde) : pgbVoor2014,
                feit.equals(NZA_GAT.feit()) ? Optional.of((Bedrag) waarde) : nzaTarief,
                feit.equals(MAXIMUM_GAT.feit()) ? Optional.of((Bedrag) waarde) : maximum,
                leeswijze);
    }

    private Pgbmaximumtariefvraag with(Leeswijze anders) {
        return new Pgbmaximumtariefvraag(
                dag, eenheid, afgesproken, zorgverlener, familie, pgbVoor2014, nzaTarief, maximum, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        boolean doorlopend = found(true).map(Waarde::doorlopend).orElse(false);
        return doorlopend ? leeswijze.lezingen(List.of(Pgbvormen.WETTEKST.naam())) : List.of();
    }

    @Override
    public Pgbmaximumtariefvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
