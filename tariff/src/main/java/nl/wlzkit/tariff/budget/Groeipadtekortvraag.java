package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * How much does a budget fall short of letting all providers grow along the average path? Immutable and thread-safe.
 *
 * @param budget what there is, in euros, whole cents, 0 through 100 billion
 * @param aanbieders the providers, at most 1,000, every name once; kept in the order of their names
 */
public record Groeipadtekortvraag(Bedrag budget, List<Groeier> aanbieders) implements Vraag<Groeipadtekortvraag> {
    private static final Eigenschap<Groeipadtekortvraag, Bedrag> BUDGET =
            required("budget", Bounds.AMOUNT, Groeipadtekortvraag::budget);
    private static final Eigenschap<Groeipadtekortvraag, List<Groeier>> AANBIEDERS =
            required("aanbieders", Bounds.each(Groeier.VORM, Groeier.AANBIEDER), Groeipadtekortvraag::aanbieders);
    static final Objectvorm<Groeipadtekortvraag> VORM =
            Objectvorm.of(g -> new Groeipadtekortvraag(g.get(BUDGET), g.get(AANBIEDERS)), BUDGET, AANBIEDERS);

    /**
     * Checks the parts and puts the providers in the order of their names.
     *
     * @param budget what there is, in euros, whole cents, 0 through 100 billion
     * @param aanbieders the providers, at most 1,000, every name once; kept in the order of their names
     * @throws OngeldigeWaardeException if an amount is out of range or a name occurs twice
     */
    public Groeipadtekortvraag {
        Bounds.AMOUNT.check(budget);
        aanbieders = Groeier.ordered(aanbieders);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes. */
    @Override
    public <W> Groeipadtekortvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
