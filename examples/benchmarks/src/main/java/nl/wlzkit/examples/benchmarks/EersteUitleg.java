package nl.wlzkit.examples.benchmarks;

import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;

/** A program that also explains its answer: it reads the catalogue of rules and quotes. */
public final class EersteUitleg {
    private EersteUitleg() {}

    /**
     * Prints the explanation.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.println(Uitleg.of(EersteAntwoord.answer(), Regelcatalogus.get(), Taal.NL)
                .text(80));
    }
}
