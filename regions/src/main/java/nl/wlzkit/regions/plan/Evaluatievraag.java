package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How far is a plan on a day: what was planned, what was realised, what is late, and were the days of evaluation held? Four
 * holes stand for all that nobody told. Immutable and thread-safe.
 *
 * @param plan the plan
 * @param peildatum the day, in 2015 through 2100
 * @param omvang the side of amounts of measures that are not settled; absent if it is open
 * @param stand the side of what is there of measures of which no level was told: of those under way from nothing through all of
 *     it; absent if it is open
 * @param begonnen whether measures without a first day should have been there by now; absent if it is not known
 * @param gehouden whether days of evaluation were held of which nobody told; absent if it is not known
 */
public record Evaluatievraag(
        Regioplan plan,
        LocalDate peildatum,
        Optional<Plankant> omvang,
        Optional<Plankant> stand,
        Optional<Boolean> begonnen,
        Optional<Boolean> gehouden)
        implements Vraag<Evaluatievraag> {
    private static final String STAND = "stand";
    private static final String BEGONNEN = "begonnen";
    private static final String GEHOUDEN = "gehouden";

    private static final Gat<Plankant> STAND_GAT = new Gat<>(
            STAND,
            Tekst.of(
                    "wat er is van maatregelen waarvan de stand niet is verteld",
                    "what is there of measures of which no level was told"),
            Eigenaar.AANBIEDER,
            new Domein.Keuze<>(List.of(Plankant.values())));
    private static final Gat<Boolean> BEGONNEN_GAT = new Gat<>(
            BEGONNEN,
            Tekst.of(
                    "of maatregelen zonder begin er al hadden moeten zijn",
                    "whether measures without a first day should have been there by now"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());
    private static final Gat<Boolean> GEHOUDEN_GAT = new Gat<>(
            GEHOUDEN,
            Tekst.of(
                    "of de evaluatiemomenten zijn gehouden waarvan dat niet is verteld",
                    "whether the days of evaluation were held of which nobody told"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());

    private static final Waardevorm<Plankant> KANT = Waardevormen.constant(Plankant.class);
    private static final Eigenschap<Evaluatievraag, Regioplan> E_PLAN =
            required("plan", Regioplan.VORM, Evaluatievraag::plan);
    private static final Eigenschap<Evaluatievraag, LocalDate> E_PEILDATUM =
            required("peildatum", Planvormen.DAG, Evaluatievraag::peildatum);
    private static final Eigenschap<Evaluatievraag, Plankant> E_OMVANG =
            optional(Scenario.OMVANG, KANT, Evaluatievraag::omvang);
    private static final Eigenschap<Evaluatievraag, Plankant> E_STAND = optional(STAND, KANT, Evaluatievraag::stand);
    private static final Eigenschap<Evaluatievraag, Boolean> E_BEGONNEN =
            optional(BEGONNEN, Waardevormen.JA_NEE, Evaluatievraag::begonnen);
    private static final Eigenschap<Evaluatievraag, Boolean> E_GEHOUDEN =
            optional(GEHOUDEN, Waardevormen.JA_NEE, Evaluatievraag::gehouden);
    static final Objectvorm<Evaluatievraag> VORM = Objectvorm.of(
            g -> new Evaluatievraag(
                    g.get(E_PLAN),
                    g.get(E_PEILDATUM),
                    g.find(E_OMVANG),
                    g.find(E_STAND),
                    g.find(E_BEGONNEN),
                    g.find(E_GEHOUDEN)),
            E_PLAN,
            E_PEILDATUM,
            E_OMVANG,
            E_STAND,
            E_BEGONNEN,
            E_GEHOUDEN);

    /**
     * Checks the day.
     *
     * @param plan the plan
     * @param peildatum the day, in 2015 through 2100
     * @param omvang the side of amounts of measures that are not settled; absent if it is open
     * @param stand the side of what is there of measures of which no level was told: of those under way from nothing through
     *     all of it; absent if it is open
     * @param begonnen whether measures without a first day should have been there by now; absent if it is not known
     * @param gehouden whether days of evaluation were held of which nobody told; absent if it is not known
     * @throws OngeldigeWaardeException if the day is out of range
     */
    public Evaluatievraag {
        Planvormen.DAG.check(peildatum);
    }

    /**
     * Asks, with nothing assumed.
     *
     * @param plan the plan
     * @param peildatum the day, in 2015 through 2100
     * @return the question
     * @throws OngeldigeWaardeException if the day is out of range
     */
    public static Evaluatievraag of(Regioplan plan, LocalDate peildatum) {
        return new Evaluatievraag(
                plan, peildatum, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether what is there of a measure is neither told nor follows from its status. */
    private boolean isLevelOpen(Maatregel maatregel) {
        return Planvoortgang.level(maatregel, peildatum).isEmpty()
                && (maatregel.status() == Maatregelstatus.ONDERWEG
                        || (maatregel.status() == Maatregelstatus.GEREALISEERD
                                && maatregel.uitwerkingVan().isPresent()
                                && !maatregel.omvang().isBekend()));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (omvang.isEmpty()
                && plan.maatregelen().stream().anyMatch(m -> !m.omvang().isBekend())) {
            gaten.add(Scenario.OMVANG_GAT);
        }
        if (stand.isEmpty() && plan.maatregelen().stream().anyMatch(this::isLevelOpen)) {
            gaten.add(STAND_GAT);
        }
        if (begonnen.isEmpty()
                && plan.maatregelen().stream().anyMatch(m -> m.on(peildatum).isEmpty())) {
            gaten.add(BEGONNEN_GAT);
        }
        if (gehouden.isEmpty()
                && plan.evaluatiemomenten().stream()
                        .anyMatch(
                                e -> !e.dag().isAfter(peildatum) && e.gehouden().isEmpty())) {
            gaten.add(GEHOUDEN_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Evaluatievraag fill(Gat<W> gat, W waarde) {
        return switch (gat.feit()) {
            case Scenario.OMVANG ->
                new Evaluatievraag(plan, peildatum, Optional.of((Plankant) waarde), stand, begonnen, gehouden);
            case STAND ->
                new Evaluatievraag(plan, peildatum, omvang, Optional.of((Plankant) waarde), begonnen, gehouden);
            case BEGONNEN ->
                new Evaluatievraag(plan, peildatum, omvang, stand, Optional.of((Boolean) waarde), gehouden);
            default -> new Evaluatievraag(plan, peildatum, omvang, stand, begonnen, Optional.of((Boolean) waarde));
        };
    }
}
