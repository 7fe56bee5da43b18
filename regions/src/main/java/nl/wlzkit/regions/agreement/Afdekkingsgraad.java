package nl.wlzkit.regions.agreement;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * Which part of a friction is or will be solved with all agreements: 0 through 1, exact, never rounded. Of a friction of
 * nothing, all. Immutable and thread-safe.
 */
public final class Afdekkingsgraad implements Berekening<Restopgavevraag, Breuk> {
    private static final Stap DEEL = new Stap("FRI-170", Tekst.of("welk deel is afgedekt", "which part is covered"));

    private static final Stap NIETS =
            new Stap("WK-AFDEKKING-NIETS", Tekst.of("er is niets op te lossen", "there is nothing to solve"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(DEEL, NIETS);

    /** Makes the calculator. */
    public Afdekkingsgraad() {}

    @Override
    public Antwoord<Breuk> calculate(Restopgavevraag vraag, Spoor spoor) {
        Hoeveelheid omvang = Restopgaveberekening.size(vraag);
        Hoeveelheid opgelost = Restopgaveberekening.solved(vraag);
        Breuk deel = spoor.begin(
                DEEL,
                Restopgave.share(opgelost, omvang),
                () -> List.of(
                        Gegeven.of("afgedekt", Tekst.of("afgedekt", "covered"), opgelost.min(omvang)),
                        Gegeven.of("omvang", Tekst.of("omvang", "size"), omvang)));
        if (omvang.isNiets()) {
            spoor.note(NIETS, List::of);
        }
        return Antwoord.of(deel);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
