package nl.wlzkit.quality.framework;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.quality.Rekenvoorbeeldproeven;

/** The worked examples of the frameworks. */
class KadervoorbeeldenTest extends Rekenvoorbeeldproeven {
    KadervoorbeeldenTest() {
        super(new Kaderberekeningen(), steps(), Kwaliteitskadervraag.LEZINGEN.lezingen());
    }

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(Kaderkeuze.STAPPEN);
        stappen.addAll(Kwaliteitskadertoets.STAPPEN);
        stappen.addAll(Volgendetermijn.STAPPEN);
        stappen.addAll(Kwaliteitskalender.STAPPEN);
        return stappen;
    }
}
