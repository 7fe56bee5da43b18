package nl.wlzkit.regions.demand;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many minutes over its term a place for an emergency admission is: 0 within the term. What counts is when the place is
 * available, not when it was found or the client moved in. Later never gives less. Immutable and thread-safe.
 */
public final class Spoedtermijn implements Berekening<Spoedtermijnvraag, Long> {
    private static final Stap DUUR = new Stap("NZAV14-SPOED", Tekst.of("minuten te laat", "minutes late"));
    private static final Stap GEEN =
            new Stap("NZAV14-SPOED", Tekst.of("nog geen plek beschikbaar", "no place available yet"));
    private static final Stap NIET_GELDIG =
            new Stap("WK-WACHT-ZONDER-NORM", Tekst.of("termijn geldt niet", "term does not hold"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Spoedtermijn() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(List.of(DUUR, GEEN, NIET_GELDIG));
        Wachtnormen.alle().stream()
                .filter(n -> n.soort() == Wachtsoort.SPOED)
                .map(Wachtnorm::stap)
                .forEach(stappen::add);
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Long> calculate(Spoedtermijnvraag vraag, Spoor spoor) {
        Wachtnorm norm = vraag.norm();
        long gewacht = vraag.duur().toMinutes();
        long over = Math.max(0, gewacht - norm.termijn().duration().toMinutes());
        long teLaat = spoor.begin(
                DUUR, 0L, () -> List.of(Gegeven.of("gewacht", Tekst.of("minuten gewacht", "minutes waited"), gewacht)));
        if (!vraag.beschikbaar()) {
            spoor.note(GEEN, List::of);
        }
        if (!vraag.holds()) {
            spoor.note(NIET_GELDIG, List::of);
            return Antwoord.of(teLaat);
        }
        return Antwoord.of(spoor.step(
                norm.stap(),
                teLaat,
                over,
                () -> List.of(Gegeven.of("termijn", Tekst.of("termijn", "term"), norm.termijn()))));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
