package nl.wlzkit.tariff.meerzorg;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/** How times are written in questions: {@code 09:30} on the clock, {@code 4:44} or {@code 4:44:07} for how long. */
final class Tijdvormen {
    private static final String KLOK = "^07:(0[1-9]|[1-5][0-9])$|^(0[89]|1[0-9]|2[0-2]):[0-5][0-9]$|^23:00$";
    private static final Pattern TIJDSTIP = Pattern.compile(KLOK);
    private static final Pattern DUUR = Pattern.compile("^(0|[1-9][0-9]{0,6}):([0-5][0-9])(?::([0-5][0-9]))?$");

    static final Waardevorm<LocalTime> TIJD = Waardevormen.text(Tijdvormen::time, LocalTime::toString, KLOK);

    private Tijdvormen() {}

    static Tekst expectedTime() {
        return Tekst.of(
                "een tijd na 07:00 en tot en met 23:00, zoals \"09:30\"",
                "a time after 07:00 through 23:00, such as \"09:30\"");
    }

    private static LocalTime time(String tekst) {
        if (!TIJDSTIP.matcher(tekst).matches()) {
            throw new OngeldigeWaardeException(tekst, expectedTime());
        }
        return LocalTime.parse(tekst);
    }

    /** The form of a time of at most so many hours. */
    static Waardevorm<Duration> duration(long meesteUren) {
        return Waardevormen.text(
                tekst -> check(parse(tekst, meesteUren), meesteUren), Tijdvormen::write, pattern(meesteUren));
    }

    /** Exactly the hours from 0 through the most, as a pattern, so that the schema says what the reader does. */
    private static String pattern(long meesteUren) {
        String minuten = ":[0-5][0-9](:(0[1-9]|[1-5][0-9]))?$";
        return "^(" + upTo(meesteUren - 1) + ")" + minuten + "|^" + meesteUren + ":00$";
    }

    /** A regular expression of the whole numbers from 0 through the most. */
    static String upTo(long meeste) {
        String cijfers = Long.toString(meeste);
        StringBuilder keuzes = new StringBuilder();
        for (int lengte = 1; lengte < cijfers.length(); lengte++) {
            keuzes.append(lengte == 1 ? "[0-9]" : "[1-9][0-9]{" + (lengte - 1) + "}")
                    .append('|');
        }
        for (int i = 0; i < cijfers.length(); i++) {
            char cijfer = cijfers.charAt(i);
            char laagste = i == 0 && cijfers.length() > 1 ? '1' : '0';
            if (cijfer > laagste) {
                keuzes.append(cijfers, 0, i)
                        .append('[')
                        .append(laagste)
                        .append('-')
                        .append((char) (cijfer - 1))
                        .append(']')
                        .append(rest(cijfers.length() - i - 1))
                        .append('|');
            }
        }
        return keuzes.append(cijfers).toString();
    }

    private static String rest(int cijfers) {
        return cijfers == 0 ? "" : "[0-9]{" + cijfers + "}";
    }

    private static Duration parse(String tekst, long meesteUren) {
        Matcher m = DUUR.matcher(tekst);
        if (!m.matches()) {
            throw new OngeldigeWaardeException(tekst, expected(meesteUren));
        }
        String seconden = m.group(3);
        return Duration.ofHours(Long.parseLong(m.group(1)))
                .plusMinutes(Long.parseLong(m.group(2)))
                .plusSeconds(seconden == null ? 0 : Long.parseLong(seconden));
    }

    static Tekst expected(long meesteUren) {
        return Tekst.of(
                "uren en minuten van 0:00 t/m " + meesteUren + ":00, zoals \"4:44\"",
                "hours and minutes from 0:00 through " + meesteUren + ":00, such as \"4:44\"");
    }

    static Duration check(Duration duur, long meesteUren) {
        if (duur.isNegative()
                || duur.compareTo(Duration.ofHours(meesteUren)) > 0
                || !duur.equals(duur.truncatedTo(ChronoUnit.SECONDS))) {
            throw new OngeldigeWaardeException(duur.toString(), expected(meesteUren));
        }
        return duur;
    }

    static String write(Duration duur) {
        String minuten = (duur.toMinutesPart() < 10 ? "0" : "") + duur.toMinutesPart();
        String seconden =
                duur.toSecondsPart() == 0 ? "" : (duur.toSecondsPart() < 10 ? ":0" : ":") + duur.toSecondsPart();
        return duur.toHours() + ":" + minuten + seconden;
    }
}
