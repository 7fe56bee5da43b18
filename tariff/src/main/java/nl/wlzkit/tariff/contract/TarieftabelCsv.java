package nl.wlzkit.tariff.contract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.Place;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.contract.Tarieftabel.Maximumtarief;

/** Reads the CSV form of a table strictly: every problem with its line and column. For one file, on one thread. */
final class TarieftabelCsv {
    private final Problems problems;
    private final Tarieftabel.Builder builder;
    private boolean decimalComma;
    private long laatste;

    TarieftabelCsv(Problems problems, Tarieftabel.Builder builder) {
        this.problems = problems;
        this.builder = builder;
    }

    void read(byte[] inhoud) {
        Optional<String> tekst = decode(inhoud);
        if (tekst.isEmpty()) {
            return;
        }
        decimalComma = tekst.get()
                .lines()
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse("")
                .contains(";");
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(decimalComma ? ';' : ',')
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(tekst.get())) {
            boolean kop = true;
            for (CsvRecord record : csv) {
                laatste = record.getStartingLineNumber();
                if (kop) {
                    header(record);
                    kop = false;
                } else {
                    row(record);
                }
            }
            if (kop) {
                problems.add(place(1, 1), "", header());
            }
        } catch (CsvParseException e) {
            problems.add(
                    place(laatste + 1, 1),
                    "",
                    Tekst.of(
                            "welgevormde CSV (RFC 4180); de vorm breekt",
                            "well-formed CSV (RFC 4180); its form breaks"));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private Optional<String> decode(byte[] inhoud) {
        if (inhoud.length > JsonReader.MAX_BYTES) {
            problems.add(
                    Place.NONE,
                    inhoud.length + " bytes",
                    Tekst.of(
                            "hoogstens " + JsonReader.MAX_BYTES + " bytes",
                            "at most " + JsonReader.MAX_BYTES + " bytes"));
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(inhoud);
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return Optional.of(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
        } catch (CharacterCodingException e) {
            problems.add(
                    Place.NONE,
                    "",
                    Tekst.of(
                            "tekst in UTF-8; byte " + (in.position() + 1) + " is dat niet",
                            "text in UTF-8; byte " + (in.position() + 1) + " is not"));
            return Optional.empty();
        }
    }

    private Tekst header() {
        String kop = String.join(decimalComma ? ";" : ",", Tarieftabel.KOLOMMEN);
        return Tekst.of("een kopregel " + kop, "a header line " + kop);
    }

    private void header(CsvRecord record) {
        if (!record.getFields().equals(Tarieftabel.KOLOMMEN)) {
            problems.add(place(record.getStartingLineNumber(), 1), String.join(" ", record.getFields()), header());
        }
    }

    private void row(CsvRecord record) {
        int aantal = Tarieftabel.KOLOMMEN.size();
        if (record.getFieldCount() != aantal) {
            problems.add(
                    place(record.getStartingLineNumber(), Math.min(record.getFieldCount(), aantal) + 1),
                    record.getFieldCount() + "",
                    Tekst.of(aantal + " velden", aantal + " fields"));
            return;
        }
        Optional<Prestatiecode> code = field(record, 0, Prestatiecode::new);
        Optional<Integer> jaar = field(record, 1, TarieftabelCsv::year);
        Optional<Bedrag> zorgdeel = field(record, 2, this::amount);
        Optional<Bedrag> nhc = field(record, 3, this::amount);
        Optional<Bedrag> nic = field(record, 4, this::amount);
        Optional<String> eenheid = field(record, 5, TarieftabelCsv::unit);
        if (code.isPresent()
                && jaar.isPresent()
                && zorgdeel.isPresent()
                && nhc.isPresent()
                && nic.isPresent()
                && eenheid.isPresent()) {
            add(
                    record,
                    () -> new Maximumtarief(
                            code.get(), jaar.get(), zorgdeel.get(), nhc.get(), nic.get(), eenheid.get()));
        }
    }

    /** What no field tells by itself: that NHC and NIC are too high together, and that the product was there already. */
    private void add(CsvRecord record, Supplier<Maximumtarief> maker) {
        try {
            Maximumtarief tarief = maker.get();
            if (!builder.add(tarief)) {
                problems.add(
                        place(record.getStartingLineNumber(), 1),
                        tarief.prestatiecode() + " " + tarief.jaar(),
                        Tarieftabel.Builder.once());
            }
        } catch (OngeldigeWaardeException e) {
            problems.add(place(record.getStartingLineNumber(), 5), e.waarde(), e.verwacht());
        }
    }

    private <T> Optional<T> field(CsvRecord record, int kolom, Function<String, T> parser) {
        String veld = record.getField(kolom);
        try {
            return Optional.of(parser.apply(veld));
        } catch (OngeldigeWaardeException e) {
            problems.add(place(record.getStartingLineNumber(), kolom + 1), '"' + veld + '"', e.verwacht());
            return Optional.empty();
        }
    }

    private static Integer year(String veld) {
        if (!veld.matches("[0-9]{4}")) {
            throw new OngeldigeWaardeException(veld, Tekst.of("een jaar, zoals 2024", "a year, such as 2024"));
        }
        return Tarieftabel.JAREN.check(Integer.parseInt(veld));
    }

    private Bedrag amount(String veld) {
        if (!decimalComma) {
            return Tarieftabel.PER_EENHEID.check(Bedrag.of(veld));
        }
        if (veld.contains(".")) {
            // a point between thousands, or somebody's decimals: which of the two cannot be told, so neither is guessed
            throw new OngeldigeWaardeException(
                    veld,
                    Tekst.of("een bedrag met een komma en zonder punt", "an amount with a comma and without a point"));
        }
        return Tarieftabel.PER_EENHEID.check(Bedrag.parse(veld));
    }

    private static String unit(String veld) {
        // a line break inside a field is what an unclosed quote makes of the rows after it
        if (veld.isBlank() || veld.lines().count() > 1 || veld.endsWith("\n")) {
            throw new OngeldigeWaardeException(veld, Tekst.of("een eenheid, zoals dag", "a unit, such as dag"));
        }
        return veld;
    }

    /** A place in a table: the line of the file, and the number of the field. */
    private static Place place(long regel, int kolom) {
        String naam = kolom <= Tarieftabel.KOLOMMEN.size() ? Tarieftabel.KOLOMMEN.get(kolom - 1) : "" + kolom;
        return new Place("/" + naam, (int) regel, kolom);
    }
}
