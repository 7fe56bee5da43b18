package nl.wlzkit.tariff.policy;

import java.util.Optional;

/** What a row of a policy does. The kinds have no order among themselves: the order of the rows is never a meaning. */
sealed interface Bewerking {
    /** Refuses: there is no agreement in this case. */
    record Weiger() implements Bewerking {}

    /** Sets the base; of all that hold exactly one remains, after those named in {@code inPlaatsVan} are set aside. */
    record Stel(Waarde waarde, Optional<String> inPlaatsVan) implements Bewerking {}

    /** Adds to the base. All that hold are added up. */
    record Plus(Waarde waarde, Maat maat) implements Bewerking {}

    /** Bounds from above; the lowest of all that hold counts. */
    record Hoogstens(Waarde waarde) implements Bewerking {}

    /** Bounds from below; the highest of all that hold counts. */
    record Minstens(Waarde waarde) implements Bewerking {}

    /** Sets the percentage on NHC and NIC; at most one holds. It has no part in the percentage of the tariff. */
    record Nhc(Waarde waarde) implements Bewerking {}

    /** Says something that has no number. */
    record LetOp() implements Bewerking {}

    /** A value in a row: a number, or the name of a fact that gives it. */
    sealed interface Waarde {}

    /** A number: a Percentage or a Procentpunt. */
    record Getal(Object getal) implements Waarde {}

    /** The name of a fact. */
    record Naam(String feit) implements Waarde {}

    /** How an addition is counted: in points, relative to the base, or as a reading says. */
    record Maat(boolean relatief, Optional<String> lezing) {
        static final String PUNTEN = "punten";
        static final String RELATIEF = "relatief";
    }

    /** The value of a row, if it has one. */
    default Optional<Waarde> value() {
        if (this instanceof Stel s) {
            return Optional.of(s.waarde());
        } else if (this instanceof Plus p) {
            return Optional.of(p.waarde());
        } else if (this instanceof Hoogstens h) {
            return Optional.of(h.waarde());
        } else if (this instanceof Minstens m) {
            return Optional.of(m.waarde());
        } else if (this instanceof Nhc n) {
            return Optional.of(n.waarde());
        }
        return Optional.empty();
    }

    /** The fact that gives the value of a row, if one does. */
    default Optional<String> fact() {
        Optional<Waarde> waarde = value();
        return waarde.isPresent() && waarde.get() instanceof Naam n ? Optional.of(n.feit()) : Optional.empty();
    }

    /** Whether the row is about the percentage of the tariff, and not about that on NHC and NIC. */
    default boolean isOfTariff() {
        return !(this instanceof Nhc);
    }
}
