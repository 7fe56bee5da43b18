package nl.wlzkit.tariff.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Normplaats;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.testing.Normenproeven;
import org.junit.jupiter.api.Test;

/** Every norm that belongs here has a place. */
class NormenTest extends Normenproeven {
    private static final Regelcatalogus CATALOGUS = Regelcatalogus.get();

    NormenTest() {
        super(new Volumeregels(), 27);
    }

    @Test
    void theyAreTheSentencesOnVolume() {
        List<String> verwacht = Arrays.asList(("IK17-014 IK17-189 IK17-190 IK17-191 IK17-192 IK17-193 IK17-194 IK17-195"
                        + " IK17-196 ZK24-055 ZK24-075 ZK24-076 ZK24-077 ZK24-080 ZK24-081 ZK24-087"
                        + " ZK24-088 ZK24-089 ZK24-092 ZK24-093 ZK24-094 ZK24-095 ZK24-096"
                        + " ZK24-120 ZK24-134 ZK24-149 ZK24-150")
                .split(" ", -1));
        assertThat(norms()).extracting(Norm::id).containsExactlyElementsOf(verwacht);
    }

    @Test
    void whatIsNotComputableHasAReasonOfSomeLength() {
        assertThat(norms()).allSatisfy(norm -> {
            if (norm.plaats() == Normplaats.NIET_BEREKENBAAR) {
                assertThat(norm.waar()).hasSizeGreaterThan(40);
            }
        });
    }

    @Test
    void aNormThatIsBuiltHereNamesTheTypeThatUsesIt() {
        for (Norm norm : norms()) {
            if (norm.plaats() == Normplaats.GEBOUWD && !norm.waar().startsWith("Tariefbeleid")) {
                String type = norm.waar().split(" ", 2)[0];
                assertThat(CATALOGUS.gebruik(norm.id()))
                        .as(norm.id())
                        .anyMatch(p -> p.startsWith("nl.wlzkit.tariff.volume." + type));
            }
        }
    }

    @Test
    void aRuleWithoutAQuoteSaysThatTheTextIsNotAtHand() {
        new Volumeregels()
                .regels()
                .lines()
                .skip(1)
                .map(r -> r.split("\t", 2)[0])
                .filter(id -> !id.startsWith("WK-"))
                .forEach(id -> {
                    Regel regel = CATALOGUS.find(id).orElseThrow();
                    if (regel.citaat().isEmpty()) {
                        assertThat(regel.lezing().orElseThrow().nl())
                                .contains("de letterlijke tekst is niet voorhanden");
                    }
                });
    }

    /** So that what is written of it is the same every time. */
    @Test
    void whereARuleIsUsedIsToldInOrder() {
        assertThat(new Volumeregels().gebruik())
                .hasSizeGreaterThan(40)
                .extracting(Regelbron.Gebruik::plaats)
                .isSorted();
    }

    @Test
    void theModuleHasThirteenCalculatorsHere() {
        assertThat(new Volumeberekeningen().berekeningen())
                .extracting(Inschrijving::naam)
                .hasSize(13)
                .doesNotHaveDuplicates();
    }
}
