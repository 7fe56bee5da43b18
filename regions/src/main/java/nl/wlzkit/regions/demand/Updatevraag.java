package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How many lists were not updated within the last month? Immutable and thread-safe.
 *
 * @param peildatum the day on which it is asked, from 2000 through 2099
 * @param lijsten the lists by their names, 1 through 1,000
 * @param onbekendVerouderd whether the lists of which the last update is not known are out of date; absent when nobody looked
 * @param leeswijze how ambiguous places are read
 */
public record Updatevraag(
        LocalDate peildatum,
        SortedMap<String, Lijststand> lijsten,
        Optional<Boolean> onbekendVerouderd,
        Leeswijze leeswijze)
        implements Vraag<Updatevraag> {
    /** The reading of what a month is. */
    public static final String MAANDELIJKS = "maandelijks";

    static final String DATUM = "datum";
    static final String KALENDERMAAND = "kalendermaand";
    static final String DAGEN_30 = "30-dagen";
    static final String DAGEN_31 = "31-dagen";

    /** All readings at their default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(MAANDELIJKS, "WK-LEES-WACHT-MAAND", DATUM, KALENDERMAAND, DAGEN_30, DAGEN_31));

    static final int MEESTE = 1_000;

    /**
     * A list. Immutable and thread-safe.
     *
     * @param laatsteUpdate when it was last updated, from 2000 through 2099; absent when it is not known
     */
    public record Lijststand(Optional<LocalDate> laatsteUpdate) {
        private static final Eigenschap<Lijststand, LocalDate> E_UPDATE =
                optional("laatsteUpdate", Wachtende.DAG, Lijststand::laatsteUpdate);
        static final Objectvorm<Lijststand> VORM = Objectvorm.of(g -> new Lijststand(g.find(E_UPDATE)), E_UPDATE);

        /**
         * Checks the day.
         *
         * @param laatsteUpdate when it was last updated, from 2000 through 2099; absent when it is not known
         * @throws OngeldigeWaardeException if the day is in another year
         */
        public Lijststand {
            laatsteUpdate.ifPresent(Wachtende.DAG::check);
        }
    }

    static final Gat<Boolean> VEROUDERD = new Gat<>(
            "onbekendVerouderd",
            Tekst.of("lijsten zonder bekende update zijn verouderd", "lists without a known update are out of date"),
            Eigenaar.AANBIEDER,
            Domein.yesNo());

    private record Ontwerp(
            LocalDate peildatum,
            SortedMap<String, Lijststand> lijsten,
            Optional<Boolean> onbekendVerouderd,
            Leeswijze leeswijze) {}

    private static final Eigenschap<Ontwerp, LocalDate> E_PEILDATUM =
            required("peildatum", Wachtende.DAG, Ontwerp::peildatum);
    private static final Eigenschap<Ontwerp, SortedMap<String, Lijststand>> E_LIJSTEN =
            required("lijsten", Waardevormen.perName(Lijststand.VORM, MEESTE), Ontwerp::lijsten);
    private static final Eigenschap<Ontwerp, Boolean> E_VEROUDERD =
            optional("onbekendVerouderd", Waardevormen.JA_NEE, Ontwerp::onbekendVerouderd);
    private static final Eigenschap<Ontwerp, Leeswijze> E_LEESWIJZE = readings(LEZINGEN, Ontwerp::leeswijze);

    /** How it is written. */
    static final Gecontroleerdevorm<?, Updatevraag> VORM = new Gecontroleerdevorm<>(
            Objectvorm.of(
                    g -> new Ontwerp(
                            g.get(E_PEILDATUM),
                            g.get(E_LIJSTEN),
                            g.find(E_VEROUDERD),
                            g.find(E_LEESWIJZE).orElse(LEZINGEN)),
                    E_PEILDATUM,
                    E_LIJSTEN,
                    E_VEROUDERD,
                    E_LEESWIJZE),
            v -> new Ontwerp(v.peildatum, v.lijsten, v.onbekendVerouderd, v.leeswijze),
            o -> problems(o.peildatum(), o.lijsten()),
            o -> new Updatevraag(o.peildatum(), o.lijsten(), o.onbekendVerouderd(), o.leeswijze()));

    /**
     * Checks the days.
     *
     * @param peildatum the day on which it is asked, from 2000 through 2099
     * @param lijsten the lists by their names, 1 through 1,000
     * @param onbekendVerouderd whether the lists of which the last update is not known are out of date; absent when nobody
     *     looked
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if there are no lists or too many, or an update is after the day
     */
    public Updatevraag {
        Wachtende.DAG.check(peildatum);
        lijsten = Collections.unmodifiableSortedMap(new TreeMap<>(lijsten));
        Lijsten.atMost(lijsten.keySet(), MEESTE);
        LEZINGEN.check(leeswijze);
        Fout.throwIfAny(problems(peildatum, lijsten));
    }

    private static List<Fout> problems(LocalDate peildatum, SortedMap<String, Lijststand> lijsten) {
        List<Fout> fouten = new ArrayList<>();
        if (lijsten.isEmpty()) {
            fouten.add(Fout.fit("", "ten minste één lijst", "at least one list", "lijsten"));
        }
        lijsten.forEach((naam, lijst) -> lijst.laatsteUpdate()
                .filter(peildatum::isBefore)
                .ifPresent(dag -> fouten.add(Fout.fit(
                        dag.toString(),
                        "een dag niet na de peildatum",
                        "a day not after the reference day",
                        "lijsten",
                        naam,
                        "laatsteUpdate"))));
        return List.copyOf(fouten);
    }

    /**
     * Returns the last day on which an update is still of the last month.
     *
     * @param update the day of the update
     * @return the day, as a month is read
     */
    LocalDate lastDay(LocalDate update) {
        LocalDate volgende = update.plusMonths(1);
        return switch (leeswijze.choice(MAANDELIJKS)) {
            case KALENDERMAAND -> volgende.withDayOfMonth(volgende.lengthOfMonth());
            case DAGEN_30 -> update.plusDays(30);
            case DAGEN_31 -> update.plusDays(31);
            default -> volgende;
        };
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (onbekendVerouderd.isEmpty()
                && lijsten.values().stream().anyMatch(l -> l.laatsteUpdate().isEmpty())) {
            gaten.add(VEROUDERD);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Updatevraag fill(Gat<W> gat, W waarde) {
        return leeswijze.knows(gat.feit())
                ? new Updatevraag(
                        peildatum, lijsten, onbekendVerouderd, leeswijze.choose(gat.feit(), waarde.toString()))
                : new Updatevraag(peildatum, lijsten, Optional.of((Boolean) waarde), leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen();
    }

    @Override
    public Updatevraag open(Lezing lezing) {
        return new Updatevraag(peildatum, lijsten, onbekendVerouderd, leeswijze.open(lezing.naam()));
    }
}
