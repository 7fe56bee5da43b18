package nl.wlzkit.tariff.thuis;

import static nl.wlzkit.tariff.thuis.Meerzorgtekst.RLZ_2015;
import static nl.wlzkit.tariff.thuis.Meerzorgtekst.RLZ_2016;
import static nl.wlzkit.tariff.thuis.Meerzorgtekst.RLZ_2021;
import static nl.wlzkit.tariff.thuis.Meerzorgtekst.RLZ_2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Leeswijze;
import org.junit.jupiter.api.Test;

/** Which text holds on which day: what was read, what lies between, and what nobody read. */
class StandenTest {
    private static final Standen<Meerzorgtekst> STANDEN = Meerzorgtekst.STANDEN;
    private static final Leeswijze GEWOON = Meerzorgtekst.LEZINGEN;
    private static final Leeswijze ONBEKEND = GEWOON.choose(Meerzorgtekst.BEGIN_2016, "onbekend");
    private static final Leeswijze OPEN = GEWOON.open(Meerzorgtekst.BEGIN_2016);
    private static final LocalDate GELEZEN = LocalDate.of(2015, 6, 1);
    private static final LocalDate BEGIN_2016 = LocalDate.of(2016, 3, 1);
    private static final LocalDate TUSSEN = LocalDate.of(2018, 1, 1);
    private static final LocalDate DAARNA = LocalDate.of(2026, 6, 3);

    @Test
    void aTextHoldsFromItsFirstThroughItsLastDay() {
        assertThat(STANDEN.known(LocalDate.of(2015, 1, 1), GEWOON)).contains(RLZ_2015);
        assertThat(STANDEN.known(LocalDate.of(2015, 12, 31), GEWOON)).contains(RLZ_2015);
        assertThat(STANDEN.known(LocalDate.of(2016, 1, 1), GEWOON)).contains(RLZ_2016);
        assertThat(STANDEN.known(LocalDate.of(2016, 1, 1), ONBEKEND)).isEmpty();
        assertThat(STANDEN.known(LocalDate.of(2016, 6, 30), ONBEKEND)).isEmpty();
        assertThat(STANDEN.known(LocalDate.of(2016, 7, 1), ONBEKEND)).contains(RLZ_2016);
        assertThat(STANDEN.known(LocalDate.of(2016, 11, 1), GEWOON)).contains(RLZ_2016);
        assertThat(STANDEN.known(LocalDate.of(2016, 11, 2), GEWOON)).isEmpty();
        assertThat(STANDEN.known(LocalDate.of(2021, 7, 20), GEWOON)).isEmpty();
        assertThat(STANDEN.known(LocalDate.of(2021, 7, 21), GEWOON)).contains(RLZ_2021);
        assertThat(STANDEN.known(LocalDate.of(2021, 7, 22), GEWOON)).isEmpty();
        assertThat(STANDEN.known(LocalDate.of(2026, 5, 30), GEWOON)).contains(RLZ_2026);
        assertThat(STANDEN.known(LocalDate.of(2026, 6, 2), GEWOON)).contains(RLZ_2026);
        assertThat(STANDEN.known(DAARNA, GEWOON)).isEmpty();
    }

    @Test
    void whatWasReadGoesBeforeWhatWasTold() {
        assertThat(STANDEN.text(GELEZEN, GEWOON, Optional.of(RLZ_2026))).isEqualTo(RLZ_2015);
        assertThat(STANDEN.text(TUSSEN, GEWOON, Optional.of(RLZ_2021))).isEqualTo(RLZ_2021);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDEN.text(TUSSEN, GEWOON, Optional.empty()))
                .withMessage("no text");
    }

    @Test
    void aTextIsUnknownWhereNobodyReadItOrAReadingSaysSo() {
        assertThat(STANDEN.mayBeUnknown(GELEZEN, GEWOON)).isFalse();
        assertThat(STANDEN.mayBeUnknown(TUSSEN, GEWOON)).isTrue();
        assertThat(STANDEN.mayBeUnknown(BEGIN_2016, GEWOON)).isFalse();
        assertThat(STANDEN.mayBeUnknown(BEGIN_2016, ONBEKEND)).isTrue();
        assertThat(STANDEN.mayBeUnknown(BEGIN_2016, OPEN)).isTrue();
        // the reading of another period says nothing of this one
        assertThat(STANDEN.mayBeUnknown(BEGIN_2016, GEWOON.open(Standen.WETTEKST)))
                .isFalse();
        assertThat(STANDEN.mayBeUnknown(LocalDate.of(2016, 10, 15), OPEN)).isFalse();
        assertThat(STANDEN.mayBeUnknown(LocalDate.of(2016, 10, 15), GEWOON.open(Standen.WETTEKST)))
                .isTrue();
    }

    /** Between two texts that differ it is one of these; after the last it can be any. */
    @Test
    void theHoleHasTheTextsThatItCanBe() {
        assertThat(cases(TUSSEN, GEWOON)).containsExactly(RLZ_2016, RLZ_2021);
        assertThat(cases(LocalDate.of(2024, 1, 1), GEWOON)).containsExactly(RLZ_2021, RLZ_2026);
        assertThat(cases(BEGIN_2016, ONBEKEND)).containsExactly(RLZ_2015, RLZ_2016);
        assertThat(cases(DAARNA, GEWOON)).containsExactly(RLZ_2015, RLZ_2016, RLZ_2021, RLZ_2026);
        // between two texts that are the same, under the reading that only counts what was read
        assertThat(cases(LocalDate.of(2016, 10, 15), GEWOON.choose(Standen.WETTEKST, "alleen-gelezen")))
                .containsExactly(RLZ_2015, RLZ_2016, RLZ_2021, RLZ_2026);
        assertThat(STANDEN.gaten(GELEZEN, GEWOON, Optional.empty())).isEmpty();
        assertThat(STANDEN.gaten(TUSSEN, GEWOON, Optional.of(RLZ_2016))).isEmpty();
    }

    private static List<Object> cases(LocalDate dag, Leeswijze leeswijze) {
        return STANDEN.gaten(dag, leeswijze, Optional.empty()).stream()
                .flatMap(g -> g.domein().cases().stream())
                .<Object>map(w -> w)
                .toList();
    }

    @Test
    void aTextCanStillBeTheOneAsFarAsIsKnown() {
        assertThat(possible(GELEZEN, GEWOON, null)).containsExactly(RLZ_2015);
        assertThat(possible(GELEZEN, GEWOON, RLZ_2021)).containsExactly(RLZ_2015);
        assertThat(possible(TUSSEN, GEWOON, null)).containsExactly(RLZ_2016, RLZ_2021);
        assertThat(possible(TUSSEN, GEWOON, RLZ_2021)).containsExactly(RLZ_2021);
        assertThat(possible(BEGIN_2016, GEWOON, null)).containsExactly(RLZ_2016);
        assertThat(possible(BEGIN_2016, OPEN, null)).containsExactly(RLZ_2015, RLZ_2016);
        assertThat(possible(BEGIN_2016, OPEN, RLZ_2015)).containsExactly(RLZ_2015, RLZ_2016);
        assertThat(possible(BEGIN_2016, ONBEKEND, RLZ_2015)).containsExactly(RLZ_2015);
        assertThat(possible(DAARNA, GEWOON, null)).containsExactly(RLZ_2015, RLZ_2016, RLZ_2021, RLZ_2026);
    }

    private static List<Meerzorgtekst> possible(LocalDate dag, Leeswijze leeswijze, Meerzorgtekst verteld) {
        return List.of(Meerzorgtekst.values()).stream()
                .filter(t -> STANDEN.mayBe(t, dag, leeswijze, Optional.ofNullable(verteld)))
                .toList();
    }

    @Test
    void aDayDependsOnTheReadingOfItsPeriod() {
        assertThat(STANDEN.lezingen(GELEZEN)).isEmpty();
        assertThat(STANDEN.lezingen(TUSSEN)).isEmpty();
        assertThat(STANDEN.lezingen(BEGIN_2016)).containsExactly(Meerzorgtekst.BEGIN_2016);
        assertThat(STANDEN.lezingen(LocalDate.of(2016, 10, 15))).containsExactly(Standen.WETTEKST);
    }
}
