package nl.wlzkit.regions.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wlzkit.testing.Antwoordproeven;
import nl.wlzkit.testing.Eerstgebruik;
import org.junit.jupiter.api.Test;

/** What holds for every question and answer of this package. */
class WachtlijstantwoordenTest extends Antwoordproeven {
    WachtlijstantwoordenTest() {
        super(new Wachtlijstberekeningen());
    }

    @Test
    void everyClassCanBeTheFirstThatIsUsed() {
        assertThat(Eerstgebruik.failures(Wachtlijstberekeningen.class)).isEmpty();
    }
}
