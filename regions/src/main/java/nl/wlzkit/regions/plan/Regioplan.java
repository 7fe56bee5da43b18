package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * The plan of a region: from when through when, what has to be solved in numbers by year, the measures that are to solve it, and
 * the days on which it is evaluated. The order of tasks, measures and days does not matter. Immutable and thread-safe.
 *
 * @param regio the region
 * @param van the first year, 2015 through 2100
 * @param tot the last year: the horizon, not before the first, at most 30 years in all
 * @param opgaven the tasks, at most 100, each name once, and each group with its care once; kept by name
 * @param maatregelen the actions and agreements, at most 100, each name once; kept by name
 * @param evaluatiemomenten the days of evaluation, at most 100, each once; kept in order
 */
@Grondslag("FRI-126")
public record Regioplan(
        Zorgkantoorregio regio,
        int van,
        int tot,
        List<Opgave> opgaven,
        List<Maatregel> maatregelen,
        List<Evaluatiemoment> evaluatiemomenten) {
    private static final String OPGAVEN = "opgaven";
    private static final String MAATREGELEN = "maatregelen";

    /** The same parts, not yet compared with each other. */
    private record Ontwerp(
            Zorgkantoorregio regio,
            int van,
            int tot,
            List<Opgave> opgaven,
            List<Maatregel> maatregelen,
            List<Evaluatiemoment> evaluatiemomenten) {}

    private static final Eigenschap<Ontwerp, Zorgkantoorregio> E_REGIO =
            required("regio", Zorgkantoorregio.VORM, Ontwerp::regio);
    private static final Eigenschap<Ontwerp, Integer> E_VAN = required("van", Planvormen.JAAR, Ontwerp::van);
    private static final Eigenschap<Ontwerp, Integer> E_TOT = required("tot", Planvormen.JAAR, Ontwerp::tot);
    private static final Eigenschap<Ontwerp, List<Opgave>> E_OPGAVEN =
            required(OPGAVEN, Waardevormen.list(Opgave.VORM, Planvormen.MEESTE), Ontwerp::opgaven);
    private static final Eigenschap<Ontwerp, List<Maatregel>> E_MAATREGELEN = optional(
            MAATREGELEN,
            Waardevormen.list(Maatregel.VORM, Planvormen.MEESTE),
            o -> Optional.of(o.maatregelen()).filter(m -> !m.isEmpty()));
    private static final Eigenschap<Ontwerp, List<Evaluatiemoment>> E_EVALUATIES = optional(
            "evaluatiemomenten",
            Waardevormen.list(Evaluatiemoment.VORM, Planvormen.MEESTE),
            o -> Optional.of(o.evaluatiemomenten()).filter(e -> !e.isEmpty()));
    static final Vraagvorm<Regioplan> VORM = new Gecontroleerdevorm<>(
            Objectvorm.of(
                    g -> new Ontwerp(
                            g.get(E_REGIO),
                            g.get(E_VAN),
                            g.get(E_TOT),
                            g.get(E_OPGAVEN),
                            g.find(E_MAATREGELEN).orElse(List.of()),
                            g.find(E_EVALUATIES).orElse(List.of())),
                    E_REGIO,
                    E_VAN,
                    E_TOT,
                    E_OPGAVEN,
                    E_MAATREGELEN,
                    E_EVALUATIES),
            p -> new Ontwerp(p.regio(), p.van(), p.tot(), p.opgaven(), p.maatregelen(), p.evaluatiemomenten()),
            Regioplan::problems,
            o -> new Regioplan(o.regio(), o.van(), o.tot(), o.opgaven(), o.maatregelen(), o.evaluatiemomenten()));

    /**
     * Checks that the parts fit together, and puts them in order.
     *
     * @param regio the region
     * @param van the first year, 2015 through 2100
     * @param tot the last year: the horizon, not before the first, at most 30 years in all
     * @param opgaven the tasks, at most 100, each name once, and each group with its care once; kept by name
     * @param maatregelen the actions and agreements, at most 100, each name once; kept by name
     * @param evaluatiemomenten the days of evaluation, at most 100, each once; kept in order
     * @throws OngeldigeWaardeException if parts are out of range or do not fit together, with every problem
     */
    public Regioplan {
        Planvormen.JAAR.check(van);
        Planvormen.JAAR.check(tot);
        Fout.throwIfAny(problems(new Ontwerp(regio, van, tot, opgaven, maatregelen, evaluatiemomenten)));
        opgaven = opgaven.stream().sorted(Comparator.comparing(Opgave::naam)).toList();
        maatregelen = maatregelen.stream()
                .sorted(Comparator.comparing(Maatregel::naam))
                .toList();
        evaluatiemomenten = evaluatiemomenten.stream()
                .sorted(Comparator.comparing(Evaluatiemoment::dag))
                .toList();
    }

    private static List<Fout> problems(Ontwerp o) {
        List<Fout> fouten = new ArrayList<>();
        if (o.tot() < o.van() || o.tot() - o.van() >= Planvormen.LANGSTE) {
            fouten.add(Fout.fit(
                    Integer.toString(o.tot()),
                    "een laatste jaar niet voor het eerste, hoogstens " + Planvormen.LANGSTE + " jaren samen",
                    "a last year not before the first, at most " + Planvormen.LANGSTE + " years in all",
                    "tot"));
        }
        checkSize(o.opgaven(), OPGAVEN, fouten);
        checkSize(o.maatregelen(), MAATREGELEN, fouten);
        checkSize(o.evaluatiemomenten(), "evaluatiemomenten", fouten);
        Set<Object> gezien = new HashSet<>();
        for (int i = 0; i < o.opgaven().size(); i++) {
            Opgave opgave = o.opgaven().get(i);
            String plaats = Integer.toString(i);
            if (!gezien.add(opgave.naam())) {
                fouten.add(once(opgave.naam(), OPGAVEN, plaats, "naam"));
            }
            if (!gezien.add(List.of(opgave.sector(), opgave.doelgroep(), opgave.zorg()))) {
                fouten.add(Fout.fit(
                        opgave.doelgroep(),
                        "elke doelgroep met haar zorg één keer",
                        "every group with its care once",
                        OPGAVEN,
                        plaats,
                        "doelgroep"));
            }
            for (int j = 0; j < opgave.jaren().size(); j++) {
                int jaar = opgave.jaren().get(j).jaar();
                if (jaar < o.van() || jaar > o.tot()) {
                    fouten.add(Fout.fit(
                            Integer.toString(jaar),
                            "een jaar binnen de horizon",
                            "a year within the horizon",
                            OPGAVEN,
                            plaats,
                            "jaren",
                            Integer.toString(j),
                            "jaar"));
                }
            }
        }
        checkMeasures(o, fouten);
        Set<Object> dagen = new HashSet<>();
        for (int i = 0; i < o.evaluatiemomenten().size(); i++) {
            if (!dagen.add(o.evaluatiemomenten().get(i).dag())) {
                fouten.add(once(
                        o.evaluatiemomenten().get(i).dag().toString(),
                        "evaluatiemomenten",
                        Integer.toString(i),
                        "dag"));
            }
        }
        return fouten;
    }

    private static void checkSize(List<?> delen, String plaats, List<Fout> fouten) {
        if (delen.size() > Planvormen.MEESTE) {
            fouten.add(Fout.fit(
                    Integer.toString(delen.size()),
                    "hoogstens " + Planvormen.MEESTE,
                    "at most " + Planvormen.MEESTE,
                    plaats));
        }
    }

    private static Fout once(String waarde, String... plaats) {
        return Fout.fit(waarde, "elke naam of dag één keer", "every name or day once", plaats);
    }

    private static void checkMeasures(Ontwerp o, List<Fout> fouten) {
        Map<String, Maatregel> perNaam = new HashMap<>();
        for (int i = 0; i < o.maatregelen().size(); i++) {
            Maatregel maatregel = o.maatregelen().get(i);
            if (perNaam.putIfAbsent(maatregel.naam(), maatregel) != null) {
                fouten.add(once(maatregel.naam(), MAATREGELEN, Integer.toString(i), "naam"));
            }
        }
        for (int i = 0; i < o.maatregelen().size(); i++) {
            Maatregel maatregel = o.maatregelen().get(i);
            String plaats = Integer.toString(i);
            Optional<Opgave> opgave = o.opgaven().stream()
                    .filter(p -> p.naam().equals(maatregel.opgave()))
                    .findFirst();
            if (opgave.isEmpty()) {
                fouten.add(Fout.fit(
                        maatregel.opgave(),
                        "een opgave van het plan",
                        "a task of the plan",
                        MAATREGELEN,
                        plaats,
                        "opgave"));
            } else if (opgave.get().eenheid() != maatregel.eenheid()) {
                fouten.add(Fout.fit(
                        maatregel.eenheid().name(),
                        "de eenheid van de opgave, " + opgave.get().eenheid(),
                        "the unit of the task, " + opgave.get().eenheid(),
                        MAATREGELEN,
                        plaats,
                        "eenheid"));
            }
            if (maatregel.uitwerkingVan().isPresent() && !isElaboration(maatregel, perNaam)) {
                fouten.add(Fout.fit(
                        maatregel.uitwerkingVan().get(),
                        "een andere maatregel voor dezelfde opgave, niet in een kring",
                        "another measure for the same task, not in a circle",
                        MAATREGELEN,
                        plaats,
                        "uitwerkingVan"));
            }
        }
    }

    private static boolean isElaboration(Maatregel maatregel, Map<String, Maatregel> perNaam) {
        Maatregel nu = maatregel;
        // a chain that is longer than there are measures comes back on itself
        for (int i = 0; i <= perNaam.size(); i++) {
            if (nu.uitwerkingVan().isEmpty()) {
                return true;
            }
            Maatregel boven = perNaam.get(nu.uitwerkingVan().get());
            if (boven == null || !boven.opgave().equals(maatregel.opgave())) {
                return false;
            }
            nu = boven;
        }
        return false;
    }

    /**
     * Returns the years of the plan.
     *
     * @return the years, from the first through the horizon
     */
    public List<Integer> jaren() {
        return IntStream.rangeClosed(van, tot).boxed().toList();
    }

    /**
     * Finds a task.
     *
     * @param naam its name
     * @return the task, if there is one of that name
     */
    public Optional<Opgave> find(String naam) {
        return opgaven.stream().filter(o -> o.naam().equals(naam)).findFirst();
    }

    /**
     * Adds a measure.
     *
     * @param maatregel the measure
     * @return the plan with that
     * @throws OngeldigeWaardeException if it does not fit
     */
    public Regioplan with(Maatregel maatregel) {
        List<Maatregel> meer = new ArrayList<>(maatregelen);
        meer.add(maatregel);
        return new Regioplan(regio, van, tot, opgaven, meer, evaluatiemomenten);
    }
}
