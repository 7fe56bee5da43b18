package nl.wlzkit.core.answer;

import java.util.HashSet;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A place where the sources can be read in more than one way, and how it is read here. A reading is a hole of the source
 * with a default: it is shown exactly when another choice could change the answer. Immutable and thread-safe.
 *
 * @param naam its name: {@code procenten}
 * @param regel the id of the rule that explains it
 * @param keuzes what can be chosen, the default first
 * @param gekozen what is chosen
 */
public record Lezing(String naam, String regel, List<String> keuzes, String gekozen) {
    /**
     * Checks the choice.
     *
     * @param naam its name: {@code procenten}
     * @param regel the id of the rule that explains it
     * @param keuzes what can be chosen, the default first
     * @param gekozen what is chosen
     * @throws OngeldigeWaardeException if it is none of the choices, or these are not two or more different ones
     */
    public Lezing {
        keuzes = List.copyOf(keuzes);
        boolean dubbel = new HashSet<>(keuzes).size() < keuzes.size();
        if (keuzes.size() < 2 || dubbel || !keuzes.contains(gekozen)) {
            throw new OngeldigeWaardeException(
                    naam + "=" + gekozen,
                    Tekst.of("een van " + String.join(", ", keuzes), "one of " + String.join(", ", keuzes)));
        }
    }

    /**
     * Returns what is chosen when nobody chooses.
     *
     * @return the first choice
     */
    public String standaard() {
        return keuzes.get(0);
    }

    /**
     * Returns this reading as a hole of the source.
     *
     * @return the hole, its choices the readings
     */
    public Gat<String> gat() {
        return new Gat<>(
                naam, Tekst.of("lezing " + naam, "reading " + naam), Eigenaar.BRON, new Domein.Keuze<>(keuzes));
    }
}
