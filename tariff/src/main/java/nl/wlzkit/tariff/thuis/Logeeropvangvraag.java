package nl.wlzkit.tariff.thuis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How many nights of logeeropvang are left in the calendar year of this day? Immutable and thread-safe.
 *
 * @param dag the day, from 2015 on: its calendar year is asked, by the text of that day
 * @param van the first day of the indicatie; it may lie before the year, not after the day
 * @param tot the last day of the indicatie, not before the day; absent for an indicatie without an end
 * @param gebruikt how many nights were used in the year, 0 through 366; absent when it is not known
 * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
 * @param leeswijze the readings
 */
public record Logeeropvangvraag(
        LocalDate dag,
        LocalDate van,
        Optional<LocalDate> tot,
        Optional<Integer> gebruikt,
        Optional<Logeertekst> tekst,
        Leeswijze leeswijze)
        implements Vraag<Logeeropvangvraag> {
    private static final LocalDate EERSTE = LocalDate.of(1990, 1, 1);
    private static final String JAREN = "^(199|20[0-9])[0-9]-";
    private static final int MEESTE = 366;

    static final Tekst GEBRUIKT_NAAM = Tekst.of("gebruikte etmalen in dit jaar", "nights used in this year");
    private static final String GEBRUIKT = "gebruikt";

    private static final Eigenschap<Logeeropvangvraag, LocalDate> DAG =
            Objectvorm.required("dag", Thuiswoorden.DAG, Logeeropvangvraag::dag);
    private static final Eigenschap<Logeeropvangvraag, LocalDate> VAN = Objectvorm.required(
            "van", Thuiswoorden.day(EERSTE, Thuiswoorden.LAATSTE_DAG, JAREN), Logeeropvangvraag::van);
    private static final Eigenschap<Logeeropvangvraag, LocalDate> TOT = Objectvorm.optional(
            "tot", Thuiswoorden.day(EERSTE, Thuiswoorden.LAATSTE_DAG, JAREN), Logeeropvangvraag::tot);
    private static final Eigenschap<Logeeropvangvraag, Integer> AANTAL =
            Objectvorm.optional(GEBRUIKT, Waardevormen.integer(0, MEESTE), Logeeropvangvraag::gebruikt);
    private static final Eigenschap<Logeeropvangvraag, Logeertekst> TEKST =
            Objectvorm.optional(Standen.TEKST, Thuiswoorden.word(Logeertekst.class), Logeeropvangvraag::tekst);
    private static final Eigenschap<Logeeropvangvraag, Leeswijze> LEZINGEN =
            Objectvorm.readings(Logeertekst.LEZINGEN, Logeeropvangvraag::leeswijze);
    static final Objectvorm<Logeeropvangvraag> VORM = Objectvorm.of(
            g -> new Logeeropvangvraag(
                            g.get(DAG),
                            g.get(VAN),
                            g.find(TOT),
                            g.find(AANTAL),
                            g.find(TEKST),
                            g.find(LEZINGEN).orElse(Logeertekst.LEZINGEN))
                    .checked(),
            DAG,
            VAN,
            TOT,
            AANTAL,
            TEKST,
            LEZINGEN);

    /**
     * Checks the days and the nights.
     *
     * @param dag the day, from 2015 on: its calendar year is asked, by the text of that day
     * @param van the first day of the indicatie; it may lie before the year, not after the day
     * @param tot the last day of the indicatie, not before the day; absent for an indicatie without an end
     * @param gebruikt how many nights were used in the year, 0 through 366; absent when it is not known
     * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
     * @param leeswijze the readings
     * @throws OngeldigeWaardeException if a value is out of range, or the indicatie does not hold on the day
     */
    public Logeeropvangvraag {
        Thuiswoorden.day(dag);
        Thuiswoorden.within(van, EERSTE, Thuiswoorden.LAATSTE_DAG);
        tot.ifPresent(t -> Thuiswoorden.within(t, EERSTE, Thuiswoorden.LAATSTE_DAG));
        if (van.isAfter(dag) || tot.filter(dag::isAfter).isPresent()) {
            throw new OngeldigeWaardeException(
                    dag.toString(),
                    Tekst.of("een dag waarop de indicatie geldig is", "a day on which the indicatie holds"));
        }
        gebruikt.ifPresent(g -> Thuiswoorden.number(g, 0, MEESTE));
    }

    private Logeeropvangvraag checked() {
        Logeertekst.STANDEN.check(dag, leeswijze, tekst);
        return this;
    }

    private LocalDate newYear() {
        return dag.withDayOfYear(1);
    }

    boolean isHeelJaar() {
        LocalDate einde = newYear().plusYears(1).minusDays(1);
        return !van.isAfter(newYear()) && tot.map(t -> !t.isBefore(einde)).orElse(true);
    }

    /** On how many days of the year the indicatie holds. */
    long dagen() {
        LocalDate begin = van.isAfter(newYear()) ? van : newYear();
        LocalDate einde = newYear().plusYears(1);
        LocalDate na =
                tot.map(t -> t.plusDays(1)).filter(t -> t.isBefore(einde)).orElse(einde);
        return ChronoUnit.DAYS.between(begin, na);
    }

    /** The most nights under a text. */
    long maximum(Logeertekst stand, Leeswijze lezing) {
        return isHeelJaar() ? stand.perJaar() : stand.of(dagen(), lezing);
    }

    /**
     * The hole for the nights that were used: none, just all of them under every text and reading, and the most. Between
     * these the answer is as between their answers; the ends alone would hide where it stops to fit.
     */
    Gat<Integer> nachten() {
        TreeSet<Integer> aantallen = new TreeSet<>(List.of(0, MEESTE));
        for (Logeertekst stand : Logeertekst.values()) {
            for (String keuze : Logeertekst.WEEKKEUZES) {
                Leeswijze lezing = Logeertekst.LEZINGEN.choose(Logeertekst.WEKEN, keuze);
                aantallen.add(Math.toIntExact(maximum(stand, lezing)));
            }
        }
        return new Gat<>(GEBRUIKT, GEBRUIKT_NAAM, Eigenaar.AANBIEDER, new Domein.Keuze<>(List.copyOf(aantallen)));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        gaten.addAll(Logeertekst.STANDEN.gaten(dag, leeswijze, tekst));
        if (gebruikt.isEmpty()) {
            gaten.add(nachten());
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Logeeropvangvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        return waarde instanceof Logeertekst gelezen
                ? new Logeeropvangvraag(dag, van, tot, gebruikt, Optional.of(gelezen), leeswijze)
                : new Logeeropvangvraag(dag, van, tot, Optional.of((Integer) waarde), tekst, leeswijze);
    }

    private Logeeropvangvraag with(Leeswijze anders) {
        return new Logeeropvangvraag(dag, van, tot, gebruikt, tekst, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        List<String> spelen = new ArrayList<>(Logeertekst.STANDEN.lezingen(dag));
        if (!isHeelJaar()) {
            spelen.add(Logeertekst.WEKEN);
        }
        return leeswijze.lezingen(spelen);
    }

    @Override
    public Logeeropvangvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
