package nl.wlzkit.tariff.volume;

import java.math.RoundingMode;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * The days of stay with treatment, at the share of the definitive herschikkingsafspraak of 2023; rounded half-up to whole
 * days once (WK-AFR-DAGEN). More days, or a larger share, never give less.
 *
 * <p>Immutable and thread-safe.
 */
public final class Behandelaandeel implements Berekening<Behandelaandeelvraag, Hoeveelheid> {
    private static final Stap DAGEN =
            new Stap("ZKB24-VV-6.5-BEHANDELING", Tekst.of("alle dagen verblijf", "all days of stay"));
    private static final Stap AANDEEL =
            new Stap("ZKB24-VV-6.5-BEHANDELING", Tekst.of("aandeel van 2023", "share of 2023"));
    private static final Stap AFGEROND =
            new Stap("WK-AFR-DAGEN", Tekst.of("afgerond op hele dagen", "rounded to whole days"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(DAGEN, AANDEEL, AFGEROND);

    private static final Tekst DEEL = Tekst.of("aandeel", "share");

    /** Makes the calculator. */
    public Behandelaandeel() {}

    @Override
    public Antwoord<Hoeveelheid> calculate(Behandelaandeelvraag vraag, Spoor spoor) {
        Breuk aandeel = Breuk.of(vraag.inclusief2023(), vraag.totaal2023());
        Breuk exact = aandeel.times(Breuk.of(vraag.dagen(), 1));
        Hoeveelheid dagen = spoor.begin(DAGEN, Hoeveelheid.of(vraag.dagen()), List::of);
        Hoeveelheid inclusief = spoor.step(
                AANDEEL,
                dagen,
                Hoeveelheid.round(exact, 0, RoundingMode.HALF_UP),
                () -> List.of(Gegeven.of("aandeel", DEEL, aandeel)));
        if (!inclusief.toBreuk().equals(exact)) {
            spoor.note(AFGEROND, List::of);
        }
        return Antwoord.of(inclusief);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
