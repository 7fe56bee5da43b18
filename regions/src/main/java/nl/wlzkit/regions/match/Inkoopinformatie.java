package nl.wlzkit.regions.match;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many of the five things that must be known are not: 0 if demand and supply can be compared. Immutable and thread-safe.
 */
public final class Inkoopinformatie implements Berekening<Inkoopinformatievraag, Integer> {
    private static final Stap BEGIN =
            new Stap("NK-052", Tekst.of("vijf gegevens moeten bekend zijn", "five things must be known"));
    private static final Stap VRAAG = new Stap("NK-052", Tekst.of("over de vraag", "about demand"));
    private static final Stap AANBOD = new Stap("NK-053", Tekst.of("over het aanbod", "about supply"));
    private static final Stap VERRIJKEN = new Stap(
            "NK-046",
            Tekst.of(
                    "de indicatie zegt de context niet: verrijk haar",
                    "the indication does not tell the context: enrich it"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(BEGIN, VRAAG, AANBOD, VERRIJKEN);

    /** Makes the calculator. */
    public Inkoopinformatie() {}

    @Override
    public Antwoord<Integer> calculate(Inkoopinformatievraag vraag, Spoor spoor) {
        int aantal = spoor.begin(BEGIN, 0, List::of);
        for (Inkoopgegeven gegeven : Inkoopgegeven.values()) {
            boolean bekend = vraag.bekend().getOrDefault(gegeven, false);
            Stap stap = gegeven == Inkoopgegeven.ZORGAANBOD || gegeven == Inkoopgegeven.CONTEXT_AANBOD ? AANBOD : VRAAG;
            aantal = spoor.step(
                    stap,
                    aantal,
                    aantal + (bekend ? 0 : 1),
                    () -> List.of(Gegeven.of(gegeven.feit(), Tekst.of("niet bekend", "not known"), gegeven)));
            if (gegeven == Inkoopgegeven.CONTEXT_VRAAG && !bekend) {
                spoor.note(VERRIJKEN, List::of);
            }
        }
        return Antwoord.of(aantal);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
