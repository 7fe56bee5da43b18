package nl.wlzkit.core.answer;

import java.util.Optional;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * The hull of the answers to some cases: whether there is a value, and how much it is in the cases where there is one.
 * Immutable and thread-safe if its values are.
 *
 * @param <T> the type of the value
 * @param oordeel whether no, some or all cases have a value
 * @param waarde from the lowest through the highest value; absent if no case has one
 */
public record Omhulling<T extends Comparable<? super T>>(Oordeel oordeel, Optional<Bandbreedte<T>> waarde)
        implements Leesbaar {
    /**
     * Checks that there is a range unless nothing is allowed.
     *
     * @param oordeel whether no, some or all cases have a value
     * @param waarde from the lowest through the highest value; absent if no case has one
     * @throws IllegalArgumentException if the verdict and the range contradict each other
     */
    public Omhulling {
        if (waarde.isEmpty() != (oordeel == Oordeel.VOLDOET_NIET)) {
            throw new IllegalArgumentException("there is a range unless the verdict is no");
        }
    }

    /**
     * Says whether another hull lies inside this one: what it knows is at least as much, and does not contradict.
     *
     * @param ander the other hull
     * @return true if every answer that fits the other fits this
     */
    public boolean contains(Omhulling<T> ander) {
        boolean inOordeel = oordeel == Oordeel.TE_BEOORDELEN || oordeel == ander.oordeel;
        boolean inWaarde =
                ander.waarde.isEmpty() || (waarde.isPresent() && waarde.get().contains(ander.waarde.get()));
        return inOordeel && inWaarde;
    }

    @Override
    public String in(Taal taal) {
        boolean nl = taal == Taal.NL;
        String bereik = waarde.map(w -> w.in(taal)).orElse(nl ? "niet" : "not at all");
        return oordeel == Oordeel.TE_BEOORDELEN ? bereik + (nl ? " of niet" : " or not at all") : bereik;
    }
}
