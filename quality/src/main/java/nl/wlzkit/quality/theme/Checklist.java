package nl.wlzkit.quality.theme;

import java.util.List;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.party.Zorgkantoor;

/**
 * A filled-in checklist of a provider over its zorgkantoren. Immutable and thread-safe.
 *
 * @param posten every requirement of every zorgkantoor, by zorgkantoor and rule
 */
public record Checklist(List<Checklistpost> posten) {
    /**
     * Copies the requirements.
     *
     * @param posten every requirement of every zorgkantoor, by zorgkantoor and rule
     */
    public Checklist {
        posten = List.copyOf(posten);
    }

    /**
     * Returns the verdict on the whole.
     *
     * @return met if every duty and norm in force is met, not met as soon as one is missing, else to be judged
     */
    public Oordeel oordeel() {
        return Oordeel.all(posten.stream().map(Checklistpost::oordeel).toList());
    }

    /**
     * Returns the verdict for one zorgkantoor.
     *
     * @param zorgkantoor the zorgkantoor
     * @return as {@link #oordeel()}, over its requirements alone
     */
    public Oordeel oordeel(Zorgkantoor zorgkantoor) {
        return Oordeel.all(posten.stream()
                .filter(p -> p.zorgkantoor() == zorgkantoor)
                .map(Checklistpost::oordeel)
                .toList());
    }

    /**
     * Returns the requirements that stand so.
     *
     * @param stand how they stand
     * @return the requirements, by zorgkantoor and rule
     */
    public List<Checklistpost> in(Eisstand stand) {
        return posten.stream().filter(p -> p.stand() == stand).toList();
    }

    /**
     * Returns for which requirements it counts to show one thing.
     *
     * @param punt the name of what is shown
     * @return the requirements that ask it, by zorgkantoor and rule
     */
    public List<Checklistpost> countsFor(String punt) {
        return posten.stream()
                .filter(p -> p.zin().punten().stream().anyMatch(e -> e.naam().equals(punt)))
                .toList();
    }
}
