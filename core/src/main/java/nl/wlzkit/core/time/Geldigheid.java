package nl.wlzkit.core.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * From when through when something holds: the Dutch "van … tot en met …", both days inside. An end that is absent is not
 * known, or not there; the type does not tell these apart, its owner does. Immutable and thread-safe.
 *
 * @param van the first day, if there is one
 * @param totEnMet the last day, if there is one
 */
public record Geldigheid(Optional<LocalDate> van, Optional<LocalDate> totEnMet) implements Leesbaar {
    /** Without a first or last day. */
    public static final Geldigheid ONBEGRENSD = new Geldigheid(Optional.empty(), Optional.empty());

    /**
     * Checks the order of the days.
     *
     * @param van the first day, if there is one
     * @param totEnMet the last day, if there is one
     * @throws OngeldigeWaardeException if the last day is before the first
     */
    public Geldigheid {
        Objects.requireNonNull(van, "van");
        Objects.requireNonNull(totEnMet, "totEnMet");
        if (van.isPresent() && totEnMet.isPresent() && totEnMet.get().isBefore(van.get())) {
            throw new OngeldigeWaardeException(
                    van.get() + " t/m " + totEnMet.get(),
                    Tekst.of("een laatste dag niet vóór de eerste", "a last day not before the first"));
        }
    }

    /**
     * Makes a validity with both ends.
     *
     * @param van the first day
     * @param totEnMet the last day
     * @return the validity
     * @throws OngeldigeWaardeException if the last day is before the first
     */
    public static Geldigheid of(LocalDate van, LocalDate totEnMet) {
        return new Geldigheid(Optional.of(van), Optional.of(totEnMet));
    }

    /**
     * Makes a validity without a last day.
     *
     * @param van the first day
     * @return the validity
     */
    public static Geldigheid from(LocalDate van) {
        return new Geldigheid(Optional.of(van), Optional.empty());
    }

    /**
     * Makes a validity without a first day.
     *
     * @param totEnMet the last day
     * @return the validity
     */
    public static Geldigheid through(LocalDate totEnMet) {
        return new Geldigheid(Optional.empty(), Optional.of(totEnMet));
    }

    /**
     * Says whether it holds on a day.
     *
     * @param dag the day
     * @return true if the day is inside
     */
    public boolean contains(LocalDate dag) {
        return (van.isEmpty() || !dag.isBefore(van.get())) && (totEnMet.isEmpty() || !dag.isAfter(totEnMet.get()));
    }

    /**
     * Says whether a whole validity lies inside this one.
     *
     * @param ander the other validity
     * @return true if this holds on every day on which the other does
     */
    public boolean contains(Geldigheid ander) {
        boolean begin =
                van.isEmpty() || (ander.van.isPresent() && !ander.van.get().isBefore(van.get()));
        boolean eind = totEnMet.isEmpty()
                || (ander.totEnMet.isPresent() && !ander.totEnMet.get().isAfter(totEnMet.get()));
        return begin && eind;
    }

    /**
     * Says whether both hold on some day.
     *
     * @param ander the other validity
     * @return true if there is such a day
     */
    public boolean overlaps(Geldigheid ander) {
        return !isBefore(ander) && !ander.isBefore(this);
    }

    private boolean isBefore(Geldigheid ander) {
        return totEnMet.isPresent() && ander.van.isPresent() && totEnMet.get().isBefore(ander.van.get());
    }

    @Override
    public String in(Taal taal) {
        boolean nl = taal == Taal.NL;
        if (van.isEmpty() && totEnMet.isEmpty()) {
            return nl ? "onbegrensd" : "unbounded";
        }
        String begin = van.map(v -> (nl ? "van " : "from ") + v).orElse("");
        String eind = totEnMet.map(t -> (nl ? "t/m " : "through ") + t).orElse("");
        return (begin + " " + eind).strip();
    }

    /** Writes {@code 2024-01-01/2026-12-31}, an absent end as {@code ..}. */
    @Override
    public String toString() {
        return van.map(LocalDate::toString).orElse("..") + "/"
                + totEnMet.map(LocalDate::toString).orElse("..");
    }
}
