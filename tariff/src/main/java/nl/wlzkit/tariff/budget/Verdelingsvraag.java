package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;

/**
 * Do the zorgkantoren together exceed the national kwaliteitsbudget, and who has which share after the transfers? Amounts in
 * euros, whole cents, 0 through 100 billion. Immutable and thread-safe.
 *
 * @param landelijk the amount that is there nationally
 * @param verdeling how the NZa divided it, every zorgkantoor once, together the national amount; kept in the order of {@link
 *     Zorgkantoor}. The key of the division is not in the source
 * @param overhevelingen the transfers in the order in which they were agreed, at most 1,000
 */
public record Verdelingsvraag(Bedrag landelijk, List<Aandeel> verdeling, List<Overheveling> overhevelingen)
        implements Vraag<Verdelingsvraag> {
    /**
     * The share of one zorgkantoor.
     *
     * @param zorgkantoor whose
     * @param aandeel what the NZa gave it
     * @param afgesproken what it has agreed with its providers
     */
    public record Aandeel(Zorgkantoor zorgkantoor, Bedrag aandeel, Bedrag afgesproken) {
        private static final Eigenschap<Aandeel, Zorgkantoor> ZORGKANTOOR =
                required("zorgkantoor", Bounds.ZORGKANTOOR, Aandeel::zorgkantoor);
        private static final Eigenschap<Aandeel, Bedrag> AANDEEL = required("aandeel", Bounds.AMOUNT, Aandeel::aandeel);
        private static final Eigenschap<Aandeel, Bedrag> AFGESPROKEN =
                required("afgesproken", Bounds.AMOUNT, Aandeel::afgesproken);
        static final Objectvorm<Aandeel> VORM = Objectvorm.of(
                g -> new Aandeel(g.get(ZORGKANTOOR), g.get(AANDEEL), g.get(AFGESPROKEN)),
                List.of(ZORGKANTOOR, AANDEEL, AFGESPROKEN));

        /**
         * Checks the amounts.
         *
         * @param zorgkantoor whose
         * @param aandeel what the NZa gave it
         * @param afgesproken what it has agreed with its providers
         * @throws OngeldigeWaardeException if an amount is out of range
         */
        public Aandeel {
            Bounds.AMOUNT.check(aandeel);
            Bounds.AMOUNT.check(afgesproken);
        }
    }

    /**
     * A transfer between two zorgkantoren.
     *
     * @param van who gives
     * @param naar who gets
     * @param bedrag how much, more than nothing
     */
    public record Overheveling(Zorgkantoor van, Zorgkantoor naar, Bedrag bedrag) {
        private static final Eigenschap<Overheveling, Zorgkantoor> VAN =
                required("van", Bounds.ZORGKANTOOR, Overheveling::van);
        private static final Eigenschap<Overheveling, Zorgkantoor> NAAR =
                required("naar", Bounds.ZORGKANTOOR, Overheveling::naar);
        private static final Eigenschap<Overheveling, Bedrag> BEDRAG =
                required("bedrag", Bounds.AMOUNT, Overheveling::bedrag);
        static final Objectvorm<Overheveling> VORM = Objectvorm.of(
                g -> new Overheveling(g.get(VAN), g.get(NAAR), g.get(BEDRAG)), List.of(VAN, NAAR, BEDRAG));

        /**
         * Checks the amount and that there are two zorgkantoren.
         *
         * @param van who gives
         * @param naar who gets
         * @param bedrag how much, more than nothing
         * @throws OngeldigeWaardeException if the amount is out of range or nothing, or the two are one
         */
        public Overheveling {
            Bounds.AMOUNT.check(bedrag);
            Bounds.fits(bedrag.signum() > 0, bedrag, "meer dan niets overhevelen", "a transfer of more than nothing");
            Bounds.fits(van != naar, naar.naam(), "twee verschillende zorgkantoren", "two different zorgkantoren");
        }
    }

    private static final Eigenschap<Verdelingsvraag, Bedrag> LANDELIJK =
            required("landelijk", Bounds.AMOUNT, Verdelingsvraag::landelijk);
    private static final Eigenschap<Verdelingsvraag, List<Aandeel>> VERDELING =
            required("verdeling", Bounds.each(Aandeel.VORM, Aandeel.ZORGKANTOOR), Verdelingsvraag::verdeling);
    private static final Eigenschap<Verdelingsvraag, List<Overheveling>> OVERHEVELINGEN = required(
            "overhevelingen",
            Waardevormen.list(Overheveling.VORM, Bounds.LONGEST_LIST),
            Verdelingsvraag::overhevelingen);
    static final Objectvorm<Verdelingsvraag> VORM = Objectvorm.of(
            g -> new Verdelingsvraag(g.get(LANDELIJK), g.get(VERDELING), g.get(OVERHEVELINGEN)),
            List.of(LANDELIJK, VERDELING, OVERHEVELINGEN));

    /**
     * Checks that the parts belong together and puts the shares in the order of {@link Zorgkantoor}.
     *
     * @param landelijk the amount that is there nationally
     * @param verdeling how the NZa divided it, every zorgkantoor once, together the national amount; kept in the order of
     *     {@link Zorgkantoor}. The key of the division is not in the source
     * @param overhevelingen the transfers in the order in which they were agreed, at most 1,000
     * @throws OngeldigeWaardeException if an amount is out of range, the shares do not add up, a zorgkantoor occurs twice, or
     *     a transfer names one without a share
     */
    public Verdelingsvraag {
        Bounds.AMOUNT.check(landelijk);
        verdeling = Bounds.list(verdeling.stream()
                .sorted(Comparator.comparing(Aandeel::zorgkantoor))
                .toList());
        overhevelingen = Bounds.list(overhevelingen);
        List<Zorgkantoor> wie = verdeling.stream().map(Aandeel::zorgkantoor).toList();
        Bounds.once(wie);
        Bedrag som = verdeling.stream().map(Aandeel::aandeel).reduce(Bedrag.NUL, Bedrag::plus);
        Bounds.fits(
                som.equals(landelijk),
                som,
                "aandelen die samen het landelijke bedrag zijn",
                "shares that add up to the national amount");
        for (Overheveling overheveling : overhevelingen) {
            Bounds.fits(
                    wie.contains(overheveling.van()) && wie.contains(overheveling.naar()),
                    overheveling.van().naam() + " -> " + overheveling.naar().naam(),
                    "overhevelingen tussen zorgkantoren met een aandeel",
                    "transfers between zorgkantoren that have a share");
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes; what a zorgkantoor agreed without telling would have no upper end. */
    @Override
    public <W> Verdelingsvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
