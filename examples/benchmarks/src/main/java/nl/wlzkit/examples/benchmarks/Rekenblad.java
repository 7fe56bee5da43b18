package nl.wlzkit.examples.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.tariff.meerzorg.Bedragperiode;
import nl.wlzkit.tariff.meerzorg.Individuelemeerzorg;
import nl.wlzkit.tariff.meerzorg.Meerzorgaanvraag;
import nl.wlzkit.tariff.meerzorg.Pakketinhoud;
import nl.wlzkit.tariff.meerzorg.Programmaregel;
import nl.wlzkit.tariff.meerzorg.Werkblad;
import nl.wlzkit.tariff.meerzorg.Zorgfunctie;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * The time of the meerzorg of one client: ours, and the official sheet of the zorgkantoren recalculated by Apache POI. The
 * sheet is not ours to publish; whoever has it, empty, names it with {@code -Dwlzkit.rekentool=FILE}.
 */
@SuppressWarnings("NullAway.Init") // set up by JMH
public class Rekenblad extends Proef {
    /** Where the empty sheet of the year of the demonstration file lies. */
    static final String EIGENSCHAP = "wlzkit.rekentool";

    /** Hours of care at night, the one thing that differs: an amount of every band, and maatwerk. */
    private static final List<Integer> NACHTUREN = List.of(1, 10, 25, 38, 50, 63, 75, 90);

    private static final String SOORT = "Enkelvoudige aanvraag (individueel)";
    private static final int EERSTE_REGEL = 16;
    private static final int SECONDEN_PER_DAG = 86_400;

    private final Individuelemeerzorg berekening = new Individuelemeerzorg();
    private List<Meerzorgaanvraag> gevallen;
    private Blad blad;
    private int volgende;

    /** Made by JMH. */
    public Rekenblad() {}

    /** The sheet that was named, if one was. */
    static Optional<Path> bestand() {
        return Optional.ofNullable(System.getProperty(EIGENSCHAP))
                .filter(b -> !b.isBlank())
                .map(Path::of);
    }

    /**
     * Loads the sheet that was named; without one there is nothing to measure.
     *
     * @param meting how this is measured
     * @throws IOException if the file cannot be read
     */
    @Setup(Level.Trial)
    public void setup(BenchmarkParams meting) throws IOException {
        Optional<Path> bestand = bestand();
        if (bestand.isPresent()) {
            load(bestand.get());
            return;
        }
        String waarom = "skipped: there is no sheet; name one with -D" + EIGENSCHAP + "=FILE";
        if (meting.getForks() == 0) {
            throw new IllegalStateException(waarom);
        }
        // JMH knows no other way to leave a measurement out without a failure than to end the machine made for it
        System.out.println(waarom);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** Loads a sheet, and checks that it gives every case the amount that we give it. */
    void load(Path bestand) throws IOException {
        gevallen = cases();
        blad = new Blad(bestand);
        for (Meerzorgaanvraag geval : gevallen) {
            Bedrag onze = calculate(geval);
            blad.fill(geval);
            check(geval, onze, blad.recalculate());
            blad.fill(geval);
            check(geval, onze, blad.recalculateAll());
        }
    }

    private static void check(Meerzorgaanvraag geval, Bedrag onze, Bedrag hunne) {
        if (!onze.equals(hunne)) {
            throw new IllegalStateException(
                    "with " + geval.nachtzorg() + " of care at night wlzkit gives " + onze + ", the sheet " + hunne);
        }
    }

    /** The demonstration file, and the same client with other nights. */
    static List<Meerzorgaanvraag> cases() {
        Meerzorgaanvraag vraag =
                (Meerzorgaanvraag) Voorbeeld.of("meerzorg-individueel").vraag();
        List<Meerzorgaanvraag> gevallen = new ArrayList<>();
        gevallen.add(vraag);
        NACHTUREN.forEach(uren -> gevallen.add(with(vraag, Duration.ofHours(uren))));
        return List.copyOf(gevallen);
    }

    private static Meerzorgaanvraag with(Meerzorgaanvraag vraag, Duration nachtzorg) {
        return new Meerzorgaanvraag(
                vraag.jaar(),
                vraag.leveringsvorm(),
                vraag.pakket(),
                vraag.inhoud(),
                vraag.doordeweeks(),
                vraag.weekend(),
                nachtzorg,
                vraag.behandelaren(),
                vraag.minuren(),
                vraag.contexturen(),
                vraag.contextbedrag(),
                vraag.tariefpercentage(),
                Bedragperiode.JAAR,
                vraag.leeswijze());
    }

    /** What we give a case. */
    Bedrag calculate(Meerzorgaanvraag geval) {
        return berekening.calculate(geval, Spoor.UIT).waarde().orElseThrow();
    }

    private Meerzorgaanvraag next() {
        volgende = volgende + 1 == gevallen.size() ? 0 : volgende + 1;
        return gevallen.get(volgende);
    }

    /**
     * By wlzkit.
     *
     * @return the amount a year
     */
    @Benchmark
    public Bedrag wlzkit() {
        return calculate(next());
    }

    /**
     * By POI: the cells filled in, and of the sheet only what the amount needs.
     *
     * @return the amount a year
     */
    @Benchmark
    public Bedrag poi() {
        blad.fill(next());
        return blad.recalculate();
    }

    /**
     * By POI: the cells filled in, and every formula of the workbook calculated, as a spreadsheet program does.
     *
     * @return the amount a year
     */
    @Benchmark
    public Bedrag poiHeleBoek() {
        blad.fill(next());
        return blad.recalculateAll();
    }

    /** The workbook in memory. */
    private static final class Blad {
        private final Workbook werkboek;
        private final FormulaEvaluator rekenaar;
        private final Cell jaarbedrag;

        Blad(Path bestand) throws IOException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(bestand))) {
                werkboek = WorkbookFactory.create(in);
            }
            rekenaar = werkboek.getCreationHelper().createFormulaEvaluator();
            jaarbedrag = cell(Werkblad.VOORBLAD, "G37");
        }

        private Cell cell(Werkblad op, String adres) {
            Sheet sheet = werkboek.getSheet(op.naam());
            if (sheet == null) {
                throw new IllegalStateException("the workbook has no sheet " + op.naam());
            }
            CellReference plaats = new CellReference(adres);
            Row rij = sheet.getRow(plaats.getRow());
            if (rij == null) {
                rij = sheet.createRow(plaats.getRow());
            }
            return rij.getCell(plaats.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        }

        /** Types a case in: all of its cells, as somebody with a new client does. */
        void fill(Meerzorgaanvraag geval) {
            put(Werkblad.VOORBLAD, "C23", SOORT);
            BigDecimal procent = geval.tariefpercentage().orElseThrow().toBigDecimal();
            cell(Werkblad.VOORBLAD, "C17").setCellValue(procent.movePointLeft(2).doubleValue());
            Pakketinhoud inhoud = geval.inhoud().orElseThrow();
            put(Werkblad.CLIENTGEGEVENS, "D7", "client");
            put(Werkblad.CLIENTGEGEVENS, "J7", geval.pakket());
            put(Werkblad.CLIENTGEGEVENS, "L7", inhoud.metDagbesteding() ? "Ja" : "Nee");
            put(Werkblad.CLIENTGEGEVENS, "N7", inhoud.metBehandeling() ? "Ja" : "Nee");
            schedule(geval.doordeweeks(), "D", "H", "J");
            schedule(geval.weekend(), "P", "T", "V");
            put("I5", geval.nachtzorg());
            put("I6", geval.behandelaren());
            put("I7", geval.minuren());
            put("I8", geval.contexturen());
            cell(Werkblad.AANVRAAG_INDIVIDUEEL, "V5")
                    .setCellValue(
                            geval.contextbedrag().orElseThrow().toBigDecimal().doubleValue());
            rekenaar.clearAllCachedResultValues();
        }

        private void put(Werkblad op, String adres, String woord) {
            cell(op, adres).setCellValue(woord);
        }

        /** A spreadsheet keeps a time as a part of a day. */
        private void put(String adres, Duration duur) {
            cell(Werkblad.AANVRAAG_INDIVIDUEEL, adres).setCellValue((double) duur.toSeconds() / SECONDEN_PER_DAG);
        }

        private void schedule(List<Programmaregel> regels, String tot, String functie, String clienten) {
            int rij = EERSTE_REGEL;
            for (Programmaregel regel : regels) {
                put(tot + rij, Duration.ofSeconds(regel.tot().toSecondOfDay()));
                put(
                        Werkblad.AANVRAAG_INDIVIDUEEL,
                        functie + rij,
                        regel.functie() == Zorgfunctie.WONEN ? "Wonen" : "Dagbesteding");
                cell(Werkblad.AANVRAAG_INDIVIDUEEL, clienten + rij)
                        .setCellValue(regel.clienten().doubleValue());
                rij++;
            }
        }

        /** Calculates the amount and what it needs. */
        Bedrag recalculate() {
            CellValue waarde = rekenaar.evaluate(jaarbedrag);
            if (waarde.getCellType() != CellType.NUMERIC) {
                throw new IllegalStateException("the sheet gives no amount but " + waarde.formatAsString());
            }
            return cents(waarde.getNumberValue());
        }

        /** Calculates every formula, and writes what comes out into its cell. */
        Bedrag recalculateAll() {
            rekenaar.evaluateAll();
            return cents(jaarbedrag.getNumericCellValue());
        }

        private static Bedrag cents(double euro) {
            return Bedrag.of(BigDecimal.valueOf(euro).setScale(2, RoundingMode.HALF_UP));
        }
    }
}
