package nl.wlzkit.quality.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a purchasing team covers on a day. Immutable and thread-safe.
 *
 * @param houders who fills each role that is covered
 * @param inHuis the roles that somebody in house fills
 * @param opAfroep the roles that are covered on call only
 * @param blindeVlekken the roles that nobody fills
 * @param afwezigheid by person: the roles that nobody fills when this one person is absent; nobody is named without such a
 *     role
 * @param zonderKennis the names of the fields of knowledge of the report that no covered role brings; real estate is always
 *     among them, because no role has it
 * @param punten the goals of chapter 8 that are about roles, and the advice on the team
 */
public record Teamoverzicht(
        Map<Teamrol, SortedSet<String>> houders,
        Set<Teamrol> inHuis,
        Set<Teamrol> opAfroep,
        Set<Teamrol> blindeVlekken,
        SortedMap<String, Set<Teamrol>> afwezigheid,
        List<String> zonderKennis,
        List<Profielpunt> punten) {
    /**
     * Copies the parts.
     *
     * @param houders who fills each role that is covered
     * @param inHuis the roles that somebody in house fills
     * @param opAfroep the roles that are covered on call only
     * @param blindeVlekken the roles that nobody fills
     * @param afwezigheid by person: the roles that nobody fills when this one person is absent
     * @param zonderKennis the names of the fields of knowledge that no covered role brings
     * @param punten the goals of chapter 8 that are about roles, and the advice on the team
     */
    public Teamoverzicht {
        Map<Teamrol, SortedSet<String>> perRol = new EnumMap<>(Teamrol.class);
        houders.forEach((rol, namen) -> perRol.put(rol, Collections.unmodifiableSortedSet(new TreeSet<>(namen))));
        houders = Collections.unmodifiableMap(perRol);
        inHuis = roles(inHuis);
        opAfroep = roles(opAfroep);
        blindeVlekken = roles(blindeVlekken);
        SortedMap<String, Set<Teamrol>> perPersoon = new TreeMap<>();
        afwezigheid.forEach((persoon, rollen) -> perPersoon.put(persoon, roles(rollen)));
        afwezigheid = Collections.unmodifiableSortedMap(perPersoon);
        zonderKennis = List.copyOf(zonderKennis);
        punten = List.copyOf(punten);
    }

    private static Set<Teamrol> roles(Set<Teamrol> rollen) {
        return Collections.unmodifiableSet(new TreeSet<>(rollen));
    }

    /**
     * Returns how many of the twelve roles are covered.
     *
     * @return the share
     */
    public Aandeel dekking() {
        return new Aandeel(houders.size(), Teamrol.values().length);
    }

    /**
     * Returns the roles that one person fills alone, so that one absence uncovers them.
     *
     * @return the roles
     */
    public Set<Teamrol> kwetsbaar() {
        Set<Teamrol> kwetsbaar = new TreeSet<>();
        afwezigheid.values().forEach(kwetsbaar::addAll);
        return Collections.unmodifiableSet(kwetsbaar);
    }
}
