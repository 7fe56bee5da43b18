package nl.wlzkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.time.Geldigheid;
import org.junit.jupiter.api.Test;

/** The example of the README. */
class VoorbeeldTest {
    record Afspraak(Zorgkantoor zorgkantoor, Bedrag tarief, Geldigheid periode) {}

    private static final JsonMapper MAPPER = WlzJson.mapper();

    static String repeat(String json) throws Exception {
        Afspraak afspraak = MAPPER.readValue(json, Afspraak.class);
        return MAPPER.writeValueAsString(afspraak);
    }

    static Geldigheid periode(byte[] inhoud) {
        return WlzJson.read(Geldigheid.class, "periode.json", inhoud);
    }

    @Test
    void theReadmeShowsWhatItSays() throws Exception {
        String json = "{\"zorgkantoor\":\"Zilveren Kruis\",\"tarief\":178.88105,\"periode\":{\"van\":\"2024-01-01\"}}";
        assertThat(repeat(json)).isEqualTo(json);
        assertThatThrownBy(() -> periode("{ \"van\": \"31-1-2024\", \"tot\": 2025 }".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.bericht(Taal.NL)).isEqualTo("""
                                2 problemen in periode.json:
                                  /van (regel 1, kolom 10): gevonden "31-1-2024"; verwacht: een datum, zoals "2024-01-31"
                                  /tot (regel 1, kolom 30): verwacht: geen onbekende eigenschap; bekend zijn hier van, totEnMet"""));
    }
}
