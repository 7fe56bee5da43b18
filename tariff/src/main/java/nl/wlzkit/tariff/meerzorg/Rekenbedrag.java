package nl.wlzkit.tariff.meerzorg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/**
 * An amount inside the calculation of the sheet: exact, not rounded to cents. Immutable and thread-safe.
 *
 * @param euro the amount in euros
 */
public record Rekenbedrag(Breuk euro) implements Comparable<Rekenbedrag>, Leesbaar {
    private static final int DECIMALS = 6;

    @Override
    public int compareTo(Rekenbedrag ander) {
        return euro.compareTo(ander.euro);
    }

    /** Writes it with six decimals at most, half up; to look at, not to calculate with. */
    @Override
    public String in(Taal taal) {
        return Bedrag.of(new BigDecimal(euro.teller())
                        .divide(new BigDecimal(euro.noemer()), DECIMALS, RoundingMode.HALF_UP))
                .in(taal);
    }
}
