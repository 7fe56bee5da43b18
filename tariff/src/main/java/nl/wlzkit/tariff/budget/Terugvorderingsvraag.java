package nl.wlzkit.tariff.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
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
 * @param tekort the reading of the shortfall of several agreements: {@code gemiddeld} or {@code grootste}; absent when open
 * @param samenloop the reading of two reasons at once: {@code hoogste} or {@code som}; absent when it is open
 */
public record Terugvorderingsvraag(
        Bedrag toegekend,
        List<Resultaatsafspraak> afspraken,
        Optional<Terugvorderingsregel> regel,
        Optional<Bedrag> conformBesteed,
        Optional<Bedrag> volgendVoorschot,
        Optional<String> tekort,
        Optional<String> samenloop)
        implements Vraag<Terugvorderingsvraag> {
    private static final String REGEL = "regel";
    private static final String CONFORM_BESTEED = "conformBesteed";

    /**
     * An agreement on a result: a number of steps, fte or hours, planned and realised in the same unit.
     *
     * @param naam what was agreed
     * @param gepland how much, more than 0 and at most 100 million, with at most four decimals
     * @param gerealiseerd how much of it was realised, from 0; more than planned counts as planned
     */
    public record Resultaatsafspraak(String naam, BigDecimal gepland, BigDecimal gerealiseerd) {
        static final FieldForm<Resultaatsafspraak> FORM = FieldForm.<Resultaatsafspraak>of()
                .must("naam", Kind.NAME, Resultaatsafspraak::naam)
                .must("gepland", Kind.QUANTITY, Resultaatsafspraak::gepland)
                .must("gerealiseerd", Kind.QUANTITY, Resultaatsafspraak::gerealiseerd)
                .make(w -> new Resultaatsafspraak(w.get("naam"), w.get("gepland"), w.get("gerealiseerd")));

        /**
         * Checks the name and the numbers.
         *
         * @param naam what was agreed
         * @param gepland how much, more than 0 and at most 100 million, with at most four decimals
         * @param gerealiseerd how much of it was realised, from 0; more than planned counts as planned
         * @throws OngeldigeWaardeException if the name is blank or a number is out of range
         */
        public Resultaatsafspraak {
            Bounds.name(naam);
            gepland = Bounds.quantity(gepland);
            gerealiseerd = Bounds.quantity(gerealiseerd);
            Bounds.fits(gepland.signum() > 0, gepland, "meer dan niets gepland", "more than nothing planned");
        }
    }

    static final FieldForm<Terugvorderingsvraag> FORM = FieldForm.<Terugvorderingsvraag>of()
            .must("toegekend", Kind.AMOUNT, Terugvorderingsvraag::toegekend)
            .must("afspraken", Kind.list(Resultaatsafspraak.FORM, Bounds.MOST_RESULTS), Terugvorderingsvraag::afspraken)
            .may(REGEL, Kind.constant(Terugvorderingsregel.class), Terugvorderingsvraag::regel)
            .may(CONFORM_BESTEED, Kind.AMOUNT, Terugvorderingsvraag::conformBesteed)
            .may("volgendVoorschot", Kind.AMOUNT, Terugvorderingsvraag::volgendVoorschot)
            .reading(Choice.TEKORT, Terugvorderingsvraag::tekort)
            .reading(Choice.SAMENLOOP, Terugvorderingsvraag::samenloop)
            .make(w -> new Terugvorderingsvraag(
                    w.get("toegekend"),
                    w.get("afspraken"),
                    w.find(REGEL),
                    w.find(CONFORM_BESTEED),
                    w.find("volgendVoorschot"),
                    w.reading(Choice.TEKORT),
                    w.reading(Choice.SAMENLOOP)));

    /**
     * Checks the parts and puts the agreements in the order of their names.
     *
     * @param toegekend what was granted
     * @param afspraken the agreements on results, at most 50, every name once; kept in the order of their names
     * @param regel what the agreement says is reclaimed; absent when it is not known
     * @param conformBesteed how much was spent as the agreement says, at most what was granted; absent when it is not known
     * @param volgendVoorschot the next advance payment with which can be settled; absent when there is none to settle with
     * @param tekort the reading of the shortfall of several agreements: {@code gemiddeld} or {@code grootste}; absent when
     *     open
     * @param samenloop the reading of two reasons at once: {@code hoogste} or {@code som}; absent when it is open
     * @throws OngeldigeWaardeException if an amount is out of range, more was spent than granted, a name occurs twice or a
     *     reading is unknown
     */
    public Terugvorderingsvraag {
        Bounds.amount(toegekend);
        afspraken = Bounds.list(
                afspraken.stream()
                        .sorted(Comparator.comparing(Resultaatsafspraak::naam))
                        .toList(),
                Bounds.MOST_RESULTS);
        Bounds.once(afspraken.stream().map(Resultaatsafspraak::naam).toList());
        conformBesteed.ifPresent(Bounds::amount);
        volgendVoorschot.ifPresent(Bounds::amount);
        Bedrag besteed = conformBesteed.orElse(Bedrag.NUL);
        Bounds.fits(
                besteed.compareTo(toegekend) <= 0,
                besteed,
                "hoogstens wat is toegekend, conform besteed",
                "at most what was granted, spent as agreed");
        Choice.TEKORT.check(tekort);
        Choice.SAMENLOOP.check(samenloop);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (regel.isEmpty()) {
            gaten.add(new Gat<>(
                    REGEL,
                    Tekst.of("wat de overeenkomst laat terugvorderen", "what the agreement lets be reclaimed"),
                    Eigenaar.ZORGKANTOOR,
                    new Domein.Keuze<>(List.of(Terugvorderingsregel.values()))));
        }
        if (conformBesteed.isEmpty()) {
            gaten.add(new Gat<>(
                    CONFORM_BESTEED,
                    Tekst.of("besteed zoals in het contract", "spent as in the contract"),
                    Eigenaar.AANBIEDER,
                    Domein.Bereik.of(Bedrag.NUL, toegekend)));
        }
        if (tekort.isEmpty()) {
            gaten.add(Choice.TEKORT.lezing(tekort).gat());
        }
        if (samenloop.isEmpty()) {
            gaten.add(Choice.SAMENLOOP.lezing(samenloop).gat());
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Terugvorderingsvraag fill(Gat<W> gat, W waarde) {
        String feit = gat.feit();
        return new Terugvorderingsvraag(
                toegekend,
                afspraken,
                feit.equals(REGEL) ? Optional.of((Terugvorderingsregel) waarde) : regel,
                feit.equals(CONFORM_BESTEED) ? Optional.of((Bedrag) waarde) : conformBesteed,
                volgendVoorschot,
                feit.equals(Choice.TEKORT.naam()) ? Optional.of(waarde.toString()) : tekort,
                feit.equals(Choice.SAMENLOOP.naam()) ? Optional.of(waarde.toString()) : samenloop);
    }

    @Override
    public List<Lezing> lezingen() {
        return List.of(Choice.TEKORT.lezing(tekort), Choice.SAMENLOOP.lezing(samenloop));
    }

    @Override
    public Terugvorderingsvraag open(Lezing lezing) {
        boolean isTekort = lezing.naam().equals(Choice.TEKORT.naam());
        return new Terugvorderingsvraag(
                toegekend,
                afspraken,
                regel,
                conformBesteed,
                volgendVoorschot,
                isTekort ? Optional.empty() : tekort,
                isTekort ? samenloop : Optional.empty());
    }
}
