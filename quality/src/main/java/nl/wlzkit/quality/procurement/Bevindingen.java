package nl.wlzkit.quality.procurement;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * What is known of a list of requirements, one by one and together. Immutable and thread-safe.
 *
 * @param alle what is known of each, in the order of the list
 */
public record Bevindingen(List<Bevinding> alle) {
    private static final Tekst VOLDAAN = Tekst.of("voldaan", "met");

    /**
     * Copies the list.
     *
     * @param alle what is known of each, in the order of the list
     */
    public Bevindingen {
        alle = List.copyOf(alle);
    }

    /**
     * Returns the verdict on the whole: the least of the verdicts on what is no advice.
     *
     * @return the verdict; {@link Oordeel#VOLDOET} if nothing applies
     */
    public Oordeel oordeel() {
        return Oordeel.all(alle.stream()
                .filter(b -> b.eis().zwaarte().isBindend())
                .map(Bevinding::oordeel)
                .toList());
    }

    /**
     * Returns what certainly applies, whether it is met or not.
     *
     * @return the requirements, in the order of the list
     */
    public List<Eis> vereist() {
        return alle.stream()
                .filter(b -> b.geldt() == Oordeel.VOLDOET)
                .map(Bevinding::eis)
                .toList();
    }

    /**
     * Returns what is certainly missing: it applies, is not met, and is no advice.
     *
     * @return the requirements, in the order of the list
     */
    public List<Eis> ontbreekt() {
        return alle.stream().filter(Bevinding::isInbreuk).map(Bevinding::eis).toList();
    }

    /**
     * Returns what is still to be told.
     *
     * @return the requirements of which it is not known whether they apply or are met, in the order of the list
     */
    public List<Eis> open() {
        return alle.stream().filter(Bevinding::isOpen).map(Bevinding::eis).toList();
    }

    /**
     * Returns the advice that is not followed; none of it is a breach.
     *
     * @return the advice, in the order of the list
     */
    public List<Eis> nietGevolgd() {
        return alle.stream()
                .filter(Bevinding::isNietGevolgdAdvies)
                .map(Bevinding::eis)
                .toList();
    }

    /**
     * Returns which part of what certainly applies is certainly met, advice left out.
     *
     * @return an exact fraction from 0 through 1; 1 if nothing applies
     */
    public Breuk deel() {
        List<Bevinding> gelden = alle.stream()
                .filter(b -> b.eis().zwaarte().isBindend() && b.geldt() == Oordeel.VOLDOET)
                .toList();
        long voldaan =
                gelden.stream().filter(b -> b.voldaan() == Oordeel.VOLDOET).count();
        return gelden.isEmpty() ? Breuk.EEN : Breuk.of(voldaan, gelden.size());
    }

    /** Tells a trail what is not in order, one by one; what is in order leaves no line. */
    Antwoord<Oordeel> answer(Stap begin, Spoor spoor) {
        Oordeel tot = spoor.begin(begin, Oordeel.VOLDOET, List::of);
        for (Bevinding b : alle) {
            Oordeel van = tot;
            Oordeel naar = b.eis().zwaarte().isBindend() ? van.and(b.oordeel()) : van;
            if (naar != van) {
                tot = spoor.step(b.stap(), van, naar, () -> given(b));
            } else if (b.oordeel() != Oordeel.VOLDOET) {
                spoor.note(b.stap(), () -> given(b));
            }
        }
        return Antwoord.of(tot);
    }

    private static List<Gegeven> given(Bevinding b) {
        return List.of(Gegeven.of(b.eis().code(), VOLDAAN, b.voldaan()));
    }
}
