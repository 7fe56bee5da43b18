package nl.wlzkit.tariff.thuis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * An exact number of hours a week, 0 through 10,000. Equal numbers are equal however they were written. Immutable and
 * thread-safe.
 *
 * @param getal the number
 */
public record Uren(Breuk getal) implements Comparable<Uren>, Leesbaar {
    /** None. */
    public static final Uren NUL = new Uren(Breuk.NUL);

    /** The most. */
    public static final Uren MEESTE = new Uren(Breuk.of(10_000, 1));

    /** The most hours that a question can tell of one thing. */
    static final BigDecimal MEEST = BigDecimal.valueOf(1_000);

    static final int DECIMALEN = 4;

    /**
     * Checks the number.
     *
     * @param getal the number
     * @throws OngeldigeWaardeException if it is out of range
     */
    public Uren {
        if (getal.signum() < 0 || getal.compareTo(Breuk.of(10_000, 1)) > 0) {
            throw new OngeldigeWaardeException(
                    getal.toString(), Tekst.of("uren van 0 t/m 10000", "hours from 0 through 10000"));
        }
    }

    /**
     * Reads the plain notation, {@code 12.5}.
     *
     * @param getal the number: digits, with a point before the decimals
     * @return the hours
     * @throws OngeldigeWaardeException if it is no such number or out of range
     */
    public static Uren of(String getal) {
        if (!getal.matches("\\d{1,5}(\\.\\d{1,10})?")) {
            throw new OngeldigeWaardeException(getal, Tekst.of("uren, zoals 12.5", "hours, such as 12.5"));
        }
        return new Uren(Breuk.of(new BigDecimal(getal)));
    }

    /** The form of hours that a question tells: from some least, at most 1,000, at most four decimals. */
    static Waardevorm<Uren> vorm(BigDecimal minst) {
        return Waardevormen.number(
                Tekst.of("een aantal uren per week", "a number of hours a week"),
                minst,
                MEEST,
                DECIMALEN,
                n -> new Uren(Breuk.of(n)),
                u -> new BigDecimal(u.getal.teller()).divide(new BigDecimal(u.getal.noemer())));
    }

    Uren plus(Uren ander) {
        return new Uren(getal.plus(ander.getal));
    }

    /** Rounds to two decimals, half up. */
    Uren round() {
        return new Uren(Breuk.of(decimal(2)));
    }

    private BigDecimal decimal(int decimalen) {
        return new BigDecimal(getal.teller()).divide(new BigDecimal(getal.noemer()), decimalen, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Uren ander) {
        return getal.compareTo(ander.getal);
    }

    /** Writes a decimal number where it is one of at most ten decimals, and a fraction otherwise. */
    @Override
    public String in(Taal taal) {
        BigDecimal tien = decimal(10);
        if (!Breuk.of(tien).equals(getal)) {
            return toString();
        }
        String plat = tien.signum() == 0 ? "0" : tien.stripTrailingZeros().toPlainString();
        return taal == Taal.NL ? plat.replace('.', ',') : plat;
    }

    @Override
    public String toString() {
        return getal.toString();
    }
}
