package nl.wlzkit.quality.theme;

import java.time.LocalDate;
import java.util.List;
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
 * Whether a provider has implemented at least two proven effective innovations organisation-wide in 2024–2026, as Salland asks.
 * While that period runs it can still be done: too few is then to be judged. Another innovation never makes it worse. Immutable
 * and thread-safe.
 */
public final class Innovatietoets implements Berekening<Innovatievraag, Oordeel> {
    /** How many there must be. */
    public static final int MINSTENS = 2;

    private static final String REGEL = "ZK24-115";
    private static final Geldigheid PERIODE = Thematabel.PERIODE;
    private static final Stap BEGIN =
            new Stap(REGEL, Tekst.of("ten minste twee innovaties", "at least two innovations"));
    private static final Stap TELT = new Stap(REGEL, Tekst.of("telt mee", "counts"));
    private static final Stap MISSCHIEN = new Stap(REGEL, Tekst.of("telt misschien mee", "may count"));
    private static final Stap TELT_NIET = new Stap(REGEL, Tekst.of("telt niet mee", "does not count"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(BEGIN, TELT, MISSCHIEN, TELT_NIET);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Innovatietoets() {}

    /**
     * Returns the innovations that stand so.
     *
     * @param vraag the question
     * @param oordeel whether they count, do not, or may
     * @return the innovations, in the order of the question
     */
    public static List<Innovatie> innovaties(Innovatievraag vraag, Oordeel oordeel) {
        return vraag.innovaties().stream()
                .filter(i -> i.counts(PERIODE, vraag.peildatum()) == oordeel)
                .toList();
    }

    private static Oordeel judge(Innovatievraag vraag) {
        int zeker = innovaties(vraag, Oordeel.VOLDOET).size();
        int hoogstens = zeker + innovaties(vraag, Oordeel.TE_BEOORDELEN).size();
        LocalDate laatste = PERIODE.totEnMet().orElseThrow();
        if (zeker >= MINSTENS) {
            return Oordeel.VOLDOET;
        }
        boolean kanNog = !vraag.peildatum().isAfter(laatste);
        return kanNog || hoogstens >= MINSTENS ? Oordeel.TE_BEOORDELEN : Oordeel.VOLDOET_NIET;
    }

    @Override
    public Antwoord<Oordeel> calculate(Innovatievraag vraag, Spoor spoor) {
        Oordeel oordeel = spoor.begin(
                BEGIN,
                judge(vraag),
                () -> List.of(Gegeven.of("peildatum", Tekst.of("peildatum", "day"), vraag.peildatum())));
        for (Innovatie innovatie : vraag.innovaties()) {
            Stap stap = switch (innovatie.counts(PERIODE, vraag.peildatum())) {
                case VOLDOET -> TELT;
                case TE_BEOORDELEN -> MISSCHIEN;
                case VOLDOET_NIET -> TELT_NIET;
            };
            spoor.note(
                    stap,
                    () -> List.of(Gegeven.of("innovatie", Tekst.of("innovatie", "innovation"), innovatie.naam())));
        }
        return Antwoord.of(oordeel);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
