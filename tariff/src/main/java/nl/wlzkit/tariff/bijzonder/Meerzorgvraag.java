package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * Can meerzorg be asked for on this day, and for how much a day? Immutable and thread-safe.
 *
 * @param sector the sector of the client
 * @param keuze the form of care of the client, or the combination
 * @param dag the day, from 2015 through 2017
 * @param nodig what the care that is needed costs, in euros a day; absent when it is not known
 * @param financiering what is paid by the indicatie, in euros a day; absent when it is not known
 * @param proeftuin whether the provider takes part in a pilot of meerzorg; it does not change the amount
 * @param leeswijze how the sources are read
 */
public record Meerzorgvraag(
        Sector sector,
        Leveringskeuze keuze,
        LocalDate dag,
        Optional<Bedrag> nodig,
        Optional<Bedrag> financiering,
        Optional<Boolean> proeftuin,
        Leeswijze leeswijze)
        implements Vraag<Meerzorgvraag> {
    /** The days of which the documents speak. */
    public static final Geldigheid DAGEN = Geldigheid.of(LocalDate.of(2015, 1, 1), LocalDate.of(2017, 12, 31));

    static final LocalDate OPENING = LocalDate.of(2016, 1, 1);

    static final String GGZ_THUIS = "ggz-thuis";
    static final String WEL = "wel";
    static final String THUIS_VANAF = "thuis-vanaf";
    static final String ALTIJD = "altijd";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(GGZ_THUIS, "WK-LEES-MEERZORG-GGZ", "niet", WEL),
            Leeswijze.lezing(THUIS_VANAF, "WK-LEES-MEERZORG-THUIS", "2016", ALTIJD));

    static final Gat<Bedrag> NODIG = new Gat<>(
            "nodig",
            Tekst.of("kosten per dag van de zorg die nodig is", "costs a day of the care that is needed"),
            Eigenaar.AANBIEDER,
            Maten.BEDRAGEN);
    static final Gat<Bedrag> FINANCIERING = new Gat<>(
            "financiering",
            Tekst.of("financiering per dag bij de indicatie", "funding a day by the indicatie"),
            Eigenaar.BRON,
            Maten.BEDRAGEN);

    private static final Grensvorm<LocalDate> DAGVORM = Waardevormen.dayIn(2015, 2017);

    private static final Eigenschap<Meerzorgvraag, Sector> SECTOR =
            required("sector", Maten.SECTOR, Meerzorgvraag::sector);
    private static final Eigenschap<Meerzorgvraag, Leveringskeuze> KEUZE =
            required("keuze", Maten.KEUZE, Meerzorgvraag::keuze);
    private static final Eigenschap<Meerzorgvraag, LocalDate> DAG = required("dag", DAGVORM, Meerzorgvraag::dag);
    private static final Eigenschap<Meerzorgvraag, Bedrag> KOSTEN =
            optional(NODIG.feit(), Maten.BEDRAG, Meerzorgvraag::nodig);
    private static final Eigenschap<Meerzorgvraag, Bedrag> BETAALD =
            optional(FINANCIERING.feit(), Maten.BEDRAG, Meerzorgvraag::financiering);
    private static final Eigenschap<Meerzorgvraag, Boolean> PROEFTUIN =
            optional("proeftuin", Waardevormen.JA_NEE, Meerzorgvraag::proeftuin);
    private static final Eigenschap<Meerzorgvraag, Leeswijze> LEESWIJZE = readings(LEZINGEN, Meerzorgvraag::leeswijze);

    /**
     * How it is written:
     *
     * <pre>{ "sector": "GZ", "keuze": "VPT", "dag": "2016-06-01", "nodig": 320, "financiering": 250, "proeftuin": false }</pre>
     */
    static final Objectvorm<Meerzorgvraag> VORM = Objectvorm.of(
            g -> new Meerzorgvraag(
                    g.get(SECTOR),
                    g.get(KEUZE),
                    g.get(DAG),
                    g.find(KOSTEN),
                    g.find(BETAALD),
                    g.find(PROEFTUIN),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            List.of(SECTOR, KEUZE, DAG, KOSTEN, BETAALD, PROEFTUIN, LEESWIJZE));

    /**
     * Checks the day and the amounts.
     *
     * @param sector the sector of the client
     * @param keuze the form of care of the client, or the combination
     * @param dag the day, from 2015 through 2017
     * @param nodig what the care that is needed costs, in euros a day; absent when it is not known
     * @param financiering what is paid by the indicatie, in euros a day; absent when it is not known
     * @param proeftuin whether the provider takes part in a pilot of meerzorg; it does not change the amount
     * @param leeswijze how the sources are read
     * @throws OngeldigeWaardeException if the day or an amount is out of range, or there is no such reading
     */
    public Meerzorgvraag {
        DAGVORM.check(dag);
        nodig.ifPresent(Maten.BEDRAG::check);
        financiering.ifPresent(Maten.BEDRAG::check);
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks about one client; the amounts are unknown, and every reading is at its default.
     *
     * @param sector the sector of the client
     * @param keuze the form of care of the client, or the combination
     * @param dag the day, from 2015 through 2017
     * @return the question
     * @throws OngeldigeWaardeException if the day is out of range
     */
    public static Meerzorgvraag of(Sector sector, Leveringskeuze keuze, LocalDate dag) {
        return new Meerzorgvraag(sector, keuze, dag, Optional.empty(), Optional.empty(), Optional.empty(), LEZINGEN);
    }

    /**
     * Tells what the care costs that is needed.
     *
     * @param bedrag the amount in euros a day: 0 through 1,000,000, in whole cents
     * @return the question with that
     * @throws OngeldigeWaardeException if the amount is out of range
     */
    public Meerzorgvraag withNodig(Bedrag bedrag) {
        return new Meerzorgvraag(sector, keuze, dag, Optional.of(bedrag), financiering, proeftuin, leeswijze);
    }

    /**
     * Tells what is paid by the indicatie.
     *
     * @param bedrag the amount in euros a day: 0 through 1,000,000, in whole cents
     * @return the question with that
     * @throws OngeldigeWaardeException if the amount is out of range
     */
    public Meerzorgvraag withFinanciering(Bedrag bedrag) {
        return new Meerzorgvraag(sector, keuze, dag, nodig, Optional.of(bedrag), proeftuin, leeswijze);
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Meerzorgvraag choose(String naam, String keuze) {
        return read(leeswijze.choose(naam, keuze));
    }

    private Meerzorgvraag read(Leeswijze anders) {
        return new Meerzorgvraag(sector, keuze, dag, nodig, financiering, proeftuin, anders);
    }

    boolean is(String lezing, String gekozen) {
        return leeswijze.is(lezing, gekozen);
    }

    boolean isVoor2016() {
        return dag.isBefore(OPENING);
    }

    private boolean mayBeOpen() {
        if (isVoor2016() && sector != Sector.GZ) {
            return false;
        }
        return !keuze.isThuis()
                || ((sector != Sector.GGZ || leeswijze.mayBe(GGZ_THUIS, WEL))
                        && (!isVoor2016() || leeswijze.mayBe(THUIS_VANAF, ALTIJD)));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (mayBeOpen()) {
            if (nodig.isEmpty()) {
                gaten.add(NODIG);
            }
            if (financiering.isEmpty()) {
                gaten.add(FINANCIERING);
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Meerzorgvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return choose(gat.feit(), waarde.toString());
        }
        return gat.feit().equals(NODIG.feit()) ? withNodig((Bedrag) waarde) : withFinanciering((Bedrag) waarde);
    }

    @Override
    public List<Lezing> lezingen() {
        Set<String> spelen = new LinkedHashSet<>();
        if (keuze.isThuis()) {
            if (sector == Sector.GGZ) {
                spelen.add(GGZ_THUIS);
            }
            if (isVoor2016()) {
                spelen.add(THUIS_VANAF);
            }
        }
        return leeswijze.lezingen(spelen);
    }

    @Override
    public Meerzorgvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
