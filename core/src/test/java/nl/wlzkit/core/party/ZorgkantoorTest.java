package nl.wlzkit.core.party;

import static nl.wlzkit.core.party.Zorgkantoor.CZ;
import static nl.wlzkit.core.party.Zorgkantoor.DSW;
import static nl.wlzkit.core.party.Zorgkantoor.FRIESLAND;
import static nl.wlzkit.core.party.Zorgkantoor.MENZIS;
import static nl.wlzkit.core.party.Zorgkantoor.SALLAND;
import static nl.wlzkit.core.party.Zorgkantoor.VGZ;
import static nl.wlzkit.core.party.Zorgkantoor.ZILVEREN_KRUIS;
import static nl.wlzkit.core.party.Zorgkantoor.ZORG_EN_ZEKERHEID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZorgkantoorTest {
    @ParameterizedTest
    @ValueSource(strings = {"2016-01-01", "2018-11-01", "2020-12-31"})
    void thereWereEightIn2016Through2020(LocalDate dag) {
        assertThat(Zorgkantoor.inForceOn(dag))
                .containsExactlyInAnyOrder(ZILVEREN_KRUIS, VGZ, MENZIS, CZ, SALLAND, DSW, ZORG_EN_ZEKERHEID, FRIESLAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2025-07-01", "2026-12-31"})
    void thereAreSevenIn2024Through2026InTheOrderOfTheTable(LocalDate dag) {
        assertThat(Zorgkantoor.inForceOn(dag))
                .containsExactly(ZILVEREN_KRUIS, VGZ, MENZIS, CZ, SALLAND, DSW, ZORG_EN_ZEKERHEID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-01", "2022-06-01", "2023-12-31"})
    void forTheYearsBetweenThereIsNoListAndTheErrorSaysWhichThereAre(LocalDate dag) {
        assertThatThrownBy(() -> Zorgkantoor.inForceOn(dag))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining(dag.toString())
                .hasMessageContaining("2020-12-31")
                .hasMessageContaining("2024-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-12-31", "2027-01-01"})
    void beforeAndAfterThereIsNoneEither(LocalDate dag) {
        assertThatThrownBy(() -> Zorgkantoor.inForceOn(dag)).isInstanceOf(OngeldigeWaardeException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aZorgkantoorIsReadFromItsName(Zorgkantoor zorgkantoor) {
        assertThat(Zorgkantoor.parse(zorgkantoor.naam())).isEqualTo(zorgkantoor);
        assertThat(zorgkantoor.in(Taal.EN)).isEqualTo(zorgkantoor.naam());
    }

    @Test
    void caseAndSpaceAroundDoNotMatter() {
        assertThat(Zorgkantoor.parse(" zilveren kruis ")).isEqualTo(ZILVEREN_KRUIS);
        assertThat(Zorgkantoor.parse("ZORG EN ZEKERHEID")).isEqualTo(ZORG_EN_ZEKERHEID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Achmea", "Zilveren", "ZILVEREN_KRUIS", "CZ VGZ"})
    void anotherNameIsRefusedWithTheNamesThereAre(String naam) {
        assertThatThrownBy(() -> Zorgkantoor.parse(naam))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageStartingWith("\"" + naam + "\"")
                .hasMessageContaining("Zilveren Kruis, VGZ, Menzis, CZ, Salland, DSW, Zorg en Zekerheid, Friesland");
    }
}
