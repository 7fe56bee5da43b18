package nl.wlzkit.tariff.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.source.Grondslag;

/**
 * The test of the earmark of the extra means: from the purchasing of 2019 at least 85 % for extra staff and at most 15 % for
 * other investments, as a national norm. All amounts in euros and whole cents. Immutable and thread-safe.
 *
 * @param oordeel the verdict
 * @param minimumPersoneel what must go to extra staff at least: 85 %, up to the next cent; zero where nothing is earmarked
 * @param maximumOverig what may go to other investments at most: the rest; zero where nothing is earmarked
 * @param tekortPersoneel how much staff falls short
 * @param overschrijdingOverig how much the other investments are too high
 * @param aandeelPersoneel the share of staff, exact; absent when it would be a share of nothing
 */
@Grondslag({"P21-271", "P21-273"})
public record Oormerkuitslag(
        Oormerkoordeel oordeel,
        Bedrag minimumPersoneel,
        Bedrag maximumOverig,
        Bedrag tekortPersoneel,
        Bedrag overschrijdingOverig,
        Optional<Breuk> aandeelPersoneel) {
    /** The least share of extra staff. */
    public static final Percentage PERSONEEL = Percentage.of("85");

    /** The largest share of other investments. */
    public static final Percentage OVERIG = Percentage.of("15");

    /**
     * Applies the earmark.
     *
     * @param jaar the purchasing year; before 2019 nothing is earmarked
     * @param geheel the amount of which the shares are taken, in whole cents
     * @param personeel what is spent on extra staff
     * @param overig what is spent on other investments
     * @return the verdict with its amounts
     */
    public static Oormerkuitslag of(int jaar, Bedrag geheel, Bedrag personeel, Bedrag overig) {
        Optional<Breuk> aandeel = geheel.signum() == 0
                ? Optional.empty()
                : Optional.of(personeel.toBreuk().dividedBy(geheel.toBreuk()));
        if (jaar < Bounds.EERSTE_JAAR) {
            return new Oormerkuitslag(
                    Oormerkoordeel.NIET_VAN_TOEPASSING, Bedrag.NUL, Bedrag.NUL, Bedrag.NUL, Bedrag.NUL, aandeel);
        }
        Bedrag minimum = minimumPersoneel(geheel);
        Bedrag maximum = geheel.minus(minimum);
        Bedrag tekort = atLeastNothing(minimum.minus(personeel));
        Bedrag teVeel = atLeastNothing(overig.minus(maximum));
        Oormerkoordeel oordeel = teVeel.signum() > 0
                ? Oormerkoordeel.BEIDE_NIET
                : tekort.signum() > 0 ? Oormerkoordeel.PERSONEEL_NIET : Oormerkoordeel.VOLDAAN;
        return new Oormerkuitslag(oordeel, minimum, maximum, tekort, teVeel, aandeel);
    }

    /**
     * Returns the least that must go to extra staff: 85 %, up to the next whole cent, so that it is never less than 85 %.
     *
     * @param geheel the amount of which it is the share
     * @return the amount
     */
    public static Bedrag minimumPersoneel(Bedrag geheel) {
        BigDecimal exact = PERSONEEL.of(geheel).toBigDecimal();
        return Bedrag.of(exact.setScale(2, RoundingMode.CEILING));
    }

    static Bedrag atLeastNothing(Bedrag bedrag) {
        return bedrag.signum() < 0 ? Bedrag.NUL : bedrag;
    }
}
