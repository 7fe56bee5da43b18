package nl.wlzkit.core.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * The forms of plain values: how they are read, written and described, in one place each, so that reader and schema cannot
 * differ. Stateless and thread-safe.
 */
public final class Waardevormen {
    /** True or false. */
    public static final Waardevorm<Boolean> JA_NEE =
            of((at, problems) -> problems.bool(at), JsonValue::bool, Schemas.bool());

    /** A date, such as 2024-01-31. */
    public static final Waardevorm<LocalDate> DAG =
            of((at, problems) -> problems.date(at), d -> JsonValue.text(d.toString()), Schemas.date());

    /** A text that is not blank. */
    public static final Grensvorm<String> NAAM =
            new Gewoon<>((at, problems) -> problems.name(at), JsonValue::text, Schemas.name(), Waardevormen::notBlank);

    /** Any text. */
    public static final Waardevorm<String> TEKST =
            of((at, problems) -> problems.text(at), JsonValue::text, Schemas.text());

    private static final Tekst EEN_BEDRAG = Tekst.of("een bedrag", "an amount");
    private static final Tekst EEN_HEEL_GETAL = Tekst.of("een heel getal", "a whole number");
    private static final Tekst EEN_PERCENTAGE = Tekst.of("een percentage", "a percentage");

    private Waardevormen() {}

    private record Gewoon<W>(
            BiFunction<JsonValue, Problems, Optional<W>> reader,
            Function<W, JsonValue> writer,
            JsonValue schema,
            UnaryOperator<W> toets)
            implements Grensvorm<W> {
        @Override
        public Optional<W> read(JsonValue at, Problems problems) {
            return reader.apply(at, problems);
        }

        @Override
        public JsonValue write(W waarde) {
            return writer.apply(waarde);
        }

        @Override
        public W check(W waarde) {
            return toets.apply(waarde);
        }
    }

    /**
     * Makes a form of its three parts.
     *
     * @param <W> the type
     * @param reader reads a value; what is wrong becomes a problem
     * @param writer writes it
     * @param schema what the reader accepts
     * @return the form
     */
    public static <W> Waardevorm<W> of(
            BiFunction<JsonValue, Problems, Optional<W>> reader, Function<W, JsonValue> writer, JsonValue schema) {
        return new Gewoon<>(reader, writer, schema, UnaryOperator.identity());
    }

    /**
     * Makes the form of values that are written as another type is.
     *
     * @param <A> the type that has a form
     * @param <W> the type of the values
     * @param vorm how the other type is written
     * @param naar makes a value; what its type refuses becomes a problem
     * @param terug what is written of a value
     * @return the form
     */
    public static <A, W> Waardevorm<W> via(Waardevorm<A> vorm, Function<A, W> naar, Function<W, A> terug) {
        return of(
                (at, problems) -> {
                    try {
                        return vorm.read(at, problems).map(naar);
                    } catch (OngeldigeWaardeException e) {
                        problems.add(at, e.verwacht());
                        return Optional.empty();
                    }
                },
                w -> vorm.write(terug.apply(w)),
                vorm.schema());
    }

    /**
     * Makes the form of values that must pass a check.
     *
     * @param <W> the type
     * @param vorm how they are written
     * @param toets returns a value, or refuses it with an {@link OngeldigeWaardeException}; what it refuses becomes a problem
     *     at the value
     * @return the form
     */
    public static <W> Grensvorm<W> checked(Waardevorm<W> vorm, UnaryOperator<W> toets) {
        Waardevorm<W> getoetst = via(vorm, toets, w -> w);
        return new Gewoon<>(getoetst::read, getoetst::write, getoetst.schema(), toets);
    }

    private static String notBlank(String naam) {
        if (naam.isBlank()) {
            throw new OngeldigeWaardeException(
                    naam, Tekst.of("een tekst die niet leeg is", "a text that is not empty"));
        }
        return naam;
    }

    /** A number is checked before a value is made of it: its type may have bounds of its own, told in other words. */
    private static <W> Grensvorm<W> checkedNumber(
            Domein.Bereik<BigDecimal> bereik,
            int decimalen,
            Tekst verwacht,
            Function<BigDecimal, W> maker,
            Function<W, BigDecimal> getal,
            JsonValue schema) {
        Consumer<BigDecimal> toets = n -> {
            if (!bereik.contains(n) || n.stripTrailingZeros().scale() > decimalen) {
                throw new OngeldigeWaardeException(n.toString(), verwacht);
            }
        };
        return new Gewoon<>(
                (at, problems) -> problems.parseNumber(at, n -> {
                    toets.accept(n);
                    return maker.apply(n);
                }),
                w -> JsonValue.number(getal.apply(w)),
                schema,
                w -> {
                    toets.accept(getal.apply(w));
                    return w;
                });
    }

    /**
     * Makes the form of a number of some unit between two bounds, both inside.
     *
     * @param <W> the type
     * @param wat what the number is, for the error: "een aantal uren", "a number of hours"
     * @param van the lowest
     * @param tot the highest
     * @param decimalen the most decimals
     * @param maker makes the value; what its type refuses becomes a problem
     * @param getal takes the number out of it
     * @return the form
     */
    public static <W> Grensvorm<W> number(
            Tekst wat,
            BigDecimal van,
            BigDecimal tot,
            int decimalen,
            Function<BigDecimal, W> maker,
            Function<W, BigDecimal> getal) {
        return bounded(wat, Domein.Bereik.of(van, tot), decimalen, maker, getal);
    }

    /**
     * Makes the form of a number of some unit within a range, of which the ends may be outside.
     *
     * @param <W> the type
     * @param wat what the number is, for the error: "een aantal uren", "a number of hours"
     * @param bereik the range
     * @param decimalen the most decimals
     * @param maker makes the value; what its type refuses becomes a problem
     * @param getal takes the number out of it
     * @return the form
     */
    public static <W extends Comparable<? super W>> Grensvorm<W> number(
            Tekst wat,
            Domein.Bereik<W> bereik,
            int decimalen,
            Function<BigDecimal, W> maker,
            Function<W, BigDecimal> getal) {
        Domein.Bereik<BigDecimal> getallen = new Domein.Bereik<>(
                getal.apply(bereik.van()), bereik.vanInbegrepen(), getal.apply(bereik.tot()), bereik.totInbegrepen());
        return bounded(wat, getallen, decimalen, maker, getal);
    }

    private static <W> Grensvorm<W> bounded(
            Tekst wat,
            Domein.Bereik<BigDecimal> bereik,
            int decimalen,
            Function<BigDecimal, W> maker,
            Function<W, BigDecimal> getal) {
        return checkedNumber(
                bereik,
                decimalen,
                expected(wat, bereik, decimalen),
                maker,
                getal,
                Schemas.number(bereik.van(), bereik.vanInbegrepen(), bereik.tot(), bereik.totInbegrepen(), decimalen));
    }

    /**
     * Says what a number within bounds is.
     *
     * @param wat what the number is
     * @param van the lowest
     * @param tot the highest
     * @param decimalen the most decimals
     * @return what is expected
     */
    public static Tekst expected(Tekst wat, BigDecimal van, BigDecimal tot, int decimalen) {
        return expected(wat, Domein.Bereik.of(van, tot), decimalen);
    }

    private static Tekst expected(Tekst wat, Domein.Bereik<BigDecimal> bereik, int decimalen) {
        String onder = bereik.van().toPlainString();
        String boven = bereik.tot().toPlainString();
        String nl = decimalen == 0 ? "" : ", met hoogstens " + decimalen + " decimalen";
        String en = decimalen == 0 ? "" : ", with at most " + decimalen + " decimals";
        return Tekst.of(
                wat.nl()
                        + (bereik.vanInbegrepen() ? " van " : " van meer dan ")
                        + onder
                        + (bereik.totInbegrepen() ? " t/m " : " tot onder ")
                        + boven
                        + nl,
                wat.en()
                        + (bereik.vanInbegrepen() ? " from " : " of more than ")
                        + onder
                        + (bereik.totInbegrepen() ? " through " : " to below ")
                        + boven
                        + en);
    }

    /**
     * Makes the form of an amount in whole cents.
     *
     * @param van the lowest
     * @param tot the highest
     * @return the form
     */
    public static Grensvorm<Bedrag> amount(Bedrag van, Bedrag tot) {
        return number(EEN_BEDRAG, Domein.Bereik.of(van, tot), 2, Bedrag::of, Bedrag::toBigDecimal);
    }

    /**
     * Makes the form of a percentage.
     *
     * @param van the lowest
     * @param tot the highest
     * @param decimalen the most decimals
     * @return the form
     */
    public static Grensvorm<Percentage> percentage(Percentage van, Percentage tot, int decimalen) {
        return percentage(Domein.Bereik.of(van, tot), decimalen);
    }

    /**
     * Makes the form of a percentage within a range, of which the ends may be outside.
     *
     * @param bereik the range
     * @param decimalen the most decimals
     * @return the form
     */
    public static Grensvorm<Percentage> percentage(Domein.Bereik<Percentage> bereik, int decimalen) {
        return number(EEN_PERCENTAGE, bereik, decimalen, Percentage::of, Percentage::toBigDecimal);
    }

    /**
     * Makes the form of a whole number.
     *
     * @param van the lowest
     * @param tot the highest
     * @return the form
     */
    public static Grensvorm<Long> whole(long van, long tot) {
        return wholeNumber(EEN_HEEL_GETAL, van, tot, BigDecimal::longValueExact, BigDecimal::valueOf);
    }

    /**
     * Makes the form of a whole number that is an {@code int}: a year, a number of days.
     *
     * @param van the lowest
     * @param tot the highest
     * @return the form
     */
    public static Grensvorm<Integer> integer(int van, int tot) {
        return integer(EEN_HEEL_GETAL, van, tot);
    }

    /**
     * Makes the form of a whole number that is an {@code int} and has a name.
     *
     * @param wat what the number is, for the error: "een jaar", "a year"
     * @param van the lowest
     * @param tot the highest
     * @return the form
     */
    public static Grensvorm<Integer> integer(Tekst wat, int van, int tot) {
        return wholeNumber(wat, van, tot, BigDecimal::intValueExact, BigDecimal::valueOf);
    }

    private static <W> Grensvorm<W> wholeNumber(
            Tekst wat, long van, long tot, Function<BigDecimal, W> maker, Function<W, BigDecimal> getal) {
        Domein.Bereik<BigDecimal> bereik = Domein.Bereik.of(BigDecimal.valueOf(van), BigDecimal.valueOf(tot));
        return checkedNumber(bereik, 0, expected(wat, bereik, 0), maker, getal, Schemas.whole(van, tot));
    }

    /**
     * Makes the form of a day in some years.
     *
     * @param eerste the first year, of four digits
     * @param laatste the last year, of four digits
     * @return the form
     */
    public static Grensvorm<LocalDate> dayIn(int eerste, int laatste) {
        Tekst verwacht = eerste == laatste
                ? Tekst.of("een dag in " + eerste, "a day in " + eerste)
                : Tekst.of("een dag van " + eerste + " t/m " + laatste, "a day from " + eerste + " through " + laatste);
        String jaren = IntStream.rangeClosed(eerste, laatste)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("|", eerste == laatste ? "" : "(", eerste == laatste ? "" : ")"));
        Map<String, JsonValue> schema = new LinkedHashMap<>(members(DAG));
        schema.put("pattern", JsonValue.text("^" + jaren + "-\\d{2}-\\d{2}$"));
        return checked(of(DAG::read, DAG::write, JsonValue.object(schema)), dag -> {
            if (dag.getYear() < eerste || dag.getYear() > laatste) {
                throw new OngeldigeWaardeException(dag.toString(), verwacht);
            }
            return dag;
        });
    }

    /**
     * Makes the form of a text of some pattern.
     *
     * @param patroon a regular expression of the whole text, from ^ to $, which ECMA-262 and Java read the same
     * @param verwacht what is expected; the text itself is not repeated in a refusal, for it may be a person's
     * @return the form
     */
    public static Grensvorm<String> text(String patroon, Tekst verwacht) {
        Pattern java = Pattern.compile(patroon);
        UnaryOperator<String> toets = tekst -> {
            if (!java.matcher(tekst).matches()) {
                throw new OngeldigeWaardeException("", verwacht);
            }
            return tekst;
        };
        return new Gewoon<>((at, problems) -> problems.parse(at, toets), JsonValue::text, Schemas.text(patroon), toets);
    }

    /**
     * Makes the form of a text that has a type of its own: read by its type, and accepted as it is written only, so that a
     * document has one way to say it.
     *
     * @param <W> the type
     * @param lezer makes the value; what its type refuses becomes a problem
     * @param woord how it is written
     * @param patroon a regular expression of what is written, as ECMA-262 has it
     * @return the form
     */
    public static <W> Waardevorm<W> text(Function<String, W> lezer, Function<W, String> woord, String patroon) {
        return text(lezer, woord, Schemas.text(patroon));
    }

    /**
     * Makes the form of a text that has a type of its own with so many values, as {@link #text(Function, Function, String)}
     * does: who writes a value in another way is told how a document writes it.
     *
     * @param <W> the type
     * @param lezer makes the value; what its type refuses becomes a problem
     * @param woord how it is written
     * @param alle all values
     * @return the form
     */
    public static <W> Waardevorm<W> text(Function<String, W> lezer, Function<W, String> woord, List<W> alle) {
        return text(lezer, woord, Schemas.oneOf(alle.stream().map(woord).toList()));
    }

    private static <W> Waardevorm<W> text(Function<String, W> lezer, Function<W, String> woord, JsonValue schema) {
        return of(
                (at, problems) -> problems.parse(at, tekst -> {
                    W waarde = lezer.apply(tekst);
                    String zo = woord.apply(waarde);
                    if (!tekst.equals(zo)) {
                        throw new OngeldigeWaardeException(tekst, Tekst.same('"' + zo + '"'));
                    }
                    return waarde;
                }),
                w -> JsonValue.text(woord.apply(w)),
                schema);
    }

    /**
     * Makes the form of a value that is one of some, each with its word.
     *
     * @param <E> the type
     * @param keuzes the values
     * @param woord the word of each
     * @return the form
     */
    public static <E> Waardevorm<E> oneOf(List<E> keuzes, Function<E, String> woord) {
        Map<String, E> perWoord = new LinkedHashMap<>();
        keuzes.forEach(k -> perWoord.put(woord.apply(k), k));
        List<String> woorden = List.copyOf(perWoord.keySet());
        String alle = String.join(", ", woorden);
        return of(
                (at, problems) -> problems.parse(at, w -> {
                    E keuze = perWoord.get(w);
                    if (keuze == null) {
                        throw new OngeldigeWaardeException(w, Tekst.of("een van " + alle, "one of " + alle));
                    }
                    return keuze;
                }),
                e -> JsonValue.text(woord.apply(e)),
                Schemas.oneOf(woorden));
    }

    /**
     * Makes the form of a word that is one of some.
     *
     * @param keuzes the words
     * @return the form
     */
    public static Waardevorm<String> oneOf(List<String> keuzes) {
        return oneOf(keuzes, keuze -> keuze);
    }

    /**
     * Makes the form of an enumeration, by the names of its constants.
     *
     * @param <E> the type
     * @param type its class
     * @return the form
     */
    public static <E extends Enum<E>> Waardevorm<E> constant(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()), Enum::name);
    }

    /**
     * Makes the form of a list, in the order of the document. If an element is wrong, the list is.
     *
     * @param <W> the type of the elements
     * @param element their form
     * @param langste how many there can be
     * @return the form
     */
    public static <W> Waardevorm<List<W>> list(Waardevorm<W> element, int langste) {
        Map<String, JsonValue> schema = new LinkedHashMap<>(((JsonObject) Schemas.list(element.schema())).members());
        schema.put("maxItems", JsonValue.number(BigDecimal.valueOf(langste)));
        return of(
                (at, problems) -> elements(at, problems, element, langste),
                waarden -> JsonValue.array(waarden.stream().map(element::write).toList()),
                JsonValue.object(schema));
    }

    /**
     * Makes the form of a list that may not be too short. What is too short is a problem at the list.
     *
     * @param <W> the type of the elements
     * @param lijst the form of the list, however short
     * @param kortste how many there are at least
     * @return the form
     */
    public static <W> Waardevorm<List<W>> atLeast(Waardevorm<List<W>> lijst, int kortste) {
        Map<String, JsonValue> schema = new LinkedHashMap<>(((JsonObject) lijst.schema()).members());
        schema.put("minItems", JsonValue.number(BigDecimal.valueOf(kortste)));
        return of(
                (at, problems) -> lijst.read(at, problems).filter(waarden -> {
                    if (waarden.size() < kortste) {
                        problems.add(
                                at, Tekst.of("een lijst van minstens " + kortste, "a list of at least " + kortste));
                    }
                    return waarden.size() >= kortste;
                }),
                lijst::write,
                JsonValue.object(schema));
    }

    /**
     * Makes the form of a list of objects in which no two have the same name, or another property that tells them apart. What
     * comes again is a problem at that property.
     *
     * @param <W> the type of the elements
     * @param element their form
     * @param langste how many there can be
     * @param sleutel the property that every element has for itself
     * @param verwacht what is expected: "elke naam één keer", "every name once"
     * @return the form
     */
    public static <W> Waardevorm<List<W>> distinct(
            Objectvorm<W> element, int langste, Objectvorm.Eigenschap<W, ?> sleutel, Tekst verwacht) {
        Waardevorm<List<W>> lijst = list(element, langste);
        return of(
                (at, problems) -> lijst.read(at, problems).filter(waarden -> {
                    Set<Object> gezien = new HashSet<>();
                    for (int i = 0; i < waarden.size(); i++) {
                        Fields fields = problems.fields(problems.elements(at).get(i));
                        Optional<?> naam = sleutel.waarde().apply(waarden.get(i));
                        if (!gezien.add(naam)) {
                            fields.optional(sleutel.naam()).ifPresent(plaats -> problems.add(plaats, verwacht));
                        }
                    }
                    return gezien.size() == waarden.size();
                }),
                lijst::write,
                lijst.schema());
    }

    private static <W> Optional<List<W>> elements(JsonValue at, Problems problems, Waardevorm<W> element, int langste) {
        List<JsonValue> elementen = problems.elements(at);
        if (elementen.size() > langste) {
            problems.add(
                    at.place(), "", Tekst.of("een lijst van hoogstens " + langste, "a list of at most " + langste));
            return Optional.empty();
        }
        List<W> waarden = new ArrayList<>();
        elementen.forEach(e -> element.read(e, problems).ifPresent(waarden::add));
        boolean heel = at instanceof JsonArray && waarden.size() == elementen.size();
        return heel ? Optional.of(List.copyOf(waarden)) : Optional.empty();
    }

    /**
     * Makes the form of an object with names that the user chooses: at least one, none of them blank.
     *
     * @param <W> the type of the values
     * @param waarde their form
     * @param meeste how many names there can be
     * @return the form
     */
    public static <W> Waardevorm<SortedMap<String, W>> perName(Waardevorm<W> waarde, int meeste) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("type", JsonValue.text("object"));
        schema.put("minProperties", JsonValue.number(BigDecimal.ONE));
        schema.put("maxProperties", JsonValue.number(BigDecimal.valueOf(meeste)));
        schema.put("propertyNames", JsonValue.object(Map.of("pattern", JsonValue.text("\\S"))));
        schema.put("additionalProperties", waarde.schema());
        return of(
                (at, problems) -> names(at, problems, waarde, meeste),
                waarden -> {
                    Map<String, JsonValue> members = new LinkedHashMap<>();
                    waarden.forEach((naam, w) -> members.put(naam, waarde.write(w)));
                    return JsonValue.object(members);
                },
                JsonValue.object(schema));
    }

    private static <W> Optional<SortedMap<String, W>> names(
            JsonValue at, Problems problems, Waardevorm<W> waarde, int meeste) {
        Map<String, JsonValue> alle = problems.fields(at).all();
        boolean goed = at instanceof JsonObject;
        if (goed && (alle.isEmpty() || alle.size() > meeste)) {
            problems.add(
                    at,
                    Tekst.of(
                            "1 t/m " + meeste + " namen met hun waarde",
                            "1 through " + meeste + " names with their value"));
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
                waarde.read(member.getValue(), problems).ifPresent(w -> waarden.put(member.getKey(), w));
            }
        }
        return goed && waarden.size() == alle.size() ? Optional.of(waarden) : Optional.empty();
    }

    /**
     * Makes the form of an object with a property for each of some keys.
     *
     * @param <K> the type of the keys
     * @param <W> the type of the values
     * @param sleutels the keys, in the order in which they are written
     * @param woord the property of a key
     * @param waarde the form of its value
     * @param elk whether every key must be there
     * @return the form; what it reads is in the order of the keys and cannot be changed
     */
    public static <K, W> Waardevorm<Map<K, W>> perKey(
            Collection<K> sleutels, Function<K, String> woord, Function<K, Waardevorm<W>> waarde, boolean elk) {
        Map<K, Objectvorm.Eigenschap<Map<K, W>, W>> eigenschappen = new LinkedHashMap<>();
        for (K sleutel : sleutels) {
            eigenschappen.put(
                    sleutel,
                    new Objectvorm.Eigenschap<>(
                            woord.apply(sleutel),
                            elk,
                            waarde.apply(sleutel),
                            waarden -> Optional.ofNullable(waarden.get(sleutel))));
        }
        return Objectvorm.of(
                gelezen -> {
                    Map<K, W> waarden = new LinkedHashMap<>();
                    eigenschappen.forEach(
                            (sleutel, eigenschap) -> gelezen.find(eigenschap).ifPresent(w -> waarden.put(sleutel, w)));
                    return Collections.unmodifiableMap(waarden);
                },
                List.copyOf(eigenschappen.values()));
    }

    /**
     * Writes the properties of an object in the order of their names, whatever the order in which its schema has them.
     *
     * @param <W> the type
     * @param vorm the form of an object
     * @return the same form, but for the order in which it writes
     */
    public static <W> Waardevorm<W> byName(Waardevorm<W> vorm) {
        return of(
                vorm::read,
                w -> JsonValue.object(new TreeMap<>(((JsonObject) vorm.write(w)).members())),
                vorm.schema());
    }

    private static Map<String, JsonValue> members(Waardevorm<?> vorm) {
        return ((JsonObject) vorm.schema()).members();
    }

    /**
     * Gives a form a title in its schema, so that people know what is asked.
     *
     * @param <W> the type
     * @param titel what the value is
     * @param vorm its form
     * @return the same form with that title
     */
    public static <W> Waardevorm<W> titled(String titel, Waardevorm<W> vorm) {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("title", JsonValue.text(titel));
        schema.putAll(members(vorm));
        return of(vorm::read, vorm::write, JsonValue.object(schema));
    }
}
