package nl.wlzkit.examples.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.json.WlzJson;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.scenario.Beleidswijziging;
import nl.wlzkit.tariff.scenario.Portefeuille;
import org.junit.jupiter.api.Test;

/** The documents of the modules that are no questions: policies, tables of tariffs, providers. */
class DocumentenTest {
    private static final JsonMapper MAPPER = WlzJson.mapper();

    /** A class of somebody else that holds them. */
    record Dossier(Tariefbeleid beleid, Tarieftabel tabel, Aanbieder aanbieder) {}

    private static byte[] data(String naam) throws Exception {
        return Files.readAllBytes(Path.of("data", naam));
    }

    private static <T> void roundTrips(Class<T> type, T waarde) throws Exception {
        String json = WlzJson.write(waarde);
        assertThat(WlzJson.read(type, "x.json", json.getBytes(UTF_8))).isEqualTo(waarde);
        assertThat(WlzJson.write(WlzJson.read(type, "x.json", json.getBytes(UTF_8))))
                .isEqualTo(json);
        assertThat(MAPPER.readValue(json, type)).isEqualTo(waarde);
    }

    @Test
    void everyDocumentRoundTrips() throws Exception {
        Tariefbeleid beleid = Tariefbeleid.published();
        Tarieftabel tabel = Tarieftabel.read("t.csv", data("tarieven-fictief.csv"));
        Aanbieder aanbieder = Aanbieder.read("a.json", data("aanbieder.json"), beleid);

        roundTrips(Tariefbeleid.class, beleid);
        roundTrips(Tarieftabel.class, tabel);
        roundTrips(Aanbieder.class, aanbieder);
        roundTrips(Portefeuille.class, Portefeuille.read("p.json", data("portefeuille.json"), beleid));
        roundTrips(Beleidswijziging.class, Beleidswijziging.read("w.json", data("beleidswijziging.json"), beleid));
        Dossier dossier = new Dossier(beleid, tabel, aanbieder);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(dossier), Dossier.class))
                .isEqualTo(dossier);
    }

    @Test
    void aWrongPolicyTellsEverything() {
        String json = WlzJson.write(Tariefbeleid.published())
                .replace("\"waarde\":95.5", "\"waarde\":955")
                .replace("\"ZK24-079\"", "\"ZK24-999\"");
        OngeldigeInvoerException fout = catchThrowableOfType(
                OngeldigeInvoerException.class,
                () -> WlzJson.read(Tariefbeleid.class, "mijn.json", json.getBytes(UTF_8)));

        assertThat(fout.problemen())
                .hasSizeGreaterThan(1)
                .allSatisfy(p -> assertThat(p.pointer()).startsWith("/"));
        assertThat(fout).hasMessageContaining("mijn.json").hasMessageContaining("ZK24-999");
    }

    @Test
    void theReceiptOfAPolicyNamesWhatWasRead() {
        Tariefbeleid beleid = WlzJson.read(
                Tariefbeleid.class,
                "mijn.json",
                WlzJson.write(Tariefbeleid.published()).getBytes(UTF_8));

        assertThat(List.of(beleid.herkomst().bestanden().get(0).naam())).containsExactly("mijn.json");
    }
}
