package nl.wlzkit.regions.friction;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Along which routes a friction is solved. The order is one of convenience, so that a range of advices can be told: one-to-one
 * agreements alone, network steering alone, both, the same with national coordination, and all of these again where another
 * strategy is needed. Immutable and thread-safe.
 *
 * @param routes the routes, at least one, in their own order
 * @param andereStrategie whether another strategy is needed because time is up and something is left
 */
public record Sturingsadvies(List<Sturingsroute> routes, boolean andereStrategie)
        implements Comparable<Sturingsadvies>, Leesbaar {
    /**
     * Puts the routes in order, each once.
     *
     * @param routes the routes, at least one, in their own order
     * @param andereStrategie whether another strategy is needed because time is up and something is left
     * @throws OngeldigeWaardeException if there is no route
     */
    public Sturingsadvies {
        routes = Teksten.set(routes);
        if (routes.isEmpty()) {
            throw new OngeldigeWaardeException("[]", Tekst.of("een of meer routes", "one or more routes"));
        }
    }

    /**
     * Makes an advice of routes, without another strategy.
     *
     * @param routes the routes, at least one
     * @return the advice
     * @throws OngeldigeWaardeException if there is no route
     */
    public static Sturingsadvies of(Collection<Sturingsroute> routes) {
        return new Sturingsadvies(List.copyOf(routes), false);
    }

    /**
     * Says whether agreements with partners must be translated into agreements with single providers.
     *
     * @return true if network steering is advised
     */
    public boolean isVertalen() {
        return routes.contains(Sturingsroute.NETWERKSTURING);
    }

    private int order() {
        int orde = andereStrategie ? 8 : 0;
        for (Sturingsroute route : routes) {
            orde += switch (route) {
                case EEN_OP_EEN -> 1;
                case NETWERKSTURING -> 2;
                case LANDELIJKE_COORDINATIE -> 4;
            };
        }
        return orde;
    }

    @Override
    public int compareTo(Sturingsadvies ander) {
        return Integer.compare(order(), ander.order());
    }

    @Override
    public String in(Taal taal) {
        boolean nl = taal == Taal.NL;
        String tekst = routes.stream().map(r -> r.in(taal)).collect(Collectors.joining(" + "));
        if (isVertalen() && !routes.contains(Sturingsroute.EEN_OP_EEN)) {
            tekst += nl ? ", te vertalen naar één-op-éénafspraken" : ", to be translated into one-to-one agreements";
        }
        if (andereStrategie) {
            tekst += nl
                    ? "; andere strategie nodig, bijvoorbeeld landelijke coördinatie"
                    : "; another strategy needed, national coordination for instance";
        }
        return tekst;
    }

    @Override
    public String toString() {
        return routes + (andereStrategie ? "+ANDERE_STRATEGIE" : "");
    }
}
