package nl.wlzkit.regions.match;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Places of a location that are alike: the same care, form, contexts and conditions. Immutable and thread-safe.
 *
 * @param code what it is called, unique among the places
 * @param aanbieder the provider
 * @param plaats the place where it is, if that is told
 * @param regio the region in which it is, if that is told
 * @param sector the sector of the care
 * @param vorm the form of delivery; what is asked for may not be a persoonsgebonden budget, which has no places
 * @param profielen the zorgprofielen that it is for, of that sector; none to be for all
 * @param profiel what is known of the supply
 */
public record Plaatsgroep(
        String code,
        String aanbieder,
        Optional<String> plaats,
        Optional<Zorgkantoorregio> regio,
        Sector sector,
        Leveringsvorm vorm,
        Set<Zorgprofiel> profielen,
        Aanbodprofiel profiel) {
    /**
     * Checks that the parts fit together.
     *
     * @param code what it is called, unique among the places
     * @param aanbieder the provider
     * @param plaats the place where it is, if that is told
     * @param regio the region in which it is, if that is told
     * @param sector the sector of the care
     * @param vorm the form of delivery; what is asked for may not be a persoonsgebonden budget, which has no places
     * @param profielen the zorgprofielen that it is for, of that sector; none to be for all
     * @param profiel what is known of the supply
     * @throws OngeldigeWaardeException if a name is blank or longer than 100 characters, the form is no care in kind, or a
     *     zorgprofiel is of another sector
     */
    public Plaatsgroep {
        Woorden.word(code);
        Woorden.word(aanbieder);
        plaats.ifPresent(Woorden::word);
        if (!vorm.isInNatura()) {
            throw new OngeldigeWaardeException(
                    vorm.name(), Tekst.of("een leveringsvorm in natura", "a form of care in kind"));
        }
        SortedSet<Zorgprofiel> gesorteerd = new TreeSet<>(profielen);
        for (Zorgprofiel z : gesorteerd) {
            checkSector(z, sector);
        }
        profielen = Collections.unmodifiableSortedSet(gesorteerd);
    }

    static void checkSector(Zorgprofiel zorgprofiel, Sector sector) {
        if (!zorgprofiel.sector().equals(Optional.of(sector))) {
            throw new OngeldigeWaardeException(
                    zorgprofiel.notatie(),
                    Tekst.of("een zorgprofiel van de sector " + sector, "a zorgprofiel of the sector " + sector));
        }
    }

    /**
     * Returns how many places are available, as far as known.
     *
     * @return the number; 0 if the capacity is not known
     */
    public int beschikbaar() {
        return profiel.capaciteit().map(Capaciteit::beschikbaar).orElse(0);
    }
}
