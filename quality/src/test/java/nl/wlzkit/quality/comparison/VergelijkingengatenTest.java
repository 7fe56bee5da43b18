package nl.wlzkit.quality.comparison;

import nl.wlzkit.testing.Gatenproeven;

/** What holds for the holes of every question of this package. */
class VergelijkingengatenTest extends Gatenproeven {
    VergelijkingengatenTest() {
        super(new Vergelijkingen());
    }
}
