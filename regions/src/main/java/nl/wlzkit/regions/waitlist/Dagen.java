package nl.wlzkit.regions.waitlist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as tables write them: {@code 2024-01-31} or {@code 31-01-2024}. */
final class Dagen {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAG_VOOROP = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");

    private Dagen() {}

    /** Reads a day; empty if it is none. */
    static Optional<LocalDate> read(String tekst) {
        Matcher iso = ISO.matcher(tekst);
        Matcher dagVoorop = DAG_VOOROP.matcher(tekst);
        try {
            if (iso.matches()) {
                return Optional.of(day(iso.group(1), iso.group(2), iso.group(3)));
            }
            if (dagVoorop.matches()) {
                return Optional.of(day(dagVoorop.group(3), dagVoorop.group(2), dagVoorop.group(1)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static LocalDate day(String jaar, String maand, String dag) {
        return LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag));
    }
}
