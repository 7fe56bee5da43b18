package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Do the measures of a plan add up to what is needed, every year of the horizon? Immutable and thread-safe.
 *
 * @param plan the plan
 * @param scenario on which side numbers that are not settled are taken
 * @param leeswijze how ambiguous places are read
 */
public record Sluitvraag(Regioplan plan, Scenario scenario, Leeswijze leeswijze) implements Vraag<Sluitvraag> {
    private static final Eigenschap<Sluitvraag, Regioplan> E_PLAN = required("plan", Regioplan.VORM, Sluitvraag::plan);
    private static final Eigenschap<Sluitvraag, Scenario> E_SCENARIO =
            optional("scenario", Scenario.VORM, v -> Optional.of(v.scenario()).filter(s -> !s.equals(Scenario.OPEN)));
    private static final Eigenschap<Sluitvraag, Leeswijze> E_LEESWIJZE =
            readings(Planstand.LEZINGEN, Sluitvraag::leeswijze);
    static final Objectvorm<Sluitvraag> VORM = Objectvorm.of(
            g -> new Sluitvraag(
                    g.get(E_PLAN),
                    g.find(E_SCENARIO).orElse(Scenario.OPEN),
                    g.find(E_LEESWIJZE).orElse(Planstand.LEZINGEN)),
            E_PLAN,
            E_SCENARIO,
            E_LEESWIJZE);

    /**
     * Checks the readings.
     *
     * @param plan the plan
     * @param scenario on which side numbers that are not settled are taken
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the readings are of another question
     */
    public Sluitvraag {
        Planstand.LEZINGEN.check(leeswijze);
    }

    /**
     * Asks, with all readings at their default and no scenario chosen.
     *
     * @param plan the plan
     * @return the question
     */
    public static Sluitvraag of(Regioplan plan) {
        return new Sluitvraag(plan, Scenario.OPEN, Planstand.LEZINGEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        List<Opgave.Jaarcijfer> cijfers = new ArrayList<>();
        for (Opgave opgave : plan.opgaven()) {
            plan.jaren().forEach(jaar -> cijfers.add(opgave.at(jaar)));
        }
        gaten.addAll(scenario.gaten(cijfers, plan.maatregelen()));
        return List.copyOf(gaten);
    }

    @Override
    public <W> Sluitvraag fill(Gat<W> gat, W waarde) {
        return waarde instanceof Plankant kant
                ? new Sluitvraag(plan, scenario.fill(gat.feit(), kant), leeswijze)
                : new Sluitvraag(plan, scenario, leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(Planstand.NAMEN);
    }

    @Override
    public Sluitvraag open(Lezing lezing) {
        return new Sluitvraag(plan, scenario, leeswijze.open(lezing.naam()));
    }
}
