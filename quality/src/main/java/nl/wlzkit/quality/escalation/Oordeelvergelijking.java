package nl.wlzkit.quality.escalation;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether the judgement of a zorgkantoor does not deviate fundamentally from that of the inspectorate. It makes no difference
 * which of both is higher; a larger distance never passes where a smaller does not. That it should not is advice: the answer
 * is no breach. Immutable and thread-safe.
 */
public final class Oordeelvergelijking implements Berekening<Oordeelvergelijkingsvraag, Oordeel> {
    private static final Stap AFSTAND =
            new Stap("P21-361", Tekst.of("afstand tussen de oordelen", "distance between the judgements"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(AFSTAND);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Oordeelvergelijking() {}

    @Override
    public Antwoord<Oordeel> calculate(Oordeelvergelijkingsvraag vraag, Spoor spoor) {
        int fundamenteel = vraag.fundamenteel().orElseThrow(() -> new IllegalArgumentException("a hole: fundamenteel"));
        int afstand = Math.abs(vraag.zorgkantoor() - vraag.igj());
        return Antwoord.of(spoor.begin(
                AFSTAND,
                Oordeel.of(afstand < fundamenteel),
                () -> List.of(
                        Gegeven.of("afstand", Tekst.of("afstand", "distance"), afstand),
                        Gegeven.of("fundamenteel", Tekst.of("fundamenteel vanaf", "fundamental from"), fundamenteel))));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
