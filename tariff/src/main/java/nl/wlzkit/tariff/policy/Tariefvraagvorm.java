package nl.wlzkit.tariff.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraagvorm;
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
 * How a {@link Tariefvraag} to one policy is written:
 *
 * <pre>{ "zorgkantoor": "CZ", "dag": "2024-07-01", "feiten": { "vorm": "VPT", "technologie": true },
 *   "lezingen": { "procenten": "relatief" } }</pre>
 *
 * What is absent from {@code feiten} is unknown, a reading that is absent is at its default. Immutable and thread-safe.
 */
public final class Tariefvraagvorm implements Vraagvorm<Tariefvraag> {
    private static final String ZORGKANTOOR = "zorgkantoor";
    private static final String DAG = "dag";
    private static final String FEITEN = "feiten";
    private static final String LEZINGEN = "lezingen";

    private final Tariefbeleid beleid;

    /**
     * Makes the form of the questions to a policy.
     *
     * @param beleid the policy
     */
    public Tariefvraagvorm(Tariefbeleid beleid) {
        this.beleid = beleid;
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
        Optional<Zorgkantoor> zorgkantoor =
                fields.required(ZORGKANTOOR).flatMap(v -> problems.parse(v, beleid::zorgkantoor));
        Optional<LocalDate> dag = fields.required(DAG).flatMap(v -> day(v, problems));
        Map<String, Object> feiten = new LinkedHashMap<>();
        Map<String, String> lezingen = new LinkedHashMap<>();
        boolean goedeFeiten = members(fields, FEITEN, problems, (naam, at) -> fact(naam, at, problems), feiten);
        boolean goedeLezingen =
                members(fields, LEZINGEN, problems, (naam, at) -> reading(naam, at, problems), lezingen);
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

    private interface Member<W> {
        Optional<W> read(String naam, JsonValue at);
    }

    /** Reads the members of an object that may be absent; says whether all of them were right. */
    private static <W> boolean members(
            Fields fields, String property, Problems problems, Member<W> member, Map<String, W> into) {
        Optional<JsonValue> at = fields.optional(property);
        if (at.isEmpty()) {
            return true;
        }
        Map<String, JsonValue> alle = problems.fields(at.get()).all();
        alle.forEach((naam, value) -> member.read(naam, value).ifPresent(w -> into.put(naam, w)));
        return at.get() instanceof JsonObject && into.size() == alle.size();
    }

    private Optional<LocalDate> day(JsonValue at, Problems problems) {
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

    Optional<Object> fact(String naam, JsonValue at, Problems problems) {
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

    private Optional<String> reading(String naam, JsonValue at, Problems problems) {
        Lezing lezing;
        try {
            lezing = beleid.lezing(naam);
        } catch (OngeldigeWaardeException e) {
            problems.add(at.place(), naam, e.verwacht());
            return Optional.empty();
        }
        return problems.parse(at, keuze -> new Lezing(naam, lezing.regel(), lezing.keuzes(), keuze).gekozen());
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
        Map<String, JsonValue> members = new LinkedHashMap<>();
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
        return Schemas.object(properties(), required());
    }

    /**
     * Describes the properties of a question.
     *
     * @return their schemas by name
     */
    public Map<String, JsonValue> properties() {
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

    /**
     * Returns the names of the properties that must be there.
     *
     * @return the names
     */
    public List<String> required() {
        return List.of(ZORGKANTOOR, DAG);
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
