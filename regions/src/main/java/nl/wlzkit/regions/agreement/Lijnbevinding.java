package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Something about the line of a friction that is not clear. Immutable and thread-safe.
 *
 * @param soort what is not clear
 * @param frictie the id of the friction
 */
public record Lijnbevinding(Soort soort, String frictie) {
    /** What is not clear. */
    public enum Soort implements Leesbaar {
        /** It is named in policy, agreements or account, but not in the analysis. */
        NIET_IN_ANALYSE("niet in de analyse", "not in the analysis"),
        /** It is not in the policy, and not told why. */
        PRIORITEIT_ONDUIDELIJK("onduidelijk waarom niet geprioriteerd", "not clear why it is no priority"),
        /** It is in the policy, but nowhere with what is expected of providers. */
        VERWACHTING_ONDUIDELIJK("onduidelijk wat van zorgaanbieders wordt verwacht", "not clear what is expected");

        private final Tekst naam;

        Soort(String nl, String en) {
            this.naam = Tekst.of(nl, en);
        }

        @Override
        public String in(Taal taal) {
            return naam.in(taal);
        }
    }

    /**
     * Returns how heavy it weighs: the NZa recommends it, so that it is no breach.
     *
     * @return advice
     */
    public Zwaarte zwaarte() {
        return Zwaarte.ADVIES;
    }
}
