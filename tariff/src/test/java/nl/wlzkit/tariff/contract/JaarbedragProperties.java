package nl.wlzkit.tariff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.tariff.policy.Gevallen;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Vragen;
import nl.wlzkit.tariff.policy.Vragen.Verteld;

/** What must hold for every amount of a year. */
class JaarbedragProperties {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final Jaarbedrag JAAR = new Jaarbedrag(BELEID);

    @Provide
    Arbitrary<Verteld> verteld() {
        return Vragen.verteld();
    }

    @Provide
    Arbitrary<Set<String>> gaten() {
        return Vragen.gaten();
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return Arbitraries.longs().between(0, 100_000).map(Bedrag::ofCenten);
    }

    @Provide
    Arbitrary<String> volgordes() {
        return Arbitraries.of(Jaarbedragvraag.LEZINGEN.choices(Jaarbedragvraag.LEZING));
    }

    private static Contracttariefvraag perUnit(Verteld verteld, Bedrag maximum, Bedrag nhc) {
        return new Contracttariefvraag(verteld.vraag(), maximum, nhc, Optional.of(Percentage.of("33.3")));
    }

    private static Optional<Bedrag> calculate(Contracttariefvraag perEenheid, long aantal, String volgorde) {
        return JAAR.calculate(
                        new Jaarbedragvraag(
                                perEenheid, aantal, Jaarbedragvraag.LEZINGEN.choose(Jaarbedragvraag.LEZING, volgorde)),
                        Spoor.UIT)
                .waarde();
    }

    @Property
    void perUnitItIsTheContractTariffTimesTheUnits(
            @ForAll("verteld") Verteld verteld,
            @ForAll("bedragen") Bedrag maximum,
            @ForAll("bedragen") Bedrag nhc,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long aantal) {
        Contracttariefvraag perEenheid = perUnit(verteld, maximum, nhc);

        assertThat(calculate(perEenheid, aantal, Jaarbedragvraag.PER_EENHEID))
                .isEqualTo(new Contracttarief(BELEID)
                        .calculate(perEenheid, Spoor.UIT)
                        .waarde()
                        .map(t -> t.times(aantal)));
    }

    @Property
    void bothOrdersDifferByAtMostHalfACentAUnit(
            @ForAll("verteld") Verteld verteld,
            @ForAll("bedragen") Bedrag maximum,
            @ForAll("bedragen") Bedrag nhc,
            @ForAll @LongRange(min = 0, max = 100_000) long aantal) {
        Contracttariefvraag perEenheid = perUnit(verteld, maximum, nhc);
        Optional<Bedrag> ene = calculate(perEenheid, aantal, Jaarbedragvraag.PER_EENHEID);
        Optional<Bedrag> andere = calculate(perEenheid, aantal, Jaarbedragvraag.PER_JAAR);

        assertThat(ene.isPresent()).isEqualTo(andere.isPresent());
        BigDecimal hoogstens = BigDecimal.valueOf(5 * aantal, 3);
        ene.ifPresent(e ->
                assertThat(e.minus(andere.orElseThrow()).toBigDecimal().abs()).isLessThanOrEqualTo(hoogstens));
        andere.ifPresent(a -> assertThat(a.toBigDecimal().scale()).isLessThanOrEqualTo(2));
    }

    @Property
    void oneUnitCostsTheSameInBothOrders(
            @ForAll("verteld") Verteld verteld, @ForAll("bedragen") Bedrag maximum, @ForAll("bedragen") Bedrag nhc) {
        Contracttariefvraag perEenheid = perUnit(verteld, maximum, nhc);

        assertThat(calculate(perEenheid, 1, Jaarbedragvraag.PER_JAAR))
                .isEqualTo(calculate(perEenheid, 1, Jaarbedragvraag.PER_EENHEID));
    }

    @Property
    void moreUnitsNeverGiveLess(
            @ForAll("verteld") Verteld verteld,
            @ForAll("bedragen") Bedrag maximum,
            @ForAll @LongRange(min = 0, max = 500_000_000) long aantal,
            @ForAll @LongRange(min = 0, max = 500_000_000) long erbij,
            @ForAll("volgordes") String volgorde) {
        Contracttariefvraag perEenheid = perUnit(verteld, maximum, Bedrag.of("10"));

        assertNotLess(calculate(perEenheid, aantal, volgorde), calculate(perEenheid, aantal + erbij, volgorde));
    }

    @Property
    void moreOfTheMaximumOrTheNhcNeverGivesLess(
            @ForAll("verteld") Verteld verteld,
            @ForAll("bedragen") Bedrag maximum,
            @ForAll("bedragen") Bedrag nhc,
            @ForAll("bedragen") Bedrag erbij,
            @ForAll("volgordes") String volgorde) {
        Optional<Bedrag> bedrag = calculate(perUnit(verteld, maximum, nhc), 365, volgorde);

        assertNotLess(bedrag, calculate(perUnit(verteld, maximum.plus(erbij), nhc), 365, volgorde));
        assertNotLess(bedrag, calculate(perUnit(verteld, maximum, nhc.plus(erbij)), 365, volgorde));
    }

    private static void assertNotLess(Optional<Bedrag> bedrag, Optional<Bedrag> meer) {
        assertThat(meer.isPresent()).isEqualTo(bedrag.isPresent());
        bedrag.ifPresent(b -> assertThat(meer.orElseThrow()).isGreaterThanOrEqualTo(b));
    }

    @Property(tries = 200)
    void theAnswerIsTheHullOfAllCasesAlsoWhenTheOrderIsOpen(
            @ForAll("verteld") Verteld verteld,
            @ForAll("gaten") Set<String> gaten,
            @ForAll("bedragen") Bedrag maximum,
            @ForAll("bedragen") Bedrag nhc,
            @ForAll @LongRange(min = 0, max = 1_000) long aantal) {
        Jaarbedragvraag vraag = Jaarbedragvraag.of(
                new Contracttariefvraag(verteld.without(gaten), maximum, nhc, Optional.empty()), aantal);
        Lezing volgorde = vraag.lezingen().get(vraag.lezingen().size() - 1);
        Jaarbedragvraag open = vraag.open(volgorde);

        assertThat(volgorde.naam()).isEqualTo("jaarbedrag");
        assertThat(JAAR.answer(vraag).omhulling()).isEqualTo(Gevallen.hull(JAAR, vraag));
        assertThat(JAAR.answer(open).omhulling()).isEqualTo(Gevallen.hull(JAAR, open));
        assertThat(JAAR.answer(open).omhulling().contains(JAAR.answer(vraag).omhulling()))
                .isTrue();
    }
}
