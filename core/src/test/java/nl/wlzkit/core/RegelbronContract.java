package nl.wlzkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the rules of every source of core; a test of one has a static {@code regels()} with its rules. */
abstract class RegelbronContract {
    abstract Regelbron module();

    abstract Regelcatalogus catalogus();

    @Test
    void everyRuleThatATypeNamesIsInTheCatalogue() {
        List<String> named = module().types().stream()
                .flatMap(type -> Stream.of(type.getAnnotation(Grondslag.class).value()))
                .toList();
        assertThat(named)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(catalogus().find(id)).as(id).isPresent());
    }

    /** The rules that stand here because several other modules use them; that they do, CatalogueTest of the house checks. */
    Set<String> gedeeld() {
        return Set.of();
    }

    @ParameterizedTest
    @MethodSource("regels")
    void everyRuleIsUsedByAType(Regel regel) {
        List<String> gebruik = catalogus().gebruik(regel.id());
        assertThat(gebruik.isEmpty()).isEqualTo(gedeeld().contains(regel.id()));
        assertThat(gebruik).allSatisfy(plaats -> assertThat(plaats).startsWith("nl.wlzkit.core."));
    }

    @ParameterizedTest
    @MethodSource("regels")
    void everyRuleIsStatedInBothLanguagesAndPlaced(Regel regel) {
        assertThat(regel.stelling().in(Taal.NL))
                .isNotBlank()
                .isNotEqualTo(regel.stelling().in(Taal.EN));
        assertThat(regel.stelling().in(Taal.EN)).isNotBlank();
        assertThat(regel.vindplaats()).isNotBlank();
        regel.lezing().ifPresent(lezing -> {
            assertThat(lezing.nl()).isNotBlank();
            assertThat(lezing.en()).isNotBlank().isNotEqualTo(lezing.nl());
        });
    }

    @ParameterizedTest
    @MethodSource("regels")
    void aQuoteIsShortAndWhatIsOurOwnHasNone(Regel regel) {
        regel.citaat().ifPresent(citaat -> assertThat(citaat).isNotBlank().hasSizeLessThanOrEqualTo(220));
        assertThat(regel.bron().code().equals("WK"))
                .as("our own choices, and only they, are of document WK")
                .isEqualTo(regel.zekerheid() == Zekerheid.EIGEN);
        if (regel.zekerheid() == Zekerheid.EIGEN) {
            assertThat(regel.citaat()).isEmpty();
        }
    }
}
