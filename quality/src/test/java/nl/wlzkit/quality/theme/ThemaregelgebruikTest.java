package nl.wlzkit.quality.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import org.junit.jupiter.api.Test;

/** The calculators are entered with the rules they are made of. */
class ThemaregelgebruikTest {
    private static List<String> rules(String naam) {
        return new Themaberekeningen()
                .berekeningen().stream()
                        .filter(i -> i.naam().equals(naam))
                        .map(Inschrijving::regels)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> readings(Leeswijze leeswijze) {
        return leeswijze.lezingen().stream().map(Lezing::regel).toList();
    }

    @Test
    void aCalculatorIsEnteredWithTheRulesOfItsReadings() {
        assertThat(rules("thema-overzicht")).containsAll(readings(Overzichtvraag.LEZINGEN));
        assertThat(rules("thema-checklist")).containsAll(readings(Checklistvraag.LEZINGEN));
    }

    @Test
    void whatCoincidesIsWhatIsAskedOfProviders() {
        List<String> gevraagd = Thematabel.zinnen().stream()
                .filter(Themazin::isEis)
                .map(Themazin::regel)
                .toList();
        assertThat(gevraagd).isNotEmpty();
        assertThat(rules("thema-samenloop")).containsAll(gevraagd);
    }
}
