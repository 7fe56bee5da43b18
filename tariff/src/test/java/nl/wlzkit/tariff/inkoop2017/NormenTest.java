package nl.wlzkit.tariff.inkoop2017;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Normplaats;
import nl.wlzkit.testing.Normenproeven;
import org.junit.jupiter.api.Test;

/** Every norm that belongs here has a place. */
class NormenTest extends Normenproeven {
    NormenTest() {
        super(new Inkoop2017regels(), 36);
    }

    @Test
    void theyStandInTheOrderOfTheDocuments() {
        assertThat(norms()).extracting(Norm::id).isSorted();
        assertThat(norms()).extracting(Norm::plaats).contains(Normplaats.values());
    }

    @Test
    void everyRuleThatThisPackageBringsFromTheFrameworkIsANormThatIsBuilt() {
        List<String> gebouwd = norms().stream()
                .filter(n -> n.plaats() == Normplaats.GEBOUWD)
                .map(Norm::id)
                .toList();
        assertThat(new Inkoop2017regels()
                        .regels()
                        .lines()
                        .map(r -> r.split("\t", 2)[0])
                        .filter(id -> id.startsWith("IK17-")))
                .isNotEmpty()
                .isSubsetOf(gebouwd);
    }
}
