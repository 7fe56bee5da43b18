package nl.wlzkit.examples.benchmarks;

/** A program that does nothing: what starting costs anyway. */
public final class Leeg {
    private Leeg() {}

    /**
     * Does nothing.
     *
     * @param args not used
     */
    public static void main(String[] args) {}
}
