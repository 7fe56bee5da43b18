package nl.wlzkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A validity is a set of days. */
class GeldigheidProperties {
    private static final LocalDate ZERO = LocalDate.of(2024, 2, 20); // the days around a leap day

    /** Validities that begin and end on one of twenty days, or not at all. */
    @Provide
    Arbitrary<Geldigheid> validities() {
        Arbitrary<Optional<LocalDate>> ends =
                Arbitraries.integers().between(1, 20).map(ZERO::plusDays).optional(0.8);
        return Combinators.combine(ends, ends)
                .filter((van, tot) ->
                        van.isEmpty() || tot.isEmpty() || !tot.get().isBefore(van.get()))
                .as(Geldigheid::new);
    }

    /** Its days among those twenty and one far away on each side, which stands for all that are further. */
    private static Set<LocalDate> days(Geldigheid geldigheid) {
        return IntStream.of(IntStream.rangeClosed(-1, 22).toArray())
                .mapToObj(i -> i < 0 ? ZERO.minusYears(500) : i > 21 ? ZERO.plusYears(500) : ZERO.plusDays(i))
                .filter(geldigheid::contains)
                .collect(Collectors.toSet());
    }

    @Property
    void containingIsHavingAllItsDays(@ForAll("validities") Geldigheid a, @ForAll("validities") Geldigheid b) {
        assertThat(a.contains(b)).isEqualTo(days(a).containsAll(days(b)));
    }

    @Property
    void overlappingIsHavingADayInCommon(@ForAll("validities") Geldigheid a, @ForAll("validities") Geldigheid b) {
        boolean common = days(a).stream().anyMatch(days(b)::contains);
        assertThat(a.overlaps(b)).isEqualTo(common);
        assertThat(b.overlaps(a)).isEqualTo(common);
    }
}
