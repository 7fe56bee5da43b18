package nl.wlzkit.core.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How a {@link Leveringsvormvraag} is written:
 *
 * <pre>{ "profiel": "5VV", "keuze": "MPT+PGB", "dag": "2025-03-01", "feiten": { "verantwoord": true },
 *   "lezingen": { "wettekst": "alleen-gelezen" } }</pre>
 *
 * What is absent from {@code feiten} is unknown, a reading that is absent is at its default. Immutable and thread-safe.
 */
public final class Leveringsvormvraagvorm implements Vraagvorm<Leveringsvormvraag> {
    private static final String PROFIEL = "profiel";
    private static final String KEUZE = "keuze";
    private static final String DAG = "dag";
    private static final String FEITEN = "feiten";
    private static final String LEZINGEN = "lezingen";

    private final Leveringsvormtoets toets;

    /**
     * Makes the form of the questions to a test.
     *
     * @param toets the test
     */
    public Leveringsvormvraagvorm(Leveringsvormtoets toets) {
        this.toets = toets;
    }

    @Override
    public Optional<Leveringsvormvraag> read(JsonValue at, Problems problems) {
        Fields fields = problems.fields(at);
        Optional<JsonValue> profielplaats = fields.required(PROFIEL);
        Optional<Zorgprofiel> profiel = profielplaats.flatMap(v -> problems.parse(v, Leveringsvormvraagvorm::profile));
        Optional<Leveringskeuze> keuze =
                fields.required(KEUZE).flatMap(v -> problems.parse(v, Leveringsvormvraagvorm::choice));
        Optional<LocalDate> dag = fields.required(DAG).flatMap(v -> day(v, problems));
        Map<String, Object> feiten = new LinkedHashMap<>();
        Map<String, String> lezingen = new LinkedHashMap<>();
        boolean goed = fields.members(FEITEN, (naam, v) -> fact(naam, v, problems), feiten);
        goed &= fields.members(LEZINGEN, (naam, v) -> reading(naam, v, problems), lezingen);
        fields.close();
        if (profiel.isPresent()
                && dag.isPresent()
                && !profiel.get().startdatum().contains(dag.get())) {
            problems.add(profielplaats.orElseThrow(), Leveringsvormtoets.expectedProfile(profiel.get(), dag.get()));
            return Optional.empty();
        }
        if (profiel.isEmpty() || keuze.isEmpty() || dag.isEmpty() || !goed) {
            return Optional.empty();
        }
        Leveringsvormvraag vraag = toets.vraag(profiel.get(), keuze.get(), dag.get());
        for (Map.Entry<String, Object> feit : feiten.entrySet()) {
            vraag = vraag.with(feit.getKey(), feit.getValue());
        }
        for (Map.Entry<String, String> lezing : lezingen.entrySet()) {
            vraag = vraag.choose(lezing.getKey(), lezing.getValue());
        }
        return Optional.of(vraag);
    }

    /** People write profiles and choices in many ways, documents in one. */
    private static Zorgprofiel profile(String notatie) {
        Zorgprofiel profiel = Zorgprofiel.parse(notatie);
        return written(notatie, profiel.notatie(), profiel);
    }

    private static Leveringskeuze choice(String notatie) {
        Leveringskeuze keuze = Leveringskeuze.parse(notatie);
        return written(notatie, keuze.notatie(), keuze);
    }

    private static <T> T written(String gelezen, String notatie, T waarde) {
        if (!gelezen.equals(notatie)) {
            throw new OngeldigeWaardeException(gelezen, Tekst.same('"' + notatie + '"'));
        }
        return waarde;
    }

    private static Optional<LocalDate> day(JsonValue at, Problems problems) {
        Optional<LocalDate> dag = problems.date(at);
        try {
            dag.ifPresent(Leveringsvormtoets::checkDay);
            return dag;
        } catch (OngeldigeWaardeException e) {
            problems.add(at, e.verwacht());
            return Optional.empty();
        }
    }

    private Optional<Object> fact(String naam, JsonValue at, Problems problems) {
        Gat<?> gat;
        try {
            gat = toets.feit(naam);
        } catch (OngeldigeWaardeException e) {
            problems.add(at.place(), naam, e.verwacht());
            return Optional.empty();
        }
        return Feit.isYesNo(gat) ? problems.bool(at).map(b -> b) : problems.parse(at, w -> Feit.check(gat, w));
    }

    private static Optional<String> reading(String naam, JsonValue at, Problems problems) {
        Lezing lezing;
        try {
            lezing = Leveringsvormtoets.lezing(naam);
        } catch (OngeldigeWaardeException e) {
            problems.add(at.place(), naam, e.verwacht());
            return Optional.empty();
        }
        return problems.parse(at, keuze -> new Lezing(naam, lezing.regel(), lezing.keuzes(), keuze).gekozen());
    }

    @Override
    public JsonValue write(Leveringsvormvraag vraag) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(PROFIEL, JsonValue.text(vraag.profiel().notatie()));
        members.put(KEUZE, JsonValue.text(vraag.keuze().notatie()));
        members.put(DAG, JsonValue.text(vraag.dag().toString()));
        Map<String, JsonValue> feiten = new LinkedHashMap<>();
        new TreeMap<>(vraag.feiten()).forEach((naam, waarde) -> feiten.put(naam, Uitleg.toJson(waarde)));
        members.put(FEITEN, JsonValue.object(feiten));
        Map<String, JsonValue> lezingen = new LinkedHashMap<>();
        for (Lezing lezing : toets.lezingen()) {
            String keuze = vraag.chosen(lezing.naam());
            if (!keuze.equals(lezing.standaard())) {
                lezingen.put(lezing.naam(), JsonValue.text(keuze));
            }
        }
        if (!lezingen.isEmpty()) {
            members.put(LEZINGEN, JsonValue.object(lezingen));
        }
        return JsonValue.object(members);
    }

    @Override
    public JsonValue schema() {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put(
                PROFIEL,
                Schemas.oneOf(Arrays.stream(Zorgprofiel.values())
                        .map(Zorgprofiel::notatie)
                        .toList()));
        properties.put(
                KEUZE,
                Schemas.oneOf(Leveringskeuze.alle().stream()
                        .map(Leveringskeuze::notatie)
                        .toList()));
        properties.put(DAG, Schemas.date());
        Map<String, JsonValue> feiten = new LinkedHashMap<>();
        toets.feiten().forEach(gat -> feiten.put(gat.feit(), schema(gat)));
        properties.put(FEITEN, Schemas.object(feiten, List.of()));
        Map<String, JsonValue> lezingen = new LinkedHashMap<>();
        toets.lezingen().forEach(l -> lezingen.put(l.naam(), Schemas.oneOf(l.keuzes())));
        properties.put(LEZINGEN, Schemas.object(lezingen, List.of()));
        return Schemas.object(properties, List.of(PROFIEL, KEUZE, DAG));
    }

    private static JsonValue schema(Gat<?> gat) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("title", JsonValue.text(gat.naam().nl()));
        JsonValue domein = Feit.isYesNo(gat)
                ? Schemas.bool()
                : Schemas.oneOf(
                        gat.domein().cases().stream().map(Object::toString).toList());
        members.putAll(((JsonObject) domein).members());
        return JsonValue.object(members);
    }
}
