package nl.wlzkit.tariff.bijzonder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The six grounds, over all 64 combinations. */
class UitvraagtoetsTest {
    private static final Uitvraagtoets TOETS = new Uitvraagtoets();

    private static List<Uitvraagvraag> combinations() {
        List<Uitvraagvraag> alle = new ArrayList<>(List.of(Uitvraagvraag.ONBEKEND));
        for (Uitvraaggrond grond : Uitvraaggrond.values()) {
            List<Uitvraagvraag> meer = new ArrayList<>();
            for (Uitvraagvraag vraag : alle) {
                meer.add(vraag.with(grond.feit(), false));
                meer.add(vraag.with(grond.feit(), true));
            }
            alle = meer;
        }
        return alle;
    }

    @ParameterizedTest
    @ValueSource(strings = {"verkrijgbaar", "letterlijk"})
    void exactlyOneOfTheCombinationsMayBeAsked(String lezing) {
        int mag = 0;
        for (Uitvraagvraag vraag : combinations()) {
            Uitvraagvraag gelezen = vraag.choose("anders", lezing);
            List<Uitvraaggrond> gronden = Uitvraagtoets.grounds(gelezen);
            assertThat(TOETS.calculate(gelezen, Spoor.UIT).waarde().isPresent()).isEqualTo(gronden.isEmpty());
            mag += gronden.isEmpty() ? 1 : 0;
        }
        assertThat(combinations()).hasSize(64);
        assertThat(mag).isEqualTo(1);
    }

    @Test
    void everyGroundAloneIsEnough() {
        Uitvraagvraag goed = combinations().stream()
                .filter(v -> Uitvraagtoets.grounds(v).isEmpty())
                .findFirst()
                .orElseThrow();
        for (Uitvraaggrond grond : Uitvraaggrond.values()) {
            Uitvraagvraag fout = goed.with(grond.feit(), !Feiten.value(goed.feiten(), grond.feit()));
            assertThat(Uitvraagtoets.grounds(fout)).containsExactly(grond);
        }
        assertThat(goed.feiten()).containsEntry("noodzakelijk", true).containsEntry("reeds-beschikbaar", false);
    }

    @Test
    void aFactThatIsNotToldIsAHole() {
        assertThat(Uitvraagvraag.ONBEKEND.gaten()).hasSize(6);
        assertThatIllegalArgumentException().isThrownBy(() -> TOETS.calculate(Uitvraagvraag.ONBEKEND, Spoor.UIT));
    }

    @Test
    void wordsInBothLanguages() {
        assertThat(Uitvraaggrond.NIET_GEBRUIKT.in(Taal.NL)).isEqualTo("niet daadwerkelijk gebruikt");
        assertThat(Uitvraag.UITVRAGEN.in(Taal.EN)).isEqualTo("ask for it");
        assertThat(Uitvraag.UITVRAGEN.in(Taal.NL)).isEqualTo("uitvragen");
    }
}
