package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * An action or agreement in a plan: who does what, how much, from when, and how far it is. Immutable and thread-safe.
 *
 * @param naam a short name, unique in the plan
 * @param soort whether it is an action or an agreement
 * @param opgave the name of the task to which it contributes
 * @param wat what is done
 * @param wie the parties by name, at most 30, each with its kind; none if the plan does not say
 * @param omvang how much it contributes, in the unit, on every day on which it is there
 * @param eenheid the unit: that of the task
 * @param vanaf the first day; absent if the plan does not say
 * @param tot the last day; absent if it goes on
 * @param status how far it is
 * @param uitwerkingVan the name of the measure of which this one is the elaboration; absent if it stands by itself
 * @param realisaties what was there on some days, at most 100, each day once; kept in order
 */
public record Maatregel(
        String naam,
        Maatregelsoort soort,
        String opgave,
        String wat,
        SortedMap<String, Samenwerkingspartner> wie,
        Plangetal omvang,
        Planeenheid eenheid,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> tot,
        Maatregelstatus status,
        Optional<String> uitwerkingVan,
        List<Realisatie> realisaties) {
    private static final int MEESTE_PARTIJEN = 30;

    /**
     * What was realised of a measure. Immutable and thread-safe.
     *
     * @param dag the day, in 2015 through 2100
     * @param stand how much was there on that day, in the unit of the measure, 0 through 1,000,000, at most two decimals
     */
    public record Realisatie(LocalDate dag, BigDecimal stand) {
        static final Eigenschap<Realisatie, LocalDate> DAG = required("dag", Planvormen.DAG, Realisatie::dag);
        private static final Eigenschap<Realisatie, BigDecimal> STAND =
                required("stand", Plangetal.GETAL, Realisatie::stand);
        static final Objectvorm<Realisatie> VORM =
                Objectvorm.of(g -> new Realisatie(g.get(DAG), g.get(STAND)), DAG, STAND);

        /**
         * Checks day and number.
         *
         * @param dag the day, in 2015 through 2100
         * @param stand how much was there on that day, in the unit of the measure, 0 through 1,000,000, at most two decimals
         * @throws OngeldigeWaardeException if one is out of range
         */
        public Realisatie {
            Planvormen.DAG.check(dag);
            stand = Hoeveelheid.plain(Plangetal.GETAL.check(stand));
        }
    }

    static final Eigenschap<Maatregel, String> NAAM = required("naam", Planvormen.TEKST, Maatregel::naam);
    private static final Eigenschap<Maatregel, Maatregelsoort> SOORT =
            required("soort", Waardevormen.constant(Maatregelsoort.class), Maatregel::soort);
    private static final Eigenschap<Maatregel, String> OPGAVE = required("opgave", Planvormen.TEKST, Maatregel::opgave);
    private static final Eigenschap<Maatregel, String> WAT = required("wat", Planvormen.TEKST, Maatregel::wat);
    private static final Eigenschap<Maatregel, SortedMap<String, Samenwerkingspartner>> WIE = optional(
            "wie",
            Waardevormen.perName(Waardevormen.constant(Samenwerkingspartner.class), MEESTE_PARTIJEN),
            m -> Optional.of(m.wie()).filter(w -> !w.isEmpty()));
    private static final Eigenschap<Maatregel, Plangetal> OMVANG =
            optional("omvang", Plangetal.VORM, m -> Opgave.told(m.omvang()));
    private static final Eigenschap<Maatregel, Planeenheid> EENHEID =
            required("eenheid", Waardevormen.constant(Planeenheid.class), Maatregel::eenheid);
    private static final Eigenschap<Maatregel, LocalDate> VANAF = optional("vanaf", Planvormen.DAG, Maatregel::vanaf);
    private static final Eigenschap<Maatregel, LocalDate> TOT = optional("tot", Planvormen.DAG, Maatregel::tot);
    private static final Eigenschap<Maatregel, Maatregelstatus> STATUS =
            required("status", Waardevormen.constant(Maatregelstatus.class), Maatregel::status);
    private static final Eigenschap<Maatregel, String> UITWERKING_VAN =
            optional("uitwerkingVan", Planvormen.TEKST, Maatregel::uitwerkingVan);
    private static final Eigenschap<Maatregel, List<Realisatie>> REALISATIES = optional(
            "realisaties",
            Waardevormen.distinct(
                    Realisatie.VORM,
                    Planvormen.MEESTE,
                    Realisatie.DAG,
                    Tekst.of("elke naam één keer", "every name once")),
            m -> Optional.of(m.realisaties()).filter(r -> !r.isEmpty()));
    static final Objectvorm<Maatregel> VORM = Objectvorm.of(
            g -> new Maatregel(
                    g.get(NAAM),
                    g.get(SOORT),
                    g.get(OPGAVE),
                    g.get(WAT),
                    g.find(WIE).orElse(Collections.emptySortedMap()),
                    g.find(OMVANG).orElse(Plangetal.ONBEKEND),
                    g.get(EENHEID),
                    g.find(VANAF),
                    g.find(TOT),
                    g.get(STATUS),
                    g.find(UITWERKING_VAN),
                    g.find(REALISATIES).orElse(List.of())),
            NAAM,
            SOORT,
            OPGAVE,
            WAT,
            WIE,
            OMVANG,
            EENHEID,
            VANAF,
            TOT,
            STATUS,
            UITWERKING_VAN,
            REALISATIES);

    /**
     * Checks the parts and puts the days in order.
     *
     * @param naam a short name, unique in the plan
     * @param soort whether it is an action or an agreement
     * @param opgave the name of the task to which it contributes
     * @param wat what is done
     * @param wie the parties by name, at most 30, each with its kind; none if the plan does not say
     * @param omvang how much it contributes, in the unit, on every day on which it is there
     * @param eenheid the unit: that of the task
     * @param vanaf the first day; absent if the plan does not say
     * @param tot the last day; absent if it goes on
     * @param status how far it is
     * @param uitwerkingVan the name of the measure of which this one is the elaboration; absent if it stands by itself
     * @param realisaties what was there on some days, at most 100, each day once; kept in order
     * @throws OngeldigeWaardeException if a text is empty or too long, a day is out of range, there are too many parties or
     *     days, or the last day is before the first
     */
    public Maatregel {
        Planvormen.TEKST.check(naam);
        Planvormen.TEKST.check(opgave);
        Planvormen.TEKST.check(wat);
        wie = Collections.unmodifiableSortedMap(new TreeMap<>(wie));
        if (wie.size() > MEESTE_PARTIJEN) {
            throw new OngeldigeWaardeException(
                    Integer.toString(wie.size()),
                    Tekst.of("hoogstens " + MEESTE_PARTIJEN + " partijen", "at most " + MEESTE_PARTIJEN + " parties"));
        }
        vanaf.ifPresent(Planvormen.DAG::check);
        tot.ifPresent(Planvormen.DAG::check);
        uitwerkingVan.ifPresent(Planvormen.TEKST::check);
        if (realisaties.size() > Planvormen.MEESTE
                || realisaties.stream().map(Realisatie::dag).distinct().count() < realisaties.size()) {
            throw new OngeldigeWaardeException(
                    Integer.toString(realisaties.size()),
                    Tekst.of(
                            "hoogstens " + Planvormen.MEESTE + " standen, elke dag één keer",
                            "at most " + Planvormen.MEESTE + " levels, each day once"));
        }
        realisaties = realisaties.stream()
                .sorted(Comparator.comparing(Realisatie::dag))
                .toList();
        if (vanaf.isPresent() && tot.isPresent() && tot.get().isBefore(vanaf.get())) {
            Fout.throwIfAny(List.of(Fout.fit(
                    tot.get().toString(),
                    "de laatste dag is niet voor de eerste",
                    "the last day is not before the first")));
        }
    }

    /**
     * Makes an agreement that is planned, goes on once it is there, and of which nothing else is told.
     *
     * @param naam a short name, unique in the plan
     * @param opgave the name of the task to which it contributes
     * @param omvang how much it contributes
     * @param eenheid the unit: that of the task
     * @param vanaf the first day
     * @return the measure; what is done is its name
     * @throws OngeldigeWaardeException if a text is empty or too long, or the day is out of range
     */
    public static Maatregel of(String naam, String opgave, Plangetal omvang, Planeenheid eenheid, LocalDate vanaf) {
        return new Maatregel(
                naam,
                Maatregelsoort.AFSPRAAK,
                opgave,
                naam,
                Collections.emptySortedMap(),
                omvang,
                eenheid,
                Optional.of(vanaf),
                Optional.empty(),
                Maatregelstatus.GEPLAND,
                Optional.empty(),
                List.of());
    }

    /**
     * Says how far it is.
     *
     * @param nu how far
     * @return the measure with that
     */
    public Maatregel with(Maatregelstatus nu) {
        return new Maatregel(
                naam, soort, opgave, wat, wie, omvang, eenheid, vanaf, tot, nu, uitwerkingVan, realisaties);
    }

    /**
     * Says what was there on a day.
     *
     * @param realisatie the day and how much
     * @return the measure with that
     * @throws OngeldigeWaardeException if that day was told already
     */
    public Maatregel with(Realisatie realisatie) {
        List<Realisatie> meer = new ArrayList<>(realisaties);
        meer.add(realisatie);
        return new Maatregel(naam, soort, opgave, wat, wie, omvang, eenheid, vanaf, tot, status, uitwerkingVan, meer);
    }

    /**
     * Says of which measure it is the elaboration.
     *
     * @param ander the name of that measure
     * @return the measure with that
     */
    public Maatregel elaborating(String ander) {
        return new Maatregel(
                naam, soort, opgave, wat, wie, omvang, eenheid, vanaf, tot, status, Optional.of(ander), realisaties);
    }

    /** Whether it is there on a day; empty if that depends on a first day that nobody told. */
    Optional<Boolean> on(LocalDate dag) {
        if (tot.isPresent() && tot.get().isBefore(dag)) {
            return Optional.of(false);
        }
        return vanaf.map(v -> !v.isAfter(dag));
    }
}
