package nl.wlzkit.regions.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;

/**
 * What is known of the supply of a provider or location. What is absent is not known; an empty set of contra-indications says
 * that there are none. Immutable and thread-safe.
 *
 * @param contexten the contexts within which care is delivered, at most 50 words
 * @param capaciteit the places
 * @param expertise the expertise that is there, at most 50 words
 * @param contraIndicaties the properties of clients for whom there is no place here, at most 50 words
 */
@Grondslag("NK-050")
public record Aanbodprofiel(
        Optional<SortedSet<String>> contexten,
        Optional<Capaciteit> capaciteit,
        Optional<SortedSet<String>> expertise,
        Optional<SortedSet<String>> contraIndicaties) {
    /**
     * Copies the sets.
     *
     * @param contexten the contexts within which care is delivered, at most 50 words
     * @param capaciteit the places
     * @param expertise the expertise that is there, at most 50 words
     * @param contraIndicaties the properties of clients for whom there is no place here, at most 50 words
     * @throws OngeldigeWaardeException if a word is blank or longer than 100 characters, or there are more than 50
     */
    public Aanbodprofiel {
        contexten = contexten.map(Woorden::set);
        expertise = expertise.map(Woorden::set);
        contraIndicaties = contraIndicaties.map(Woorden::set);
    }

    /**
     * Returns what is not known.
     *
     * @return the missing parts, in the order of the text; none if the profile is complete
     */
    public List<Profielveld> missing() {
        List<Profielveld> mist = new ArrayList<>();
        add(mist, Profielveld.CONTEXT, contexten);
        add(mist, Profielveld.CAPACITEIT, capaciteit);
        add(mist, Profielveld.EXPERTISE, expertise);
        add(mist, Profielveld.CONTRA_INDICATIES, contraIndicaties);
        return List.copyOf(mist);
    }

    private static void add(List<Profielveld> mist, Profielveld veld, Optional<?> waarde) {
        if (waarde.isEmpty()) {
            mist.add(veld);
        }
    }
}
