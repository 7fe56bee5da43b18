package nl.wlzkit.core.iwlz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.text.Tekst;

/**
 * One rule of the official validation, and whether {@link Berichtcontrole} checks it. The return code is what identifies a
 * rule: 14 rules got another number in release 2.3. Immutable and thread-safe.
 *
 * @param retourcode the return code; 0001 is shared by the rules of form
 * @param regel22 the number of the rule in release 2.2, such as {@code TR008}; empty for a rule of which only the return
 *     code is known
 * @param regel23 its number in release 2.3, such as {@code CS135}; empty likewise
 * @param berichten the messages in which it is checked; empty if the list does not name them
 * @param getoetst whether wlzkit checks it
 * @param nodig what would be needed to check it; empty texts if it is checked
 */
public record Controleregel(
        String retourcode, String regel22, String regel23, Set<Berichtsoort> berichten, boolean getoetst, Tekst nodig) {
    private static final class Eerste {
        private static final List<Controleregel> ALLE = read();

        private static List<Controleregel> read() {
            List<Controleregel> alle = new ArrayList<>();
            for (Tabel.Rij rij : Tabel.read("controles.tsv")) {
                Set<Berichtsoort> berichten = EnumSet.noneOf(Berichtsoort.class);
                rij.list("berichten").forEach(b -> berichten.add(Berichtsoort.valueOf(b)));
                alle.add(new Controleregel(
                        rij.get("retourcode"),
                        rij.get("regel_2_2"),
                        rij.get("regel_2_3"),
                        berichten,
                        rij.get("getoetst").equals("ja"),
                        Tekst.of(rij.get("nodig_nl"), rij.get("nodig_en"))));
            }
            return List.copyOf(alle);
        }
    }

    /**
     * Copies the messages.
     *
     * @param retourcode the return code
     * @param regel22 the number of the rule in release 2.2
     * @param regel23 its number in release 2.3
     * @param berichten the messages in which it is checked
     * @param getoetst whether wlzkit checks it
     * @param nodig what would be needed to check it
     */
    public Controleregel {
        berichten = berichten.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(berichten));
    }

    /**
     * Returns all rules: the 123 of release 2.2, and seven more of which the list of return codes tells.
     *
     * @return the rules, those that are not checked included
     */
    public static List<Controleregel> all() {
        return Eerste.ALLE;
    }

    /**
     * Returns the id in the catalogue of rules.
     *
     * @return such as {@code IWLZ-9008}
     */
    public String regel() {
        return "IWLZ-" + retourcode;
    }

    /**
     * Says whether the rule is about a message.
     *
     * @param soort the message
     * @return true if the list names the message, or names none
     */
    public boolean isAbout(Berichtsoort soort) {
        return berichten.isEmpty() || berichten.contains(soort);
    }
}
