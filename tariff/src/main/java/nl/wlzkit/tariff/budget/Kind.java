package nl.wlzkit.tariff.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;

/** One kind of value in a document: how it is read, written and described. */
record Kind<T>(BiFunction<JsonValue, Problems, Optional<T>> reader, Function<T, JsonValue> writer, JsonValue schema) {
    static final Kind<Bedrag> AMOUNT = amount(Bounds.MOST);
    static final Kind<Boolean> YES_NO = new Kind<>((at, p) -> p.bool(at), JsonValue::bool, Schemas.bool());
    static final Kind<LocalDate> DATE =
            new Kind<>((at, p) -> p.date(at), d -> JsonValue.text(d.toString()), Schemas.date());
    static final Kind<String> TEXT = new Kind<>((at, p) -> p.text(at), JsonValue::text, Schemas.text());
    static final Kind<String> NAME = new Kind<>((at, p) -> p.name(at), JsonValue::text, Schemas.name());
    static final Kind<BigDecimal> QUANTITY = new Kind<>(
            (at, p) -> p.parseNumber(at, Bounds::quantity),
            JsonValue::number,
            Schemas.number(BigDecimal.ZERO, true, Bounds.MOST_QUANTITY, true, Bounds.QUANTITY_DECIMALS));
    static final Kind<Percentage> PERCENTAGE = new Kind<>(
            (at, p) -> p.parseNumber(at, n -> Bounds.percentage(Percentage.of(n))),
            w -> JsonValue.number(w.toBigDecimal()),
            Schemas.number(BigDecimal.ZERO, true, BigDecimal.valueOf(100), true, Bounds.QUANTITY_DECIMALS));

    static final Kind<Zorgkantoor> ZORGKANTOOR = oneOf(List.of(Zorgkantoor.values()), Zorgkantoor::naam);

    static Kind<Bedrag> amount(Bedrag most) {
        return new Kind<>(
                (at, p) -> p.parseNumber(at, n -> Bounds.amount(Bedrag.of(n), most)),
                b -> JsonValue.number(b.toBigDecimal()),
                Schemas.number(BigDecimal.ZERO, true, most.toBigDecimal(), true, 2));
    }

    static Kind<Integer> whole(int from, int to) {
        return new Kind<>(
                (at, p) -> p.parseNumber(at, n -> Bounds.whole(integer(n, from, to), from, to)),
                i -> JsonValue.number(BigDecimal.valueOf(i)),
                Schemas.whole(from, to));
    }

    private static int integer(BigDecimal number, int from, int to) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new OngeldigeWaardeException(number.toString(), Bounds.wholeExpected(from, to));
        }
    }

    /** A text that is exactly the word for one of some values. */
    static <E> Kind<E> oneOf(List<E> values, Function<E, String> word) {
        List<String> words = values.stream().map(word).toList();
        String listed = String.join(", ", words);
        return new Kind<>(
                (at, p) -> p.parse(at, text -> {
                    int i = words.indexOf(text);
                    if (i < 0) {
                        throw new OngeldigeWaardeException(text, Tekst.of("een van " + listed, "one of " + listed));
                    }
                    return values.get(i);
                }),
                w -> JsonValue.text(word.apply(w)),
                Schemas.oneOf(words));
    }

    /** An object with a form of its own. */
    static <T> Kind<T> of(Waardevorm<T> form) {
        return new Kind<>(form::read, form::write, form.schema());
    }

    static <E extends Enum<E>> Kind<E> constant(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()), Enum::name);
    }

    static Kind<String> choice(Choice choice) {
        return oneOf(choice.keuzes(), k -> k);
    }

    /** A list of at most so many of these. */
    Kind<List<T>> listed(int longest) {
        Kind<T> kind = this;
        return list(
                new Waardevorm<T>() {
                    @Override
                    public Optional<T> read(JsonValue at, Problems problems) {
                        return kind.reader().apply(at, problems);
                    }

                    @Override
                    public JsonValue write(T waarde) {
                        return kind.writer().apply(waarde);
                    }

                    @Override
                    public JsonValue schema() {
                        return kind.schema();
                    }
                },
                longest);
    }

    /** A list of at most so many parts. */
    static <T> Kind<List<T>> list(Waardevorm<T> part, int longest) {
        Map<String, JsonValue> schema = new LinkedHashMap<>(((JsonObject) Schemas.list(part.schema())).members());
        schema.put("maxItems", JsonValue.number(BigDecimal.valueOf(longest)));
        return new Kind<>(
                (at, p) -> parts(at, p, part, longest),
                w -> JsonValue.array(w.stream().map(part::write).toList()),
                JsonValue.object(schema));
    }

    static <T> Kind<List<T>> list(Waardevorm<T> part) {
        return list(part, Bounds.LONGEST_LIST);
    }

    private static <T> Optional<List<T>> parts(JsonValue at, Problems problems, Waardevorm<T> part, int longest) {
        List<JsonValue> elements = problems.elements(at);
        boolean goed = at instanceof JsonValue.JsonArray;
        if (elements.size() > longest) {
            problems.add(at.place(), "", Bounds.listExpected(longest));
            return Optional.empty();
        }
        List<T> parts = new ArrayList<>();
        for (JsonValue element : elements) {
            part.read(element, problems).ifPresent(parts::add);
        }
        return goed && parts.size() == elements.size() ? Optional.of(parts) : Optional.empty();
    }
}
