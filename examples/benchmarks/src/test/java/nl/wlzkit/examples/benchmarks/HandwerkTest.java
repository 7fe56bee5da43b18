package nl.wlzkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.examples.cli.Wlzkit;
import nl.wlzkit.tariff.bulk.Prijskolommen;
import nl.wlzkit.tariff.bulk.Prijsregel;
import nl.wlzkit.tariff.bulk.Prijstotalen;
import nl.wlzkit.tariff.bulk.Regelprijs;
import nl.wlzkit.tariff.bulk.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compared gives the same prices: those by hand share no rule with wlzkit, so they are a second opinion. */
class HandwerkTest {
    private static final int REGELS = 20_000;

    private final Productie productie = Productie.of(REGELS, false);
    private final long[] metDeHand = new long[REGELS];
    private final long som = new Handwerk.Lus(productie.tabel).price(productie, metDeHand);

    @Test
    void everyLineCostsTheSameByHand() {
        long[] bulk = new long[REGELS];
        Prijstotalen totalen = productie.tabel.price(productie.columns(), Prijskolommen.exact(bulk), 0, 2);

        assertThat(bulk).isEqualTo(metDeHand).contains(Regelprijs.GEEN);
        assertThat(totalen.totaal().bedrag().van().centen()).isEqualTo(som);
        assertThat(totalen.totaal().regels()).containsOnlyKeys(Uitslag.GEPRIJSD, Uitslag.GEEN_OVEREENKOMST);
        Prijsregel[] rijen = productie.rows();
        for (int i = 0; i < REGELS; i++) {
            assertThat(productie.tabel.price(rijen[i]).van()).isEqualTo(metDeHand[i]);
        }
    }

    @Test
    void decimalsAndMoneyAddUpToTheSame() {
        Handwerk.Decimalen decimalen = new Handwerk.Decimalen(productie.tabel);

        assertThat(decimalen.price(productie.rows())).isEqualTo(som);
        assertThat(decimalen.joda(productie.rows())).isEqualTo(som);
    }

    @Test
    void duckdbAddsUpToTheSame() throws SQLException, IOException {
        try (Duck duck = new Duck(productie)) {
            duck.threads(1);
            assertThat(duck.price()).isEqualTo(som);
            duck.threads(2);
            assertThat(duck.price()).isEqualTo(som);
        }
    }

    /** The same lines as a file: the command writes the same amounts. */
    @Test
    void theCommandAddsUpToTheSame(@TempDir Path map) throws IOException {
        StringBuilder csv = new StringBuilder(Productie.KOP);
        for (int i = 0; i < REGELS; i++) {
            csv.append(productie.line(i));
        }
        Path regels = Files.writeString(map.resolve("regels.csv"), csv, StandardCharsets.UTF_8);
        Path prijzen = map.resolve("prijzen.csv");
        List<String> opdracht = new ArrayList<>(List.of(
                "prijs",
                regels.toString(),
                "--uit",
                prijzen.toString(),
                "--sla-fouten-over",
                "--uitval",
                map.resolve("uitval.csv").toString(),
                "--stil"));
        opdracht.addAll(Groei.documents(map));
        StringWriter fouten = new StringWriter();

        int exit = Wlzkit.run(
                new PrintWriter(new StringWriter()), new PrintWriter(fouten), opdracht.toArray(String[]::new));

        assertThat(exit).as(fouten.toString()).isZero();
        List<String> rijen = Files.readAllLines(prijzen, StandardCharsets.UTF_8);
        long centen = rijen.stream()
                .skip(1)
                .map(rij -> rij.split(";", -1)[1])
                .mapToLong(bedrag ->
                        new java.math.BigDecimal(bedrag).movePointRight(2).longValueExact())
                .sum();
        assertThat(centen).isEqualTo(som);
    }
}
