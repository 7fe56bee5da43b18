package nl.wlzkit.quality.theme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Tekst;

/**
 * One sentence of the table: a row of the data. A sentence that asks things of two weights is two rows with the same rule.
 * Immutable and thread-safe.
 *
 * @param regel the id of the rule with its words
 * @param thema the row of the table it is in
 * @param sector the sector it is about
 * @param toerekening whose it is
 * @param aan whom it is about
 * @param strekking with what kind of words it asks; there exactly when it asks something of the provider
 * @param zekerheid how certain it is whose it is
 * @param vanaf the first day, if the sentence names one itself
 * @param uiterlijk the last day of the term in which it must be done, if it names one
 * @param punten what the provider can show; all of it meets the sentence
 * @param wat what it is about, in a few words
 */
public record Themazin(
        String regel,
        Thema thema,
        Sector sector,
        Toerekening toerekening,
        Geadresseerde aan,
        Optional<Strekking> strekking,
        Zekerheid zekerheid,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> uiterlijk,
        List<Eispunt> punten,
        Tekst wat) {
    /**
     * Checks that it asks something exactly when it is about the provider.
     *
     * @param regel the id of the rule with its words
     * @param thema the row of the table it is in
     * @param sector the sector it is about
     * @param toerekening whose it is
     * @param aan whom it is about
     * @param strekking with what kind of words it asks; there exactly when it asks something of the provider
     * @param zekerheid how certain it is whose it is
     * @param vanaf the first day, if the sentence names one itself
     * @param uiterlijk the last day of the term in which it must be done, if it names one
     * @param punten what the provider can show; all of it meets the sentence
     * @param wat what it is about, in a few words
     * @throws IllegalArgumentException if it is about the provider and asks nothing, or the other way round
     */
    public Themazin {
        punten = List.copyOf(punten);
        boolean eis = aan == Geadresseerde.AANBIEDER;
        if (strekking.isPresent() != eis || punten.isEmpty() == eis) {
            throw new IllegalArgumentException(regel + ": what is asked of a provider has words and points");
        }
    }

    /**
     * Says whether it asks something of the provider.
     *
     * @return true if it belongs on a checklist
     */
    public boolean isEis() {
        return aan == Geadresseerde.AANBIEDER;
    }

    /**
     * Says whether the sentence names a day of its own, so that it does not end with the year of its document.
     *
     * @return true if it has a first day or a term
     */
    public boolean isEigenPeriode() {
        return vanaf.isPresent() || uiterlijk.isPresent();
    }

    /**
     * Returns the step that names it in an explanation.
     *
     * @return the rule and what it is about
     */
    public Stap stap() {
        return new Stap(regel, wat);
    }
}
