package nl.wlzkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

class GeldigheidTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Geldigheid YEARS = Geldigheid.of(FIRST, LAST);

    @Test
    void bothDaysAreInside() {
        assertThat(YEARS.contains(FIRST)).isTrue();
        assertThat(YEARS.contains(LAST)).isTrue();
        assertThat(YEARS.contains(FIRST.minusDays(1))).isFalse();
        assertThat(YEARS.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void anAbsentEndHasNoDayBeyondIt() {
        assertThat(Geldigheid.from(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(Geldigheid.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
        assertThat(Geldigheid.through(LAST).contains(LocalDate.MIN)).isTrue();
        assertThat(Geldigheid.through(LAST).contains(LAST.plusDays(1))).isFalse();
        assertThat(Geldigheid.ONBEGRENSD.contains(FIRST)).isTrue();
    }

    @Test
    void oneDayIsTheShortestAndALastDayBeforeTheFirstIsRefused() {
        assertThat(Geldigheid.of(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThatThrownBy(() -> Geldigheid.of(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessage("\"2024-01-01 t/m 2023-12-31\": expected a last day not before the first");
    }

    @Test
    void itIsWrittenInBothLanguagesAndPlainly() {
        assertThat(YEARS.in(Taal.NL)).isEqualTo("van 2024-01-01 t/m 2026-12-31");
        assertThat(YEARS.in(Taal.EN)).isEqualTo("from 2024-01-01 through 2026-12-31");
        assertThat(Geldigheid.from(FIRST).in(Taal.NL)).isEqualTo("van 2024-01-01");
        assertThat(Geldigheid.through(LAST).in(Taal.EN)).isEqualTo("through 2026-12-31");
        assertThat(Geldigheid.ONBEGRENSD.in(Taal.NL)).isEqualTo("onbegrensd");
        assertThat(YEARS).hasToString("2024-01-01/2026-12-31");
        assertThat(Geldigheid.ONBEGRENSD).hasToString("../..");
    }
}
