package nl.wlzkit.core.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonInvalid;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;

/**
 * Gathers everything that is wrong in one document, and takes its plain values.
 *
 * <p>Mutable and for one thread: made when a document is read and thrown away after {@link #throwIfAny()}. At most
 * {@value #MAX_PROBLEMS} problems are kept; that there are more is then the last one.
 */
public final class Problems {
    /** How many problems of one document are kept. */
    public static final int MAX_PROBLEMS = 1_000;

    /** More of a pointer than a message shows: a thousand whole ones of very long names would fill the memory and the day. */
    private static final int LONGEST_POINTER = 2_000;

    private final String bron;
    private final List<Probleem> gevonden = new ArrayList<>();

    /**
     * Starts a list without problems.
     *
     * @param bron what is read: a file name, or a word for it
     */
    public Problems(String bron) {
        this.bron = bron;
    }

    /**
     * Returns what is read.
     *
     * @return a file name, or a word for it
     */
    public String bron() {
        return bron;
    }

    /**
     * Adds a problem.
     *
     * @param place where
     * @param waarde what stands there; empty when nothing does
     * @param verwacht what was expected
     */
    public void add(Place place, String waarde, Tekst verwacht) {
        if (gevonden.size() < MAX_PROBLEMS) {
            gevonden.add(Probleem.of(place.pointer(LONGEST_POINTER), place.regel(), place.kolom(), waarde, verwacht));
        } else if (gevonden.size() == MAX_PROBLEMS) {
            gevonden.add(Probleem.of(
                    "",
                    0,
                    0,
                    "",
                    Tekst.of(
                            "minder problemen; alleen de eerste " + MAX_PROBLEMS + " staan hier",
                            "fewer problems; only the first " + MAX_PROBLEMS + " are listed")));
        }
    }

    /**
     * Adds a problem about a value; one that was already reported is not reported again.
     *
     * @param at the value
     * @param verwacht what was expected
     */
    public void add(JsonValue at, Tekst verwacht) {
        if (!(at instanceof JsonInvalid)) {
            add(at.place(), JsonWriter.compact(at), verwacht);
        }
    }

    /**
     * Says whether nothing is wrong so far.
     *
     * @return true if there is no problem
     */
    public boolean isEmpty() {
        return gevonden.isEmpty();
    }

    /**
     * Throws everything that is wrong, if anything is.
     *
     * @throws OngeldigeInvoerException with every problem
     */
    public void throwIfAny() {
        if (!gevonden.isEmpty()) {
            throw exception();
        }
    }

    /** In the order of the document; what has no line comes last. */
    private OngeldigeInvoerException exception() {
        List<Probleem> gesorteerd = new ArrayList<>(gevonden);
        gesorteerd.sort(Comparator.comparingInt((Probleem p) -> p.regel() == 0 ? Integer.MAX_VALUE : p.regel())
                .thenComparingInt(Probleem::kolom));
        return new OngeldigeInvoerException(bron, gesorteerd);
    }

    OngeldigeInvoerException fatal(Place place, String waarde, Tekst verwacht) {
        add(place, waarde, verwacht);
        return exception();
    }

    /**
     * Makes a value of ours from a JSON value; what its type refuses becomes a problem at this place.
     *
     * @param <T> the type of the value
     * @param at the JSON value
     * @param maker makes the value from the text
     * @return the value, or empty if it was refused or is no text
     */
    public <T> Optional<T> parse(JsonValue at, Function<String, T> maker) {
        return text(at).flatMap(s -> attempt(at, s, maker));
    }

    /**
     * Makes a value of ours from a JSON number; what its type refuses becomes a problem at this place.
     *
     * @param <T> the type of the value
     * @param at the JSON value
     * @param maker makes the value from the number
     * @return the value, or empty if it was refused or is no number
     */
    public <T> Optional<T> parseNumber(JsonValue at, Function<BigDecimal, T> maker) {
        return number(at).flatMap(n -> attempt(at, n, maker));
    }

    private <A, T> Optional<T> attempt(JsonValue at, A argument, Function<A, T> maker) {
        try {
            return Optional.of(maker.apply(argument));
        } catch (OngeldigeWaardeException e) {
            add(at, e.verwacht());
            return Optional.empty();
        }
    }

    /**
     * Takes a text.
     *
     * @param at the JSON value
     * @return the text, or empty if it is none; that is then a problem
     */
    public Optional<String> text(JsonValue at) {
        if (at instanceof JsonString s) {
            return Optional.of(s.value());
        }
        add(at, Tekst.of("een tekst tussen aanhalingstekens", "a text between quotation marks"));
        return Optional.empty();
    }

    /**
     * Takes a text that is not empty or blank.
     *
     * @param at the JSON value
     * @return the text, or empty if it is none; that is then a problem
     */
    public Optional<String> name(JsonValue at) {
        Optional<String> text = text(at);
        if (text.isPresent() && text.get().isBlank()) {
            add(at, Tekst.of("een tekst die niet leeg is", "a text that is not empty"));
            return Optional.empty();
        }
        return text;
    }

    /**
     * Takes a number.
     *
     * @param at the JSON value
     * @return the number, or empty if it is none; that is then a problem
     */
    public Optional<BigDecimal> number(JsonValue at) {
        if (at instanceof JsonNumber n) {
            return Optional.of(n.value());
        }
        add(at, Tekst.of("een getal, zoals 95.5", "a number, such as 95.5"));
        return Optional.empty();
    }

    /**
     * Takes true or false.
     *
     * @param at the JSON value
     * @return the truth value, or empty if it is none; that is then a problem
     */
    public Optional<Boolean> bool(JsonValue at) {
        if (at instanceof JsonBoolean b) {
            return Optional.of(b.value());
        }
        add(at, Tekst.of("true of false", "true or false"));
        return Optional.empty();
    }

    /**
     * Takes a date.
     *
     * @param at the JSON value
     * @return the date, or empty if it is none; that is then a problem
     */
    public Optional<LocalDate> date(JsonValue at) {
        if (at instanceof JsonString s) {
            Optional<LocalDate> date = date(s.value());
            if (date.isPresent()) {
                return date;
            }
        }
        add(at, Tekst.of("een datum, zoals \"2024-01-31\"", "a date, such as \"2024-01-31\""));
        return Optional.empty();
    }

    /** Ten characters, by hand: a formatter that can do everything takes longer to start than a program to answer. */
    private static Optional<LocalDate> date(String text) {
        boolean form = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        for (int i = 0; form && i < 10; i++) {
            form = i == 4 || i == 7 || (text.charAt(i) >= '0' && text.charAt(i) <= '9');
        }
        if (!form) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2023-02-29
        }
    }

    /**
     * Takes the elements of an array.
     *
     * @param at the JSON value
     * @return the elements; none if it is no array, which is then a problem
     */
    public List<JsonValue> elements(JsonValue at) {
        if (at instanceof JsonArray a) {
            return a.elements();
        }
        add(at, Tekst.of("een lijst [ … ]", "a list [ … ]"));
        return List.of();
    }

    /**
     * Starts to take an object apart, member by member.
     *
     * @param at the JSON value
     * @return its members; none if it is no object, which is then a problem
     */
    public Fields fields(JsonValue at) {
        if (at instanceof JsonObject o) {
            return new Fields(o, true, this);
        }
        add(at, Tekst.of("een object { … }", "an object { … }"));
        return new Fields(new JsonObject(at.place(), Map.of()), false, this);
    }
}
