package nl.wlzkit.tariff.budget;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * How much a budget falls short of the average path of all providers, in euros; nothing when there is enough. What slow
 * growers leave is in the explanation: it can make up for a shortfall, which {@link Groeipad} tells.
 *
 * <p>A larger budget never falls short by more. Immutable and thread-safe.
 */
public final class Groeipadtekort implements Berekening<Groeipadtekortvraag, Bedrag> {
    private static final Stap PAD =
            new Stap("P21-283", Tekst.of("nodig voor het gemiddelde pad", "needed for the average path"));
    private static final Stap TEKORT = new Stap("P21-283", Tekst.of("tekort", "shortfall"));
    private static final Stap VRIJVAL =
            new Stap("P21-284", Tekst.of("ruimte van wie minder hard groeit", "room of slower growers"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(PAD, TEKORT, VRIJVAL);

    private static final Tekst BUDGET = Tekst.of("budget", "budget");

    /** Makes the calculator; it has no data of its own. */
    public Groeipadtekort() {}

    @Override
    public Antwoord<Bedrag> calculate(Groeipadtekortvraag vraag, Spoor spoor) {
        Groeipadverdeling verdeling = Groeipadverdeling.of(vraag.budget(), vraag.aanbieders(), false);
        Bedrag pad = spoor.begin(
                PAD, vraag.aanbieders().stream().map(Groeier::pad).reduce(Bedrag.NUL, Bedrag::plus), List::of);
        spoor.begin(VRIJVAL, verdeling.vrijval(), List::of);
        return Antwoord.of(spoor.step(
                TEKORT, pad, verdeling.tekortVoorPad(), () -> List.of(Gegeven.of("budget", BUDGET, vraag.budget()))));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
