package nl.wlzkit.regions.demand;

import java.util.Collection;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/** What the lists of the questions have in common. */
final class Lijsten {
    private Lijsten() {}

    static void atMost(Collection<?> lijst, int meeste) {
        if (lijst.size() > meeste) {
            throw new OngeldigeWaardeException(
                    Integer.toString(lijst.size()),
                    Tekst.of("een lijst van hoogstens " + meeste, "a list of at most " + meeste));
        }
    }
}
