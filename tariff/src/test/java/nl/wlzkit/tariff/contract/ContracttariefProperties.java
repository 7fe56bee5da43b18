package nl.wlzkit.tariff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.tariff.policy.Gevallen;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import nl.wlzkit.tariff.policy.Vragen;
import nl.wlzkit.tariff.policy.Vragen.Verteld;

/** What must hold for every contract tariff. */
class ContracttariefProperties {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final Contracttarief TARIEF = new Contracttarief(BELEID);

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
    Arbitrary<Percentage> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(1)
                .map(Percentage::of);
    }

    @Property
    void theAmountIsThePercentageOfTheMaximumPlusTheNhcWithinHalfACent(
            @ForAll("verteld") Verteld verteld,
            @ForAll("bedragen") Bedrag maximum,
            @ForAll("bedragen") Bedrag nhc,
            @ForAll("percentages") Percentage nhcPercentage) {
        BELEID.calculate(verteld.vraag(), Spoor.UIT).waarde().ifPresent(percentage -> {
            Percentage opNhc = BELEID.nhc(verteld.vraag())
                    .map(Tariefbeleid.Nhc::percentage)
                    .orElse(nhcPercentage);
            BigDecimal exact = part(percentage, maximum).add(part(opNhc, nhc));
            Bedrag bedrag =
                    calculate(verteld.vraag(), maximum, nhc, nhcPercentage).orElseThrow();

            assertThat(bedrag.toBigDecimal().subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
            assertThat(bedrag.toBigDecimal().scale()).isLessThanOrEqualTo(2);
        });
    }

    private static BigDecimal part(Percentage percentage, Bedrag bedrag) {
        return percentage.toBigDecimal().multiply(bedrag.toBigDecimal()).movePointLeft(2);
    }

    @Property
    void aRefusedPercentageIsARefusedAmount(@ForAll("verteld") Verteld verteld, @ForAll("bedragen") Bedrag maximum) {
        assertThat(TARIEF.calculate(Contracttariefvraag.of(verteld.vraag(), maximum), Spoor.UIT)
                        .weigeringen())
                .isEqualTo(BELEID.calculate(verteld.vraag(), Spoor.UIT).weigeringen());
    }

    @Property
    void moreOfTheMaximumNeverGivesLess(
            @ForAll("verteld") Verteld verteld, @ForAll("bedragen") Bedrag laag, @ForAll("bedragen") Bedrag erbij) {
        calculate(verteld.vraag(), laag, Bedrag.NUL, Percentage.NUL)
                .ifPresent(
                        bedrag -> assertThat(calculate(verteld.vraag(), laag.plus(erbij), Bedrag.NUL, Percentage.NUL))
                                .hasValueSatisfying(meer -> assertThat(meer).isGreaterThanOrEqualTo(bedrag)));
    }

    @Property
    void moreOfThePercentageOnTheNhcNeverGivesLess(
            @ForAll("verteld") Verteld verteld,
            @ForAll("bedragen") Bedrag nhc,
            @ForAll("percentages") Percentage ene,
            @ForAll("percentages") Percentage andere) {
        Bedrag maximum = Bedrag.of("250");
        calculate(verteld.vraag(), maximum, nhc, ene.min(andere))
                .ifPresent(bedrag -> assertThat(calculate(verteld.vraag(), maximum, nhc, ene.max(andere)))
                        .hasValueSatisfying(meer -> assertThat(meer).isGreaterThanOrEqualTo(bedrag)));
    }

    @Property
    void anotherNhcChangesTheAmountByExactlyThatBeforeRounding(
            @ForAll("verteld") Verteld verteld, @ForAll("bedragen") Bedrag ene, @ForAll("bedragen") Bedrag andere) {
        Bedrag maximum = Bedrag.of("187.31");
        exact(verteld.vraag(), maximum, ene)
                .ifPresent(bedrag -> assertThat(exact(verteld.vraag(), maximum, andere))
                        .contains(bedrag.minus(ene).plus(andere)));
    }

    /** The value before it is rounded: what the last line but the rounding leads to. */
    private static Optional<Bedrag> exact(Tariefvraag vraag, Bedrag maximum, Bedrag nhc) {
        return TARIEF
                .explain(new Contracttariefvraag(vraag, maximum, nhc, Optional.of(Percentage.HONDERD)))
                .posten()
                .stream()
                .filter(p -> !p.stap().regel().equals("WK-AFR-TARIEF"))
                .map(Post::naar)
                .flatMap(Optional::stream)
                .filter(Bedrag.class::isInstance)
                .map(Bedrag.class::cast)
                .reduce((a, b) -> b);
    }

    @Property(tries = 200)
    void theAnswerIsTheHullOfAllCases(
            @ForAll("verteld") Verteld verteld,
            @ForAll("gaten") Set<String> gaten,
            @ForAll("bedragen") Bedrag maximum,
            @ForAll("bedragen") Bedrag nhc) {
        Contracttariefvraag vraag = new Contracttariefvraag(verteld.without(gaten), maximum, nhc, Optional.empty());

        assertThat(TARIEF.answer(vraag).omhulling()).isEqualTo(Gevallen.hull(TARIEF, vraag));
    }

    @Property(tries = 200)
    void aKnownPercentageOnTheNhcNeverWidensTheAnswer(
            @ForAll("verteld") Verteld verteld,
            @ForAll("gaten") Set<String> gaten,
            @ForAll("bedragen") Bedrag nhc,
            @ForAll("percentages") Percentage nhcPercentage) {
        Tariefvraag tariefvraag = verteld.without(gaten);
        Bedrag maximum = Bedrag.of("250");
        Omhulling<Bedrag> ruimer = TARIEF.answer(new Contracttariefvraag(tariefvraag, maximum, nhc, Optional.empty()))
                .omhulling();
        Omhulling<Bedrag> nauwer = TARIEF.answer(
                        new Contracttariefvraag(tariefvraag, maximum, nhc, Optional.of(nhcPercentage)))
                .omhulling();

        assertThat(ruimer.contains(nauwer)).as("%s contains %s", ruimer, nauwer).isTrue();
    }

    @Property(tries = 200)
    void fillingAHoleNeverWidensTheAnswer(
            @ForAll("verteld") Verteld verteld,
            @ForAll("gaten") Set<String> gaten,
            @ForAll("bedragen") Bedrag maximum,
            @ForAll("bedragen") Bedrag nhc) {
        Contracttariefvraag vraag = new Contracttariefvraag(verteld.without(gaten), maximum, nhc, Optional.empty());
        Omhulling<Bedrag> ruimer = TARIEF.answer(vraag).omhulling();

        assertThat(vraag.gaten())
                .allSatisfy(gat -> assertThat(filled(vraag, gat))
                        .allSatisfy(
                                v -> assertThat(ruimer.contains(TARIEF.answer(v).omhulling()))
                                        .as("%s in %s", v, ruimer)
                                        .isTrue()));
    }

    private static <W> List<Contracttariefvraag> filled(Contracttariefvraag vraag, Gat<W> gat) {
        return gat.domein().cases().stream().map(w -> vraag.fill(gat, w)).toList();
    }

    @Property
    void moreOfTheNhcNeverGivesLess(
            @ForAll("verteld") Verteld verteld,
            @ForAll("bedragen") Bedrag nhc,
            @ForAll("bedragen") Bedrag erbij,
            @ForAll("percentages") Percentage percentage) {
        Bedrag maximum = Bedrag.of("250");
        calculate(verteld.vraag(), maximum, nhc, percentage)
                .ifPresent(bedrag -> assertThat(calculate(verteld.vraag(), maximum, nhc.plus(erbij), percentage))
                        .hasValueSatisfying(meer -> assertThat(meer).isGreaterThanOrEqualTo(bedrag)));
    }

    @Property
    void thePercentageOnTheNhcIsAHoleExactlyWhenNobodySaysIt(
            @ForAll("verteld") Verteld verteld, @ForAll("bedragen") Bedrag nhc) {
        Tariefvraag vraag = verteld.vraag();
        boolean gevraagd = nhc.signum() > 0 && BELEID.nhc(vraag).isEmpty();

        assertThat(new Contracttariefvraag(vraag, Bedrag.of("250"), nhc, Optional.empty()).gaten())
                .extracting(Gat::feit)
                .isEqualTo(gevraagd ? List.of("nhcPercentage") : List.of());
        assertThat(new Contracttariefvraag(vraag, Bedrag.of("250"), nhc, Optional.of(Percentage.NUL)).gaten())
                .isEmpty();
    }

    private static Optional<Bedrag> calculate(Tariefvraag vraag, Bedrag maximum, Bedrag nhc, Percentage nhcPercentage) {
        return TARIEF.calculate(new Contracttariefvraag(vraag, maximum, nhc, Optional.of(nhcPercentage)), Spoor.UIT)
                .waarde();
    }
}
