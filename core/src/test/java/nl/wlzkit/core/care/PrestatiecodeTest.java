package nl.wlzkit.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Product codes; those here are made up, but for the form. */
class PrestatiecodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"Z999", "Z9999", "H000", "V999A", "A9999Z"})
    void aLetterThreeOrFourDigitsAndPerhapsALetterIsACode(String code) {
        assertThat(new Prestatiecode(code)).hasToString(code);
        assertThat(new Prestatiecode(code).in(Taal.NL)).isEqualTo(code);
        assertThat(new Prestatiecode(code).in(Taal.EN)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Z",
                "Z99",
                "Z99999",
                "999",
                "z999",
                "Z999a",
                "Z999AB",
                "ZZ999",
                " Z999",
                "Z999 ",
                "Z999\n",
                "Z 999",
                "\u00C9999",
                "Z\u0661\u0662\u0663"
            })
    void everythingElseIsRefused(String code) {
        assertThatThrownBy(() -> new Prestatiecode(code))
                .isInstanceOfSatisfying(
                        OngeldigeWaardeException.class,
                        e -> assertThat(e.bericht(Taal.NL)).endsWith(": verwacht een prestatiecode, zoals Z262"))
                .hasMessageEndingWith(": expected a product code, such as Z262");
    }

    @Test
    void codesAreOrderedByTheirText() {
        assertThat(Stream.of("Z999", "H999", "Z0001", "Z000")
                        .map(Prestatiecode::new)
                        .sorted())
                .extracting(Prestatiecode::code)
                .containsExactly("H999", "Z000", "Z0001", "Z999");
    }
}
