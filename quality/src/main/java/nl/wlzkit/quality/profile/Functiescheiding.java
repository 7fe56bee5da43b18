package nl.wlzkit.quality.profile;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether purchasing and material control are separated: nobody does both for the same provider. The text says "functies";
 * that a function is a person is our reading of it (WK-PROFIEL-FUNCTIE). Immutable and thread-safe.
 */
public final class Functiescheiding implements Berekening<Functiescheidingsvraag, Oordeel> {
    private static final Stap GESCHEIDEN =
            new Stap("P21-105", Tekst.of("inkoop en controle gescheiden", "purchasing and control separated"));
    private static final Stap VERENIGD =
            new Stap("WK-PROFIEL-FUNCTIE", Tekst.of("beide functies in één persoon", "both functions in one person"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(GESCHEIDEN, VERENIGD);

    private static final Tekst PERSOON = Tekst.of("persoon", "person");
    private static final Tekst AANBIEDER = Tekst.of("aanbieder", "provider");

    /**
     * A person who buys from a provider and checks it too.
     *
     * @param persoon the person
     * @param aanbieder the provider
     */
    public record Vermenging(String persoon, String aanbieder) {}

    /** Makes the calculator. */
    public Functiescheiding() {}

    @Override
    public Antwoord<Oordeel> calculate(Functiescheidingsvraag vraag, Spoor spoor) {
        List<Vermenging> vermengingen = vermengingen(vraag);
        vermengingen.forEach(v -> spoor.note(
                VERENIGD,
                () -> List.of(
                        Gegeven.of("persoon", PERSOON, v.persoon()),
                        Gegeven.of("aanbieder", AANBIEDER, v.aanbieder()))));
        return Antwoord.of(spoor.begin(GESCHEIDEN, Oordeel.of(vermengingen.isEmpty()), List::of));
    }

    /**
     * Finds who does both.
     *
     * @param vraag the question
     * @return the persons with the provider, in their order; none if the functions are separated
     */
    public static List<Vermenging> vermengingen(Functiescheidingsvraag vraag) {
        return vraag.functies().stream()
                .filter(f -> f.functie() == Inkoopfunctie.ZORGINKOOP)
                .filter(f -> vraag.functies()
                        .contains(new Functietoewijzing(f.persoon(), Inkoopfunctie.MATERIELE_CONTROLE, f.aanbieder())))
                .map(f -> new Vermenging(f.persoon(), f.aanbieder()))
                .toList();
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
