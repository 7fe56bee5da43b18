package nl.wlzkit.regions.friction;

import java.util.Comparator;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How a friction stands now, or in the future. Ordered by the shortage; of two that are equal, without supply that suits is
 * more. Immutable and thread-safe.
 *
 * @param tekort the greatest shortage of capacity, in the unit of the demand, from 0 through 1,000,000
 * @param zonderPassend whether there is a time without supply that suits
 */
public record Tijdsbeeld(long tekort, boolean zonderPassend) implements Comparable<Tijdsbeeld>, Leesbaar {
    /** Nothing is short. */
    public static final Tijdsbeeld GEEN = new Tijdsbeeld(0, false);

    private static final Comparator<Tijdsbeeld> ORDE =
            Comparator.comparingLong(Tijdsbeeld::tekort).thenComparing(Tijdsbeeld::zonderPassend);

    /**
     * Checks the shortage.
     *
     * @param tekort the greatest shortage of capacity, in the unit of the demand, from 0 through 1,000,000
     * @param zonderPassend whether there is a time without supply that suits
     * @throws OngeldigeWaardeException if the shortage is out of range
     */
    public Tijdsbeeld {
        if (tekort < 0 || tekort > Teksten.MOST) {
            throw new OngeldigeWaardeException(
                    Long.toString(tekort),
                    Tekst.of("een tekort van 0 t/m " + Teksten.MOST, "a shortage from 0 through " + Teksten.MOST));
        }
    }

    /**
     * Says whether anything is short.
     *
     * @return true if capacity is, or supply that suits
     */
    public boolean isTekort() {
        return tekort > 0 || zonderPassend;
    }

    Tijdsbeeld and(Tijdsbeeld ander) {
        return new Tijdsbeeld(Math.max(tekort, ander.tekort), zonderPassend || ander.zonderPassend);
    }

    @Override
    public int compareTo(Tijdsbeeld ander) {
        return ORDE.compare(this, ander);
    }

    @Override
    public String in(Taal taal) {
        boolean nl = taal == Taal.NL;
        String passend = nl ? "geen passend aanbod" : "no suitable supply";
        if (tekort == 0) {
            return zonderPassend ? passend : nl ? "geen tekort" : "no shortage";
        }
        String getal = (nl ? "tekort " : "shortage ") + tekort;
        return zonderPassend ? getal + (nl ? " en " : " and ") + passend : getal;
    }

    @Override
    public String toString() {
        return tekort + (zonderPassend ? "+GEEN_PASSEND_AANBOD" : "");
    }
}
