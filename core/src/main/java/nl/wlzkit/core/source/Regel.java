package nl.wlzkit.core.source;

import java.util.Optional;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * One rule: what it says, in our words and in the document's. Immutable and thread-safe.
 *
 * @param id the stable id: {@code ZK24-079}
 * @param bron the document it comes from
 * @param vindplaats the section and place in that document
 * @param soort what kind of rule it is
 * @param zekerheid how certain it is
 * @param geldigheid when it holds, as far as known
 * @param stelling what it says, in our own words
 * @param citaat the document's own sentence, at most {@value #LONGEST_QUOTE} characters; absent when the source was read
 *     but its text is not at hand, which every explanation then says
 * @param lezing what the text leaves open and how it is read here; absent when nothing is
 */
public record Regel(
        String id,
        Bron bron,
        String vindplaats,
        Regelsoort soort,
        Zekerheid zekerheid,
        Geldigheid geldigheid,
        Tekst stelling,
        Optional<String> citaat,
        Optional<Tekst> lezing) {
    /** How long a quote may be, in characters. */
    public static final int LONGEST_QUOTE = 220;

    /**
     * Checks the id and the quote.
     *
     * @param id the stable id: {@code ZK24-079}
     * @param bron the document it comes from
     * @param vindplaats the section and place in that document
     * @param soort what kind of rule it is
     * @param zekerheid how certain it is
     * @param geldigheid when it holds, as far as known
     * @param stelling what it says, in our own words
     * @param citaat the document's own sentence, at most {@value #LONGEST_QUOTE} characters; absent when the source was read but its text is not at hand, which every explanation then says
     * @param lezing what the text leaves open and how it is read here; absent when nothing is
     * @throws OngeldigeWaardeException if the id does not start with the code of its document, or the quote is too long
     */
    public Regel {
        if (!id.startsWith(bron.code() + "-")) {
            throw new OngeldigeWaardeException(
                    id,
                    Tekst.of(
                            "een id dat begint met " + bron.code() + "-",
                            "an id that starts with " + bron.code() + "-"));
        }
        if (citaat.map(String::length).orElse(0) > LONGEST_QUOTE) {
            throw new OngeldigeWaardeException(
                    citaat.orElse(""),
                    Tekst.of(
                            "een citaat van hoogstens " + LONGEST_QUOTE + " tekens",
                            "a quote of at most " + LONGEST_QUOTE + " characters"));
        }
    }
}
