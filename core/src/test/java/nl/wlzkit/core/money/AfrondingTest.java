package nl.wlzkit.core.money;

import static nl.wlzkit.core.money.Afronding.CENT_HALF_OP;
import static nl.wlzkit.core.money.Afronding.EURO_HALF_OP;
import static nl.wlzkit.core.money.Afronding.TWINTIG_CENT_OMLAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfrondingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # way                | exact      | rounded
                    CENT_HALF_OP         | 0.005      | 0.01
                    CENT_HALF_OP         | -0.005     | -0.01
                    CENT_HALF_OP         | 0.0049999  | 0
                    CENT_HALF_OP         | -0.0049999 | 0
                    CENT_HALF_OP         | 178.88105  | 178.88
                    CENT_HALF_OP         | 1.015      | 1.02
                    CENT_HALF_OP         | 1.025      | 1.03
                    CENT_HALF_OP         | 0.995      | 1
                    EURO_HALF_OP         | 0.5        | 1
                    EURO_HALF_OP         | -0.5       | -1
                    EURO_HALF_OP         | 2.5        | 3
                    EURO_HALF_OP         | 1.499999   | 1
                    TWINTIG_CENT_OMLAAG  | 1.39       | 1.20
                    TWINTIG_CENT_OMLAAG  | 1.40       | 1.40
                    TWINTIG_CENT_OMLAAG  | 0.199999   | 0
                    TWINTIG_CENT_OMLAAG  | -0.01      | -0.20
                    TWINTIG_CENT_OMLAAG  | -0.20      | -0.20
                    """)
    void anAmountIsRoundedByName(Afronding wijze, String exact, String rounded) {
        assertThat(wijze.round(Bedrag.of(exact))).isEqualTo(Bedrag.of(rounded));
    }

    @ParameterizedTest
    @CsvSource({
        // 1/3 = 0.333..., 2/3 = 0.666...: in cents 33.3 and 66.7; in 20 cents 1.67 and 3.3
        "CENT_HALF_OP,        1, 3, 0.33",
        "CENT_HALF_OP,        2, 3, 0.67",
        "CENT_HALF_OP,       -2, 3, -0.67",
        "EURO_HALF_OP,        1, 3, 0",
        "EURO_HALF_OP,        2, 3, 1",
        "TWINTIG_CENT_OMLAAG, 1, 3, 0.20",
        "TWINTIG_CENT_OMLAAG, 2, 3, 0.60",
        "TWINTIG_CENT_OMLAAG, -1, 3, -0.40",
        // exactly half a cent: 1/200 = 0.005
        "CENT_HALF_OP,        1, 200, 0.01",
    })
    void aFractionBecomesAnAmount(Afronding wijze, long teller, long noemer, String rounded) {
        assertThat(wijze.round(Breuk.of(teller, noemer))).isEqualTo(Bedrag.of(rounded));
    }

    @Test
    void aFractionThatIsNoAmountAnyMoreOverflows() {
        Breuk large = Breuk.of(new BigDecimal("1E+15"));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> CENT_HALF_OP.round(large));
        // fifteen nines and nine tenths become sixteen digits
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> EURO_HALF_OP.round(Bedrag.of("999999999999999.9")));
    }

    @Test
    void theNamesAreForPeople() {
        assertThat(CENT_HALF_OP.in(Taal.NL)).isEqualTo("op centen, half naar boven");
        assertThat(TWINTIG_CENT_OMLAAG.in(Taal.EN)).isEqualTo("down to a multiple of €0.20");
    }
}
