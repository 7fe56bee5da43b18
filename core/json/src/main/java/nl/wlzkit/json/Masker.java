package nl.wlzkit.json;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.party.Bsn;

/**
 * Keeps the numbers of citizens out of errors. Where a number is expected its form does; but it can also stand where
 * something else is expected, or where the form of the document breaks.
 */
final class Masker {
    /** Nine digits by themselves, or the beginning of nine where what was found is cut. */
    private static final Pattern NUMMER = Pattern.compile("(?<![0-9])(?:[0-9]{9}(?![0-9])|[0-9]{4,9}(?=…))");

    private Masker() {}

    static OngeldigeInvoerException mask(OngeldigeInvoerException e) {
        return new OngeldigeInvoerException(
                e.bron(), e.problemen().stream().map(Masker::mask).toList());
    }

    private static Probleem mask(Probleem p) {
        return new Probleem(mask(p.pointer()), p.regel(), p.kolom(), mask(p.waarde()), p.verwacht());
    }

    private static String mask(String text) {
        return NUMMER.matcher(text).replaceAll(Masker::mask);
    }

    private static String mask(MatchResult found) {
        String digits = found.group();
        return digits.length() < 9 || isNumber(digits) ? Bsn.MASKER : digits;
    }

    private static boolean isNumber(String digits) {
        try {
            Bsn.parse(digits);
            return true;
        } catch (OngeldigeWaardeException e) {
            return false;
        }
    }
}
