package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * How much of a volume does a zorgkantoor fix with a provider at the initial agreement of 2017? The toekenningspercentage
 * is in the regional policy of the zorgkantoor; what is not told is a hole of the zorgkantoor. Immutable and thread-safe.
 */
public final class Volume2017vraag implements Vraag<Volume2017vraag> {
    static final String PERCENTAGE = "toekenningspercentage";

    private static final Domein.Bereik<Percentage> DOMEIN =
            new Domein.Bereik<>(Percentage.NUL, true, Percentage.HONDERD, false);
    private static final Gat<Percentage> GAT = new Gat<>(
            PERCENTAGE,
            Tekst.of("toekenningspercentage van het zorgkantoor", "toekenningspercentage of the zorgkantoor"),
            Eigenaar.ZORGKANTOOR,
            DOMEIN);

    private static final Grensvorm<Percentage> PERCENTAGEVORM =
            Waardevormen.percentage(DOMEIN, Grenzen.PERCENT_DECIMALS);

    private static final Eigenschap<Volume2017vraag, Bedrag> VOLUME =
            required("volume", Grenzen.EURO_BOVEN_NUL, Volume2017vraag::volume);
    private static final Eigenschap<Volume2017vraag, Percentage> TOEKENNING =
            optional(PERCENTAGE, PERCENTAGEVORM, Volume2017vraag::toekenningspercentage);
    static final Objectvorm<Volume2017vraag> VORM = Objectvorm.of(
            g -> g.find(TOEKENNING).map(p -> of(g.get(VOLUME)).with(p)).orElseGet(() -> of(g.get(VOLUME))),
            VOLUME,
            TOEKENNING);

    private final Bedrag volume;
    private final Optional<Percentage> toekenningspercentage;

    private Volume2017vraag(Bedrag volume, Optional<Percentage> toekenningspercentage) {
        this.volume = volume;
        this.toekenningspercentage = toekenningspercentage;
    }

    /**
     * Asks about a volume, without a toekenningspercentage.
     *
     * @param volume the reference volume, in whole cents, above zero and at most € 100,000,000,000; which volume that is,
     *     the regional policy says
     * @return the question
     * @throws OngeldigeWaardeException if the volume is out of range
     */
    public static Volume2017vraag of(Bedrag volume) {
        return new Volume2017vraag(Grenzen.EURO_BOVEN_NUL.check(volume), Optional.empty());
    }

    /**
     * Tells the toekenningspercentage.
     *
     * @param percentage from 0 % to below 100 %, with at most 10 decimals: the full volume is not fixed (IK17-192)
     * @return the question with it
     * @throws OngeldigeWaardeException if it is out of range
     */
    public Volume2017vraag with(Percentage percentage) {
        return new Volume2017vraag(volume, Optional.of(PERCENTAGEVORM.check(percentage)));
    }

    /**
     * Returns the reference volume.
     *
     * @return in euros
     */
    public Bedrag volume() {
        return volume;
    }

    /**
     * Returns the toekenningspercentage.
     *
     * @return empty if it is not told
     */
    public Optional<Percentage> toekenningspercentage() {
        return toekenningspercentage;
    }

    @Override
    public List<Gat<?>> gaten() {
        return toekenningspercentage.isPresent() ? List.of() : List.of(GAT);
    }

    @Override
    public <W> Volume2017vraag fill(Gat<W> gat, W waarde) {
        // the end of the range, 100 %, stands here for what is just below it
        return new Volume2017vraag(volume, Optional.of((Percentage) waarde));
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Volume2017vraag v
                && volume.equals(v.volume)
                && toekenningspercentage.equals(v.toekenningspercentage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(volume, toekenningspercentage);
    }

    @Override
    public String toString() {
        return "Volume2017vraag[" + volume + ", " + toekenningspercentage + "]";
    }
}
