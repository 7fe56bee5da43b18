package nl.wlzkit.quality.procurement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * The last day for summary proceedings against what Zilveren Kruis published: so many calendar days after it. The policy gives
 * a term in days and a date; the dates are in the timetable and agree with the terms. Immutable and thread-safe.
 */
public final class Kortgedingtermijn implements Berekening<Kortgedingvraag, LocalDate> {
    private static final Tekst BEKENDGEMAAKT = Tekst.of("bekendgemaakt", "published");

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = Arrays.stream(Kortgedingbesluit.values())
            .map(Kortgedingbesluit::stap)
            .toList();

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Kortgedingtermijn() {}

    @Override
    public Antwoord<LocalDate> calculate(Kortgedingvraag vraag, Spoor spoor) {
        return Antwoord.of(spoor.begin(
                vraag.besluit().stap(),
                vraag.besluit().laatsteDag(vraag.bekendgemaakt()),
                () -> List.of(Gegeven.of("bekendgemaakt", BEKENDGEMAAKT, vraag.bekendgemaakt()))));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
