package nl.wlzkit.core.answer;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * What a fact can be. Immutable and thread-safe if its values are.
 *
 * @param <W> the type of the fact
 */
public sealed interface Domein<W> extends Leesbaar {
    /**
     * Returns the values that stand for all others when the fact is a hole: every choice, or the two ends of a range.
     *
     * @return at least one value
     */
    List<W> cases();

    /**
     * Says whether a value is allowed.
     *
     * @param waarde the value
     * @return true if the fact can have it
     */
    boolean contains(W waarde);

    /**
     * Refuses a value that is not allowed.
     *
     * @param waarde the value
     * @return the same value
     * @throws OngeldigeWaardeException if the fact cannot have it
     */
    default W check(W waarde) {
        if (!contains(waarde)) {
            throw new OngeldigeWaardeException(waarde.toString(), Tekst.of(in(Taal.NL), in(Taal.EN)));
        }
        return waarde;
    }

    /**
     * Returns the domain of a yes or no.
     *
     * @return no and yes
     */
    static Domein<Boolean> yesNo() {
        return new Keuze<>(List.of(false, true));
    }

    /**
     * A choice between some values.
     *
     * @param <W> the type of the values
     * @param waarden the values, the least assuming first
     */
    record Keuze<W>(List<W> waarden) implements Domein<W> {
        /**
         * Checks that there are values.
         *
         * @param waarden the values, the least assuming first
         * @throws OngeldigeWaardeException if there are none, or one twice
         */
        public Keuze {
            waarden = List.copyOf(waarden);
            if (waarden.isEmpty() || new HashSet<>(waarden).size() < waarden.size()) {
                throw new OngeldigeWaardeException(
                        waarden.toString(),
                        Tekst.of("een of meer verschillende waarden", "one or more different values"));
            }
        }

        @Override
        public List<W> cases() {
            return waarden;
        }

        @Override
        public boolean contains(W waarde) {
            return waarden.contains(waarde);
        }

        @Override
        public String in(Taal taal) {
            return waarden.stream().map(w -> Leesbaar.show(w, taal)).collect(Collectors.joining(", "));
        }
    }

    /**
     * A range of an ordered quantity. As a hole it is represented by its two ends, so it is allowed only for a fact in
     * which the calculation is monotone: more of the fact never gives less, or never gives more. An end that is outside
     * the range stands for the values beside it: the answer is then an enclosure whose own end may not occur.
     *
     * @param <W> the type of the quantity
     * @param van the lower end
     * @param vanInbegrepen whether the lower end itself is allowed
     * @param tot the upper end
     * @param totInbegrepen whether the upper end itself is allowed
     */
    record Bereik<W extends Comparable<? super W>>(W van, boolean vanInbegrepen, W tot, boolean totInbegrepen)
            implements Domein<W> {
        /**
         * Checks the order of the ends.
         *
         * @param van the lower end
         * @param vanInbegrepen whether the lower end itself is allowed
         * @param tot the upper end
         * @param totInbegrepen whether the upper end itself is allowed
         * @throws OngeldigeWaardeException if the lower end is above the upper one, or no value lies between them
         */
        public Bereik {
            int orde = van.compareTo(tot);
            if (orde > 0 || (orde == 0 && !(vanInbegrepen && totInbegrepen))) {
                throw new OngeldigeWaardeException(
                        van + ".." + tot, Tekst.of("een bereik met waarden erin", "a range with values in it"));
            }
        }

        /**
         * Makes a range with both ends inside.
         *
         * @param <W> the type of the quantity
         * @param van the lower end
         * @param tot the upper end
         * @return the range
         */
        public static <W extends Comparable<? super W>> Bereik<W> of(W van, W tot) {
            return new Bereik<>(van, true, tot, true);
        }

        @Override
        public List<W> cases() {
            return van.compareTo(tot) == 0 ? List.of(van) : List.of(van, tot);
        }

        @Override
        public boolean contains(W waarde) {
            int onder = van.compareTo(waarde);
            int boven = waarde.compareTo(tot);
            return (onder < 0 || (onder == 0 && vanInbegrepen)) && (boven < 0 || (boven == 0 && totInbegrepen));
        }

        @Override
        public String in(Taal taal) {
            boolean nl = taal == Taal.NL;
            return (vanInbegrepen ? (nl ? "van " : "from ") : (nl ? "meer dan " : "more than "))
                    + Leesbaar.show(van, taal)
                    + (totInbegrepen ? (nl ? " t/m " : " through ") : (nl ? " tot onder " : " to below "))
                    + Leesbaar.show(tot, taal);
        }
    }
}
