package nl.wlzkit.tariff.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;

/** What must hold however an amount is divided. */
class VerdelingProperties {
    private static final Bedrag CENT = Bedrag.ofCenten(1);

    @Provide
    Arbitrary<Map<String, Bedrag>> vragen() {
        // small names, and amounts that are often equal, so that there are ties
        Arbitrary<Long> centen = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5), Arbitraries.longs().between(0, 1_000_000_000_000L));
        return Arbitraries.maps(
                        Arbitraries.strings()
                                .withCharRange('a', 'e')
                                .ofMinLength(1)
                                .ofMaxLength(3),
                        centen.map(Bedrag::ofCenten))
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void thePartsAndWhatIsLeftAddUpToTheCent(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long centen,
            @ForAll("vragen") Map<String, Bedrag> vragen) {
        Bedrag beschikbaar = Bedrag.ofCenten(centen);
        Verdeling verdeling = Verdeling.grant(beschikbaar, vragen);
        Bedrag samen = Grenzen.sum(vragen.values());

        assertThat(Grenzen.sum(verdeling.delen().values()))
                .isEqualTo(samen.compareTo(beschikbaar) <= 0 ? samen : beschikbaar);
        assertThat(Grenzen.sum(verdeling.delen().values()).plus(verdeling.over()))
                .isEqualTo(beschikbaar);
        assertThat(verdeling.delen().keySet()).isEqualTo(vragen.keySet());
    }

    @Property
    void nobodyGetsMoreThanItAsksOrThanACentFromItsExactShare(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long centen,
            @ForAll("vragen") Map<String, Bedrag> vragen) {
        Bedrag beschikbaar = Bedrag.ofCenten(centen);
        Verdeling verdeling = Verdeling.grant(beschikbaar, vragen);
        Bedrag samen = Grenzen.sum(vragen.values());

        verdeling.delen().forEach((naam, deel) -> {
            assertThat(deel).isBetween(Bedrag.NUL, vragen.get(naam));
            if (samen.compareTo(beschikbaar) > 0) {
                Breuk exact =
                        beschikbaar.toBreuk().times(vragen.get(naam).toBreuk()).dividedBy(samen.toBreuk());
                assertThat(deel.minus(CENT).toBreuk()).isLessThan(exact);
                assertThat(deel.plus(CENT).toBreuk()).isGreaterThan(exact);
            }
        });
    }

    @Property
    void theOrderInWhichTheNamesAreGivenDoesNotMatter(
            @ForAll @LongRange(min = 0, max = 1_000) long centen,
            @ForAll("vragen") Map<String, Bedrag> vragen,
            @ForAll long zaad) {
        List<String> namen = new ArrayList<>(vragen.keySet());
        Collections.shuffle(namen, new Random(zaad));
        Map<String, Bedrag> anders = new LinkedHashMap<>();
        namen.forEach(n -> anders.put(n, vragen.get(n)));

        assertThat(Verdeling.grant(Bedrag.ofCenten(centen), anders))
                .isEqualTo(Verdeling.grant(Bedrag.ofCenten(centen), vragen));
    }

    @Property
    void whoAsksMoreNeverGetsLessThanWhoAsksLess(
            @ForAll @LongRange(min = 0, max = 1_000_000) long centen, @ForAll("vragen") Map<String, Bedrag> vragen) {
        Verdeling verdeling = Verdeling.grant(Bedrag.ofCenten(centen), vragen);

        vragen.forEach((een, vraag) -> vragen.forEach((ander, minder) -> {
            if (vraag.compareTo(minder) > 0) {
                assertThat(verdeling.deel(een)).isGreaterThanOrEqualTo(verdeling.deel(ander));
            } else if (vraag.equals(minder) && een.compareTo(ander) < 0) {
                assertThat(verdeling.deel(een).minus(verdeling.deel(ander))).isBetween(Bedrag.NUL, CENT);
            }
        }));
    }

    @Property
    void moreMoneyTakesLessThanACentFromAnybodyAndNothingFromAllTogether(
            @ForAll @LongRange(min = 0, max = 1_000_000) long centen,
            @ForAll @LongRange(min = 0, max = 1_000_000) long erbij,
            @ForAll("vragen") Map<String, Bedrag> vragen) {
        Verdeling minder = Verdeling.grant(Bedrag.ofCenten(centen), vragen);
        Verdeling meer = Verdeling.grant(Bedrag.ofCenten(centen + erbij), vragen);

        // one cent at most: with largest remainders more seats may cost one (the Alabama paradox)
        minder.delen()
                .forEach((naam, deel) -> assertThat(meer.deel(naam).plus(CENT)).isGreaterThanOrEqualTo(deel));
        assertThat(Grenzen.sum(meer.delen().values()))
                .isGreaterThanOrEqualTo(Grenzen.sum(minder.delen().values()));
    }

    @Property
    void scalingEverythingScalesThePartsUpToACentEach(
            @ForAll @LongRange(min = 0, max = 1_000_000) long centen,
            @ForAll @IntRange(min = 1, max = 100) int factor,
            @ForAll("vragen") Map<String, Bedrag> vragen) {
        Map<String, Bedrag> groter = new LinkedHashMap<>();
        vragen.forEach((naam, vraag) -> groter.put(naam, vraag.times(factor)));
        Verdeling klein = Verdeling.grant(Bedrag.ofCenten(centen), vragen);
        Verdeling groot = Verdeling.grant(Bedrag.ofCenten(centen).times(factor), groter);

        klein.delen().forEach((naam, deel) -> {
            Bedrag verschil = groot.deel(naam).minus(deel.times(factor));
            assertThat(verschil).isBetween(CENT.times(factor).negate(), CENT.times(factor));
        });
    }
}
