package nl.wlzkit.regions.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The 31 regions and how they are found. */
class ZorgkantoorregioTest {
    @Test
    void thereAreThirtyOneInTheOrderOfTheirCodes() {
        List<Zorgkantoorregio> alle = Zorgkantoorregio.all();

        assertThat(alle).hasSize(31).isSorted();
        assertThat(alle).extracting(Zorgkantoorregio::code).doesNotHaveDuplicates();
        assertThat(alle).extracting(Zorgkantoorregio::uzovi).doesNotHaveDuplicates();
        assertThat(alle).extracting(Zorgkantoorregio::code).doesNotContain("ZK05", "ZK15");
    }

    @Test
    void everyRegionIsFoundByItsCodeAndBothItsNames() {
        for (Zorgkantoorregio regio : Zorgkantoorregio.all()) {
            assertThat(Zorgkantoorregio.parse(regio.code())).isSameAs(regio);
            assertThat(Zorgkantoorregio.parse(regio.naam())).isSameAs(regio);
            assertThat(Zorgkantoorregio.parse(regio.besluitnaam())).isSameAs(regio);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    zk18                           | ZK18
                    NOORD-HOLLAND NOORD            | ZK18
                    noord holland noord            | ZK18
                    't Gooi                        | ZK21
                    ´T gooi                        | ZK21
                    ’t Góói                        | ZK21
                    Delft Westland Oostland        | ZK33
                    Westland, Schieland, Delfland  | ZK33
                    Midden IJssel                  | ZK14
                    Zaanstreek Waterland           | ZK26
                    """)
    void caseDiacriticsSpacesAndPunctuationDoNotMatter(String tekst, String code) {
        assertThat(Zorgkantoorregio.parse(tekst).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "ZK05", "ZK34", "Noord", "'"})
    void whatIsNoRegionIsRefused(String tekst) {
        assertThatThrownBy(() -> Zorgkantoorregio.parse(tekst))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("a zorgkantoorregio such as ZK18 or ");
    }

    @Test
    void aNameThatIsNearlyRightIsSuggested() {
        assertThatThrownBy(() -> Zorgkantoorregio.parse("Gronigen")).hasMessageContaining("such as Groningen");
        assertThatThrownBy(() -> Zorgkantoorregio.parse("x".repeat(100_000)))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void inJsonARegionIsItsCode() {
        Problems problems = new Problems("vraag");
        Zorgkantoorregio regio = Zorgkantoorregio.parse("ZK04");

        assertThat(Zorgkantoorregio.VORM.write(regio)).isEqualTo(JsonValue.text("ZK04"));
        assertThat(read("\"ZK04\"", problems)).containsSame(regio);
        assertThat(read("\"Arnhem\"", problems)).isEmpty();
        assertThatThrownBy(problems::throwIfAny).hasMessageContaining("ZK04");
    }

    private static Optional<Zorgkantoorregio> read(String json, Problems problems) {
        JsonValue value = JsonReader.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), problems);
        return Zorgkantoorregio.VORM.read(value, problems);
    }
}
