package nl.wlzkit.tariff.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * The form of an object, declared field by field: what is read, written and described cannot differ. Declared once, when
 * the form is made; immutable afterwards.
 */
final class FieldForm<V> implements Vraagvorm<V> {
    private final List<Field<V, ?>> fields;
    private final Function<Values, V> maker;

    private FieldForm(List<Field<V, ?>> fields, Function<Values, V> maker) {
        this.fields = List.copyOf(fields);
        this.maker = maker;
    }

    /** One field: its name, what it holds, whether it must be there, and how it is taken from the object. */
    record Field<V, T>(String naam, Kind<T> kind, boolean required, Function<V, Optional<T>> from) {
        Optional<JsonValue> write(V object) {
            return from.apply(object).map(kind.writer());
        }
    }

    /** Declares the fields. */
    static final class Builder<V> {
        private final List<Field<V, ?>> fields = new ArrayList<>();

        <T> Builder<V> must(String naam, Kind<T> kind, Function<V, T> from) {
            fields.add(new Field<>(naam, kind, true, v -> Optional.of(from.apply(v))));
            return this;
        }

        <T> Builder<V> may(String naam, Kind<T> kind, Function<V, Optional<T>> from) {
            fields.add(new Field<>(naam, kind, false, from));
            return this;
        }

        Builder<V> reading(Choice choice, Function<V, Optional<String>> from) {
            return may(choice.naam(), Kind.choice(choice), v -> choice.written(from.apply(v)));
        }

        FieldForm<V> make(Function<Values, V> maker) {
            return new FieldForm<>(fields, maker);
        }
    }

    /** What was read, by the name of its field. */
    static final class Values {
        private final Map<String, Object> read = new HashMap<>();

        private void put(String naam, Object waarde) {
            read.put(naam, waarde);
        }

        /** The value of a field that must be there. */
        @SuppressWarnings("TypeParameterUnusedInFormals")
        <T> T get(String naam) {
            return this.<T>find(naam).orElseThrow(() -> new IllegalStateException("no field " + naam));
        }

        /** The value of a field that may be absent; the type is that of its kind. */
        @SuppressWarnings("unchecked")
        <T> Optional<T> find(String naam) {
            return Optional.ofNullable((T) read.get(naam));
        }

        Optional<String> reading(Choice choice) {
            return Optional.of(this.<String>find(choice.naam()).orElse(choice.standaard()));
        }
    }

    static <V> Builder<V> of() {
        return new Builder<>();
    }

    @Override
    public Optional<V> read(JsonValue at, Problems problems) {
        Fields members = problems.fields(at);
        Values values = new Values();
        boolean goed = at instanceof JsonObject;
        for (Field<V, ?> field : fields) {
            goed &= read(field, members, problems, values);
        }
        members.close();
        if (!goed) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.apply(values));
        } catch (OngeldigeWaardeException e) {
            problems.add(at.place(), e.waarde(), e.verwacht());
            return Optional.empty();
        }
    }

    private static <V, T> boolean read(Field<V, T> field, Fields members, Problems problems, Values values) {
        Optional<JsonValue> at = field.required() ? members.required(field.naam()) : members.optional(field.naam());
        if (at.isEmpty()) {
            return !field.required();
        }
        Optional<T> value = field.kind().reader().apply(at.get(), problems);
        value.ifPresent(w -> values.put(field.naam(), w));
        return value.isPresent();
    }

    @Override
    public JsonValue write(V object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Field<V, ?> field : fields) {
            field.write(object).ifPresent(w -> members.put(field.naam(), w));
        }
        return JsonValue.object(members);
    }

    @Override
    public JsonValue schema() {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        fields.forEach(f -> properties.put(f.naam(), f.kind().schema()));
        return Schemas.object(
                properties,
                fields.stream().filter(Field::required).map(Field::naam).toList());
    }
}
