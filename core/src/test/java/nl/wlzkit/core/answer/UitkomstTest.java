package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Voorbeeld.BEREKENING;
import static nl.wlzkit.core.answer.Voorbeeld.PROCENTEN;
import static nl.wlzkit.core.answer.Voorbeeld.VRAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.money.Bandbreedte;
import org.junit.jupiter.api.Test;

class UitkomstTest {
    private static final Omhulling<Integer> EEN = new Omhulling<>(Oordeel.VOLDOET, Optional.of(Bandbreedte.of(1)));

    /** A calculator of which only the receipt matters here. */
    private record Bon(Herkomst herkomst) implements Berekening<Speelvraag, Integer> {
        @Override
        public Antwoord<Integer> calculate(Speelvraag vraag, Spoor spoor) {
            return Antwoord.of(1);
        }
    }

    private static final Bon BON = new Bon(new Herkomst("1", List.of()));

    @Test
    void twoOutcomesAreEqualWhenTheySayTheSame() {
        Vernauwing<Integer> vernauwing = new Vernauwing<>(
                PROCENTEN.gat(), List.of(new Vernauwing.Gevolg<>("punten", EEN), new Vernauwing.Gevolg<>("x", EEN)));
        Uitkomst<Integer> uitkomst = new Uitkomst<>(EEN, List.of(), List.of(), BON, List.of());
        Bon zelfdeBon = new Bon(new Herkomst("1", List.of()));
        // how an outcome is explained follows from what it says
        Gevallen.Uiterste<Speelvraag> uiterste = new Gevallen.Uiterste<>(VRAAG, List.of());

        assertThat(uitkomst)
                .isEqualTo(new Uitkomst<>(EEN, List.of(), List.of(), zelfdeBon, List.of(uiterste)))
                .hasSameHashCodeAs(new Uitkomst<>(EEN, List.of(), List.of(), zelfdeBon, List.of(uiterste)))
                .isNotEqualTo(EEN)
                .isNotEqualTo(new Uitkomst<>(
                        new Omhulling<>(Oordeel.TE_BEOORDELEN, EEN.waarde()), List.of(), List.of(), BON, List.of()))
                .isNotEqualTo(new Uitkomst<>(EEN, List.of(vernauwing), List.of(), BON, List.of()))
                .isNotEqualTo(new Uitkomst<>(EEN, List.of(), List.of(PROCENTEN), BON, List.of()))
                .isNotEqualTo(
                        new Uitkomst<>(EEN, List.of(), List.of(), new Bon(new Herkomst("2", List.of())), List.of()));
    }

    @Test
    void theShortFormNamesWhatMatters() {
        assertThat(BEREKENING.answer(VRAAG.with("nieuw", true)).toString())
                .contains("TE_BEOORDELEN", "93.5", "gaten=[regio]", "lezingen=[procenten]");
    }
}
