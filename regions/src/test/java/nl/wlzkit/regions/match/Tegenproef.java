package nl.wlzkit.regions.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.wlzkit.core.iwlz.Leveringsstatus;

/** All ways to divide clients over places, one after the other, in the words of the text and without the code under test. */
final class Tegenproef {
    private Tegenproef() {}

    /** Whether a client fits on a place, with what is known. */
    static boolean mayBeThere(Client c, Plaatsgroep g) {
        Aanbodprofiel p = g.profiel();
        return mayTurnOut(c, g)
                && c.context().isPresent()
                && p.contexten().isPresent()
                && (c.expertise().isEmpty() || p.expertise().isPresent())
                && (c.kenmerken().isEmpty() || p.contraIndicaties().isPresent());
    }

    /** Whether it can still turn out that a client fits on a place: nothing that is known is against it. */
    static boolean mayTurnOut(Client c, Plaatsgroep g) {
        Aanbodprofiel p = g.profiel();
        boolean aanbieder = c.eisen().contains(Wens.AANBIEDER)
                || (c.status() == Leveringsstatus.WACHT_OP_VOORKEUR
                        && c.voorkeur().aanbieder().isPresent());
        Set<String> contexten = p.contexten().orElse(Woorden.NONE);
        boolean context =
                p.contexten().isEmpty() || c.context().map(contexten::contains).orElse(!contexten.isEmpty());
        return c.sector() == g.sector()
                && context
                && p.expertise().map(e -> e.containsAll(c.expertise())).orElse(true)
                && p.contraIndicaties()
                        .map(i -> Collections.disjoint(i, c.kenmerken()))
                        .orElse(true)
                && (!aanbieder || c.voorkeur().aanbieder().equals(Optional.of(g.aanbieder())))
                && (!c.eisen().contains(Wens.VORM) || c.voorkeur().vorm().equals(Optional.of(g.vorm())))
                && (!c.eisen().contains(Wens.LOCATIE) || c.voorkeur().regio().equals(g.regio()));
    }

    static int score(Client c, Plaatsgroep g) {
        return (c.voorkeur().aanbieder().equals(Optional.of(g.aanbieder())) ? 1 : 0)
                + (c.voorkeur().vorm().equals(Optional.of(g.vorm())) ? 1 : 0)
                + (c.voorkeur().regio().isPresent() && c.voorkeur().regio().equals(g.regio()) ? 1 : 0);
    }

    /** Gives every way to divide the clients over the places: of each client who has one, the place. */
    static void divide(List<Client> clienten, List<Plaatsgroep> groepen, Consumer<Map<Client, Plaatsgroep>> naar) {
        divide(clienten, groepen, 0, new HashMap<>(), new HashMap<>(), naar);
    }

    private static void divide(
            List<Client> clienten,
            List<Plaatsgroep> groepen,
            int i,
            Map<Client, Plaatsgroep> waar,
            Map<Plaatsgroep, Integer> bezet,
            Consumer<Map<Client, Plaatsgroep>> naar) {
        if (i == clienten.size()) {
            naar.accept(waar);
            return;
        }
        Client c = clienten.get(i);
        divide(clienten, groepen, i + 1, waar, bezet, naar);
        for (Plaatsgroep g : groepen) {
            if (mayBeThere(c, g) && bezet.getOrDefault(g, 0) < g.beschikbaar()) {
                bezet.merge(g, 1, Integer::sum);
                waar.put(c, g);
                divide(clienten, groepen, i + 1, waar, bezet, naar);
                waar.remove(c);
                bezet.merge(g, -1, Integer::sum);
            }
        }
    }

    /** What the best division is worth, as {@link Verzonnen#worth} has it. */
    static List<Integer> best(List<Client> clienten, List<Plaatsgroep> groepen, boolean urgent) {
        List<List<Integer>> beste = new ArrayList<>();
        divide(clienten, groepen, waar -> {
            List<Integer> waarde = Verzonnen.worth(
                    clienten, c -> Optional.ofNullable(waar.get(c)).map(g -> score(c, g)), urgent);
            if (beste.isEmpty() || Verzonnen.compare(waarde, beste.get(0)) > 0) {
                beste.clear();
                beste.add(waarde);
            }
        });
        return beste.get(0);
    }
}
