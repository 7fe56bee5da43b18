package nl.wlzkit.core.iwlz;

import java.time.LocalDate;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.text.Tekst;

/**
 * One row of a code list. Immutable and thread-safe.
 *
 * @param lijst the list
 * @param code the code, exactly as the list writes it
 * @param omschrijving what it means, in our words
 * @param venster when it holds, as far as known
 */
public record Codegegevens(Codelijst lijst, String code, Tekst omschrijving, Codevenster venster) {
    /**
     * Says whether the code holds on a day.
     *
     * @param dag the day
     * @return yes or no where the list tells; {@link Oordeel#TE_BEOORDELEN} where it does not
     */
    public Oordeel isValidOn(LocalDate dag) {
        return venster.isValidOn(dag);
    }
}
