package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Which of the sub-goals that are due on a day has a zorgkantoor realised? Of a sub-goal that is in neither list nothing is
 * told. Immutable and thread-safe.
 *
 * @param peildatum the day
 * @param gerealiseerd by the number of a sub-goal: the days on which it was realised; more than one for what is done every
 *     year; days after the peildatum do not count
 * @param nietGerealiseerd the numbers of the sub-goals that were not realised up to the peildatum; of one that is to be
 *     done every year: not in other years than those told
 * @param leeswijze how ambiguous places are read
 */
public record Profielvraag(
        LocalDate peildatum,
        SortedMap<String, List<LocalDate>> gerealiseerd,
        List<String> nietGerealiseerd,
        Leeswijze leeswijze)
        implements Vraag<Profielvraag> {
    static final String PER_2019 = "per-2019";
    static final String BEGIN = "begin";
    static final String EINDDATUM = "einddatum";
    static final String EIND_2020 = "2020";
    static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(EINDDATUM, "WK-LEES-PROFIEL-EINDDATUM", "eigen", EIND_2020),
            Leeswijze.lezing(PER_2019, "WK-LEES-PROFIEL-PER2019", "eind", BEGIN));

    private static final Waardevorm<String> CODE =
            Waardevormen.oneOf(Subdoel.alle().stream().map(Subdoel::code).toList());
    private static final Eigenschap<Profielvraag, LocalDate> PEILDATUM =
            required("peildatum", Waardevormen.DAG, Profielvraag::peildatum);
    private static final List<Eigenschap<Dagen, ?>> PER_SUBDOEL = Dagen.eigenschappen();
    private static final Eigenschap<Profielvraag, Dagen> GEREALISEERD = optional(
            "gerealiseerd",
            Objectvorm.of(g -> Dagen.of(g, PER_SUBDOEL), PER_SUBDOEL),
            v -> v.gerealiseerd.isEmpty() ? Optional.empty() : Optional.of(new Dagen(v.gerealiseerd)));
    private static final Eigenschap<Profielvraag, List<String>> NIET = optional(
            "nietGerealiseerd",
            Waardevormen.list(CODE, Grenzen.LONGEST),
            v -> Optional.of(v.nietGerealiseerd).filter(n -> !n.isEmpty()));
    private static final Eigenschap<Profielvraag, Leeswijze> LEESWIJZE = readings(LEZINGEN, Profielvraag::leeswijze);
    static final Objectvorm<Profielvraag> VORM = Objectvorm.of(
            g -> new Profielvraag(
                    g.get(PEILDATUM),
                    g.find(GEREALISEERD).map(Dagen::perSubdoel).orElseGet(TreeMap::new),
                    g.find(NIET).orElse(List.of()),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            PEILDATUM,
            GEREALISEERD,
            NIET,
            LEESWIJZE);

    /** The days by sub-goal, written as an object of which the names are those of the sub-goals. */
    private record Dagen(SortedMap<String, List<LocalDate>> perSubdoel) {
        private static List<Eigenschap<Dagen, ?>> eigenschappen() {
            Waardevorm<List<LocalDate>> dagen = Waardevormen.list(Waardevormen.DAG, Grenzen.LONGEST);
            return Subdoel.alle().stream()
                    .<Eigenschap<Dagen, ?>>map(
                            s -> optional(s.code(), dagen, d -> Optional.ofNullable(d.perSubdoel.get(s.code()))))
                    .toList();
        }

        @SuppressWarnings("unchecked") // every property of this object is a list of days
        private static Dagen of(Objectvorm.Gelezen gelezen, List<Eigenschap<Dagen, ?>> eigenschappen) {
            SortedMap<String, List<LocalDate>> perSubdoel = new TreeMap<>();
            for (Eigenschap<Dagen, ?> e : eigenschappen) {
                gelezen.find((Eigenschap<Dagen, List<LocalDate>>) e).ifPresent(d -> perSubdoel.put(e.naam(), d));
            }
            return new Dagen(perSubdoel);
        }
    }

    /**
     * Checks the numbers and puts the days in order.
     *
     * @param peildatum the day
     * @param gerealiseerd by the number of a sub-goal: the days on which it was realised
     * @param nietGerealiseerd the numbers of the sub-goals that were not realised up to the peildatum; of one that is to be
     *     done every year: not in other years than those told
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if there is no such sub-goal, or one was never realised and has a day up to the
     *     peildatum
     */
    public Profielvraag {
        SortedMap<String, List<LocalDate>> dagen = new TreeMap<>();
        gerealiseerd.forEach((code, lijst) -> {
            known(code);
            if (!lijst.isEmpty()) {
                dagen.put(code, Grenzen.set(lijst));
            }
        });
        nietGerealiseerd = Grenzen.set(nietGerealiseerd);
        for (String code : nietGerealiseerd) {
            boolean jaarlijks = known(code).jaarlijks();
            if (!jaarlijks && dagen.getOrDefault(code, List.of()).stream().anyMatch(d -> !d.isAfter(peildatum))) {
                throw new OngeldigeWaardeException(
                        code,
                        Tekst.of(
                                "onderdelen die bij elkaar passen: niet zowel gerealiseerd als nietGerealiseerd",
                                "parts that fit together: not both gerealiseerd and nietGerealiseerd"));
            }
        }
        gerealiseerd = Collections.unmodifiableSortedMap(dagen);
    }

    /**
     * Asks about a day on which nothing is told, at the default readings.
     *
     * @param peildatum the day
     * @return the question
     */
    public static Profielvraag of(LocalDate peildatum) {
        return new Profielvraag(peildatum, new TreeMap<>(), List.of(), LEZINGEN);
    }

    /**
     * Tells that a sub-goal was realised.
     *
     * @param code its number
     * @param dag the day
     * @return the question with that
     * @throws OngeldigeWaardeException if there is no such sub-goal
     */
    public Profielvraag realised(String code, LocalDate dag) {
        SortedMap<String, List<LocalDate>> meer = new TreeMap<>(gerealiseerd);
        meer.merge(
                code,
                List.of(dag),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        return new Profielvraag(
                peildatum,
                meer,
                dag.isAfter(peildatum) || known(code).jaarlijks()
                        ? nietGerealiseerd
                        : nietGerealiseerd.stream().filter(c -> !c.equals(code)).toList(),
                leeswijze);
    }

    private static Subdoel known(String code) {
        return Subdoel.find(code)
                .orElseThrow(() -> new OngeldigeWaardeException(
                        code, Tekst.of("een subdoel, zoals D4.1.3", "a sub-goal, such as D4.1.3")));
    }

    private Profielvraag with(Leeswijze anders) {
        return new Profielvraag(peildatum, gerealiseerd, nietGerealiseerd, anders);
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Profielvraag fill(Gat<W> gat, W waarde) {
        return with(leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(EINDDATUM, PER_2019));
    }

    @Override
    public Profielvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
