package nl.wlzkit.regions.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The municipalities of a year and how they are found. */
class GemeentelijstTest {
    @ParameterizedTest
    @CsvSource({"2016, 390", "2019, 355", "2025, 342"})
    void aYearHasItsMunicipalitiesEachInOneRegion(int jaar, int aantal) {
        Gemeentelijst lijst = Gemeentelijst.of(jaar);

        assertThat(lijst.gemeenten()).hasSize(aantal);
        assertThat(lijst.gemeenten())
                .extracting(Gemeente::code)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(lijst.gemeenten()).extracting(Gemeente::naam).doesNotHaveDuplicates();
        assertThat(Zorgkantoorregio.all())
                .allSatisfy(r -> assertThat(lijst.gemeenten(r)).isNotEmpty());
        assertThat(Zorgkantoorregio.all().stream()
                        .mapToInt(r -> lijst.gemeenten(r).size())
                        .sum())
                .isEqualTo(aantal);
    }

    @Test
    void thereIsNoListOfAYearBetween() {
        assertThat(Gemeentelijst.jaren()).containsExactly(2016, 2019, 2025);
        assertThat(Gemeentelijst.known(2018)).isEmpty();
        assertThatThrownBy(() -> Gemeentelijst.of(2018)).hasMessageContaining("2016, 2019, 2025");
    }

    @Test
    void everyMunicipalityIsFoundByItsCodeAndItsName() {
        for (int jaar : Gemeentelijst.jaren()) {
            Gemeentelijst lijst = Gemeentelijst.of(jaar);
            for (Gemeente gemeente : lijst.gemeenten()) {
                assertThat(lijst.find(gemeente.code())).containsExactly(gemeente);
                assertThat(lijst.find(gemeente.naam())).containsExactly(gemeente);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    2016 | GM0003                  | GM0003
                    2016 | 0003                    | GM0003
                    2016 | 3                       | GM0003
                    2019 | gm3                     | GM0003
                    2025 | 's-Gravenhage           | GM0518
                    2025 | ’s Gravenhage           | GM0518
                    2025 | Den Haag                | GM0518
                    2025 | den bosch               | GM0796
                    2025 | súdwest fryslan         | GM1900
                    2025 | Hengelo                 | GM0164
                    2016 | hengelo (o)             | GM0164
                    2016 | Gemeente Utrecht        | GM0344
                    2016 | Utrecht (gemeente)      | GM0344
                    2016 | St. Oedenrode           | GM0846
                    2016 | St Anthonis             | GM1702
                    2025 | Bergen NH               | GM0373
                    2025 | Bergen (L.)             | GM0893
                    """)
    void namesArePeoplesNames(int jaar, String tekst, String code) {
        assertThat(Gemeentelijst.of(jaar).find(tekst))
                .extracting(Gemeente::code)
                .containsExactly(code);
    }

    @Test
    void aNameOfTwoMunicipalitiesGivesBoth() {
        assertThat(Gemeentelijst.of(2025).find("Bergen"))
                .extracting(Gemeente::naam)
                .containsExactly("Bergen (NH.)", "Bergen (L.)");
    }

    @Test
    void aMunicipalityThatIsNoMoreIsFoundInItsYears() {
        assertThat(Gemeentelijst.search("Appingedam"))
                .extracting(Gemeente::jaar)
                .containsExactly(2016, 2019);
        assertThat(Gemeentelijst.search("Haaren")).extracting(Gemeente::jaar).containsExactly(2016, 2019);
        List<Gemeente> weesp = Gemeentelijst.search("Weesp");
        assertThat(weesp).extracting(Gemeente::jaar).containsExactly(2016, 2019);
        assertThat(weesp).extracting(g -> g.regio().naam()).containsOnly("'t Gooi");
        assertThat(Gemeentelijst.of(2025).find("Amsterdam"))
                .extracting(g -> g.regio().naam())
                .containsExactly("Amsterdam");
    }

    @Test
    void eightMunicipalitiesOf2016AreListedUnderARegionThatIsNoMore() {
        List<Gemeente> gemeenten = Gemeentelijst.of(2016).gemeenten(Zorgkantoorregio.parse("ZK33"));

        assertThat(gemeenten.stream().filter(g -> g.vormaligeRegio().isPresent()))
                .hasSize(8);
        assertThat(gemeenten).hasSize(8);
        assertThat(Gemeentelijst.of(2019).gemeenten())
                .allSatisfy(g -> assertThat(g.vormaligeRegio()).isEmpty());
    }

    @Test
    void whatIsNearlyRightIsSuggested() {
        assertThatThrownBy(() -> Gemeentelijst.search("Gravenhage"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("such as 's-Gravenhage");
        assertThatThrownBy(() -> Gemeentelijst.search("Amsterdan")).hasMessageContaining("such as Amsterdam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "()", "GM", "9999", "GM12345", "Atlantis", "gemeente", "Hengelo (Gld.)"})
    void whatIsNoMunicipalityIsRefused(String tekst) {
        assertThatThrownBy(() -> Gemeentelijst.search(tekst)).isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void aVeryLongNameIsRefusedToo() {
        assertThatThrownBy(() -> Gemeentelijst.search("a".repeat(1_000_000)))
                .isInstanceOf(OngeldigeWaardeException.class);
    }
}
