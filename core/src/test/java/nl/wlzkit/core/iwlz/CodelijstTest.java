package nl.wlzkit.core.iwlz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.UzoviCode;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodelijstTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COD163")
    void everyCodeOfTheListIsThereBothWays(Codelijst lijst) {
        assertThat(lijst.codes().stream().map(Codegegevens::code))
                .isNotEmpty()
                .containsExactlyElementsOf(Lijsten.codes(lijst));
        assertThat(Arrays.stream(Lijsten.VALUES.get(lijst)).map(Code::code))
                .containsExactlyElementsOf(Lijsten.codes(lijst));
        for (String code : Lijsten.codes(lijst)) {
            Code waarde = Lijsten.TYPES.get(lijst).apply(code);
            assertThat(waarde.code()).isEqualTo(code);
            assertThat(waarde.lijst()).isEqualTo(lijst);
            assertThat(waarde.gegevens()).isEqualTo(lijst.find(code));
            assertThat(waarde.omschrijving().nl()).isNotBlank();
            assertThat(waarde.omschrijving().en()).isNotBlank();
            assertThat(waarde.in(Taal.NL)).startsWith(code + " (");
        }
    }

    @Test
    void theListOfProfilesIsTheTypeOfCare() {
        assertThat(Codelijst.COD163.codes()).hasSize(64);
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            Codegegevens gegevens = Codelijst.COD163.find(profiel.code());
            assertThat(Zorgprofiel.ofCode(gegevens.code())).isEqualTo(profiel);
        }
    }

    @Test
    void thereAre21ListsAndAllHaveATypeOfTheirOwn() {
        assertThat(Codelijst.values()).hasSize(21);
        assertThat(Code.class.getPermittedSubclasses()).hasSize(20);
        assertThat(Lijsten.TYPES.keySet()).hasSize(20).doesNotContain(Codelijst.COD163);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COD578 | ' 4'  | 4",
                "COD578 | 04    | 4",
                "COD168 | 1     | 01",
                "COD168 | O1    | 01",
                "COD168 | o1    | 01",
                "COD168 | 0l    | 01",
                "COD167 | l     | 1",
                "COD755 | 3.5   | 3,5",
                "COD755 | 4     | 4,0",
                "COD756 | ke7   | KE7",
                "COD756 | KD1   | KD01",
                "COD756 | KO    | K0",
                "COD999 | 1O    | 10",
                "COD163 | 75O   | 750",
                "COD001 | ' 55 01' | 5501",
            })
    void whatLooksLikeACodeIsRefusedAndNamed(Codelijst lijst, String tekst, String bedoeld) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> lijst.find(tekst))
                .satisfies(e -> {
                    assertThat(e.waarde()).isEqualTo('"' + tekst + '"');
                    assertThat(e.verwacht().nl())
                            .startsWith("een code van lijst " + lijst.name())
                            .endsWith("; misschien is bedoeld " + bedoeld);
                    assertThat(e.verwacht().en()).endsWith("; perhaps meant is " + bedoeld);
                });
    }

    @ParameterizedTest
    @CsvSource({"COD578, 3", "COD578, ''", "COD588, 99", "COD756, K9", "COD755, 5", "COD1004, 3", "COD165, x"})
    void whatIsNoCodeIsRefusedWithWhatOneLooksLike(Codelijst lijst, String tekst) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> lijst.find(tekst))
                .satisfies(e -> assertThat(e.verwacht().nl())
                        .contains(lijst.naam().nl())
                        .contains(", zoals ")
                        .doesNotContain("bedoeld"));
    }

    @Test
    void theExpectationSaysExactlyWhatACodeLooksLike() {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Leveringsclassificatie.ofCode("1"))
                .satisfies(e -> assertThat(e.bericht(Taal.NL))
                        .isEqualTo("\"1\": verwacht een code van lijst COD168 (classificatie van de leveringsstatus):"
                                + " precies 2 cijfers, zoals 01; misschien is bedoeld 01"));
    }

    // ------------------------------------------------------------------------------------------------------- windows

    @ParameterizedTest
    @CsvSource({
        // known start, no end: 2021-01-01
        "COD578, 9, 2020-12-31, VOLDOET_NIET",
        "COD578, 9, 2021-01-01, VOLDOET",
        "COD578, 9, 2040-01-01, VOLDOET",
        // known start 2020-01-01: deeltijdverblijf and its etmalen
        "COD578, 8, 2019-12-31, VOLDOET_NIET",
        "COD578, 8, 2020-01-01, VOLDOET",
        "COD755, '3,5', 2019-12-31, VOLDOET_NIET",
        "COD755, '3,5', 2020-01-01, VOLDOET",
        // unknown start, no end: open until the state of the lists, also before 2015
        "COD578, 4, 2014-12-31, TE_BEOORDELEN",
        "COD578, 4, 2015-01-01, TE_BEOORDELEN",
        "COD578, 4, 2026-01-30, TE_BEOORDELEN",
        "COD578, 4, 2026-01-31, VOLDOET",
        // unknown start, end date 2018-04-01: only the day before is certain, the day itself is open
        "COD165, 2, 2014-12-31, TE_BEOORDELEN",
        "COD165, 2, 2018-03-30, TE_BEOORDELEN",
        "COD165, 2, 2018-03-31, VOLDOET",
        "COD165, 2, 2018-04-01, TE_BEOORDELEN",
        "COD165, 2, 2018-04-02, VOLDOET_NIET",
        "COD001, 5522, 2020-01-01, TE_BEOORDELEN",
        "COD001, 5522, 2020-01-02, VOLDOET_NIET",
        "COD001, 5533, 2019-12-31, VOLDOET_NIET",
        "COD001, 5533, 2020-01-01, VOLDOET",
        "COD588, 02, 2020-01-02, VOLDOET_NIET",
        "COD999, 1, 2018-04-02, VOLDOET_NIET",
        "COD168, 20, 2022-12-31, VOLDOET_NIET",
        "COD168, 20, 2023-01-01, VOLDOET",
        "COD1004, 2, 2024-09-25, VOLDOET_NIET",
        "COD1004, 2, 2024-09-26, VOLDOET",
        // profiles: 880 from 2021; 996 from 2018-04-01, started through 2020 and perhaps going on; 997 likewise
        "COD163, 880, 2020-12-31, VOLDOET_NIET",
        "COD163, 880, 2021-01-01, VOLDOET",
        "COD163, 996, 2018-03-31, VOLDOET_NIET",
        "COD163, 996, 2018-04-01, VOLDOET",
        "COD163, 996, 2020-12-31, VOLDOET",
        "COD163, 996, 2021-01-01, TE_BEOORDELEN",
        "COD163, 997, 2020-12-30, TE_BEOORDELEN",
        "COD163, 997, 2020-12-31, VOLDOET",
        "COD163, 997, 2021-01-01, TE_BEOORDELEN",
        "COD163, 754, 2020-06-01, TE_BEOORDELEN",
        "COD163, 754, 2026-01-31, VOLDOET",
    })
    void aCodeHoldsOnADayOrNotOrItIsNotKnown(Codelijst lijst, String code, LocalDate dag, Oordeel oordeel) {
        assertThat(lijst.find(code).isValidOn(dag)).isEqualTo(oordeel);
    }

    @Test
    void anExpiredCodeIsFoundAndTheDateSaysSo() {
        assertThat(Mutatiecode.ofCode("02")).isEqualTo(Mutatiecode.OVERLIJDEN);
        assertThat(Mutatiecode.OVERLIJDEN.isValidOn(LocalDate.of(2024, 1, 1))).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(Mutatiecode.OVERLIJDEN.venster().in(Taal.NL))
                .isEqualTo("zeker van 2019-12-31 t/m 2019-12-31, mogelijk t/m 2020-01-01");
    }

    // --------------------------------------------------------------------------------------------------- conversions

    @Test
    void theSameNumberIsSomethingElseInAnotherList() {
        // 8 is part-time stay as a form and vpt with pgb as a preference
        assertThat(Leveringsvormcode.ofCode("8").toLeveringskeuze())
                .isEqualTo(Leveringskeuze.ofDeeltijd())
                .isEqualTo(Clientvoorkeur.ofCode("10").toLeveringskeuze())
                .isNotEqualTo(Clientvoorkeur.ofCode("8").toLeveringskeuze());
        assertThat(Leveringsvormcode.of(Clientvoorkeur.ofCode("8").toLeveringskeuze()))
                .isEqualTo(Set.of(Leveringsvormcode.ofCode("5"), Leveringsvormcode.ofCode("2")));
    }

    @Test
    void aRegionIsAUzoviCode() {
        assertThat(Regiocode.of(UzoviCode.parse("5501"))).isEqualTo(Regiocode.GRONINGEN);
        assertThat(Regiocode.GRONINGEN.uzovi()).isEqualTo(UzoviCode.parse("5501"));
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(() -> Regiocode.of(UzoviCode.parse("5534")));
    }

    @ParameterizedTest
    @CsvSource({"'3,5', 3.5, 7", "'4,0', 4, 8", "'4,5', 4.50, 9"})
    void etmalenAreNumbers(String code, java.math.BigDecimal aantal, int perVeertienDagen) {
        assertThat(Etmalen.of(aantal).code()).isEqualTo(code);
        assertThat(Etmalen.ofCode(code).aantal()).isEqualByComparingTo(aantal);
        assertThat(Etmalen.ofCode(code).perVeertienDagen()).isEqualTo(perVeertienDagen);
    }

    @Test
    void classesCountPartsOfADayOrDaysAndNights() {
        assertThat(Klasse.ofCode("KD09").dagdelen()).hasValue(9);
        assertThat(Klasse.ofCode("KD09").etmalen()).isEmpty();
        assertThat(Klasse.ofCode("KE7").etmalen()).hasValue(7);
        assertThat(Klasse.ofCode("K8").dagdelen()).isEmpty();
        assertThat(Klasse.ofCode("K8").etmalen()).isEmpty();
    }
}
