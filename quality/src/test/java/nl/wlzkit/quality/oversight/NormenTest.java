package nl.wlzkit.quality.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Normplaats;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.testing.Normenproeven;
import org.junit.jupiter.api.Test;

/** Every norm that belongs here has a place. */
class NormenTest extends Normenproeven {
    NormenTest() {
        super(new Toezichtregels(), 103);
    }

    private List<Norm> norms(Normplaats plaats) {
        return norms().stream().filter(n -> n.plaats() == plaats).toList();
    }

    @Test
    void whatIsBuiltIsUsedWhereItSays() {
        assertThat(norms(Normplaats.GEBOUWD))
                .hasSize(99)
                .allSatisfy(n -> assertThat(Regelcatalogus.get().gebruik(n.id()))
                        .as(n.id())
                        .anySatisfy(g -> assertThat(g).contains(n.waar())));
    }

    @Test
    void whatIsMergedNamesANormThatIsBuilt() {
        assertThat(norms(Normplaats.SAMENGEVOEGD))
                .isNotEmpty()
                .allSatisfy(n -> assertThat(norms(Normplaats.GEBOUWD))
                        .extracting(Norm::id)
                        .contains(n.waar()));
        assertThat(norms(Normplaats.NIET_BEREKENBAAR)).isNotEmpty();
    }
}
