package nl.wlzkit.tariff.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wlzkit.core.answer.Registered;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Beleidsvormen;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/**
 * A change of a policy: rows that replace others, rows that are added, rows that are struck, and facts, readings, notions
 * and zorgkantoren that take the place of those of the same name or are added. The policy itself stays as it is; the changed
 * one passes the same door as every policy. Immutable and thread-safe.
 *
 * <p>The document has the form of a policy, with only what changes:
 *
 * <pre>{ "schema": "beleidswijziging-1", "naam": { "nl": "…", "en": "…" },
 *   "regels": [ { …a row…, "vervangt": { "regel": "ZK24-065", "bij": "CZ" } }, { …a row more… } ],
 *   "schrap": [ { "regel": "ZK24-066" } ] }</pre>
 *
 * What stands behind {@code vervangt} and in {@code schrap} points out one row: every property given there is the same in
 * that row, and in no other. {@code feiten}, {@code lezingen}, {@code begrippen} and {@code zorgkantoren} may stand beside.
 */
public final class Beleidswijziging implements Registered {
    /** The form of the document, named in its property {@code schema}. */
    public static final String SCHEMA = "beleidswijziging-1";

    private static final List<String> NAMED = List.of("lezingen", "zorgkantoren", "feiten", "begrippen");

    /** What happens to a row. */
    public enum Soort {
        /** It takes the place of another. */
        VERVANGEN,
        /** It is added. */
        TOEGEVOEGD,
        /** It is struck. */
        GESCHRAPT
    }

    /**
     * What happens to one row.
     *
     * @param soort what happens
     * @param regel the id of the rule of the row as it was, or of the row that is added
     * @param rij the row as it becomes, or as it was when it is struck: a piece of the document, on one line
     */
    public record Rij(Soort soort, String regel, String rij) {}

    private final Tekst naam;
    private final Tariefbeleid basis;
    private final Tariefbeleid gewijzigd;
    private final List<Rij> rijen;
    private final JsonValue document;

    private Beleidswijziging(
            Tekst naam, Tariefbeleid basis, Tariefbeleid gewijzigd, List<Rij> rijen, JsonValue document) {
        this.document = document;
        this.naam = naam;
        this.basis = basis;
        this.gewijzigd = gewijzigd;
        this.rijen = List.copyOf(rijen);
    }

    /**
     * Reads a change, and applies it.
     *
     * @param bestand what is read, for the errors and the receipt of the changed policy: a file name
     * @param inhoud the document, JSON in UTF-8
     * @param basis the policy that is changed
     * @return the change
     * @throws OngeldigeInvoerException if anything is wrong, with every problem and its place: a form that is broken, a row
     *     that is not there or that stands more than once, and all that a policy is refused for
     */
    public static Beleidswijziging read(String bestand, byte[] inhoud, Tariefbeleid basis) {
        Problems problems = new Problems(bestand);
        Optional<Beleidswijziging> wijziging = read(JsonReader.read(inhoud, problems), problems, basis);
        problems.throwIfAny();
        return wijziging.orElseThrow();
    }

    static Optional<Beleidswijziging> read(JsonValue document, Problems problems, Tariefbeleid basis) {
        Reader reader = new Reader(problems, (JsonObject) basis.document());
        JsonValue gewijzigd = reader.apply(document);
        return Beleidsvormen.tariefbeleid()
                .read(gewijzigd, problems)
                .map(beleid -> new Beleidswijziging(reader.naam, basis, beleid, reader.rijen, document));
    }

    /**
     * Returns the change as the document that it was read from.
     *
     * @return the document
     */
    public JsonValue document() {
        return document;
    }

    /** Two changes are equal if they change equal policies in the same way. */
    @Override
    public boolean equals(Object ander) {
        return ander instanceof Beleidswijziging w
                && naam.equals(w.naam)
                && basis.equals(w.basis)
                && gewijzigd.equals(w.gewijzigd)
                && rijen.equals(w.rijen);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naam, rijen);
    }

    @Override
    public String toString() {
        return "Beleidswijziging[" + naam.nl() + ", " + rijen.size() + " rijen]";
    }

    /**
     * Returns what the change is called.
     *
     * @return its name, which is also that of the changed policy
     */
    public Tekst naam() {
        return naam;
    }

    /**
     * Returns the policy that was changed.
     *
     * @return the policy as it was
     */
    public Tariefbeleid basis() {
        return basis;
    }

    /**
     * Returns the policy as it becomes.
     *
     * @return a policy of its own, proven as every policy is
     */
    public Tariefbeleid gewijzigd() {
        return gewijzigd;
    }

    /**
     * Returns what happens to the rows.
     *
     * @return the rows that are replaced and added in the order of the document, then those that are struck
     */
    public List<Rij> rijen() {
        return rijen;
    }

    /** Puts a policy and a change together. The values keep their places, so that an error points into its own document. */
    private static final class Reader {
        private final Problems problems;
        private final JsonObject basis;
        private final List<JsonValue> over;
        private final Map<Integer, JsonValue> vervangen = new HashMap<>();
        private final List<JsonValue> erbij = new ArrayList<>();
        private final List<Rij> rijen = new ArrayList<>();
        private Tekst naam = Tekst.same("");

        Reader(Problems problems, JsonObject basis) {
            this.problems = problems;
            this.basis = basis;
            this.over = member(basis, "regels") instanceof JsonArray a ? a.elements() : List.of();
        }

        JsonValue apply(JsonValue document) {
            Fields fields = problems.fields(document);
            Optional<JsonValue> schema = fields.required("schema");
            if (schema.isPresent()
                    && !(schema.get() instanceof JsonString s && s.value().equals(SCHEMA))) {
                problems.add(schema.get(), Tekst.same('"' + SCHEMA + '"'));
            }
            Map<String, JsonValue> members = new LinkedHashMap<>(basis.members());
            fields.required("naam").ifPresent(v -> {
                naam = tekst(v);
                members.put("naam", v);
            });
            fields.optional("geldig").ifPresent(v -> members.put("geldig", v));
            for (String groep : NAMED) {
                fields.optional(groep).ifPresent(v -> members.put(groep, together(groep, v)));
            }
            fields.optional("regels").ifPresent(v -> problems.elements(v).forEach(this::row));
            fields.optional("schrap").ifPresent(v -> problems.elements(v).forEach(this::strike));
            fields.close();
            members.put("regels", new JsonArray(member(basis, "regels").place(), rows()));
            return new JsonObject(basis.place(), members);
        }

        /** What is wrong with the name, the policy itself tells. */
        private static Tekst tekst(JsonValue at) {
            return at instanceof JsonObject o
                            && o.members().get("nl") instanceof JsonString nl
                            && o.members().get("en") instanceof JsonString en
                    ? Tekst.of(nl.value(), en.value())
                    : Tekst.same("");
        }

        private JsonValue together(String groep, JsonValue at) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            if (member(basis, groep) instanceof JsonObject o) {
                members.putAll(o.members());
            }
            members.putAll(problems.fields(at).all());
            return new JsonObject(at.place(), members);
        }

        private void row(JsonValue at) {
            if (!(at instanceof JsonObject o)) {
                problems.fields(at);
                return;
            }
            Map<String, JsonValue> members = new LinkedHashMap<>(o.members());
            JsonValue wie = members.remove("vervangt");
            JsonValue rij = new JsonObject(o.place(), members);
            if (wie == null) {
                erbij.add(rij);
                rijen.add(new Rij(Soort.TOEGEVOEGD, rule(rij), JsonWriter.compact(rij)));
            } else {
                find(wie).ifPresent(i -> {
                    claim(i, rij, wie);
                    rijen.add(new Rij(Soort.VERVANGEN, rule(over.get(i)), JsonWriter.compact(rij)));
                });
            }
        }

        private void strike(JsonValue wie) {
            find(wie).ifPresent(i -> {
                claim(i, wie, wie);
                vervangen.put(i, new JsonValue.JsonNull(wie.place()));
                rijen.add(new Rij(Soort.GESCHRAPT, rule(over.get(i)), JsonWriter.compact(over.get(i))));
            });
        }

        private void claim(int rij, JsonValue door, JsonValue wie) {
            if (vervangen.putIfAbsent(rij, door) != null) {
                problems.add(wie, Tekst.of("elke rij van het beleid één keer", "every row of the policy once"));
            }
        }

        private Optional<Integer> find(JsonValue wie) {
            Map<String, JsonValue> gezocht = problems.fields(wie).all();
            if (!(wie instanceof JsonObject)) {
                return Optional.empty();
            }
            List<Integer> gevonden = new ArrayList<>();
            for (int i = 0; i < over.size(); i++) {
                if (over.get(i) instanceof JsonObject rij && !gezocht.isEmpty() && has(rij, gezocht)) {
                    gevonden.add(i);
                }
            }
            if (gevonden.size() != 1) {
                problems.add(
                        wie,
                        gevonden.isEmpty()
                                ? Tekst.of(
                                        "een rij van het beleid; deze is er niet",
                                        "a row of the policy; this one is not there")
                                : Tekst.of(
                                        "één rij van het beleid; dit zijn er " + gevonden.size(),
                                        "one row of the policy; these are " + gevonden.size()));
                return Optional.empty();
            }
            return Optional.of(gevonden.get(0));
        }

        private static boolean has(JsonObject rij, Map<String, JsonValue> gezocht) {
            return gezocht.entrySet().stream().allMatch(e -> {
                JsonValue is = rij.members().get(e.getKey());
                return is != null && same(is, e.getValue());
            });
        }

        /** The same value, wherever it stands; 2 and 2.0 are the same number. */
        private static boolean same(JsonValue een, JsonValue ander) {
            if (een instanceof JsonNumber a && ander instanceof JsonNumber b) {
                return a.value().compareTo(b.value()) == 0;
            }
            if (een instanceof JsonObject a && ander instanceof JsonObject b) {
                return a.members().size() == b.members().size() && has(a, b.members());
            }
            if (een instanceof JsonArray a && ander instanceof JsonArray b) {
                boolean gelijk = a.elements().size() == b.elements().size();
                for (int i = 0; gelijk && i < a.elements().size(); i++) {
                    gelijk = same(a.elements().get(i), b.elements().get(i));
                }
                return gelijk;
            }
            return JsonWriter.compact(een).equals(JsonWriter.compact(ander));
        }

        private List<JsonValue> rows() {
            List<JsonValue> alle = new ArrayList<>();
            for (int i = 0; i < over.size(); i++) {
                JsonValue rij = vervangen.getOrDefault(i, over.get(i));
                if (!(rij instanceof JsonValue.JsonNull)) {
                    alle.add(rij);
                }
            }
            alle.addAll(erbij);
            return alle;
        }

        private static String rule(JsonValue rij) {
            return member((JsonObject) rij, "regel") instanceof JsonString s ? s.value() : "";
        }

        private static JsonValue member(JsonObject object, String naam) {
            JsonValue waarde = object.members().get(naam);
            return waarde == null ? new JsonValue.JsonNull(object.place()) : waarde;
        }
    }
}
