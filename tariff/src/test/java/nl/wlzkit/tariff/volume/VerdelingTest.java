package nl.wlzkit.tariff.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import org.junit.jupiter.api.Test;

/** How an amount is divided, and what cannot be. */
class VerdelingTest {
    private static Bedrag euro(String bedrag) {
        return Bedrag.of(bedrag);
    }

    @Test
    void whatIsAskedIsGrantedWhenThereIsEnough() {
        Verdeling verdeling = Verdeling.grant(euro("10"), Map.of("b", euro("3"), "a", euro("4.50")));

        assertThat(verdeling.delen()).containsExactly(Map.entry("a", euro("4.50")), Map.entry("b", euro("3")));
        assertThat(verdeling.over()).isEqualTo(euro("2.50"));
        assertThat(verdeling.restcenten()).isEmpty();
        assertThat(verdeling).hasToString("Verdeling[{a=4.5, b=3}, over=2.5]");
    }

    @Test
    void theCentsThatRemainGoToTheLargestRemainders() {
        // shares of 0.6, 1.2 and 4.2 cents: the 0.6 has the largest remainder
        Verdeling verdeling = Verdeling.grant(euro("0.06"), Map.of("a", euro("7"), "b", euro("2"), "c", euro("1")));

        assertThat(verdeling.delen())
                .containsExactly(
                        Map.entry("a", euro("0.04")), Map.entry("b", euro("0.01")), Map.entry("c", euro("0.01")));
        assertThat(verdeling.restcenten()).containsExactly("c");
        assertThat(verdeling.roundedDown("c")).isEqualTo(Bedrag.NUL);
        assertThat(verdeling.roundedDown("a")).isEqualTo(euro("0.04"));
    }

    @Test
    void betweenEqualRemaindersTheFirstNameGetsTheCent() {
        Map<String, Bedrag> vragen = Map.of("z", euro("1"), "Z", euro("1"), "a", euro("1"));

        assertThat(Verdeling.grant(euro("1"), vragen).restcenten()).containsExactly("Z");
        assertThat(Verdeling.grant(euro("0.02"), vragen).restcenten()).containsExactly("Z", "a");
    }

    @Test
    void weightsNeedNotBeAmounts() {
        Map<String, Breuk> gewichten = Map.of("a", Breuk.of(1, 3), "b", Breuk.of(2, 3), "c", Breuk.NUL);

        assertThat(Verdeling.divide(euro("9"), gewichten).delen())
                .containsExactly(Map.entry("a", euro("3")), Map.entry("b", euro("6")), Map.entry("c", Bedrag.NUL));
        assertThat(Verdeling.divide(Bedrag.NUL, Map.of("a", Breuk.NUL)).deel("a"))
                .isEqualTo(Bedrag.NUL);
        assertThat(Verdeling.divide(Bedrag.NUL, Map.of()).delen()).isEmpty();
    }

    @Test
    void whatCannotBeDividedIsRefused() {
        refused("een bedrag van nul of meer, in hele centen", () -> Verdeling.grant(euro("-1"), Map.of()));
        refused("een bedrag van nul of meer, in hele centen", () -> Verdeling.grant(euro("0.001"), Map.of()));
        refused(
                "een bedrag van nul of meer, in hele centen",
                () -> Verdeling.grant(euro("1"), Map.of("a", euro("-1"))));
        refused("een naam die niet leeg is", () -> Verdeling.grant(euro("1"), Map.of(" ", euro("1"))));
        refused("een naam die niet leeg is", () -> Verdeling.divide(euro("1"), Map.of("", Breuk.EEN)));
        refused("een gewicht van nul of meer", () -> Verdeling.divide(euro("1"), Map.of("a", Breuk.of(-1, 2))));
        refused("een gewicht boven nul", () -> Verdeling.divide(euro("1"), Map.of("a", Breuk.NUL)));
        refused("een gewicht boven nul", () -> Verdeling.divide(euro("1"), Map.of()));
        refused(
                "een van a",
                () -> Verdeling.grant(euro("1"), Map.of("a", euro("1"))).deel("b"));
    }

    private static void refused(String verwacht, Runnable poging) {
        assertThatExceptionOfType(OngeldigeWaardeException.class)
                .isThrownBy(poging::run)
                .satisfies(e -> assertThat(e.verwacht().nl()).isEqualTo(verwacht));
    }

    @Test
    void equalDivisionsAreEqual() {
        EqualsVerifier.forClass(Verdeling.class).suppress(Warning.NULL_FIELDS).verify();
    }
}
