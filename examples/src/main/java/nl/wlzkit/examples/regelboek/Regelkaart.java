package nl.wlzkit.examples.regelboek;

import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Regel;

/**
 * A rule with all that the book says of it.
 *
 * @param regel the rule
 * @param onderdeel the part of the library that brings it
 * @param kantoren of which zorgkantoren it is, as far as that is told
 * @param isNorm whether it is a numbered sentence of its document; otherwise it is of law, or a reading of our own
 * @param samengevoegd the sentences that say what it says
 * @param lezingen the readings that it explains
 * @param gebruik where it is used: types and places in data files
 * @param rekenmodellen the calculators of which a step or reading can name it
 * @param voorbeelden the examples that pin it: those that name it first
 * @param anders the examples in which another choice of its reading would change the answer
 */
record Regelkaart(
        Regel regel,
        Onderdeel onderdeel,
        Kantoren kantoren,
        boolean isNorm,
        List<Norm> samengevoegd,
        List<Leeskeuze> lezingen,
        List<String> gebruik,
        List<Inschrijving<?, ?>> rekenmodellen,
        List<Uitgewerkt> voorbeelden,
        List<Uitgewerkt> anders) {

    /**
     * A reading with its choices.
     *
     * @param lezing the reading at its default
     * @param rekenmodellen the names of the calculators of which the question knows it
     */
    record Leeskeuze(Lezing lezing, List<String> rekenmodellen) {}

    String id() {
        return regel.id();
    }

    boolean isPinned() {
        return !voorbeelden.isEmpty() || !anders.isEmpty();
    }
}
