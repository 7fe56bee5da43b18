package nl.wlzkit.examples.regelboek;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.text.Tekst;

/**
 * An example that a reader can ask with other values: a few of its fields, and the answer to every combination of what they
 * can be. The library gave the answers; a page only looks them up.
 *
 * @param voorbeeld the example
 * @param velden the fields; the first choice of each is that of the example
 * @param rijen the answers, the choice of the last field changing fastest; the first is that of the example
 */
record Proef(Uitgewerkt voorbeeld, List<Veld> velden, List<Uitslag> rijen) {
    /**
     * What can be chosen.
     *
     * @param pad where it stands in the document of the question
     * @param naam what it is called
     * @param keuzes what it can be
     */
    record Veld(List<String> pad, Tekst naam, List<Keuze> keuzes) {}

    /**
     * One choice.
     *
     * @param naam what it is called
     * @param waarde its value in the document; absent when nothing is told
     */
    record Keuze(Tekst naam, Optional<JsonValue> waarde) {}

    /**
     * An answer and why.
     *
     * @param antwoord the answer
     * @param delen the explanation, case by case
     */
    record Uitslag(Tekst antwoord, List<Deel> delen) {}

    /**
     * A part of an explanation.
     *
     * @param kop what it explains; empty when there is one case only
     * @param stappen the steps
     */
    record Deel(Tekst kop, List<Stapzin> stappen) {}

    /**
     * One step.
     *
     * @param regel the id of its rule; empty for what is open
     * @param zin what it did
     */
    record Stapzin(String regel, Tekst zin) {}

    /** The rules that occur in some row. */
    Set<String> regels() {
        Set<String> alle = new TreeSet<>();
        rijen.forEach(rij -> rij.delen().forEach(d -> d.stappen().forEach(s -> alle.add(s.regel()))));
        alle.remove("");
        return alle;
    }

    /** The name of its example: the rows are too many to read. */
    @Override
    public String toString() {
        return "Proef[" + voorbeeld + "]";
    }
}
