package nl.wlzkit.tariff.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Normplaats;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.testing.Normenproeven;
import org.junit.jupiter.api.Test;

/** Every norm that belongs here has a place. */
class NormenTest extends Normenproeven {
    NormenTest() {
        super(new Budgetregels(), 94);
    }

    @Test
    void whatIsBuiltIsUsedWhereItSays() {
        Set<String> namen = new HashSet<>();
        for (Inschrijving<?, ?> i : new Budgetberekeningen().berekeningen()) {
            namen.add(i.naam());
        }
        for (Norm norm : norms()) {
            if (norm.plaats() == Normplaats.GEBOUWD) {
                assertThat(Regelcatalogus.get().gebruik(norm.id()))
                        .as(norm.id())
                        .anySatisfy(g -> assertThat(g).contains(norm.waar()));
                assertThat(namen.contains(norm.waar())
                                || Character.isUpperCase(norm.waar().charAt(0)))
                        .as(norm.waar())
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsMergedNamesANormThatIsBuilt() {
        for (Norm norm : norms()) {
            if (norm.plaats() == Normplaats.SAMENGEVOEGD) {
                assertThat(norms()).anySatisfy(n -> {
                    assertThat(n.id()).isEqualTo(norm.waar());
                    assertThat(n.plaats()).isEqualTo(Normplaats.GEBOUWD);
                });
            }
        }
    }
}
