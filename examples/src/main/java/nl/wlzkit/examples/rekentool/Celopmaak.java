package nl.wlzkit.examples.rekentool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.meerzorg.Cel;
import nl.wlzkit.tariff.meerzorg.Celeenheid;
import nl.wlzkit.tariff.meerzorg.Celwaarde;

/** How the value of a cell is shown: as the sheet shows it, which rounds. Never to calculate with. */
enum Celopmaak {
    /** A part of a day, shown as hours, minutes and seconds. */
    UREN,
    /** Euros, in cents. */
    EURO,
    /** A share, shown in percents. */
    PERCENTAGE,
    /** A number without a unit of its own. */
    GETAL;

    /** Longer texts are cut: a sheet may hold anything. */
    private static final int LONGEST = 200;

    private static final BigInteger SECONDS_A_DAY = BigInteger.valueOf(86_400);
    private static final BigInteger SIXTY = BigInteger.valueOf(60);

    static Celopmaak of(Celeenheid eenheid) {
        return switch (eenheid) {
            case TIJD -> UREN;
            case EURO -> EURO;
            case AANTAL, TEKST -> GETAL;
        };
    }

    /** For a cell in which something is typed. */
    static Celopmaak of(Cel cel) {
        Indeling.Soort soort = Indeling.invoer().getOrDefault(cel, Indeling.Soort.VRIJ);
        return switch (soort) {
            case UREN -> UREN;
            case EURO -> EURO;
            case PERCENTAGE -> PERCENTAGE;
            case VERHOUDING, KEUZE, VRIJ -> GETAL;
        };
    }

    /** The value as the sheet would show it; what cannot be printed is left out. */
    String show(Celwaarde waarde, Taal taal) {
        if (waarde instanceof Celwaarde.Getal getal) {
            return show(getal.waarde(), taal);
        }
        String tekst = waarde.in(taal).replaceAll("[\\p{C}\\p{Z}\\s]+", " ");
        return tekst.length() > LONGEST ? tekst.substring(0, LONGEST) + "…" : tekst;
    }

    /** The number as the sheet would show it. */
    String show(Breuk getal, Taal taal) {
        return switch (this) {
            case UREN -> hours(getal);
            case EURO -> Bedrag.of(rounded(getal, 2)).in(taal);
            case PERCENTAGE -> Celwaarde.of(getal.times(Breuk.of(100, 1))).in(taal) + (taal == Taal.NL ? " %" : "%");
            case GETAL -> Celwaarde.of(getal).in(taal);
        };
    }

    /** The number with the digits that a spreadsheet can hold, half up. */
    static String digits(Breuk getal) {
        BigDecimal kort = new BigDecimal(getal.teller())
                .divide(new BigDecimal(getal.noemer()), new MathContext(Celwaarde.DIGITS, RoundingMode.HALF_UP));
        return kort.signum() == 0 ? "0" : kort.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rounded(Breuk getal, int decimalen) {
        return new BigDecimal(getal.teller()).divide(new BigDecimal(getal.noemer()), decimalen, RoundingMode.HALF_UP);
    }

    /** Hours beyond a day go on counting: 43:22:06. */
    private static String hours(Breuk dagen) {
        BigInteger seconden = rounded(dagen.times(Breuk.of(SECONDS_A_DAY.longValueExact(), 1)), 0)
                .toBigIntegerExact();
        BigInteger[] minuten = seconden.abs().divideAndRemainder(SIXTY);
        BigInteger[] uren = minuten[0].divideAndRemainder(SIXTY);
        return (seconden.signum() < 0 ? "-" : "") + uren[0] + ':' + two(uren[1]) + ':' + two(minuten[1]);
    }

    private static String two(BigInteger getal) {
        return getal.compareTo(BigInteger.TEN) < 0 ? "0" + getal : getal.toString();
    }
}
