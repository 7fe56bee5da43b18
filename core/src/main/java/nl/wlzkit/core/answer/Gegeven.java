package nl.wlzkit.core.answer;

import java.util.Optional;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A fact or number that came into a step. Immutable and thread-safe if its value is.
 *
 * @param feit the name of the fact in its question
 * @param naam what it is called for people
 * @param waarde its value
 * @param regel the id of the rule that publishes the value; absent when it was told, or assumed
 */
public record Gegeven(String feit, Tekst naam, Object waarde, Optional<String> regel) implements Leesbaar {
    /**
     * Makes a fact that was told or assumed.
     *
     * @param feit the name of the fact in its question
     * @param naam what it is called for people
     * @param waarde its value
     * @return the fact
     */
    public static Gegeven of(String feit, Tekst naam, Object waarde) {
        return new Gegeven(feit, naam, waarde, Optional.empty());
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal) + " = " + Leesbaar.show(waarde, taal)
                + regel.map(id -> " (" + id + ")").orElse("");
    }
}
