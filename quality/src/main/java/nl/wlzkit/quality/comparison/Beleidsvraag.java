package nl.wlzkit.quality.comparison;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * On which subjects does a provider that works in more regions meet differences in policy that no region explains? The order
 * of the subjects and regions does not matter. Immutable and thread-safe.
 *
 * @param onderwerpen of every subject, at most 100, what the regions of the provider ask, at most 100 regions
 */
public record Beleidsvraag(SortedMap<String, SortedMap<String, Regioregel>> onderwerpen)
        implements Vraag<Beleidsvraag> {
    static final int MEESTE = 100;

    /**
     * What a region asks.
     *
     * @param regel what it asks, in words or a code: two regions ask the same if these are equal
     * @param verklaring the property of the region that explains why it differs; absent if there is none
     */
    public record Regioregel(String regel, Optional<String> verklaring) {
        private static final Objectvorm.Eigenschap<Regioregel, String> E_REGEL =
                required("regel", Waardevormen.NAAM, Regioregel::regel);
        private static final Objectvorm.Eigenschap<Regioregel, String> E_VERKLARING =
                optional("verklaring", Waardevormen.NAAM, Regioregel::verklaring);
        static final Objectvorm<Regioregel> VORM =
                Objectvorm.of(g -> new Regioregel(g.get(E_REGEL), g.find(E_VERKLARING)), E_REGEL, E_VERKLARING);

        /**
         * Checks the texts.
         *
         * @param regel what it asks, in words or a code: two regions ask the same if these are equal
         * @param verklaring the property of the region that explains why it differs; absent if there is none
         * @throws OngeldigeWaardeException if a text is blank
         */
        public Regioregel {
            Waardevormen.NAAM.check(regel);
            verklaring.ifPresent(Waardevormen.NAAM::check);
        }
    }

    private static final Waardevorm<SortedMap<String, Regioregel>> REGIOS =
            Waardevormen.perName(Regioregel.VORM, MEESTE);
    private static final Objectvorm.Eigenschap<Beleidsvraag, SortedMap<String, SortedMap<String, Regioregel>>>
            E_ONDERWERPEN = required("onderwerpen", Waardevormen.perName(REGIOS, MEESTE), Beleidsvraag::onderwerpen);
    static final Objectvorm<Beleidsvraag> VORM =
            Objectvorm.of(g -> new Beleidsvraag(g.get(E_ONDERWERPEN)), E_ONDERWERPEN);

    /**
     * Checks the numbers.
     *
     * @param onderwerpen of every subject, at most 100, what the regions of the provider ask, at most 100 regions
     * @throws OngeldigeWaardeException if there are no subjects or regions, or too many
     */
    public Beleidsvraag {
        SortedMap<String, SortedMap<String, Regioregel>> kopie = new TreeMap<>();
        onderwerpen.forEach((onderwerp, regios) -> {
            number(regios.size());
            kopie.put(onderwerp, Collections.unmodifiableSortedMap(new TreeMap<>(regios)));
        });
        number(kopie.size());
        onderwerpen = Collections.unmodifiableSortedMap(kopie);
    }

    private static void number(int aantal) {
        if (aantal < 1 || aantal > MEESTE) {
            throw new OngeldigeWaardeException(
                    Integer.toString(aantal), Tekst.of("1 t/m " + MEESTE + " namen", "1 through " + MEESTE + " names"));
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes. */
    @Override
    public <W> Beleidsvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
