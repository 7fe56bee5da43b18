package nl.wlzkit.quality.escalation;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The measures that the sources name, one row each, of which a zorgkantoor can put its ladder together. They are no ladder:
 * the sources do not say which follows which. Immutable and thread-safe.
 */
public final class Maatregelen {
    private static final String BESTAND = "maatregelen.tsv";

    private static final class Eerste {
        private static final List<Maatregel> GEPUBLICEERD = read();
    }

    private Maatregelen() {}

    /**
     * One measure. Immutable and thread-safe.
     *
     * @param code its name in capitals
     * @param wie who takes it
     * @param naam what it is
     * @param aanleiding what gives rise to it, as far as the source says
     * @param termijn its term in words; empty when the source gives none
     * @param regel the id of the rule
     */
    public record Maatregel(String code, List<Partij> wie, Tekst naam, Tekst aanleiding, Tekst termijn, String regel)
            implements Leesbaar {
        /**
         * Copies who takes it.
         *
         * @param code its name in capitals
         * @param wie who takes it
         * @param naam what it is
         * @param aanleiding what gives rise to it, as far as the source says
         * @param termijn its term in words; empty when the source gives none
         * @param regel the id of the rule
         */
        public Maatregel {
            wie = List.copyOf(wie);
        }

        @Override
        public String in(Taal taal) {
            return naam.in(taal);
        }
    }

    /**
     * Returns the measures that wlzkit knows.
     *
     * @return the measures, in the order of the file
     */
    public static List<Maatregel> published() {
        return Eerste.GEPUBLICEERD;
    }

    private static List<Maatregel> read() {
        List<Maatregel> maatregelen = new ArrayList<>();
        Resources.text(Maatregelen.class.getResourceAsStream(BESTAND), BESTAND)
                .lines()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .forEach(r -> maatregelen.add(new Maatregel(
                        r[0],
                        List.of(r[1].split(",", -1)).stream()
                                .map(Partij::valueOf)
                                .toList(),
                        Tekst.of(r[2], r[3]),
                        Tekst.of(r[4], r[5]),
                        Tekst.of(r[6], r[7]),
                        r[8])));
        return List.copyOf(maatregelen);
    }

    static List<Gebruik> gebruik() {
        return published().stream()
                .map(m -> new Gebruik(m.regel(), BESTAND + " (" + m.code() + ")"))
                .toList();
    }
}
