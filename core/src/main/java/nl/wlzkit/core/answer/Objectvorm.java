package nl.wlzkit.core.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * The form of a question, or of a part of one, that is written as an object: its properties, each with a form of its own.
 * What is read, written and described is said once, so that they cannot differ. Immutable and thread-safe.
 *
 * <pre>
 * private static final Eigenschap&lt;Vraag, Bedrag&gt; BEDRAG = required("bedrag", EURO, Vraag::bedrag);
 * private static final Eigenschap&lt;Vraag, Boolean&gt; NIEUW = optional("nieuw", JA_NEE, Vraag::nieuw);
 * static final Objectvorm&lt;Vraag&gt; VORM = Objectvorm.of(g -&gt; new Vraag(g.get(BEDRAG), g.find(NIEUW)), BEDRAG, NIEUW);
 * </pre>
 *
 * @param <V> the type of the question or part
 */
public final class Objectvorm<V> implements Vraagvorm<V> {
    private static final String LEZINGEN = "lezingen";

    private final List<Eigenschap<V, ?>> eigenschappen;
    private final Function<Gelezen, V> maker;
    private final List<Samenhang> samenhang;
    private final List<List<String>> nietSamen;

    /** What must be true of more than one property, and at which of them it is a problem when it is not. */
    private record Samenhang(String bij, Consumer<Gelezen> toets) {}

    /**
     * One property. Immutable and thread-safe.
     *
     * @param <V> the type of the object
     * @param <W> the type of the property
     * @param naam its name
     * @param verplicht whether it must be there
     * @param vorm how it is written
     * @param waarde its value in an object; empty when it is not written
     */
    public record Eigenschap<V, W>(
            String naam, boolean verplicht, Waardevorm<W> vorm, Function<V, Optional<W>> waarde) {
        private boolean read(Fields fields, Problems problems, Gelezen gelezen) {
            Optional<JsonValue> at = verplicht ? fields.required(naam) : fields.optional(naam);
            Optional<W> w = at.flatMap(v -> vorm.read(v, problems));
            w.ifPresent(x -> gelezen.put(naam, x, at.orElseThrow()));
            return w.isPresent() || (at.isEmpty() && !verplicht);
        }

        private void write(V object, Map<String, JsonValue> members) {
            waarde.apply(object).ifPresent(w -> members.put(naam, vorm.write(w)));
        }
    }

    /** What was read: the values by property. For one object on one thread. */
    public static final class Gelezen {
        private final Map<String, Object> waarden = new HashMap<>();
        private final Map<String, JsonValue> plaatsen = new HashMap<>();

        private Gelezen() {}

        private void put(String naam, Object waarde, JsonValue plaats) {
            waarden.put(naam, waarde);
            plaatsen.put(naam, plaats);
        }

        /**
         * Returns the value of a property that must be there.
         *
         * @param <W> its type
         * @param eigenschap the property
         * @return the value
         */
        public <W> W get(Eigenschap<?, W> eigenschap) {
            return find(eigenschap)
                    .orElseThrow(() -> new IllegalArgumentException(eigenschap.naam() + " is not required"));
        }

        /**
         * Returns the value of a property that can be absent.
         *
         * @param <W> its type
         * @param eigenschap the property
         * @return the value, if there was one
         */
        @SuppressWarnings("unchecked") // only the form of this property put it there
        public <W> Optional<W> find(Eigenschap<?, W> eigenschap) {
            return Optional.ofNullable((W) waarden.get(eigenschap.naam()));
        }
    }

    private Objectvorm(
            Function<Gelezen, V> maker,
            List<Eigenschap<V, ?>> eigenschappen,
            List<Samenhang> samenhang,
            List<List<String>> nietSamen) {
        this.maker = maker;
        this.eigenschappen = List.copyOf(eigenschappen);
        this.samenhang = List.copyOf(samenhang);
        this.nietSamen = List.copyOf(nietSamen);
    }

    /**
     * Makes the form of an object.
     *
     * @param <V> the type of the object
     * @param maker makes it from what was read; what its type refuses becomes a problem of the whole object
     * @param eigenschappen its properties, in the order in which they are written
     * @return the form
     */
    @SafeVarargs
    public static <V> Objectvorm<V> of(Function<Gelezen, V> maker, Eigenschap<V, ?>... eigenschappen) {
        List<Eigenschap<V, ?>> alle = new ArrayList<>();
        for (Eigenschap<V, ?> eigenschap : eigenschappen) {
            alle.add(eigenschap);
        }
        return of(maker, alle);
    }

    /**
     * Makes the form of an object of which the properties are in a list.
     *
     * @param <V> the type of the object
     * @param maker makes it from what was read; what its type refuses becomes a problem of the whole object
     * @param eigenschappen its properties, in the order in which they are written
     * @return the form
     */
    public static <V> Objectvorm<V> of(Function<Gelezen, V> maker, List<Eigenschap<V, ?>> eigenschappen) {
        return new Objectvorm<>(maker, eigenschappen, List.of(), List.of());
    }

    /**
     * Declares a property that must be there.
     *
     * @param <V> the type of the object
     * @param <W> the type of the property
     * @param naam its name
     * @param vorm how it is written
     * @param waarde its value in an object
     * @return the property
     */
    public static <V, W> Eigenschap<V, W> required(String naam, Waardevorm<W> vorm, Function<V, W> waarde) {
        return new Eigenschap<>(naam, true, vorm, v -> Optional.of(waarde.apply(v)));
    }

    /**
     * Declares a property that can be absent.
     *
     * @param <V> the type of the object
     * @param <W> the type of the property
     * @param naam its name
     * @param vorm how it is written
     * @param waarde its value in an object, if there is one
     * @return the property
     */
    public static <V, W> Eigenschap<V, W> optional(String naam, Waardevorm<W> vorm, Function<V, Optional<W>> waarde) {
        return new Eigenschap<>(naam, false, vorm, waarde);
    }

    /**
     * Declares the readings of a question, as the property {@code lezingen}: an object with the choices that are not at
     * their default, absent when there are none.
     *
     * @param <V> the type of the question
     * @param standaard the readings that the question knows
     * @param waarde how a question reads them
     * @return the property
     */
    public static <V> Eigenschap<V, Leeswijze> readings(Leeswijze standaard, Function<V, Leeswijze> waarde) {
        return new Eigenschap<>(
                LEZINGEN,
                false,
                standaard.vorm(),
                v -> Optional.of(waarde.apply(v)).filter(l -> !l.isStandaard()));
    }

    /**
     * Declares one reading of a question as a property of its own: its choice, absent at the default. For a question with
     * more readings {@link #readings} keeps them together.
     *
     * @param <V> the type of the question
     * @param naam the name of the property
     * @param standaard the readings that the question knows
     * @param lezing the name of the reading
     * @param waarde how a question reads them
     * @return the property
     * @throws OngeldigeWaardeException if there is no such reading
     */
    public static <V> Eigenschap<V, String> reading(
            String naam, Leeswijze standaard, String lezing, Function<V, Leeswijze> waarde) {
        return new Eigenschap<>(
                naam,
                false,
                Waardevormen.oneOf(standaard.choices(lezing)),
                v -> Optional.of(waarde.apply(v).choice(lezing)).filter(k -> !standaard.is(lezing, k)));
    }

    /**
     * Declares one reading of a question as a property of its own, with the name of the reading: its choice, absent at the
     * default.
     *
     * @param <V> the type of the question
     * @param standaard the readings that the question knows
     * @param lezing the name of the reading and of the property
     * @param waarde how a question reads them
     * @return the property
     * @throws OngeldigeWaardeException if there is no such reading
     */
    public static <V> Eigenschap<V, String> reading(Leeswijze standaard, String lezing, Function<V, Leeswijze> waarde) {
        return reading(lezing, standaard, lezing, waarde);
    }

    /**
     * Adds what must be true of more than one property. It is asked also when other properties are wrong, so that every
     * problem is told at once; the constructor of the type checks it as well.
     *
     * @param bij the property at which it is a problem; nothing is asked while this one is absent or wrong
     * @param toets refuses what does not go together with an {@link OngeldigeWaardeException}; of the other properties
     *     nothing may be there
     * @return the form that checks it too
     */
    public Objectvorm<V> where(Eigenschap<V, ?> bij, Consumer<Gelezen> toets) {
        List<Samenhang> meer = new ArrayList<>(samenhang);
        meer.add(new Samenhang(bij.naam(), toets));
        return new Objectvorm<>(maker, eigenschappen, meer, nietSamen);
    }

    /**
     * Adds that two properties are never there both. The schema says so too.
     *
     * @param een the one
     * @param ander the other, at which it is a problem
     * @return the form that checks it too
     */
    public Objectvorm<V> notBoth(Eigenschap<V, ?> een, Eigenschap<V, ?> ander) {
        Tekst verwacht = Tekst.of(
                een.naam() + " of " + ander.naam() + ", niet allebei",
                een.naam() + " or " + ander.naam() + ", not both");
        List<List<String>> meer = new ArrayList<>(nietSamen);
        meer.add(List.of(een.naam(), ander.naam()));
        return new Objectvorm<>(maker, eigenschappen, samenhang, meer)
                .where(
                        ander,
                        g -> g.find(een).ifPresent(w -> {
                            throw new OngeldigeWaardeException(w.toString(), verwacht);
                        }));
    }

    @Override
    public Optional<V> read(JsonValue at, Problems problems) {
        Fields fields = problems.fields(at);
        Gelezen gelezen = new Gelezen();
        boolean goed = true;
        for (Eigenschap<V, ?> eigenschap : eigenschappen) {
            goed &= eigenschap.read(fields, problems, gelezen);
        }
        fields.close();
        for (Samenhang eis : samenhang) {
            goed &= isMet(eis, gelezen, problems);
        }
        if (!goed || !(at instanceof JsonObject)) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.apply(gelezen));
        } catch (OngeldigeWaardeException e) {
            problems.add(at.place(), e.waarde(), e.verwacht());
            return Optional.empty();
        }
    }

    private static boolean isMet(Samenhang eis, Gelezen gelezen, Problems problems) {
        Optional<JsonValue> plaats = Optional.ofNullable(gelezen.plaatsen.get(eis.bij()));
        try {
            plaats.ifPresent(p -> eis.toets().accept(gelezen));
            return true;
        } catch (OngeldigeWaardeException e) {
            problems.add(plaats.orElseThrow(), e.verwacht());
            return false;
        }
    }

    @Override
    public JsonValue write(V object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        eigenschappen.forEach(e -> e.write(object, members));
        return JsonValue.object(members);
    }

    @Override
    public JsonValue schema() {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Eigenschap<V, ?> eigenschap : eigenschappen) {
            properties.put(eigenschap.naam(), eigenschap.vorm().schema());
            if (eigenschap.verplicht()) {
                required.add(eigenschap.naam());
            }
        }
        JsonValue schema = Schemas.object(properties, required);
        return nietSamen.isEmpty() ? schema : Schemas.notBoth((JsonObject) schema, nietSamen);
    }
}
