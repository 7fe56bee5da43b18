package nl.wlzkit.regions.friction;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * The mean of the scores of all frictions, exactly, from 0 through 4, and how they are spread over the levels. A mean hides
 * differences, so every friction has its own line. Immutable and thread-safe.
 */
public final class Frictieportefeuille implements Berekening<Portefeuillevraag, Breuk> {
    private static final Stap PER_FRICTIE =
            new Stap("FRI-069", Tekst.of("per frictie beoordeeld", "judged per friction"));
    private static final Stap VERDELING =
            new Stap("WK-FRICTIE-NIVEAU", Tekst.of("verdeling over de niveaus", "spread over the levels"));
    private static final Stap GEMIDDELDE =
            new Stap("WK-FRICTIE-GEWICHT", Tekst.of("gemiddelde van de scores", "mean of the scores"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(PER_FRICTIE, VERDELING, GEMIDDELDE);

    /** Makes the calculator. */
    public Frictieportefeuille() {}

    /**
     * Returns how specific each friction is, and all together.
     *
     * @param vraag a question without open readings
     * @return the picture
     * @throws IllegalArgumentException if a reading is open
     */
    public static Portefeuillebeeld beeld(Portefeuillevraag vraag) {
        SortedMap<String, Specificiteit> perFrictie = new TreeMap<>();
        vraag.fricties().forEach(f -> perFrictie.put(f.naam(), Frictielezingen.read(f, vraag.leeswijze())));
        return new Portefeuillebeeld(perFrictie);
    }

    @Override
    public Antwoord<Breuk> calculate(Portefeuillevraag vraag, Spoor spoor) {
        Portefeuillebeeld beeld = beeld(vraag);
        beeld.perFrictie()
                .forEach((naam, uitslag) -> spoor.begin(
                        PER_FRICTIE,
                        uitslag,
                        () -> List.of(Gegeven.of("frictie", Tekst.of("frictie", "friction"), naam))));
        spoor.note(
                VERDELING,
                () -> beeld.verdeling().entrySet().stream()
                        .map(e -> Gegeven.of(
                                e.getKey().name(),
                                Tekst.of(e.getKey().in(Taal.NL), e.getKey().in(Taal.EN)),
                                e.getValue()))
                        .toList());
        return Antwoord.of(spoor.begin(GEMIDDELDE, beeld.gemiddelde(), List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
