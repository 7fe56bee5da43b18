package nl.wlzkit.regions.friction;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Leeswijze;

/** How the four questions are read, for one friction and for many. */
final class Frictielezingen {
    static final String IMPLICIET = "impliciet";
    static final String TELT = "telt";
    static final String WAAR = "waar";
    static final String AANBIEDER = "aanbieder";

    static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(IMPLICIET, "WK-LEES-FRICTIE-IMPLICIET", TELT, "telt-niet"),
            Leeswijze.lezing(WAAR, "WK-LEES-FRICTIE-WAAR", "regio-of-aanbieder", AANBIEDER));

    private Frictielezingen() {}

    static Specificiteit read(Frictie frictie, Leeswijze leeswijze) {
        boolean telt = leeswijze.is(IMPLICIET, TELT);
        boolean aanbieder = leeswijze.is(WAAR, AANBIEDER);
        return Specificiteit.of(frictie.beantwoord().stream()
                .filter(v -> telt || !frictie.impliciet().contains(v))
                .filter(v -> v != Frictievraag.WAAR
                        || !aanbieder
                        || !frictie.plaats().aanbieders().isEmpty())
                .toList());
    }

    /** The readings that can matter to some frictions. */
    static List<String> relevant(List<Frictie> fricties) {
        List<String> spelen = new ArrayList<>();
        if (fricties.stream().anyMatch(f -> !f.impliciet().isEmpty())) {
            spelen.add(IMPLICIET);
        }
        if (fricties.stream()
                .anyMatch(f -> f.plaats().isGenoemd() && f.plaats().aanbieders().isEmpty())) {
            spelen.add(WAAR);
        }
        return spelen;
    }
}
