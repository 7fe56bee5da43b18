package nl.wlzkit.core.answer;

import java.util.List;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Something in a value that does not fit the rest of it: where, what stands there, and what was expected. Immutable and
 * thread-safe.
 *
 * @param plaats the way to it, from the whole: the names of members and the indices of elements
 * @param waarde what stands there
 * @param verwacht what was expected, as a noun phrase
 */
public record Fout(List<String> plaats, String waarde, Tekst verwacht) {
    /**
     * Copies the place.
     *
     * @param plaats the way to it, from the whole: the names of members and the indices of elements
     * @param waarde what stands there
     * @param verwacht what was expected, as a noun phrase
     */
    public Fout {
        plaats = List.copyOf(plaats);
    }

    /**
     * Makes a problem of parts of which each is right by itself.
     *
     * @param waarde what stands there
     * @param nl how the parts should fit, in Dutch
     * @param en how the parts should fit, in English
     * @param plaats the way to it, from the whole
     * @return the problem
     */
    public static Fout fit(String waarde, String nl, String en, String... plaats) {
        return new Fout(
                List.of(plaats),
                waarde,
                Tekst.of("delen die bij elkaar passen: " + nl, "parts that fit together: " + en));
    }

    /**
     * Throws one error that tells every problem, if there is any.
     *
     * @param fouten the problems
     * @throws OngeldigeWaardeException if there is at least one
     */
    public static void throwIfAny(List<Fout> fouten) {
        if (!fouten.isEmpty()) {
            throw new OngeldigeWaardeException(
                    fouten.stream().map(Fout::waarde).collect(Collectors.joining(", ")),
                    Tekst.of(
                            fouten.stream()
                                    .map(f -> f.place() + f.verwacht().nl())
                                    .collect(Collectors.joining("; ")),
                            fouten.stream()
                                    .map(f -> f.place() + f.verwacht().en())
                                    .collect(Collectors.joining("; "))));
        }
    }

    private String place() {
        return plaats.isEmpty() ? "" : String.join("/", plaats) + " ";
    }
}
