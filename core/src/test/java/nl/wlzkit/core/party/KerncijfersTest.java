package nl.wlzkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.wlzkit.core.money.Bedrag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The key figures of 2016, copied by hand from the tables of P21 (thousands of euros). */
class KerncijfersTest {
    private static final Kerncijfers CIJFERS = Kerncijfers.of2016();

    @ParameterizedTest
    @CsvSource({
        "ASR, 280, 0, 281, 167, 184",
        "CZ, 4047653, 4016458, 31268, 28720, 6214",
        "FRIESLAND, 824460, 816658, 7802, 6513, 1802",
        "DSW, 540056, 533862, 6453, 6212, 318",
        "MENZIS, 2585386, 2565605, 19781, 19846, 3226",
        "ONVZ, 314, 0, 314, 316, 22",
        "SALLAND, 263142, 259559, 3583, 3287, 518",
        "VGZ, 3956289, 3926019, 30268, 29013, 6526",
        "ZILVEREN_KRUIS, 6293852, 6245522, 48622, 42689, 8382",
        "ZORG_EN_ZEKERHEID, 976592, 968027, 8566, 7450, 1429"
    })
    void theFiguresAreThoseOfTheTable(
            Wlzuitvoerder uitvoerder, long opbrengsten, long schaden, long budget, long kosten, long reserve) {
        assertThat(CIJFERS.van(uitvoerder, Kengetal.OPBRENGSTEN)).isEqualTo(thousands(opbrengsten));
        assertThat(CIJFERS.van(uitvoerder, Kengetal.SCHADEN)).isEqualTo(thousands(schaden));
        assertThat(CIJFERS.van(uitvoerder, Kengetal.BUDGET_BEHEERSKOSTEN)).isEqualTo(thousands(budget));
        assertThat(CIJFERS.van(uitvoerder, Kengetal.BEHEERSKOSTEN)).isEqualTo(thousands(kosten));
        assertThat(CIJFERS.van(uitvoerder, Kengetal.WETTELIJKE_RESERVE)).isEqualTo(thousands(reserve));
    }

    @ParameterizedTest
    @CsvSource({
        "OPBRENGSTEN, 19488024",
        "SCHADEN, 19331710",
        "BUDGET_BEHEERSKOSTEN, 156938",
        "BEHEERSKOSTEN, 144213",
        "WETTELIJKE_RESERVE, 28621"
    })
    void theTotalsAreThoseOfTheOtherTable(Kengetal kengetal, long totaal) {
        assertThat(CIJFERS.totaal(kengetal)).isEqualTo(thousands(totaal));
    }

    @ParameterizedTest
    @EnumSource
    void theFiguresAddUpToTheTotals(Kengetal kengetal) {
        assertThat(CIJFERS.som(kengetal)).isEqualTo(CIJFERS.totaal(kengetal));
    }

    @Test
    void theTextSaysMoreThan19BillionAnd157Million() {
        assertThat(CIJFERS.jaar()).isEqualTo(2016);
        assertThat(CIJFERS.totaal(Kengetal.OPBRENGSTEN)).isBetween(Bedrag.of("19000000000"), Bedrag.of("20000000000"));
        assertThat(CIJFERS.totaal(Kengetal.SCHADEN)).isBetween(Bedrag.of("19000000000"), Bedrag.of("20000000000"));
        assertThat(CIJFERS.totaal(Kengetal.BUDGET_BEHEERSKOSTEN))
                .isBetween(Bedrag.of("156500000"), Bedrag.of("157499999.99"));
    }

    private static Bedrag thousands(long duizenden) {
        return Bedrag.of(BigDecimal.valueOf(duizenden).movePointRight(3));
    }
}
