package nl.wlzkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What rounding may do to a value, and what it may not. */
@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class AfrondingProperties {
    private static final Map<Afronding, Breuk> UNIT = Map.of(
            Afronding.CENT_HALF_OP, Breuk.of(1, 100),
            Afronding.EURO_HALF_OP, Breuk.EEN,
            Afronding.TWINTIG_CENT_OMLAAG, Breuk.of(1, 5));

    private static Breuk unit(Afronding wijze) {
        return UNIT.get(wijze);
    }

    @Property
    void roundingTwiceIsRoundingOnce(@ForAll Afronding wijze, @ForAll Bedrag bedrag) {
        Bedrag once = wijze.round(bedrag);
        assertThat(wijze.round(once)).isEqualTo(once);
    }

    @Property
    void theResultIsAWholeNumberOfUnits(@ForAll Afronding wijze, @ForAll Breuk euro) {
        assertThat(wijze.round(euro).toBreuk().dividedBy(unit(wijze)).noemer()).isOne();
    }

    @Property
    void toTheNearestStaysWithinHalfAUnit(@ForAll Breuk euro) {
        for (Afronding wijze : new Afronding[] {Afronding.CENT_HALF_OP, Afronding.EURO_HALF_OP}) {
            Breuk off = wijze.round(euro).toBreuk().minus(euro);
            Breuk distance = off.signum() < 0 ? off.negate() : off;
            assertThat(distance).isLessThanOrEqualTo(unit(wijze).times(Breuk.of(1, 2)));
        }
    }

    @Property
    void downGoesDownByLessThanAUnit(@ForAll Breuk euro) {
        Breuk down = euro.minus(Afronding.TWINTIG_CENT_OMLAAG.round(euro).toBreuk());
        assertThat(down).isGreaterThanOrEqualTo(Breuk.NUL).isLessThan(Breuk.of(1, 5));
    }

    @Property
    void roundingKeepsTheOrder(@ForAll Afronding wijze, @ForAll Bedrag a, @ForAll Bedrag b) {
        if (a.compareTo(b) <= 0) {
            assertThat(wijze.round(a)).isLessThanOrEqualTo(wijze.round(b));
        } else {
            assertThat(wijze.round(a)).isGreaterThanOrEqualTo(wijze.round(b));
        }
    }

    @Property
    void anAmountAndItsFractionRoundAlike(@ForAll Afronding wijze, @ForAll Bedrag bedrag) {
        assertThat(wijze.round(bedrag)).isEqualTo(wijze.round(bedrag.toBreuk()));
    }
}
