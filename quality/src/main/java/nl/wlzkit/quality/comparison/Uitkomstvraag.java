package nl.wlzkit.quality.comparison;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Are the outcomes for clients comparable between regions? The order of the regions does not matter. Immutable and
 * thread-safe.
 *
 * @param uitkomsten the outcome of every region, at most 100, by the name of the region; the unit is that of the user
 * @param tolerantie how far two outcomes may lie apart and still be comparable, 0 through 1,000,000, at most four decimals;
 *     absent when it is not known: the source gives none
 */
public record Uitkomstvraag(SortedMap<String, Uitkomst> uitkomsten, Optional<BigDecimal> tolerantie)
        implements Vraag<Uitkomstvraag> {
    static final int MEESTE = 100;

    private static final Grensvorm<BigDecimal> TOLERANTIE =
            Uitkomst.number(BigDecimal.ZERO, "een tolerantie", "a tolerance");

    static final Gat<BigDecimal> TOLERANTIE_GAT = new Gat<>(
            "tolerantie",
            Tekst.of("hoe ver uitkomsten uiteen mogen liggen", "how far outcomes may lie apart"),
            Eigenaar.ZORGKANTOOR,
            Domein.Bereik.of(BigDecimal.ZERO, Uitkomst.MOST));

    /**
     * The outcome of a region.
     *
     * @param waarde the outcome, from -1,000,000 through 1,000,000, at most four decimals
     * @param verklaring the property of the region that explains why it differs; absent if there is none
     */
    public record Uitkomst(BigDecimal waarde, Optional<String> verklaring) {
        private static final BigDecimal MOST = new BigDecimal("1000000");
        private static final int DECIMALS = 4;
        private static final Grensvorm<BigDecimal> WAARDE = number(MOST.negate(), "een uitkomst", "an outcome");
        private static final Objectvorm.Eigenschap<Uitkomst, BigDecimal> E_WAARDE =
                required("waarde", WAARDE, Uitkomst::waarde);
        private static final Objectvorm.Eigenschap<Uitkomst, String> E_VERKLARING =
                optional("verklaring", Waardevormen.NAAM, Uitkomst::verklaring);
        static final Objectvorm<Uitkomst> VORM =
                Objectvorm.of(g -> new Uitkomst(g.get(E_WAARDE), g.find(E_VERKLARING)), E_WAARDE, E_VERKLARING);

        /**
         * Checks the values.
         *
         * @param waarde the outcome, from -1,000,000 through 1,000,000, at most four decimals
         * @param verklaring the property of the region that explains why it differs; absent if there is none
         * @throws OngeldigeWaardeException if the outcome is out of range, or the explanation is blank
         */
        public Uitkomst {
            WAARDE.check(waarde);
            verklaring.ifPresent(Waardevormen.NAAM::check);
        }

        private static Grensvorm<BigDecimal> number(BigDecimal van, String nl, String en) {
            return Waardevormen.number(Tekst.of(nl, en), van, MOST, DECIMALS, n -> n, n -> n);
        }
    }

    private static final Objectvorm.Eigenschap<Uitkomstvraag, SortedMap<String, Uitkomst>> E_UITKOMSTEN =
            required("uitkomsten", Waardevormen.perName(Uitkomst.VORM, MEESTE), Uitkomstvraag::uitkomsten);
    private static final Objectvorm.Eigenschap<Uitkomstvraag, BigDecimal> E_TOLERANTIE =
            optional("tolerantie", TOLERANTIE, Uitkomstvraag::tolerantie);
    static final Objectvorm<Uitkomstvraag> VORM = Objectvorm.of(
            g -> new Uitkomstvraag(g.get(E_UITKOMSTEN), g.find(E_TOLERANTIE)), E_UITKOMSTEN, E_TOLERANTIE);

    /**
     * Checks the values.
     *
     * @param uitkomsten the outcome of every region, at most 100, by the name of the region; the unit is that of the user
     * @param tolerantie how far two outcomes may lie apart and still be comparable, 0 through 1,000,000, at most four
     *     decimals; absent when it is not known: the source gives none
     * @throws OngeldigeWaardeException if there are no regions or too many, or the tolerance is out of range
     */
    public Uitkomstvraag {
        uitkomsten = Collections.unmodifiableSortedMap(new TreeMap<>(uitkomsten));
        if (uitkomsten.isEmpty() || uitkomsten.size() > MEESTE) {
            throw new OngeldigeWaardeException(
                    Integer.toString(uitkomsten.size()),
                    Tekst.of("1 t/m " + MEESTE + " regio's", "1 through " + MEESTE + " regions"));
        }
        tolerantie.ifPresent(TOLERANTIE::check);
    }

    @Override
    public List<Gat<?>> gaten() {
        return tolerantie.isEmpty() ? List.of(TOLERANTIE_GAT) : List.of();
    }

    @Override
    public <W> Uitkomstvraag fill(Gat<W> gat, W waarde) {
        return new Uitkomstvraag(uitkomsten, Optional.of((BigDecimal) waarde));
    }
}
