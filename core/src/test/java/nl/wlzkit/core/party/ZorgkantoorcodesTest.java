package nl.wlzkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ZorgkantoorcodesTest {
    private static final LocalDate IN_2018 = LocalDate.of(2018, 6, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);

    private static Zorgkantoorcode of(String code) {
        return Zorgkantoorcodes.find(UzoviCode.parse(code)).orElseThrow();
    }

    @Test
    void thereAre33OnTheListAndTwoForTests() {
        assertThat(Zorgkantoorcodes.alle()).hasSize(35);
        assertThat(Zorgkantoorcodes.alle())
                .filteredOn(c -> c.naam().isPresent())
                .hasSize(33);
        assertThat(Zorgkantoorcodes.alle())
                .filteredOn(Zorgkantoorcode::test)
                .extracting(c -> c.code().toString())
                .containsExactly("5000", "9997");
        assertThat(Zorgkantoorcodes.alle())
                .filteredOn(c -> c.gezien().isPresent())
                .hasSize(29)
                .allMatch(c -> c.gezien().equals(Optional.of(LocalDate.of(2026, 3, 20))));
    }

    @ParameterizedTest
    @CsvSource({
        "5501, 2024-06-01, VOLDOET, on the list",
        "5501, 2015-01-01, VOLDOET, the first day of which the list says something",
        "5501, 2014-12-31, TE_BEOORDELEN, 2015-01-01 is filler: since when is not known",
        "5519, 2026-03-20, VOLDOET, not seen at VECOZO and yet not withdrawn",
        "5522, 2019-12-31, VOLDOET, before its end",
        "5522, 2020-01-01, TE_BEOORDELEN, last day or first day after it",
        "5522, 2020-01-02, VOLDOET_NIET, withdrawn",
        "5533, 2019-12-31, VOLDOET_NIET, added on 2020-01-01",
        "5533, 2014-12-31, VOLDOET_NIET, added on 2020-01-01",
        "5533, 2020-01-01, VOLDOET, added on that day",
        "0000, 2024-06-01, TE_BEOORDELEN, well-formed is not known",
        "5534, 2024-06-01, TE_BEOORDELEN, absence proves nothing",
        "9997, 2026-03-20, TE_BEOORDELEN, a test code is not on the list"
    })
    void aCodeIsKnownOrNotOrThatIsNotToBeSaid(String code, LocalDate dag, Oordeel oordeel, String waarom) {
        assertThat(Zorgkantoorcodes.isZorgkantoor(UzoviCode.parse(code), dag))
                .as(waarom)
                .isEqualTo(oordeel);
    }

    @ParameterizedTest
    @EnumSource
    void everyZorgkantoorHasAsManyCodesIn2016Through2020AsRegions(Zorgkantoor zorgkantoor) {
        assertThat(Zorgkantoorcodes.of(zorgkantoor, IN_2018).orElseThrow())
                .hasSize(Aanwijzing.of(zorgkantoor).get(0).regios().orElseThrow());
    }

    @Test
    void in2024FrieslandIsOfZilverenKruis() {
        assertThat(Zorgkantoorcodes.of(Zorgkantoor.ZILVEREN_KRUIS, IN_2024).orElseThrow())
                .hasSize(11)
                .contains(of("5533"))
                .doesNotContain(of("5502"));
        assertThat(Zorgkantoorcodes.of(Zorgkantoor.FRIESLAND, IN_2024)).contains(List.of());
        assertThat(of("5502").zorgkantoor2016()).contains(Zorgkantoor.FRIESLAND);
        assertThat(of("5502").zorgkantoor2024()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31", "2021-01-01", "2023-12-31", "2025-01-01"})
    void ofOtherYearsItIsNotKnownWhoseTheRegionsAre(LocalDate dag) {
        assertThat(Zorgkantoorcodes.of(Zorgkantoor.CZ, dag)).isEmpty();
    }

    @Test
    void halfOfThemAreDerived() {
        assertThat(Zorgkantoorcodes.alle())
                .filteredOn(Zorgkantoorcode::afgeleid)
                .hasSize(15);
        assertThat(of("5501").afgeleid()).isFalse();
        assertThat(of("5501").naam()).contains("Zorgkantoor Groningen");
        assertThat(of("5501").zorgkantoor2016()).contains(Zorgkantoor.MENZIS);
    }
}
