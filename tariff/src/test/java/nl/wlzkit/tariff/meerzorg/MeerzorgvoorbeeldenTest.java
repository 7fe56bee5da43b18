package nl.wlzkit.tariff.meerzorg;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.tariff.Rekenvoorbeeldproeven;

/** The worked examples of meerzorg. */
class MeerzorgvoorbeeldenTest extends Rekenvoorbeeldproeven {
    MeerzorgvoorbeeldenTest() {
        super(new Meerzorgberekeningen(), steps(), Groepsaanvraag.LEESWIJZE.lezingen());
    }

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(Individuelemeerzorg.STAPPEN);
        stappen.addAll(Groepsmeerzorg.STAPPEN);
        return stappen;
    }
}
