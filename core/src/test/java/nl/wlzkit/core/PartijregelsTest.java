package nl.wlzkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents and rules that the parties bring. */
class PartijregelsTest {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.of(List.of(new Kernregels(), new Partijregels()));

    static List<Regel> regels() {
        Set<String> vanDeKern = Regelcatalogus.of(List.of(new Kernregels())).regels().stream()
                .map(Regel::id)
                .collect(Collectors.toSet());
        return CATALOGUS.regels().stream()
                .filter(r -> !vanDeKern.contains(r.id()))
                .toList();
    }

    @Test
    void theDocumentsThatThePartiesBringAreThere() {
        assertThat(Regelcatalogus.of(List.of(new Partijregels(), new Kernregels()))
                        .bronnen())
                .extracting(Bron::code)
                .contains("VECOZO", "ZKR", "P21", "IK17");
        assertThat(CATALOGUS.bronnen()).allSatisfy(bron -> {
            assertThat(bron.toelichting().nl()).isNotBlank();
            assertThat(bron.toelichting().en())
                    .isNotBlank()
                    .isNotEqualTo(bron.toelichting().nl());
        });
    }

    @Test
    void everyRuleThatATypeNamesIsInTheCatalogue() {
        List<String> named = new Partijregels()
                .types().stream()
                        .flatMap(type ->
                                Stream.of(type.getAnnotation(Grondslag.class).value()))
                        .toList();
        assertThat(named)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(CATALOGUS.find(id)).as(id).isPresent());
    }

    @ParameterizedTest
    @MethodSource("regels")
    void everyRuleIsUsedByAType(Regel regel) {
        assertThat(CATALOGUS.gebruik(regel.id()))
                .isNotEmpty()
                .allSatisfy(plaats -> assertThat(plaats).startsWith("nl.wlzkit.core."));
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
