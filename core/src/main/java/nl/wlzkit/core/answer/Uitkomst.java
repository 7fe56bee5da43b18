package nl.wlzkit.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wlzkit.core.money.Bandbreedte;

/**
 * The answer to a question, with holes or without: may it, how much, what would narrow it, and why. Immutable and
 * thread-safe.
 *
 * <p>The explanation is made when it is asked for, by running the same calculation again with a recorder.
 *
 * @param <T> the type of the value
 */
public final class Uitkomst<T extends Comparable<? super T>> {
    private final Omhulling<T> omhulling;
    private final List<Vernauwing<T>> vernauwingen;
    private final List<Lezing> lezingen;
    private final Uitlegger<?, T> uitlegger;

    /** What is needed to explain an outcome, and to say what it was computed from, when somebody asks. */
    private record Uitlegger<V extends Vraag<V>, T extends Comparable<? super T>>(
            Berekening<V, T> berekening, List<Gevallen.Uiterste<V>> uitersten) {
        List<Geval<T>> explain() {
            List<Geval<T>> gevallen = new ArrayList<>();
            for (Gevallen.Uiterste<V> uiterste : uitersten) {
                Geval<T> kaal = berekening.explain(uiterste.vraag());
                gevallen.add(new Geval<>(uiterste.aannames(), kaal.antwoord(), kaal.posten()));
            }
            return List.copyOf(gevallen);
        }
    }

    <V extends Vraag<V>> Uitkomst(
            Omhulling<T> omhulling,
            List<Vernauwing<T>> vernauwingen,
            List<Lezing> lezingen,
            Berekening<V, T> berekening,
            List<Gevallen.Uiterste<V>> uitersten) {
        this.omhulling = omhulling;
        this.vernauwingen = List.copyOf(vernauwingen);
        this.lezingen = List.copyOf(lezingen);
        this.uitlegger = new Uitlegger<>(berekening, List.copyOf(uitersten));
    }

    /**
     * Returns the verdict and the range together.
     *
     * @return the hull of all cases
     */
    public Omhulling<T> omhulling() {
        return omhulling;
    }

    /**
     * Returns whether there is a value: in no, some or all cases.
     *
     * @return the verdict
     */
    public Oordeel oordeel() {
        return omhulling.oordeel();
    }

    /**
     * Returns how much, in the cases where there is a value.
     *
     * @return the range, an enclosure; absent if no case has a value
     */
    public Optional<Bandbreedte<T>> waarde() {
        return omhulling.waarde();
    }

    /**
     * Returns the holes that matter: those for which two cases exist that differ in nothing else and have different
     * answers. A refusal is a refusal, whichever rule refuses.
     *
     * @return the holes, in the order of the question
     */
    public List<Gat<?>> gaten() {
        return vernauwingen.stream().<Gat<?>>map(Vernauwing::gat).toList();
    }

    /**
     * Returns what filling each hole that matters would make of the answer.
     *
     * @return one entry a hole, in the order of the question
     */
    public List<Vernauwing<T>> vernauwingen() {
        return vernauwingen;
    }

    /**
     * Returns the readings of which another choice, all else as it is, could change the answer.
     *
     * @return the readings with the choice that was made
     */
    public List<Lezing> lezingen() {
        return lezingen;
    }

    /**
     * Returns what the answer was computed from.
     *
     * @return the receipt
     */
    public Herkomst herkomst() {
        return uitlegger.berekening().herkomst();
    }

    /**
     * Explains the answer by its extreme cases: the lowest and the highest value, and a refusal, as far as they occur and
     * differ. A complete question has one case.
     *
     * @return one to three cases, each an ordinary explanation
     */
    public List<Geval<T>> gevallen() {
        return uitlegger.explain();
    }

    /** Two outcomes are equal if they say the same; how they are explained follows from that. */
    @Override
    public boolean equals(Object ander) {
        return ander instanceof Uitkomst<?> u
                && omhulling.equals(u.omhulling)
                && vernauwingen.equals(u.vernauwingen)
                && lezingen.equals(u.lezingen)
                && herkomst().equals(u.herkomst());
    }

    @Override
    public int hashCode() {
        return Objects.hash(omhulling, vernauwingen, lezingen);
    }

    @Override
    public String toString() {
        return "Uitkomst[" + omhulling + ", gaten="
                + gaten().stream().map(Gat::feit).toList() + ", lezingen="
                + lezingen.stream().map(Lezing::naam).toList() + "]";
    }
}
