package nl.wlzkit.quality.oversight;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * What the financing of care asks of a Wlz-uitvoerder, by norm 4.1.1 lid iii: additional written agreements when it does not
 * fit the regular ones, the lead when it comes from several domains. Immutable and thread-safe.
 */
public final class Financieringstoets implements Berekening<Financieringsvraag, Financieringsafspraak> {
    private static final Stap REGULIER = new Stap("NK-141", Tekst.of("reguliere afspraken", "regular agreements"));
    private static final Stap AANVULLEND =
            new Stap("NK-141", Tekst.of("past niet in de reguliere afspraken", "does not fit the regular agreements"));
    private static final Stap REGIE = new Stap("NK-141", Tekst.of("verschillende domeinen", "several domains"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(REGULIER, AANVULLEND, REGIE);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Financieringstoets() {}

    private static boolean told(Optional<Boolean> feit) {
        return feit.orElseThrow(() -> new IllegalArgumentException("a fact that is needed is a hole: use answer"));
    }

    @Override
    public Antwoord<Financieringsafspraak> calculate(Financieringsvraag vraag, Spoor spoor) {
        boolean aanvullend = !told(vraag.pastRegulier());
        boolean regie = told(vraag.meerDomeinen());
        Financieringsafspraak begin = spoor.begin(REGULIER, Financieringsafspraak.REGULIER, List::of);
        Financieringsafspraak eerst =
                spoor.step(AANVULLEND, begin, Financieringsafspraak.of(aanvullend, false), List::of);
        return Antwoord.of(spoor.step(REGIE, eerst, Financieringsafspraak.of(aanvullend, regie), List::of));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
