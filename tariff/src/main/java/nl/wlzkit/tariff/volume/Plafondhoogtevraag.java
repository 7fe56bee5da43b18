package nl.wlzkit.tariff.volume;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.volume.Vorm.Eigenschap;
import nl.wlzkit.tariff.volume.Vorm.Soort;

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

    private static final long EERSTE_JAAR = 2024;
    private static final long LAATSTE_JAAR = 2026;

    private static final Eigenschap<Plafondhoogtevraag, Long> JAAR =
            Eigenschap.required("jaar", Soort.whole(EERSTE_JAAR, LAATSTE_JAAR), v -> (long) v.jaar());
    private static final List<Eigenschap<SortedMap<YearMonth, Long>, Long>> PER_MAAND = perMonth();
    private static final Eigenschap<Plafondhoogtevraag, SortedMap<YearMonth, Long>> DAGEN = Eigenschap.required(
            "maanden", Soort.of(new Vorm<>(Plafondhoogtevraag::read, PER_MAAND)), Plafondhoogtevraag::maanden);
    static final Vorm<Plafondhoogtevraag> VORM =
            new Vorm<>(g -> new Plafondhoogtevraag(g.get(JAAR).intValue(), g.get(DAGEN)), JAAR, DAGEN);

    /**
     * Checks the year and the months.
     *
     * @param jaar the year of the ceiling, 2024 through 2026
     * @param maanden the days that count of every month from January 2022 through April 2023, 0 through 1,000,000,000
     * @throws OngeldigeWaardeException if the year or a number is out of range, or a month is missing or one too many
     */
    public Plafondhoogtevraag {
        Grenzen.count(jaar, EERSTE_JAAR, LAATSTE_JAAR);
        maanden = Collections.unmodifiableSortedMap(new TreeMap<>(maanden));
        if (!List.copyOf(maanden.keySet()).equals(MAANDEN)) {
            throw new OngeldigeWaardeException(
                    maanden.keySet().toString(),
                    Tekst.of("elke maand van 2022-01 t/m 2023-04", "every month from 2022-01 through 2023-04"));
        }
        maanden.values().forEach(Grenzen::count);
    }

    private static List<YearMonth> months() {
        List<YearMonth> maanden = new ArrayList<>();
        for (YearMonth m = YearMonth.of(2022, 1); m.isBefore(YearMonth.of(2023, 5)); m = m.plusMonths(1)) {
            maanden.add(m);
        }
        return List.copyOf(maanden);
    }

    private static List<Eigenschap<SortedMap<YearMonth, Long>, Long>> perMonth() {
        List<Eigenschap<SortedMap<YearMonth, Long>, Long>> perMaand = new ArrayList<>();
        for (YearMonth maand : MAANDEN) {
            perMaand.add(Eigenschap.required(
                    maand.toString(), Soort.whole(0, Grenzen.MOST), m -> m.getOrDefault(maand, 0L)));
        }
        return List.copyOf(perMaand);
    }

    private static SortedMap<YearMonth, Long> read(Vorm.Gelezen gelezen) {
        SortedMap<YearMonth, Long> maanden = new TreeMap<>();
        for (int i = 0; i < MAANDEN.size(); i++) {
            maanden.put(MAANDEN.get(i), gelezen.get(PER_MAAND.get(i)));
        }
        return maanden;
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
