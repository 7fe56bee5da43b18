package nl.wlzkit.regions.friction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * By when a friction must be solved: now, by the end of a year, or by a day. Immutable and thread-safe.
 *
 * @param tekst how it is written: {@code NU}, a year such as {@code 2025}, or a day such as {@code 2025-07-01}; of the years
 *     2000 through 2100
 */
@Grondslag("WK-FRICTIE-TERMIJN")
public record Termijn(String tekst) implements Leesbaar {
    private static final String NOW = "NU";
    private static final int YEAR_LENGTH = 4;
    private static final String NU_OF_JAAR = "^(NU|20\\d{2}|2100)$";
    private static final String DAG = "^(20\\d{2}|2100)-\\d{2}-\\d{2}$";

    /** Now. */
    public static final Termijn NU = new Termijn(NOW);

    static final Waardevorm<Termijn> VORM = Waardevormen.of(
            (at, problems) -> problems.parse(at, Termijn::new), t -> JsonValue.text(t.tekst()), schema());

    /**
     * Checks that it is now, a year or a day.
     *
     * @param tekst how it is written: {@code NU}, a year such as {@code 2025}, or a day such as {@code 2025-07-01}; of the
     *     years 2000 through 2100
     * @throws OngeldigeWaardeException if it is none of these
     */
    public Termijn {
        if (!tekst.matches(NU_OF_JAAR) && !isDay(tekst)) {
            throw new OngeldigeWaardeException(
                    tekst,
                    Tekst.of(
                            "NU, een jaar of een dag van 2000 t/m 2100", "NU, a year or a day from 2000 through 2100"));
        }
    }

    private static JsonValue schema() {
        Map<String, JsonValue> dag = new LinkedHashMap<>();
        dag.put("format", JsonValue.text("date"));
        dag.put("pattern", JsonValue.text(DAG));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.text("string"));
        members.put(
                "anyOf",
                JsonValue.array(List.of(
                        JsonValue.object(Map.of("pattern", JsonValue.text(NU_OF_JAAR))), JsonValue.object(dag))));
        return JsonValue.object(members);
    }

    private static boolean isDay(String tekst) {
        try {
            return tekst.matches(DAG) && LocalDate.parse(tekst).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * Returns the last day on which it is in time: the day itself, or the last day of the year.
     *
     * @return the day; absent if it is now, because now has no last day
     */
    public Optional<LocalDate> uiterlijk() {
        if (tekst.equals(NOW)) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.parse(tekst.length() == YEAR_LENGTH ? tekst + "-12-31" : tekst));
    }

    @Override
    public String in(Taal taal) {
        return !tekst.equals(NOW) ? tekst : taal == Taal.NL ? "nu" : "now";
    }

    @Override
    public String toString() {
        return tekst;
    }
}
