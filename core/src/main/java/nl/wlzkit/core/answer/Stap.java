package nl.wlzkit.core.answer;

import nl.wlzkit.core.text.Tekst;

/**
 * A step of a calculation: the one link from the calculation to the rule behind it. A constant beside the code, or made
 * from a row of a data file. Immutable and thread-safe.
 *
 * @param regel the id of the rule
 * @param wat what the step does, in a word or two
 */
public record Stap(String regel, Tekst wat) implements Comparable<Stap> {
    /** Orders by rule and then by what the step does, so that a list of steps does not depend on the order of data. */
    @Override
    public int compareTo(Stap ander) {
        int orde = regel.compareTo(ander.regel);
        return orde != 0 ? orde : wat.nl().compareTo(ander.wat.nl());
    }
}
