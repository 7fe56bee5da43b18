package nl.wlzkit.core.iwlz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A part of a message: the texts of its fields, right or wrong, and its own parts. So that everything that is wrong can be
 * told at once, only the structure is checked here; {@link #waarde} gives the value of a field or refuses.
 *
 * <p>The text of a citizen service number is not shown by {@link #toString()}. Immutable and thread-safe.
 *
 * @param klasse what the part is
 * @param velden the texts of its fields; a field that is absent is empty
 * @param delen its parts, in the order of the message
 */
public record Berichtdeel(Berichtklasse klasse, Map<Veld<?>, String> velden, List<Berichtdeel> delen) {
    /**
     * Checks the structure and copies the collections.
     *
     * @param klasse what the part is
     * @param velden the texts of its fields
     * @param delen its parts
     * @throws OngeldigeWaardeException if the class has no such field or part, or more of a part than there can be
     */
    public Berichtdeel {
        for (Veld<?> veld : velden.keySet()) {
            if (!klasse.velden().contains(veld)) {
                throw new OngeldigeWaardeException(
                        veld.toString(),
                        Tekst.of("een veld van " + klasse.sleutel(), "a field of " + klasse.sleutel()));
            }
        }
        for (int i = 0; i < delen.size(); i++) {
            Berichtklasse deel = delen.get(i).klasse();
            if (!klasse.delen().contains(deel)) {
                throw new OngeldigeWaardeException(
                        deel.sleutel(), Tekst.of("een deel van " + klasse.sleutel(), "a part of " + klasse.sleutel()));
            }
            for (int j = 0; j < i; j++) {
                if (delen.get(j).klasse() == deel && !(deel.vaker() && klasse != Berichtklasse.RELATIE)) {
                    throw new OngeldigeWaardeException(
                            deel.sleutel(),
                            Tekst.of(
                                    "één keer " + deel.sleutel() + " in " + klasse.sleutel(),
                                    deel.sleutel() + " once in " + klasse.sleutel()));
                }
            }
        }
        velden = Collections.unmodifiableMap(new LinkedHashMap<>(velden));
        delen = List.copyOf(delen);
    }

    /**
     * Makes an empty part.
     *
     * @param klasse what the part is
     * @return the part
     */
    public static Berichtdeel of(Berichtklasse klasse) {
        return new Berichtdeel(klasse, Map.of(), List.of());
    }

    /**
     * Fills a field.
     *
     * @param veld the field
     * @param tekst what stands in it, right or wrong
     * @return the part with that field
     * @throws OngeldigeWaardeException if the class has no such field
     */
    public Berichtdeel with(Veld<?> veld, String tekst) {
        Map<Veld<?>, String> alle = new LinkedHashMap<>(velden);
        alle.put(veld, tekst);
        return new Berichtdeel(klasse, alle, delen);
    }

    /**
     * Empties a field.
     *
     * @param veld the field
     * @return the part without that field
     */
    public Berichtdeel without(Veld<?> veld) {
        Map<Veld<?>, String> alle = new LinkedHashMap<>(velden);
        alle.remove(veld);
        return new Berichtdeel(klasse, alle, delen);
    }

    /**
     * Adds parts.
     *
     * @param meer the parts
     * @return the part with those parts behind its own
     * @throws OngeldigeWaardeException if the class has no such part, or more of it than there can be
     */
    public Berichtdeel with(Berichtdeel... meer) {
        List<Berichtdeel> alle = new ArrayList<>(delen);
        Collections.addAll(alle, meer);
        return new Berichtdeel(klasse, velden, alle);
    }

    /**
     * Returns the text of a field.
     *
     * @param veld the field
     * @return the text, right or wrong; empty if there is none, or nothing but spaces
     */
    public Optional<String> tekst(Veld<?> veld) {
        return Optional.ofNullable(velden.get(veld)).filter(t -> !t.isBlank());
    }

    /**
     * Returns the value of a field.
     *
     * @param <T> the type of the value
     * @param veld the field
     * @return the value; empty if there is no text
     * @throws OngeldigeWaardeException if the text is no such value
     */
    public <T> Optional<T> waarde(Veld<T> veld) {
        return tekst(veld).map(veld::parse);
    }

    /**
     * Returns the parts of a class.
     *
     * @param deel the class
     * @return the parts, in the order of the message
     */
    public List<Berichtdeel> delen(Berichtklasse deel) {
        return delen.stream().filter(d -> d.klasse == deel).toList();
    }

    /** Writes everything but the citizen service number. */
    @Override
    public String toString() {
        StringBuilder s = new StringBuilder(klasse.sleutel()).append('{');
        velden.forEach((veld, tekst) ->
                s.append(veld.naam()).append('=').append(veld.shown(tekst)).append(", "));
        return s.append(delen).append('}').toString();
    }
}
