package nl.wlzkit.quality.escalation;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Where does somebody stand on the ladder on a day? Events order themselves by their days; two on one day are refused, because
 * their order is not told. Events after the day do not count yet. Immutable and thread-safe.
 *
 * @param soort which of the two meanings of the word
 * @param ladder the ladder of the zorgkantoor; absent for the one that wlzkit put together
 * @param begin the day from which somebody stands on the first rung
 * @param peildatum the day, not before the beginning
 * @param gebeurtenissen what happened, at most 1000, none before the beginning; kept in the order of their days
 * @param bekend whether the ladder is known to the provider; absent when it is not told
 * @param leeswijze how ambiguous places are read
 */
public record Escalatievraag(
        Laddersoort soort,
        Optional<Escalatieladder> ladder,
        LocalDate begin,
        LocalDate peildatum,
        List<Gebeurtenis> gebeurtenissen,
        Optional<Boolean> bekend,
        Leeswijze leeswijze)
        implements Vraag<Escalatievraag> {
    static final String TELLER = "teller";
    static final String OPNIEUW = "opnieuw";
    static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(TELLER, "WK-LEES-ESC-TELLER", OPNIEUW, "doorlopend"));

    private static final int MOST_EVENTS = 1000;
    private static final String GEBEURTENISSEN = "gebeurtenissen";

    private record Ontwerp(
            Laddersoort soort,
            Optional<Escalatieladder> ladder,
            LocalDate begin,
            LocalDate peildatum,
            List<Gebeurtenis> gebeurtenissen,
            Optional<Boolean> bekend,
            Leeswijze leeswijze) {}

    private static final Eigenschap<Ontwerp, Laddersoort> SOORT_VORM =
            required("soort", Waardevormen.constant(Laddersoort.class), Ontwerp::soort);
    private static final Eigenschap<Ontwerp, Escalatieladder> LADDER_VORM =
            optional("ladder", Escalatieladder.VORM, Ontwerp::ladder);
    private static final Eigenschap<Ontwerp, LocalDate> BEGIN_VORM =
            required("begin", Waardevormen.DAG, Ontwerp::begin);
    private static final Eigenschap<Ontwerp, LocalDate> PEILDATUM_VORM =
            required("peildatum", Waardevormen.DAG, Ontwerp::peildatum);
    private static final Eigenschap<Ontwerp, List<Gebeurtenis>> GEBEURTENISSEN_VORM =
            required(GEBEURTENISSEN, Waardevormen.list(Gebeurtenis.VORM, MOST_EVENTS), Ontwerp::gebeurtenissen);
    private static final Eigenschap<Ontwerp, Boolean> BEKEND_VORM =
            optional("bekend", Waardevormen.JA_NEE, Ontwerp::bekend);
    private static final Eigenschap<Ontwerp, Leeswijze> LEESWIJZE_VORM = readings(LEZINGEN, Ontwerp::leeswijze);
    private static final Objectvorm<Ontwerp> ONTWERP = Objectvorm.of(
            g -> new Ontwerp(
                    g.get(SOORT_VORM),
                    g.find(LADDER_VORM),
                    g.get(BEGIN_VORM),
                    g.get(PEILDATUM_VORM),
                    g.get(GEBEURTENISSEN_VORM),
                    g.find(BEKEND_VORM),
                    g.find(LEESWIJZE_VORM).orElse(LEZINGEN)),
            SOORT_VORM,
            LADDER_VORM,
            BEGIN_VORM,
            PEILDATUM_VORM,
            GEBEURTENISSEN_VORM,
            BEKEND_VORM,
            LEESWIJZE_VORM);
    static final Vraagvorm<Escalatievraag> VORM =
            new Gecontroleerdevorm<>(ONTWERP, Escalatievraag::draft, Escalatievraag::problems, Escalatievraag::new);

    /**
     * Checks that the parts fit together and puts the events in the order of their days.
     *
     * @param soort which of the two meanings of the word
     * @param ladder the ladder of the zorgkantoor; absent for the one that wlzkit put together
     * @param begin the day from which somebody stands on the first rung
     * @param peildatum the day, not before the beginning
     * @param gebeurtenissen what happened, at most 1000, none before the beginning; kept in the order of their days
     * @param bekend whether the ladder is known to the provider; absent when it is not told
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the ladder has another meaning, the day or an event is before the beginning, or two
     *     events are on one day; with every problem
     */
    public Escalatievraag {
        Fout.throwIfAny(problems(new Ontwerp(soort, ladder, begin, peildatum, gebeurtenissen, bekend, leeswijze)));
        gebeurtenissen = gebeurtenissen.stream()
                .sorted(Comparator.comparing(Gebeurtenis::dag))
                .toList();
    }

    private Escalatievraag(Ontwerp o) {
        this(o.soort(), o.ladder(), o.begin(), o.peildatum(), o.gebeurtenissen(), o.bekend(), o.leeswijze());
    }

    private Ontwerp draft() {
        return new Ontwerp(soort, ladder, begin, peildatum, gebeurtenissen, bekend, leeswijze);
    }

    private static List<Fout> problems(Ontwerp o) {
        List<Fout> fouten = new ArrayList<>();
        o.ladder()
                .filter(l -> l.soort() != o.soort())
                .ifPresent(l -> fouten.add(Fout.fit(
                        l.soort().name(),
                        "een ladder van dezelfde soort",
                        "a ladder of the same kind",
                        "ladder",
                        "soort")));
        if (o.peildatum().isBefore(o.begin())) {
            fouten.add(Fout.fit(
                    o.peildatum().toString(),
                    "een peildatum niet vóór het begin",
                    "a day not before the beginning",
                    "peildatum"));
        }
        Map<LocalDate, Integer> perDag = new HashMap<>();
        for (int i = 0; i < o.gebeurtenissen().size(); i++) {
            LocalDate dag = o.gebeurtenissen().get(i).dag();
            String plaats = Integer.toString(i);
            if (dag.isBefore(o.begin())) {
                fouten.add(Fout.fit(
                        dag.toString(),
                        "een gebeurtenis niet vóór het begin",
                        "an event not before the beginning",
                        GEBEURTENISSEN,
                        plaats,
                        "dag"));
            }
            if (perDag.putIfAbsent(dag, i) != null) {
                fouten.add(Fout.fit(
                        dag.toString(),
                        "één gebeurtenis per dag, want de volgorde op een dag is niet bekend",
                        "one event a day, because the order within a day is not known",
                        GEBEURTENISSEN,
                        plaats,
                        "dag"));
            }
        }
        return fouten;
    }

    /** The ladder that is used. */
    Escalatieladder used() {
        return ladder.orElseGet(() -> Escalatieladder.assembled(soort));
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    private Escalatievraag with(Leeswijze anders) {
        return new Escalatievraag(soort, ladder, begin, peildatum, gebeurtenissen, bekend, anders);
    }

    @Override
    public <W> Escalatievraag fill(Gat<W> gat, W waarde) {
        return with(leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(TELLER));
    }

    @Override
    public Escalatievraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
