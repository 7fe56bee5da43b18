package nl.wlzkit.tariff.thuis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/** What the values in the questions of this package can be, and how they are written. */
final class Thuiswoorden {
    /** A million euros a year for one client: more than any budget of the sources. */
    static final Bedrag MEESTE = Bedrag.of(BigDecimal.valueOf(1_000_000));

    static final Waardevorm<Bedrag> EURO = Waardevormen.amount(Bedrag.NUL, MEESTE);

    /** The first day of the Wlz. */
    static final LocalDate EERSTE_DAG = LocalDate.of(2015, 1, 1);

    static final LocalDate LAATSTE_DAG = LocalDate.of(2099, 12, 31);

    static final Waardevorm<LocalDate> DAG = day(EERSTE_DAG, LAATSTE_DAG, "^20(1[5-9]|[2-9][0-9])-");

    private static final Stap GEEN_TEKST =
            new Stap("WK-GEEN-TEKST", Tekst.of("tekst van deze dag niet gelezen", "text of this day not read"));

    private Thuiswoorden() {}

    static Stap geenTekst() {
        return GEEN_TEKST;
    }

    /** Some steps, and some more. */
    static List<Stap> steps(List<Stap> eerst, Stap... dan) {
        List<Stap> stappen = new ArrayList<>(eerst);
        for (Stap stap : dan) {
            stappen.add(stap);
        }
        return List.copyOf(stappen);
    }

    /** Notes that the text of a day was told or assumed. */
    static void note(Spoor spoor, boolean bekend, LocalDate dag, Object tekst) {
        if (!bekend) {
            spoor.note(GEEN_TEKST, () -> List.of(onDay(dag), text(tekst)));
        }
    }

    /** The day, as a fact of a line of an explanation. */
    static Gegeven onDay(LocalDate dag) {
        return Gegeven.of("dag", Tekst.of("dag", "day"), dag);
    }

    /** The text that holds, as a fact of a line of an explanation. */
    static Gegeven text(Object tekst) {
        return Gegeven.of(Standen.TEKST, Tekst.of("tekst", "text"), tekst);
    }

    /** What was told of a fact that can be a hole, as a fact of a line of an explanation. */
    static <W> Gegeven fact(Gat<W> gat, W waarde) {
        return Gegeven.of(gat.feit(), gat.naam(), waarde);
    }

    /** Adds a fact, if it was told. */
    static <W> void add(List<Gegeven> over, Gat<W> gat, Optional<W> waarde) {
        waarde.ifPresent(w -> over.add(fact(gat, w)));
    }

    static String of(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Waardevorm<E> word(List<E> keuzes) {
        return Waardevormen.oneOf(keuzes, Thuiswoorden::of);
    }

    static <E extends Enum<E>> Waardevorm<E> word(Class<E> type) {
        return word(List.of(type.getEnumConstants()));
    }

    /** The form of a day within whole years; the pattern says which years these are. */
    static Waardevorm<LocalDate> day(LocalDate van, LocalDate tot, String patroon) {
        Map<String, JsonValue> schema = new LinkedHashMap<>(((JsonObject) Schemas.date()).members());
        schema.put("pattern", JsonValue.text(patroon));
        return Waardevormen.of(
                (at, problems) -> problems.parse(at, tekst -> within(parse(tekst), van, tot)),
                Waardevormen.DAG::write,
                JsonValue.object(schema));
    }

    private static LocalDate parse(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            throw new OngeldigeWaardeException(
                    tekst, Tekst.of("een datum, zoals 2024-01-31", "a date, such as 2024-01-31"));
        }
    }

    static LocalDate within(LocalDate dag, LocalDate van, LocalDate tot) {
        if (dag.isBefore(van) || dag.isAfter(tot)) {
            throw new OngeldigeWaardeException(
                    dag.toString(),
                    Tekst.of("een dag van " + van + " t/m " + tot, "a day from " + van + " through " + tot));
        }
        return dag;
    }

    static void day(LocalDate dag) {
        within(dag, EERSTE_DAG, LAATSTE_DAG);
    }

    static void euro(Bedrag bedrag) {
        Domein.Bereik.of(Bedrag.NUL, MEESTE).check(bedrag);
        if (bedrag.toBigDecimal().scale() > 2) {
            throw new OngeldigeWaardeException(
                    bedrag.toString(), Tekst.of("een bedrag in hele centen", "an amount in whole cents"));
        }
    }

    static void number(int getal, int van, int tot) {
        Domein.Bereik.of(van, tot).check(getal);
    }

    static Gat<Bedrag> amount(String feit, Tekst naam, Eigenaar wie) {
        return new Gat<>(feit, naam, wie, Domein.Bereik.of(Bedrag.NUL, MEESTE));
    }

    static Gat<Boolean> yesNo(String feit, Tekst naam, Eigenaar wie) {
        return new Gat<>(feit, naam, wie, Domein.yesNo());
    }

    static <W> W told(Optional<W> waarde, Gat<W> gat) {
        return waarde.orElseThrow(() -> new IllegalArgumentException("the fact " + gat.feit() + " is a hole"));
    }
}
