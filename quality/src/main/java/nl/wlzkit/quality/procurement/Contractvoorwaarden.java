package nl.wlzkit.quality.procurement;

import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.procurement.Contractvoorwaardenvraag.Toetredingseis;

/**
 * Whether a new provider gets an agreement for 2017 with conditions: it must meet every requirement, but for those that annex 5
 * names it has until 1 August 2017. What is not met on the day on which is looked counts as it stands; before 31 December 2016 that
 * is a forecast. Immutable and thread-safe.
 */
public final class Contractvoorwaarden implements Berekening<Contractvoorwaardenvraag, Contractstand> {
    private static final Stap ALLE = new Stap(
            "IK17-090",
            Tekst.of("een nieuwe aanbieder voldoet aan alle eisen", "a new provider meets all requirements"));
    private static final Stap DIRECT =
            new Stap("IK17-092", Tekst.of("deze eis kan niet wachten", "this requirement cannot wait"));
    private static final Stap VOORWAARDE =
            new Stap("IK17-091", Tekst.of("op 31 december 2016 nog niet voldaan", "not yet met on 31 December 2016"));
    private static final Stap VERLOPEN =
            new Stap("IK17-090", Tekst.of("op 1 augustus 2017 nog niet voldaan", "not yet met on 1 August 2017"));
    private static final LocalDate JAAREINDE = LocalDate.of(2016, 12, 31);
    private static final LocalDate UITERSTE = LocalDate.of(2017, 8, 1);
    private static final Tekst EIS = Tekst.of("eis", "requirement");

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(ALLE, DIRECT, VOORWAARDE, VERLOPEN);

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Contractvoorwaarden() {}

    @Override
    public Antwoord<Contractstand> calculate(Contractvoorwaardenvraag vraag, Spoor spoor) {
        Contractstand tot = spoor.begin(ALLE, Contractstand.ZONDER_VOORWAARDEN, List::of);
        for (Toetredingseis eis : vraag.eisen()) {
            boolean later =
                    eis.uitstelbaar().orElseThrow(() -> new IllegalArgumentException(eis.naam() + " has a hole"));
            List<Gegeven> door = List.of(Gegeven.of("eis", EIS, eis.naam()));
            if (!later) {
                tot = least(spoor, DIRECT, tot, eis.isMetOn(vraag.direct()), Contractstand.GEEN_OVEREENKOMST, door);
            } else {
                tot = least(spoor, VOORWAARDE, tot, eis.isMetOn(JAAREINDE), Contractstand.ONDER_VOORWAARDEN, door);
                boolean opTijd = eis.isMetOn(UITERSTE) || !vraag.peildatum().isAfter(UITERSTE);
                tot = least(spoor, VERLOPEN, tot, opTijd, Contractstand.VOORWAARDEN_VERLOPEN, door);
            }
        }
        return Antwoord.of(tot);
    }

    private static Contractstand least(
            Spoor spoor, Stap stap, Contractstand van, boolean voldaan, Contractstand anders, List<Gegeven> door) {
        boolean erger = !voldaan && anders.compareTo(van) < 0;
        return spoor.step(stap, van, erger ? anders : van, () -> door);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
