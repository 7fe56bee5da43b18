package nl.wlzkit.regions.friction;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How specific the description of a friction is: one point for each of who, what, where and when. An answer more never gives
 * less. A development that is only named answers none. Immutable and thread-safe.
 */
public final class Frictiespecificiteit implements Berekening<Specificiteitsvraag, Specificiteit> {
    private static final Tekst VRAAG = Tekst.of("vraag", "question");
    private static final Stap SCORE = new Stap("FRI-068", Tekst.of("de vier frictievragen", "the four questions"));
    private static final Stap GELIJK =
            new Stap("WK-FRICTIE-GEWICHT", Tekst.of("elke vraag even zwaar", "each question alike"));
    private static final Stap ONTWIKKELING =
            new Stap("FRI-073", Tekst.of("alleen een ontwikkeling benoemd", "only a development named"));
    private static final Stap SPECIFICEER =
            new Stap("FRI-071", Tekst.of("zo goed mogelijk te specificeren", "to be specified as well as possible"));
    private static final Stap AANPAK = new Stap(
            "FRI-006", Tekst.of("nog geen doelgerichte aanpak mogelijk", "no purposeful approach possible yet"));
    private static final Stap HERKOMST =
            new Stap("FRI-005", Tekst.of("herkomst niet vermeld", "where it came from is not told"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(SCORE, GELIJK, ONTWIKKELING, SPECIFICEER, AANPAK, HERKOMST);

    /** Makes the calculator. */
    public Frictiespecificiteit() {}

    @Override
    public Antwoord<Specificiteit> calculate(Specificiteitsvraag vraag, Spoor spoor) {
        Specificiteit uitslag = Frictielezingen.read(vraag.frictie(), vraag.leeswijze());
        spoor.note(GELIJK, List::of);
        spoor.begin(SCORE, uitslag, () -> Teksten.facts("beantwoord", VRAAG, uitslag.beantwoord()));
        if (uitslag.niveau() == Specificiteitsniveau.ONVOLDOENDE) {
            spoor.note(
                    ONTWIKKELING,
                    () -> List.of(Gegeven.of(
                            "naam", Tekst.of("naam", "name"), vraag.frictie().naam())));
        }
        if (uitslag.niveau() != Specificiteitsniveau.SPECIFIEK) {
            spoor.note(SPECIFICEER, () -> Teksten.facts("ontbreekt", VRAAG, uitslag.ontbrekend()));
            spoor.note(AANPAK, List::of);
        }
        if (vraag.frictie().bronnen().isEmpty()) {
            spoor.note(HERKOMST, List::of);
        }
        return Antwoord.of(uitslag);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
