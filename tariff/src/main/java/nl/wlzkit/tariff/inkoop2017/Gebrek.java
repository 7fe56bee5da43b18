package nl.wlzkit.tariff.inkoop2017;

import java.util.List;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Stap;

/**
 * A condition that is not met: by which rule, and on which facts. Immutable and thread-safe.
 *
 * @param stap the rule, and the condition in a few words
 * @param door the facts by which it is not met
 */
public record Gebrek(Stap stap, List<Gegeven> door) {
    /**
     * Copies the facts.
     *
     * @param stap the rule, and the condition in a few words
     * @param door the facts by which it is not met
     */
    public Gebrek {
        door = List.copyOf(door);
    }

    static Gebrek of(Stap stap, Inkoopfeit<?> feit, Inkoopvraag<?> vraag) {
        return new Gebrek(stap, List.of(feit.gegeven(vraag.need(feit))));
    }
}
