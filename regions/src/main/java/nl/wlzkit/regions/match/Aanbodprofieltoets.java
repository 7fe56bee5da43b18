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
 * How many of the four parts of a supply profile are missing: 0 if it is complete. An empty set of contra-indications is known.
 * Immutable and thread-safe.
 */
public final class Aanbodprofieltoets implements Berekening<Aanbodprofielvraag, Integer> {
    private static final Stap BEGIN =
            new Stap("NK-047", Tekst.of("vier onderdelen moeten bekend zijn", "four parts must be known"));
    private static final Stap CONTEXT = new Stap("NK-048", Tekst.of("context ontbreekt", "context is missing"));
    private static final Stap CAPACITEIT = new Stap("NK-048", Tekst.of("capaciteit ontbreekt", "capacity is missing"));
    private static final Stap EXPERTISE = new Stap("NK-049", Tekst.of("expertise ontbreekt", "expertise is missing"));
    private static final Stap CONTRA =
            new Stap("NK-049", Tekst.of("contra-indicaties ontbreken", "contra-indications are missing"));
    private static final Stap BESCHIKBAAR =
            new Stap("NK-048", Tekst.of("beschikbaar is totaal min bezet", "available is total less taken"));
    private static final Stap BRUIKBAAR = new Stap(
            "NK-050",
            Tekst.of(
                    "bruikbaar bij het plaatsen, het inkopen en het ontwikkelen van aanbod",
                    "of use for placing, buying and developing supply"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(BEGIN, CONTEXT, CAPACITEIT, EXPERTISE, CONTRA, BESCHIKBAAR, BRUIKBAAR);

    /** Makes the calculator. */
    public Aanbodprofieltoets() {}

    @Override
    public Antwoord<Integer> calculate(Aanbodprofielvraag vraag, Spoor spoor) {
        Aanbodprofiel profiel = vraag.profiel();
        List<Profielveld> mist = profiel.missing();
        int aantal = spoor.begin(BEGIN, 0, List::of);
        for (Profielveld veld : mist) {
            aantal = spoor.step(step(veld), aantal, aantal + 1, List::of);
        }
        profiel.capaciteit()
                .ifPresent(c -> spoor.note(
                        BESCHIKBAAR,
                        () -> List.of(
                                Gegeven.of("totaal", Tekst.of("totaal", "total"), c.totaal()),
                                Gegeven.of("bezet", Tekst.of("bezet", "taken"), c.bezet()),
                                Gegeven.of("beschikbaar", Tekst.of("beschikbaar", "available"), c.beschikbaar()))));
        if (mist.isEmpty()) {
            spoor.note(BRUIKBAAR, List::of);
        }
        return Antwoord.of(aantal);
    }

    private static Stap step(Profielveld veld) {
        return switch (veld) {
            case CONTEXT -> CONTEXT;
            case CAPACITEIT -> CAPACITEIT;
            case EXPERTISE -> EXPERTISE;
            case CONTRA_INDICATIES -> CONTRA;
        };
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
