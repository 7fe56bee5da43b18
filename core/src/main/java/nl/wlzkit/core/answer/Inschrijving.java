package nl.wlzkit.core.answer;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * One calculator in the register: what it is called, how its question is written, which rules it can apply, and the
 * examples that pin it. Immutable and thread-safe.
 *
 * @param <V> the type of the question
 * @param <T> the type of the value
 * @param naam its name in commands and files: lower-case letters, digits and hyphens
 * @param titel what it answers, in one line
 * @param vraagtype the class of its question
 * @param vorm how its question is written
 * @param berekening the calculator
 * @param regels the ids of the rules that its steps can name, sorted
 * @param voorbeelden the examples that pin it
 */
public record Inschrijving<V extends Vraag<V>, T extends Comparable<? super T>>(
        String naam,
        Tekst titel,
        Class<V> vraagtype,
        Vraagvorm<V> vorm,
        Berekening<V, T> berekening,
        List<String> regels,
        List<Rekenvoorbeeld> voorbeelden) {
    /**
     * Checks the name.
     *
     * @param naam its name in commands and files: lower-case letters, digits and hyphens
     * @param titel what it answers, in one line
     * @param vraagtype the class of its question
     * @param vorm how its question is written
     * @param berekening the calculator
     * @param regels the ids of the rules that its steps can name, sorted
     * @param voorbeelden the examples that pin it
     * @throws OngeldigeWaardeException if the name is no such word
     */
    public Inschrijving {
        if (!naam.matches("[a-z][a-z0-9-]*")) {
            throw new OngeldigeWaardeException(
                    naam, Tekst.of("kleine letters, cijfers en streepjes", "lower-case letters, digits and hyphens"));
        }
        regels = regels.stream().distinct().sorted().toList();
        voorbeelden = List.copyOf(voorbeelden);
    }

    /**
     * Reads a question from a document.
     *
     * @param bron what is read, for the errors: a file name
     * @param inhoud the document, JSON in UTF-8
     * @return the question
     * @throws OngeldigeInvoerException if anything is wrong, with every problem and its place
     */
    public V read(String bron, byte[] inhoud) {
        Problems problems = new Problems(bron);
        JsonValue document = JsonReader.read(inhoud, problems);
        Optional<V> vraag = vorm.read(document, problems);
        problems.throwIfAny();
        return vraag.orElseThrow(() -> new IllegalStateException("a question without problems is there"));
    }

    /**
     * Answers a question.
     *
     * @param vraag the question
     * @return the answer
     */
    public Uitkomst<T> answer(V vraag) {
        return berekening.answer(vraag);
    }
}
