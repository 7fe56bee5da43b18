package nl.wlzkit.core.party;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * An agreement between a zorgkantoor and a care provider on the delivery of care in kind (zorg in natura). Care that is
 * paid from a pgb knows no such agreement. Immutable and thread-safe.
 *
 * @param zorgkantoor who purchases
 * @param aanbieder who delivers
 * @param type its type, if it is known or of 2017
 * @param geldigheid from its first day, which is there, through its last; without a last day it runs on
 * @param ontbonden the first day on which it no longer holds because it was dissolved, if it was
 */
@Grondslag("P21-025")
public record Overeenkomst(
        Zorgkantoor zorgkantoor,
        Zorgaanbieder aanbieder,
        Optional<Overeenkomsttype> type,
        Geldigheid geldigheid,
        Optional<LocalDate> ontbonden) {
    /**
     * Checks the days.
     *
     * @param zorgkantoor who purchases
     * @param aanbieder who delivers
     * @param type its type, if it is known or of 2017
     * @param geldigheid from its first day, which is there, through its last; without a last day it runs on
     * @param ontbonden the first day on which it no longer holds because it was dissolved, if it was
     * @throws OngeldigeWaardeException if there is no first day, or it was dissolved on a day on which it did not run
     */
    public Overeenkomst {
        if (geldigheid.van().isEmpty()) {
            throw new OngeldigeWaardeException(
                    geldigheid.toString(),
                    Tekst.of("een overeenkomst met een eerste dag", "an agreement with a first day"));
        }
        if (ontbonden.isPresent() && !geldigheid.contains(ontbonden.get())) {
            throw new OngeldigeWaardeException(
                    ontbonden.get().toString(),
                    Tekst.of(
                            "een dag van ontbinding binnen " + geldigheid,
                            "a day of dissolution inside " + geldigheid));
        }
    }

    /**
     * Makes an agreement that was not dissolved, of a type that is not known.
     *
     * @param zorgkantoor who purchases
     * @param aanbieder who delivers
     * @param geldigheid from when through when
     * @return the agreement
     * @throws OngeldigeWaardeException if there is no first day
     */
    public static Overeenkomst of(Zorgkantoor zorgkantoor, Zorgaanbieder aanbieder, Geldigheid geldigheid) {
        return new Overeenkomst(zorgkantoor, aanbieder, Optional.empty(), geldigheid, Optional.empty());
    }

    /**
     * Says whether it runs on a day.
     *
     * @param dag the day
     * @return true from its first day through its last, and before the day of dissolution
     */
    public boolean isInForceOn(LocalDate dag) {
        return geldigheid.contains(dag) && ontbonden.map(dag::isBefore).orElse(true);
    }

    /** The days on which it really runs; empty when it was dissolved on its first day. */
    Optional<Geldigheid> looptijd() {
        if (ontbonden.isEmpty()) {
            return Optional.of(geldigheid);
        }
        LocalDate laatste = ontbonden.get().minusDays(1);
        return geldigheid.contains(laatste)
                ? Optional.of(new Geldigheid(geldigheid.van(), Optional.of(laatste)))
                : Optional.empty();
    }
}
