package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How a zorgkantoor sees one point of the star: where it stands, where it wants to be, and the big challenges between. The
 * scale is the caller's: the report gives none. Immutable and thread-safe.
 *
 * @param punt the point
 * @param huidig where it stands: 0 through 100, at most 2 decimals
 * @param gewenst where it wants to be, on the same scale
 * @param uitdagingen the challenges, each once
 */
public record Sterbeeld(
        Sterpunt punt, Optional<BigDecimal> huidig, Optional<BigDecimal> gewenst, List<String> uitdagingen) {
    static final BigDecimal HOOGSTE = BigDecimal.valueOf(100);
    private static final int DECIMALEN = 2;
    private static final Tekst STAND = Tekst.of("een stand", "a position");

    static final Waardevorm<BigDecimal> SCHAAL =
            Waardevormen.number(STAND, BigDecimal.ZERO, HOOGSTE, DECIMALEN, Sterbeeld::scaled, s -> s);

    private static final Eigenschap<Sterbeeld, Sterpunt> PUNT =
            required("punt", Waardevormen.constant(Sterpunt.class), Sterbeeld::punt);
    private static final Eigenschap<Sterbeeld, BigDecimal> HUIDIG = optional("huidig", SCHAAL, Sterbeeld::huidig);
    private static final Eigenschap<Sterbeeld, BigDecimal> GEWENST = optional("gewenst", SCHAAL, Sterbeeld::gewenst);
    private static final Eigenschap<Sterbeeld, List<String>> UITDAGINGEN =
            required("uitdagingen", Waardevormen.list(Waardevormen.NAAM, Grenzen.LONGEST), Sterbeeld::uitdagingen);
    static final Waardevorm<Sterbeeld> VORM = Objectvorm.of(
            g -> new Sterbeeld(g.get(PUNT), g.find(HUIDIG), g.find(GEWENST), g.get(UITDAGINGEN)),
            PUNT,
            HUIDIG,
            GEWENST,
            UITDAGINGEN);

    /**
     * Checks the scale and puts the challenges in order.
     *
     * @param punt the point
     * @param huidig where it stands: 0 through 100, at most 2 decimals
     * @param gewenst where it wants to be, on the same scale
     * @param uitdagingen the challenges, each once
     * @throws OngeldigeWaardeException if a position is out of range or a challenge is blank
     */
    public Sterbeeld {
        huidig = huidig.map(Sterbeeld::scaled);
        gewenst = gewenst.map(Sterbeeld::scaled);
        uitdagingen.forEach(Grenzen::name);
        uitdagingen = Grenzen.set(uitdagingen);
    }

    /** The same number without zeros at the end, so that 2 and 2.0 are equal. */
    static BigDecimal scaled(BigDecimal stand) {
        BigDecimal kaal = stand.stripTrailingZeros();
        if (stand.signum() < 0 || stand.compareTo(HOOGSTE) > 0 || kaal.scale() > DECIMALEN) {
            throw new OngeldigeWaardeException(
                    stand.toPlainString(), Waardevormen.expected(STAND, BigDecimal.ZERO, HOOGSTE, DECIMALEN));
        }
        return kaal.scale() < 0 ? kaal.setScale(0) : kaal;
    }

    /**
     * Returns how far there is to go.
     *
     * @return wanted less current; below zero when it stands further than it wants; absent if one is not told
     */
    public Optional<BigDecimal> kloof() {
        return huidig.flatMap(h -> gewenst.map(g -> g.subtract(h)));
    }
}
