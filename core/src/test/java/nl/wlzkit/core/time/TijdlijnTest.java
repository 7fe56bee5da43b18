package nl.wlzkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Tijdlijn.Gedateerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TijdlijnTest {
    private static Gedateerd<String> period(String van, String tot, String waarde) {
        return new Gedateerd<>(Geldigheid.of(LocalDate.parse(van), LocalDate.parse(tot)), waarde);
    }

    private static Tijdlijn<String> line(List<Gedateerd<String>> perioden) {
        return Tijdlijn.of(Tekst.of("het beleid", "the policy"), perioden);
    }

    private static final Tijdlijn<String> LINE =
            line(List.of(period("2024-01-01", "2026-12-31", "nieuw"), period("2016-01-01", "2020-12-31", "oud")));

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, oud", "2020-12-31, oud",
        "2024-01-01, nieuw", "2026-12-31, nieuw"
    })
    void aDayHasTheValueOfItsPeriod(LocalDate dag, String waarde) {
        assertThat(LINE.get(dag)).isEqualTo(waarde);
        assertThat(LINE.find(dag)).contains(waarde);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2015-12-31 | een dag waarop het beleid geldt; weer vanaf 2016-01-01
                    2021-01-01 | een dag waarop het beleid geldt; laatst geldig t/m 2020-12-31; weer vanaf 2024-01-01
                    2023-12-31 | een dag waarop het beleid geldt; laatst geldig t/m 2020-12-31; weer vanaf 2024-01-01
                    2027-01-01 | een dag waarop het beleid geldt; laatst geldig t/m 2026-12-31
                    """)
    void aDayInAGapHasNoneAndTheErrorSaysWhatWasInForce(LocalDate dag, String verwacht) {
        assertThat(LINE.find(dag)).isEmpty();
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> LINE.get(dag))
                .satisfies(e -> {
                    assertThat(e.waarde()).isEqualTo("\"" + dag + "\"");
                    assertThat(e.verwacht().nl()).isEqualTo(verwacht);
                });
    }

    @Test
    void theErrorIsInEnglishToo() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> LINE.get(LocalDate.of(2022, 6, 1)))
                .satisfies(e -> assertThat(e.bericht(Taal.EN))
                        .startsWith("\"2022-06-01\": expected a day on which the policy is in force")
                        .contains("2020-12-31")
                        .contains("again from 2024-01-01"));
    }

    @Test
    void aLineWithoutPeriodsHasNoValueOnAnyDay() {
        assertThat(line(List.of()).find(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThatThrownBy(() -> line(List.of()).get(LocalDate.of(2024, 1, 1)))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void periodsThatOverlapAreRefused() {
        Gedateerd<String> lang = period("2016-01-01", "2020-12-31", "lang");
        Gedateerd<String> erin = period("2018-01-01", "2018-12-31", "erin");
        Gedateerd<String> opLaatsteDag = period("2020-12-31", "2021-12-31", "op de laatste dag");
        assertThatThrownBy(() -> line(List.of(opLaatsteDag, lang)))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("2016-01-01/2020-12-31 | 2020-12-31/2021-12-31")
                .hasMessageContaining("periods that do not overlap");
        assertThatThrownBy(() -> line(List.of(lang, erin))).isInstanceOf(OngeldigeWaardeException.class);
        assertThatThrownBy(() -> line(List.of(
                        new Gedateerd<>(Geldigheid.through(LocalDate.of(2000, 1, 1)), "a"),
                        new Gedateerd<>(Geldigheid.ONBEGRENSD, "b"))))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void periodsThatTouchDoNotOverlapAndAreKeptOldestFirst() {
        Gedateerd<String> eerst = new Gedateerd<>(Geldigheid.through(LocalDate.of(2020, 12, 31)), "eerst");
        Gedateerd<String> dan = new Gedateerd<>(Geldigheid.from(LocalDate.of(2021, 1, 1)), "dan");
        assertThat(line(List.of(dan, eerst)).perioden()).containsExactly(eerst, dan);
    }
}
