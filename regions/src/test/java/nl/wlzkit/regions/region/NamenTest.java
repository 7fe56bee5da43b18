package nl.wlzkit.regions.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two ways of writing a name have in common, and which names come near. The names are made up. */
class NamenTest {
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "bergen, bergen, 0",
        "berge, bergen, 1",
        "bergen, berge, 1",
        "xbergen, bergen, 1",
        "'', abc, 3",
        "abc, '', 3",
        "ab, ba, 2",
        "abcdef, azced, 3"
    })
    void theDistanceIsHowManyLettersToAddLeaveOutOrReplace(String een, String ander, int afstand) {
        assertThat(Namen.distance(een, ander)).isEqualTo(afstand);
    }

    @ParameterizedTest
    @CsvSource({
        // of three letters none may differ, of four one
        "abc, abd, false",
        "abc, ABC, true",
        "abcd, abce, true",
        "abcd, abff, false",
        // of eleven two, of twelve three, of sixteen no more than three
        "abcdefghijk, abcdefghxxk, true",
        "abcdefghijk, abcdefgxxxk, false",
        "abcdefghijkl, abcdefgxxxkl, true",
        "abcdefghijklmnop, xxxdefghijklmnop, true",
        "abcdefghijklmnop, xxxxefghijklmnop, false"
    })
    void atMostOneLetterInFourDiffersAndThreeAtMost(String gezocht, String naam, boolean dichtbij) {
        assertThat(Namen.nearest(gezocht, List.of("iets heel anders", naam)))
                .isEqualTo(dichtbij ? List.of(naam) : List.of());
    }

    @Test
    void theNearestAreGivenOnceInTheirOwnOrderThreeAtMost() {
        assertThat(Namen.nearest("abcd", List.of("abcx", "abcd e", "zzzz", "abcx", "abcy", "abcz", "abcw")))
                .containsExactly("abcx", "abcd e", "abcy");
        assertThat(Namen.nearest("abcd", List.of("abcx", "ABCD", "abcy"))).containsExactly("ABCD");
        assertThat(Namen.nearest("abcd", List.of())).isEmpty();
    }

    @Test
    void aNameIsNoLongerThanAHundredCharacters() {
        assertThat(Namen.key("x".repeat(100))).isEqualTo("x".repeat(100));
        assertThat(Namen.key("x".repeat(101))).isEmpty();
        assertThat(Gemeentelijst.of(2025).find(" ".repeat(94) + "GM0014")).hasSize(1);
        assertThat(Gemeentelijst.of(2025).find(" ".repeat(95) + "GM0014")).isEmpty();
    }

    @Test
    void whatComesNearNothingIsToldAnExample() {
        assertThatThrownBy(() -> Gemeentelijst.search("Atlantis"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("a municipality of 2016, 2019 or 2025, such as GM0014 or Groningen");
    }
}
