package nl.wlzkit.regions.demand;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How many clients there are for every postcode area, exactly, and whether that is enough. Ordered by the ratio. Immutable and
 * thread-safe.
 *
 * @param klanten how many different clients count, 0 or more
 * @param gebieden in how many four-digit postcode areas, 1 or more
 */
@Grondslag("WK-RATIO-AFRONDING")
public record Werkgebiedratio(int klanten, int gebieden) implements Comparable<Werkgebiedratio>, Leesbaar {
    /** How many clients for every postcode area are enough. */
    public static final int MINIMUM = 3;

    private static final int DECIMALS = 2;
    private static final Comparator<Werkgebiedratio> ORDE =
            Comparator.comparing(Werkgebiedratio::ratio).thenComparing(Werkgebiedratio::gebieden);

    /**
     * Checks the numbers.
     *
     * @param klanten how many different clients count, 0 or more
     * @param gebieden in how many four-digit postcode areas, 1 or more
     * @throws OngeldigeWaardeException if there are no areas or fewer than no clients
     */
    public Werkgebiedratio {
        if (klanten < 0 || gebieden < 1) {
            throw new OngeldigeWaardeException(
                    klanten + "/" + gebieden,
                    Tekst.of("klanten in ten minste één gebied", "clients in at least one area"));
        }
    }

    /**
     * Returns the ratio.
     *
     * @return clients for every area, exact
     */
    public Breuk ratio() {
        return Breuk.of(klanten, gebieden);
    }

    /**
     * Says whether it is enough.
     *
     * @return true if there are {@value #MINIMUM} or more for every area
     */
    public boolean voldoet() {
        return tekort() == 0;
    }

    /**
     * Returns how many clients more in the same areas would be enough.
     *
     * @return 0 if it is enough
     */
    public int tekort() {
        return Math.max(0, MINIMUM * gebieden - klanten);
    }

    @Override
    public int compareTo(Werkgebiedratio ander) {
        return ORDE.compare(this, ander);
    }

    /** Writes two decimals, half up (WK-RATIO-AFRONDING), and the exact numbers. */
    @Override
    public String in(Taal taal) {
        BigDecimal afgerond = new BigDecimal(BigInteger.valueOf(klanten))
                .divide(new BigDecimal(BigInteger.valueOf(gebieden)), DECIMALS, RoundingMode.HALF_UP);
        String getal = taal == Taal.NL ? afgerond.toPlainString().replace('.', ',') : afgerond.toPlainString();
        String exact = getal + " (" + klanten + "/" + gebieden + ")";
        if (voldoet()) {
            return exact + (taal == Taal.NL ? ", gehaald" : ", met");
        }
        return exact
                + (taal == Taal.NL
                        ? ", niet gehaald: " + tekort() + " te weinig"
                        : ", not met: " + tekort() + " short");
    }
}
