package nl.wlzkit.core.answer;

import java.util.List;

/**
 * A calculator: a pure function, written once, for complete questions, in plain values. No clock, locale, I/O or changing
 * state; the same question gives the same answer on every thread.
 *
 * <p>A user asks with {@link #answer}; that takes holes in the question, and gives the hull of the answers to all cases.
 *
 * @param <V> the type of the question
 * @param <T> the type of the value, ordered
 */
public interface Berekening<V extends Vraag<V>, T extends Comparable<? super T>> {
    /** How many cases a question may stand for. */
    int MAX_CASES = 65_536;

    /**
     * Applies the rules to a complete question.
     *
     * @param vraag a question without holes
     * @param spoor where the steps are recorded, or {@link Spoor#UIT}
     * @return the value, or the rules that refuse one
     * @throws IllegalArgumentException if the question has a hole that is needed: use {@link #answer}
     */
    Antwoord<T> calculate(V vraag, Spoor spoor);

    /**
     * Returns what the rules are computed from.
     *
     * @return the receipt, one for the whole set of rules
     */
    Herkomst herkomst();

    /**
     * Applies the rules to a complete question and records every step.
     *
     * @param vraag a question without holes
     * @return the answer with its steps
     * @throws IllegalArgumentException if the question has a hole that is needed: use {@link #answer}
     */
    default Geval<T> explain(V vraag) {
        Spoor.Opname opname = new Spoor.Opname();
        Antwoord<T> antwoord = calculate(vraag, opname);
        return new Geval<>(List.of(), antwoord, opname.posten());
    }

    /**
     * Answers a question, with holes or without: the hull of the answers to all its cases, the holes and readings that
     * matter, and the explanation of its extreme cases.
     *
     * @param vraag the question
     * @return the answer
     * @throws TeVeelGevallenException if the question stands for more than {@value #MAX_CASES} cases; it names the holes
     *     to fill first
     */
    default Uitkomst<T> answer(V vraag) {
        return Gevallen.answer(this, vraag);
    }

    /**
     * Answers a question with the verdict and the range only: the {@link Uitkomst#omhulling} of {@link #answer}, without
     * what would narrow it and why. For many questions in a row.
     *
     * @param vraag the question
     * @return the hull of the answers to all its cases
     * @throws TeVeelGevallenException if the question stands for more than {@value #MAX_CASES} cases
     */
    default Omhulling<T> hull(V vraag) {
        return Gevallen.hull(this, vraag);
    }
}
