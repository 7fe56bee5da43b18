package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import nl.wlzkit.core.text.Tekst;

/**
 * Of how many kinds of knelpunt is access for a group of clients at stake, rather than for one client? Immutable and thread-safe.
 *
 * @param knelpunten the knelpunten, at most 50,000; the order does not matter
 * @param drempel from how many different clients they are a group, 2 through 50,000; absent when the zorgkantoor did not say:
 *     the source gives none
 */
public record Knelpuntvraag(List<Knelpunt> knelpunten, Optional<Integer> drempel) implements Vraag<Knelpuntvraag> {
    static final int MEESTE = 50_000;
    private static final Grensvorm<Integer> DREMPEL =
            Waardevormen.integer(Tekst.of("een aantal cliënten", "a number of clients"), 2, MEESTE);

    /**
     * A knelpunt of one client. Immutable and thread-safe.
     *
     * @param client whom it is about; shown nowhere
     * @param kenmerk what it has in common with others, a category of at most 200 characters
     */
    public record Knelpunt(Persoonssleutel client, String kenmerk) {
        private static final Eigenschap<Knelpunt, Persoonssleutel> E_CLIENT =
                required("client", Persoonssleutel.VORM, Knelpunt::client);
        private static final Eigenschap<Knelpunt, String> E_KENMERK =
                required("kenmerk", Signaal.CATEGORIE, Knelpunt::kenmerk);
        static final Objectvorm<Knelpunt> VORM =
                Objectvorm.of(g -> new Knelpunt(g.get(E_CLIENT), g.get(E_KENMERK)), E_CLIENT, E_KENMERK);

        /**
         * Checks the category.
         *
         * @param client whom it is about; shown nowhere
         * @param kenmerk what it has in common with others, a category of at most 200 characters
         * @throws OngeldigeWaardeException if the category is blank or too long
         */
        public Knelpunt {
            Signaal.CATEGORIE.check(kenmerk);
        }
    }

    static final Gat<Integer> DREMPEL_GAT = new Gat<>(
            "drempel",
            Tekst.of("vanaf hoeveel cliënten het een groep is", "from how many clients it is a group"),
            Eigenaar.ZORGKANTOOR,
            Domein.Bereik.of(2, MEESTE));

    private static final Eigenschap<Knelpuntvraag, List<Knelpunt>> E_KNELPUNTEN =
            required("knelpunten", Persoonssleutel.people(Knelpunt.VORM, MEESTE), Knelpuntvraag::knelpunten);
    private static final Eigenschap<Knelpuntvraag, Integer> E_DREMPEL =
            optional("drempel", DREMPEL, Knelpuntvraag::drempel);

    /** How it is written. */
    static final Objectvorm<Knelpuntvraag> VORM =
            Objectvorm.of(g -> new Knelpuntvraag(g.get(E_KNELPUNTEN), g.find(E_DREMPEL)), E_KNELPUNTEN, E_DREMPEL);

    /**
     * Checks the threshold.
     *
     * @param knelpunten the knelpunten, at most 50,000; the order does not matter
     * @param drempel from how many different clients they are a group, 2 through 50,000; absent when the zorgkantoor did not
     *     say: the source gives none
     * @throws OngeldigeWaardeException if the threshold is out of range or there are too many knelpunten
     */
    public Knelpuntvraag {
        knelpunten = List.copyOf(knelpunten);
        Lijsten.atMost(knelpunten, MEESTE);
        drempel.ifPresent(DREMPEL::check);
    }

    /**
     * Counts the different clients of every kind.
     *
     * @return how many clients, by what they have in common, in the order of the alphabet
     */
    public SortedMap<String, Integer> clientenPerKenmerk() {
        Map<String, Set<Persoonssleutel>> clienten = new HashMap<>();
        knelpunten.forEach(
                k -> clienten.computeIfAbsent(k.kenmerk(), x -> new HashSet<>()).add(k.client()));
        SortedMap<String, Integer> aantallen = new TreeMap<>();
        clienten.forEach((kenmerk, wie) -> aantallen.put(kenmerk, wie.size()));
        return aantallen;
    }

    @Override
    public List<Gat<?>> gaten() {
        return drempel.isPresent() ? List.of() : List.of(DREMPEL_GAT);
    }

    @Override
    public <W> Knelpuntvraag fill(Gat<W> gat, W waarde) {
        return new Knelpuntvraag(knelpunten, Optional.of((Integer) waarde));
    }
}
