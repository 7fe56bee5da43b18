package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * What does Zilveren Kruis pay at the nacalculatie for the days of stay of a provider with a volumeplafond? Immutable and
 * thread-safe.
 *
 * @param plafond the most days of the year that count; absent when it is not known
 * @param geleverd the days that were delivered, by a name of the user's own; 1 through 1,000 names
 */
public record Volumeplafondvraag(Optional<Long> plafond, SortedMap<String, Dagen> geleverd)
        implements Vraag<Volumeplafondvraag> {
    /** What kind of days; three kinds do not count for the ceiling. */
    @Grondslag("ZKB24-VV-6.5-TELLING")
    public enum Dagsoort {
        /** Days of stay. */
        VERBLIJF(true),
        /** Days of mutation. */
        MUTATIEDAG(true),
        /** The stay of a partner. */
        PARTNER(true),
        /** Crisis care. */
        CRISIS(false),
        /** Profile 9bVV. */
        VV9B(false),
        /** Profile 10VV. */
        VV10(false);

        private final boolean telt;

        Dagsoort(boolean telt) {
            this.telt = telt;
        }

        /**
         * Says whether these days count for the ceiling.
         *
         * @return true if they do
         */
        public boolean countsForCeiling() {
            return telt;
        }

        String woord() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Days of one kind at one price.
     *
     * @param soort what kind of days
     * @param dagen how many, 0 through 1,000,000
     * @param vergoeding what is paid per day, whole cents, 0 through € 100,000
     */
    public record Dagen(Dagsoort soort, long dagen, Bedrag vergoeding) {
        /** A provider of 2,700 places: a line of more days is a slip, and a thousand of them can still be added. */
        private static final Grensvorm<Long> DAGEN = Waardevormen.whole(0, 1_000_000);

        private static final Grensvorm<Bedrag> PER_DAG = Waardevormen.amount(Bedrag.NUL, Bedrag.ofCenten(10_000_000));

        private static final Eigenschap<Dagen, Dagsoort> SOORT =
                required("soort", Waardevormen.oneOf(Arrays.asList(Dagsoort.values()), Dagsoort::woord), Dagen::soort);
        private static final Eigenschap<Dagen, Long> AANTAL = required("dagen", DAGEN, Dagen::dagen);
        private static final Eigenschap<Dagen, Bedrag> VERGOEDING = required("vergoeding", PER_DAG, Dagen::vergoeding);
        private static final Objectvorm<Dagen> VORM = Objectvorm.of(
                g -> new Dagen(g.get(SOORT), g.get(AANTAL), g.get(VERGOEDING)), List.of(SOORT, AANTAL, VERGOEDING));

        /**
         * Checks the numbers.
         *
         * @param soort what kind of days
         * @param dagen how many, 0 through 1,000,000
         * @param vergoeding what is paid per day, whole cents, 0 through € 100,000
         * @throws OngeldigeWaardeException if a number is out of range
         */
        public Dagen {
            DAGEN.check(dagen);
            PER_DAG.check(vergoeding);
        }
    }

    private static final Gat<Long> GAT = new Gat<>(
            "plafond",
            Tekst.of("volumeplafond, in dagen per jaar", "ceiling on the volume, in days a year"),
            Eigenaar.ZORGKANTOOR,
            Domein.Bereik.of(0L, Grenzen.MOST));

    private static final Eigenschap<Volumeplafondvraag, Long> PLAFOND =
            optional("plafond", Grenzen.GEHEEL, Volumeplafondvraag::plafond);
    private static final Eigenschap<Volumeplafondvraag, SortedMap<String, Dagen>> GELEVERD =
            required("geleverd", Waardevormen.perName(Dagen.VORM, Grenzen.MOST_NAMES), Volumeplafondvraag::geleverd);
    static final Objectvorm<Volumeplafondvraag> VORM =
            Objectvorm.of(g -> new Volumeplafondvraag(g.find(PLAFOND), g.get(GELEVERD)), PLAFOND, GELEVERD);

    /**
     * Checks the numbers and the names.
     *
     * @param plafond the most days of the year that count, 0 through 1,000,000,000; absent when it is not known
     * @param geleverd the days that were delivered, by a name of the user's own; 1 through 1,000 names
     * @throws OngeldigeWaardeException if the ceiling is out of range, or there are too many names or a blank one
     */
    public Volumeplafondvraag {
        plafond.ifPresent(Grenzen.GEHEEL::check);
        geleverd = Collections.unmodifiableSortedMap(new TreeMap<>(geleverd));
        Grenzen.names(geleverd.keySet());
    }

    @Override
    public List<Gat<?>> gaten() {
        return plafond.isPresent() ? List.of() : List.of(GAT);
    }

    @Override
    public <W> Volumeplafondvraag fill(Gat<W> gat, W waarde) {
        return new Volumeplafondvraag(Optional.of((Long) waarde), geleverd);
    }
}
