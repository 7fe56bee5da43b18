package nl.wlzkit.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Base64;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import org.jspecify.annotations.Nullable;

/**
 * What every input must do: be read, or be refused with an exception of ours and a message that fits on a screen or is at
 * least listed to a bound; in time and with memory in proportion to its length. Time is that of the processor, so that a
 * busy machine finds nothing.
 */
final class Proef {
    /** Twice the most problems that a reader lists. */
    private static final int MOST_PROBLEMS = 2_000;

    private static final int LONGEST_LINE = 10_000;
    private static final long NANOS = 3_000_000_000L;
    private static final long NANOS_A_BYTE = 2_000;
    private static final long ALLOCATED = 200_000_000;
    private static final long ALLOCATED_A_BYTE = 3_000;
    private static final int SHOWN = 3_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Proef() {}

    /** How much processor time reading takes, in nanoseconds; whether it is read or refused is all the same. */
    static long nanos(Ingang ingang, byte[] invoer) {
        long begin = THREADS.getCurrentThreadCpuTime();
        read(ingang, invoer);
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    /** Returns whether the input was taken. */
    static boolean check(Ingang ingang, byte[] invoer) {
        long geheugen = THREADS.getCurrentThreadAllocatedBytes();
        long begin = THREADS.getCurrentThreadCpuTime();
        boolean genomen = read(ingang, invoer);
        long nanos = THREADS.getCurrentThreadCpuTime() - begin;
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - geheugen;
        if (nanos > NANOS + NANOS_A_BYTE * invoer.length) {
            throw finding(ingang, invoer, "took " + nanos / 1_000_000 + " ms", null);
        }
        if (bytes > ALLOCATED + ALLOCATED_A_BYTE * invoer.length) {
            throw finding(ingang, invoer, "took " + bytes / 1_000_000 + " MB of memory", null);
        }
        return genomen;
    }

    private static boolean read(Ingang ingang, byte[] invoer) {
        try {
            ingang.lezer().read(invoer);
            return true;
        } catch (OngeldigeInvoerException e) {
            if (e.problemen().size() > MOST_PROBLEMS) {
                throw finding(ingang, invoer, e.problemen().size() + " problems are no message", null);
            }
            e.problemen().forEach(p -> {
                if (p.in(Taal.NL).length() > LONGEST_LINE || p.in(Taal.EN).length() > LONGEST_LINE) {
                    throw finding(ingang, invoer, p.in(Taal.NL).length() + " characters are no line of a message", e);
                }
            });
            return false;
        } catch (OngeldigeWaardeException | TeVeelGevallenException e) {
            if (String.valueOf(e.getMessage()).length() > LONGEST_LINE) {
                throw finding(ingang, invoer, "a message of " + e.getMessage().length() + " characters", null);
            }
            return false;
        } catch (Throwable e) {
            throw finding(ingang, invoer, e.getClass().getName() + " is no exception of ours", e);
        }
    }

    private static AssertionError finding(Ingang ingang, byte[] invoer, String wat, @Nullable Throwable oorzaak) {
        String tekst = new String(invoer, UTF_8);
        boolean kort = tekst.length() <= SHOWN;
        return new AssertionError(
                ingang + ": " + wat + "; " + invoer.length + " bytes: "
                        + (kort ? tekst : tekst.substring(0, SHOWN) + "…")
                        + (kort ? "\nbase64: " + Base64.getEncoder().encodeToString(invoer) : ""),
                oorzaak);
    }
}
