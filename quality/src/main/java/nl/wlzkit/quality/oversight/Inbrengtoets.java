package nl.wlzkit.quality.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether everything that clients brought forward was weighed on record, and whether they know what became of it: test points
 * 4.1.1 lid x.2 and x.3, worked out one contribution at a time. One that is not is enough not to meet them; what is not known
 * of one is to be judged. Immutable and thread-safe.
 */
public final class Inbrengtoets implements Berekening<Inbrengvraag, Oordeel> {
    private static final Stap INBRENG =
            new Stap("NK-043", Tekst.of("wat er met inbreng is gebeurd", "what became of contributions"));
    private static final Stap WEGING = new Stap("NK-082", Tekst.of("weging niet vastgelegd", "weighing not on record"));
    private static final Stap UITLEG =
            new Stap("NK-083", Tekst.of("niet overgenomen en niet toegelicht", "not adopted and not explained"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(INBRENG, WEGING, UITLEG);

    private static final Tekst AANTAL = Tekst.of("inbreng", "contributions");
    private static final Tekst NIET = Tekst.of("niet", "not");
    private static final Tekst ONBEKEND = Tekst.of("onbekend", "not known");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Inbrengtoets() {}

    @Override
    public Antwoord<Oordeel> calculate(Inbrengvraag vraag, Spoor spoor) {
        Oordeel oordeel = spoor.begin(
                INBRENG,
                Oordeel.VOLDOET,
                () -> List.of(Gegeven.of("inbreng", AANTAL, vraag.inbreng().size())));
        Oordeel gewogen = spoor.step(
                WEGING,
                oordeel,
                oordeel.and(all(vraag, Inbreng::vastgelegd)),
                () -> missing(vraag, Inbreng::vastgelegd));
        return Antwoord.of(spoor.step(
                UITLEG, gewogen, gewogen.and(all(vraag, Inbreng::verteld)), () -> missing(vraag, Inbreng::verteld)));
    }

    private static Oordeel all(Inbrengvraag vraag, Function<Inbreng, Oordeel> wat) {
        return Oordeel.all(vraag.inbreng().stream().map(wat).toList());
    }

    private static List<Gegeven> missing(Inbrengvraag vraag, Function<Inbreng, Oordeel> wat) {
        List<Gegeven> mist = new ArrayList<>();
        for (Inbreng een : vraag.inbreng()) {
            Oordeel oordeel = wat.apply(een);
            if (oordeel != Oordeel.VOLDOET) {
                mist.add(Gegeven.of("naam", oordeel == Oordeel.VOLDOET_NIET ? NIET : ONBEKEND, een.naam()));
            }
        }
        return mist;
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
