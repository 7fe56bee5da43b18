package nl.wlzkit.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Values that hold one after the other, looked up by date without falling through: a day in a gap, before the first or
 * after the last has no value, and the error says what was in force until when. Immutable and thread-safe if its values
 * are.
 *
 * @param <T> the type of the values
 */
public final class Tijdlijn<T> {
    /**
     * One value with its validity.
     *
     * @param <T> the type of the value
     * @param geldigheid when it holds
     * @param waarde the value
     */
    public record Gedateerd<T>(Geldigheid geldigheid, T waarde) {}

    /** Oldest first. */
    private static final class OpBegin implements Comparator<Gedateerd<?>> {
        @Override
        public int compare(Gedateerd<?> een, Gedateerd<?> ander) {
            return begin(een).compareTo(begin(ander));
        }

        private static LocalDate begin(Gedateerd<?> periode) {
            return periode.geldigheid().van().orElse(LocalDate.MIN);
        }
    }

    private final Tekst naam;
    private final List<Gedateerd<T>> perioden;

    private Tijdlijn(Tekst naam, List<Gedateerd<T>> perioden) {
        this.naam = naam;
        this.perioden = perioden;
    }

    /**
     * Makes a line of values.
     *
     * @param <T> the type of the values
     * @param naam what the values are, for the error: "tariefbeleid"
     * @param perioden the values with their validity, in any order
     * @return the line
     * @throws OngeldigeWaardeException if two of them hold on the same day
     */
    public static <T> Tijdlijn<T> of(Tekst naam, List<Gedateerd<T>> perioden) {
        List<Gedateerd<T>> gesorteerd = new ArrayList<>(perioden);
        gesorteerd.sort(new OpBegin());
        for (int i = 1; i < gesorteerd.size(); i++) {
            Geldigheid eerder = gesorteerd.get(i - 1).geldigheid();
            Geldigheid later = gesorteerd.get(i).geldigheid();
            if (eerder.overlaps(later)) {
                throw new OngeldigeWaardeException(
                        eerder + " | " + later,
                        Tekst.of("perioden die elkaar niet overlappen", "periods that do not overlap"));
            }
        }
        return new Tijdlijn<>(naam, List.copyOf(gesorteerd));
    }

    /**
     * Looks up the value of a day.
     *
     * @param dag the day
     * @return the value, or empty if none holds that day
     */
    public Optional<T> find(LocalDate dag) {
        for (Gedateerd<T> periode : perioden) {
            if (periode.geldigheid().contains(dag)) {
                return Optional.of(periode.waarde());
            }
        }
        return Optional.empty();
    }

    /**
     * Looks up the value of a day on which there must be one.
     *
     * @param dag the day
     * @return the value
     * @throws OngeldigeWaardeException if none holds that day; it says what was last in force, and what is next
     */
    public T get(LocalDate dag) {
        Optional<T> waarde = find(dag);
        if (waarde.isEmpty()) {
            throw new OngeldigeWaardeException(dag.toString(), inForce(dag));
        }
        return waarde.get();
    }

    private Tekst inForce(LocalDate dag) {
        StringBuilder nl = new StringBuilder("een dag waarop " + naam.nl() + " geldt");
        StringBuilder en = new StringBuilder("a day on which " + naam.en() + " is in force");
        perioden.stream()
                .flatMap(p -> p.geldigheid().totEnMet().stream())
                .filter(t -> t.isBefore(dag))
                .reduce((a, b) -> b)
                .ifPresent(t -> {
                    nl.append("; laatst geldig t/m ").append(t);
                    en.append("; last in force until ").append(t);
                });
        perioden.stream()
                .flatMap(p -> p.geldigheid().van().stream())
                .filter(v -> v.isAfter(dag))
                .findFirst()
                .ifPresent(v -> {
                    nl.append("; weer vanaf ").append(v);
                    en.append("; again from ").append(v);
                });
        return Tekst.of(nl.toString(), en.toString());
    }

    /**
     * Returns the values with their validity, oldest first.
     *
     * @return the periods
     */
    public List<Gedateerd<T>> perioden() {
        return perioden;
    }
}
