package nl.wlzkit.tariff.bijzonder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.testing.Normenproeven;
import org.junit.jupiter.api.Test;

/** Every norm that belongs here has a place. */
class BijzonderenormenTest extends Normenproeven {
    BijzonderenormenTest() {
        super(new Bijzonderregels(), 29);
    }

    @Test
    void theyAreTheSentencesOnTreatmentMeerzorgCleaningAndRequests() {
        List<String> normen = new ArrayList<>(List.of("IK17-025", "IK17-051", "IK17-052"));
        for (int i = 271; i <= 314; i++) {
            if (i <= 275 || i >= 294) {
                normen.add("IK17-" + i);
            }
        }
        assertThat(norms()).extracting(Norm::id).containsExactlyInAnyOrderElementsOf(normen);
    }
}
