package nl.wlzkit.quality.procurement;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.Zwaarte;
import nl.wlzkit.quality.procurement.Kennisbankvraag.Toepassing;

/**
 * Whether a provider tests every innovation of the Kennisbank and puts it to use if it can be used, as DSW expects. Immutable and
 * thread-safe.
 */
public final class Kennisbanktoets implements Berekening<Kennisbankvraag, Oordeel> {
    private static final Stap NORM = new Stap(
            "ZK24-118", Tekst.of("toetsen, en invoeren wat toepasbaar is", "test, and introduce what can be used"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(NORM);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Kennisbanktoets() {}

    /**
     * Returns what is known of every innovation.
     *
     * @param vraag the question
     * @return the findings, in the order of the question
     */
    public Bevindingen findings(Kennisbankvraag vraag) {
        return new Bevindingen(
                vraag.innovaties().stream().map(Kennisbanktoets::finding).toList());
    }

    private static Bevinding finding(Toepassing t) {
        Eis eis = new Eis(t.naam(), "DSW", Zwaarte.NORM, Tekst.same(t.naam()), NORM.regel());
        Oordeel gedaan = known(t.getoetst()).and(known(t.toepasbaar()).not().or(known(t.geimplementeerd())));
        return new Bevinding(eis, NORM, Oordeel.VOLDOET, gedaan);
    }

    private static Oordeel known(Optional<Boolean> feit) {
        return feit.map(Oordeel::of).orElse(Oordeel.TE_BEOORDELEN);
    }

    @Override
    public Antwoord<Oordeel> calculate(Kennisbankvraag vraag, Spoor spoor) {
        return findings(vraag).answer(NORM, spoor);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
