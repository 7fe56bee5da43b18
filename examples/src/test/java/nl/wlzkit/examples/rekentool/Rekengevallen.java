package nl.wlzkit.examples.rekentool;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.tariff.meerzorg.Cel;
import nl.wlzkit.tariff.meerzorg.Celwaarde;
import nl.wlzkit.tariff.meerzorg.Werkblad;

/**
 * The cases that the untouched workbooks Rekentool meerzorg 2025.01 and 2026.01 of ZN have calculated, from the files that
 * test the calculation itself: here they are written to workbooks and read again.
 */
public final class Rekengevallen {
    private static final Path FILES = Path.of("../tariff/src/test/resources/nl/wlzkit/tariff/meerzorg");
    private static final long SECONDS_A_DAY = 86_400;

    /**
     * A case.
     *
     * @param id its name
     * @param jaar the year of the sheet
     * @param grensgeval whether the last bit of a double decides
     * @param invoer what was filled in
     * @param uitvoer what the sheet calculated
     */
    public record Geval(
            String id, int jaar, boolean grensgeval, Map<Cel, Celwaarde> invoer, Map<Cel, Celwaarde> uitvoer) {
        /** The case as a workbook, calculated cells as formulas. */
        public Werkboekschrijver workbook() {
            return new Werkboekschrijver(jaar).putAll(invoer).formulas(uitvoer);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private Rekengevallen() {}

    private static List<NamedCsvRecord> rows(String naam) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FILES.resolve(naam + ".csv"))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every case of both years. */
    public static List<Geval> all() {
        List<Geval> gevallen = new ArrayList<>();
        for (int jaar : List.of(2025, 2026)) {
            rows("individueel-" + jaar).forEach(r -> gevallen.add(individual(r, jaar)));
            Map<String, List<NamedCsvRecord>> clienten = new LinkedHashMap<>();
            rows("groep-" + jaar)
                    .forEach(r -> clienten.computeIfAbsent(r.getField("id"), k -> new ArrayList<>())
                            .add(r));
            rows("groep-" + jaar + "-totalen")
                    .forEach(r -> gevallen.add(group(r, clienten.get(r.getField("id")), jaar)));
        }
        return gevallen;
    }

    /** The case of a name. */
    public static Geval of(String id) {
        return all().stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow();
    }

    private static Geval individual(NamedCsvRecord r, int jaar) {
        Invoer in = new Invoer();
        in.frontPage(r);
        in.client(r, 7);
        in.schedule(r.getField("in_schema_ma_vr"), "D", "H", "J");
        in.schedule(r.getField("in_schema_za_zo"), "P", "T", "V");
        in.seconds("AI", "I5", r.getField("in_nachtzorg_sec_per_week"));
        in.seconds("AI", "I6", r.getField("in_behandelaren_sec_per_week"));
        in.seconds("AI", "I7", r.getField("in_min_uren_sec_per_week"));
        in.seconds("AI", "I8", r.getField("in_context_uren_sec_per_jaar"));
        in.number("AI", "V5", r.getField("in_context_eur_a"));
        in.number("AI", "V6", r.getField("in_context_eur_b"));
        Map<Cel, Celwaarde> uit = new LinkedHashMap<>();
        out(uit, r, 0);
        return new Geval(r.getField("id"), jaar, r.getField("grensgeval").equals("1"), in.cellen, uit);
    }

    private static Geval group(NamedCsvRecord totaal, List<NamedCsvRecord> clienten, int jaar) {
        Invoer in = new Invoer();
        Map<Cel, Celwaarde> uit = new LinkedHashMap<>();
        in.frontPage(totaal);
        in.seconds("GR", "C8", totaal.getField("in_context_uren_sec_per_jaar"));
        in.number("GR", "C11", totaal.getField("in_context_eur_a"));
        in.number("GR", "C12", totaal.getField("in_context_eur_b"));
        out(uit, totaal, 0);
        for (NamedCsvRecord r : clienten) {
            int rij = Integer.parseInt(r.getField("clientrij"));
            in.client(r, rij - 12);
            in.seconds("GR", "D" + rij, r.getField("in_wonen_sec"));
            in.seconds("GR", "E" + rij, r.getField("in_dagbesteding_sec"));
            in.seconds("GR", "F" + rij, r.getField("in_nachtzorg_sec"));
            in.seconds("GR", "H" + rij, r.getField("in_behandelaren_sec"));
            in.seconds("GR", "J" + rij, r.getField("in_min_uren_sec"));
            out(uit, r, rij);
        }
        return new Geval(totaal.getField("id"), jaar, false, in.cellen, uit);
    }

    /** What was filled in; an empty field is an empty cell. */
    private static final class Invoer {
        private final Map<Cel, Celwaarde> cellen = new LinkedHashMap<>();

        void word(String blad, String adres, String woord) {
            if (!woord.isEmpty()) {
                cellen.put(cell(blad, adres), Celwaarde.of(woord));
            }
        }

        void number(String blad, String adres, String getal) {
            if (!getal.isEmpty()) {
                cellen.put(cell(blad, adres), Celwaarde.of(new BigDecimal(getal)));
            }
        }

        void seconds(String blad, String adres, String seconden) {
            if (!seconden.isEmpty()) {
                cellen.put(cell(blad, adres), Celwaarde.of(Breuk.of(Long.parseLong(seconden), SECONDS_A_DAY)));
            }
        }

        void frontPage(NamedCsvRecord r) {
            word("VB", "C23", r.getField("in_type"));
            number("VB", "C17", r.getField("in_tariefpercentage"));
            number("VB", "E4", "1234");
            word("VB", "C20", "gevuld");
            word("VB", "G17", "gevuld");
        }

        void client(NamedCsvRecord r, int rij) {
            word("CG", "D" + rij, r.getField("in_naam"));
            word("CG", "J" + rij, r.getField("in_zzp"));
            word("CG", "L" + rij, r.getField("in_dagbesteding"));
            word("CG", "N" + rij, r.getField("in_behandeling"));
        }

        /** Rows as {@code 09:30 Wonen 2|15:30 Dagbesteding 3}; {@code -} is an empty cell. */
        void schedule(String schema, String tot, String functie, String clienten) {
            int rij = 16;
            for (String regel : schema.isEmpty() ? new String[0] : schema.split("\\|", -1)) {
                String[] deel = regel.split(" ", -1);
                if (!deel[0].equals("-")) {
                    String[] tijd = deel[0].split(":", -1);
                    long minuten = Long.parseLong(tijd[0]) * 60 + Long.parseLong(tijd[1]);
                    seconds("AI", tot + rij, Long.toString(minuten * 60));
                }
                word("AI", functie + rij, deel[1].equals("-") ? "" : deel[1]);
                number("AI", clienten + rij, deel[2].equals("-") ? "" : deel[2]);
                rij++;
            }
        }
    }

    static Cel cell(String blad, String adres) {
        for (Werkblad werkblad : Werkblad.values()) {
            if (werkblad.afkorting().equals(blad.equals("G") ? "GR" : blad)) {
                return new Cel(werkblad, adres);
            }
        }
        throw new IllegalArgumentException(blad);
    }

    /** The columns {@code out_…__OI_E38}; for a client of a group {@code out_…__G_O} with the row. */
    private static void out(Map<Cel, Celwaarde> uit, NamedCsvRecord r, int rij) {
        for (String kolom : r.getHeader()) {
            if (kolom.equals("out_prestatiecode")) {
                uit.put(cell("CG", "P" + (rij - 12)), result(r.getField(kolom)));
            } else if (kolom.startsWith("out_")) {
                String[] cel = kolom.substring(kolom.lastIndexOf("__") + 2).split("_", -1);
                uit.put(cell(cel[0], cel[1] + (rij == 0 ? "" : Integer.toString(rij))), result(r.getField(kolom)));
            }
        }
    }

    private static Celwaarde result(String tekst) {
        if (tekst.startsWith("#")) {
            return new Celwaarde.Fout(tekst);
        }
        return tekst.matches("-?[0-9.]+([eE]-?[0-9]+)?") ? Celwaarde.of(new BigDecimal(tekst)) : Celwaarde.of(tekst);
    }
}
