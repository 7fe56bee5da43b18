package nl.wlzkit.regions.friction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.text.Tekst;

/**
 * How many parts the analyses of a region miss: five parts for each of the three sectors, so 0 through 15. A part more never
 * gives more missing. Immutable and thread-safe.
 */
public final class Regioanalyse implements Berekening<Regioanalysevraag, Integer> {
    private static final Stap GEEN_ANALYSE =
            new Stap("FRI-195", Tekst.of("sector zonder analyse", "sector without an analysis"));
    private static final List<Stap> ONTBREEKT = Stream.of(Analyseonderdeel.values())
            .map(Analyseonderdeel::ontbreekt)
            .toList();
    private static final Stap AANTAL =
            new Stap("FRI-195", Tekst.of("onderdelen die ontbreken", "parts that are missing"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            Stream.concat(Stream.of(GEEN_ANALYSE, AANTAL), ONTBREEKT.stream()).toList();

    /** Makes the calculator. */
    public Regioanalyse() {}

    /**
     * Returns what is recommended: every part that is missing, with its severity.
     *
     * @param vraag the question; a part of which is not told whether it is there, is not recommended
     * @return the recommendations, by sector and part
     */
    public static List<Analyseaanbeveling> aanbevelingen(Regioanalysevraag vraag) {
        return missing(vraag, (analyse, onderdeel) -> analyse.find(onderdeel).orElse(true));
    }

    private static List<Analyseaanbeveling> missing(
            Regioanalysevraag vraag, BiPredicate<Sectoranalyse, Analyseonderdeel> isDaar) {
        List<Analyseaanbeveling> alle = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            Sectoranalyse analyse = vraag.analyses().get(sector);
            for (Analyseonderdeel onderdeel : Analyseonderdeel.values()) {
                if (analyse == null || !isDaar.test(analyse, onderdeel)) {
                    alle.add(new Analyseaanbeveling(sector, onderdeel));
                }
            }
        }
        return List.copyOf(alle);
    }

    private static boolean isThere(Sectoranalyse analyse, Analyseonderdeel onderdeel) {
        return analyse.find(onderdeel)
                .orElseThrow(() -> new IllegalArgumentException("whether " + onderdeel + " is there is a hole"));
    }

    @Override
    public Antwoord<Integer> calculate(Regioanalysevraag vraag, Spoor spoor) {
        List<Analyseaanbeveling> alle = missing(vraag, Regioanalyse::isThere);
        for (Sector sector : Sector.values()) {
            if (!vraag.analyses().containsKey(sector)) {
                spoor.note(GEEN_ANALYSE, () -> List.of(Gegeven.of("sector", Tekst.of("sector", "sector"), sector)));
            }
        }
        for (Analyseaanbeveling een : alle) {
            spoor.note(
                    een.onderdeel().ontbreekt(),
                    () -> List.of(
                            Gegeven.of("sector", Tekst.of("sector", "sector"), een.sector()),
                            Gegeven.of("zwaarte", Tekst.of("zwaarte", "weight"), een.zwaarte())));
        }
        return Antwoord.of(spoor.begin(AANTAL, alle.size(), List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
