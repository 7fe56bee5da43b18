package nl.wlzkit.quality.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether everything is there that a sub-goal with parts asks for. A part that can be shown never makes the verdict worse.
 * Immutable and thread-safe.
 */
public final class Subdoelbewijs implements Berekening<Bewijsvraag, Oordeel> {
    /** The steps of this calculator: one for every part of every sub-goal. */
    public static final List<Stap> STAPPEN =
            Bewijsonderdeel.alle().stream().map(Subdoelbewijs::step).toList();

    /** Makes the calculator. */
    public Subdoelbewijs() {}

    private static Stap step(Bewijsonderdeel onderdeel) {
        return new Stap(
                onderdeel.regel(),
                Tekst.of(
                        onderdeel.subdoel() + ": " + onderdeel.wat().nl(),
                        onderdeel.subdoel() + ": " + onderdeel.wat().en()));
    }

    /**
     * Judges the parts one by one.
     *
     * @param vraag the question
     * @return a point for every part of the sub-goal
     */
    public static List<Profielpunt> punten(Bewijsvraag vraag) {
        return Bewijsonderdeel.of(vraag.subdoel()).stream()
                .map(o -> new Profielpunt(step(o), Zwaarte.PLICHT, verdict(vraag, o)))
                .toList();
    }

    private static Oordeel verdict(Bewijsvraag vraag, Bewijsonderdeel onderdeel) {
        if (vraag.aanwezig().contains(onderdeel.naam())) {
            return Oordeel.VOLDOET;
        }
        return vraag.ontbreekt().contains(onderdeel.naam()) ? Oordeel.VOLDOET_NIET : Oordeel.TE_BEOORDELEN;
    }

    @Override
    public Antwoord<Oordeel> calculate(Bewijsvraag vraag, Spoor spoor) {
        Map<String, Oordeel> groepen = new LinkedHashMap<>();
        for (Bewijsonderdeel onderdeel : Bewijsonderdeel.of(vraag.subdoel())) {
            Oordeel oordeel = spoor.begin(step(onderdeel), verdict(vraag, onderdeel), List::of);
            groepen.merge(onderdeel.groep(), oordeel, Oordeel::or);
        }
        return Antwoord.of(Oordeel.all(groepen.values()));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
