package nl.wlzkit.core.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer to a complete question: a value, or the rules that refuse one. Immutable and thread-safe if its value is.
 *
 * @param <T> the type of the value
 * @param waarde the value, if no rule refuses
 * @param weigeringen the steps that refuse, in the order of their rules; none if there is a value
 */
public record Antwoord<T>(Optional<T> waarde, List<Stap> weigeringen) {
    /**
     * Checks that there is either a value or a refusal, and puts the refusals in order.
     *
     * @param waarde the value, if no rule refuses
     * @param weigeringen the steps that refuse, in the order of their rules; none if there is a value
     * @throws IllegalArgumentException if there are both or neither: a defect of the calculator
     */
    public Antwoord {
        List<Stap> gesorteerd = new ArrayList<>(weigeringen);
        Collections.sort(gesorteerd);
        weigeringen = Collections.unmodifiableList(gesorteerd);
        if (waarde.isPresent() != weigeringen.isEmpty()) {
            throw new IllegalArgumentException("an answer has a value or a refusal");
        }
    }

    /**
     * Makes an answer with a value.
     *
     * @param <T> the type of the value
     * @param waarde the value
     * @return the answer
     */
    public static <T> Antwoord<T> of(T waarde) {
        return new Antwoord<>(Optional.of(waarde), List.of());
    }

    /**
     * Makes a refusal.
     *
     * @param <T> the type of the value that there is not
     * @param weigeringen the steps that refuse, at least one
     * @return the answer
     */
    public static <T> Antwoord<T> refused(List<Stap> weigeringen) {
        return new Antwoord<>(Optional.empty(), weigeringen);
    }

    /**
     * Goes on from the value; a refusal stays the same refusal.
     *
     * @param <R> the type of the next value
     * @param verder makes the next value
     * @return the next answer
     */
    public <R> Antwoord<R> map(Function<? super T, ? extends R> verder) {
        return new Antwoord<>(waarde.map(verder), weigeringen);
    }
}
