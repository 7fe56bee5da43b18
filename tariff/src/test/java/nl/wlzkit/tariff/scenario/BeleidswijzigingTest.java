package nl.wlzkit.tariff.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.scenario.Beleidswijziging.Soort;
import org.junit.jupiter.api.Test;

/** A change of a policy. Every change here is made up. */
class BeleidswijzigingTest {
    static final Tariefbeleid BELEID = Tariefbeleid.published();

    /** Technology is worth half a point with CZ instead of a tenth (ZK24-066). */
    static final String TECHNOLOGIE = """
            { "schema": "beleidswijziging-1", "naam": { "nl": "meer technologie", "en": "more technology" },
              "regels": [
                { "vervangt": { "regel": "ZK24-066", "plus": 0.10 },
                  "regel": "ZK24-066", "wat": { "nl": "technologie", "en": "technology" },
                  "bij": "CZ", "als": { "technologie": true }, "plus": 0.5, "maat": { "lezing": "procenten" } } ] }
            """;

    static Beleidswijziging read(String json) {
        return Beleidswijziging.read("wijziging.json", json.getBytes(UTF_8), BELEID);
    }

    private static List<String> refusals(String json) {
        OngeldigeInvoerException fout = catchThrowableOfType(OngeldigeInvoerException.class, () -> read(json));
        assertThat(fout).as("it is refused").isNotNull();
        return fout.problemen().stream().map(Probleem::toString).toList();
    }

    private static String percentage(Tariefbeleid beleid, Zorgkantoor zorgkantoor, boolean technologie) {
        return beleid.answer(beleid.vraag(zorgkantoor, LocalDate.of(2024, 7, 1))
                        .with(Leveringsvorm.MPT)
                        .with("overeenkomst", "hier")
                        .with("technologie", technologie)
                        .with("bewegingen", "geen"))
                .omhulling()
                .in(Taal.EN);
    }

    /** 95.5 + 0.5 instead of 95.5 + 0.1. */
    @Test
    void aRowTakesThePlaceOfAnother() {
        Beleidswijziging wijziging = read(TECHNOLOGIE);

        assertThat(percentage(wijziging.basis(), Zorgkantoor.CZ, true)).isEqualTo("95.6%");
        assertThat(percentage(wijziging.gewijzigd(), Zorgkantoor.CZ, true)).isEqualTo("96%");
        assertThat(percentage(wijziging.gewijzigd(), Zorgkantoor.CZ, false)).isEqualTo("95.5%");
        assertThat(wijziging.naam().en()).isEqualTo("more technology");
        assertThat(wijziging.gewijzigd().naam()).isEqualTo(wijziging.naam());
        assertThat(wijziging.basis()).isSameAs(BELEID);
        assertThat(wijziging.gewijzigd().herkomst().bestanden().get(0).naam()).isEqualTo("wijziging.json");
        assertThat(wijziging.rijen()).singleElement().satisfies(r -> {
            assertThat(r.soort()).isEqualTo(Soort.VERVANGEN);
            assertThat(r.regel()).isEqualTo("ZK24-066");
            assertThat(r.rij()).contains("\"plus\":0.5").doesNotContain("vervangt");
        });
    }

    @Test
    void aRowIsAddedAndAnotherStruck() {
        Beleidswijziging wijziging = read("""
                { "schema": "beleidswijziging-1", "naam": { "nl": "anders", "en": "otherwise" },
                  "regels": [ { "regel": "ZK24-062", "wat": { "nl": "technologie", "en": "technology" },
                                "bij": "Menzis", "als": { "technologie": true }, "plus": 0.2 } ],
                  "schrap": [ { "regel": "ZK24-066", "bij": "CZ" } ] }
                """);

        assertThat(percentage(wijziging.gewijzigd(), Zorgkantoor.MENZIS, true)).isEqualTo("95.7%");
        assertThat(percentage(wijziging.gewijzigd(), Zorgkantoor.CZ, true)).isEqualTo("95.5%");
        assertThat(wijziging.rijen())
                .extracting(Beleidswijziging.Rij::soort)
                .containsExactly(Soort.TOEGEVOEGD, Soort.GESCHRAPT);
    }

    @Test
    void aFactIsReplacedByName() {
        Beleidswijziging wijziging = read("""
                { "schema": "beleidswijziging-1", "naam": { "nl": "smaller", "en": "narrower" },
                  "feiten": { "differentiatie": { "naam": { "nl": "differentiatie", "en": "differentiation" },
                    "wie": "zorgkantoor", "eenheid": "procentpunt", "van": -1, "tot": 1 } } }
                """);

        String voor = BELEID.answer(BELEID.vraag(Zorgkantoor.SALLAND, LocalDate.of(2024, 7, 1))
                        .with(Leveringsvorm.VPT)
                        .with("overeenkomst", "hier"))
                .omhulling()
                .in(Taal.EN);
        Tariefbeleid na = wijziging.gewijzigd();
        // 95.5 - 2 through 95.5 + 1, and 95.5 - 1 through 95.5 + 1
        assertThat(voor).isEqualTo("93.5% – 96.5%");
        assertThat(na.answer(na.vraag(Zorgkantoor.SALLAND, LocalDate.of(2024, 7, 1))
                                .with(Leveringsvorm.VPT)
                                .with("overeenkomst", "hier"))
                        .omhulling()
                        .in(Taal.EN))
                .isEqualTo("94.5% – 96.5%");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(refusals("""
                        { "schema": "beleidswijziging-2", "onzin": 1,
                          "regels": [
                            { "vervangt": { "regel": "ZK24-999" }, "regel": "ZK24-066", "plus": 1 },
                            { "vervangt": { "regel": "ZK24-084" }, "regel": "ZK24-066", "plus": 1 },
                            5 ],
                          "schrap": [ { "regel": "ZK24-066" }, { "regel": "ZK24-066" }, {}, "ZK24-065" ] }
                        """))
                .anyMatch(p -> p.startsWith("/schema (line 1"))
                .anyMatch(p -> p.contains("/onzin") && p.contains("no unknown property"))
                .anyMatch(p -> p.contains("\"naam\"") && p.contains("it is absent"))
                .anyMatch(p -> p.startsWith("/regels/0/vervangt (line 3") && p.contains("this one is not there"))
                .anyMatch(p -> p.startsWith("/regels/1/vervangt (line 4") && p.contains("these are 2"))
                .anyMatch(p -> p.startsWith("/regels/2 (line 5") && p.contains("an object"))
                .anyMatch(p -> p.startsWith("/schrap/1 (line 6") && p.contains("every row of the policy once"))
                .anyMatch(p -> p.startsWith("/schrap/2") && p.contains("this one is not there"))
                .anyMatch(p -> p.startsWith("/schrap/3") && p.contains("an object"));
    }

    /** The changed policy passes the door of every policy; what is wrong with a row of the change points into the change. */
    @Test
    void aChangeThatBreaksThePolicyIsRefused() {
        assertThat(refusals(TECHNOLOGIE.replace("\"plus\": 0.5,", "\"plus\": 500,")))
                .singleElement()
                .asString()
                .startsWith("/regels/0/plus (line 5")
                .contains("a number from -100 through 100");
        assertThat(refusals(TECHNOLOGIE.replace("\"regel\": \"ZK24-066\", \"wat\"", "\"regel\": \"ZK24-9\", \"wat\"")))
                .singleElement()
                .asString()
                .contains("a rule of the catalogue");
        assertThat(refusals("""
                        { "schema": "beleidswijziging-1", "naam": { "nl": "zonder grondslag", "en": "without a base" },
                          "schrap": [ { "regel": "ZK24-064" } ] }
                        """)).anyMatch(p -> p.contains("exactly one row with \"stel\" that holds"));
        assertThat(refusals("""
                        { "schema": "beleidswijziging-1", "naam": { "nl": "x", "en": "x" }, "geldig": { "van": "2025-01-01" } }
                        """)).isNotEmpty();
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        assertThat(refusals("[]")).anyMatch(p -> p.contains("an object"));
        assertThat(refusals("{\"regels\":{}, \"schrap\":{}, \"feiten\":[]}")).hasSizeGreaterThan(3);
    }

    private static String strike(String rij) {
        return """
                { "schema": "beleidswijziging-1", "naam": { "nl": "x", "en": "x" }, "schrap": [ %s ] }
                """.formatted(rij);
    }

    /** A row is named by what it says: numbers by their value, objects and lists by all of theirs. */
    @Test
    void aRowIsNamedByItsPartsAsAWhole() {
        for (String rij : List.of(
                "{ \"regel\": \"ZK24-066\", \"plus\": 0.10 }",
                "{ \"regel\": \"ZK24-066\", \"als\": { \"technologie\": true } }",
                "{ \"regel\": \"ZK24-079\", \"als\": { \"essentieel\": true, \"nieuw\": false } }",
                "{ \"regel\": \"ZK24-083\", \"als\": { \"vorm\": [\"VERBLIJF\", \"VPT\"] } }",
                "{ \"bij\": [\"VGZ\", \"Salland\"], \"lezing\": { \"nieuw-ongeregeld\": \"onbekend\" }, \"weiger\": true }")) {
            assertThat(refusalsOrNone(strike(rij))).as(rij).noneMatch(p -> p.contains("this one is not there"));
        }
        for (String rij : List.of(
                "{ \"regel\": \"ZK24-066\", \"plus\": 0.2 }",
                "{ \"regel\": \"ZK24-066\", \"plus\": \"0.1\" }",
                "{ \"regel\": \"ZK24-066\", \"als\": { \"technologie\": false } }",
                "{ \"regel\": \"ZK24-066\", \"als\": {} }",
                "{ \"regel\": \"ZK24-066\", \"als\": [] }",
                "{ \"regel\": \"ZK24-066\", \"als\": { \"technologie\": true, \"nieuw\": false } }",
                "{ \"regel\": \"ZK24-079\", \"als\": { \"essentieel\": true, \"vorm\": \"VPT\" } }",
                "{ \"regel\": \"ZK24-083\", \"als\": { \"vorm\": [\"VPT\", \"VERBLIJF\"] } }",
                "{ \"regel\": \"ZK24-083\", \"als\": { \"vorm\": [\"VERBLIJF\"] } }",
                "{ \"regel\": \"ZK24-083\", \"als\": { \"vorm\": [\"VERBLIJF\", \"MPT\"] } }",
                "{ \"regel\": \"ZK24-083\", \"als\": { \"vorm\": [] } }")) {
            assertThat(refusalsOrNone(strike(rij))).as(rij).anyMatch(p -> p.contains("this one is not there"));
        }
    }

    private static List<String> refusalsOrNone(String json) {
        try {
            read(json);
            return List.of();
        } catch (OngeldigeInvoerException e) {
            return e.problemen().stream().map(Probleem::toString).toList();
        }
    }

    @Test
    void whatPointsOutNoRowIsOneProblem() {
        assertThat(refusals(strike("\"ZK24-066\"")))
                .singleElement()
                .asString()
                .startsWith("/schrap/0 ")
                .contains("an object");
        assertThat(refusals(strike("{}"))).singleElement().asString().contains("this one is not there");
    }

    @Test
    void twoChangesAreEqualWhenTheyDoTheSame() {
        Beleidswijziging een = read(TECHNOLOGIE);

        assertThat(read(TECHNOLOGIE)).isEqualTo(een).hasSameHashCodeAs(een);
        assertThat(een)
                .hasToString("Beleidswijziging[meer technologie, 1 rijen]")
                .isNotEqualTo(read(TECHNOLOGIE.replace("meer technologie", "nog meer")))
                .isNotEqualTo(read(TECHNOLOGIE.replace("\"plus\": 0.5", "\"plus\": 0.4")))
                .isNotEqualTo("een wijziging");
        assertThat(een.hashCode())
                .isNotEqualTo(read(TECHNOLOGIE.replace("meer technologie", "nog meer"))
                        .hashCode());
    }
}
