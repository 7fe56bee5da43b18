package nl.wlzkit.regions.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wlzkit.testing.Antwoordproeven;
import nl.wlzkit.testing.Eerstgebruik;
import org.junit.jupiter.api.Test;

/** What holds for every question and answer of this package. */
class AfspraakantwoordenTest extends Antwoordproeven {
    AfspraakantwoordenTest() {
        super(new Afspraakberekeningen());
    }

    @Test
    void everyClassCanBeTheFirstThatIsUsed() {
        assertThat(Eerstgebruik.failures(Afspraakberekeningen.class)).isEmpty();
    }
}
