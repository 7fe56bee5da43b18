package nl.wlzkit.regions.friction;

import java.util.Comparator;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * What kind of friction it is, and how great. Ordered by its kind, then by how it stands now, then by the future: less
 * capacity, more demand or no supply that suits never puts it lower. Immutable and thread-safe.
 *
 * @param nu how it stands on the reference day
 * @param later how it stands afterwards
 */
public record Frictieklasse(Tijdsbeeld nu, Tijdsbeeld later) implements Comparable<Frictieklasse>, Leesbaar {
    /** No friction. */
    public static final Frictieklasse GEEN = new Frictieklasse(Tijdsbeeld.GEEN, Tijdsbeeld.GEEN);

    private static final Comparator<Frictieklasse> ORDE = Comparator.comparing(Frictieklasse::soort)
            .thenComparing(Frictieklasse::nu)
            .thenComparing(Frictieklasse::later);

    /**
     * Returns the kind: a shortage now is a bottleneck, one in the future a risk.
     *
     * @return the kind
     */
    public Frictiesoort soort() {
        if (nu.isTekort()) {
            return later.isTekort() ? Frictiesoort.BEIDE : Frictiesoort.KNELPUNT;
        }
        return later.isTekort() ? Frictiesoort.RISICO : Frictiesoort.GEEN;
    }

    @Override
    public int compareTo(Frictieklasse ander) {
        return ORDE.compare(this, ander);
    }

    @Override
    public String in(Taal taal) {
        String knelpunt = Frictiesoort.KNELPUNT.in(taal) + " (" + nu.in(taal) + ")";
        String risico = Frictiesoort.RISICO.in(taal) + " (" + later.in(taal) + ")";
        return switch (soort()) {
            case GEEN -> Frictiesoort.GEEN.in(taal);
            case KNELPUNT -> knelpunt;
            case RISICO -> risico;
            case BEIDE -> knelpunt + (taal == Taal.NL ? " en " : " and ") + risico;
        };
    }

    @Override
    public String toString() {
        return soort() + "[" + nu + ", " + later + "]";
    }
}
