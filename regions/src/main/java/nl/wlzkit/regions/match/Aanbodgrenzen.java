package nl.wlzkit.regions.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bandbreedte;

/**
 * How many clients of one sector and context have no place, at the least and at the most, over all matches that place as many
 * clients as possible.
 *
 * <p>With everything known both are exact: the sets of clients who have a place are the bases of a matroid with rank r, so of a
 * set X at the most r(X) have a place in one of them, and at the least r(all) - r(all without X). Where something is not known,
 * more places never make either greater, so the least is taken with the best and the most with the worst that can turn out; a
 * client of unknown context counts at the least nowhere, and at the most in this context while taking a place in every other one:
 * r is submodular, so that is at least as many as in every case, perhaps more.
 *
 * <p>For one thread.
 */
final class Aanbodgrenzen {
    private final Plaatsing plaatsing;
    private final Plaatsing.Passend best;
    private final Plaatsing.Passend slechtst;
    private final Map<Sector, Set<String>> contexten = new HashMap<>();

    Aanbodgrenzen(Plaatsing plaatsing) {
        this.plaatsing = plaatsing;
        this.best = plaatsing.new Passend(true);
        this.slechtst = plaatsing.new Passend(false);
    }

    Bandbreedte<Integer> shortage(Sector sector, String context) {
        List<Integer> hier = new ArrayList<>();
        List<Integer> misschienHier = new ArrayList<>();
        List<Integer> anderen = new ArrayList<>();
        for (Client client : plaatsing.clienten()) {
            Toets.Behoefte nodig = plaatsing.need(client);
            boolean kan = client.sector() == sector;
            if (kan && client.context().equals(Optional.of(context))) {
                hier.add(best.kind(nodig));
                misschienHier.add(slechtst.kind(nodig));
            } else if (client.context().isPresent()) {
                anderen.add(slechtst.kind(nodig));
            } else {
                if (kan) {
                    misschienHier.add(slechtst.kind(nodig.in(context)));
                }
                for (String ander : contexten.computeIfAbsent(client.sector(), plaatsing::contexten)) {
                    if (!(kan && ander.equals(context))) {
                        anderen.add(slechtst.kind(nodig.in(ander)));
                    }
                }
            }
        }
        int minst = hier.size() - Plaatsing.count(best, List.of(), hier);
        int meest = misschienHier.size() - Plaatsing.count(slechtst, anderen, misschienHier);
        return new Bandbreedte<>(minst, Math.max(minst, meest));
    }
}
