package nl.wlzkit.core.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.time.Geldigheid;

/**
 * That a Wlz-uitvoerder is designated as a zorgkantoor for some years. Eight for 2016–2020; seven for 2024–2026, of which the
 * source names the zorgkantoren only, so that all else of them is unknown. Immutable and thread-safe.
 *
 * @param uitvoerder who is designated
 * @param zorgkantoor as which zorgkantoor
 * @param geldigheid for which years, both ends known
 * @param rechtspersoon the name of the legal person, if the source gives it
 * @param rechtsvorm its legal form, if the source gives it
 * @param regios the number of regions, 1 or more, if the source gives it
 * @param regel the id of the rule from which this comes
 */
@Grondslag({"P21-018", "WK-LEES-AANWIJZING"})
public record Aanwijzing(
        Wlzuitvoerder uitvoerder,
        Zorgkantoor zorgkantoor,
        Geldigheid geldigheid,
        Optional<String> rechtspersoon,
        Optional<Rechtsvorm> rechtsvorm,
        Optional<Integer> regios,
        String regel) {
    private static final class Lijst {
        private static final List<Aanwijzing> ALLE = read();

        private static List<Aanwijzing> read() {
            List<Aanwijzing> alle = new ArrayList<>();
            List<List<String>> rijen = Rijen.of("aanwijzingen.tsv");
            for (List<String> rij : rijen.subList(1, rijen.size())) {
                alle.add(new Aanwijzing(
                        Wlzuitvoerder.valueOf(rij.get(0)),
                        Zorgkantoor.parse(rij.get(1)),
                        Geldigheid.of(LocalDate.parse(rij.get(2)), LocalDate.parse(rij.get(3))),
                        Rijen.present(rij.get(4)),
                        Rijen.present(rij.get(5)).map(Rechtsvorm::valueOf),
                        Rijen.present(rij.get(6)).map(Integer::valueOf),
                        rij.get(7)));
            }
            return List.copyOf(alle);
        }
    }

    /**
     * Returns all designations.
     *
     * @return eight of 2016–2020 and seven of 2024–2026, oldest first
     */
    public static List<Aanwijzing> alle() {
        return Lijst.ALLE;
    }

    /**
     * Returns the designations of a day, if the sources give a list for it.
     *
     * @param dag the day
     * @return eight or seven; empty for a day of which there is no list
     */
    public static Optional<List<Aanwijzing>> knownOn(LocalDate dag) {
        List<Aanwijzing> lijst =
                alle().stream().filter(a -> a.geldigheid().contains(dag)).toList();
        return lijst.isEmpty() ? Optional.empty() : Optional.of(lijst);
    }

    /**
     * Returns the designations as one zorgkantoor.
     *
     * @param zorgkantoor the zorgkantoor
     * @return one or two, oldest first
     */
    public static List<Aanwijzing> of(Zorgkantoor zorgkantoor) {
        return alle().stream().filter(a -> a.zorgkantoor() == zorgkantoor).toList();
    }
}
