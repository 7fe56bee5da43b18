package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Voorbeeld.BEREKENING;
import static nl.wlzkit.core.answer.Voorbeeld.PROCENTEN;
import static nl.wlzkit.core.answer.Voorbeeld.VRAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.wlzkit.core.money.Bandbreedte;
import org.junit.jupiter.api.Test;

class UitkomstTest {
    @Test
    void twoOutcomesAreEqualWhenTheySayTheSame() {
        // how an outcome is explained follows from what it says
        EqualsVerifier.forClass(Uitkomst.class)
                .withIgnoredFields("uitleg")
                .withPrefabValues(
                        Omhulling.class,
                        new Omhulling<>(Oordeel.VOLDOET, Optional.of(Bandbreedte.of(1))),
                        new Omhulling<>(Oordeel.TE_BEOORDELEN, Optional.of(Bandbreedte.of(1))))
                .withPrefabValues(Geval.class, geval(1), geval(2))
                .withPrefabValues(Lezing.class, PROCENTEN, new Lezing("l", "S-6", List.of("a", "b"), "a"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    private static Geval<Integer> geval(int waarde) {
        return new Geval<>(List.of(), Antwoord.of(waarde), List.of());
    }

    @Test
    void theShortFormNamesWhatMatters() {
        assertThat(BEREKENING.answer(VRAAG.with("nieuw", true)).toString())
                .contains("TE_BEOORDELEN", "93.5", "gaten=[regio]", "lezingen=[procenten]");
    }
}
