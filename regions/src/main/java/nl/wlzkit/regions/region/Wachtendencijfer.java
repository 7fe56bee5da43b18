package nl.wlzkit.regions.region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * How many people were waiting in the whole country at the end of a quarter: the fourth quarter of 2022 and the first three
 * of 2023. Per region and for other quarters wlzkit has no numbers. Immutable and thread-safe.
 *
 * @param kwartaal the quarter
 * @param sector the sector; absent for all sectors together
 * @param stand for what they wait
 * @param aantal how many people
 */
@Grondslag("MLZ-WACHTENDEN")
public record Wachtendencijfer(Kwartaal kwartaal, Optional<Sector> sector, Stand stand, int aantal) {
    /** For what people wait, in the words of the source. */
    public enum Stand implements Leesbaar {
        /** All who wait. */
        TOTAAL("totaal", "total"),
        /** They wait for the provider that they prefer. */
        WACHT_OP_VOORKEUR("wacht op voorkeur", "waiting for preference (wacht op voorkeur)"),
        /** They are to be placed at once or actively. */
        URGENT_EN_ACTIEF_PLAATSEN(
                "urgent en actief plaatsen", "urgent and active placement (urgent en actief plaatsen)");

        private final String nl;
        private final String en;

        Stand(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public String in(Taal taal) {
            return taal == Taal.NL ? nl : en;
        }
    }

    private static final class Lijst {
        private static final List<Wachtendencijfer> ALLE = Tabel.rows("wachtenden.tsv").stream()
                .map(rij -> new Wachtendencijfer(
                        Kwartaal.parse(rij.get(0)),
                        Arrays.stream(Sector.values())
                                .filter(s -> s.name().equals(rij.get(1)))
                                .findFirst(),
                        Stand.valueOf(rij.get(2)),
                        Integer.parseInt(rij.get(3))))
                .toList();
    }

    /**
     * Returns all numbers.
     *
     * @return 48: four quarters, three sectors and their total, three states
     */
    public static List<Wachtendencijfer> alle() {
        return Lijst.ALLE;
    }

    /**
     * Returns the quarters of which there are numbers.
     *
     * @return four, oldest first
     */
    public static List<Kwartaal> kwartalen() {
        return alle().stream()
                .map(Wachtendencijfer::kwartaal)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Finds a number.
     *
     * @param kwartaal the quarter
     * @param sector the sector; absent for all sectors together
     * @param stand for what they wait
     * @return how many people; empty for a quarter of which there are no numbers
     */
    public static Optional<Integer> find(Kwartaal kwartaal, Optional<Sector> sector, Stand stand) {
        return alle().stream()
                .filter(c -> c.kwartaal.equals(kwartaal) && c.sector.equals(sector) && c.stand == stand)
                .map(Wachtendencijfer::aantal)
                .findFirst();
    }
}
