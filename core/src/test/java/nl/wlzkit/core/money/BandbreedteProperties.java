package nl.wlzkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A range is a set of values; the hull is the smallest range around two. */
@Domain(MoneyDomain.class)
class BandbreedteProperties {
    @Property
    void theHullIsCommutativeAssociativeAndIdempotent(
            @ForAll Bandbreedte<Bedrag> a, @ForAll Bandbreedte<Bedrag> b, @ForAll Bandbreedte<Bedrag> c) {
        assertThat(a.hull(b)).isEqualTo(b.hull(a));
        assertThat(a.hull(b).hull(c)).isEqualTo(a.hull(b.hull(c)));
        assertThat(a.hull(a)).isEqualTo(a);
    }

    @Property
    void theHullContainsBothAndEndsAtOneOfThem(@ForAll Bandbreedte<Bedrag> a, @ForAll Bandbreedte<Bedrag> b) {
        Bandbreedte<Bedrag> hull = a.hull(b);
        assertThat(hull.contains(a)).isTrue();
        assertThat(hull.contains(b)).isTrue();
        assertThat(hull.van()).isIn(a.van(), b.van());
        assertThat(hull.tot()).isIn(a.tot(), b.tot());
    }

    @Property
    void oneRangeLiesInAnotherWhenTheirHullIsTheOther(@ForAll Bandbreedte<Bedrag> a, @ForAll Bandbreedte<Bedrag> b) {
        assertThat(a.contains(b)).isEqualTo(a.hull(b).equals(a));
    }

    @Property
    void aValueLiesInARangeWhenItsOwnRangeDoes(@ForAll Bandbreedte<Bedrag> a, @ForAll Bedrag x) {
        assertThat(a.contains(x)).isEqualTo(a.contains(Bandbreedte.of(x)));
        assertThat(a.contains(x)).isEqualTo(a.van().compareTo(x) <= 0 && x.compareTo(a.tot()) <= 0);
    }
}
