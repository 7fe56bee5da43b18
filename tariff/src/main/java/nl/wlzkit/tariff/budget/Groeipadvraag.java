package nl.wlzkit.tariff.budget;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * How much does a provider get when the room that slow growers leave goes to faster ones? The order of the providers does
 * not matter. Immutable and thread-safe.
 *
 * @param budget what there is to divide, in euros, whole cents, 0 through 100 billion
 * @param aanbieders the providers, at most 1,000, every name once; kept in the order of their names
 * @param aanbieder whose amount is asked
 * @param sleutel the reading of how room is divided: {@code naar-verzoek} or {@code gelijk}; absent when it is open
 */
public record Groeipadvraag(Bedrag budget, List<Groeier> aanbieders, String aanbieder, Optional<String> sleutel)
        implements Vraag<Groeipadvraag> {
    static final FieldForm<Groeipadvraag> FORM = FieldForm.<Groeipadvraag>of()
            .must("budget", Kind.AMOUNT, Groeipadvraag::budget)
            .must("aanbieders", Kind.list(Groeier.FORM), Groeipadvraag::aanbieders)
            .must("aanbieder", Kind.NAME, Groeipadvraag::aanbieder)
            .reading(Choice.SLEUTEL, Groeipadvraag::sleutel)
            .make(w -> new Groeipadvraag(
                    w.get("budget"), w.get("aanbieders"), w.get("aanbieder"), w.reading(Choice.SLEUTEL)));

    /**
     * Checks the parts and puts the providers in the order of their names.
     *
     * @param budget what there is to divide, in euros, whole cents, 0 through 100 billion
     * @param aanbieders the providers, at most 1,000, every name once; kept in the order of their names
     * @param aanbieder whose amount is asked
     * @param sleutel the reading of how room is divided: {@code naar-verzoek} or {@code gelijk}; absent when it is open
     * @throws OngeldigeWaardeException if an amount is out of range, a name occurs twice, the one that is asked about is not
     *     among them, or the reading is unknown
     */
    public Groeipadvraag {
        Bounds.amount(budget);
        aanbieders = Groeier.ordered(aanbieders);
        Bounds.fits(
                aanbieders.stream().map(Groeier::aanbieder).toList().contains(aanbieder),
                aanbieder,
                "een aanbieder uit de lijst",
                "a provider of the list");
        Choice.SLEUTEL.check(sleutel);
    }

    @Override
    public List<Gat<?>> gaten() {
        return sleutel.isPresent()
                ? List.of()
                : List.of(Choice.SLEUTEL.lezing(sleutel).gat());
    }

    @Override
    public <W> Groeipadvraag fill(Gat<W> gat, W waarde) {
        return new Groeipadvraag(budget, aanbieders, aanbieder, Optional.of(waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return List.of(Choice.SLEUTEL.lezing(sleutel));
    }

    @Override
    public Groeipadvraag open(Lezing lezing) {
        return new Groeipadvraag(budget, aanbieders, aanbieder, Optional.empty());
    }
}
