package nl.wlzkit.tariff.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraagvorm;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * How the questions of this package are written: some properties, each of a kind that reads, writes and describes it in
 * one place, so that reader and schema cannot differ. Immutable and thread-safe.
 *
 * @param <V> the type of the question, or of a part of it
 */
final class Vorm<V> implements Vraagvorm<V> {
    /**
     * How values of one type are written.
     *
     * @param <W> the type
     * @param reader reads it; what is wrong becomes a problem
     * @param writer writes it
     * @param schema what the reader accepts
     */
    record Soort<W>(
            BiFunction<JsonValue, Problems, Optional<W>> reader, Function<W, JsonValue> writer, JsonValue schema) {
        static final Soort<Boolean> JA_NEE =
                new Soort<>((at, problems) -> problems.bool(at), JsonValue::bool, Schemas.bool());
        static final Soort<LocalDate> DAG =
                new Soort<>((at, problems) -> problems.date(at), d -> JsonValue.text(d.toString()), Schemas.date());
        static final Soort<String> NAAM =
                new Soort<>((at, problems) -> problems.name(at), JsonValue::text, Schemas.name());
        static final Soort<Bedrag> EURO = euro(Grenzen.MOST_EURO);
        static final Soort<Bedrag> EURO_BOVEN_NUL = euro(Bedrag.ofCenten(1), Grenzen.MOST_EURO);
        static final Soort<Bedrag> SALDO = euro(Grenzen.MOST_EURO.negate(), Grenzen.MOST_EURO);
        static final Soort<Hoeveelheid> AANTAL = number(
                BigDecimal.ZERO,
                BigDecimal.valueOf(Grenzen.MOST),
                2,
                "een aantal",
                "a number",
                Hoeveelheid::new,
                Hoeveelheid::getal);

        static Soort<Bedrag> euro(Bedrag tot) {
            return euro(Bedrag.NUL, tot);
        }

        static Soort<Bedrag> euro(Bedrag van, Bedrag tot) {
            return number(
                    van.toBigDecimal(),
                    tot.toBigDecimal(),
                    2,
                    "een bedrag",
                    "an amount",
                    Bedrag::of,
                    Bedrag::toBigDecimal);
        }

        private static <W> Soort<W> number(
                BigDecimal van,
                BigDecimal tot,
                int decimals,
                String nl,
                String en,
                Function<BigDecimal, W> maker,
                Function<W, BigDecimal> getal) {
            return new Soort<>(
                    (at, problems) -> problems.parseNumber(at, n -> {
                        if (n.compareTo(van) < 0
                                || n.compareTo(tot) > 0
                                || n.stripTrailingZeros().scale() > decimals) {
                            throw new OngeldigeWaardeException(
                                    n.toString(), Grenzen.expected(nl, en, van, tot, decimals));
                        }
                        return maker.apply(n);
                    }),
                    w -> JsonValue.number(getal.apply(w)),
                    Schemas.number(van, true, tot, true, decimals));
        }

        /** A percentage; whether the ends themselves are allowed differs. */
        static Soort<Percentage> percentage(
                BigDecimal van,
                boolean vanInside,
                BigDecimal tot,
                boolean totInside,
                Function<Percentage, Percentage> check) {
            return new Soort<>(
                    (at, problems) -> problems.parseNumber(at, n -> check.apply(Percentage.of(n))),
                    p -> JsonValue.number(p.toBigDecimal()),
                    Schemas.number(van, vanInside, tot, totInside, Grenzen.PERCENT_DECIMALS));
        }

        static Soort<Long> whole(long van, long tot) {
            return new Soort<>(
                    (at, problems) -> problems.parseNumber(at, n -> wholeNumber(n, van, tot)),
                    w -> JsonValue.number(BigDecimal.valueOf(w)),
                    Schemas.whole(van, tot));
        }

        private static Long wholeNumber(BigDecimal n, long van, long tot) {
            boolean inside = n.compareTo(BigDecimal.valueOf(van)) >= 0
                    && n.compareTo(BigDecimal.valueOf(tot)) <= 0
                    && n.stripTrailingZeros().scale() <= 0;
            if (!inside) {
                throw new OngeldigeWaardeException(
                        n.toString(),
                        Tekst.of(
                                "een heel aantal van " + van + " t/m " + tot,
                                "a whole number from " + van + " through " + tot));
            }
            return n.longValueExact();
        }

        static Soort<String> choice(List<String> keuzes) {
            return choice(keuzes, keuze -> keuze, keuze -> keuze);
        }

        static <E> Soort<E> choice(List<E> keuzes, Function<E, String> woord) {
            Map<String, E> perWoord = new LinkedHashMap<>();
            keuzes.forEach(k -> perWoord.put(woord.apply(k), k));
            return choice(List.copyOf(perWoord.keySet()), perWoord::get, woord);
        }

        private static <E> Soort<E> choice(List<String> woorden, Function<String, E> maker, Function<E, String> woord) {
            String alle = String.join(", ", woorden);
            return new Soort<>(
                    (at, problems) -> problems.parse(at, w -> {
                        if (!woorden.contains(w)) {
                            throw new OngeldigeWaardeException(w, Tekst.of("een van " + alle, "one of " + alle));
                        }
                        return maker.apply(w);
                    }),
                    e -> JsonValue.text(woord.apply(e)),
                    Schemas.oneOf(woorden));
        }

        /** A list, in the order of the document. */
        static <W> Soort<List<W>> list(Soort<W> soort) {
            return new Soort<>(
                    (at, problems) -> {
                        List<JsonValue> elementen = problems.elements(at);
                        List<W> waarden = new ArrayList<>();
                        elementen.forEach(e -> soort.reader().apply(e, problems).ifPresent(waarden::add));
                        boolean heel = at instanceof JsonValue.JsonArray && waarden.size() == elementen.size();
                        return heel ? Optional.of(List.copyOf(waarden)) : Optional.empty();
                    },
                    waarden ->
                            JsonValue.array(waarden.stream().map(soort.writer()).toList()),
                    Schemas.list(soort.schema()));
        }

        /** An object with names that the user chooses: at least one, none of them blank. */
        static <W> Soort<SortedMap<String, W>> perName(Soort<W> soort) {
            Map<String, JsonValue> schema = new LinkedHashMap<>();
            schema.put("type", JsonValue.text("object"));
            schema.put("minProperties", JsonValue.number(BigDecimal.ONE));
            schema.put("maxProperties", JsonValue.number(BigDecimal.valueOf(Grenzen.MOST_NAMES)));
            schema.put("propertyNames", JsonValue.object(Map.of("pattern", JsonValue.text("\\S"))));
            schema.put("additionalProperties", soort.schema());
            return new Soort<>(
                    (at, problems) -> readNames(at, problems, soort),
                    waarden -> {
                        Map<String, JsonValue> members = new LinkedHashMap<>();
                        waarden.forEach(
                                (naam, w) -> members.put(naam, soort.writer().apply(w)));
                        return JsonValue.object(members);
                    },
                    JsonValue.object(schema));
        }

        private static <W> Optional<SortedMap<String, W>> readNames(JsonValue at, Problems problems, Soort<W> soort) {
            Map<String, JsonValue> alle = problems.fields(at).all();
            boolean goed = at instanceof JsonObject;
            if (goed && (alle.isEmpty() || alle.size() > Grenzen.MOST_NAMES)) {
                problems.add(
                        at,
                        Tekst.of(
                                "1 t/m " + Grenzen.MOST_NAMES + " namen met hun waarde",
                                "1 through " + Grenzen.MOST_NAMES + " names with their value"));
                goed = false;
            }
            SortedMap<String, W> waarden = new TreeMap<>();
            for (Map.Entry<String, JsonValue> member : alle.entrySet()) {
                if (member.getKey().isBlank()) {
                    problems.add(
                            member.getValue().place(),
                            member.getKey(),
                            Tekst.of("een naam die niet leeg is", "a name that is not empty"));
                } else {
                    soort.reader().apply(member.getValue(), problems).ifPresent(w -> waarden.put(member.getKey(), w));
                }
            }
            return goed && waarden.size() == alle.size() ? Optional.of(waarden) : Optional.empty();
        }

        static <V> Soort<V> of(Vorm<V> vorm) {
            return new Soort<>(vorm::read, vorm::write, vorm.schema());
        }
    }

    /**
     * One property.
     *
     * @param <V> the type of the question
     * @param <W> the type of the property
     * @param naam its name
     * @param verplicht whether it must be there
     * @param soort how it is written
     * @param waarde its value in a question; empty when it is not written
     */
    record Eigenschap<V, W>(String naam, boolean verplicht, Soort<W> soort, Function<V, Optional<W>> waarde) {
        static <V, W> Eigenschap<V, W> required(String naam, Soort<W> soort, Function<V, W> waarde) {
            return new Eigenschap<>(naam, true, soort, v -> Optional.of(waarde.apply(v)));
        }

        static <V, W> Eigenschap<V, W> optional(String naam, Soort<W> soort, Function<V, Optional<W>> waarde) {
            return new Eigenschap<>(naam, false, soort, waarde);
        }

        /** The choice of a reading, written when it is not the default. */
        static <V> Eigenschap<V, String> reading(
                String naam, List<String> keuzes, Function<V, Optional<String>> keuze) {
            return new Eigenschap<>(naam, false, Soort.choice(keuzes), v -> {
                String gekozen = keuze.apply(v)
                        .orElseThrow(() -> new IllegalArgumentException("an open reading cannot be written"));
                return gekozen.equals(keuzes.get(0)) ? Optional.empty() : Optional.of(gekozen);
            });
        }

        private boolean read(Fields fields, Problems problems, Map<String, Object> gelezen) {
            Optional<JsonValue> at = verplicht ? fields.required(naam) : fields.optional(naam);
            Optional<W> w = at.flatMap(v -> soort.reader().apply(v, problems));
            w.ifPresent(x -> gelezen.put(naam, x));
            return w.isPresent() || (at.isEmpty() && !verplicht);
        }

        private void write(V vraag, Map<String, JsonValue> members) {
            waarde.apply(vraag).ifPresent(w -> members.put(naam, soort.writer().apply(w)));
        }
    }

    /** What was read: the values by property. */
    static final class Gelezen {
        private final Map<String, Object> waarden;

        private Gelezen(Map<String, Object> waarden) {
            this.waarden = waarden;
        }

        <W> W get(Eigenschap<?, W> eigenschap) {
            return find(eigenschap)
                    .orElseThrow(() -> new IllegalArgumentException(eigenschap.naam() + " is not required"));
        }

        @SuppressWarnings("unchecked") // only the kind of this property put it there
        <W> Optional<W> find(Eigenschap<?, W> eigenschap) {
            return Optional.ofNullable((W) waarden.get(eigenschap.naam()));
        }
    }

    private final List<Eigenschap<V, ?>> eigenschappen;
    private final Function<Gelezen, V> maker;

    @SafeVarargs
    Vorm(Function<Gelezen, V> maker, Eigenschap<V, ?>... eigenschappen) {
        List<Eigenschap<V, ?>> alle = new ArrayList<>();
        for (Eigenschap<V, ?> eigenschap : eigenschappen) {
            alle.add(eigenschap);
        }
        this.maker = maker;
        this.eigenschappen = List.copyOf(alle);
    }

    Vorm(Function<Gelezen, V> maker, List<? extends Eigenschap<V, ?>> eigenschappen) {
        this.maker = maker;
        this.eigenschappen = List.copyOf(eigenschappen);
    }

    @Override
    public Optional<V> read(JsonValue at, Problems problems) {
        Fields fields = problems.fields(at);
        Map<String, Object> gelezen = new HashMap<>();
        boolean goed = true;
        for (Eigenschap<V, ?> eigenschap : eigenschappen) {
            goed &= eigenschap.read(fields, problems, gelezen);
        }
        fields.close();
        if (!goed || !(at instanceof JsonObject)) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.apply(new Gelezen(gelezen)));
        } catch (OngeldigeWaardeException e) {
            problems.add(at.place(), e.waarde(), e.verwacht());
            return Optional.empty();
        }
    }

    @Override
    public JsonValue write(V vraag) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        eigenschappen.forEach(e -> e.write(vraag, members));
        return JsonValue.object(members);
    }

    @Override
    public JsonValue schema() {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Eigenschap<V, ?> eigenschap : eigenschappen) {
            properties.put(eigenschap.naam(), eigenschap.soort().schema());
            if (eigenschap.verplicht()) {
                required.add(eigenschap.naam());
            }
        }
        return Schemas.object(properties, required);
    }

    /** The choice of a reading, or that it was opened. */
    static String chosen(Optional<String> keuze, Lezing lezing) {
        return keuze.orElseThrow(() -> new IllegalArgumentException("the reading " + lezing.naam() + " is open"));
    }
}
