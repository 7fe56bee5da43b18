package nl.wlzkit.quality.framework;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/** Which framework holds for a sector on a day; at most one does. Immutable and thread-safe. */
public final class Kaderkeuze implements Berekening<Kaderkeuzevraag, Kwaliteitskader> {
    private static final Tekst GELDT = Tekst.of("kader in werking", "framework in force");
    private static final Stap GEEN =
            new Stap("WK-KADER-GEEN", Tekst.of("geen kader in de bronnen", "no framework in the sources"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Kaderkeuze() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(List.of(GEEN));
        for (Kwaliteitskader kader : Kwaliteitskader.values()) {
            stappen.add(new Stap(kader.regel(), GELDT));
        }
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Kwaliteitskader> calculate(Kaderkeuzevraag vraag, Spoor spoor) {
        for (Kwaliteitskader kader : Kwaliteitskader.values()) {
            if (vraag.holds(kader)) {
                return Antwoord.of(spoor.begin(new Stap(kader.regel(), GELDT), kader, List::of));
            }
        }
        spoor.refuse(GEEN, List::of);
        return Antwoord.refused(List.of(GEEN));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
