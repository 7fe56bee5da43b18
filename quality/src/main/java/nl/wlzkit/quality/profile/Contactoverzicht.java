package nl.wlzkit.quality.profile;

import java.util.List;

/**
 * The averages of contact of a year and the providers without any. Immutable and thread-safe.
 *
 * @param gemiddelden the averages of goal 2.1, those without providers of the sector left out
 * @param zonderContact the providers of which it is known that there was no visit, conversation or invitation: averages hide
 *     them
 */
public record Contactoverzicht(List<Contactgemiddelde> gemiddelden, List<String> zonderContact) {
    /**
     * Copies the lists.
     *
     * @param gemiddelden the averages of goal 2.1
     * @param zonderContact the providers of which it is known that there was no contact
     */
    public Contactoverzicht {
        gemiddelden = List.copyOf(gemiddelden);
        zonderContact = List.copyOf(zonderContact);
    }
}
