package nl.wlzkit.quality.framework;

import nl.wlzkit.testing.Rekenvoorbeeldproeven;

/** The worked examples of the frameworks. */
class KadervoorbeeldenTest extends Rekenvoorbeeldproeven {
    KadervoorbeeldenTest() {
        super(new Kaderberekeningen());
    }
}
