package nl.wlzkit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Registered;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Taal;
import org.jspecify.annotations.Nullable;

/**
 * Teaches an object mapper of Jackson the JSON of wlzkit, so that classes of others can hold its values:
 *
 * <ul>
 *   <li>an amount, a percentage and points as an exact number, plainly and never by way of a double; a fraction as a text,
 *       {@code "2/3"};
 *   <li>a validity as {@code {"van": "2024-01-01", "totEnMet": "2024-12-31"}}, an absent end left out; a range as
 *       {@code {"van": 93.5, "tot": 96.5}}, read where its type is known ({@code Bandbreedte<Percentage>});
 *   <li>codes as texts, a zorgprofiel by its code, a zorgkantoor by its name, other constants by theirs;
 *   <li>texts, readings, rules with their documents, receipts and problems as objects of their components; holes, their
 *       domains and the hull of an answer likewise, but those are only written;
 *   <li>a question as its calculator in the register reads and writes it;
 *   <li>an outcome as its explanation with its receipt; only written, because it cannot be computed from what is written.
 * </ul>
 *
 * <p>A {@link nl.wlzkit.core.party.Bsn} is written with all its digits, because a question that lacks them cannot be read
 * back: who writes one answers for where it goes. An explanation, and every error of this module, shows only asterisks.
 *
 * <p>Where these values are read nothing is lenient, whatever the features of the mapper: no text for a number, no number
 * for a constant, no unknown property, no property twice. What is refused becomes a {@link JsonMappingException} with its
 * place; its cause is the {@link OngeldigeInvoerException} with every problem of that value. For a document with all its
 * problems at once there is {@link WlzJson#read}. The value null is for the mapper, as everywhere in Jackson.
 *
 * <p>Immutable and thread-safe. It is also found by {@code ObjectMapper.findAndRegisterModules()}.
 */
public final class WlzModule extends Module {
    private static final String NOT_REGISTERED = "this type is not in the register of the calculators that are present";

    private final Supplier<Berekeningen> register;
    private final Taal taal;

    /** Makes the module with the register of the calculators that are present, and explanations in Dutch. */
    public WlzModule() {
        this(Taal.NL);
    }

    /**
     * Makes the module with the register of the calculators that are present.
     *
     * @param taal the language of explanations
     */
    public WlzModule(Taal taal) {
        this(Berekeningen::get, taal);
    }

    /**
     * Makes the module with another register, as for questions to a policy of one's own.
     *
     * @param register the calculators whose questions are read and written
     * @param taal the language of explanations
     */
    public WlzModule(Berekeningen register, Taal taal) {
        this(() -> register, taal);
    }

    private WlzModule(Supplier<Berekeningen> register, Taal taal) {
        this.register = register;
        this.taal = taal;
    }

    @Override
    public String getModuleName() {
        return "wlzkit";
    }

    @Override
    public Version version() {
        return VersionUtil.parseVersion(Herkomst.libraryVersion(), "nl.wlzkit", "wlzkit-json");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addKeySerializers(new NameWriters());
        context.addDeserializers(new Readers());
        context.addKeyDeserializers((type, config, beanDesc) -> nameReader(type.getRawClass()));
    }

    private static @Nullable KeyDeserializer nameReader(Class<?> type) {
        return Waarden.find(type).filter(Vorm::text).map(NameReader::new).orElse(null);
    }

    private final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription beanDesc) {
            return Waarden.writer(type.getRawClass(), register, taal)
                    .<JsonSerializer<?>>map(w -> new Writer(w, false))
                    .orElseGet(() -> Registered.class.isAssignableFrom(type.getRawClass()) ? new NotWritten() : null);
        }
    }

    private final class NameWriters extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription beanDesc) {
            return Waarden.find(type.getRawClass())
                    .filter(Vorm::text)
                    .flatMap(v -> Waarden.writer(type.getRawClass(), register, taal))
                    .map(w -> new Writer(w, true))
                    .orElse(null);
        }
    }

    private static final class Writer extends JsonSerializer<Object> {
        private final Function<Object, JsonValue> write;
        private final boolean name;

        Writer(Function<Object, JsonValue> write, boolean name) {
            this.write = write;
            this.name = name;
        }

        @Override
        public void serialize(Object value, JsonGenerator to, SerializerProvider provider) throws IOException {
            JsonValue json = write.apply(value);
            if (name && json instanceof JsonString s) {
                to.writeFieldName(s.value());
            } else {
                Tokens.write(json, to);
            }
        }
    }

    /** A question without a form would otherwise be taken apart by Jackson in its own way. */
    private static final class NotWritten extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator to, SerializerProvider provider) throws IOException {
            provider.reportBadDefinition(value.getClass(), NOT_REGISTERED);
        }
    }

    private final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription beanDesc) {
            return reader(type).orElse(null);
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription beanDesc) {
            Class<?> raw = type.getRawClass();
            if (raw == Bandbreedte.class) {
                return range(type.containedTypeOrUnknown(0).getRawClass())
                        .orElseGet(() -> new NotRead(type, "the type of the ends of this range is not read"));
            }
            Optional<JsonDeserializer<?>> reader = reader(raw);
            if (reader.isPresent()) {
                return reader.get();
            }
            return Waarden.isWrittenOnly(raw)
                    ? new NotRead(type, "this is written, but not read")
                    : Registered.class.isAssignableFrom(raw) ? new NotRead(type, NOT_REGISTERED) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return reader(type).isPresent();
        }

        private <T> Optional<JsonDeserializer<?>> reader(Class<T> type) {
            return Waarden.reader(type, register).map(r -> new Reader<>(r));
        }

        @SuppressWarnings({"unchecked", "rawtypes"
        }) // the bound of a range's type cannot be said of a class at run time
        private static Optional<JsonDeserializer<?>> range(Class<?> type) {
            return Comparable.class.isAssignableFrom(type) ? rangeOf((Class) type) : Optional.empty();
        }

        private static <T extends Comparable<? super T>> Optional<JsonDeserializer<?>> rangeOf(Class<T> type) {
            return Waarden.element(type).map(v -> new Reader<>((at, problems) -> Waarden.bandbreedte(at, problems, v)));
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {
        private final BiFunction<JsonValue, Problems, Optional<T>> read;

        Reader(BiFunction<JsonValue, Problems, Optional<T>> read) {
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser from, DeserializationContext context) throws IOException {
            Problems problems = new Problems("JSON");
            try {
                JsonValue at = Tokens.read(from, problems);
                Optional<T> value = read.apply(at, problems);
                problems.throwIfAny();
                return value.orElseThrow(() -> new IllegalStateException("a value without problems is there"));
            } catch (OngeldigeInvoerException e) {
                OngeldigeInvoerException shown = Masker.mask(e);
                throw new JsonMappingException(from, shown.getMessage(), shown);
            }
        }
    }

    /** A type that Jackson would otherwise put together in its own way, with holes where a property is absent. */
    private static final class NotRead extends JsonDeserializer<Object> {
        private final JavaType type;
        private final String why;

        NotRead(JavaType type, String why) {
            this.type = type;
            this.why = why;
        }

        @Override
        public Object deserialize(JsonParser from, DeserializationContext context) throws IOException {
            return context.reportBadDefinition(type, why);
        }
    }

    private static final class NameReader extends KeyDeserializer {
        private final Vorm<?> vorm;

        NameReader(Vorm<?> vorm) {
            this.vorm = vorm;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            Problems problems = new Problems("JSON");
            try {
                Optional<?> value = vorm.read().apply(JsonValue.text(key), problems);
                problems.throwIfAny();
                return value.orElseThrow(() -> new IllegalStateException("a name without problems is there"));
            } catch (OngeldigeInvoerException e) {
                OngeldigeInvoerException shown = Masker.mask(e);
                throw new JsonMappingException(context.getParser(), shown.getMessage(), shown);
            }
        }
    }
}
