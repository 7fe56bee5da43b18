package nl.wlzkit.examples.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.apache.spark.sql.SparkSession;

/** What the programs of this module share: their outlets, their exit codes, and how they speak of what went wrong. */
final class Programma {
    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int BAD_INPUT = 2;

    private Programma() {}

    /** A program: its outlets and its arguments in, its exit code out. */
    interface Inhoud {
        int run(PrintWriter out, PrintWriter err, String... args);
    }

    /** Runs a program on the outlets of this machine. */
    static void main(Inhoud inhoud, String... args) {
        Sessie.quiet();
        // UTF-8 always: what is piped to a file must not depend on the machine it was made on
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int code = inhoud.run(out, err, args);
        out.flush();
        err.flush();
        // spark-submit takes any end of a main method for success
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Does what a command line asks, with Spark; what goes wrong is told, and is in the exit code. */
    static int attempt(
            PrintWriter out,
            PrintWriter err,
            Opdrachtregel regel,
            BiConsumer<SparkSession, Opdrachtregel.Gevraagd> werk) {
        if (regel.isHelp()) {
            out.print(regel.help());
            return DONE;
        }
        return attempt(err, regel.taal(), () -> {
            Opdrachtregel.Gevraagd gevraagd = regel.read();
            Sessie.with(spark -> werk.accept(spark, gevraagd));
        });
    }

    /** Does some work; what goes wrong is told, and is in the exit code. */
    static int attempt(PrintWriter err, Taal taal, Runnable werk) {
        try {
            werk.run();
            return DONE;
        } catch (Fouten e) {
            err.println(e.bericht(taal));
            if (e.isOnverwacht() && e.getCause() != null) {
                e.getCause().printStackTrace(err);
            }
            return BAD_INPUT;
        } catch (RuntimeException e) {
            err.println(Tekst.of(
                            "Dit is een fout van dit programma, niet van u. Meld hem met al het volgende:",
                            "This is a fault of this program, not of yours. Report it with all that follows:")
                    .in(taal));
            e.printStackTrace(err);
            return OUR_FAULT;
        }
    }
}
