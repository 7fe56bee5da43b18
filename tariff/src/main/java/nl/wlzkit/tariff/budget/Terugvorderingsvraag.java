package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * How much of a grant is reclaimed? Amounts in euros, whole cents, 0 through 100 billion. The order of the agreements does
 * not matter. Immutable and thread-safe.
 *
 * @param toegekend what was granted
 * @param afspraken the agreements on results, at most 50, every name once; kept in the order of their names
 * @param regel what the agreement says is reclaimed; absent when it is not known
 * @param conformBesteed how much was spent as the agreement says, at most what was granted; absent when it is not known
 * @param volgendVoorschot the next advance payment with which can be settled; absent when there is none to settle with
 * @param leeswijze the readings of the shortfall of several agreements and of two reasons at once
 */
public record Terugvorderingsvraag(
        Bedrag toegekend,
        List<Resultaatsafspraak> afspraken,
        Optional<Terugvorderingsregel> regel,
        Optional<Bedrag> conformBesteed,
        Optional<Bedrag> volgendVoorschot,
        Leeswijze leeswijze)
        implements Vraag<Terugvorderingsvraag> {
    /**
     * An agreement on a result: a number of steps, fte or hours, planned and realised in the same unit.
     *
     * @param naam what was agreed
     * @param gepland how much, more than 0 and at most 100 million, with at most four decimals
     * @param gerealiseerd how much of it was realised, from 0; more than planned counts as planned
     */
    public record Resultaatsafspraak(String naam, BigDecimal gepland, BigDecimal gerealiseerd) {
        private static final Eigenschap<Resultaatsafspraak, String> NAAM =
                required("naam", Waardevormen.NAAM, Resultaatsafspraak::naam);
        private static final Eigenschap<Resultaatsafspraak, BigDecimal> GEPLAND =
                required("gepland", Bounds.QUANTITY, Resultaatsafspraak::gepland);
        private static final Eigenschap<Resultaatsafspraak, BigDecimal> GEREALISEERD =
                required("gerealiseerd", Bounds.QUANTITY, Resultaatsafspraak::gerealiseerd);
        static final Objectvorm<Resultaatsafspraak> VORM = Objectvorm.of(
                g -> new Resultaatsafspraak(g.get(NAAM), g.get(GEPLAND), g.get(GEREALISEERD)),
                List.of(NAAM, GEPLAND, GEREALISEERD));

        /**
         * Checks the name and the numbers.
         *
         * @param naam what was agreed
         * @param gepland how much, more than 0 and at most 100 million, with at most four decimals
         * @param gerealiseerd how much of it was realised, from 0; more than planned counts as planned
         * @throws OngeldigeWaardeException if the name is blank or a number is out of range
         */
        public Resultaatsafspraak {
            Waardevormen.NAAM.check(naam);
            gepland = Bounds.quantity(gepland);
            gerealiseerd = Bounds.quantity(gerealiseerd);
            Bounds.fits(gepland.signum() > 0, gepland, "meer dan niets gepland", "more than nothing planned");
        }
    }

    /** The name of the reading of how far the agreements together fall short. */
    public static final String TEKORT = "tekort";

    /** The largest shortfall counts; at the default their mean. */
    public static final String GROOTSTE = "grootste";

    /** The name of the reading of two reasons to reclaim. */
    public static final String SAMENLOOP = "samenloop";

    /** Both are reclaimed; at the default the highest of the two. */
    public static final String SOM = "som";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(TEKORT, "WK-LEES-TERUGVORDERING-TEKORT", "gemiddeld", GROOTSTE),
            Leeswijze.lezing(SAMENLOOP, "WK-LEES-TERUGVORDERING-SAMENLOOP", "hoogste", SOM));

    private static final Eigenschap<Terugvorderingsvraag, Bedrag> TOEGEKEND =
            required("toegekend", Bounds.AMOUNT, Terugvorderingsvraag::toegekend);
    private static final Eigenschap<Terugvorderingsvraag, List<Resultaatsafspraak>> AFSPRAKEN = required(
            "afspraken",
            Waardevormen.distinct(Resultaatsafspraak.VORM, Bounds.MOST_RESULTS, Resultaatsafspraak.NAAM, Bounds.ONCE),
            Terugvorderingsvraag::afspraken);
    private static final Eigenschap<Terugvorderingsvraag, Terugvorderingsregel> REGEL =
            optional("regel", Waardevormen.constant(Terugvorderingsregel.class), Terugvorderingsvraag::regel);
    private static final Eigenschap<Terugvorderingsvraag, Bedrag> CONFORM_BESTEED =
            optional("conformBesteed", Bounds.AMOUNT, Terugvorderingsvraag::conformBesteed);
    private static final Eigenschap<Terugvorderingsvraag, Bedrag> VOLGEND_VOORSCHOT =
            optional("volgendVoorschot", Bounds.AMOUNT, Terugvorderingsvraag::volgendVoorschot);
    private static final Eigenschap<Terugvorderingsvraag, String> LEZING_TEKORT =
            reading(LEZINGEN, TEKORT, Terugvorderingsvraag::leeswijze);
    private static final Eigenschap<Terugvorderingsvraag, String> LEZING_SAMENLOOP =
            reading(LEZINGEN, SAMENLOOP, Terugvorderingsvraag::leeswijze);
    static final Objectvorm<Terugvorderingsvraag> VORM = Objectvorm.of(
            g -> new Terugvorderingsvraag(
                    g.get(TOEGEKEND),
                    g.get(AFSPRAKEN),
                    g.find(REGEL),
                    g.find(CONFORM_BESTEED),
                    g.find(VOLGEND_VOORSCHOT),
                    LEZINGEN.choose(TEKORT, g.find(LEZING_TEKORT)).choose(SAMENLOOP, g.find(LEZING_SAMENLOOP))),
            List.of(TOEGEKEND, AFSPRAKEN, REGEL, CONFORM_BESTEED, VOLGEND_VOORSCHOT, LEZING_TEKORT, LEZING_SAMENLOOP));

    /**
     * Checks the parts and puts the agreements in the order of their names.
     *
     * @param toegekend what was granted
     * @param afspraken the agreements on results, at most 50, every name once; kept in the order of their names
     * @param regel what the agreement says is reclaimed; absent when it is not known
     * @param conformBesteed how much was spent as the agreement says, at most what was granted; absent when it is not known
     * @param volgendVoorschot the next advance payment with which can be settled; absent when there is none to settle with
     * @param leeswijze the readings of the shortfall of several agreements and of two reasons at once
     * @throws OngeldigeWaardeException if an amount is out of range, more was spent than granted, a name occurs twice or a
     *     reading is unknown
     */
    public Terugvorderingsvraag {
        Bounds.AMOUNT.check(toegekend);
        afspraken = Bounds.list(
                afspraken.stream()
                        .sorted(Comparator.comparing(Resultaatsafspraak::naam))
                        .toList(),
                Bounds.MOST_RESULTS);
        Bounds.once(afspraken.stream().map(Resultaatsafspraak::naam).toList());
        conformBesteed.ifPresent(Bounds.AMOUNT::check);
        volgendVoorschot.ifPresent(Bounds.AMOUNT::check);
        Bedrag besteed = conformBesteed.orElse(Bedrag.NUL);
        Bounds.fits(
                besteed.compareTo(toegekend) <= 0,
                besteed,
                "hoogstens wat is toegekend, conform besteed",
                "at most what was granted, spent as agreed");
        LEZINGEN.check(leeswijze);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (regel.isEmpty()) {
            gaten.add(new Gat<>(
                    REGEL.naam(),
                    Tekst.of("wat de overeenkomst laat terugvorderen", "what the agreement lets be reclaimed"),
                    Eigenaar.ZORGKANTOOR,
                    new Domein.Keuze<>(List.of(Terugvorderingsregel.values()))));
        }
        if (conformBesteed.isEmpty()) {
            gaten.add(new Gat<>(
                    CONFORM_BESTEED.naam(),
                    Tekst.of("besteed zoals in het contract", "spent as in the contract"),
                    Eigenaar.AANBIEDER,
                    Domein.Bereik.of(Bedrag.NUL, toegekend)));
        }
        gaten.addAll(leeswijze.gaten());
        return List.copyOf(gaten);
    }

    @Override
    public <W> Terugvorderingsvraag fill(Gat<W> gat, W waarde) {
        String feit = gat.feit();
        return new Terugvorderingsvraag(
                toegekend,
                afspraken,
                feit.equals(REGEL.naam()) ? Optional.of((Terugvorderingsregel) waarde) : regel,
                feit.equals(CONFORM_BESTEED.naam()) ? Optional.of((Bedrag) waarde) : conformBesteed,
                volgendVoorschot,
                leeswijze.knows(feit) ? leeswijze.choose(feit, waarde.toString()) : leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen();
    }

    @Override
    public Terugvorderingsvraag open(Lezing lezing) {
        return new Terugvorderingsvraag(
                toegekend, afspraken, regel, conformBesteed, volgendVoorschot, leeswijze.open(lezing.naam()));
    }
}
