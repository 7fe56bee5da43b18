package nl.wlzkit.quality.procurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * The weighted score of an ontwikkelplan on the three national elements, exactly: from 0 through 1, between the least and the
 * greatest of its scores. What surcharge follows, the zorgkantoor decides; the framework has no formula and no pass mark.
 * Immutable and thread-safe.
 */
public final class Planbeoordeling implements Berekening<Planbeoordelingsvraag, Breuk> {
    private static final Stap GEWOGEN =
            new Stap("IK17-170", Tekst.of("gewogen door het zorgkantoor", "weighed by the zorgkantoor"));
    private static final Stap GELIJK =
            new Stap("WK-PLANBEOORDELING-GELIJK", Tekst.of("elk element even zwaar", "each element alike"));
    private static final Stap SCHAAL =
            new Stap("WK-PLANBEOORDELING-SCHAAL", Tekst.of("een schaal van 0 tot 1", "a scale from 0 to 1"));
    private static final Stap KADER = new Stap(
            "IK17-165", Tekst.of("beoordeeld met het beoordelingskader", "assessed by the framework of assessment"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(KADER, GEWOGEN, GELIJK, SCHAAL);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Planbeoordeling() {}

    @Override
    public Antwoord<Breuk> calculate(Planbeoordelingsvraag vraag, Spoor spoor) {
        spoor.note(KADER, List::of);
        spoor.note(SCHAAL, List::of);
        Breuk som = Breuk.NUL;
        for (Beoordelingselement element : Beoordelingselement.values()) {
            Breuk gewicht =
                    vraag.gewichten().map(g -> Breuk.of(value(g, element))).orElseGet(() -> Breuk.of(1, 3));
            som = som.plus(gewicht.times(Breuk.of(value(vraag.scores(), element))));
        }
        return Antwoord.of(spoor.begin(vraag.gewichten().isPresent() ? GEWOGEN : GELIJK, som, () -> given(vraag)));
    }

    private static BigDecimal value(Map<Beoordelingselement, BigDecimal> getallen, Beoordelingselement element) {
        return Optional.ofNullable(getallen.get(element))
                .orElseThrow(() -> new IllegalArgumentException("the score of " + element + " is a hole"));
    }

    private static List<Gegeven> given(Planbeoordelingsvraag vraag) {
        List<Gegeven> door = new ArrayList<>();
        vraag.scores().forEach((e, s) -> door.add(Gegeven.of(e.code(), e.naam(), s)));
        vraag.gewichten()
                .ifPresent(g -> g.forEach((e, w) -> door.add(Gegeven.of(
                        "gewicht-" + e.code(),
                        Tekst.of(
                                "gewicht " + e.naam().nl(), "weight " + e.naam().en()),
                        w))));
        return door;
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
