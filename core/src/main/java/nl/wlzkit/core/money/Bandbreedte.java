package nl.wlzkit.core.money;

import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * What is known of a quantity: that it lies from one value through another, both inside. Known when both are equal.
 *
 * <p>A range is an enclosure: every value that can occur lies inside, and an end may be one that cannot itself occur
 * ("lower than 95.5 %" is a range through 95.5 %). Immutable and thread-safe if its values are.
 *
 * @param <T> the type of the quantity
 * @param van the lowest value
 * @param tot the highest value, inside the range
 */
public record Bandbreedte<T extends Comparable<? super T>>(T van, T tot) implements Leesbaar {
    /**
     * Checks the order of the ends.
     *
     * @param van the lowest value
     * @param tot the highest value, inside the range
     * @throws OngeldigeWaardeException if the lowest is above the highest
     */
    public Bandbreedte {
        if (van.compareTo(tot) > 0) {
            throw new OngeldigeWaardeException(
                    van + ".." + tot,
                    Tekst.of("een ondergrens tot en met een bovengrens", "a lower bound up to an upper bound"));
        }
    }

    /**
     * Makes the range of a known value.
     *
     * @param <T> the type of the quantity
     * @param waarde the value
     * @return the range in which only that value lies
     */
    public static <T extends Comparable<? super T>> Bandbreedte<T> of(T waarde) {
        return new Bandbreedte<>(waarde, waarde);
    }

    /**
     * Says whether the quantity is known.
     *
     * @return true if both ends are equal
     */
    public boolean isBekend() {
        return van.compareTo(tot) == 0;
    }

    /**
     * Says whether a value lies inside.
     *
     * @param waarde the value
     * @return true if it is from {@code van} through {@code tot}
     */
    public boolean contains(T waarde) {
        return van.compareTo(waarde) <= 0 && waarde.compareTo(tot) <= 0;
    }

    /**
     * Says whether a range lies inside.
     *
     * @param ander the other range
     * @return true if both its ends do
     */
    public boolean contains(Bandbreedte<T> ander) {
        return contains(ander.van) && contains(ander.tot);
    }

    /**
     * Returns the smallest range in which both lie.
     *
     * @param ander the other range
     * @return the hull
     */
    public Bandbreedte<T> hull(Bandbreedte<T> ander) {
        return new Bandbreedte<>(
                van.compareTo(ander.van) <= 0 ? van : ander.van, tot.compareTo(ander.tot) >= 0 ? tot : ander.tot);
    }

    /** Writes {@code 95,5 % – 100 %}, or the value alone when it is known. */
    @Override
    public String in(Taal taal) {
        String laag = Leesbaar.show(van, taal);
        return isBekend() ? laag : laag + " – " + Leesbaar.show(tot, taal);
    }
}
