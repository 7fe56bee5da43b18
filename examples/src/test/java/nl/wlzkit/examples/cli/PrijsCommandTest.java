package nl.wlzkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.contract.Contracttariefvraag;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every line costs, what cannot be priced, and what is left of a run that does not end well. */
class PrijsCommandTest {
    private static final Path REGELS = Path.of("data/productie-fictief.csv");
    private static final String AANBIEDER = "data/aanbieder.json";
    private static final String TARIEVEN = "data/tarieven-fictief.csv";
    private static final String KOP = "kenmerk;zorgkantoor;dag;vorm;profiel;nieuweClient;prestatiecode;aantal\n";
    private static final String GOED = "GEHEIM;VGZ;2024-03-31;VERBLIJF;5VV;nee;Z999;30\n";

    @TempDir
    private Path folder;

    private static Run run(Path regels, String... args) {
        List<String> alle = new ArrayList<>(List.of("prijs", "--taal", "nl", regels.toString()));
        alle.addAll(List.of("--tarieven", TARIEVEN, "--stil"));
        alle.addAll(List.of(args));
        return Run.of(alle);
    }

    private static Run one(Path regels, String... args) {
        List<String> alle = new ArrayList<>(List.of("--aanbieder", AANBIEDER));
        alle.addAll(List.of(args));
        return run(regels, alle.toArray(new String[0]));
    }

    private Path file(String naam, String inhoud) throws IOException {
        return Files.writeString(folder.resolve(naam), inhoud, UTF_8);
    }

    private Path lines(String... regels) throws IOException {
        return file("regels.csv", KOP + String.join("", regels));
    }

    private List<String> names() throws IOException {
        try (var alle = Files.list(folder)) {
            return alle.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    // ------------------------------------------------------------------------------------------------ amounts

    /** The answer to the question of a line, asked without any table. */
    private static Uitkomst<Bedrag> answer(List<String> velden) throws IOException {
        Tariefbeleid beleid = Tariefbeleid.published();
        Aanbieder aanbieder = Aanbieder.read(AANBIEDER, Files.readAllBytes(Path.of(AANBIEDER)), beleid);
        Tarieftabel tabel = Tarieftabel.read(TARIEVEN, Files.readAllBytes(Path.of(TARIEVEN)));
        LocalDate dag = LocalDate.parse(velden.get(2));
        Tariefvraag vraag = aanbieder
                .tell(beleid.vraag(Zorgkantoor.parse(velden.get(1)), dag))
                .with(Leveringsvorm.parse(velden.get(3)));
        if (!velden.get(4).isEmpty()) {
            vraag = vraag.with(Zorgprofiel.parse(velden.get(4)));
        }
        if (!velden.get(5).isEmpty()) {
            vraag = vraag.with("nieuweClient", velden.get(5).equals("ja"));
        }
        return new Jaarbedrag(beleid)
                .answer(Jaarbedragvraag.of(
                        Contracttariefvraag.of(
                                vraag,
                                tabel.find(new Prestatiecode(velden.get(6)), dag.getYear())
                                        .orElseThrow()),
                        Long.parseLong(velden.get(7))));
    }

    @Test
    void everyAmountIsThatOfTheCalculatorThatExplains() throws IOException {
        Path uit = folder.resolve("prijzen.csv");
        Run run = one(REGELS, "--uit", uit.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();

        List<String> verwacht = new ArrayList<>(List.of("regel;kenmerk;bedrag-van;bedrag-tot;uitslag"));
        Bedrag van = Bedrag.NUL;
        Bedrag tot = Bedrag.NUL;
        List<String> regels = Files.readAllLines(REGELS);
        for (int i = 1; i < regels.size(); i++) {
            List<String> velden = List.of(regels.get(i).split(";", -1));
            Uitkomst<Bedrag> uitkomst = answer(velden);
            boolean zeker = uitkomst.oordeel() == Oordeel.VOLDOET;
            Bedrag laag = uitkomst.waarde().orElseThrow().van();
            Bedrag hoog = uitkomst.waarde().orElseThrow().tot();
            verwacht.add(
                    (i + 1) + ";" + velden.get(0) + ";" + laag + ";" + hoog + ";" + (zeker ? "GEPRIJSD" : "MISSCHIEN"));
            van = zeker ? van.plus(laag) : van;
            tot = tot.plus(hoog);
        }
        assertThat(Files.readAllLines(uit)).containsExactlyElementsOf(verwacht);
        assertThat(verwacht)
                .hasSize(13)
                .filteredOn(r -> r.endsWith("MISSCHIEN"))
                .hasSize(1);
        assertThat(run.out())
                .startsWith("""
                        12 regels in data/productie-fictief.csv
                          geprijsd: 11
                          geprijsd, maar misschien is er geen overeenkomst: 1
                          niet geprijsd: 0
                        """)
                .contains("  eenheden: 346\n  bedrag: " + van.in(Taal.NL) + " – " + tot.in(Taal.NL));
        assertThat(names()).containsExactly("prijzen.csv");
    }

    @Test
    void theSummaryHasGroupsReadingsAndTheReceipt() {
        Run run = one(REGELS, "--per", "zorgkantoor,jaar", "--per", "vorm");

        assertThat(run.out())
                .contains("\nPer zorgkantoor, jaar\n  CZ, 2024: 1 regel, 31 eenheden, € 5.434,92 – € 5.806,61\n")
                .contains("\n  Menzis, 2024: 2 regels, 1 misschien, 60 eenheden, € 7.012,50 – € 13.118,40\n")
                .contains("\nPer vorm\n  VERBLIJF: 7 regels, 213 eenheden, € 45.551,02 – € 58.261,93\n")
                .contains("\n  stand = gepubliceerd\n")
                .contains("\n  wlzkit 0.1.0\n  tariefbeleid-vv-2024.json\n    sha-256 ")
                .contains("\n  data/tarieven-fictief.csv\n    sha-256 ")
                .contains("\n  data/aanbieder.json\n    sha-256 ");
        assertThat(run.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void theSummaryInJsonAndInEnglish() {
        assertThat(one(REGELS, "--formaat", "json", "--per", "jaar,aanbieder").out())
                .contains("\"regels\" : 12,", "\"geprijsd\" : 11,", "\"misschien\" : 1,", "\"eenheden\" : 346,")
                .contains("\"van\" : 63875.2,", "\"tot\" : 82429.11,")
                .contains("\"jaar\" : \"2024\",", "\"aanbieder\" : \"Zorggroep Voorbeeld\",")
                .contains("\"wlzkit\" : \"0.1.0\"", "\"procenten\" : \"punten\"");
        List<String> args = new ArrayList<>(List.of("prijs", "--taal", "en", REGELS.toString()));
        args.addAll(List.of("--tarieven", TARIEVEN, "--aanbieder", AANBIEDER));
        assertThat(Run.of(args).out())
                .startsWith("12 lines in data/productie-fictief.csv\n  priced: 11\n")
                .contains("  units: 346\n  amount: €63,875.20 – €82,429.11\n");
    }

    @Test
    void aReadingOfThePolicyCountsAndThatOfTheYearDoesNotApply() {
        assertThat(one(REGELS, "--lezing", "stand=gecorrigeerd").out()).contains("  stand = gecorrigeerd\n");
        Run run = one(REGELS, "--lezing", "jaarbedrag=per-jaar");
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.words()).contains("geen lezing van het jaarbedrag: een regel wordt per eenheid afgerond");
    }

    @Test
    void whatALineTellsGoesBeforeWhatItsProviderTells() throws IOException {
        Path regels = file("feiten.csv", """
                zorgkantoor,dag,vorm,prestatiecode,aantal,overeenkomst,technologie
                VGZ,2024-01-01,VPT,V999,100,,
                VGZ,2024-01-01,VPT,V999,100,elders,NEE
                VGZ,2024-01-01,VPT,V999,100,hier,true
                """);
        Path uit = folder.resolve("uit.csv");
        assertThat(one(regels, "--uit", uit.toString()).err()).isEmpty();

        List<String> rijen = Files.readAllLines(uit);
        assertThat(rijen).hasSize(4).first().isEqualTo("regel;bedrag-van;bedrag-tot;uitslag");
        // the provider itself tells that it has an agreement with VGZ, and technology
        assertThat(rijen.get(1).substring(1)).isEqualTo(rijen.get(3).substring(1));
        assertThat(rijen.get(2).substring(1)).isNotEqualTo(rijen.get(1).substring(1));
    }

    @Test
    void severalProvidersEachWithItsCode() throws IOException {
        String een = Files.readString(Path.of(AANBIEDER));
        Path ander = file(
                "ander.json",
                een.replace("Zorggroep Voorbeeld", "Tweede Voorbeeld")
                        .replace("\"technologie\": true", "\"technologie\": false"));
        Path regels = file("regels.csv", """
                aanbieder;zorgkantoor;dag;vorm;prestatiecode;aantal
                A;VGZ;2024-01-01;VPT;V999;1
                B;VGZ;2024-01-01;VPT;V999;1
                """);

        Run run = run(regels, "--aanbieder", "A=" + AANBIEDER, "--aanbieder", "B=" + ander, "--per", "aanbieder");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\n  A: 1 regel, ", "\n  B: 1 regel, ");

        Run zonder = run(REGELS, "--aanbieder", "A=" + AANBIEDER, "--aanbieder", "B=" + ander);
        assertThat(zonder.words()).contains("/aanbieder (regel 1): verwacht: een kolom met deze naam");
        assertThat(run(regels, "--aanbieder", "A=" + AANBIEDER).words())
                .contains("/aanbieder (regel 3, kolom 1): gevonden \"B\"; verwacht: een aanbieder van --aanbieder: A");
        assertThat(run(regels, "--aanbieder", "A=" + AANBIEDER, "--aanbieder", "A=" + ander)
                        .words())
                .contains("elke code één keer");
        assertThat(run(regels, "--aanbieder", "=" + AANBIEDER).words()).contains("een code voor de =");
        assertThat(run(regels, "--aanbieder", "A=\0").words()).contains("de naam van een bestand");
        assertThat(run(regels, "--aanbieder", AANBIEDER, "--aanbieder", "data/aanbieder-gz.json")
                        .words())
                .contains("[VV, GZ]; verwacht: aanbieders van één sector");
    }

    /** What stands in the file of amounts is read back as it was, whatever the user calls a line. */
    @Test
    void theNameOfALineComesThrough() throws IOException {
        Path regels = lines("\"a;\"\"b\"\"\";VGZ;2024-03-31;VERBLIJF;5VV;nee;Z999;30\n");
        Path uit = folder.resolve("uit.csv");
        one(regels, "--uit", uit.toString());
        assertThat(Files.readString(uit)).contains("\n2;\"a;\"\"b\"\"\";");
    }

    @Test
    void anAmountIsWrittenAsEverywhere() {
        for (long centen :
                new long[] {0, 1, 10, 99, 100, 101, 110, 123_450, -1, -10, -99, -100, -12_345, 30_000_000_000L}) {
            assertThat(Prijsloop.plain(centen))
                    .isEqualTo(Bedrag.ofCenten(centen).toString());
        }
    }

    // ------------------------------------------------------------------------------------------------ bad lines

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ergens;2024-03-31;VERBLIJF;5VV;nee;Z999;30 | /zorgkantoor (regel 3, kolom 2) | Zilveren Kruis",
                "VGZ;31-3-2024;VERBLIJF;5VV;nee;Z999;30 | /dag (regel 3, kolom 3) | een dag zoals 2024-07-01",
                "VGZ;2024-02-30;VERBLIJF;5VV;nee;Z999;30 | /dag (regel 3, kolom 3) | een dag zoals 2024-07-01",
                "VGZ;2031-03-31;VERBLIJF;5VV;nee;Z999;30 | /dag (regel 3, kolom 3) | een dag waarop dit beleid geldt",
                "VGZ;2024-03-31;HOTEL;5VV;nee;Z999;30 | /vorm (regel 3, kolom 4) | VERBLIJF",
                "VGZ;2024-03-31;PGB;5VV;nee;Z999;30 | /vorm (regel 3, kolom 4) | een vorm van dit beleid",
                "VGZ;2024-03-31;VERBLIJF;99VV;nee;Z999;30 | /profiel (regel 3, kolom 5) | zorgprofiel",
                "VGZ;2024-03-31;VERBLIJF;7VG;nee;Z999;30 | /profiel (regel 3, kolom 5) | een profiel van de sector VV",
                "VGZ;2024-03-31;VERBLIJF;5VV;1;Z999;30 | /nieuweClient (regel 3, kolom 6) | ja of nee",
                "VGZ;2024-03-31;VERBLIJF;5VV;nee;z;30 | /prestatiecode (regel 3, kolom 7) | een prestatiecode",
                "VGZ;2024-03-31;VERBLIJF;5VV;nee;Z998;30 | /prestatiecode (regel 3, kolom 7) | uit de tarieftabel",
                "VGZ;2025-03-31;VPT;5VV;nee;V999;30 | /prestatiecode (regel 3, kolom 7) | in het jaar van de dag",
                "VGZ;2024-03-31;VERBLIJF;5VV;nee;Z999;30,5 | /aantal (regel 3, kolom 8) | een heel aantal",
                "VGZ;2024-03-31;VERBLIJF;5VV;nee;Z999;-1 | /aantal (regel 3, kolom 8) | een heel aantal",
                "VGZ;2024-03-31;VERBLIJF;5VV;nee;Z999;1000000001 | /aantal (regel 3, kolom 8) | 1.000.000.000",
                "VGZ;2024-03-31;VERBLIJF;5VV;nee;Z999;٣ | /aantal (regel 3, kolom 8) | een heel aantal",
                "VGZ;2024-03-31;VERBLIJF;5VV;nee;Z999; | /aantal (regel 3, kolom 8) | een waarde",
                "VGZ;2024-03-31;VERBLIJF;5VV;nee;Z999 | (regel 3, kolom 8) | 8 velden",
                "Zilveren Kruis;2024-03-31;VERBLIJF;4VV;ja;Z999;3 | /zorgkantoor (regel 3, kolom 2) | een overeenkomst geeft",
            })
    void aLineThatCannotBePricedIsAnErrorOrSetApart(String regel, String plaats, String verwacht) throws IOException {
        Path regels = lines(GOED, "GEHEIM;" + regel + "\n", GOED);
        Path uit = Files.writeString(folder.resolve("uit.csv"), "oud");

        Run streng = one(regels, "--uit", uit.toString());
        assertThat(streng.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(streng.out()).isEmpty();
        assertThat(streng.words()).contains(plaats, verwacht).doesNotContain("GEHEIM");
        assertThat(uit).hasContent("oud");
        assertThat(names()).containsExactly("regels.csv", "uit.csv");

        Path uitval = folder.resolve("uitval.csv");
        Run apart = one(regels, "--uit", uit.toString(), "--sla-fouten-over", "--uitval", uitval.toString());
        assertThat(apart.code()).isZero();
        assertThat(apart.out()).contains("3 regels in ", "  geprijsd: 2\n", "  niet geprijsd: 1\n", "  eenheden: 60\n");
        assertThat(apart.words()).doesNotContain("GEHEIM");
        assertThat(Files.readAllLines(uit))
                .hasSize(3)
                .satisfies(r -> assertThat(r.get(1)).startsWith("2;GEHEIM;"))
                .satisfies(r -> assertThat(r.get(2)).startsWith("4;GEHEIM;"));
        assertThat(Files.readAllLines(uitval))
                .hasSize(2)
                .last()
                .asString()
                .contains(";3;", verwacht)
                .doesNotContain("GEHEIM");
    }

    /** The lines of the demonstration with three bad ones more: none is lost, and each is counted by its reason. */
    @Test
    void rejectsAreCountedByReason() throws IOException {
        Path regels = file(
                "regels.csv",
                Files.readString(REGELS) + "F-013;VGZ;2025-01-01;VPT;;;V999;1\nF-014;VGZ;2025-01-02;VPT;;;V999;1\n"
                        + "F-015;VGZ;morgen;VPT;;;V999;1\n");
        Path uit = folder.resolve("uit.csv");
        Path uitval = folder.resolve("uitval.csv");
        String[] args = {
            "--uit", uit.toString(), "--sla-fouten-over", "--uitval", uitval.toString(), "--per", "zorgkantoor"
        };

        assertThat(one(regels, args).out())
                .contains("""
                          niet geprijsd: 3
                            geen maximumtarief voor deze prestatie in dit jaar: 2
                            een veld dat niet te lezen is: 1
                        """)
                .contains("  VGZ: 4 regels, 2 niet geprijsd, 42 eenheden, € 9.309,06 – € 10.599,72\n");
        assertThat(Files.readAllLines(uit)).hasSize(13);
        assertThat(Files.readAllLines(uitval)).hasSize(4).noneMatch(r -> r.contains("F-01"));
        List<String> json = new ArrayList<>(List.of(args));
        json.addAll(List.of("--formaat", "json"));
        assertThat(one(regels, json.toArray(new String[0])).out())
                .contains("\"GEEN_TARIEF\" : 2,", "\"ONLEESBAAR\" : 1");
    }

    @Test
    void aWrongHeaderIsToldWhole() throws IOException {
        Path regels = file("regels.csv", "kenmerk;zorgkantoor;datum;vorm;vorm;aantal;percentage2023\n");
        assertThat(one(regels).words())
                .contains("\"datum\"", "kolom 5", "\"percentage2023\"")
                .contains("/dag (regel 1)", "/prestatiecode (regel 1)", "[metBehandeling]");
        assertThat(one(file("leeg.csv", "")).words()).contains("/zorgkantoor (regel 1)");
        assertThat(one(file("kop.csv", KOP)).out()).contains("0 regels in ", "  bedrag: € 0,00\n");
    }

    // ------------------------------------------------------------------------------------------------ files

    @Test
    void whatIsWrongWithTheFilesIsToldBeforeAnyLineIsRead() throws IOException {
        Path regels = lines("niets\n");
        Path map = Files.createDirectory(folder.resolve("map"));

        assertThat(one(regels, "--uit", regels.toString()).words()).contains("een ander bestand dan wat wordt gelezen");
        assertThat(one(regels, "--uit", AANBIEDER).words()).contains("een ander bestand dan wat wordt gelezen");
        assertThat(one(regels, "--sla-fouten-over", "--uitval", regels.toString())
                        .words())
                .contains("een ander bestand dan wat wordt gelezen");
        String nieuw = folder.resolve("nieuw.csv").toString();
        assertThat(one(regels, "--uit", nieuw, "--sla-fouten-over", "--uitval", nieuw)
                        .words())
                .contains("al wordt geschreven");
        assertThat(one(regels, "--uit", map.toString()).words()).contains("een bestand; dit is een map");
        assertThat(one(regels, "--uit", folder.resolve("weg/uit.csv").toString())
                        .words())
                .contains("een bestand in een map die er is");
        assertThat(one(folder.resolve("weg.csv"), "--uit", nieuw).words()).contains("een bestand; dit bestaat niet");
        assertThat(run(regels, "--aanbieder", "weg.json", "--per", "dag,jaar", "--uit", nieuw)
                        .words())
                .contains("weg.json", "een of meer van [zorgkantoor, jaar, vorm, prestatiecode, aanbieder]");
        assertThat(names()).containsExactly("map", "regels.csv");
        assertThat(regels).hasContent(KOP + "niets\n");
    }

    @Test
    void thereAreOnlySoManyGroups() throws IOException {
        StringBuilder regels = new StringBuilder(KOP);
        for (int i = 0; i <= 100_000; i++) {
            regels.append(";VGZ;2024-03-31;VERBLIJF;5VV;nee;")
                    .append((char) ('A' + i / 10_000))
                    .append(String.format(Locale.ROOT, "%04d", i % 10_000))
                    .append(";1\n");
        }
        Path uitval = folder.resolve("uitval.csv");
        Path bestand = file("regels.csv", regels.toString());

        Run run = one(bestand, "--per", "prestatiecode", "--sla-fouten-over", "--uitval", uitval.toString());
        assertThat(run.code()).isEqualTo(Wlzkit.BAD_INPUT);
        assertThat(run.words()).contains("hoogstens 100000 groepen samen");
        assertThat(names()).containsExactly("regels.csv");
    }

    // ------------------------------------------------------------------------------------------------ large files

    private Path large(int aantal) throws IOException {
        Random toeval = new Random(9);
        List<String> zorgkantoren = List.of("VGZ", "Menzis", "CZ", "Salland", "DSW");
        Path regels = folder.resolve("groot.csv");
        try (BufferedWriter naar = Files.newBufferedWriter(regels)) {
            naar.write(KOP);
            for (int i = 0; i < aantal; i++) {
                naar.write("K" + i + ";" + zorgkantoren.get(toeval.nextInt(5)) + ";2024-0" + (1 + toeval.nextInt(9))
                        + "-1" + toeval.nextInt(10) + ";VERBLIJF;5VV;nee;Z999;" + toeval.nextInt(366) + "\n");
            }
        }
        return regels;
    }

    private static Process fork(Path regels, Path uit, String geheugen) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + geheugen,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "nl.wlzkit.examples.cli.Wlzkit",
                        "prijs",
                        regels.toString(),
                        "--taal",
                        "nl",
                        "--stil",
                        "--tarieven",
                        TARIEVEN,
                        "--aanbieder",
                        AANBIEDER,
                        "--uit",
                        uit.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** The lines alone would not fit in this memory. */
    @Test
    void manyLinesNeedNoMoreMemoryThanFew() throws Exception {
        Path regels = large(500_000);
        Path uit = folder.resolve("uit.csv");
        assertThat(Files.size(regels)).isGreaterThan(22L << 20);

        Process process = fork(regels, uit, "20m");
        String uitvoer = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(uitvoer).isZero();
        assertThat(uitvoer).contains("500.000 regels in ", "  geprijsd: 500.000\n");
        try (var rijen = Files.lines(uit)) {
            assertThat(rijen.count()).isEqualTo(500_001);
        }
    }

    /** Whether the program is asked to stop or killed: the name stands for the old result. */
    @Test
    @Timeout(120)
    void aRunThatIsInterruptedLeavesTheOldResult() throws Exception {
        Path regels = large(500_000);
        Path uit = Files.writeString(folder.resolve("uit.csv"), "oud");

        stop(regels, uit, false);
        assertThat(names()).containsExactly("groot.csv", "uit.csv");
        stop(regels, uit, true);
        assertThat(names()).hasSize(3).contains("groot.csv", "uit.csv");
    }

    private void stop(Path regels, Path uit, boolean meteen) throws Exception {
        Process process = fork(regels, uit, "64m");
        while (names().size() < 3 && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        if (meteen) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }
        assertThat(process.waitFor()).isNotZero();
        assertThat(uit).hasContent("oud");
    }
}
