package nl.wlzkit.regions.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.party.Aanwijzing;
import nl.wlzkit.core.party.UzoviCode;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.party.Zorgkantoorcode;
import nl.wlzkit.core.party.Zorgkantoorcodes;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.time.Geldigheid;

/**
 * Who carries out the Wlz in a region in some years: known for 2016 through 2020 and for 2024. Of every other day the sources
 * do not say it, and neither does this. Immutable and thread-safe.
 *
 * @param regio the region
 * @param zorgkantoor the zorgkantoor that carries it out
 * @param geldigheid in which years, both ends known
 * @param code the UZOVI code of the region in those years
 * @param afgeleid whether it is derived which zorgkantoor this is, rather than named by a source
 * @param regel the id of the rule from which this comes
 */
@Grondslag({"ZKR-2016", "ZKR-2024", "ZK24-001", "ZK24-002"})
public record Regiouitvoering(
        Zorgkantoorregio regio,
        Zorgkantoor zorgkantoor,
        Geldigheid geldigheid,
        UzoviCode code,
        boolean afgeleid,
        String regel) {
    private static final Geldigheid JAREN_2016 = Geldigheid.of(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31));
    private static final Geldigheid JAAR_2024 = Geldigheid.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    /**
     * Returns who carries out a region, as far as the sources say it.
     *
     * @param regio the region
     * @return two: of 2016 through 2020 and of 2024
     */
    public static List<Regiouitvoering> of(Zorgkantoorregio regio) {
        List<Regiouitvoering> alle = new ArrayList<>();
        Zorgkantoorcodes.find(regio.uzovi())
                .ifPresent(c -> c.zorgkantoor2016()
                        .ifPresent(z -> alle.add(
                                new Regiouitvoering(regio, z, JAREN_2016, c.code(), c.afgeleid(), "ZKR-2016"))));
        Zorgkantoorcodes.find(regio.uzovi2024())
                .flatMap(Zorgkantoorcode::zorgkantoor2024)
                .ifPresent(
                        z -> alle.add(new Regiouitvoering(regio, z, JAAR_2024, regio.uzovi2024(), false, "ZKR-2024")));
        return List.copyOf(alle);
    }

    /**
     * Returns who carries out a region on a day, if the sources say it.
     *
     * @param regio the region
     * @param dag the day
     * @return who; empty for a day outside 2016–2020 and 2024
     */
    public static Optional<Regiouitvoering> on(Zorgkantoorregio regio, LocalDate dag) {
        return of(regio).stream().filter(u -> u.geldigheid.contains(dag)).findFirst();
    }

    /**
     * Returns the regions that a zorgkantoor carries out on a day, if the sources say it.
     *
     * @param zorgkantoor the zorgkantoor
     * @param dag the day
     * @return its regions by code, perhaps none; empty for a day outside 2016–2020 and 2024
     */
    public static Optional<List<Zorgkantoorregio>> regions(Zorgkantoor zorgkantoor, LocalDate dag) {
        if (!JAREN_2016.contains(dag) && !JAAR_2024.contains(dag)) {
            return Optional.empty();
        }
        return Optional.of(Zorgkantoorregio.all().stream()
                .filter(r ->
                        on(r, dag).filter(u -> u.zorgkantoor == zorgkantoor).isPresent())
                .toList());
    }

    /**
     * Says whether a zorgkantoor carries out a region on a day.
     *
     * @param zorgkantoor the zorgkantoor
     * @param regio the region
     * @param dag the day
     * @return yes or no; to be judged for a day outside 2016–2020 and 2024
     */
    public static Oordeel isRunBy(Zorgkantoor zorgkantoor, Zorgkantoorregio regio, LocalDate dag) {
        return on(regio, dag).map(u -> Oordeel.of(u.zorgkantoor == zorgkantoor)).orElse(Oordeel.TE_BEOORDELEN);
    }

    /**
     * Returns the designation as zorgkantoor on which this rests.
     *
     * @return the designation of the years of {@link #geldigheid()}
     */
    public Aanwijzing aanwijzing() {
        return Aanwijzing.of(zorgkantoor).stream()
                .filter(a -> a.geldigheid().contains(geldigheid))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no designation of " + zorgkantoor + " in " + geldigheid));
    }

    /**
     * Returns the Wlz-uitvoerder that is designated as the zorgkantoor.
     *
     * @return the Wlz-uitvoerder
     */
    public Wlzuitvoerder uitvoerder() {
        return aanwijzing().uitvoerder();
    }
}
