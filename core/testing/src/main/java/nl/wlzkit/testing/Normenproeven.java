package nl.wlzkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import org.junit.jupiter.api.Test;

/** What holds for the numbered sentences of every package: each has one place, and it is really there. */
public abstract class Normenproeven {
    private static final int SHORTEST_REASON = 20;

    private final Regelbron bron;
    private final int aantal;

    /** Made anew for each test, not the one that everybody has: a test must see the package as it is now. */
    private final Regelcatalogus catalogus = Regelcatalogus.of(ServiceLoader.load(Regelbron.class));

    /** Makes the tests of the norms of one package, of which the number is known. */
    protected Normenproeven(Regelbron bron, int aantal) {
        this.bron = bron;
        this.aantal = aantal;
    }

    /** Returns the norms of the package, in the order of its file. */
    protected final List<Norm> norms() {
        return bron.normen()
                .lines()
                .skip(1)
                .map(l -> catalogus.findNorm(l.split("\t", 2)[0]).orElseThrow())
                .toList();
    }

    @Test
    void everyNormIsListedOnce() {
        // the catalogue itself refuses a norm with two places
        assertThat(norms()).hasSize(aantal).doesNotHaveDuplicates();
    }

    @Test
    void everyNormHasAPlaceThatIsReallyThere() {
        assertThat(norms()).allSatisfy(norm -> assertPlaced(catalogus, norm));
    }

    /** What is built or merged is a rule that something uses, and what is not computable is no rule and has a reason. */
    public static void assertPlaced(Norm norm) {
        assertPlaced(Regelcatalogus.get(), norm);
    }

    private static void assertPlaced(Regelcatalogus catalogus, Norm norm) {
        switch (norm.plaats()) {
            case GEBOUWD -> assertUsed(catalogus, norm.id());
            case SAMENGEVOEGD -> {
                assertUsed(catalogus, norm.waar());
                assertThat(catalogus.find(norm.id())).as(norm.id()).isEmpty();
            }
            case NIET_BEREKENBAAR -> {
                assertThat(norm.waar())
                        .as(norm.id())
                        .hasSizeGreaterThan(SHORTEST_REASON)
                        .endsWith(".");
                assertThat(catalogus.find(norm.id())).as(norm.id()).isEmpty();
            }
        }
    }

    private static void assertUsed(Regelcatalogus catalogus, String regel) {
        assertThat(catalogus.find(regel)).as(regel).isPresent();
        assertThat(catalogus.gebruik(regel)).as(regel).isNotEmpty();
    }

    @Test
    void everyRuleOfThePackageIsUsedAndMarkedAsOursOnlyWhenItIs() {
        List<String> eigen =
                bron.regels().lines().skip(1).map(l -> l.split("\t", 2)[0]).toList();
        assertThat(eigen).isNotEmpty().doesNotHaveDuplicates().allSatisfy(id -> {
            assertUsed(catalogus, id);
            assertThat(catalogus.find(id).orElseThrow().zekerheid() == Zekerheid.EIGEN)
                    .as(id)
                    .isEqualTo(id.startsWith("WK-"));
        });
    }
}
