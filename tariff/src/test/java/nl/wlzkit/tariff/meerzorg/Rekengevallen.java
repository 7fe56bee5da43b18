package nl.wlzkit.tariff.meerzorg;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Resources;

/**
 * The cases that the sheet itself has calculated: what was filled in, and what its cells then held. Recalculated from the
 * untouched workbooks Rekentool meerzorg 2025.01 and 2026.01 of ZN.
 */
final class Rekengevallen {
    static final List<Integer> JAREN = List.of(2025, 2026);

    /** Errors of the spreadsheet start with this. */
    private static final String FOUT = "#";

    /**
     * A case.
     *
     * @param id its name
     * @param jaar the year of the sheet
     * @param grensgeval whether the last bit of a double decides the band
     * @param invoer what was filled in
     * @param uitvoer what the sheet calculated
     */
    record Geval(String id, int jaar, boolean grensgeval, Map<Cel, Celwaarde> invoer, Map<Cel, Celwaarde> uitvoer) {
        Rekenblad blad() {
            return cel -> {
                Celwaarde waarde = invoer.getOrDefault(cel, uitvoer.get(cel));
                return waarde == null ? new Celwaarde.Leeg() : waarde;
            };
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private Rekengevallen() {}

    private static List<NamedCsvRecord> rows(String naam) {
        String tekst = Resources.text(Rekengevallen.class.getResourceAsStream(naam), naam);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(tekst)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Geval> individual() {
        List<Geval> gevallen = new ArrayList<>();
        for (int jaar : JAREN) {
            rows("individueel-" + jaar + ".csv").forEach(r -> gevallen.add(individual(r, jaar)));
        }
        return gevallen;
    }

    private static Geval individual(NamedCsvRecord r, int jaar) {
        Map<Cel, Celwaarde> in = new LinkedHashMap<>();
        frontPage(in, r);
        client(in, r, 7);
        schedule(in, r.getField("in_schema_ma_vr"), "D", "H", "J");
        schedule(in, r.getField("in_schema_za_zo"), "P", "T", "V");
        put(in, "AI", "I5", seconds(r.getField("in_nachtzorg_sec_per_week")));
        put(in, "AI", "I6", seconds(r.getField("in_behandelaren_sec_per_week")));
        put(in, "AI", "I7", seconds(r.getField("in_min_uren_sec_per_week")));
        put(in, "AI", "I8", seconds(r.getField("in_context_uren_sec_per_jaar")));
        put(in, "AI", "V5", number(r.getField("in_context_eur_a")));
        put(in, "AI", "V6", number(r.getField("in_context_eur_b")));
        Map<Cel, Celwaarde> uit = new LinkedHashMap<>();
        out(uit, r, 0);
        return new Geval(r.getField("id"), jaar, r.getField("grensgeval").equals("1"), in, uit);
    }

    static List<Geval> group() {
        List<Geval> gevallen = new ArrayList<>();
        for (int jaar : JAREN) {
            Map<String, List<NamedCsvRecord>> clienten = new LinkedHashMap<>();
            rows("groep-" + jaar + ".csv")
                    .forEach(r -> clienten.computeIfAbsent(r.getField("id"), k -> new ArrayList<>())
                            .add(r));
            for (NamedCsvRecord totaal : rows("groep-" + jaar + "-totalen.csv")) {
                gevallen.add(group(totaal, clienten.get(totaal.getField("id")), jaar));
            }
        }
        return gevallen;
    }

    private static Geval group(NamedCsvRecord totaal, List<NamedCsvRecord> clienten, int jaar) {
        Map<Cel, Celwaarde> in = new LinkedHashMap<>();
        Map<Cel, Celwaarde> uit = new LinkedHashMap<>();
        frontPage(in, totaal);
        put(in, "GR", "C8", seconds(totaal.getField("in_context_uren_sec_per_jaar")));
        put(in, "GR", "C11", number(totaal.getField("in_context_eur_a")));
        put(in, "GR", "C12", number(totaal.getField("in_context_eur_b")));
        out(uit, totaal, 0);
        for (NamedCsvRecord r : clienten) {
            int rij = Integer.parseInt(r.getField("clientrij"));
            client(in, r, rij - 12);
            put(in, "GR", "D" + rij, seconds(r.getField("in_wonen_sec")));
            put(in, "GR", "E" + rij, seconds(r.getField("in_dagbesteding_sec")));
            put(in, "GR", "F" + rij, seconds(r.getField("in_nachtzorg_sec")));
            put(in, "GR", "H" + rij, seconds(r.getField("in_behandelaren_sec")));
            put(in, "GR", "J" + rij, seconds(r.getField("in_min_uren_sec")));
            out(uit, r, rij);
        }
        return new Geval(totaal.getField("id"), jaar, false, in, uit);
    }

    private static void frontPage(Map<Cel, Celwaarde> in, NamedCsvRecord r) {
        put(in, "VB", "C23", word(r.getField("in_type")));
        put(in, "VB", "C17", number(r.getField("in_tariefpercentage")));
        put(in, "VB", "E4", number("1234"));
        put(in, "VB", "C20", word("gevuld"));
        put(in, "VB", "G17", word("gevuld"));
    }

    private static void client(Map<Cel, Celwaarde> in, NamedCsvRecord r, int rij) {
        put(in, "CG", "D" + rij, word(r.getField("in_naam")));
        put(in, "CG", "J" + rij, word(r.getField("in_zzp")));
        put(in, "CG", "L" + rij, word(r.getField("in_dagbesteding")));
        put(in, "CG", "N" + rij, word(r.getField("in_behandeling")));
    }

    private static void schedule(Map<Cel, Celwaarde> in, String schema, String tot, String functie, String clienten) {
        if (schema.isEmpty()) {
            return;
        }
        int rij = 16;
        for (String regel : schema.split("\\|", -1)) {
            String[] deel = regel.split(" ", -1);
            if (!deel[0].equals("-")) {
                String[] tijd = deel[0].split(":", -1);
                long minuten = Long.parseLong(tijd[0]) * 60 + Long.parseLong(tijd[1]);
                put(in, "AI", tot + rij, Celwaarde.of(Breuk.of(minuten, 1_440)));
            }
            put(in, "AI", functie + rij, word(deel[1].equals("-") ? "" : deel[1]));
            put(in, "AI", clienten + rij, number(deel[2].equals("-") ? "" : deel[2]));
            rij++;
        }
    }

    private static void put(Map<Cel, Celwaarde> cellen, String blad, String adres, Celwaarde waarde) {
        if (!(waarde instanceof Celwaarde.Leeg)) {
            cellen.put(new Cel(sheet(blad), adres), waarde);
        }
    }

    private static Werkblad sheet(String afkorting) {
        for (Werkblad blad : Werkblad.values()) {
            if (blad.afkorting().equals(afkorting.equals("G") ? "GR" : afkorting)) {
                return blad;
            }
        }
        throw new IllegalArgumentException(afkorting);
    }

    private static Celwaarde seconds(String seconden) {
        return seconden.isEmpty() ? new Celwaarde.Leeg() : Celwaarde.of(Breuk.of(Long.parseLong(seconden), 86_400));
    }

    private static Celwaarde number(String getal) {
        return getal.isEmpty() ? new Celwaarde.Leeg() : Celwaarde.of(new BigDecimal(getal));
    }

    private static Celwaarde word(String tekst) {
        return tekst.isEmpty() ? new Celwaarde.Leeg() : Celwaarde.of(tekst);
    }

    /** The columns {@code out_…__OI_E38}; for a client of a group {@code out_…__G_O} with the row. */
    private static void out(Map<Cel, Celwaarde> uit, NamedCsvRecord r, int rij) {
        for (String kolom : r.getHeader()) {
            if (!kolom.startsWith("out_")) {
                continue;
            }
            if (kolom.equals("out_prestatiecode")) {
                uit.put(new Cel(Werkblad.CLIENTGEGEVENS, "P" + (rij - 12)), result(r.getField(kolom)));
                continue;
            }
            String[] cel = kolom.substring(kolom.lastIndexOf("__") + 2).split("_", -1);
            String adres = cel[1] + (rij == 0 ? "" : Integer.toString(rij));
            uit.put(new Cel(sheet(cel[0]), adres), result(r.getField(kolom)));
        }
    }

    private static Celwaarde result(String tekst) {
        if (tekst.startsWith(FOUT)) {
            return new Celwaarde.Fout(tekst);
        }
        boolean getal = tekst.matches("-?[0-9.]+([eE]-?[0-9]+)?");
        return getal ? Celwaarde.of(new BigDecimal(tekst)) : Celwaarde.of(tekst);
    }
}
