package nl.wlzkit.examples.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.wlzkit.core.text.Tekst;
import org.apache.spark.SparkThrowable;
import org.jspecify.annotations.Nullable;

/** From what Spark throws to words for who started the job. */
final class Storing {
    /** Deep enough for any real chain of causes; a chain that comes back to itself ends here. */
    private static final int DIEPTE = 50;

    private Storing() {}

    /**
     * Returns what to throw: {@link Fouten} with words for who started the job, or, when it is this program that failed in a
     * task, an exception that keeps the cause and is no {@link Fouten}.
     */
    static RuntimeException explain(Throwable fout) {
        List<Throwable> keten = new ArrayList<>();
        for (@Nullable Throwable e = fout; e != null && keten.size() < DIEPTE; e = e.getCause()) {
            keten.add(e);
        }
        for (Throwable e : keten) {
            if (e instanceof Fouten bekend) {
                return bekend;
            }
            String bericht = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
            if (e instanceof IOException
                    && (bericht.contains("no space left on device") || bericht.contains("quota exceeded"))) {
                return Fouten.told(
                        Tekst.of(
                                "De schijf is vol. Er is niets weggeschreven.",
                                "The disk is full. Nothing was written."),
                        fout);
            }
        }
        for (Throwable e : keten) {
            if (e instanceof SparkThrowable s
                    && s.getCondition() != null
                    && s.getCondition().startsWith("FAILED_READ_FILE")) {
                return Fouten.of(
                        s.getMessageParameters().getOrDefault("path", "de regels"),
                        Tekst.of(
                                "een heel Parquet-bestand; dit is beschadigd of intussen veranderd",
                                "a whole Parquet file; this is damaged or was changed meanwhile"),
                        fout);
            }
        }
        if (keten.stream().anyMatch(Storing::isOverflow)) {
            return tooLarge(fout);
        }
        if (keten.stream().anyMatch(e -> String.valueOf(e.getMessage()).contains("cancelled"))) {
            return Fouten.told(
                    Tekst.of(
                            "De taak is afgebroken. Er is niets weggeschreven.",
                            "The job was cancelled. Nothing was written."),
                    fout);
        }
        Throwable diepste = keten.get(keten.size() - 1);
        if (isOfOurs(diepste)) {
            return new IllegalStateException("a task of Spark met a fault of this program", fout);
        }
        String soort = diepste.getClass().getSimpleName();
        Tekst log = Sessie.whereTheLogIs();
        return Fouten.unexpected(
                Tekst.of(
                        "Spark kon de taak niet afmaken (" + soort + "). Er is niets weggeschreven. " + log.nl(),
                        "Spark could not finish the job (" + soort + "). Nothing was written. " + log.en()),
                fout);
    }

    /** Whether it was thrown by wlzkit, or by Java on behalf of wlzkit; what Spark and a disk can do is not. */
    private static boolean isOfOurs(Throwable e) {
        return e instanceof RuntimeException
                && Arrays.stream(e.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(naam -> !naam.startsWith("java.") && !naam.startsWith("jdk."))
                        .findFirst()
                        .filter(naam -> naam.startsWith("nl.wlzkit."))
                        .isPresent();
    }

    /** Only what is too large; a division by zero, or a rounding that must not be, is a fault of the program. */
    private static boolean isOverflow(Throwable e) {
        return e instanceof ArithmeticException
                && String.valueOf(e.getMessage()).contains("overflow");
    }

    /** A total that an amount cannot hold. */
    private static Fouten tooLarge(Throwable fout) {
        return Fouten.told(
                Tekst.of(
                        "Een totaal is te groot: 1.000.000.000.000.000 euro of meer. Kijk naar de aantallen. Er is niets"
                                + " weggeschreven.",
                        "A total is out of range: 1,000,000,000,000,000 euros or more. Look at the numbers of units."
                                + " Nothing was written."),
                fout);
    }
}
