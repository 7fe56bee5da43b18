package nl.wlzkit.core.iwlz;

import java.util.Optional;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * One violation of a field rule. Of a citizen service number nothing is shown. Immutable and thread-safe.
 *
 * @param regel the id of the rule, such as {@code IWLZ-D051}
 * @param retourcode the return code that the standard gives it; absent where it has none
 * @param plaats the part in which it is, a JSON pointer into the document of the message
 * @param veld the field; empty if the rule is about the part as a whole
 * @param waarde what stands in the field, made printable and short; empty if nothing does
 * @param verwacht what was expected, as a noun phrase
 */
public record Overtreding(
        String regel, Optional<String> retourcode, String plaats, String veld, String waarde, Tekst verwacht)
        implements Leesbaar {
    static Overtreding of(
            String regel, Optional<String> retourcode, String plaats, String veld, String waarde, Tekst verwacht) {
        Probleem p = Probleem.of(plaats, 0, 0, waarde, verwacht);
        return new Overtreding(regel, retourcode, p.pointer(), veld, p.waarde(), p.verwacht());
    }

    /**
     * Returns where the violation is.
     *
     * @return a JSON pointer into the document of the message
     */
    public String pointer() {
        return veld.isEmpty() ? plaats : plaats + "/" + veld;
    }

    @Override
    public String in(Taal taal) {
        boolean nl = taal == Taal.NL;
        String gevonden = waarde.isEmpty() ? "" : (nl ? "gevonden " : "found ") + waarde + "; ";
        return retourcode.orElse("–") + " " + pointer() + ": " + gevonden + (nl ? "verwacht: " : "expected: ")
                + verwacht.in(taal) + " (" + regel + ")";
    }
}
