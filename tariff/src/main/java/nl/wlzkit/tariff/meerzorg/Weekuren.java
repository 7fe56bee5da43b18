package nl.wlzkit.tariff.meerzorg;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * A time a week, exact. Immutable and thread-safe.
 *
 * @param dagen the time as a part of a day, possibly more than one, possibly negative
 */
public record Weekuren(Breuk dagen) implements Comparable<Weekuren>, Leesbaar {
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final int SIXTY = 60;

    /**
     * Returns the hours.
     *
     * @return the same time as a number of hours
     */
    public Breuk uren() {
        return dagen.times(Breuk.of(24, 1));
    }

    @Override
    public int compareTo(Weekuren ander) {
        return dagen.compareTo(ander.dagen);
    }

    /** Writes {@code 43:22:06} in hours, minutes and seconds, to the nearest second; to look at, not to calculate with. */
    @Override
    public String in(Taal taal) {
        Breuk seconden = dagen.times(Breuk.of(Tijden.SECONDS_A_DAY, 1));
        BigInteger heel = new BigDecimal(seconden.teller())
                .divide(new BigDecimal(seconden.noemer()), 0, RoundingMode.HALF_UP)
                .toBigInteger();
        long s = heel.abs().longValue();
        String tekst = s / SECONDS_AN_HOUR + ":" + two(s / SIXTY % SIXTY);
        String staart = s % SIXTY == 0 ? "" : ":" + two(s % SIXTY);
        return (heel.signum() < 0 ? "-" : "") + tekst + staart + (taal == Taal.NL ? " uur" : " hours");
    }

    private static String two(long getal) {
        return (getal < 10 ? "0" : "") + getal;
    }
}
