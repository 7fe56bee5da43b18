package nl.wlzkit.core.iwlz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * How the messages write dates, percentages and yes or no. What {@code format} writes {@code parse} reads, and the other way
 * round, to the letter. Stateless and thread-safe.
 */
@Grondslag({"IWLZ-0001", "WK-IWLZ-NOTATIE"})
public final class Berichtnotatie {
    private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PERCENTAGE = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Berichtnotatie() {}

    /**
     * Reads a date.
     *
     * @param tekst such as {@code 2024-01-31}, a day that exists
     * @return the date
     * @throws OngeldigeWaardeException if it is no such date
     */
    public static LocalDate parseDatum(String tekst) {
        if (DATUM.matcher(tekst).matches()) {
            try {
                return LocalDate.parse(tekst);
            } catch (DateTimeParseException e) {
                // falls through: a day that does not exist, such as 2023-02-29
            }
        }
        throw new OngeldigeWaardeException(
                tekst,
                Tekst.of(
                        "een bestaande datum: jjjj-mm-dd, zoals 2024-01-31",
                        "an existing date: yyyy-mm-dd, such as 2024-01-31"));
    }

    /**
     * Writes a date.
     *
     * @param datum the date, in the years 0000 through 9999
     * @return such as {@code 2024-01-31}
     * @throws OngeldigeWaardeException if the year is out of range
     */
    public static String formatDatum(LocalDate datum) {
        if (!DATUM.matcher(datum.toString()).matches()) {
            throw new OngeldigeWaardeException(
                    datum.toString(), Tekst.of("een jaar van 0000 t/m 9999", "a year from 0000 through 9999"));
        }
        return datum.toString();
    }

    /**
     * Reads a percentage, which the messages write in hundredths of a percent.
     *
     * @param tekst digits, at most nine, without zeros in front: {@code 9550} is 95.5 %
     * @return the percentage
     * @throws OngeldigeWaardeException if it is something else, such as {@code 95,5}
     */
    public static Percentage parsePercentage(String tekst) {
        if (!PERCENTAGE.matcher(tekst).matches()) {
            throw new OngeldigeWaardeException(
                    tekst,
                    Tekst.of(
                            "een percentage in honderdsten van een procent: alleen cijfers, zoals 10000 voor 100 %",
                            "a percentage in hundredths of a percent: digits only, such as 10000 for 100%"));
        }
        return Percentage.of(new BigDecimal(tekst).movePointLeft(2));
    }

    /**
     * Writes a percentage in hundredths of a percent.
     *
     * @param percentage the percentage, from 0 through 9,999,999.99 and with at most two decimals
     * @return such as {@code 9550} for 95.5 %
     * @throws OngeldigeWaardeException if it cannot be written without loss
     */
    public static String formatPercentage(Percentage percentage) {
        BigDecimal honderdsten = percentage.toBigDecimal().movePointRight(2).stripTrailingZeros();
        String tekst = honderdsten.toPlainString();
        if (!PERCENTAGE.matcher(tekst).matches()) {
            throw new OngeldigeWaardeException(
                    percentage.toString(),
                    Tekst.of(
                            "een percentage van 0 t/m 9999999,99 met hoogstens twee decimalen",
                            "a percentage from 0 through 9999999.99 with at most two decimals"));
        }
        return tekst;
    }

    /**
     * Reads a yes or no.
     *
     * @param tekst {@code 1} for yes or {@code 2} for no
     * @return whether it is yes
     * @throws OngeldigeWaardeException if it is something else
     */
    public static Boolean parseJaNee(String tekst) {
        return switch (tekst) {
            case "1" -> true;
            case "2" -> false;
            default -> throw new OngeldigeWaardeException(tekst, Tekst.of("1 (ja) of 2 (nee)", "1 (yes) or 2 (no)"));
        };
    }

    /**
     * Writes a yes or no.
     *
     * @param ja whether it is yes
     * @return {@code 1} or {@code 2}
     */
    public static String formatJaNee(boolean ja) {
        return ja ? "1" : "2";
    }
}
