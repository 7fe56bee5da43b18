package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a zorgkantoor may ask a provider for an item of information: it may unless one of six grounds is against it.
 * Immutable and thread-safe.
 */
public final class Uitvraagtoets implements Berekening<Uitvraagvraag, Uitvraag> {
    private static final Stap UITVRAGEN =
            new Stap("IK17-052", Tekst.of("geen grond om het niet te vragen", "no ground not to ask"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Uitvraagtoets() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(List.of(UITVRAGEN));
        Arrays.stream(Uitvraaggrond.values()).forEach(g -> stappen.add(g.stap()));
        return List.copyOf(stappen);
    }

    /**
     * Returns the grounds that are against asking.
     *
     * @param vraag a question without holes
     * @return the grounds, in the order of the document; none if the item may be asked for
     * @throws IllegalArgumentException if the question has a hole
     */
    public static List<Uitvraaggrond> grounds(Uitvraagvraag vraag) {
        boolean letterlijk = vraag.isLetterlijk();
        return Arrays.stream(Uitvraaggrond.values())
                .filter(g -> g.holds(Feiten.value(vraag.feiten(), g.feit()), letterlijk))
                .toList();
    }

    @Override
    public Antwoord<Uitvraag> calculate(Uitvraagvraag vraag, Spoor spoor) {
        List<Uitvraaggrond> gronden = grounds(vraag);
        for (Uitvraaggrond grond : gronden) {
            spoor.refuse(grond.stap(), () -> Uitvraagvraag.FEITEN.given(vraag.feiten(), List.of(grond.feit())));
        }
        return gronden.isEmpty()
                ? Antwoord.of(spoor.begin(
                        UITVRAGEN,
                        Uitvraag.UITVRAGEN,
                        () -> Uitvraagvraag.FEITEN.given(vraag.feiten(), Uitvraagvraag.FEITEN.namen())))
                : Antwoord.refused(gronden.stream().map(Uitvraaggrond::stap).toList());
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
