package nl.wlzkit.tariff.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * A fact that a policy asks for: who knows it, what it can be, and what is published of it. Immutable and thread-safe.
 *
 * @param feit its name in the file: {@code technologie}
 * @param naam what it is called for people
 * @param wie who can tell it
 * @param soort what kind of value it has
 * @param domein what it can be; its values are of the type of {@code soort}
 * @param bekend the values that were published, each for some days and perhaps under one reading only
 */
public record Feit(String feit, Tekst naam, Eigenaar wie, Soort soort, Domein<?> domein, List<Bekend> bekend) {
    /** The most decimals of a number that is told or published: so that every calculation stays exact and within bounds. */
    public static final int MAX_DECIMALS = 10;

    /** The kinds of fact. */
    public enum Soort {
        /** Yes or no: a {@link Boolean}. */
        JA_NEE(Boolean.class),
        /** One of some words: a {@link String}. */
        KEUZE(String.class),
        /** A percentage of the maximum tariff: a {@link Percentage}. */
        PERCENTAGE(Percentage.class),
        /** An addition to a percentage: a {@link Procentpunt}. */
        PROCENTPUNT(Procentpunt.class);

        private final Class<?> type;

        Soort(Class<?> type) {
            this.type = type;
        }

        /**
         * Returns the type of the values.
         *
         * @return the class
         */
        public Class<?> type() {
            return type;
        }
    }

    /**
     * A published value of a fact.
     *
     * @param regel the id of the rule that gives it
     * @param geldig the days for which it was published
     * @param lezing the readings under which it holds: name and choice
     * @param waarde the value
     */
    public record Bekend(String regel, Geldigheid geldig, Map<String, String> lezing, Object waarde) {
        /**
         * Copies the readings.
         *
         * @param regel the id of the rule that gives it
         * @param geldig the days for which it was published
         * @param lezing the readings under which it holds: name and choice
         * @param waarde the value
         */
        public Bekend {
            lezing = Map.copyOf(lezing);
        }
    }

    /**
     * Copies the published values.
     *
     * @param feit its name in the file: {@code technologie}
     * @param naam what it is called for people
     * @param wie who can tell it
     * @param soort what kind of value it has
     * @param domein what it can be; its values are of the type of {@code soort}
     * @param bekend the values that were published, each for some days and perhaps under one reading only
     */
    public Feit {
        bekend = List.copyOf(bekend);
    }

    /**
     * Returns the fact as a hole.
     *
     * @return the hole
     */
    public Gat<?> gat() {
        return new Gat<>(feit, naam, wie, domein);
    }

    /**
     * Refuses a value that the fact cannot have.
     *
     * @param waarde the value
     * @return the same value
     * @throws OngeldigeWaardeException if it is of another type or outside the domain
     */
    public Object check(Object waarde) {
        return checkIn(domein, waarde);
    }

    private <W> Object checkIn(Domein<W> d, Object waarde) {
        if (soort.type().isInstance(waarde)) {
            @SuppressWarnings("unchecked") // the domain was made with values of this type
            W w = (W) waarde;
            if (d.contains(w)) {
                return soort == Soort.PERCENTAGE || soort == Soort.PROCENTPUNT
                        ? fine(waarde, new BigDecimal(waarde.toString()))
                        : waarde;
            }
        }
        throw new OngeldigeWaardeException(waarde.toString(), verwacht());
    }

    /**
     * Says what values the fact can have.
     *
     * @return a noun phrase
     */
    public Tekst verwacht() {
        return soort == Soort.JA_NEE
                ? Tekst.of("true of false", "true or false")
                : Tekst.of("een waarde " + of(Taal.NL), "a value " + of(Taal.EN));
    }

    private String of(Taal taal) {
        String uit = soort == Soort.KEUZE ? (taal == Taal.NL ? "uit " : "of ") : "";
        return uit + domein.in(taal);
    }

    /** Makes a value of the kind of a numeric fact. */
    static Object number(Soort soort, BigDecimal getal) {
        return soort == Soort.PERCENTAGE ? fine(Percentage.of(getal), getal) : fine(Procentpunt.of(getal), getal);
    }

    /**
     * Refuses a number with too many decimals.
     *
     * @param <W> the type of the value
     * @param waarde the value
     * @param getal its number
     * @return the same value
     * @throws OngeldigeWaardeException if it has more than {@value #MAX_DECIMALS} decimals
     */
    public static <W> W fine(W waarde, BigDecimal getal) {
        if (getal.stripTrailingZeros().scale() > MAX_DECIMALS) {
            throw new OngeldigeWaardeException(
                    getal.toPlainString(),
                    Tekst.of(
                            "een getal met hoogstens " + MAX_DECIMALS + " decimalen",
                            "a number with at most " + MAX_DECIMALS + " decimals"));
        }
        return waarde;
    }
}
