package nl.wlzkit.quality.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.quality.framework.Kaderlijsten.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of the documents, as long as the documents say. */
class KaderlijstenTest {
    private static final Kaderlijsten LIJSTEN = Kaderlijsten.published();

    @ParameterizedTest
    @CsvSource({
        "VERPLEEGHUIS_DOELEN, 3",
        "VERPLEEGHUIS_UITGANGSPUNTEN, 10",
        "WLZ_UITGANGSPUNTEN, 3",
        "WLZ_BOUWSTENEN, 3",
        "GZ_BOUWSTENEN, 4",
        "IGJ_THEMAS, 3",
        "IGJ_BEZOEK, 4",
        "INKOOPPROCES, 6",
        "CONTACTSOORTEN, 3",
        "AANDACHTSPUNTEN, 5",
        "VERSCHILFACTOREN, 6",
        "NZA_VERWACHTINGEN, 6",
        "KWALITEITSRAPPORT_OVERLEG, 7"
    })
    void aListHasAsManyRowsAsTheDocumentSays(Kaderlijst lijst, int aantal) {
        assertThat(LIJSTEN.of(lijst)).hasSize(aantal);
    }

    @ParameterizedTest
    @EnumSource(Kaderlijst.class)
    void everyListIsNumberedAndSpeaksBothLanguages(Kaderlijst lijst) {
        List<Regel> regels = LIJSTEN.of(lijst);
        assertThat(regels).isNotEmpty().extracting(Regel::code).doesNotHaveDuplicates();
        assertThat(regels)
                .extracting(Regel::nummer)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, regels.size()).boxed().toList());
        assertThat(regels).allSatisfy(r -> {
            assertThat(r.in(Taal.NL)).isNotBlank();
            assertThat(r.in(Taal.EN)).isNotBlank();
        });
        assertThat(lijst.in(Taal.NL)).isNotBlank();
        assertThat(lijst.in(Taal.EN)).isNotBlank();
    }

    @Test
    void theStepsOfPurchasingAreALoop() {
        List<Regel> stappen = LIJSTEN.of(Kaderlijst.INKOOPPROCES);
        Regel stap = stappen.get(0);
        for (int i = 0; i < 6; i++) {
            assertThat(stap).isEqualTo(stappen.get(i));
            stap = LIJSTEN.next(stap);
        }
        assertThat(stap).isEqualTo(stappen.get(0));
        Regel ander = LIJSTEN.of(Kaderlijst.IGJ_THEMAS).get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> LIJSTEN.next(ander));
    }

    @Test
    void strivingForMoreIsAdviceAndADutyWithoutADayIsADuty() {
        assertThat(LIJSTEN.of(Kaderlijst.VERPLEEGHUIS_UITGANGSPUNTEN).get(9).zwaarte())
                .contains(Zwaarte.ADVIES);
        assertThat(LIJSTEN.of(Kaderlijst.PLICHTEN_ZONDER_DAG))
                .allSatisfy(r -> assertThat(r.zwaarte()).contains(Zwaarte.PLICHT));
    }
}
