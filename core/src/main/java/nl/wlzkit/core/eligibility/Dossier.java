package nl.wlzkit.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.eligibility.Leveringsregel.Laag;
import nl.wlzkit.core.eligibility.Leveringsregel.Stand;
import nl.wlzkit.core.eligibility.Leveringsregel.Werking;

/**
 * What the rules have to say of one profile, choice and day, whatever the facts: looked up once for all cases of a question.
 *
 * @param profiel the profile
 * @param keuze the choice
 * @param dag the day
 * @param gronden what may let the client choose it
 * @param noemt what names it too
 * @param weigeringen what may refuse it, each with what may set that aside
 * @param letOp what applies without deciding
 * @param wetten the laws whose text matters for it, on whatever day
 */
record Dossier(
        Zorgprofiel profiel,
        Leveringskeuze keuze,
        LocalDate dag,
        List<Geldend> gronden,
        List<Geldend> noemt,
        List<Weigering> weigeringen,
        List<Geldend> letOp,
        Set<String> wetten) {
    /**
     * A rule that is, or may be, in force on the day.
     *
     * @param regel the rule
     * @param onbekend the name of the fact that says whether it is in force; empty when it is
     */
    record Geldend(Leveringsregel regel, String onbekend) {}

    /**
     * A refusal.
     *
     * @param geldend the rule that refuses
     * @param uitzonderingen the rules that set it aside
     */
    record Weigering(Geldend geldend, List<Geldend> uitzonderingen) {}

    static Dossier of(List<Leveringsregel> regels, Zorgprofiel profiel, Leveringskeuze keuze, LocalDate dag) {
        Set<String> wetten = new LinkedHashSet<>(List.of("WLZ"));
        List<Geldend> geldend = new ArrayList<>();
        for (Leveringsregel regel : regels) {
            if (regel.speaksOf(profiel, keuze)) {
                if (regel.laag() == Laag.WET && regel.werking() != Werking.LET_OP) {
                    String id = regel.stap().regel();
                    wetten.add(id.substring(0, id.indexOf('-')));
                }
                Stand stand = regel.on(dag);
                if (stand != Stand.GELDT_NIET) {
                    geldend.add(new Geldend(
                            regel,
                            stand == Stand.GELDT
                                    ? ""
                                    : Feit.GELDT + regel.stap().regel()));
                }
            }
        }
        List<Weigering> weigeringen = new ArrayList<>();
        for (Geldend weigering : only(geldend, Werking.WEIGER)) {
            List<Geldend> uitzonderingen = new ArrayList<>();
            for (Geldend ander : geldend) {
                if (ander.regel().isException() && ander.regel().setsAside(weigering.regel())) {
                    uitzonderingen.add(ander);
                }
            }
            weigeringen.add(new Weigering(weigering, List.copyOf(uitzonderingen)));
        }
        return new Dossier(
                profiel,
                keuze,
                dag,
                only(geldend, Werking.GROND),
                only(geldend, Werking.NOEMT),
                List.copyOf(weigeringen),
                only(geldend, Werking.LET_OP),
                Set.copyOf(wetten));
    }

    private static List<Geldend> only(List<Geldend> geldend, Werking werking) {
        return geldend.stream().filter(g -> g.regel().werking() == werking).toList();
    }
}
