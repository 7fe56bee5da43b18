package nl.wlzkit.tariff.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How a {@link Tariefvraag} to a policy is written:
 *
 * <pre>{ "zorgkantoor": "CZ", "dag": "2024-07-01", "feiten": { "vorm": "VPT", "technologie": true },
 *   "lezingen": { "procenten": "relatief" } }</pre>
 *
 * What is absent from {@code feiten} is unknown, a reading that is absent is at its default. The form of the published
 * policies has a property {@code sector} too; without it the question is about V&amp;V. Immutable and thread-safe.
 */
public final class Tariefvraagvorm implements Vraagvorm<Tariefvraag> {
    private static final String SECTOR = "sector";
    private static final String ZORGKANTOOR = "zorgkantoor";
    private static final String DAG = "dag";
    private static final String FEITEN = "feiten";
    private static final String LEZINGEN = "lezingen";

    /** The policies that can be asked; the first when the document names no sector. */
    private final List<Tariefbeleid> beleiden;

    /**
     * Makes the form of the questions to a policy.
     *
     * @param beleid the policy
     */
    public Tariefvraagvorm(Tariefbeleid beleid) {
        this(List.of(beleid));
    }

    private Tariefvraagvorm(List<Tariefbeleid> beleiden) {
        this.beleiden = beleiden;
    }

    /**
     * Returns the form of the questions to the published policies: the property {@code sector} says to which; without it,
     * to that of V&amp;V.
     *
     * @return the form
     */
    public static Tariefvraagvorm published() {
        return new Tariefvraagvorm(
                Stream.of(Sector.values()).map(Tariefbeleid::published).toList());
    }

    @Override
    public Optional<Tariefvraag> read(JsonValue at, Problems problems) {
        Fields fields = problems.fields(at);
        Optional<Tariefvraag> vraag = read(fields, problems);
        fields.close();
        return vraag;
    }

    /**
     * Reads the properties of a question from an object that has others too.
     *
     * @param fields the object; not closed
     * @param problems where problems are gathered
     * @return the question, or empty if something is wrong with it
     */
    public Optional<Tariefvraag> read(Fields fields, Problems problems) {
        Optional<JsonValue> sector = beleiden.size() > 1 ? fields.optional(SECTOR) : Optional.empty();
        Optional<Tariefbeleid> gevraagd =
                sector.isPresent() ? problems.parse(sector.get(), this::policy) : Optional.of(beleiden.get(0));
        // a question to no policy is still read, so that all problems are told at once
        Optional<Tariefvraag> vraag = new Reader(gevraagd.orElse(beleiden.get(0)), problems).read(fields);
        return gevraagd.isPresent() ? vraag : Optional.empty();
    }

    private Tariefbeleid policy(String sector) {
        return beleiden.stream()
                .filter(b -> b.sector().name().equals(sector))
                .findFirst()
                .orElseThrow(() -> {
                    String sectoren = String.join(", ", sectors());
                    return new OngeldigeWaardeException(sector, Tekst.of("een van " + sectoren, "one of " + sectoren));
                });
    }

    private List<String> sectors() {
        return beleiden.stream().map(b -> b.sector().name()).toList();
    }

    /** Reads a question to one policy. */
    private record Reader(Tariefbeleid beleid, Problems problems) {

        Optional<Tariefvraag> read(Fields fields) {
            Optional<Zorgkantoor> zorgkantoor =
                    fields.required(ZORGKANTOOR).flatMap(v -> problems.parse(v, beleid::zorgkantoor));
            Optional<LocalDate> dag = fields.required(DAG).flatMap(v -> day(v));
            Map<String, Object> feiten = new LinkedHashMap<>();
            Map<String, String> lezingen = new LinkedHashMap<>();
            boolean goedeFeiten = fields.members(FEITEN, this::fact, feiten);
            boolean goedeLezingen = fields.members(LEZINGEN, this::reading, lezingen);
            if (zorgkantoor.isEmpty() || dag.isEmpty() || !goedeFeiten || !goedeLezingen) {
                return Optional.empty();
            }
            Tariefvraag vraag = beleid.vraag(zorgkantoor.get(), dag.get());
            for (Map.Entry<String, Object> feit : feiten.entrySet()) {
                vraag = vraag.with(feit.getKey(), feit.getValue());
            }
            for (Map.Entry<String, String> lezing : lezingen.entrySet()) {
                vraag = vraag.choose(lezing.getKey(), lezing.getValue());
            }
            return Optional.of(vraag);
        }

        private Optional<LocalDate> day(JsonValue at) {
            Optional<LocalDate> dag = problems.date(at);
            if (dag.isPresent() && !beleid.geldig().contains(dag.get())) {
                problems.add(
                        at,
                        Tekst.of(
                                "een dag waarop het beleid geldt, "
                                        + beleid.geldig().in(Taal.NL),
                                "a day on which the policy is in force, "
                                        + beleid.geldig().in(Taal.EN)));
                return Optional.empty();
            }
            return dag;
        }

        Optional<Object> fact(String naam, JsonValue at) {
            Feit feit;
            try {
                feit = beleid.feit(naam);
            } catch (OngeldigeWaardeException e) {
                problems.add(at.place(), naam, e.verwacht());
                return Optional.empty();
            }
            return switch (feit.soort()) {
                case JA_NEE -> problems.bool(at).map(b -> b);
                case KEUZE -> problems.parse(at, feit::check);
                case PERCENTAGE -> problems.parseNumber(at, n -> feit.check(Percentage.of(n)));
                case PROCENTPUNT -> problems.parseNumber(at, n -> feit.check(Procentpunt.of(n)));
            };
        }

        private Optional<String> reading(String naam, JsonValue at) {
            Lezing lezing;
            try {
                lezing = beleid.lezing(naam);
            } catch (OngeldigeWaardeException e) {
                problems.add(at.place(), naam, e.verwacht());
                return Optional.empty();
            }
            return problems.parse(at, keuze -> new Lezing(naam, lezing.regel(), lezing.keuzes(), keuze).gekozen());
        }
    }

    static Optional<Object> fact(Tariefbeleid beleid, String naam, JsonValue at, Problems problems) {
        return new Reader(beleid, problems).fact(naam, at);
    }

    @Override
    public JsonValue write(Tariefvraag vraag) {
        return JsonValue.object(members(vraag));
    }

    /**
     * Writes a question as the members of an object that has others too.
     *
     * @param vraag the question
     * @return the members, in order
     */
    public Map<String, JsonValue> members(Tariefvraag vraag) {
        Tariefbeleid beleid = vraag.beleid();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (beleiden.size() > 1 && beleid.sector() != beleiden.get(0).sector()) {
            members.put(SECTOR, JsonValue.text(beleid.sector().name()));
        }
        members.put(ZORGKANTOOR, JsonValue.text(vraag.zorgkantoor().naam()));
        members.put(DAG, JsonValue.text(vraag.dag().toString()));
        Map<String, JsonValue> feiten = new LinkedHashMap<>();
        new TreeMap<>(vraag.feiten()).forEach((naam, waarde) -> feiten.put(naam, Uitleg.toJson(waarde)));
        members.put(FEITEN, JsonValue.object(feiten));
        Map<String, JsonValue> lezingen = new LinkedHashMap<>();
        for (Lezing lezing : beleid.lezingen()) {
            String keuze = vraag.choice(lezing.naam())
                    .orElseThrow(() -> new IllegalArgumentException("an open reading cannot be written"));
            if (!keuze.equals(lezing.standaard())) {
                lezingen.put(lezing.naam(), JsonValue.text(keuze));
            }
        }
        if (!lezingen.isEmpty()) {
            members.put(LEZINGEN, JsonValue.object(lezingen));
        }
        return members;
    }

    @Override
    public JsonValue schema() {
        return schema(Map.of(), List.of());
    }

    /**
     * Describes an object with the properties of a question and others.
     *
     * @param meer the schemas of the others by name
     * @param verplicht the names of those of the others that must be there
     * @return the schema of the object
     */
    public JsonValue schema(Map<String, JsonValue> meer, List<String> verplicht) {
        List<String> required = new ArrayList<>(List.of(ZORGKANTOOR, DAG));
        required.addAll(verplicht);
        if (beleiden.size() == 1) {
            Map<String, JsonValue> properties = properties(beleiden.get(0));
            properties.putAll(meer);
            return Schemas.object(properties, required);
        }
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put(SECTOR, Schemas.oneOf(sectors()));
        properties(beleiden.get(0)).forEach((naam, schema) -> properties.put(naam, JsonValue.bool(true)));
        properties.putAll(meer);
        Map<String, JsonValue> schema =
                new LinkedHashMap<>(((JsonObject) Schemas.object(properties, required)).members());
        schema.put(
                "allOf",
                JsonValue.array(beleiden.stream()
                        .map(b -> JsonValue.object(ordered("if", asked(b), "then", told(b))))
                        .toList()));
        return JsonValue.object(schema);
    }

    /** Whether a document asks this policy: it names its sector, or none and this is the first. */
    @SuppressWarnings("ReferenceEquality") // the first is one of this very list
    private JsonValue asked(Tariefbeleid beleid) {
        JsonValue sector = JsonValue.object(Map.of(
                SECTOR,
                JsonValue.object(Map.of("const", JsonValue.text(beleid.sector().name())))));
        return beleid == beleiden.get(0)
                ? JsonValue.object(Map.of("properties", sector))
                : JsonValue.object(
                        ordered("properties", sector, "required", JsonValue.array(List.of(JsonValue.text(SECTOR)))));
    }

    private static JsonValue told(Tariefbeleid beleid) {
        return JsonValue.object(Map.of("properties", JsonValue.object(properties(beleid))));
    }

    private static Map<String, JsonValue> ordered(String een, JsonValue eerste, String twee, JsonValue tweede) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(een, eerste);
        members.put(twee, tweede);
        return members;
    }

    private static Map<String, JsonValue> properties(Tariefbeleid beleid) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put(
                ZORGKANTOOR,
                Schemas.oneOf(
                        beleid.zorgkantoren().stream().map(Zorgkantoor::naam).toList()));
        properties.put(DAG, Schemas.date());
        Map<String, JsonValue> feiten = new LinkedHashMap<>();
        beleid.feiten().forEach(f -> feiten.put(f.feit(), schema(f)));
        properties.put(FEITEN, Schemas.object(feiten, List.of()));
        Map<String, JsonValue> lezingen = new LinkedHashMap<>();
        beleid.lezingen().forEach(l -> lezingen.put(l.naam(), Schemas.oneOf(l.keuzes())));
        properties.put(LEZINGEN, Schemas.object(lezingen, List.of()));
        return properties;
    }

    private static JsonValue schema(Feit feit) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("title", JsonValue.text(feit.naam().nl()));
        members.putAll(((JsonObject) domain(feit.domein())).members());
        return JsonValue.object(members);
    }

    private static JsonValue domain(Domein<?> domein) {
        if (domein instanceof Domein.Bereik<?> bereik) {
            return Schemas.number(
                    number(bereik.van()),
                    bereik.vanInbegrepen(),
                    number(bereik.tot()),
                    bereik.totInbegrepen(),
                    Feit.MAX_DECIMALS);
        }
        if (domein.equals(Domein.yesNo())) {
            return Schemas.bool();
        }
        return Schemas.oneOf(domein.cases().stream().map(Object::toString).toList());
    }

    private static BigDecimal number(Object waarde) {
        return new BigDecimal(waarde.toString());
    }
}
