package nl.wlzkit.regions.friction;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * How specific a friction is described: which of the four questions are answered. Ordered by the number of answers; which
 * questions they are only tells equals apart. Immutable and thread-safe.
 *
 * @param beantwoord the questions that are answered, in their own order
 */
public record Specificiteit(List<Frictievraag> beantwoord) implements Comparable<Specificiteit>, Leesbaar {
    private static final Comparator<Specificiteit> ORDE = Comparator.comparingInt(Specificiteit::score)
            .thenComparing(s -> s.beantwoord().toString());

    /**
     * Puts the questions in order, each once.
     *
     * @param beantwoord the questions that are answered
     */
    public Specificiteit {
        beantwoord = Teksten.set(beantwoord);
    }

    /**
     * Makes it of any collection.
     *
     * @param beantwoord the questions that are answered
     * @return how specific that is
     */
    public static Specificiteit of(Collection<Frictievraag> beantwoord) {
        return new Specificiteit(List.copyOf(beantwoord));
    }

    /**
     * Returns how many questions are answered; each counts alike.
     *
     * @return 0 through 4
     */
    public int score() {
        return beantwoord.size();
    }

    /**
     * Returns which questions are not answered.
     *
     * @return the questions, in their own order
     */
    public List<Frictievraag> ontbrekend() {
        return Stream.of(Frictievraag.values())
                .filter(v -> !beantwoord.contains(v))
                .toList();
    }

    /**
     * Returns the level: insufficient at 0, in part at 1 through 3, specific at 4.
     *
     * @return the level
     */
    public Specificiteitsniveau niveau() {
        if (beantwoord.isEmpty()) {
            return Specificiteitsniveau.ONVOLDOENDE;
        }
        return ontbrekend().isEmpty() ? Specificiteitsniveau.SPECIFIEK : Specificiteitsniveau.DEELS;
    }

    @Override
    public int compareTo(Specificiteit ander) {
        return ORDE.compare(this, ander);
    }

    @Override
    public String in(Taal taal) {
        String score = score() + "/" + Frictievraag.values().length + " " + niveau().in(taal);
        String rest = ontbrekend().stream().map(v -> v.in(taal)).collect(Collectors.joining(", "));
        return rest.isEmpty() ? score : score + (taal == Taal.NL ? "; ontbreekt: " : "; missing: ") + rest;
    }

    @Override
    public String toString() {
        return score() + beantwoord.toString();
    }
}
