package nl.wlzkit.tariff.inkoop2017;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Feit;

/**
 * A fact that a question of this package can be told: its name in documents, what it is, who knows it when the question does
 * not, and what it can be. Immutable and thread-safe.
 *
 * @param <W> the type of its value
 */
public final class Inkoopfeit<W> {
    /** The largest amount in euros, per unit or per day: far above any tariff of the Wlz. */
    static final Bedrag MOST = Bedrag.of("100000");

    private final String naam;
    private final Tekst titel;
    private final Optional<Gat<W>> gat;
    private final boolean verplicht;
    private final UnaryOperator<W> controle;
    private final Vorm<W> vorm;

    /** How a value is written as JSON. */
    interface Vorm<W> {
        Optional<W> read(JsonValue at, Problems problems);

        JsonValue write(W waarde);

        JsonValue schema();
    }

    private Inkoopfeit(
            String naam,
            Tekst titel,
            Optional<Gat<W>> gat,
            boolean verplicht,
            UnaryOperator<W> controle,
            Vorm<W> vorm) {
        this.naam = naam;
        this.titel = titel;
        this.gat = gat;
        this.verplicht = verplicht;
        this.controle = controle;
        this.vorm = vorm;
    }

    private static <W> Inkoopfeit<W> open(
            String naam, Eigenaar wie, Tekst titel, Domein<W> domein, UnaryOperator<W> controle, Vorm<W> vorm) {
        return new Inkoopfeit<>(naam, titel, Optional.of(new Gat<>(naam, titel, wie, domein)), false, controle, vorm);
    }

    // -------------------------------------------------------------------------------------------------- kinds of fact

    static Inkoopfeit<Boolean> yesNo(String naam, Eigenaar wie, String nl, String en) {
        return open(naam, wie, Tekst.of(nl, en), Domein.yesNo(), UnaryOperator.identity(), YES_NO);
    }

    /** A yes or no that is no unless it is told: it leaves a note and decides nothing. */
    static Inkoopfeit<Boolean> remark(String naam, String nl, String en) {
        return new Inkoopfeit<>(naam, Tekst.of(nl, en), Optional.empty(), false, UnaryOperator.identity(), YES_NO);
    }

    static <E extends Enum<E>> Inkoopfeit<E> choice(String naam, Eigenaar wie, String nl, String en, E[] waarden) {
        List<E> lijst = List.of(waarden);
        return open(
                naam, wie, Tekst.of(nl, en), new Domein.Keuze<>(lijst), UnaryOperator.identity(), new Woorden<>(lijst));
    }

    static <E extends Enum<E>> Inkoopfeit<E> given(String naam, String nl, String en, E[] waarden) {
        return new Inkoopfeit<>(
                naam,
                Tekst.of(nl, en),
                Optional.empty(),
                true,
                UnaryOperator.identity(),
                new Woorden<>(List.of(waarden)));
    }

    static Inkoopfeit<LocalDate> givenDay(String naam, String nl, String en) {
        return new Inkoopfeit<>(naam, Tekst.of(nl, en), Optional.empty(), true, UnaryOperator.identity(), DAG);
    }

    static Inkoopfeit<Long> count(String naam, Eigenaar wie, String nl, String en, long tot) {
        Domein<Long> domein = Domein.Bereik.of(0L, tot);
        return open(naam, wie, Tekst.of(nl, en), domein, domein::check, new Aantallen(tot));
    }

    static Inkoopfeit<Percentage> percentage(String naam, Eigenaar wie, String nl, String en) {
        Getallen<Percentage> vorm =
                new Getallen<>(Percentage.NUL, Percentage.HONDERD, Percentage::of, Percentage::toBigDecimal);
        return open(naam, wie, Tekst.of(nl, en), vorm.domein(), vorm::check, vorm);
    }

    static Inkoopfeit<Procentpunt> points(String naam, Eigenaar wie, String nl, String en) {
        return open(naam, wie, Tekst.of(nl, en), OPSLAGEN.domein(), OPSLAGEN::check, OPSLAGEN);
    }

    /** Points that are told or absent, and never a hole. */
    static Inkoopfeit<Procentpunt> givenPoints(String naam, boolean verplicht, String nl, String en) {
        return new Inkoopfeit<>(naam, Tekst.of(nl, en), Optional.empty(), verplicht, OPSLAGEN::check, OPSLAGEN);
    }

    static Inkoopfeit<Bedrag> amount(String naam, Eigenaar wie, String nl, String en) {
        return open(naam, wie, Tekst.of(nl, en), BEDRAGEN.domein(), BEDRAGEN::check, BEDRAGEN);
    }

    static Inkoopfeit<Bedrag> givenAmount(String naam, String nl, String en) {
        return new Inkoopfeit<>(naam, Tekst.of(nl, en), Optional.empty(), true, BEDRAGEN::check, BEDRAGEN);
    }

    static <W> Inkoopfeit<Opgave<W>> list(String naam, Eigenaar wie, String nl, String en, Vorm<W> element) {
        Domein<Opgave<W>> domein = new Domein.Keuze<>(List.of(Opgave.no(), Opgave.yes()));
        return open(naam, wie, Tekst.of(nl, en), domein, UnaryOperator.identity(), new Opgaven<>(element));
    }

    static <W> Inkoopfeit<W> value(
            String naam, boolean verplicht, String nl, String en, UnaryOperator<W> controle, Vorm<W> vorm) {
        return new Inkoopfeit<>(naam, Tekst.of(nl, en), Optional.empty(), verplicht, controle, vorm);
    }

    // ------------------------------------------------------------------------------------------------------ what it is

    /**
     * Returns its name in documents and holes.
     *
     * @return the name
     */
    public String naam() {
        return naam;
    }

    /**
     * Returns what it is, for people.
     *
     * @return the title, with the unit
     */
    public Tekst titel() {
        return titel;
    }

    /**
     * Returns the hole that it is when it is not told.
     *
     * @return the hole; absent for what must be told, or is nothing when it is not
     */
    public Optional<Gat<W>> gat() {
        return gat;
    }

    /**
     * Says whether a question must be told it.
     *
     * @return true if a document without it is refused
     */
    public boolean isVerplicht() {
        return verplicht;
    }

    W check(W waarde) {
        return controle.apply(waarde);
    }

    Vorm<W> vorm() {
        return vorm;
    }

    Gegeven gegeven(Object waarde) {
        return Gegeven.of(naam, titel, waarde);
    }

    @Override
    public String toString() {
        return naam;
    }

    // ----------------------------------------------------------------------------------------------------------- forms

    static final Vorm<Boolean> YES_NO = new Vorm<>() {
        @Override
        public Optional<Boolean> read(JsonValue at, Problems problems) {
            return problems.bool(at);
        }

        @Override
        public JsonValue write(Boolean waarde) {
            return JsonValue.bool(waarde);
        }

        @Override
        public JsonValue schema() {
            return Schemas.bool();
        }
    };

    static final Vorm<LocalDate> DAG = new Vorm<>() {
        @Override
        public Optional<LocalDate> read(JsonValue at, Problems problems) {
            return problems.date(at);
        }

        @Override
        public JsonValue write(LocalDate waarde) {
            return JsonValue.text(waarde.toString());
        }

        @Override
        public JsonValue schema() {
            return Schemas.date();
        }
    };

    static final Vorm<String> NAAM = new Vorm<>() {
        @Override
        public Optional<String> read(JsonValue at, Problems problems) {
            return problems.name(at);
        }

        @Override
        public JsonValue write(String waarde) {
            return JsonValue.text(waarde);
        }

        @Override
        public JsonValue schema() {
            return Schemas.name();
        }
    };

    /** A surcharge: from nothing through the national maximum. */
    static final Getallen<Procentpunt> OPSLAGEN =
            new Getallen<>(Procentpunt.NUL, Opslagmoment.MAXIMUM, Procentpunt::of, Procentpunt::toBigDecimal);

    /** A share: from nothing through the whole. */
    static final Getallen<BigDecimal> AANDELEN = new Getallen<>(
            BigDecimal.ZERO, BigDecimal.ONE, n -> n.signum() == 0 ? BigDecimal.ZERO : n.stripTrailingZeros(), n -> n);

    private static final Getallen<Bedrag> BEDRAGEN = new Getallen<>(Bedrag.NUL, MOST, Bedrag::of, Bedrag::toBigDecimal);

    /** The constants of an enumeration, by their names. */
    record Woorden<E extends Enum<E>>(List<E> waarden) implements Vorm<E> {
        static <E extends Enum<E>> Woorden<E> of(E[] waarden) {
            return new Woorden<>(Arrays.asList(waarden));
        }

        @Override
        public Optional<E> read(JsonValue at, Problems problems) {
            return problems.parse(at, this::find);
        }

        private E find(String woord) {
            for (E waarde : waarden) {
                if (waarde.name().equals(woord)) {
                    return waarde;
                }
            }
            String namen = String.join(", ", names());
            throw new OngeldigeWaardeException(woord, Tekst.of("een van " + namen, "one of " + namen));
        }

        private List<String> names() {
            return waarden.stream().map(Enum::name).toList();
        }

        @Override
        public JsonValue write(E waarde) {
            return JsonValue.text(waarde.name());
        }

        @Override
        public JsonValue schema() {
            return Schemas.oneOf(names());
        }
    }

    /** A number of some unit between two bounds, both inside, with at most ten decimals. */
    record Getallen<W extends Comparable<? super W>>(
            W van, W tot, Function<BigDecimal, W> maker, Function<W, BigDecimal> getal) implements Vorm<W> {
        Domein<W> domein() {
            return Domein.Bereik.of(van, tot);
        }

        W check(W waarde) {
            return Feit.fine(domein().check(waarde), getal.apply(waarde));
        }

        @Override
        public Optional<W> read(JsonValue at, Problems problems) {
            return problems.parseNumber(at, n -> check(maker.apply(n)));
        }

        @Override
        public JsonValue write(W waarde) {
            return JsonValue.number(getal.apply(waarde));
        }

        @Override
        public JsonValue schema() {
            return Schemas.number(getal.apply(van), true, getal.apply(tot), true, Feit.MAX_DECIMALS);
        }
    }

    private record Aantallen(long tot) implements Vorm<Long> {
        @Override
        public Optional<Long> read(JsonValue at, Problems problems) {
            return problems.parseNumber(at, this::whole);
        }

        private Long whole(BigDecimal getal) {
            try {
                return Domein.Bereik.of(0L, tot).check(getal.longValueExact());
            } catch (ArithmeticException e) {
                throw new OngeldigeWaardeException(
                        getal.toString(),
                        Tekst.of("een heel aantal van 0 t/m " + tot, "a whole number from 0 through " + tot));
            }
        }

        @Override
        public JsonValue write(Long waarde) {
            return JsonValue.number(BigDecimal.valueOf(waarde));
        }

        @Override
        public JsonValue schema() {
            return Schemas.whole(0, tot);
        }
    }

    private record Opgaven<W>(Vorm<W> element) implements Vorm<Opgave<W>> {
        @Override
        public Optional<Opgave<W>> read(JsonValue at, Problems problems) {
            if (at instanceof JsonBoolean janee) {
                return Optional.of(janee.value() ? Opgave.yes() : Opgave.no());
            }
            if (!(at instanceof JsonArray array)) {
                problems.add(at, Tekst.of("true, false of een lijst [ … ]", "true, false or a list [ … ]"));
                return Optional.empty();
            }
            List<W> gelezen = new ArrayList<>();
            array.elements().forEach(e -> element.read(e, problems).ifPresent(gelezen::add));
            return gelezen.size() == array.elements().size() ? Optional.of(Opgave.of(gelezen)) : Optional.empty();
        }

        @Override
        public JsonValue write(Opgave<W> waarde) {
            return waarde.kort()
                    .map(JsonValue::bool)
                    .orElseGet(() -> JsonValue.array(
                            waarde.lijst().stream().map(element::write).toList()));
        }

        @Override
        public JsonValue schema() {
            return JsonValue.object(
                    Map.of("anyOf", JsonValue.array(List.of(Schemas.bool(), Schemas.list(element.schema())))));
        }
    }

    /** A schema with a title, so that people know what is asked. */
    JsonValue schema() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("title", JsonValue.text(titel.nl()));
        members.putAll(((JsonObject) vorm.schema()).members());
        return JsonValue.object(members);
    }
}
