package nl.wlzkit.regions.agreement;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a friction is solved: nothing remains of it with the agreements that were made, or, by a reading, with those that
 * are realised. Of a friction of which too little is known the answer runs from solved through open; {@link Restopgave} then
 * says not known. Immutable and thread-safe.
 */
public final class Restopgavestatustoets implements Berekening<Restopgavevraag, Restopgavestatus> {
    private static final Stap STATUS =
            new Stap("FRI-172", Tekst.of("is de frictie opgelost?", "is the friction solved?"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(STATUS);

    /** Makes the calculator. */
    public Restopgavestatustoets() {}

    @Override
    public Antwoord<Restopgavestatus> calculate(Restopgavevraag vraag, Spoor spoor) {
        Hoeveelheid rest = Restopgaveberekening.remaining(
                vraag, vraag.leeswijze().is(Restopgavevraag.OPGELOST, Restopgavevraag.GEREALISEERD));
        return Antwoord.of(spoor.begin(
                STATUS,
                rest.isNiets() ? Restopgavestatus.OPGELOST : Restopgavestatus.OPEN,
                () -> List.of(Gegeven.of("restopgave", Tekst.of("restopgave", "what remains"), rest))));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
