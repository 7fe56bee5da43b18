package nl.wlzkit.core.party;

import static nl.wlzkit.core.answer.Oordeel.VOLDOET_NIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who carries the Wlz out, and as which zorgkantoor; the tables of P21 and ZK24 by hand. */
class WlzuitvoerderTest {
    private static final LocalDate IN_2018 = LocalDate.of(2018, 11, 1);

    @Test
    void thereAreTenOfWhichTwoAreNoZorgkantoor() {
        assertThat(Wlzuitvoerder.values()).hasSize(10);
        assertThat(Wlzuitvoerder.values())
                .filteredOn(u -> u.isZorgkantoor(IN_2018) == VOLDOET_NIET)
                .containsExactlyInAnyOrder(Wlzuitvoerder.ONVZ, Wlzuitvoerder.ASR);
        assertThat(Wlzuitvoerder.values())
                .filteredOn(u -> u.aanwijzingen().isEmpty())
                .containsExactlyInAnyOrder(Wlzuitvoerder.ONVZ, Wlzuitvoerder.ASR);
    }

    @ParameterizedTest
    @CsvSource({
        "CZ, 2015-12-31, TE_BEOORDELEN",
        "CZ, 2016-01-01, VOLDOET",
        "CZ, 2020-12-31, VOLDOET",
        "CZ, 2021-01-01, TE_BEOORDELEN",
        "CZ, 2023-12-31, TE_BEOORDELEN",
        "CZ, 2024-01-01, VOLDOET",
        "CZ, 2026-12-31, VOLDOET",
        "CZ, 2027-01-01, TE_BEOORDELEN",
        "FRIESLAND, 2020-12-31, VOLDOET",
        "FRIESLAND, 2022-01-01, TE_BEOORDELEN",
        "FRIESLAND, 2024-01-01, VOLDOET_NIET",
        "ONVZ, 2016-01-01, VOLDOET_NIET",
        "ONVZ, 2022-01-01, TE_BEOORDELEN"
    })
    void designatedOrNotOrNotKnown(Wlzuitvoerder uitvoerder, LocalDate dag, Oordeel oordeel) {
        assertThat(uitvoerder.isZorgkantoor(dag)).isEqualTo(oordeel);
    }

    @ParameterizedTest
    @CsvSource({
        "Zilveren Kruis, ZILVEREN_KRUIS, Zilveren Kruis Zorgkantoor N.V., NV, 10",
        "VGZ, VGZ, VGZ Zorgkantoor B.V., BV, 7",
        "CZ, CZ, CZ Zorgkantoor B.V., BV, 6",
        "Menzis, MENZIS, Stichting Zorgkantoor Menzis, STICHTING, 3",
        "Zorg en Zekerheid, ZORG_EN_ZEKERHEID, Stichting Wlz-uitvoerder Zorg en Zekerheid, STICHTING, 2",
        "Friesland, FRIESLAND, Zorgkantoor Friesland B.V., BV, 1",
        "DSW, DSW, Zorgkantoor DSW B.V., BV, 1",
        "Salland, SALLAND, Salland Zorgkantoor B.V., BV, 1"
    })
    void theTableOf2016Through2020(
            String zorgkantoor, Wlzuitvoerder uitvoerder, String rechtspersoon, Rechtsvorm vorm, int regios) {
        Aanwijzing eerste = Aanwijzing.of(Zorgkantoor.parse(zorgkantoor)).get(0);
        assertThat(eerste.uitvoerder()).isEqualTo(uitvoerder);
        assertThat(eerste.rechtspersoon()).contains(rechtspersoon);
        assertThat(eerste.regios()).contains(regios);
        assertThat(eerste.regel()).isEqualTo("P21-022");
        assertThat(uitvoerder.rechtspersoon()).contains(rechtspersoon);
        assertThat(uitvoerder.rechtsvorm()).contains(vorm);
    }

    @Test
    void fiveAreBvTwoAreStichtingAndOneIsNv() {
        Map<Rechtsvorm, Long> aantallen = Arrays.stream(Wlzuitvoerder.values())
                .flatMap(u -> u.rechtsvorm().stream())
                .collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        assertThat(aantallen).isEqualTo(Map.of(Rechtsvorm.BV, 5L, Rechtsvorm.STICHTING, 2L, Rechtsvorm.NV, 1L));
        assertThat(Wlzuitvoerder.ONVZ.rechtspersoon()).isEmpty();
        assertThat(Wlzuitvoerder.ASR.rechtsvorm()).isEmpty();
    }

    @Test
    void theRegionsAddUpTo31() {
        List<Aanwijzing> lijst = Aanwijzing.knownOn(IN_2018).orElseThrow();
        assertThat(lijst).hasSize(8);
        assertThat(lijst.stream().mapToInt(a -> a.regios().orElseThrow()).sum()).isEqualTo(31);
    }

    @Test
    void of2024TheSourceNamesZorgkantorenOnly() {
        List<Aanwijzing> lijst = Aanwijzing.knownOn(LocalDate.of(2025, 1, 1)).orElseThrow();
        assertThat(lijst).hasSize(7).allSatisfy(a -> {
            assertThat(a.regel()).isEqualTo("WK-LEES-AANWIJZING");
            assertThat(a.rechtspersoon()).isEmpty();
            assertThat(a.rechtsvorm()).isEmpty();
            assertThat(a.regios()).isEmpty();
            assertThat(a.uitvoerder().naam()).isEqualTo(a.zorgkantoor().naam());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-12-31", "2016-01-01", "2020-12-31", "2022-01-01", "2024-01-01", "2026-12-31"})
    void theDesignationsAreThoseOfTheZorgkantorenOfThatDay(LocalDate dag) {
        assertThat(Aanwijzing.knownOn(dag)
                        .map(l -> l.stream().map(Aanwijzing::zorgkantoor).collect(Collectors.toSet())))
                .isEqualTo(Zorgkantoor.knownOn(dag).map(l -> l.stream().collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @EnumSource
    void anUitvoerderIsReadFromItsName(Wlzuitvoerder uitvoerder) {
        assertThat(Wlzuitvoerder.parse(uitvoerder.naam())).isEqualTo(uitvoerder);
        assertThat(uitvoerder.in(Taal.NL)).isEqualTo(uitvoerder.naam());
    }

    @Test
    void theTableWritesAsrWithoutPointsAndOthersAreRefused() {
        assertThat(Wlzuitvoerder.parse(" asr ")).isEqualTo(Wlzuitvoerder.ASR);
        assertThatThrownBy(() -> Wlzuitvoerder.parse("Friesland"))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("a.s.r., CZ, De Friesland");
    }

    @Test
    void theLastDayOfTheDesignationIsInside() {
        assertThat(Wlzuitvoerder.MENZIS.aanwijzingen()).hasSize(2);
        assertThat(Wlzuitvoerder.FRIESLAND.aanwijzingen())
                .singleElement()
                .satisfies(
                        a -> assertThat(a.geldigheid().totEnMet()).isEqualTo(Optional.of(LocalDate.of(2020, 12, 31))));
    }
}
