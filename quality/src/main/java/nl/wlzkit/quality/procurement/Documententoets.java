package nl.wlzkit.quality.procurement;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether the documents of a registration for 2017 are complete: which are required follows from the category of the provider.
 * Documents beyond those do no harm. Who is in none of the three categories is refused: the framework does not say what he
 * delivers. Immutable and thread-safe.
 */
public final class Documententoets implements Berekening<Documentenvraag, Oordeel> {
    private static final Stap GEEN = new Stap(
            "WK-INKOOP-GEEN-CATEGORIE",
            Tekst.of(
                    "voor wie in geen categorie valt, is niets geregeld",
                    "nothing is ruled for who is in no category"));
    private static final Eisentoets<Documentenvraag> LIJST =
            new Eisentoets<>(Eisenlijst.DOCUMENTEN, Eisentoets.DOCUMENTEN);

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    /** Makes the calculator. */
    public Documententoets() {}

    private static List<Stap> steps() {
        List<Stap> alle = new ArrayList<>(List.of(GEEN));
        alle.addAll(LIJST.stappen());
        return List.copyOf(alle);
    }

    /**
     * Returns what is known of every document.
     *
     * @param vraag the question
     * @return the findings, in the order of the list; nothing applies to who is in no category
     */
    public Bevindingen findings(Documentenvraag vraag) {
        return LIJST.findings(vraag);
    }

    @Override
    public Antwoord<Oordeel> calculate(Documentenvraag vraag, Spoor spoor) {
        if (vraag.categorie() == Zorgaanbiedercategorie.GEEN_CATEGORIE) {
            spoor.refuse(GEEN, List::of);
            return Antwoord.refused(List.of(GEEN));
        }
        return LIJST.calculate(vraag, spoor);
    }

    @Override
    public Herkomst herkomst() {
        return LIJST.herkomst();
    }
}
