package nl.wlzkit.examples.rekentool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.tariff.meerzorg.Cel;
import nl.wlzkit.tariff.meerzorg.Celwaarde;
import nl.wlzkit.tariff.meerzorg.Werkblad;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small workbooks with the cells of the real ones: their labels, what was filled in, and what the sheet calculated. */
public final class Werkboekschrijver {
    /** Sheets that the real workbooks have and the calculation does not. */
    private static final String OTHER = "Handleiding";

    private final XSSFWorkbook werkboek = new XSSFWorkbook();
    private final Map<Werkblad, XSSFSheet> bladen = new EnumMap<>(Werkblad.class);

    /** A workbook of a year with its labels, and nothing filled in. */
    public Werkboekschrijver(int jaar) {
        werkboek.createSheet(OTHER).createRow(0).createCell(0).setCellValue("FICTIEF");
        werkboek.getProperties().getCoreProperties().setCreator("FICTIEF");
        werkboek.getProperties()
                .getCoreProperties()
                .setCreated(Optional.of(java.util.Date.from(java.time.Instant.parse("2026-11-01T00:00:00Z"))));
        for (Werkblad blad : Werkblad.values()) {
            bladen.put(blad, werkboek.createSheet(blad.naam()));
        }
        Indeling.woorden(jaar).forEach((cel, woord) -> put(cel, Celwaarde.of(woord)));
        Indeling.getallen(jaar).forEach((cel, getal) -> put(cel, Celwaarde.of(getal)));
    }

    private Cell cell(Cel cel) {
        CellReference plaats = new CellReference(cel.adres());
        XSSFSheet blad = bladen.get(cel.blad());
        XSSFRow rij =
                Optional.ofNullable(blad.getRow(plaats.getRow())).orElseGet(() -> blad.createRow(plaats.getRow()));
        return Optional.<Cell>ofNullable(rij.getCell(plaats.getCol())).orElseGet(() -> rij.createCell(plaats.getCol()));
    }

    /** What was typed. */
    public Werkboekschrijver put(Cel cel, Celwaarde waarde) {
        write(cell(cel), waarde);
        return this;
    }

    /** What was typed, a number with the digits that stand there. */
    public Werkboekschrijver put(Cel cel, String cijfers) {
        Cell cell = cell(cel);
        cell.setCellValue(0);
        ((org.apache.poi.xssf.usermodel.XSSFCell) cell).getCTCell().setV(cijfers);
        return this;
    }

    /** A formula, with what the spreadsheet saved as its value. */
    public Werkboekschrijver formula(Cel cel, Celwaarde waarde) {
        Cell cell = cell(cel);
        cell.setCellFormula("1+1");
        write(cell, waarde);
        return this;
    }

    public Werkboekschrijver putAll(Map<Cel, Celwaarde> cellen) {
        cellen.forEach(this::put);
        return this;
    }

    public Werkboekschrijver formulas(Map<Cel, Celwaarde> cellen) {
        cellen.forEach(this::formula);
        return this;
    }

    /** Takes a sheet away. */
    public Werkboekschrijver remove(Werkblad blad) {
        werkboek.removeSheetAt(werkboek.getSheetIndex(bladen.get(blad)));
        return this;
    }

    private static void write(Cell cell, Celwaarde waarde) {
        if (waarde instanceof Celwaarde.Getal getal) {
            cell.setCellValue(number(getal.waarde()));
        } else if (waarde instanceof Celwaarde.Woord woord) {
            cell.setCellValue(woord.tekst());
        } else if (waarde instanceof Celwaarde.Fout fout) {
            cell.setCellErrorValue(FormulaError.forString(fout.code()).getCode());
        }
    }

    /** A spreadsheet has doubles. */
    private static double number(Breuk getal) {
        return new BigDecimal(getal.teller())
                .divide(new BigDecimal(getal.noemer()), new java.math.MathContext(30))
                .doubleValue();
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        try (werkboek) {
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            werkboek.write(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ------------------------------------------------------------------------------------------ what is in the file

    /** The parts of a file by name. */
    static Map<String, byte[]> parts(byte[] bestand) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bestand))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                delen.put(e.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return delen;
    }

    /** A file of parts. */
    static byte[] zip(Map<String, byte[]> delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    /** The file with one part changed. */
    static byte[] change(byte[] bestand, String deel, UnaryOperator<String> wijziging) {
        Map<String, byte[]> delen = parts(bestand);
        byte[] oud = Optional.ofNullable(delen.get(deel)).orElseThrow(() -> new AssertionError(delen.keySet()));
        delen.put(deel, wijziging.apply(new String(oud, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return zip(delen);
    }

    /** The part of a sheet. */
    static String part(Werkblad blad) {
        return "xl/worksheets/sheet" + (List.of(Werkblad.values()).indexOf(blad) + 2) + ".xml";
    }
}
