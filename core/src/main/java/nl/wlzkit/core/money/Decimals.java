package nl.wlzkit.core.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The arithmetic that amounts and percentages share: decimals without a scale of their own, bounded so that no input can
 * make a number that costs more to write than to read.
 */
final class Decimals {
    /** Digits before the decimal mark: enough for all care in the world in cents, small enough to print. */
    static final int MAX_INTEGER_DIGITS = 15;

    /** Digits after it: enough for an amount times several percentages; what needs more is a {@link Breuk}. */
    static final int MAX_DECIMALS = 60;

    /** More digits than a number within bounds can have, even with some zeros behind: stripping those takes time. */
    private static final int MAX_BITS = 4_096;

    /** How texts are written; made when the first text is read, because a policy has only numbers. */
    private static final class Notation {
        private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,60})?");
        private static final Pattern DUTCH =
                Pattern.compile("([-+]?)([1-9]\\d{0,2}(?:\\.\\d{3}){1,4}|\\d{1,15})(?:,(\\d{1,60}))?");
    }

    private Decimals() {}

    /** The one form of a number: no zeros behind, no exponent. */
    static BigDecimal canonical(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static boolean fits(BigDecimal value) {
        int scale = value.scale();
        if (scale >= 0 && scale <= MAX_INTEGER_DIGITS && value.precision() <= MAX_INTEGER_DIGITS) {
            return true; // nearly all: what follows is exact for the others, and slower
        }
        // the scale is looked at first: making 1E+999999999 canonical would cost a gigabyte
        if (value.signum() == 0) {
            return true;
        }
        if (value.unscaledValue().bitLength() > MAX_BITS) {
            return false;
        }
        long integerDigits = (long) value.precision() - value.scale();
        return integerDigits <= MAX_INTEGER_DIGITS && value.stripTrailingZeros().scale() <= MAX_DECIMALS;
    }

    /** What came in from outside: refused when it does not fit. */
    static BigDecimal accept(BigDecimal value, Tekst verwacht) {
        if (!fits(value)) {
            throw new OngeldigeWaardeException(value.toString(), verwacht);
        }
        return canonical(value.signum() == 0 ? BigDecimal.ZERO : value);
    }

    /** What was calculated: an overflow when it does not fit. */
    static BigDecimal result(BigDecimal value) {
        if (!fits(value)) {
            throw new ArithmeticException("overflow: more than " + MAX_INTEGER_DIGITS + " digits before or "
                    + MAX_DECIMALS + " after the decimal mark");
        }
        return canonical(value);
    }

    static BigDecimal parsePlain(String text, Tekst verwacht) {
        if (!Notation.PLAIN.matcher(text).matches()) {
            throw new OngeldigeWaardeException(text, verwacht);
        }
        return canonical(new BigDecimal(text));
    }

    /** Reads "1.234,56": a comma before the decimals, points only between groups of three. */
    static BigDecimal parseDutch(String number, String whole, Tekst verwacht) {
        Matcher m = Notation.DUTCH.matcher(number);
        if (!m.matches()) {
            throw new OngeldigeWaardeException(whole, verwacht);
        }
        String sign = "-".equals(m.group(1)) ? "-" : "";
        String decimals = m.group(3) == null ? "" : "." + m.group(3);
        return canonical(new BigDecimal(sign + m.group(2).replace(".", "") + decimals));
    }

    /** Writes with a mark between groups of three and at least so many decimals; nothing is rounded. */
    static String format(BigDecimal value, int minDecimals, Taal taal) {
        char group = taal == Taal.NL ? '.' : ',';
        char mark = taal == Taal.NL ? ',' : '.';
        String plain =
                value.setScale(Math.max(minDecimals, value.scale())).abs().toPlainString();
        int point = plain.indexOf('.');
        String integer = point < 0 ? plain : plain.substring(0, point);
        StringBuilder s = new StringBuilder(value.signum() < 0 ? "-" : "");
        for (int i = 0; i < integer.length(); i++) {
            if (i > 0 && (integer.length() - i) % 3 == 0) {
                s.append(group);
            }
            s.append(integer.charAt(i));
        }
        return point < 0
                ? s.toString()
                : s.append(mark).append(plain, point + 1, plain.length()).toString();
    }
}
