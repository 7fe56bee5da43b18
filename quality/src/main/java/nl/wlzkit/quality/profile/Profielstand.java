package nl.wlzkit.quality.profile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How all sub-goals stand on a day. Immutable and thread-safe.
 *
 * @param regels every sub-goal with its state, in the order of the goals
 */
public record Profielstand(List<Regel> regels) {
    /**
     * One sub-goal.
     *
     * @param subdoel the sub-goal
     * @param laatsteDag the last day on which it is in time, as it is read; for what is done every year that of the last year
     *     that is due, or of the first if none is
     * @param status how it stands
     * @param teLaatSinds since when it is overdue or was realised too late: the day after its last day
     */
    public record Regel(Subdoel subdoel, LocalDate laatsteDag, Subdoelstatus status, Optional<LocalDate> teLaatSinds) {}

    /**
     * Copies the list.
     *
     * @param regels every sub-goal with its state, in the order of the goals
     */
    public Profielstand {
        regels = List.copyOf(regels);
    }

    /**
     * Returns the sub-goals in one state.
     *
     * @param status the state
     * @return their numbers
     */
    public List<String> in(Subdoelstatus status) {
        return regels.stream()
                .filter(r -> r.status() == status)
                .map(r -> r.subdoel().code())
                .toList();
    }

    /**
     * Returns how many sub-goals of a goal are realised.
     *
     * @param doel the goal
     * @return the share; the goal is realised when it is whole
     */
    public Aandeel gerealiseerd(Profieldoel doel) {
        List<Regel> van = regels.stream()
                .filter(r -> r.subdoel().doel().equals(doel.code()))
                .toList();
        return new Aandeel(
                (int) van.stream().filter(r -> r.status().isGerealiseerd()).count(), van.size());
    }

    /**
     * Returns how many sub-goals are realised, by building block.
     *
     * @return the shares
     */
    public Map<Bouwsteen, Aandeel> perBouwsteen() {
        Map<Bouwsteen, Aandeel> delen = new EnumMap<>(Bouwsteen.class);
        for (Profieldoel doel : Profieldoel.alle()) {
            delen.merge(
                    doel.bouwsteen(),
                    gerealiseerd(doel),
                    (a, b) -> new Aandeel(a.aantal() + b.aantal(), a.van() + b.van()));
        }
        return Collections.unmodifiableMap(delen);
    }

    /**
     * Returns the next sub-goals that become due.
     *
     * @param peildatum the day
     * @return those that are not due yet, with the earliest last day first
     */
    public List<Regel> komend(LocalDate peildatum) {
        return regels.stream()
                .filter(r -> r.laatsteDag().isAfter(peildatum))
                .sorted(Comparator.comparing(Regel::laatsteDag))
                .toList();
    }
}
