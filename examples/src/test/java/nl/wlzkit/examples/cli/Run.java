package nl.wlzkit.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * The program as a user ran it once.
 *
 * @param code the exit code
 * @param out what it answered
 * @param err what it said of problems, and on the way
 */
public record Run(int code, String out, String err) {
    /** The waiting lists of the demonstration: the official one and two others. */
    public static final List<String> WAITING_LISTS = List.of(
            "wachtlijst",
            "data/wachtlijst-officieel.csv",
            "--schaduw",
            "data/wachtlijst-schaduw-1.csv",
            "--schaduw",
            "data/wachtlijst-schaduw-2.csv",
            "--mogelijk",
            "geboortedatum+postcode");

    /** Runs the program with these arguments. */
    public static Run of(List<String> args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Wlzkit.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    /** All that it said, as words with one space between them. */
    String words() {
        return (out + err).replaceAll("\\s+", " ");
    }
}
