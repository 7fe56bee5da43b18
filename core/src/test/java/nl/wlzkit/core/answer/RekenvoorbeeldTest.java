package nl.wlzkit.core.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of examples. */
class RekenvoorbeeldTest {
    private static final String KOP = "naam\tdatum\tvraag\tantwoord\tregels\tbron\n";

    @Test
    void aLineIsAnExampleWithItsRules() {
        assertThat(Rekenvoorbeeld.read(KOP + "een\t2024-01-01\tx=1; y=2\t3\tS-1, S-2\ttekst\n"))
                .containsExactly(
                        new Rekenvoorbeeld("een", "2024-01-01", "x=1; y=2", "3", List.of("S-1", "S-2"), "tekst"));
    }

    @Test
    void anExampleCanBeWithoutRules() {
        assertThat(Rekenvoorbeeld.read(KOP + "een\t2024-01-01\tx=1\tongeldig\t\ttekst"))
                .singleElement()
                .satisfies(v -> assertThat(v.regels()).isEmpty());
    }

    @Test
    void theLinesMayEndAsOnWindows() {
        assertThat(Rekenvoorbeeld.read((KOP + "een\td\tv\ta\tS-1\ttekst\n").replace("\n", "\r\n")))
                .singleElement()
                .satisfies(v -> assertThat(v.bron()).isEqualTo("tekst"));
    }

    @Test
    void aTableOfOnlyAHeaderHasNoExamples() {
        assertThat(Rekenvoorbeeld.read(KOP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "naam\tdatum\tvraag\tantwoord\tregels\n",
                "naam\tdatum\tvraag\tantwoord\tregels\tbron\tmeer\n",
                "datum\tnaam\tvraag\tantwoord\tregels\tbron\n",
                "een\t2024-01-01\tx=1\t3\tS-1\ttekst\n"
            })
    void aTableWithoutItsHeaderIsADefect(String tsv) {
        assertThatThrownBy(() -> Rekenvoorbeeld.read(tsv))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"een", "een\td\tv\ta\tS-1", "een\td\tv\ta\tS-1\ttekst\tmeer", "een;d;v;a;S-1;tekst"})
    void aLineOfAnotherNumberOfColumnsIsADefect(String line) {
        assertThatThrownBy(() -> Rekenvoorbeeld.read(KOP + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected six columns: " + line);
    }

    @Test
    void theRulesAreItsOwnCopy() {
        List<String> regels = new ArrayList<>(List.of("S-1"));
        Rekenvoorbeeld voorbeeld = new Rekenvoorbeeld("een", "2024-01-01", "x=1", "3", regels, "tekst");
        regels.clear();

        assertThat(voorbeeld.regels()).containsExactly("S-1");
    }
}
