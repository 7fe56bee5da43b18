package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * How much does a provider get when the room that slow growers leave goes to faster ones? The order of the providers does
 * not matter. Immutable and thread-safe.
 *
 * @param budget what there is to divide, in euros, whole cents, 0 through 100 billion
 * @param aanbieders the providers, at most 1,000, every name once; kept in the order of their names
 * @param aanbieder whose amount is asked
 * @param leeswijze the reading of how room is divided: {@code naar-verzoek} or {@code gelijk}
 */
public record Groeipadvraag(Bedrag budget, List<Groeier> aanbieders, String aanbieder, Leeswijze leeswijze)
        implements Vraag<Groeipadvraag> {
    /** The name of the reading. */
    public static final String SLEUTEL = "sleutel";

    /** Room is divided in equal parts; at the default in proportion to what is asked. */
    public static final String GELIJK = "gelijk";

    /** The reading of this question, at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(SLEUTEL, "WK-LEES-GROEIPAD-SLEUTEL", "naar-verzoek", GELIJK));

    private static final Eigenschap<Groeipadvraag, Bedrag> BUDGET =
            required("budget", Bounds.AMOUNT, Groeipadvraag::budget);
    private static final Eigenschap<Groeipadvraag, List<Groeier>> AANBIEDERS =
            required("aanbieders", Bounds.each(Groeier.VORM, Groeier.AANBIEDER), Groeipadvraag::aanbieders);
    private static final Eigenschap<Groeipadvraag, String> AANBIEDER =
            required("aanbieder", Waardevormen.NAAM, Groeipadvraag::aanbieder);
    private static final Eigenschap<Groeipadvraag, String> LEZING_SLEUTEL =
            reading(LEZINGEN, SLEUTEL, Groeipadvraag::leeswijze);
    static final Objectvorm<Groeipadvraag> VORM = Objectvorm.of(
            g -> new Groeipadvraag(
                    g.get(BUDGET),
                    g.get(AANBIEDERS),
                    g.get(AANBIEDER),
                    LEZINGEN.choose(SLEUTEL, g.find(LEZING_SLEUTEL))),
            List.of(BUDGET, AANBIEDERS, AANBIEDER, LEZING_SLEUTEL));

    /**
     * Checks the parts and puts the providers in the order of their names.
     *
     * @param budget what there is to divide, in euros, whole cents, 0 through 100 billion
     * @param aanbieders the providers, at most 1,000, every name once; kept in the order of their names
     * @param aanbieder whose amount is asked
     * @param leeswijze the reading of how room is divided: {@code naar-verzoek} or {@code gelijk}
     * @throws OngeldigeWaardeException if an amount is out of range, a name occurs twice, the one that is asked about is not
     *     among them, or the reading is unknown
     */
    public Groeipadvraag {
        Bounds.AMOUNT.check(budget);
        aanbieders = Groeier.ordered(aanbieders);
        Bounds.fits(
                aanbieders.stream().map(Groeier::aanbieder).toList().contains(aanbieder),
                aanbieder,
                "een aanbieder uit de lijst",
                "a provider of the list");
        LEZINGEN.check(leeswijze);
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Groeipadvraag fill(Gat<W> gat, W waarde) {
        return read(leeswijze.choose(gat.feit(), waarde.toString()));
    }

    private Groeipadvraag read(Leeswijze anders) {
        return new Groeipadvraag(budget, aanbieders, aanbieder, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen();
    }

    @Override
    public Groeipadvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
