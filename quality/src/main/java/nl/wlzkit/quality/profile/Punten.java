package nl.wlzkit.quality.profile;

import java.util.List;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/** What the tests of points have in common. */
final class Punten {
    private static final Tekst ZWAARTE = Tekst.of("zwaarte", "weight");

    private Punten() {}

    /** The verdict on all points that bind; advice does not count. */
    static Oordeel verdict(List<Profielpunt> punten) {
        return Oordeel.all(punten.stream()
                .filter(p -> p.zwaarte().isBindend())
                .map(Profielpunt::oordeel)
                .toList());
    }

    /** Records how every point came out. */
    static void record(List<Profielpunt> punten, Spoor spoor) {
        for (Profielpunt punt : punten) {
            spoor.begin(punt.stap(), punt.uitslag(), () -> List.of(weight(punt.zwaarte())));
        }
    }

    private static Gegeven weight(Zwaarte zwaarte) {
        return Gegeven.of("zwaarte", ZWAARTE, zwaarte);
    }

    /** A list of names as facts of a step. */
    static List<Gegeven> names(String feit, Tekst naam, List<?> waarden) {
        return waarden.stream().map(w -> Gegeven.of(feit, naam, w)).toList();
    }
}
