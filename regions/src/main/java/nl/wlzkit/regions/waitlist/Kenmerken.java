package nl.wlzkit.regions.waitlist;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * What a line of a list tells of somebody, to compare people by. Each value is in the one form that {@link Kenmerk} gives it,
 * so two are equal if the same is told. Masked: neither {@code toString()} nor an error shows a value. Immutable and
 * thread-safe.
 */
public final class Kenmerken {
    /** What is shown instead of a value. */
    public static final String MASKER = "*****";

    /** Nothing is told. */
    public static final Kenmerken GEEN = new Kenmerken(new String[Kenmerk.values().length]);

    private static final String ONBEKEND = "";

    private final String[] waarden;

    private Kenmerken(String[] waarden) {
        this.waarden = waarden;
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = waarden[i] == null ? ONBEKEND : waarden[i];
        }
    }

    /**
     * Reads what is told.
     *
     * @param teksten a text for each feature that is known; those that are not there are unknown
     * @return the features
     * @throws OngeldigeWaardeException if a text is no value of its feature; it does not show the text
     */
    public static Kenmerken of(Map<Kenmerk, String> teksten) {
        if (teksten.isEmpty()) {
            return GEEN;
        }
        String[] waarden = new String[Kenmerk.values().length];
        teksten.forEach((kenmerk, tekst) -> waarden[kenmerk.plaats()] = kenmerk.normalize(tekst));
        return new Kenmerken(waarden);
    }

    /** The value in its one form; empty if it is unknown. */
    String value(Kenmerk kenmerk) {
        return waarden[kenmerk.plaats()];
    }

    /**
     * Says which features are known.
     *
     * @return the features
     */
    public Set<Kenmerk> bekend() {
        return Stream.of(Kenmerk.values()).filter(k -> !value(k).isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Kenmerken k && Arrays.equals(waarden, k.waarden);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(waarden);
    }

    /** Writes which features are known, not what they are. */
    @Override
    public String toString() {
        return Stream.of(Kenmerk.values())
                .filter(k -> !value(k).isEmpty())
                .map(k -> k.woord() + "=" + MASKER)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
