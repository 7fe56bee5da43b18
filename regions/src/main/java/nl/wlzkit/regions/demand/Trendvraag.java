package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * How much of the changes of a waiting list is not explained by the causes that were declared? Immutable and thread-safe.
 *
 * @param metingen the numbers, each of another day, 2 through 1,000; the order does not matter
 * @param verklaringen the causes that the user declares, at most 10,000
 */
public record Trendvraag(List<Meting> metingen, List<Verklaring> verklaringen) implements Vraag<Trendvraag> {
    static final int MEESTE = 1_000;
    static final int MEESTE_VERKLARINGEN = 10_000;
    private static final int HOOGSTE = 10_000_000;

    /**
     * How many people waited on a day. Immutable and thread-safe.
     *
     * @param dag the day, from 2000 through 2099
     * @param aantal how many, 0 through 10,000,000
     */
    public record Meting(LocalDate dag, int aantal) {
        private static final Grensvorm<Integer> AANTAL =
                Waardevormen.integer(Tekst.of("een aantal wachtenden", "a number of people waiting"), 0, HOOGSTE);
        private static final Eigenschap<Meting, LocalDate> E_DAG = required("dag", Wachtende.DAG, Meting::dag);
        private static final Eigenschap<Meting, Integer> E_AANTAL = required("aantal", AANTAL, Meting::aantal);
        static final Objectvorm<Meting> VORM =
                Objectvorm.of(g -> new Meting(g.get(E_DAG), g.get(E_AANTAL)), E_DAG, E_AANTAL);

        /**
         * Checks the values.
         *
         * @param dag the day, from 2000 through 2099
         * @param aantal how many, 0 through 10,000,000
         * @throws OngeldigeWaardeException if the day or the number is out of range
         */
        public Meting {
            Wachtende.DAG.check(dag);
            AANTAL.check(aantal);
        }
    }

    /**
     * A cause of a part of a change. Immutable and thread-safe.
     *
     * @param tot the day of the number at the end of the change
     * @param oorzaak the cause, in words of at most 200 characters
     * @param aantal how many people it added, below zero if it took people off the list
     */
    public record Verklaring(LocalDate tot, String oorzaak, int aantal) {
        private static final Grensvorm<Integer> AANTAL =
                Waardevormen.integer(Tekst.of("een aantal mensen", "a number of people"), -HOOGSTE, HOOGSTE);
        private static final Eigenschap<Verklaring, LocalDate> E_TOT = required("tot", Wachtende.DAG, Verklaring::tot);
        private static final Eigenschap<Verklaring, String> E_OORZAAK =
                required("oorzaak", Signaal.CATEGORIE, Verklaring::oorzaak);
        private static final Eigenschap<Verklaring, Integer> E_AANTAL = required("aantal", AANTAL, Verklaring::aantal);
        static final Objectvorm<Verklaring> VORM = Objectvorm.of(
                g -> new Verklaring(g.get(E_TOT), g.get(E_OORZAAK), g.get(E_AANTAL)), E_TOT, E_OORZAAK, E_AANTAL);

        /**
         * Checks the values.
         *
         * @param tot the day of the number at the end of the change
         * @param oorzaak the cause, in words of at most 200 characters
         * @param aantal how many people it added, below zero if it took people off the list
         * @throws OngeldigeWaardeException if a value is out of range
         */
        public Verklaring {
            Wachtende.DAG.check(tot);
            Signaal.CATEGORIE.check(oorzaak);
            AANTAL.check(aantal);
        }
    }

    /**
     * A change between two numbers that follow each other. Immutable and thread-safe.
     *
     * @param van the day of the first number
     * @param tot the day of the second
     * @param begin the first number
     * @param eind the second
     * @param verklaringen the causes that were declared for it
     */
    public record Verandering(LocalDate van, LocalDate tot, int begin, int eind, List<Verklaring> verklaringen) {
        /**
         * Copies the causes.
         *
         * @param van the day of the first number
         * @param tot the day of the second
         * @param begin the first number
         * @param eind the second
         * @param verklaringen the causes that were declared for it
         */
        public Verandering {
            verklaringen = List.copyOf(verklaringen);
        }

        /**
         * Returns the change.
         *
         * @return how many more, below zero for fewer
         */
        public int verschil() {
            return eind - begin;
        }

        /**
         * Returns the change as an exact part of the first number.
         *
         * @return the part; empty if nobody waited
         */
        public Optional<Breuk> relatief() {
            return begin == 0 ? Optional.empty() : Optional.of(Breuk.of(verschil(), begin));
        }

        /**
         * Returns what the declared causes leave over.
         *
         * @return how many of the change have no cause; below zero if more left, or the causes add more than came
         */
        public long rest() {
            return verschil()
                    - verklaringen.stream().mapToLong(Verklaring::aantal).sum();
        }
    }

    private record Ontwerp(List<Meting> metingen, List<Verklaring> verklaringen) {}

    private static final Eigenschap<Ontwerp, List<Meting>> E_METINGEN =
            required("metingen", Waardevormen.list(Meting.VORM, MEESTE), Ontwerp::metingen);
    private static final Eigenschap<Ontwerp, List<Verklaring>> E_VERKLARINGEN = optional(
            "verklaringen",
            Waardevormen.list(Verklaring.VORM, MEESTE_VERKLARINGEN),
            o -> Optional.of(o.verklaringen()).filter(v -> !v.isEmpty()));

    /** How it is written. */
    static final Gecontroleerdevorm<?, Trendvraag> VORM = new Gecontroleerdevorm<>(
            Objectvorm.of(
                    g -> new Ontwerp(g.get(E_METINGEN), g.find(E_VERKLARINGEN).orElse(List.of())),
                    E_METINGEN,
                    E_VERKLARINGEN),
            v -> new Ontwerp(v.metingen, v.verklaringen),
            o -> problems(o.metingen(), o.verklaringen()),
            o -> new Trendvraag(o.metingen(), o.verklaringen()));

    /**
     * Checks how the parts fit.
     *
     * @param metingen the numbers, each of another day, 2 through 1,000; the order does not matter
     * @param verklaringen the causes that the user declares, at most 10,000
     * @throws OngeldigeWaardeException if there are fewer than two numbers or too many, two of one day, or a cause of no
     *     change
     */
    public Trendvraag {
        metingen = List.copyOf(metingen);
        verklaringen = List.copyOf(verklaringen);
        Lijsten.atMost(metingen, MEESTE);
        Lijsten.atMost(verklaringen, MEESTE_VERKLARINGEN);
        Fout.throwIfAny(problems(metingen, verklaringen));
    }

    private static List<Fout> problems(List<Meting> metingen, List<Verklaring> verklaringen) {
        List<Fout> fouten = new ArrayList<>();
        Set<LocalDate> dagen = new HashSet<>();
        for (int i = 0; i < metingen.size(); i++) {
            if (!dagen.add(metingen.get(i).dag())) {
                fouten.add(Fout.fit(
                        metingen.get(i).dag().toString(),
                        "elke dag één keer",
                        "every day once",
                        "metingen",
                        Integer.toString(i),
                        "dag"));
            }
        }
        if (dagen.size() < 2) {
            fouten.add(Fout.fit(
                    Integer.toString(dagen.size()),
                    "metingen van ten minste twee dagen",
                    "numbers of at least two days",
                    "metingen"));
            return List.copyOf(fouten);
        }
        LocalDate eerste = dagen.stream().min(LocalDate::compareTo).orElseThrow();
        for (int i = 0; i < verklaringen.size(); i++) {
            LocalDate tot = verklaringen.get(i).tot();
            if (!dagen.contains(tot) || tot.equals(eerste)) {
                fouten.add(Fout.fit(
                        tot.toString(),
                        "de dag van een meting na de eerste",
                        "the day of a number after the first",
                        "verklaringen",
                        Integer.toString(i),
                        "tot"));
            }
        }
        return List.copyOf(fouten);
    }

    /**
     * Returns the changes.
     *
     * @return the changes between numbers that follow each other, in the order of time
     */
    public List<Verandering> veranderingen() {
        SortedMap<LocalDate, Integer> perDag = new TreeMap<>();
        metingen.forEach(m -> perDag.put(m.dag(), m.aantal()));
        List<Verandering> alle = new ArrayList<>();
        LocalDate van = perDag.firstKey();
        int begin = perDag.getOrDefault(van, 0);
        for (LocalDate tot : perDag.tailMap(van.plusDays(1)).keySet()) {
            int eind = perDag.getOrDefault(tot, 0);
            alle.add(new Verandering(
                    van,
                    tot,
                    begin,
                    eind,
                    verklaringen.stream().filter(v -> v.tot().equals(tot)).toList()));
            van = tot;
            begin = eind;
        }
        return List.copyOf(alle);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Trendvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("a question without holes");
    }
}
