package nl.wlzkit.tariff.volume;

import java.math.RoundingMode;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * The height of the volumeplafond, in days a year: the days of the month with relatively the most of them, by the days of
 * that month, times the days of the year; rounded half-up to whole days once (WK-AFR-DAGEN). More days in a month never
 * give less.
 *
 * <p>Immutable and thread-safe.
 */
public final class Plafondhoogte implements Berekening<Plafondhoogtevraag, Hoeveelheid> {
    private static final Stap MAAND =
            new Stap("ZKB24-VV-6.5-PLAFOND", Tekst.of("dagen van de volste maand", "days of the fullest month"));
    private static final Stap JAAR =
            new Stap("ZKB24-VV-6.5-PLAFOND", Tekst.of("omgerekend naar een jaar", "as many as that in a year"));
    private static final Stap TELLING =
            new Stap("ZKB24-VV-6.5-TELLING", Tekst.of("welke dagen meetellen", "which days count for the ceiling"));
    private static final Stap AFGEROND =
            new Stap("WK-AFR-DAGEN", Tekst.of("afgerond op hele dagen", "rounded to whole days"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(MAAND, JAAR, TELLING, AFGEROND);

    private static final Tekst WELKE = Tekst.of("maand", "month");
    private static final Tekst KALENDERDAGEN = Tekst.of("dagen van het jaar", "days of the year");

    /** Makes the calculator. */
    public Plafondhoogte() {}

    /**
     * Finds the month with relatively the most days.
     *
     * @param vraag the question
     * @return the month; between equals the earliest
     */
    public YearMonth fullest(Plafondhoogtevraag vraag) {
        YearMonth volste = Plafondhoogtevraag.MAANDEN.get(0);
        Breuk meeste = Breuk.NUL;
        for (Map.Entry<YearMonth, Long> maand : vraag.maanden().entrySet()) {
            Breuk perDag = Breuk.of(maand.getValue(), maand.getKey().lengthOfMonth());
            if (perDag.compareTo(meeste) > 0) {
                meeste = perDag;
                volste = maand.getKey();
            }
        }
        return volste;
    }

    @Override
    public Antwoord<Hoeveelheid> calculate(Plafondhoogtevraag vraag, Spoor spoor) {
        YearMonth volste = fullest(vraag);
        long dagen = vraag.maanden().getOrDefault(volste, 0L);
        int jaardagen = Year.of(vraag.jaar()).length();
        Breuk exact = Breuk.of(dagen, volste.lengthOfMonth()).times(Breuk.of(jaardagen, 1));
        Hoeveelheid plafond = Hoeveelheid.round(exact, 0, RoundingMode.HALF_UP);
        Hoeveelheid begin =
                spoor.begin(MAAND, Hoeveelheid.of(dagen), () -> List.of(Gegeven.of("maand", WELKE, volste.toString())));
        spoor.note(TELLING, List::of);
        spoor.step(
                JAAR, begin, plafond, () -> List.of(Gegeven.of("jaardagen", KALENDERDAGEN, Hoeveelheid.of(jaardagen))));
        if (!plafond.toBreuk().equals(exact)) {
            spoor.note(AFGEROND, List::of);
        }
        return Antwoord.of(plafond);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
