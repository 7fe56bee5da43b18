package nl.wlzkit.tariff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.wlzkit.core.answer.Registered;
import nl.wlzkit.core.answer.Waardetype;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of a change and of a portfolio. */
class ScenariovormenTest {
    /** Made anew for each test, as are the forms: none may live on what another found. */
    private final JsonValue wijzigingsschema =
            Scenariovormen.beleidswijziging(Tariefbeleid.published()).schema();

    private final JsonValue portefeuilleschema =
            Scenariovormen.portefeuille(Tariefbeleid.published()).schema();

    @Test
    void theSchemasHaveTheFormOfASchema() {
        assertThat(Documenten.violations(wijzigingsschema)).isEmpty();
        assertThat(Documenten.violations(portefeuilleschema)).isEmpty();
    }

    @Test
    void whatIsReadHasTheFormOfTheSchema() {
        JsonValue wijziging = Documenten.json(BeleidswijzigingTest.TECHNOLOGIE);
        assertThat(Documenten.violations(wijzigingsschema, wijziging)).isEmpty();
        assertThat(Documenten.violations(
                        wijzigingsschema, Documenten.put(wijziging, "", "schrap", "[{\"regel\":\"ZK24-065\"}]")))
                .isEmpty();
        assertThat(Documenten.violations(portefeuilleschema, Documenten.json(PortefeuilleTest.PORTEFEUILLE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schema", "/naam", "/regels/0/plus", "/regels/0/regel"})
    void whatMustBeThereMustBeThere(String pointer) {
        JsonValue zonder = Documenten.remove(Documenten.json(BeleidswijzigingTest.TECHNOLOGIE), pointer);
        assertThat(Documenten.violations(wijzigingsschema, zonder)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{}]", "[5]", "{}"})
    void aSelectorNamesSomething(String schrap) {
        assertThat(Documenten.violations(
                        wijzigingsschema,
                        Documenten.put(Documenten.json(BeleidswijzigingTest.TECHNOLOGIE), "", "schrap", schrap)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/schema", "/aanbieder", "/aanbieder/naam", "/regels", "/regels/0/jaar", "/regels/0/aantal"})
    void everyPartOfAPortfolioMustBeThere(String pointer) {
        JsonValue zonder = Documenten.remove(Documenten.json(PortefeuilleTest.PORTEFEUILLE), pointer);
        assertThat(Documenten.violations(portefeuilleschema, zonder)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"VV5\"", "\"5VG\"", "5"})
    void aProfileIsWrittenInOneWay(String profiel) {
        JsonValue document =
                Documenten.put(Documenten.json(PortefeuilleTest.PORTEFEUILLE), "/regels/0", "profiel", profiel);
        assertThat(Documenten.violations(portefeuilleschema, document)).isNotEmpty();
    }

    private static <T extends Registered> T read(Waardevorm<T> vorm, String json) {
        Problems problems = new Problems("test");
        Optional<T> waarde = vorm.read(Documenten.json(json), problems);
        problems.throwIfAny();
        return waarde.orElseThrow();
    }

    @Test
    void whatWasReadIsWrittenAsItWas() {
        Waardevorm<Beleidswijziging> wijzigingen = Scenariovormen.beleidswijziging(Tariefbeleid.published());
        Beleidswijziging wijziging = read(wijzigingen, BeleidswijzigingTest.TECHNOLOGIE);
        assertThat(JsonWriter.compact(wijzigingen.write(wijziging)))
                .isEqualTo(JsonWriter.compact(Documenten.json(BeleidswijzigingTest.TECHNOLOGIE)));

        Waardevorm<Portefeuille> portefeuilles = Scenariovormen.portefeuille(Tariefbeleid.published());
        Portefeuille portefeuille = read(portefeuilles, PortefeuilleTest.PORTEFEUILLE);
        JsonValue geschreven = portefeuilles.write(portefeuille);
        assertThat(read(portefeuilles, JsonWriter.compact(geschreven))).isEqualTo(portefeuille);
        assertThat(JsonWriter.compact(Documenten.at(geschreven(geschreven), "/toelichting")))
                .isEqualTo("\"Verzonnen.\"");
        assertThat(JsonWriter.compact(Documenten.at(geschreven(geschreven), "/regels/1")))
                .isEqualTo(
                        "{\"zorgkantoor\":\"Zilveren Kruis\",\"jaar\":2024,\"profiel\":\"5VV\",\"vorm\":\"VERBLIJF\","
                                + "\"prestatiecode\":\"Z999\",\"aantal\":10}");
    }

    /** With the places of the text that it becomes. */
    private static JsonValue geschreven(JsonValue waarde) {
        return Documenten.json(JsonWriter.compact(waarde));
    }

    @Test
    void theRegisterKnowsBothByTheirNames() {
        assertThat(new Scenariovormen().waarden())
                .extracting(Waardetype::naam)
                .containsExactly("beleidswijziging", "portefeuille");
        assertThat(new Scenariovormen().berekeningen()).isEmpty();
    }

    /** The policy is of 2024, 2025 and 2026, and of sector V&V. */
    @ParameterizedTest
    @CsvSource({
        "jaar, 2023, false",
        "jaar, 2024, true",
        "jaar, 2026, true",
        "jaar, 2027, false",
        "profiel, '\"4VV\"', true",
        "profiel, '\"4GGZ-B\"', false",
        "profiel, '\"4LG\"', false"
    })
    void theYearsAndProfilesAreThoseOfThePolicy(String naam, String waarde, boolean goed) {
        JsonValue document = Documenten.put(Documenten.json(PortefeuilleTest.PORTEFEUILLE), "/regels/1", naam, waarde);
        assertThat(Documenten.violations(portefeuilleschema, document).isEmpty())
                .isEqualTo(goed);
    }

    @Test
    void theProviderInAPortfolioIsNoDocumentOfItsOwn() {
        JsonObject aanbieder = (JsonObject) Documenten.at(geschreven(portefeuilleschema), "/properties/aanbieder");
        assertThat(aanbieder.members()).containsKey("properties").doesNotContainKeys("$schema", "$id", "$defs");
    }
}
