package nl.wlzkit.tariff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of a change and of a portfolio. */
class ScenariovormenTest {
    private static final JsonValue WIJZIGING =
            Scenariovormen.beleidswijziging(Tariefbeleid.published()).schema();
    private static final JsonValue PORTEFEUILLE =
            Scenariovormen.portefeuille(Tariefbeleid.published()).schema();

    @Test
    void theSchemasHaveTheFormOfASchema() {
        assertThat(Documenten.violations(WIJZIGING)).isEmpty();
        assertThat(Documenten.violations(PORTEFEUILLE)).isEmpty();
    }

    @Test
    void whatIsReadHasTheFormOfTheSchema() {
        JsonValue wijziging = Documenten.json(BeleidswijzigingTest.TECHNOLOGIE);
        assertThat(Documenten.violations(WIJZIGING, wijziging)).isEmpty();
        assertThat(Documenten.violations(
                        WIJZIGING, Documenten.put(wijziging, "", "schrap", "[{\"regel\":\"ZK24-065\"}]")))
                .isEmpty();
        assertThat(Documenten.violations(PORTEFEUILLE, Documenten.json(PortefeuilleTest.PORTEFEUILLE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schema", "/naam", "/regels/0/plus", "/regels/0/regel"})
    void whatMustBeThereMustBeThere(String pointer) {
        JsonValue zonder = Documenten.remove(Documenten.json(BeleidswijzigingTest.TECHNOLOGIE), pointer);
        assertThat(Documenten.violations(WIJZIGING, zonder)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{}]", "[5]", "{}"})
    void aSelectorNamesSomething(String schrap) {
        assertThat(Documenten.violations(
                        WIJZIGING,
                        Documenten.put(Documenten.json(BeleidswijzigingTest.TECHNOLOGIE), "", "schrap", schrap)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/schema", "/aanbieder", "/aanbieder/naam", "/regels", "/regels/0/jaar", "/regels/0/aantal"})
    void everyPartOfAPortfolioMustBeThere(String pointer) {
        JsonValue zonder = Documenten.remove(Documenten.json(PortefeuilleTest.PORTEFEUILLE), pointer);
        assertThat(Documenten.violations(PORTEFEUILLE, zonder)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"VV5\"", "\"5VG\"", "5"})
    void aProfileIsWrittenInOneWay(String profiel) {
        JsonValue document =
                Documenten.put(Documenten.json(PortefeuilleTest.PORTEFEUILLE), "/regels/0", "profiel", profiel);
        assertThat(Documenten.violations(PORTEFEUILLE, document)).isNotEmpty();
    }
}
