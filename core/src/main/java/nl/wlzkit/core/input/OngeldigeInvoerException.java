package nl.wlzkit.core.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.wlzkit.core.text.Taal;

/** A document that was refused, with every problem that was found in it. Nothing was changed by reading it. */
public class OngeldigeInvoerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was read. */
    private final String bron;

    /** What is wrong; a list that can be serialised. */
    private final ArrayList<Probleem> problemen;

    /**
     * Makes the exception.
     *
     * @param bron what was read: a file name, or a word for it
     * @param problemen what is wrong, in the order of the document; at least one
     * @throws IllegalArgumentException if there is no problem
     */
    public OngeldigeInvoerException(String bron, List<Probleem> problemen) {
        super(message(bron, problemen, Taal.EN));
        if (problemen.isEmpty()) {
            throw new IllegalArgumentException("an invalid document has at least one problem");
        }
        this.bron = bron;
        this.problemen = new ArrayList<>(problemen);
    }

    /**
     * Returns what was read.
     *
     * @return a file name, or a word for the document
     */
    public String bron() {
        return bron;
    }

    /**
     * Returns everything that is wrong.
     *
     * @return the problems in the order of the document, at least one
     */
    public List<Probleem> problemen() {
        return Collections.unmodifiableList(problemen);
    }

    /**
     * Returns the whole message in one language: a heading and one line a problem.
     *
     * @param taal the language
     * @return the message, without a line end at its end
     */
    public String bericht(Taal taal) {
        return message(bron, problemen, taal);
    }

    private static String message(String bron, List<Probleem> problemen, Taal taal) {
        int n = problemen.size();
        String kop = taal == Taal.NL
                ? (n == 1 ? "1 probleem" : n + " problemen") + " in " + bron
                : (n == 1 ? "1 problem" : n + " problems") + " in " + bron;
        return problemen.stream().map(p -> "\n  " + p.in(taal)).collect(Collectors.joining("", kop + ":", ""));
    }
}
