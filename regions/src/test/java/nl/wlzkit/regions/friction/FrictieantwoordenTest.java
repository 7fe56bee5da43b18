package nl.wlzkit.regions.friction;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wlzkit.testing.Antwoordproeven;
import nl.wlzkit.testing.Eerstgebruik;
import org.junit.jupiter.api.Test;

/** What holds for every question and answer of this package. */
class FrictieantwoordenTest extends Antwoordproeven {
    FrictieantwoordenTest() {
        super(new Frictieberekeningen());
    }

    @Test
    void everyClassCanBeTheFirstThatIsUsed() {
        assertThat(Eerstgebruik.failures(Frictieberekeningen.class)).isEmpty();
    }
}
