package nl.wlzkit.regions.demand;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many clients do not get fitting care yet: the zorgkantoor must know it to realise enough care. Knowing of one more that the
 * care fits makes it one less. Immutable and thread-safe.
 */
public final class PassendeZorg implements Berekening<PassendeZorgvraag, Integer> {
    private static final Stap ZONDER = new Stap("NK-025", Tekst.of("zonder passende zorg", "without fitting care"));
    private static final Stap ONBEKEND = new Stap(
            "WK-VRAAG-ONBEKEND", Tekst.of("onbekenden die passende zorg krijgen", "unknown ones who get fitting care"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(ZONDER, ONBEKEND);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public PassendeZorg() {}

    @Override
    public Antwoord<Integer> calculate(PassendeZorgvraag vraag, Spoor spoor) {
        int zonder = spoor.begin(
                ZONDER,
                vraag.clienten() - vraag.passend(),
                () -> List.of(
                        Gegeven.of("clienten", Tekst.of("cliënten", "clients"), vraag.clienten()),
                        Gegeven.of("passend", Tekst.of("passend", "fitting"), vraag.passend())));
        int onbekend = vraag.onbekend() == 0
                ? 0
                : vraag.onbekendPassend()
                        .orElseThrow(() -> new IllegalArgumentException("a hole is needed: use answer"));
        return Antwoord.of(spoor.step(ONBEKEND, zonder, zonder - onbekend, List::of));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
