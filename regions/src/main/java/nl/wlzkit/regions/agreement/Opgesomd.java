package nl.wlzkit.regions.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * One of the things that a document lists by way of example, or another one in words: such a list is open. Written as the
 * name of the constant, or as {@code ANDERS: } and the words. Immutable and thread-safe.
 *
 * @param <E> the listed things
 * @param keuze the listed thing; absent if it is another
 * @param anders the other thing in words, 1 through 500 characters, not beginning with a space; absent if it is listed
 */
public record Opgesomd<E extends Enum<E> & Leesbaar>(Optional<E> keuze, Optional<String> anders) implements Leesbaar {
    private static final String ANDERS = "ANDERS: ";

    /**
     * Checks that there is one of both.
     *
     * @param keuze the listed thing; absent if it is another
     * @param anders the other thing in words, 1 through 500 characters, not beginning with a space; absent if it is listed
     * @throws OngeldigeWaardeException if there is neither or both, or the words are blank or too long
     */
    public Opgesomd {
        anders.ifPresent(Vormen.ZIN::check);
        if (keuze.isPresent() == anders.isPresent()) {
            throw new OngeldigeWaardeException(
                    keuze + " " + anders,
                    Tekst.of("een keuze uit de lijst of iets anders", "a choice from the list or something else"));
        }
    }

    /**
     * Chooses what is listed.
     *
     * @param <E> the listed things
     * @param keuze the listed thing
     * @return the choice
     */
    public static <E extends Enum<E> & Leesbaar> Opgesomd<E> of(E keuze) {
        return new Opgesomd<E>(Optional.of(keuze), Optional.empty());
    }

    /**
     * Names what is not listed.
     *
     * @param <E> the listed things
     * @param tekst the other thing in words, 1 through 500 characters, not beginning with a space
     * @return the choice
     * @throws OngeldigeWaardeException if the words are blank or too long
     */
    public static <E extends Enum<E> & Leesbaar> Opgesomd<E> anders(String tekst) {
        return new Opgesomd<E>(Optional.empty(), Optional.of(tekst));
    }

    /**
     * Says whether this is one of the listed things.
     *
     * @param gezocht the listed thing
     * @return true if it is that one
     */
    public boolean is(E gezocht) {
        return keuze.filter(gezocht::equals).isPresent();
    }

    /** How a choice from an open list is written. */
    static <E extends Enum<E> & Leesbaar> Waardevorm<Opgesomd<E>> vorm(Class<E> type) {
        String namen = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("|"));
        return Waardevormen.text(
                tekst -> parse(type, tekst), Opgesomd<E>::toString, "^(" + namen + "|" + ANDERS + Vormen.ZINNEN + ")$");
    }

    private static <E extends Enum<E> & Leesbaar> Opgesomd<E> parse(Class<E> type, String tekst) {
        if (tekst.startsWith(ANDERS)) {
            return anders(tekst.substring(ANDERS.length()));
        }
        for (E keuze : type.getEnumConstants()) {
            if (keuze.name().equals(tekst)) {
                return of(keuze);
            }
        }
        String namen = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw new OngeldigeWaardeException(
                tekst,
                Tekst.of(
                        "een van " + namen + ", of ANDERS: met een omschrijving",
                        "one of " + namen + ", or ANDERS: with a description"));
    }

    @Override
    public String in(Taal taal) {
        return keuze.map(k -> k.in(taal)).or(() -> anders).orElse("");
    }

    /** Writes the name of the constant, or {@code ANDERS: } and the words. */
    @Override
    public String toString() {
        return keuze.map(Enum::name).or(() -> anders.map(a -> ANDERS + a)).orElse("");
    }
}
