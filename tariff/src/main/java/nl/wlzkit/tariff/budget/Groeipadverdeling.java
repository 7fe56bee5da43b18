package nl.wlzkit.tariff.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wlzkit.core.money.Bedrag;

/**
 * What the growth path gives: the room that slow growers leave goes to those who can grow faster. Amounts in euros and whole
 * cents. Immutable and thread-safe.
 *
 * @param tekortVoorPad how much the budget falls short of the average path of all
 * @param vrijval the room that slow growers leave
 * @param toewijzing what every provider gets, in the order of their names; empty if the budget does not even reach for what
 *     all can use of their path: how to divide then is not regulated
 * @param rest what is left of the paths after all were served; beyond the paths nothing is divided
 */
public record Groeipadverdeling(Bedrag tekortVoorPad, Bedrag vrijval, Map<String, Bedrag> toewijzing, Bedrag rest) {
    /**
     * Copies the map; its order stays.
     *
     * @param tekortVoorPad how much the budget falls short of the average path of all
     * @param vrijval the room that slow growers leave
     * @param toewijzing what every provider gets, in the order of their names; empty if the budget does not even reach for
     *     what all can use of their path: how to divide then is not regulated
     * @param rest what is left of the paths after all were served; beyond the paths nothing is divided
     */
    public Groeipadverdeling {
        toewijzing = Collections.unmodifiableMap(new LinkedHashMap<>(toewijzing));
    }

    /**
     * Divides.
     *
     * @param budget what there is
     * @param groeiers the providers in the order of their names
     * @param gelijk whether the room is divided as equally as can be, instead of in proportion to what is asked beyond the
     *     path
     * @return the division
     */
    static Groeipadverdeling of(Bedrag budget, List<Groeier> groeiers, boolean gelijk) {
        Bedrag pad = sum(groeiers, Groeier::pad);
        Bedrag nodig = sum(groeiers, Groeier::nodig);
        Bedrag tekort = Oormerkuitslag.atLeastNothing(pad.minus(budget));
        Bedrag vrijval = sum(groeiers, Groeier::vrijval);
        if (budget.compareTo(nodig) < 0) {
            return new Groeipadverdeling(tekort, vrijval, Map.of(), Bedrag.NUL);
        }
        // of the room that slow growers leave there is only what the budget really has
        Bedrag ruimte = (budget.compareTo(pad) < 0 ? budget : pad).minus(nodig);
        List<Bedrag> gevraagd = groeiers.stream().map(Groeier::extra).toList();
        List<Bedrag> extra = divide(ruimte, gevraagd, gelijk);
        Map<String, Bedrag> toewijzing = new LinkedHashMap<>();
        Bedrag rest = ruimte;
        for (int i = 0; i < groeiers.size(); i++) {
            toewijzing.put(groeiers.get(i).aanbieder(), groeiers.get(i).nodig().plus(extra.get(i)));
            rest = rest.minus(extra.get(i));
        }
        return new Groeipadverdeling(tekort, vrijval, toewijzing, rest);
    }

    private static List<Bedrag> divide(Bedrag ruimte, List<Bedrag> gevraagd, boolean gelijk) {
        Bedrag alles = gevraagd.stream().reduce(Bedrag.NUL, Bedrag::plus);
        if (alles.compareTo(ruimte) <= 0) {
            return new ArrayList<>(gevraagd);
        }
        return gelijk ? Shares.equally(ruimte, gevraagd) : Shares.proportionally(ruimte, gevraagd);
    }

    private static Bedrag sum(List<Groeier> groeiers, Function<Groeier, Bedrag> deel) {
        return groeiers.stream().map(deel).reduce(Bedrag.NUL, Bedrag::plus);
    }
}
