package nl.wlzkit.quality.framework;

import java.util.List;
import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of the frameworks. */
class KadervoorbeeldenTest extends Rekenvoorbeeldproeven {
    KadervoorbeeldenTest() {
        super(
                new Kaderberekeningen(),
                List.of(
                        Kaderkeuze.STAPPEN,
                        Kwaliteitskadertoets.STAPPEN,
                        Volgendetermijn.STAPPEN,
                        Kwaliteitskalender.STAPPEN),
                List.of(Kwaliteitskadervraag.LEZINGEN));
    }
}
