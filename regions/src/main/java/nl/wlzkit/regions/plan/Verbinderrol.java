package nl.wlzkit.regions.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many points of its role to connect parties a zorgkantoor does not show in a region; the explanation names each with its
 * rule. The points do not weigh more or less than each other. One point more that is shown never makes the number larger.
 * Immutable and thread-safe.
 */
public final class Verbinderrol implements Berekening<Verbindervraag, Integer> {
    private static final Stap AANTAL =
            new Stap("WK-PLAN-VERBINDER", Tekst.of("punten die niet zijn getoond", "points that are not shown"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = Stream.concat(
                    Stream.of(AANTAL), Verbinderpunt.all().stream().map(Verbinderpunt::stap))
            .toList();

    /** Makes the calculator. */
    public Verbinderrol() {}

    /**
     * Returns what is not shown.
     *
     * @param vraag a question in which everything is told or assumed
     * @return the points, in the order of the texts
     * @throws IllegalArgumentException if a point is a hole
     */
    public static List<Verbinderpunt> missing(Verbindervraag vraag) {
        return Verbinderpunt.all().stream()
                .filter(p -> !Optional.ofNullable(vraag.getoond().get(p.code()))
                        .or(vraag::onvermeld)
                        .orElseThrow(() -> new IllegalArgumentException(p.code() + " is a hole")))
                .toList();
    }

    @Override
    public Antwoord<Integer> calculate(Verbindervraag vraag, Spoor spoor) {
        List<Verbinderpunt> mist = missing(vraag);
        spoor.begin(AANTAL, mist.size(), List::of);
        mist.forEach(p -> spoor.note(p.stap(), List::of));
        return Antwoord.of(mist.size());
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
