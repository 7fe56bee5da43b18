package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * How much is missing of one task of a plan in one year, after all its measures? Immutable and thread-safe.
 *
 * @param plan the plan
 * @param opgave the name of the task
 * @param jaar the year, within the horizon
 * @param scenario on which side numbers that are not settled are taken
 * @param leeswijze how ambiguous places are read
 */
public record Tekortvraag(Regioplan plan, String opgave, int jaar, Scenario scenario, Leeswijze leeswijze)
        implements Vraag<Tekortvraag> {
    /** The same parts, not yet compared with each other. */
    private record Ontwerp(Regioplan plan, String opgave, int jaar, Scenario scenario, Leeswijze leeswijze) {}

    private static final Eigenschap<Ontwerp, Regioplan> E_PLAN = required("plan", Regioplan.VORM, Ontwerp::plan);
    private static final Eigenschap<Ontwerp, String> E_OPGAVE = required("opgave", Planvormen.TEKST, Ontwerp::opgave);
    private static final Eigenschap<Ontwerp, Integer> E_JAAR = required("jaar", Planvormen.JAAR, Ontwerp::jaar);
    private static final Eigenschap<Ontwerp, Scenario> E_SCENARIO =
            optional("scenario", Scenario.VORM, o -> Optional.of(o.scenario()).filter(s -> !s.equals(Scenario.OPEN)));
    private static final Eigenschap<Ontwerp, Leeswijze> E_LEESWIJZE = readings(Planstand.LEZINGEN, Ontwerp::leeswijze);
    static final Vraagvorm<Tekortvraag> VORM = new Gecontroleerdevorm<>(
            Objectvorm.of(
                    g -> new Ontwerp(
                            g.get(E_PLAN),
                            g.get(E_OPGAVE),
                            g.get(E_JAAR),
                            g.find(E_SCENARIO).orElse(Scenario.OPEN),
                            g.find(E_LEESWIJZE).orElse(Planstand.LEZINGEN)),
                    E_PLAN,
                    E_OPGAVE,
                    E_JAAR,
                    E_SCENARIO,
                    E_LEESWIJZE),
            v -> new Ontwerp(v.plan(), v.opgave(), v.jaar(), v.scenario(), v.leeswijze()),
            Tekortvraag::problems,
            o -> new Tekortvraag(o.plan(), o.opgave(), o.jaar(), o.scenario(), o.leeswijze()));

    /**
     * Checks that the task and the year are in the plan.
     *
     * @param plan the plan
     * @param opgave the name of the task
     * @param jaar the year, within the horizon
     * @param scenario on which side numbers that are not settled are taken
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the plan has no such task or year, or the readings are of another question
     */
    public Tekortvraag {
        Planstand.LEZINGEN.check(leeswijze);
        Fout.throwIfAny(problems(new Ontwerp(plan, opgave, jaar, scenario, leeswijze)));
    }

    /**
     * Asks, with all readings at their default and no scenario chosen.
     *
     * @param plan the plan
     * @param opgave the name of the task
     * @param jaar the year, within the horizon
     * @return the question
     * @throws OngeldigeWaardeException if the plan has no such task or year
     */
    public static Tekortvraag of(Regioplan plan, String opgave, int jaar) {
        return new Tekortvraag(plan, opgave, jaar, Scenario.OPEN, Planstand.LEZINGEN);
    }

    private static List<Fout> problems(Ontwerp o) {
        List<Fout> fouten = new ArrayList<>();
        if (o.plan().find(o.opgave()).isEmpty()) {
            fouten.add(Fout.fit(o.opgave(), "een opgave van het plan", "a task of the plan", "opgave"));
        }
        if (o.jaar() < o.plan().van() || o.jaar() > o.plan().tot()) {
            fouten.add(Fout.fit(
                    Integer.toString(o.jaar()), "een jaar binnen de horizon", "a year within the horizon", "jaar"));
        }
        return fouten;
    }

    /** How the task stands, with what is open as a range. */
    Jaarstand stand() {
        return Planstand.line(Maatregelboom.of(plan), plan.find(opgave).orElseThrow(), jaar, scenario, leeswijze);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        gaten.addAll(scenario.gaten(
                List.of(plan.find(opgave).orElseThrow().at(jaar)),
                plan.maatregelen().stream()
                        .filter(m -> m.opgave().equals(opgave))
                        .toList()));
        return List.copyOf(gaten);
    }

    @Override
    public <W> Tekortvraag fill(Gat<W> gat, W waarde) {
        return waarde instanceof Plankant kant
                ? new Tekortvraag(plan, opgave, jaar, scenario.fill(gat.feit(), kant), leeswijze)
                : new Tekortvraag(plan, opgave, jaar, scenario, leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(Planstand.NAMEN);
    }

    @Override
    public Tekortvraag open(Lezing lezing) {
        return new Tekortvraag(plan, opgave, jaar, scenario, leeswijze.open(lezing.naam()));
    }
}
