package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * The quality of the purchasing of one zorgkantoor in one year, on a scale of the caller. Immutable and thread-safe.
 *
 * @param jaar the year, 2015 through 2100
 * @param stand the quality: 0 through 100, at most 2 decimals
 */
public record Jaarstand(int jaar, BigDecimal stand) {
    private static final int VROEGSTE = 2015;
    private static final int LAATSTE = 2100;

    private static final Eigenschap<Jaarstand, Integer> JAAR =
            required("jaar", Waardevormen.integer(VROEGSTE, LAATSTE), Jaarstand::jaar);
    private static final Eigenschap<Jaarstand, BigDecimal> STAND =
            required("stand", Sterbeeld.SCHAAL, Jaarstand::stand);
    static final Waardevorm<Jaarstand> VORM = Objectvorm.of(g -> new Jaarstand(g.get(JAAR), g.get(STAND)), JAAR, STAND);

    /**
     * Checks the numbers.
     *
     * @param jaar the year, 2015 through 2100
     * @param stand the quality: 0 through 100, at most 2 decimals
     * @throws OngeldigeWaardeException if a number is out of range
     */
    public Jaarstand {
        Grenzen.count(jaar, VROEGSTE, LAATSTE);
        stand = Sterbeeld.scaled(stand);
    }
}
