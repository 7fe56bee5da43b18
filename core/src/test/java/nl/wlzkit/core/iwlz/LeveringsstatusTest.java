package nl.wlzkit.core.iwlz;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wlzkit.core.answer.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which classification belongs to which status: IWLZ-S131, by the table of the retour code. */
class LeveringsstatusTest {
    /** Urgent: 01 through 08; active: 09 through 12; waiting actively: 13 through 19; for a preference: those but 16. */
    @ParameterizedTest
    @CsvSource({
        "6, 01, VOLDOET",
        "6, 08, VOLDOET",
        "6, 09, VOLDOET_NIET",
        "7, 08, VOLDOET_NIET",
        "7, 09, VOLDOET",
        "7, 12, VOLDOET",
        "7, 13, VOLDOET_NIET",
        "2, 16, VOLDOET",
        "3, 16, VOLDOET_NIET",
        "3, 19, VOLDOET",
        "5, 19, VOLDOET_NIET"
    })
    void aClassificationFitsTheStatusesThatTheRuleNames(String status, String classificatie, Oordeel oordeel) {
        assertThat(Leveringsstatus.ofCode(status).fits(Leveringsclassificatie.ofCode(classificatie)))
                .isEqualTo(oordeel);
    }

    @Test
    void ofAClassificationThatTheRuleDoesNotKnowNothingIsSaid() {
        for (Leveringsstatus status : Leveringsstatus.values()) {
            assertThat(status.fits(Leveringsclassificatie.UIT_KLINISCHE_GGZ)).isEqualTo(Oordeel.TE_BEOORDELEN);
        }
    }
}
