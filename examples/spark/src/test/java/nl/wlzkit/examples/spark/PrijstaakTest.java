package nl.wlzkit.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import nl.wlzkit.examples.spark.Proefregels.Verwacht;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.bulk.Uitslag;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many machines, here two threads, give what one machine gives: line by line, to the cent. */
@EnabledForJreRange(max = JRE.JAVA_22, disabledReason = "Spark 4.0.1 itself does not work from Java 23 on")
final class PrijstaakTest {
    private static final int REGELS = 20_000;

    @TempDir
    private static Path map;

    private static SparkSession spark;
    private static Prijstabel tabel;
    private static List<Verwacht> verwacht;

    @BeforeAll
    static void write() {
        spark = Sessie.open();
        tabel = Proefregels.opdracht().bind();
        verwacht = Proefregels.make(REGELS, tabel);
        Proefregels.write(spark, verwacht, 3, map.resolve("regels").toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** If the lines were all alike, equality would say little. */
    @Test
    void madeUpLinesComeOutInEveryWay() {
        // this policy has too few facts for a line with too many cases
        Set<Uitslag> niet = EnumSet.of(Uitslag.ONBEKENDE_FEITEN, Uitslag.TE_WEINIG_BEKEND);
        assertThat(verwacht.stream().map(v -> v.prijs().uitslag()).distinct())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(niet)));
        assertThat(verwacht.stream().filter(v -> v.prijs().van() < v.prijs().tot()))
                .hasSizeGreaterThan(1_000);
        assertThat(verwacht.stream()
                        .filter(v -> v.prijs().uitslag() == Uitslag.GEPRIJSD
                                && v.prijs().van() == v.prijs().tot()))
                .hasSizeGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 8})
    void everyLineHasThePriceOfOneMachine(int partities) {
        Path uit = map.resolve("uit-" + partities);
        Prijstaak taak = Prijstaak.prepare(
                spark, Proefregels.opdracht(), map.resolve("regels").toString());
        Prijstaak.Resultaat resultaat =
                taak.write(uit.toString(), partities == 0 ? OptionalInt.empty() : OptionalInt.of(partities));

        Map<Long, Row> gevonden = new HashMap<>();
        for (String soort : List.of("geprijsd", "uitval")) {
            for (Row rij : spark.read().parquet(uit.resolve(soort).toString()).collectAsList()) {
                boolean geprijsd = Uitslag.valueOf(rij.getAs("uitslag")).isGeprijsd();
                assertThat(geprijsd).isEqualTo(soort.equals("geprijsd"));
                assertThat(gevonden.put(rij.getAs("kenmerk"), rij)).isNull();
            }
        }
        assertThat(gevonden).hasSize(REGELS);
        for (Verwacht v : verwacht) {
            Row rij = gevonden.get(v.rij().getLong(0));
            assertThat(rij.<String>getAs("uitslag"))
                    .as("%s", rij)
                    .isEqualTo(v.prijs().uitslag().name());
            boolean geprijsd = v.prijs().uitslag().isGeprijsd();
            assertThat(rij.<Long>getAs("van_centen"))
                    .as("%s", rij)
                    .isEqualTo(geprijsd ? v.prijs().van() : null);
            assertThat(rij.<Long>getAs("tot_centen"))
                    .as("%s", rij)
                    .isEqualTo(geprijsd ? v.prijs().tot() : null);
            assertSameLine(rij, v.rij());
        }
        assertSameTotals(resultaat);
        assertThat(resultaat.nietGelezen()).containsExactly("bsn");
        assertThat(resultaat.herkomst()).isEqualTo(tabel.herkomst());
        assertThat(uit.resolve("samenvatting.txt"))
                .content()
                .contains(tabel.herkomst().bestanden().get(0).sha256())
                .contains(Integer.toString(REGELS));
    }

    private static void assertSameLine(Row rij, Row oorsprong) {
        for (int k = 2; k < Proefregels.SCHEMA.size(); k++) {
            String naam = Proefregels.SCHEMA.fieldNames()[k];
            Object was = oorsprong.get(k);
            Object verwachteWaarde = was instanceof Integer i ? (Object) (long) i : was;
            assertThat(rij.<Object>getAs(naam)).as("%s of %s", naam, rij).isEqualTo(verwachteWaarde);
        }
    }

    private static void assertSameTotals(Prijstaak.Resultaat resultaat) {
        Map<Groep, Map<Uitslag, Long>> regels = new TreeMap<>();
        Map<Groep, BigInteger> van = new TreeMap<>();
        Map<Groep, BigInteger> tot = new TreeMap<>();
        Map<Groep, BigInteger> eenheden = new TreeMap<>();
        for (Verwacht v : verwacht) {
            Uitslag uitslag = v.prijs().uitslag();
            regels.computeIfAbsent(v.groep(), g -> new EnumMap<>(Uitslag.class)).merge(uitslag, 1L, Long::sum);
            if (uitslag.isGeprijsd()) {
                // where there may be no agreement, the least that it can cost is nothing
                long laag = uitslag == Uitslag.MISSCHIEN
                        ? Math.min(0, v.prijs().van())
                        : v.prijs().van();
                van.merge(v.groep(), BigInteger.valueOf(laag), BigInteger::add);
                tot.merge(v.groep(), BigInteger.valueOf(v.prijs().tot()), BigInteger::add);
                eenheden.merge(v.groep(), BigInteger.valueOf(v.rij().getInt(8)), BigInteger::add);
            }
        }
        assertThat(resultaat.totalen().keySet()).isEqualTo(regels.keySet());
        resultaat.totalen().forEach((groep, som) -> {
            for (Uitslag uitslag : Uitslag.values()) {
                assertThat(som.regels(uitslag))
                        .as("%s %s", groep, uitslag)
                        .isEqualTo(regels.get(groep).getOrDefault(uitslag, 0L));
            }
            assertThat(som.van()).isEqualTo(van.getOrDefault(groep, BigInteger.ZERO));
            assertThat(som.tot()).isEqualTo(tot.getOrDefault(groep, BigInteger.ZERO));
            assertThat(som.eenheden()).isEqualTo(eenheden.getOrDefault(groep, BigInteger.ZERO));
        });
    }

    @Test
    void onlyAddingUpGivesTheSameTotals() {
        String regels = map.resolve("regels").toString();
        assertSameTotals(
                Prijstaak.prepare(spark, Proefregels.opdracht(), regels).total(OptionalInt.empty()));
        assertSameTotals(
                Prijstaak.prepare(spark, Proefregels.opdracht(), regels).total(OptionalInt.of(5)));
    }

    @Test
    void oneJvmBindsTheTablesOnce() {
        String regels = map.resolve("regels").toString();
        int eerder = Tabellen.binds();
        Prijstaak taak = Prijstaak.prepare(spark, Proefregels.opdracht(), regels);
        taak.total(OptionalInt.of(8));
        taak.total(OptionalInt.of(3));
        assertThat(Tabellen.binds()).isEqualTo(eerder + 1);
    }

    @Test
    void filesWithoutLinesGiveEmptyFoldersWithColumns() throws Exception {
        Path leeg = map.resolve("leeg");
        Path uit = map.resolve("uit-leeg");
        Proefregels.write(spark, List.of(), 1, leeg.toString());
        Prijstaak.Resultaat resultaat = Prijstaak.prepare(spark, Proefregels.opdracht(), leeg.toString())
                .write(uit.toString(), OptionalInt.empty());
        assertThat(resultaat.totaal().lengte()).isZero();
        for (String soort : List.of("geprijsd", "uitval")) {
            assertThat(spark.read().parquet(uit.resolve(soort).toString()).columns())
                    .contains("aanbieder", "dag", "uitslag", "van_centen", "tot_centen");
        }
        try (var over = Files.list(map)) {
            assertThat(over.map(p -> p.getFileName().toString())).noneMatch(n -> n.contains("bezig"));
        }
    }
}
