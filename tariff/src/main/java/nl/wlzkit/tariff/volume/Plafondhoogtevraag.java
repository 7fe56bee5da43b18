package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How high is the volumeplafond of a provider at Zilveren Kruis? It has no holes: which month is the fullest is only known
 * when all of them are. Immutable and thread-safe.
 *
 * @param jaar the year of the ceiling, 2024 through 2026
 * @param maanden the days that count of every month from January 2022 through April 2023, 0 through 1,000,000,000
 */
public record Plafondhoogtevraag(int jaar, SortedMap<YearMonth, Long> maanden) implements Vraag<Plafondhoogtevraag> {
    /** The months that are looked at, in their order. */
    static final List<YearMonth> MAANDEN = months();

    private static final Grensvorm<Integer> JAREN = Waardevormen.integer(2024, 2026);

    private static final Eigenschap<Plafondhoogtevraag, Integer> JAAR =
            required("jaar", JAREN, Plafondhoogtevraag::jaar);
    private static final Eigenschap<Plafondhoogtevraag, Map<YearMonth, Long>> DAGEN = required(
            "maanden",
            Waardevormen.perKey(MAANDEN, YearMonth::toString, maand -> Grenzen.GEHEEL, true),
            Plafondhoogtevraag::maanden);
    static final Objectvorm<Plafondhoogtevraag> VORM =
            Objectvorm.of(g -> new Plafondhoogtevraag(g.get(JAAR), new TreeMap<>(g.get(DAGEN))), JAAR, DAGEN);

    /**
     * Checks the year and the months.
     *
     * @param jaar the year of the ceiling, 2024 through 2026
     * @param maanden the days that count of every month from January 2022 through April 2023, 0 through 1,000,000,000
     * @throws OngeldigeWaardeException if the year or a number is out of range, or a month is missing or one too many
     */
    public Plafondhoogtevraag {
        JAREN.check(jaar);
        maanden = Collections.unmodifiableSortedMap(new TreeMap<>(maanden));
        if (!List.copyOf(maanden.keySet()).equals(MAANDEN)) {
            throw new OngeldigeWaardeException(
                    maanden.keySet().toString(),
                    Tekst.of("elke maand van 2022-01 t/m 2023-04", "every month from 2022-01 through 2023-04"));
        }
        maanden.values().forEach(Grenzen.GEHEEL::check);
    }

    private static List<YearMonth> months() {
        List<YearMonth> maanden = new ArrayList<>();
        for (YearMonth m = YearMonth.of(2022, 1); m.isBefore(YearMonth.of(2023, 5)); m = m.plusMonths(1)) {
            maanden.add(m);
        }
        return List.copyOf(maanden);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    @Override
    public <W> Plafondhoogtevraag fill(Gat<W> gat, W waarde) {
        return this;
    }
}
