package nl.wlzkit.quality.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * Whether a provider introduced at least two innovations proven to be effective in its whole organisation in 2024 through 2026, as
 * Salland asks. What is not told of an innovation can still make it count. Immutable and thread-safe.
 */
public final class Innovatietoets implements Berekening<Innovatievraag, Oordeel> {
    private static final Stap NORM = new Stap(
            "ZK24-115", Tekst.of("minstens twee bewezen effectieve innovaties", "at least two proven innovations"));
    private static final Geldigheid PERIODE = Geldigheid.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
    private static final long MINSTENS = 2;
    private static final Tekst TELT = Tekst.of("telt zeker mee", "counts for certain");
    private static final Tekst KAN = Tekst.of("kan meetellen", "can count");

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(NORM);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Innovatietoets() {}

    /**
     * Says whether an innovation counts.
     *
     * @param innovatie the innovation
     * @return the verdict; to be judged when what is not told can decide it
     */
    public Oordeel counts(Innovatie innovatie) {
        return Oordeel.all(List.of(
                Oordeel.of(innovatie.ingevoerd().map(PERIODE::contains).orElse(false)),
                known(innovatie.bewezen()),
                known(innovatie.organisatiebreed())));
    }

    private static Oordeel known(Optional<Boolean> feit) {
        return feit.map(Oordeel::of).orElse(Oordeel.TE_BEOORDELEN);
    }

    private long number(Innovatievraag vraag, Oordeel minstens) {
        return vraag.innovaties().stream()
                .filter(i -> counts(i).compareTo(minstens) >= 0)
                .count();
    }

    @Override
    public Antwoord<Oordeel> calculate(Innovatievraag vraag, Spoor spoor) {
        long zeker = number(vraag, Oordeel.VOLDOET);
        long misschien = number(vraag, Oordeel.TE_BEOORDELEN);
        Oordeel oordeel = zeker >= MINSTENS
                ? Oordeel.VOLDOET
                : misschien >= MINSTENS ? Oordeel.TE_BEOORDELEN : Oordeel.VOLDOET_NIET;
        return Antwoord.of(spoor.begin(
                NORM, oordeel, () -> List.of(Gegeven.of("telt", TELT, zeker), Gegeven.of("kan", KAN, misschien))));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
