package nl.wlzkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DienstenTest {
    private static final Diensten DIENSTEN = new Diensten();

    @BeforeAll
    static void setup() {
        DIENSTEN.setup();
    }

    @Test
    void everyDemonstrationFileIsAQuestionWithAnAnswer() {
        for (String naam : Voorbeeld.NAMEN) {
            assertThat(Voorbeeld.of(naam).answer().omhulling().waarde())
                    .as(naam)
                    .isPresent();
        }
    }

    @Test
    void meerzorgIsTheSameAmountInEveryWay() {
        Antwoord<?> bedrag = DIENSTEN.meerzorg();
        // band 2 of VG7 in 2026, and the means above 7.1177715 % of it
        assertThat(bedrag.waarde()).isEqualTo(Optional.of(Bedrag.of("45534.56")));
        assertThat(DIENSTEN.meerzorgAntwoord().gevallen())
                .singleElement()
                .satisfies(g -> assertThat(g.antwoord()).isEqualTo(bedrag));
        assertThat(DIENSTEN.meerzorgUitleg()).contains("MZ-H39", "WK-AFR-MEERZORG");
    }

    @Test
    void theOtherServicesAnswer() {
        assertThat(DIENSTEN.leveringsvorm().gevallen()).isNotEmpty();
        assertThat(DIENSTEN.pgbBudget().omhulling().waarde())
                .get()
                .satisfies(b -> assertThat(b.van()).isInstanceOf(Bedrag.class));
        assertThat(DIENSTEN.tariefpercentage().omhulling().waarde())
                .get()
                .satisfies(b -> assertThat(b.van()).isInstanceOf(Percentage.class));
        assertThat(DIENSTEN.tariefpercentageUitleg()).contains("ZK24-066");
    }
}
