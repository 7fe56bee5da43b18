package nl.wlzkit.quality.theme;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.quality.Rekenvoorbeeldproeven;

/** The worked examples of the themes. */
class ThemavoorbeeldenTest extends Rekenvoorbeeldproeven {
    ThemavoorbeeldenTest() {
        super(new Themaberekeningen(), steps(), readings());
    }

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(Themachecklist.STAPPEN);
        stappen.addAll(Themasamenloop.STAPPEN);
        stappen.addAll(Themazinnen.STAPPEN);
        stappen.addAll(Innovatietoets.STAPPEN);
        stappen.addAll(Kennisbanktoets.STAPPEN);
        return stappen;
    }

    private static List<Lezing> readings() {
        List<Lezing> lezingen = new ArrayList<>(Checklistvraag.LEZINGEN.lezingen());
        lezingen.addAll(Samenloopvraag.LEZINGEN.lezingen());
        return lezingen;
    }
}
