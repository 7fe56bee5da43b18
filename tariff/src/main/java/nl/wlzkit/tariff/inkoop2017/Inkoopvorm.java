package nl.wlzkit.tariff.inkoop2017;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.tariff.inkoop2017.Inkoopvraag.Stand;

/**
 * How a question of this package is written: its facts by name, and {@code lezingen} for the readings that are not at their
 * default.
 *
 * @param <V> the type of the question
 * @param leeg the question of which nothing is told
 */
record Inkoopvorm<V extends Inkoopvraag<V>>(V leeg) implements Vraagvorm<V> {
    private static final String LEZINGEN = "lezingen";

    @Override
    public Optional<V> read(JsonValue at, Problems problems) {
        Fields fields = problems.fields(at);
        Map<String, Object> feiten = new LinkedHashMap<>();
        Map<String, JsonValue> plaatsen = new LinkedHashMap<>();
        boolean goed = at instanceof JsonObject;
        for (Inkoopfeit<?> feit : leeg.inhoud().feiten()) {
            Optional<JsonValue> value =
                    feit.isVerplicht() ? fields.required(feit.naam()) : fields.optional(feit.naam());
            Optional<?> gelezen = value.flatMap(v -> feit.vorm().read(v, problems));
            value.ifPresent(v -> plaatsen.put(feit.naam(), v));
            gelezen.ifPresent(w -> feiten.put(feit.naam(), w));
            goed &= value.isPresent() ? gelezen.isPresent() : !feit.isVerplicht();
        }
        Map<String, String> lezingen = new LinkedHashMap<>();
        goed &= readings(fields, problems, lezingen);
        fields.close();
        // what is right so far is compared even if something else is wrong, so that every problem is told at once
        V vraag = leeg.make(new Stand(feiten, Map.of()));
        for (Inkoopvraag.Tegenspraak tegenspraak : vraag.contradictions()) {
            JsonValue plaats = plaatsen.get(tegenspraak.feit().naam());
            if (plaats != null) {
                problems.add(plaats, tegenspraak.verwacht());
                goed = false;
            }
        }
        if (!goed) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> lezing : lezingen.entrySet()) {
            vraag = vraag.choose(lezing.getKey(), lezing.getValue());
        }
        return Optional.of(vraag);
    }

    private boolean readings(Fields fields, Problems problems, Map<String, String> into) {
        if (leeg.inhoud().lezingen().isEmpty()) {
            return true;
        }
        Optional<JsonValue> at = fields.optional(LEZINGEN);
        if (at.isEmpty()) {
            return true;
        }
        Map<String, JsonValue> alle = problems.fields(at.get()).all();
        alle.forEach((naam, value) -> reading(naam, value, problems).ifPresent(k -> into.put(naam, k)));
        return at.get() instanceof JsonObject && into.size() == alle.size();
    }

    private Optional<String> reading(String naam, JsonValue at, Problems problems) {
        Lezing lezing;
        try {
            lezing = leeg.inhoud().lezing(naam);
        } catch (OngeldigeWaardeException e) {
            problems.add(at.place(), naam, e.verwacht());
            return Optional.empty();
        }
        return problems.parse(at, keuze -> new Lezing(naam, lezing.regel(), lezing.keuzes(), keuze).gekozen());
    }

    @Override
    public JsonValue write(V vraag) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        leeg.inhoud().feiten().forEach(feit -> write(vraag, feit, members));
        Map<String, JsonValue> lezingen = new LinkedHashMap<>();
        for (Lezing lezing : leeg.inhoud().lezingen()) {
            String keuze = vraag.choice(lezing.naam())
                    .orElseThrow(() -> new IllegalArgumentException("an open reading cannot be written"));
            if (!keuze.equals(lezing.standaard())) {
                lezingen.put(lezing.naam(), JsonValue.text(keuze));
            }
        }
        if (!lezingen.isEmpty()) {
            members.put(LEZINGEN, JsonValue.object(lezingen));
        }
        return JsonValue.object(members);
    }

    private static <W> void write(Inkoopvraag<?> vraag, Inkoopfeit<W> feit, Map<String, JsonValue> into) {
        vraag.get(feit).ifPresent(w -> into.put(feit.naam(), feit.vorm().write(w)));
    }

    @Override
    public JsonValue schema() {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        leeg.inhoud().feiten().forEach(feit -> properties.put(feit.naam(), feit.schema()));
        if (!leeg.inhoud().lezingen().isEmpty()) {
            Map<String, JsonValue> lezingen = new LinkedHashMap<>();
            leeg.inhoud().lezingen().forEach(l -> lezingen.put(l.naam(), Schemas.oneOf(l.keuzes())));
            properties.put(LEZINGEN, Schemas.object(lezingen, List.of()));
        }
        List<String> required = leeg.inhoud().feiten().stream()
                .filter(Inkoopfeit::isVerplicht)
                .map(Inkoopfeit::naam)
                .toList();
        return Schemas.object(properties, required);
    }
}
