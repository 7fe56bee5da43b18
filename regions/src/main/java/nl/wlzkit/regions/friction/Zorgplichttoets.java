package nl.wlzkit.regions.friction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a zorgkantoor has all four insights that its duty of care asks for. Each is a duty; one that is missing is enough
 * not to comply. Immutable and thread-safe.
 */
public final class Zorgplichttoets implements Berekening<Zorgplichtvraag, Oordeel> {
    private static final List<Stap> PER_INZICHT =
            Stream.of(Zorgplichtinzicht.values()).map(Zorgplichtinzicht::stap).toList();
    private static final Stap ALLE = new Stap("P21-029", Tekst.of("alle vier de inzichten", "all four insights"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            Stream.concat(PER_INZICHT.stream(), Stream.of(ALLE)).toList();

    /** Makes the calculator. */
    public Zorgplichttoets() {}

    /**
     * Returns the insights that are known to be missing.
     *
     * @param vraag the question
     * @return the insights, in their own order
     */
    public static List<Zorgplichtinzicht> ontbrekend(Zorgplichtvraag vraag) {
        return Stream.of(Zorgplichtinzicht.values())
                .filter(i -> Optional.ofNullable(vraag.inzichten().get(i)).equals(Optional.of(false)))
                .toList();
    }

    @Override
    public Antwoord<Oordeel> calculate(Zorgplichtvraag vraag, Spoor spoor) {
        Oordeel alle = Oordeel.VOLDOET;
        for (Zorgplichtinzicht inzicht : Zorgplichtinzicht.values()) {
            boolean heeft = Optional.ofNullable(vraag.inzichten().get(inzicht))
                    .orElseThrow(() -> new IllegalArgumentException(inzicht + " is a hole"));
            alle = alle.and(spoor.begin(
                    inzicht.stap(),
                    Oordeel.of(heeft),
                    () -> List.of(Gegeven.of("zwaarte", Tekst.of("zwaarte", "weight"), inzicht.zwaarte()))));
        }
        return Antwoord.of(spoor.begin(ALLE, alle, List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
