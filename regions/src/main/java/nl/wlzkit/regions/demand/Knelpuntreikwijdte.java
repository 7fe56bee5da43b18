package nl.wlzkit.regions.demand;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Of how many kinds of knelpunt access for a group of clients is at stake: at least as many different clients have it as the
 * threshold of the zorgkantoor. What fewer have is unique. A higher threshold never gives more. Immutable and thread-safe.
 */
public final class Knelpuntreikwijdte implements Berekening<Knelpuntvraag, Integer> {
    private static final Stap GROEPEN = new Stap("NK-105", Tekst.of("cliëntgroepen", "groups of clients"));
    private static final Stap GROEP =
            new Stap("NK-105", Tekst.of("toegang van een groep in het geding", "access of a group at stake"));
    private static final Stap UNIEK = new Stap("WK-KNELPUNT-UNIEK", Tekst.of("unieke knelpunten", "unique knelpunten"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(GROEPEN, GROEP, UNIEK);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Knelpuntreikwijdte() {}

    @Override
    public Antwoord<Integer> calculate(Knelpuntvraag vraag, Spoor spoor) {
        int drempel = vraag.drempel().orElseThrow(() -> new IllegalArgumentException("the threshold is a hole"));
        SortedMap<String, Integer> aantallen = vraag.clientenPerKenmerk();
        int groepen = spoor.begin(
                GROEPEN,
                0,
                () -> List.of(
                        Gegeven.of("kenmerken", Tekst.of("kenmerken", "kinds"), aantallen.size()),
                        Gegeven.of("drempel", Tekst.of("drempel", "threshold"), drempel)));
        int uniek = 0;
        for (Map.Entry<String, Integer> kenmerk : aantallen.entrySet()) {
            if (kenmerk.getValue() < drempel) {
                uniek++;
                continue;
            }
            groepen = spoor.step(
                    GROEP,
                    groepen,
                    groepen + 1,
                    () -> List.of(
                            Gegeven.of("kenmerk", Tekst.of(kenmerk.getKey(), kenmerk.getKey()), kenmerk.getValue())));
        }
        if (uniek > 0) {
            int aantal = uniek;
            spoor.note(UNIEK, () -> List.of(Gegeven.of("aantal", Tekst.of("aantal", "number"), aantal)));
        }
        return Antwoord.of(groepen);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
