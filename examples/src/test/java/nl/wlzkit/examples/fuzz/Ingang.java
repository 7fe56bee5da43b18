package nl.wlzkit.examples.fuzz;

import java.util.List;

/**
 * A place where untrusted text or bytes come in.
 *
 * @param naam what it is called in a finding
 * @param zaden good inputs, from which others are made
 * @param lezer reads an input; when it is taken, also that what is written again reads the same
 * @param gewicht how much of the time it gets
 */
record Ingang(String naam, List<byte[]> zaden, Lezer lezer, int gewicht) {
    /** Reads an input, or refuses it. */
    @FunctionalInterface
    interface Lezer {
        void read(byte[] inhoud) throws Exception;
    }

    @Override
    public String toString() {
        return naam;
    }
}
