package nl.wlzkit.quality.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.quality.procurement.Categorievraag.Overeenkomst2016;
import nl.wlzkit.quality.procurement.Categorievraag.Overige;
import nl.wlzkit.quality.procurement.Inkoopprocesvraag.Gebeurtenis;
import nl.wlzkit.testing.Uitlegregels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the explanations of purchasing name, and what a supposition or an order stands for. */
class InkoopuitlegTest {
    @ParameterizedTest
    @CsvSource({"T5, 2016-08-01T17:00:00+02:00, IK17-215", "T2, 2016-06-01, IK17-212"})
    void aStepIsExplainedWithTheMomentItWasDone(String stap, String moment, String regel) {
        Inkoopmoment op = Inkoopmoment.parse(moment);
        assertThat(Uitlegregels.of(
                        new Tijdpadtoets(),
                        new Tijdpadvraag(Tijdpadprocedure.INKOOP_2017, stap, op, Tijdpadvraag.LEZINGEN),
                        Post.Soort.BEGIN))
                .singleElement()
                .asString()
                .startsWith(regel + " ")
                .endsWith("| moment " + op);
    }

    private static Object category(Zorgkantoor zorgkantoor, List<Overeenkomst2016> verteld, Overige overige) {
        return new Categorie2017()
                .calculate(new Categorievraag(zorgkantoor, verteld, Optional.of(overige)), Spoor.UIT)
                .waarde()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Zorgkantoor.class)
    void anAgreementElsewhereIsOneWithAnotherZorgkantoor(Zorgkantoor zorgkantoor) {
        Zorgkantoor ander = zorgkantoor == Zorgkantoor.CZ ? Zorgkantoor.VGZ : Zorgkantoor.CZ;
        List<Overeenkomst2016> verteld = List.of(new Overeenkomst2016(ander, Optional.empty()));
        assertThat(category(zorgkantoor, List.of(), Overige.ELDERS))
                .isEqualTo(category(zorgkantoor, verteld, Overige.GEEN))
                .isNotEqualTo(category(zorgkantoor, List.of(), Overige.HIER));
    }

    @Test
    void whatHappenedOnOneDayIsInTheOrderOfTheSteps() {
        LocalDate dag = LocalDate.of(2016, 6, 1);
        Gebeurtenis een = new Gebeurtenis("S1", dag);
        Gebeurtenis twee = new Gebeurtenis("S2", dag);
        Gebeurtenis eerder = new Gebeurtenis("S2", dag.minusDays(1));
        assertThat(new Inkoopprocesvraag(Inkoopproces.INKOOP_2017, List.of(twee, een, eerder), Optional.empty())
                        .gebeurtenissen())
                .containsExactly(eerder, een, twee);
    }
}
