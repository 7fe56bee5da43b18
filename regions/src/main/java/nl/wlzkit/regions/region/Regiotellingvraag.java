package nl.wlzkit.regions.region;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How are the regions divided over the zorgkantoren, and do they add up to what the source says of that year? It has no
 * holes. Immutable and thread-safe.
 *
 * @param zorgkantoren the regions of every zorgkantoor, by its name, 1 through 100
 * @param jaar the year, 2000 through 2100, to compare with the numbers that the sources give for 2016–2020 and 2024–2026;
 *     absent to compare with nothing
 */
public record Regiotellingvraag(SortedMap<String, Telling> zorgkantoren, Optional<Integer> jaar)
        implements Vraag<Regiotellingvraag> {
    private static final int MEESTE = 100;
    private static final Grensvorm<Integer> JAREN = Waardevormen.integer(2000, 2100);

    /**
     * The regions of a zorgkantoor.
     *
     * @param regios how many, 1 through 100
     * @param opgegaan how many of these merged into another and are no region any more, 0 or more and fewer than all
     */
    public record Telling(int regios, int opgegaan) {
        private static final Grensvorm<Integer> REGIOS = Waardevormen.integer(1, MEESTE);
        private static final Grensvorm<Integer> OPGEGAAN = Waardevormen.integer(0, MEESTE - 1);
        private static final Eigenschap<Telling, Integer> E_REGIOS = required("regios", REGIOS, Telling::regios);
        private static final Eigenschap<Telling, Integer> E_OPGEGAAN =
                optional("opgegaan", OPGEGAAN, t -> Optional.of(t.opgegaan).filter(n -> n > 0));
        private static final Objectvorm<Telling> VORM = Objectvorm.of(
                        g -> new Telling(g.get(E_REGIOS), g.find(E_OPGEGAAN).orElse(0)), E_REGIOS, E_OPGEGAAN)
                .where(
                        E_OPGEGAAN,
                        g -> g.find(E_REGIOS)
                                .ifPresent(n -> fewer(n, g.find(E_OPGEGAAN).orElse(0))));

        /**
         * Checks the numbers.
         *
         * @param regios how many, 1 through 100
         * @param opgegaan how many of these merged into another and are no region any more, 0 or more and fewer than all
         * @throws OngeldigeWaardeException if a number is out of range, or no region is left
         */
        public Telling {
            REGIOS.check(regios);
            OPGEGAAN.check(opgegaan);
            fewer(regios, opgegaan);
        }

        private static void fewer(int regios, int opgegaan) {
            if (opgegaan >= regios) {
                throw new OngeldigeWaardeException(
                        Integer.toString(opgegaan),
                        Tekst.of("minder dan de " + regios + " regio's", "fewer than the " + regios + " regions"));
            }
        }
    }

    private static final Eigenschap<Regiotellingvraag, SortedMap<String, Telling>> E_ZORGKANTOREN =
            required("zorgkantoren", Waardevormen.perName(Telling.VORM, MEESTE), Regiotellingvraag::zorgkantoren);
    private static final Eigenschap<Regiotellingvraag, Integer> E_JAAR =
            optional("jaar", JAREN, Regiotellingvraag::jaar);
    static final Objectvorm<Regiotellingvraag> VORM =
            Objectvorm.of(g -> new Regiotellingvraag(g.get(E_ZORGKANTOREN), g.find(E_JAAR)), E_ZORGKANTOREN, E_JAAR);

    /**
     * Checks the parts.
     *
     * @param zorgkantoren the regions of every zorgkantoor, by its name, 1 through 100
     * @param jaar the year, 2000 through 2100, to compare with the numbers that the sources give for 2016–2020 and
     *     2024–2026; absent to compare with nothing
     * @throws OngeldigeWaardeException if there are no zorgkantoren or too many, a name is blank, or the year is out of range
     */
    public Regiotellingvraag {
        zorgkantoren = Collections.unmodifiableSortedMap(new TreeMap<>(zorgkantoren));
        if (zorgkantoren.isEmpty() || zorgkantoren.size() > MEESTE) {
            throw new OngeldigeWaardeException(
                    Integer.toString(zorgkantoren.size()),
                    Tekst.of("1 t/m " + MEESTE + " zorgkantoren", "1 through " + MEESTE + " zorgkantoren"));
        }
        zorgkantoren.keySet().forEach(Waardevormen.NAAM::check);
        jaar.ifPresent(JAREN::check);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Regiotellingvraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
