package nl.wlzkit.core.party;

import java.time.LocalDate;
import nl.wlzkit.core.answer.Oordeel;

/**
 * A definition of who is a new provider. {@link Nieuwlezing} has those of the documents; a caller can bring one of its own.
 * Implementations are pure and thread-safe.
 */
@FunctionalInterface
public interface Nieuwdefinitie {
    /**
     * Says whether the provider of a history is new.
     *
     * @param historie the history
     * @param zorgkantoor for which zorgkantoor
     * @param dag on which day
     * @return yes or no; to be judged when the history is not complete and what is missing could matter
     */
    Oordeel isNieuw(Overeenkomsthistorie historie, Zorgkantoor zorgkantoor, LocalDate dag);
}
