package nl.wlzkit.tariff.contract;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Registered;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Feit;

/**
 * The NZa maximum tariffs of a user, by product code and year. wlzkit publishes none: the table is always the user's own.
 *
 * <p>As JSON:
 *
 * <pre>{ "schema": "tarieftabel-1", "tarieven": [
 *   { "prestatiecode": "Z999", "jaar": 2024, "zorgdeel": 250.00, "nhc": 28.40, "nic": 0, "eenheid": "dag" } ] }</pre>
 *
 * As CSV (RFC 4180, UTF-8) with the header {@code prestatiecode;jaar;zorgdeel;nhc;nic;eenheid}: separated by semicolons
 * with a decimal comma, or by commas with a decimal point. Immutable and thread-safe.
 */
public final class Tarieftabel implements Registered {
    /** The form of the JSON document, named in its property {@code schema}. */
    public static final String SCHEMA = "tarieftabel-1";

    /** The columns of the CSV form and the properties of the JSON form, in order. */
    public static final List<String> KOLOMMEN = List.of("prestatiecode", "jaar", "zorgdeel", "nhc", "nic", "eenheid");

    /** An amount per unit: at most far above any tariff of the Wlz, so that every question can be calculated exactly. */
    static final Grensvorm<Bedrag> PER_EENHEID = Waardevormen.number(
            Tekst.of("een bedrag", "an amount"),
            Domein.Bereik.of(Bedrag.NUL, Bedrag.of("100000")),
            Feit.MAX_DECIMALS,
            Bedrag::of,
            Bedrag::toBigDecimal);

    /** The years of the Wlz. */
    static final Grensvorm<Integer> JAREN = Waardevormen.integer(Tekst.of("een jaar", "a year"), 2015, 2100);

    /**
     * One maximum tariff.
     *
     * @param prestatiecode the product
     * @param jaar the calendar year in which it holds
     * @param zorgdeel the part without NHC and NIC, in euros per unit; 0 through 100,000
     * @param nhc the NHC, in euros per unit; 0 through 100,000
     * @param nic the NIC, in euros per unit; 0 through 100,000
     * @param eenheid the unit: day, hour, …
     */
    public record Maximumtarief(
            Prestatiecode prestatiecode, int jaar, Bedrag zorgdeel, Bedrag nhc, Bedrag nic, String eenheid) {
        private static final Eigenschap<Maximumtarief, Prestatiecode> CODE = required(
                "prestatiecode",
                Waardevormen.text(Prestatiecode::new, Prestatiecode::code, "^[A-Z][0-9]{3,4}[A-Z]?$"),
                Maximumtarief::prestatiecode);
        private static final Eigenschap<Maximumtarief, Integer> JAAR = required("jaar", JAREN, Maximumtarief::jaar);
        private static final Eigenschap<Maximumtarief, Bedrag> ZORGDEEL =
                required("zorgdeel", PER_EENHEID, Maximumtarief::zorgdeel);
        private static final Eigenschap<Maximumtarief, Bedrag> NHC = required("nhc", PER_EENHEID, Maximumtarief::nhc);
        private static final Eigenschap<Maximumtarief, Bedrag> NIC = required("nic", PER_EENHEID, Maximumtarief::nic);
        private static final Eigenschap<Maximumtarief, String> EENHEID =
                required("eenheid", Waardevormen.NAAM, Maximumtarief::eenheid);
        private static final Objectvorm<Maximumtarief> VORM = Objectvorm.of(
                g -> new Maximumtarief(
                        g.get(CODE), g.get(JAAR), g.get(ZORGDEEL), g.get(NHC), g.get(NIC), g.get(EENHEID)),
                List.of(CODE, JAAR, ZORGDEEL, NHC, NIC, EENHEID));

        /**
         * Checks the year and the amounts.
         *
         * @param prestatiecode the product
         * @param jaar the calendar year in which it holds
         * @param zorgdeel the part without NHC and NIC, in euros per unit; 0 through 100,000
         * @param nhc the NHC, in euros per unit; 0 through 100,000
         * @param nic the NIC, in euros per unit; 0 through 100,000
         * @param eenheid the unit: day, hour, …
         * @throws OngeldigeWaardeException if an amount is out of range, the year not one of the Wlz, or the unit blank
         */
        public Maximumtarief {
            JAREN.check(jaar);
            PER_EENHEID.check(zorgdeel);
            PER_EENHEID.check(nhc);
            PER_EENHEID.check(nic);
            PER_EENHEID.check(nhc.plus(nic));
            if (eenheid.isBlank()) {
                throw new OngeldigeWaardeException(eenheid, Tekst.of("een eenheid, zoals dag", "a unit, such as dag"));
            }
        }

        /**
         * Returns the NHC and NIC together.
         *
         * @return the sum, in euros per unit
         */
        public Bedrag nhcNic() {
            return nhc.plus(nic);
        }
    }

    private record Sleutel(Prestatiecode code, int jaar) implements Comparable<Sleutel> {
        @Override
        public int compareTo(Sleutel ander) {
            int orde = code.compareTo(ander.code);
            return orde != 0 ? orde : Integer.compare(jaar, ander.jaar);
        }
    }

    private final Map<Sleutel, Maximumtarief> tarieven;
    private final Herkomst.Bestand bestand;

    private Tarieftabel(Map<Sleutel, Maximumtarief> tarieven, Herkomst.Bestand bestand) {
        this.tarieven = Collections.unmodifiableMap(new TreeMap<>(tarieven));
        this.bestand = bestand;
    }

    /**
     * Reads a table: JSON when the document starts with a brace, CSV otherwise.
     *
     * @param naam what is read, for the errors and the receipt: a file name
     * @param inhoud the document in UTF-8
     * @return the table
     * @throws OngeldigeInvoerException if anything is wrong, with every problem and its line and column
     */
    public static Tarieftabel read(String naam, byte[] inhoud) {
        Problems problems = new Problems(naam);
        Builder builder = new Builder(problems);
        if (startsWithBrace(inhoud)) {
            builder.json(JsonReader.read(inhoud, problems));
        } else {
            new TarieftabelCsv(problems, builder).read(inhoud);
        }
        problems.throwIfAny();
        return new Tarieftabel(builder.tarieven, Herkomst.Bestand.of(naam, inhoud));
    }

    static Optional<Tarieftabel> read(JsonValue at, Problems problems) {
        Builder builder = new Builder(problems);
        builder.json(at);
        byte[] inhoud = JsonWriter.compact(at).getBytes(StandardCharsets.UTF_8);
        return problems.isEmpty()
                ? Optional.of(new Tarieftabel(builder.tarieven, Herkomst.Bestand.of(problems.bron(), inhoud)))
                : Optional.empty();
    }

    private static boolean startsWithBrace(byte[] inhoud) {
        for (byte b : inhoud) {
            if (b == '{' || b == '[') {
                return true;
            }
            boolean bom = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
            if (!bom && !Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Finds a maximum tariff.
     *
     * @param code the product
     * @param jaar the year
     * @return the tariff, or empty if the table has none for that product and year
     */
    public Optional<Maximumtarief> find(Prestatiecode code, int jaar) {
        return Optional.ofNullable(tarieven.get(new Sleutel(code, jaar)));
    }

    /**
     * Returns all tariffs.
     *
     * @return the tariffs by product and year
     */
    public List<Maximumtarief> tarieven() {
        return List.copyOf(tarieven.values());
    }

    /**
     * Returns the entry of this table in a receipt.
     *
     * @return its name and hash
     */
    public Herkomst.Bestand bestand() {
        return bestand;
    }

    /**
     * Describes the JSON form.
     *
     * @return a JSON Schema (2020-12)
     */
    public static JsonValue schema() {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("schema", Schemas.oneOf(List.of(SCHEMA)));
        document.put("tarieven", Schemas.list(Maximumtarief.VORM.schema()));
        return Schemas.object(document, List.of("schema", "tarieven"));
    }

    /**
     * Returns the table as a document.
     *
     * @return the document, of the form that {@link #schema()} describes
     */
    public JsonValue document() {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("schema", JsonValue.text(SCHEMA));
        document.put(
                "tarieven",
                JsonValue.array(tarieven.values().stream()
                        .map(Maximumtarief.VORM::write)
                        .toList()));
        return JsonValue.object(document);
    }

    /** Two tables are equal if they hold the same rows, in whatever order and from whatever file. */
    @Override
    public boolean equals(Object ander) {
        return ander instanceof Tarieftabel t && tarieven.equals(t.tarieven);
    }

    @Override
    public int hashCode() {
        return tarieven.hashCode();
    }

    @Override
    public String toString() {
        return "Tarieftabel[" + bestand.naam() + ", " + tarieven.size() + " rijen]";
    }

    /** Gathers the rows of one document. */
    static final class Builder {
        private final Problems problems;
        private final Map<Sleutel, Maximumtarief> tarieven = new LinkedHashMap<>();

        Builder(Problems problems) {
            this.problems = problems;
        }

        /** Adds a row; says whether it is the first of its product and year. */
        boolean add(Maximumtarief tarief) {
            return tarieven.putIfAbsent(new Sleutel(tarief.prestatiecode(), tarief.jaar()), tarief) == null;
        }

        void json(JsonValue document) {
            Fields fields = problems.fields(document);
            fields.required("schema").ifPresent(v -> {
                if (!(v instanceof JsonValue.JsonString s && s.value().equals(SCHEMA))) {
                    problems.add(v, Tekst.same('"' + SCHEMA + '"'));
                }
            });
            fields.required("tarieven")
                    .map(problems::elements)
                    .orElse(List.of())
                    .forEach(this::row);
            fields.close();
        }

        private void row(JsonValue at) {
            Maximumtarief.VORM
                    .read(at, problems)
                    .filter(tarief -> !add(tarief))
                    .ifPresent(
                            dubbel -> problems.add(at.place(), dubbel.prestatiecode() + " " + dubbel.jaar(), once()));
        }

        static Tekst once() {
            return Tekst.of("elke prestatie één keer per jaar", "every product once a year");
        }
    }
}
