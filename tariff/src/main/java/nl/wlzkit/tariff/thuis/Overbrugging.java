package nl.wlzkit.tariff.thuis;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * The last day on which a vpt or mpt can bridge the time until there is a place in an institution: the last of thirteen
 * weeks, the first day included, or the last day of an extension if there is a prospect of a place. It refuses when the
 * care at home is not responsible, or the text of the first day knows no bridging.
 *
 * <p>A later first day never gives an earlier last day. Immutable and thread-safe.
 */
public final class Overbrugging implements Berekening<Overbruggingsvraag, LocalDate> {
    private static final Stap GEEN =
            new Stap("RLZ-5.3.1", Tekst.of("de tekst kent geen overbrugging", "the text knows no bridging"));
    private static final Stap NIET_VERANTWOORD =
            new Stap("RLZ-5.3.1", Tekst.of("thuis niet verantwoord", "not responsible at home"));
    private static final Stap WEKEN =
            new Stap("RLZ-5.3.1", Tekst.of("laatste dag van dertien weken", "last day of thirteen weeks"));
    private static final Stap VERLENGD =
            new Stap("RLZ-5.3.3", Tekst.of("verlengd: er is zicht op een plaats", "extended: prospect of a place"));
    private static final Stap GEEN_ZICHT = new Stap(
            "RLZ-5.3.3", Tekst.of("niet verlengd: geen zicht op een plaats", "not extended: no prospect of a place"));
    private static final Stap ZONDER = new Stap(
            "RLZ-5.3.2", Tekst.of("basisbedrag en meerzorg gelden niet", "base amount and meerzorg do not apply"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(GEEN, NIET_VERANTWOORD, WEKEN, VERLENGD, GEEN_ZICHT, ZONDER, Thuiswoorden.geenTekst());

    private static final Tekst START = Tekst.of("eerste dag", "first day");
    private static final Tekst TOT = Tekst.of("verlengd tot en met", "extended through");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Overbrugging() {}

    private static Antwoord<LocalDate> refuse(Stap stap, Gegeven door, Spoor spoor) {
        spoor.refuse(stap, () -> List.of(door));
        return Antwoord.refused(List.of(stap));
    }

    @Override
    public Antwoord<LocalDate> calculate(Overbruggingsvraag vraag, Spoor spoor) {
        Overbruggingstekst tekst = Overbruggingstekst.STANDEN.text(vraag.start(), vraag.leeswijze(), vraag.tekst());
        Thuiswoorden.note(
                spoor,
                Overbruggingstekst.STANDEN
                        .known(vraag.start(), vraag.leeswijze())
                        .isPresent(),
                vraag.start(),
                tekst);
        if (tekst == Overbruggingstekst.GEEN) {
            return refuse(GEEN, Gegeven.of("start", START, vraag.start()), spoor);
        }
        if (!Thuiswoorden.told(vraag.verantwoord(), Overbruggingsvraag.VERANTWOORD)) {
            return refuse(NIET_VERANTWOORD, Thuiswoorden.fact(Overbruggingsvraag.VERANTWOORD, false), spoor);
        }
        LocalDate einde = spoor.begin(WEKEN, vraag.einde(), () -> List.of(Gegeven.of("start", START, vraag.start())));
        spoor.note(ZONDER, List::of);
        LocalDate tot = vraag.verlengdTot().orElse(einde);
        if (!tot.isAfter(einde)) {
            return Antwoord.of(einde);
        }
        boolean zicht = Thuiswoorden.told(vraag.zicht(), Overbruggingsvraag.ZICHT);
        Supplier<List<Gegeven>> door =
                () -> List.of(Gegeven.of("verlengd-tot", TOT, tot), Thuiswoorden.fact(Overbruggingsvraag.ZICHT, zicht));
        if (!zicht) {
            spoor.note(GEEN_ZICHT, door);
            return Antwoord.of(einde);
        }
        return Antwoord.of(spoor.step(VERLENGD, einde, tot, door));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
