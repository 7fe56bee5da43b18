package nl.wlzkit.regions.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many of the parts that the texts name a plan lacks; the explanation names each with its rule and where it lacks. A number
 * or a part more that is there never makes it more. Immutable and thread-safe.
 */
public final class Regioplanvolledigheid implements Berekening<Volledigheidsvraag, Integer> {
    private static final Stap AANTAL =
            new Stap("WK-PLAN-VOLLEDIG", Tekst.of("onderdelen die ontbreken", "parts that are lacking"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = Stream.concat(
                    Stream.of(AANTAL), Stream.of(Planonderdeel.values()).map(Planonderdeel::stap))
            .toList();

    /** Makes the calculator. */
    public Regioplanvolledigheid() {}

    /**
     * A part that a plan lacks. Immutable and thread-safe.
     *
     * @param onderdeel the part
     * @param waar the tasks or measures that lack it; none if the whole plan does
     */
    public record Ontbrekend(Planonderdeel onderdeel, List<String> waar) {
        /**
         * Copies the list.
         *
         * @param onderdeel the part
         * @param waar the tasks or measures that lack it; none if the whole plan does
         */
        public Ontbrekend {
            waar = List.copyOf(waar);
        }
    }

    /**
     * Returns what a plan lacks.
     *
     * @param vraag a question in which everything is told
     * @return the parts, in the order of {@link Planonderdeel}
     * @throws IllegalArgumentException if a part is a hole
     */
    public static List<Ontbrekend> missing(Volledigheidsvraag vraag) {
        List<Ontbrekend> ontbrekend = new ArrayList<>();
        for (Planonderdeel onderdeel : Planonderdeel.values()) {
            if (vraag.asks(onderdeel)) {
                missing(vraag, onderdeel).ifPresent(waar -> ontbrekend.add(new Ontbrekend(onderdeel, waar)));
            }
        }
        return List.copyOf(ontbrekend);
    }

    /** Where a part is lacking; empty if it is there. */
    private static Optional<List<String>> missing(Volledigheidsvraag vraag, Planonderdeel onderdeel) {
        Regioplan plan = vraag.plan();
        return switch (onderdeel) {
            case CIJFERS -> where(plan, o -> !hasNumbers(o, plan.van(), plan.van()));
            case PROJECTIE ->
                plan.tot() == plan.van()
                        ? Optional.of(List.of())
                        : where(plan, o -> !hasNumbers(o, plan.van() + 1, plan.tot()));
            case OPLOSSING -> where(plan, o -> needsMeasures(plan, o) && !hasMeasure(plan, o));
            case BEGIN -> measures(plan, m -> m.vanaf().isEmpty());
            case PARTIJEN -> measures(plan, m -> m.wie().isEmpty());
            case RESULTAAT -> measures(plan, m -> m.omvang().equals(Plangetal.ONBEKEND));
            case EVALUATIE -> plan.evaluatiemomenten().isEmpty() ? Optional.of(List.of()) : Optional.empty();
            case KWALITATIEF_BEELD, MET_PARTNERS, MET_AANBIEDERS, IN_INKOOPBELEID, IN_CONTRACTEN, MONITORING ->
                Optional.ofNullable(vraag.verteld().get(onderdeel))
                                .orElseThrow(() -> new IllegalArgumentException(onderdeel + " is a hole"))
                        ? Optional.empty()
                        : Optional.of(List.of());
        };
    }

    private static Optional<List<String>> where(Regioplan plan, Predicate<Opgave> mist) {
        if (plan.opgaven().isEmpty()) {
            return Optional.of(List.of());
        }
        return found(plan.opgaven().stream().filter(mist).map(Opgave::naam).toList());
    }

    /** Of a plan without measures nothing can be lacking of each: that there are none is another part. */
    private static Optional<List<String>> measures(Regioplan plan, Predicate<Maatregel> mist) {
        return found(
                plan.maatregelen().stream().filter(mist).map(Maatregel::naam).toList());
    }

    private static Optional<List<String>> found(List<String> namen) {
        return namen.isEmpty() ? Optional.empty() : Optional.of(namen);
    }

    private static boolean hasNumbers(Opgave opgave, int van, int tot) {
        for (int jaar = van; jaar <= tot; jaar++) {
            Opgave.Jaarcijfer cijfer = opgave.at(jaar);
            if (cijfer.vraag().equals(Plangetal.ONBEKEND) || cijfer.aanbod().equals(Plangetal.ONBEKEND)) {
                return false;
            }
        }
        return true;
    }

    /** A task that is met in every year and every case asks for nothing. */
    private static boolean needsMeasures(Regioplan plan, Opgave opgave) {
        return plan.jaren().stream()
                .map(opgave::at)
                .anyMatch(c -> c.vraag().tot().compareTo(c.aanbod().van()) > 0);
    }

    private static boolean hasMeasure(Regioplan plan, Opgave opgave) {
        return plan.maatregelen().stream().anyMatch(m -> m.opgave().equals(opgave.naam()));
    }

    @Override
    public Antwoord<Integer> calculate(Volledigheidsvraag vraag, Spoor spoor) {
        List<Ontbrekend> ontbrekend = missing(vraag);
        spoor.begin(AANTAL, ontbrekend.size(), List::of);
        for (Ontbrekend deel : ontbrekend) {
            spoor.note(
                    deel.onderdeel().stap(),
                    () -> deel.waar().stream()
                            .map(w -> Gegeven.of("waar", Tekst.of("bij", "of"), w))
                            .toList());
        }
        return Antwoord.of(ontbrekend.size());
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
