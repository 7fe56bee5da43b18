package nl.wlzkit.quality.procurement;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * When something happened: a day, or a time with its offset from UTC. A time without an offset is refused, for it does not say
 * when it was. Two times are equal if they are the same instant, in whatever offset. Immutable and thread-safe.
 *
 * @param dag the day in the Netherlands
 * @param tijd the time in the Netherlands; absent when only the day is known
 */
public record Inkoopmoment(LocalDate dag, Optional<OffsetDateTime> tijd) {
    /** The zone of every deadline. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final String DATUM = "^(20\\d{2}|2100)-\\d{2}-\\d{2}";
    private static final String TIJDSTIP =
            DATUM + "T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-](0\\d|1[0-7]):[0-5]\\d)$";
    private static final Pattern VORM_VAN_TEKST = Pattern.compile(DATUM + "$|" + TIJDSTIP);
    private static final int EERSTE = 2000;
    private static final int LAATSTE = 2100;
    private static final Tekst VERWACHT = Tekst.of(
            "een dag zoals 2016-08-01, of een tijdstip met zone zoals 2016-08-01T17:00+02:00",
            "a day such as 2016-08-01, or a time with its zone such as 2016-08-01T17:00+02:00");

    /** How it is written: a text. */
    static final Waardevorm<Inkoopmoment> VORM = Waardevormen.of(
            (at, problems) -> problems.parse(at, Inkoopmoment::parse), m -> JsonValue.text(m.toString()), schema());

    /** A day of the calendar, or a time with its offset. */
    private static JsonValue schema() {
        Map<String, JsonValue> dag = new LinkedHashMap<>(((JsonObject) Schemas.date()).members());
        dag.put("pattern", JsonValue.text(DATUM + "$"));
        return JsonValue.object(
                Map.of("anyOf", JsonValue.array(List.of(JsonValue.object(dag), Schemas.text(TIJDSTIP)))));
    }

    /**
     * Turns a time to the Netherlands.
     *
     * @param dag the day in the Netherlands
     * @param tijd the time; absent when only the day is known
     * @throws OngeldigeWaardeException if the time is on another day, or the year is not from 2000 through 2100
     */
    public Inkoopmoment {
        tijd = tijd.map(Inkoopmoment::here);
        LocalDate eigen = tijd.map(OffsetDateTime::toLocalDate).orElse(dag);
        if (!eigen.equals(dag) || dag.getYear() < EERSTE || dag.getYear() > LAATSTE) {
            throw new OngeldigeWaardeException(dag.toString(), VERWACHT);
        }
    }

    private static OffsetDateTime here(OffsetDateTime tijd) {
        return tijd.atZoneSameInstant(ZONE).toOffsetDateTime();
    }

    /**
     * Makes a moment of a day.
     *
     * @param dag the day
     * @return the moment
     * @throws OngeldigeWaardeException if the year is not from 2000 through 2100
     */
    public static Inkoopmoment of(LocalDate dag) {
        return new Inkoopmoment(dag, Optional.empty());
    }

    /**
     * Makes a moment of a time.
     *
     * @param tijd the time with its offset
     * @return the moment
     * @throws OngeldigeWaardeException if the year is not from 2000 through 2100
     */
    public static Inkoopmoment of(OffsetDateTime tijd) {
        OffsetDateTime hier = here(tijd);
        return new Inkoopmoment(hier.toLocalDate(), Optional.of(hier));
    }

    /**
     * Reads a moment.
     *
     * @param tekst a day, or a time with its offset from UTC, to the minute or second
     * @return the moment
     * @throws OngeldigeWaardeException if it is neither: also when a time has no offset
     */
    public static Inkoopmoment parse(String tekst) {
        if (!VORM_VAN_TEKST.matcher(tekst).matches()) {
            throw new OngeldigeWaardeException(tekst, VERWACHT);
        }
        try {
            return tekst.indexOf('T') < 0 ? of(LocalDate.parse(tekst)) : of(OffsetDateTime.parse(tekst));
        } catch (DateTimeParseException e) {
            throw new OngeldigeWaardeException(tekst, VERWACHT);
        }
    }

    /** How long this is after a time; below zero before it. */
    Duration after(OffsetDateTime grens) {
        return Duration.between(grens, tijd.orElseThrow(() -> new IllegalStateException("a moment with a time")));
    }

    /** Writes it as it is read, in the time of the Netherlands. */
    @Override
    public String toString() {
        return tijd.map(OffsetDateTime::toString).orElseGet(dag::toString);
    }
}
