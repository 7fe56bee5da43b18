package nl.wlzkit.quality.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.party.Zorgkantoor;

/**
 * What several zorgkantoren ask at once. Immutable and thread-safe.
 *
 * @param onderwerp the subject, or the name of the point when the table is read literally
 * @param zinnen the sentences that ask it, by zorgkantoor and rule; of at least two zorgkantoren
 */
public record Samenloop(String onderwerp, List<Geldendezin> zinnen) {
    /**
     * Copies the sentences.
     *
     * @param onderwerp the subject, or the name of the point when the table is read literally
     * @param zinnen the sentences that ask it, by zorgkantoor and rule
     */
    public Samenloop {
        zinnen = List.copyOf(zinnen);
    }

    /**
     * Returns who asks it.
     *
     * @return the zorgkantoren, in the order of the table
     */
    public List<Zorgkantoor> zorgkantoren() {
        Set<Zorgkantoor> van = new LinkedHashSet<>();
        zinnen.forEach(z -> van.add(z.zorgkantoor()));
        return List.copyOf(van);
    }
}
