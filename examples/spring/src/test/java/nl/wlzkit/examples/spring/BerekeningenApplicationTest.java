package nl.wlzkit.examples.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.json.WlzJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as it runs, asked over HTTP on a random port of this machine. */
class BerekeningenApplicationTest {
    private static final JsonMapper MAPPER = WlzJson.mapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private static ConfigurableApplicationContext server;
    private static String base;

    @BeforeAll
    static void start() {
        server = SpringApplication.run(BerekeningenApplication.class, "--server.port=0");
        base = "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder request(String path, String language) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        return language.isEmpty() ? request : request.header("Accept-Language", language);
    }

    private static HttpResponse<String> get(String path, String language) throws Exception {
        return CLIENT.send(request(path, language).build(), BodyHandlers.ofString(UTF_8));
    }

    private static HttpResponse<String> ask(String name, String question, String language) throws Exception {
        return CLIENT.send(
                request("/berekeningen/" + name, language)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(question, UTF_8))
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        return MAPPER.readTree(response.body());
    }

    private static JsonNode problem(HttpResponse<String> response, int status) throws Exception {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body())
                .doesNotContain("Exception")
                .doesNotContain("nl.wlzkit")
                .doesNotContain("trace");
        JsonNode problem = json(response);
        assertThat(problem.at("/status").intValue()).isEqualTo(status);
        return problem;
    }

    private static String example(String name) throws Exception {
        return Files.readString(Path.of("../data/" + name + ".json"));
    }

    @Test
    void aQuestionGivesTheRangeThatWasWorkedOutByHand() throws Exception {
        HttpResponse<String> response = ask("tariefpercentage", example("tariefpercentage"), "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        JsonNode answer = json(response);
        // CZ: 95.5 + 0.1 for technology; for movements nothing, or a free proposal that is capped at 100
        assertThat(answer.at("/oordeel").textValue()).isEqualTo("VOLDOET");
        assertThat(answer.at("/van").decimalValue()).isEqualTo(new BigDecimal("95.6"));
        assertThat(answer.at("/tot").decimalValue()).isEqualTo(new BigDecimal("100"));
        assertThat(answer.at("/herkomst/wlzkit").textValue()).isNotBlank();
        assertThat(response.body()).contains("\"sha-256 ");
        assertThat(WlzJson.readOutcome(response.body().getBytes(UTF_8))).isNotNull();
    }

    @Test
    void anAmountIsExact() throws Exception {
        // Zilveren Kruis: 95.5 % of 187.31 is 178.88105, to cents 178.88; times 365 is 65291.20
        JsonNode answer = json(ask("jaarbedrag", example("jaarbedrag"), ""));
        assertThat(answer.at("/van").decimalValue()).isEqualTo(new BigDecimal("65291.2"));
        assertThat(answer.at("/tot").decimalValue()).isEqualTo(new BigDecimal("65291.2"));
        // Menzis: 95.5 % of 250 is 238.75; NHC of 28.40 for 0 through 100 %
        JsonNode range = json(ask("contracttarief", example("contracttarief"), ""));
        assertThat(range.at("/van").decimalValue()).isEqualTo(new BigDecimal("238.75"));
        assertThat(range.at("/tot").decimalValue()).isEqualTo(new BigDecimal("267.15"));
    }

    @Test
    void aBadQuestionIsAnsweredWithEveryProblem() throws Exception {
        String question = """
                { "zorgkantoor": "Salem",
                  "dag": "2024-07-41",
                  "feiten": { "vorm": "VPT", "overeenkomst": 3 },
                  "maximum": "250,00",
                  "onbekend": true }
                """;
        JsonNode nl = problem(ask("contracttarief", question, ""), 400);
        assertThat(nl.at("/title").textValue()).isEqualTo("Ongeldige vraag");
        assertThat(nl.at("/detail").textValue()).startsWith("5 problemen in contracttarief:");
        assertThat(nl.at("/problemen").findValuesAsText("pointer"))
                .containsExactly("/zorgkantoor", "/dag", "/feiten/overeenkomst", "/maximum", "/onbekend");
        JsonNode dag = nl.at("/problemen/1");
        assertThat(dag.toString())
                .isEqualTo("{\"pointer\":\"/dag\",\"regel\":2,\"kolom\":10,\"waarde\":\"\\\"2024-07-41\\\"\","
                        + "\"verwacht\":\"een datum, zoals \\\"2024-01-31\\\"\"}");
        JsonNode en = problem(ask("contracttarief", question, "en-GB,en;q=0.9"), 400);
        assertThat(en.at("/title").textValue()).isEqualTo("Invalid question");
        assertThat(en.at("/problemen/1/verwacht").textValue()).isEqualTo("a date, such as \"2024-01-31\"");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsPlace() throws Exception {
        for (String question :
                List.of("", "{", "[1,", "null", "NaN", "{} {}", "{\"dag\":1,\"dag\":2}", "[".repeat(500))) {
            JsonNode problem = problem(ask("tariefpercentage", question, "en"), 400);
            assertThat(problem.at("/problemen")).as(question).isNotEmpty();
        }
        JsonNode large =
                problem(ask("tariefpercentage", " ".repeat(BerekeningenController.MAX_BYTES) + "{}", "en"), 413);
        assertThat(large.at("/detail").textValue()).isEqualTo("A question has at most 100000 bytes");
    }

    @Test
    void anUnknownCalculationIsNotFound() throws Exception {
        JsonNode problem = problem(ask("bestaat-niet", "{}", ""), 404);
        assertThat(problem.at("/title").textValue()).isEqualTo("Onbekende berekening");
        assertThat(problem.at("/detail").textValue()).contains("contracttarief, ", "jaarbedrag, ");
        problem(get("/berekeningen/bestaat-niet/schema", "en"), 404);
        problem(get("/elders", "en"), 404);
        problem(get("/berekeningen/jaarbedrag", "en"), 405);
    }

    @Test
    void aQuestionThatStandsForTooManyCasesSaysWhatToFillIn() throws Exception {
        JsonNode problem = problem(ask(Onbeantwoordbaar.VEEL_GATEN, "{}", "en"), 422);
        assertThat(problem.at("/eerst").toString()).isEqualTo("[\"gat 0\"]");
        assertThat(problem.at("/detail").textValue()).contains("131072");
    }

    @Test
    void aResultOutOfRangeIsNoFaultOfTheServer() throws Exception {
        JsonNode problem = problem(ask(Onbeantwoordbaar.TE_GROOT, "{}", "en"), 422);
        assertThat(problem.at("/detail").textValue()).isEqualTo("The result is out of range");
    }

    @Test
    void otherContentIsRefused() throws Exception {
        HttpResponse<String> response = CLIENT.send(
                request("/berekeningen/jaarbedrag", "en")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString(UTF_8));
        problem(response, 415);
    }

    @Test
    void theCalculationsAndTheirSchemasAreServed() throws Exception {
        Tekst titel = Berekeningen.get().find("jaarbedrag").orElseThrow().titel();
        JsonNode names = json(get("/berekeningen", "en"));
        assertThat(names.findValuesAsText("naam")).contains("contracttarief", "jaarbedrag", "tariefpercentage");
        assertThat(names.findValuesAsText("titel")).contains(titel.en());
        assertThat(json(get("/berekeningen", "fr")).findValuesAsText("titel")).contains(titel.nl());
        HttpResponse<String> response = get("/berekeningen/jaarbedrag/schema", "");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/schema+json");
        JsonNode schema = json(response);
        assertThat(schema.at("/$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.at("/required").toString()).contains("\"aantal\"");
        assertThat(schema.at("/additionalProperties").booleanValue()).isFalse();
    }

    @Test
    void anAnswerIsInTheLanguageThatWasAskedFor() throws Exception {
        String question = example("tariefpercentage");
        assertThat(ask("tariefpercentage", question, "nl").body())
                .isEqualTo(ask("tariefpercentage", question, "").body());
        assertThat(ask("tariefpercentage", question, "nl-BE").body()).contains("\"stelling\":");
        assertThat(ask("tariefpercentage", question, "en").body())
                .isNotEqualTo(ask("tariefpercentage", question, "nl").body());
        assertThat(json(ask("tariefpercentage", question, "en")).at("/gevallen/0/stappen/0/stelling"))
                .isNotEqualTo(json(ask("tariefpercentage", question, "nl")).at("/gevallen/0/stappen/0/stelling"));
    }

    @Test
    void manyAtOnceGetTheSameAnswer() throws Exception {
        String question = example("jaarbedrag");
        String expected = ask("jaarbedrag", question, "").body();
        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> {
                    try {
                        return ask("jaarbedrag", question, "").body();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .allMatch(expected::equals);
    }

    @Test
    void onlyThisMachineIsServed() {
        assertThat(server.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
    }
}
