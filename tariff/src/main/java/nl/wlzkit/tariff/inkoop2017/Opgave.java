package nl.wlzkit.tariff.inkoop2017;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * What is told of something that follows from a list: yes or no at once, or the list. Immutable and thread-safe if its
 * elements are.
 *
 * @param <W> the type of the elements
 * @param kort yes or no; absent when the list is given
 * @param lijst the list; empty when yes or no is given
 */
public record Opgave<W>(Optional<Boolean> kort, List<W> lijst) implements Leesbaar {
    private static final int LANGSTE = 1_000;

    /**
     * Copies the list.
     *
     * @param kort yes or no; absent when the list is given
     * @param lijst the list; empty when yes or no is given
     * @throws IllegalArgumentException if both are given
     */
    public Opgave {
        lijst = List.copyOf(lijst);
        if (kort.isPresent() && !lijst.isEmpty()) {
            throw new IllegalArgumentException("yes or no, or a list");
        }
    }

    /**
     * Tells yes.
     *
     * @param <W> the type of the elements
     * @return yes, without a list
     */
    public static <W> Opgave<W> yes() {
        return new Opgave<>(Optional.of(true), List.of());
    }

    /**
     * Tells no.
     *
     * @param <W> the type of the elements
     * @return no, without a list
     */
    public static <W> Opgave<W> no() {
        return new Opgave<>(Optional.of(false), List.of());
    }

    /**
     * Tells the list.
     *
     * @param <W> the type of the elements
     * @param lijst the whole list; empty if there are none
     * @return the list
     */
    public static <W> Opgave<W> of(List<W> lijst) {
        return new Opgave<>(Optional.empty(), lijst);
    }

    /** Written as true, false or the list. */
    static <W> Waardevorm<Opgave<W>> vorm(Waardevorm<W> element) {
        Waardevorm<List<W>> lijst = Waardevormen.list(element, LANGSTE);
        return Waardevormen.of(
                (at, problems) -> {
                    if (at instanceof JsonBoolean janee) {
                        return Optional.of(janee.value() ? yes() : no());
                    }
                    if (at instanceof JsonArray) {
                        return lijst.read(at, problems).map(Opgave::of);
                    }
                    problems.add(at, Tekst.of("true, false of een lijst [ … ]", "true, false or a list [ … ]"));
                    return Optional.empty();
                },
                opgave -> opgave.kort().map(JsonValue::bool).orElseGet(() -> lijst.write(opgave.lijst())),
                JsonValue.object(Map.of("anyOf", JsonValue.array(List.of(Schemas.bool(), lijst.schema())))));
    }

    boolean any(Predicate<W> telt) {
        return kort.orElseGet(() -> lijst.stream().anyMatch(telt));
    }

    boolean all(Predicate<W> telt) {
        return kort.orElseGet(() -> lijst.stream().allMatch(telt));
    }

    @Override
    public String in(Taal taal) {
        if (kort.isPresent()) {
            return Leesbaar.show(kort.get(), taal);
        }
        return lijst.isEmpty()
                ? (taal == Taal.NL ? "geen" : "none")
                : lijst.stream().map(w -> Leesbaar.show(w, taal)).collect(Collectors.joining("; "));
    }

    /** Writes true, false or the list. */
    @Override
    public String toString() {
        return kort.map(Object::toString).orElseGet(lijst::toString);
    }
}
