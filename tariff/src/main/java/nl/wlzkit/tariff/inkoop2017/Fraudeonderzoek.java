package nl.wlzkit.tariff.inkoop2017;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * An investigation of fraud at a provider. Immutable and thread-safe.
 *
 * @param door who started it
 * @param ingesteld the day on which it was started
 */
public record Fraudeonderzoek(Fraudeonderzoeker door, LocalDate ingesteld) implements Leesbaar {
    @Override
    public String in(Taal taal) {
        return door.in(taal) + " " + ingesteld;
    }

    static final Inkoopfeit.Vorm<Fraudeonderzoek> VORM = new Inkoopfeit.Vorm<>() {
        private static final Inkoopfeit.Vorm<Fraudeonderzoeker> DOOR =
                Inkoopfeit.Woorden.of(Fraudeonderzoeker.values());

        @Override
        public Optional<Fraudeonderzoek> read(JsonValue at, Problems problems) {
            Fields fields = problems.fields(at);
            Optional<Fraudeonderzoeker> door = fields.required("door").flatMap(v -> DOOR.read(v, problems));
            Optional<LocalDate> ingesteld = fields.required("ingesteld").flatMap(problems::date);
            fields.close();
            return door.flatMap(d -> ingesteld.map(i -> new Fraudeonderzoek(d, i)));
        }

        @Override
        public JsonValue write(Fraudeonderzoek onderzoek) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("door", DOOR.write(onderzoek.door()));
            members.put("ingesteld", JsonValue.text(onderzoek.ingesteld().toString()));
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            Map<String, JsonValue> properties = new LinkedHashMap<>();
            properties.put("door", DOOR.schema());
            properties.put("ingesteld", Schemas.date());
            return Schemas.object(properties, List.of("door", "ingesteld"));
        }
    };
}
