package nl.wlzkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientnummerTest {
    @Test
    void theNumberIsShownOnRequestOnly() {
        Clientnummer nummer = Clientnummer.of(" Zorghuis ", " K-0042 ");

        assertThat(nummer.uitgever()).isEqualTo("Zorghuis");
        assertThat(nummer.voluit()).isEqualTo("K-0042");
        assertThat(nummer).hasToString("*****").isNotInstanceOf(Serializable.class);
        assertThat(nummer.in(Taal.NL)).isEqualTo("*****");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "geheim\n42",
                "geheim\u200b42",
                "geheim42 geheim42 geheim42 geheim42 geheim42 geheim42 geheim42 geheim42 geheim42 geheim42 geheim42 geheim42"
            })
    void whatIsNoNumberIsRefusedWithoutShowingIt(String tekst) {
        assertThatThrownBy(() -> Clientnummer.of("Zorghuis", tekst))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"*****\": expected a client number: 1 through 100 characters");
    }

    @Test
    void anIssuerHasAName() {
        assertThatThrownBy(() -> Clientnummer.of(" ", "geheim42"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageNotContaining("geheim42");
    }

    @Test
    void twoAreEqualIfIssuerAndNumberAre() {
        EqualsVerifier.forClass(Clientnummer.class)
                .suppress(nl.jqno.equalsverifier.Warning.NULL_FIELDS)
                .verify();
    }
}
