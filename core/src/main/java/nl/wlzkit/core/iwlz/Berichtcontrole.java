package nl.wlzkit.core.iwlz;

import java.util.List;
import nl.wlzkit.core.source.Grondslag;

/**
 * Checks a message against the field rules of iWlz 2.2 and tells every violation. What a rule demands stands in the tables
 * beside this class where it can be put in a table; what wlzkit cannot check, because it takes another message, a register or
 * the day of today, is told with the reason. Stateless and thread-safe.
 */
@Grondslag({"WK-BSN-NULNUMMER", "WK-LEES-IWLZ-PEILDATUM"})
public final class Berichtcontrole {
    private Berichtcontrole() {}

    /**
     * Checks a message.
     *
     * @param bericht the message
     * @return every violation of the rules that are about this message, and the rules that were not checked
     */
    public static Controleverslag check(Zorgbericht bericht) {
        List<Overtreding> overtredingen = new Controle(bericht).run();
        List<Controleregel> nietGetoetst = Controleregel.all().stream()
                .filter(r -> !r.getoetst() && r.isAbout(bericht.soort()))
                .toList();
        return new Controleverslag(overtredingen, nietGetoetst);
    }
}
