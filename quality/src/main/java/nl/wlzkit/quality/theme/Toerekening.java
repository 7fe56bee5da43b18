package nl.wlzkit.quality.theme;

import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.party.Zorgkantoor;

/**
 * Whose a sentence is: a zorgkantoor, or what a reading makes of it where the document leaves it open. Immutable and
 * thread-safe.
 *
 * @param vast the zorgkantoor, if the document does not leave it open
 * @param lezing the name of the reading that decides, if it does
 * @param perKeuze the zorgkantoor by choice of that reading; a choice that is absent makes it nobody's
 */
public record Toerekening(Optional<Zorgkantoor> vast, Optional<String> lezing, Map<String, Zorgkantoor> perKeuze) {
    /**
     * Copies the choices.
     *
     * @param vast the zorgkantoor, if the document does not leave it open
     * @param lezing the name of the reading that decides, if it does
     * @param perKeuze the zorgkantoor by choice of that reading; a choice that is absent makes it nobody's
     * @throws IllegalArgumentException if there is both a zorgkantoor and a reading, or neither
     */
    public Toerekening {
        perKeuze = Map.copyOf(perKeuze);
        if (vast.isPresent() == lezing.isPresent()) {
            throw new IllegalArgumentException("a sentence is of a zorgkantoor or of a reading");
        }
    }

    /**
     * Returns whose the sentence is.
     *
     * @param leeswijze how the document is read
     * @return the zorgkantoor; empty if it is nobody's by this reading
     * @throws IllegalArgumentException if the reading is open
     */
    public Optional<Zorgkantoor> zorgkantoor(Leeswijze leeswijze) {
        return vast.or(() -> lezing.map(leeswijze::choice).flatMap(k -> Optional.ofNullable(perKeuze.get(k))));
    }
}
