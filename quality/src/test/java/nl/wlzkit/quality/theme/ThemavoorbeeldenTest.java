package nl.wlzkit.quality.theme;

import java.util.List;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of the themes. */
class ThemavoorbeeldenTest extends Rekenvoorbeeldproeven {
    ThemavoorbeeldenTest() {
        super(
                new Themaberekeningen(),
                List.of(
                        Themachecklist.STAPPEN,
                        Themasamenloop.STAPPEN,
                        Themazinnen.STAPPEN,
                        Innovatietoets.STAPPEN,
                        Kennisbanktoets.STAPPEN),
                List.of(Checklistvraag.LEZINGEN, Samenloopvraag.LEZINGEN));
    }
}
