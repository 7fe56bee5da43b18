package nl.wlzkit.core.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
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
    public static final Waardevorm<String> NAAM =
            of((at, problems) -> problems.name(at), JsonValue::text, Schemas.name());

    private Waardevormen() {}

    private record Gewoon<W>(
            BiFunction<JsonValue, Problems, Optional<W>> reader, Function<W, JsonValue> writer, JsonValue schema)
            implements Waardevorm<W> {
        @Override
        public Optional<W> read(JsonValue at, Problems problems) {
            return reader.apply(at, problems);
        }

        @Override
        public JsonValue write(W waarde) {
            return writer.apply(waarde);
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
        return new Gewoon<>(reader, writer, schema);
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
    public static <W> Waardevorm<W> number(
            Tekst wat,
            BigDecimal van,
            BigDecimal tot,
            int decimalen,
            Function<BigDecimal, W> maker,
            Function<W, BigDecimal> getal) {
        return of(
                (at, problems) -> problems.parseNumber(at, n -> {
                    if (n.compareTo(van) < 0
                            || n.compareTo(tot) > 0
                            || n.stripTrailingZeros().scale() > decimalen) {
                        throw new OngeldigeWaardeException(n.toString(), expected(wat, van, tot, decimalen));
                    }
                    return maker.apply(n);
                }),
                w -> JsonValue.number(getal.apply(w)),
                Schemas.number(van, true, tot, true, decimalen));
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
        String onder = van.toPlainString();
        String boven = tot.toPlainString();
        String nl = decimalen == 0 ? "" : ", met hoogstens " + decimalen + " decimalen";
        String en = decimalen == 0 ? "" : ", with at most " + decimalen + " decimals";
        return Tekst.of(
                wat.nl() + " van " + onder + " t/m " + boven + nl,
                wat.en() + " from " + onder + " through " + boven + en);
    }

    /**
     * Makes the form of an amount in whole cents.
     *
     * @param van the lowest
     * @param tot the highest
     * @return the form
     */
    public static Waardevorm<Bedrag> amount(Bedrag van, Bedrag tot) {
        return number(
                Tekst.of("een bedrag", "an amount"),
                van.toBigDecimal(),
                tot.toBigDecimal(),
                2,
                Bedrag::of,
                Bedrag::toBigDecimal);
    }

    /**
     * Makes the form of a percentage.
     *
     * @param van the lowest
     * @param tot the highest
     * @param decimalen the most decimals
     * @return the form
     */
    public static Waardevorm<Percentage> percentage(Percentage van, Percentage tot, int decimalen) {
        return number(
                Tekst.of("een percentage", "a percentage"),
                van.toBigDecimal(),
                tot.toBigDecimal(),
                decimalen,
                Percentage::of,
                Percentage::toBigDecimal);
    }

    /**
     * Makes the form of a whole number.
     *
     * @param van the lowest
     * @param tot the highest
     * @return the form
     */
    public static Waardevorm<Long> whole(long van, long tot) {
        return wholeNumber(van, tot, BigDecimal::longValueExact, BigDecimal::valueOf);
    }

    /**
     * Makes the form of a whole number that is an {@code int}: a year, a number of days.
     *
     * @param van the lowest
     * @param tot the highest
     * @return the form
     */
    public static Waardevorm<Integer> integer(int van, int tot) {
        return wholeNumber(van, tot, BigDecimal::intValueExact, BigDecimal::valueOf);
    }

    private static <W> Waardevorm<W> wholeNumber(
            long van, long tot, Function<BigDecimal, W> maker, Function<W, BigDecimal> getal) {
        Tekst verwacht =
                Tekst.of("een heel getal van " + van + " t/m " + tot, "a whole number from " + van + " through " + tot);
        return of(
                (at, problems) -> problems.parseNumber(at, n -> {
                    if (n.compareTo(BigDecimal.valueOf(van)) < 0
                            || n.compareTo(BigDecimal.valueOf(tot)) > 0
                            || n.stripTrailingZeros().scale() > 0) {
                        throw new OngeldigeWaardeException(n.toString(), verwacht);
                    }
                    return maker.apply(n);
                }),
                w -> JsonValue.number(getal.apply(w)),
                Schemas.whole(van, tot));
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
                Schemas.text(patroon));
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
        schema.putAll(((JsonObject) vorm.schema()).members());
        return of(vorm::read, vorm::write, JsonValue.object(schema));
    }
}
