package nl.wlzkit.examples.spark;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.examples.spark.Prijsopdracht.Document;
import nl.wlzkit.tariff.bulk.Prijsregel;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.bulk.Regelprijs;
import nl.wlzkit.tariff.bulk.Uitslag;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Lines that are made up, FICTIEF, with what one machine says of each: asked line by line, without a column or a word list. */
final class Proefregels {
    /** FICTIEF: every tariff below is made up. */
    private static final String TARIEVEN = """
            prestatiecode;jaar;zorgdeel;nhc;nic;eenheid
            Z997;2024;199,99;28,40;0,37;dag
            Z997;2025;205,01;29,00;0,41;dag
            Z997;2026;211,13;29,77;0,43;dag
            Z998;2024;99,95;0;0;dag
            Z998;2026;104,35;0;0;dag
            V999;2024;187,31;0;0;dag
            V999;2025;190,17;0;0;dag
            """;

    /** FICTIEF: this provider does not exist. It tells so much that most of its prices are certain. */
    private static final String VERTELT = """
            { "schema": "aanbieder-1", "naam": "FICTIEF vertelt veel", "sector": "VV",
              "overeenkomsten": ["Zilveren Kruis", "VGZ", "Menzis", "CZ", "Salland", "DSW", "Zorg en Zekerheid"],
              "feiten": { "technologie": true, "tafelVV": false, "groeiMpt": false, "gespikkeld": false, "plan": true } }
            """;

    /** FICTIEF: this provider does not exist. It tells little, so that many of its prices are ranges. */
    private static final String ZWIJGT = """
            { "schema": "aanbieder-1", "naam": "FICTIEF vertelt weinig", "sector": "VV", "overeenkomsten": ["VGZ"] }
            """;

    static final StructType SCHEMA = new StructType()
            .add("kenmerk", DataTypes.LongType)
            .add("bsn", DataTypes.StringType)
            .add("aanbieder", DataTypes.StringType)
            .add("zorgkantoor", DataTypes.StringType)
            .add("dag", DataTypes.DateType)
            .add("vorm", DataTypes.StringType)
            .add("profiel", DataTypes.StringType)
            .add("prestatiecode", DataTypes.StringType)
            .add("aantal", DataTypes.IntegerType)
            .add("nieuweClient", DataTypes.BooleanType);

    private Proefregels() {}

    static Map<String, String> documents() {
        Map<String, String> documenten = new LinkedHashMap<>();
        documenten.put("tarieven.csv", TARIEVEN);
        documenten.put("0001.json", VERTELT);
        documenten.put("0002.json", ZWIJGT);
        return documenten;
    }

    static Prijsopdracht opdracht() {
        Map<String, Document> aanbieders = new LinkedHashMap<>();
        aanbieders.put("0001", document("0001.json"));
        aanbieders.put("0002", document("0002.json"));
        return new Prijsopdracht(
                Sector.VV,
                Optional.empty(),
                document("tarieven.csv"),
                aanbieders,
                Map.of("procenten", "relatief"),
                List.of("nieuweClient"));
    }

    static Document document(String naam) {
        return new Document(naam, documents().get(naam).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A line and what it must come to.
     *
     * @param rij the line as it lies in Parquet
     * @param groep the zorgkantoor and year under which it counts
     * @param prijs the price by the table of one machine
     */
    record Verwacht(Row rij, Groep groep, Regelprijs prijs) {}

    static List<Verwacht> make(int aantal, Prijstabel tabel) {
        Random toeval = new Random(20_260_901);
        List<Verwacht> uit = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            uit.add(new Maker(toeval, tabel).line(i));
        }
        return uit;
    }

    static void write(SparkSession spark, List<Verwacht> regels, int bestanden, String pad) {
        spark.createDataFrame(regels.stream().map(Verwacht::rij).toList(), SCHEMA)
                .repartition(bestanden)
                .write()
                .parquet(pad);
    }

    /** Makes one line. A wrong word in one column is kept: the first in the order of the columns is why it is not priced. */
    private static final class Maker {
        private final Random toeval;
        private final Prijstabel tabel;
        private Optional<Uitslag> mis = Optional.empty();

        Maker(Random toeval, Prijstabel tabel) {
            this.toeval = toeval;
            this.tabel = tabel;
        }

        private <T> T one(List<T> waarden) {
            return waarden.get(toeval.nextInt(waarden.size()));
        }

        private boolean rarely() {
            return toeval.nextInt(60) == 0;
        }

        private String wrong(Uitslag uitslag, String... woorden) {
            mis = mis.or(() -> Optional.of(uitslag));
            String woord = woorden[toeval.nextInt(woorden.length)];
            return woord.isEmpty() ? null : woord;
        }

        Verwacht line(int i) {
            String aanbieder =
                    rarely() ? wrong(Uitslag.ONBEKENDE_AANBIEDER, "9999", "1", " ", "") : one(List.of("0001", "0002"));
            Zorgkantoor kantoor = one(List.of(Zorgkantoor.values()));
            String zorgkantoor =
                    toeval.nextBoolean() ? kantoor.naam() : kantoor.naam().toUpperCase(Locale.ROOT);
            boolean naamloos = rarely();
            if (naamloos) {
                zorgkantoor = wrong(Uitslag.ONBEKEND_ZORGKANTOOR, "Zorgkantoor Nergens", "", " ");
            } else if (kantoor == Zorgkantoor.FRIESLAND) {
                zorgkantoor = wrong(Uitslag.ONBEKEND_ZORGKANTOOR, "Friesland");
            }
            LocalDate dag = LocalDate.of(2024, 1, 1).plusDays(toeval.nextInt(3 * 365));
            LocalDate buiten = null;
            if (rarely()) {
                wrong(Uitslag.BUITEN_BELEID, "");
                buiten = one(List.of(
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(9999, 12, 31)));
            }
            boolean dagloos = buiten != null && toeval.nextInt(4) == 0;
            Optional<Leveringsvorm> vorm = toeval.nextInt(10) == 0
                    ? Optional.empty()
                    : Optional.of(one(List.of(Leveringsvorm.VERBLIJF, Leveringsvorm.VPT, Leveringsvorm.MPT)));
            String vormtekst = vorm.map(Enum::name).orElse(null);
            if (rarely()) {
                vormtekst = wrong(Uitslag.ONBEKENDE_VORM, "PGB", "thuis", " ");
            }
            Optional<Zorgprofiel> profiel = toeval.nextInt(10) == 0
                    ? Optional.empty()
                    : Optional.of(Zorgprofiel.parse(one(List.of("4VV", "5VV", "8VV"))));
            String profieltekst = profiel.map(
                            p -> one(List.of(p.notatie(), "ZZP " + p.nummer() + "-vv", p.nummer() + "VV")))
                    .orElse(null);
            if (rarely()) {
                profieltekst = wrong(Uitslag.ONBEKEND_PROFIEL, "3VG", "99VV", " ");
            }
            Boolean nieuw = one(Arrays.asList(null, true, false));
            String code = one(List.of("Z997", "Z998", "V999"));
            String codetekst = code;
            if (rarely()) {
                codetekst = wrong(Uitslag.ONBEKENDE_PRESTATIE, "Z111", "z997", "geen code", "");
            }
            Integer aantal = toeval.nextInt(400);
            if (rarely()) {
                wrong(Uitslag.AANTAL, "");
                aantal = one(Arrays.asList(null, -1, -365, Integer.MIN_VALUE, 1_000_000_001));
            }
            LocalDate dagVanRegel = dagloos ? null : buiten == null ? dag : buiten;
            Row rij = RowFactory.create(
                    (long) i,
                    "000000000",
                    aanbieder,
                    zorgkantoor,
                    dagVanRegel == null ? null : Date.valueOf(dagVanRegel),
                    vormtekst,
                    profieltekst,
                    codetekst,
                    aantal,
                    nieuw);
            Groep groep = new Groep(naamloos ? "" : kantoor.naam(), buiten == null ? dag.getYear() : 0);
            Regelprijs prijs = mis.map(u -> new Regelprijs(u, Regelprijs.GEEN, Regelprijs.GEEN))
                    .orElseGet(() -> tabel.price(new Prijsregel(
                            tabel.aanbieder(aanbieder),
                            kantoor,
                            dag,
                            vorm,
                            profiel,
                            tabel.feiten(nieuw == null ? Map.of() : Map.of("nieuweClient", nieuw)),
                            new Prestatiecode(code),
                            rij.getInt(8))));
            return new Verwacht(rij, groep, prijs);
        }
    }
}
