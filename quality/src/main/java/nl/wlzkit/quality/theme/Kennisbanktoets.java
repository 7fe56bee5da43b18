package nl.wlzkit.quality.theme;

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
 * Whether a provider tests the innovations of the Kennisbank and implements those that are applicable, as DSW expects. An
 * expectation: not to follow it is no breach. Immutable and thread-safe.
 */
public final class Kennisbanktoets implements Berekening<Kennisbankvraag, Opvolging> {
    private static final String REGEL = "ZK24-118";
    private static final Stap BEGIN =
            new Stap(REGEL, Tekst.of("innovaties van de Kennisbank", "innovations of the Kennisbank"));
    private static final Stap NIET_GETOETST = new Stap(REGEL, Tekst.of("niet getoetst", "not tested"));
    private static final Stap NIET_INGEVOERD =
            new Stap(REGEL, Tekst.of("toepasbaar en niet ingevoerd", "applicable and not put into practice"));
    private static final Stap OPEN = new Stap(REGEL, Tekst.of("nog niet alles verteld", "not all told yet"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(BEGIN, NIET_GETOETST, NIET_INGEVOERD, OPEN);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Kennisbanktoets() {}

    /**
     * Returns the innovations with which the provider does not do what is expected.
     *
     * @param vraag the question
     * @return the innovations, in the order of the question
     */
    public static List<Kennisbankinnovatie> findings(Kennisbankvraag vraag) {
        return vraag.innovaties().stream()
                .filter(i -> i.oordeel() == Oordeel.VOLDOET_NIET)
                .toList();
    }

    @Override
    public Antwoord<Opvolging> calculate(Kennisbankvraag vraag, Spoor spoor) {
        Oordeel oordeel = Oordeel.all(
                vraag.innovaties().stream().map(Kennisbankinnovatie::oordeel).toList());
        Opvolging opvolging = spoor.begin(
                BEGIN,
                Opvolging.of(oordeel),
                () -> List.of(Gegeven.of(
                        "aantal",
                        Tekst.of("innovaties", "innovations"),
                        vraag.innovaties().size())));
        for (Kennisbankinnovatie innovatie : vraag.innovaties()) {
            if (innovatie.oordeel() != Oordeel.VOLDOET) {
                spoor.note(
                        step(innovatie),
                        () -> List.of(Gegeven.of("innovatie", Tekst.of("innovatie", "innovation"), innovatie.naam())));
            }
        }
        return Antwoord.of(opvolging);
    }

    private static Stap step(Kennisbankinnovatie innovatie) {
        if (innovatie.oordeel() == Oordeel.TE_BEOORDELEN) {
            return OPEN;
        }
        return innovatie.getoetst().orElse(true) ? NIET_INGEVOERD : NIET_GETOETST;
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
