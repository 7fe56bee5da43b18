package nl.wlzkit.core.answer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** A question with so many holes that its cases cannot all be computed. Names the holes to fill first. */
public class TeVeelGevallenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The names of the facts to fill in first; a list that can be serialised. */
    private final ArrayList<String> eerst;

    /** The whole message. */
    private final Tekst bericht;

    /**
     * Makes the exception.
     *
     * @param gaten the holes of the question
     */
    public TeVeelGevallenException(List<Gat<?>> gaten) {
        this(first(gaten), count(gaten));
    }

    private TeVeelGevallenException(List<Gat<?>> eerst, BigInteger aantal) {
        super(message(eerst, aantal).en());
        this.eerst = new ArrayList<>(eerst.stream().map(Gat::feit).toList());
        this.bericht = message(eerst, aantal);
    }

    /**
     * Says whether a question stands for too many cases.
     *
     * @param gaten the holes of the question
     * @return true if these are more than {@value Berekening#MAX_CASES} cases
     */
    public static boolean isTooMany(List<Gat<?>> gaten) {
        return count(gaten).compareTo(BigInteger.valueOf(Berekening.MAX_CASES)) > 0;
    }

    /**
     * Counts the cases for which holes stand.
     *
     * @param gaten the holes
     * @return the product of the sizes of their domains
     */
    static BigInteger count(List<Gat<?>> gaten) {
        BigInteger aantal = BigInteger.ONE;
        for (Gat<?> gat : gaten) {
            aantal = aantal.multiply(BigInteger.valueOf(gat.domein().cases().size()));
        }
        return aantal;
    }

    /** The holes with most cases first, as few as bring the question under the limit. */
    private static List<Gat<?>> first(List<Gat<?>> gaten) {
        List<Gat<?>> opGrootte = gaten.stream()
                .sorted(Comparator.comparing((Gat<?> g) -> -g.domein().cases().size()))
                .toList();
        BigInteger hoogstens = BigInteger.valueOf(Berekening.MAX_CASES);
        int n = 0;
        while (count(opGrootte.subList(n, opGrootte.size())).compareTo(hoogstens) > 0) {
            n++;
        }
        return opGrootte.subList(0, n);
    }

    /**
     * Returns the facts to fill in first: the fewest that bring the question under the limit.
     *
     * @return the names of the facts, those with most cases first
     */
    public List<String> eerst() {
        return Collections.unmodifiableList(eerst);
    }

    /**
     * Returns the whole message in one language.
     *
     * @param taal the language
     * @return how many cases there are, and which holes to fill first
     */
    public String bericht(Taal taal) {
        return bericht.in(taal);
    }

    private static Tekst message(List<Gat<?>> eerst, BigInteger aantal) {
        return Tekst.of(
                "de vraag staat voor " + aantal + " gevallen, meer dan " + Berekening.MAX_CASES + "; vul eerst in: "
                        + names(eerst, Taal.NL),
                "the question stands for " + aantal + " cases, more than " + Berekening.MAX_CASES + "; fill in first: "
                        + names(eerst, Taal.EN));
    }

    private static String names(List<Gat<?>> gaten, Taal taal) {
        return gaten.stream().map(g -> g.feit() + " (" + g.wie().in(taal) + ")").collect(Collectors.joining(", "));
    }
}
