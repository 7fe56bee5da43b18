package nl.wlzkit.quality.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a team has of the competences of its roles. Immutable and thread-safe.
 *
 * @param perRol how many of the core competences of each role its holders have together
 * @param ontbreekt what they miss, by role; a role that misses nothing is not named
 * @param meestGevraagd the core competences that most of the roles of the team ask for, in the order of {@link Competentie}
 * @param aandacht the competences that need attention at every zorgkantoor and that nobody in the team has; advice
 */
public record Competentieoverzicht(
        Map<Teamrol, Aandeel> perRol,
        Map<Teamrol, Set<Competentie>> ontbreekt,
        List<Competentie> meestGevraagd,
        List<Competentie> aandacht) {
    /**
     * Copies the parts.
     *
     * @param perRol how many of the core competences of each role its holders have together
     * @param ontbreekt what they miss, by role; a role that misses nothing is not named
     * @param meestGevraagd the core competences that most of the roles of the team ask for
     * @param aandacht the competences that need attention and that nobody in the team has
     */
    public Competentieoverzicht {
        Map<Teamrol, Aandeel> delen = new EnumMap<>(Teamrol.class);
        delen.putAll(perRol);
        perRol = Collections.unmodifiableMap(delen);
        Map<Teamrol, Set<Competentie>> missend = new EnumMap<>(Teamrol.class);
        ontbreekt.forEach((rol, wat) -> missend.put(rol, Collections.unmodifiableSet(new TreeSet<>(wat))));
        ontbreekt = Collections.unmodifiableMap(missend);
        meestGevraagd = List.copyOf(meestGevraagd);
        aandacht = List.copyOf(aandacht);
    }

    /**
     * Returns the share over all roles together: pairs of a role and one of its core competences.
     *
     * @return the share
     */
    public Aandeel dekking() {
        return new Aandeel(
                perRol.values().stream().mapToInt(Aandeel::aantal).sum(),
                perRol.values().stream().mapToInt(Aandeel::van).sum());
    }
}
