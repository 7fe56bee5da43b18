package nl.wlzkit.tariff.inkoop2017;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.tariff.inkoop2017.Contracttarief2017.Toekenning;
import nl.wlzkit.tariff.inkoop2017.Opslagfasering2017.Fasering;
import nl.wlzkit.tariff.inkoop2017.Opslagfaseringvraag2017.Delen;
import nl.wlzkit.tariff.inkoop2017.Planbeoordeling.Elementen;

/** What must hold for every surcharge, percentage and amount of 2017. */
class OpslagProperties {
    private static final Contracttarief2017 TARIEF = new Contracttarief2017();
    private static final Contractbedrag2017 BEDRAG = new Contractbedrag2017();
    private static final Opslagfasering2017 FASERING = new Opslagfasering2017();

    @Provide
    Arbitrary<Contracttariefvraag2017> complete() {
        return Combinators.combine(Inkoopvragen.complete(Contracttariefvraag2017.leeg()), numbers(100), numbers(3))
                .as((vraag, basis, besluit) -> vraag.with(Contracttariefvraag2017.BASIS, Percentage.of(basis))
                        .with(Contracttariefvraag2017.BESLUIT, Procentpunt.of(besluit)));
    }

    @Provide
    Arbitrary<Contracttariefvraag2017> open() {
        return Inkoopvragen.withHoles(Contracttariefvraag2017.leeg());
    }

    @Provide
    Arbitrary<Procentpunt> surcharges() {
        return numbers(3).map(Procentpunt::of);
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return numbers(100).map(Percentage::of);
    }

    @Provide
    Arbitrary<Bedrag> amounts() {
        return Arbitraries.longs().between(0, 100_000).map(Bedrag::ofCenten);
    }

    private static Arbitrary<BigDecimal> numbers(int most) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
                .ofScale(2);
    }

    private static Percentage ask(Contracttariefvraag2017 vraag) {
        return TARIEF.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    private static BigDecimal number(Procentpunt punten) {
        return punten.toBigDecimal();
    }

    @Property
    void theSurchargeIsWhatWasDecidedOrNothing(@ForAll("complete") Contracttariefvraag2017 vraag) {
        Toekenning toekenning = Contracttarief2017.grant(vraag);
        Procentpunt besluit = vraag.get(Contracttariefvraag2017.BESLUIT).orElseThrow();

        assertThat(toekenning.opslag()).isEqualTo(toekenning.gebreken().isEmpty() ? besluit : Procentpunt.NUL);
        assertThat(toekenning.opslag()).isBetween(Procentpunt.NUL, Opslagmoment.MAXIMUM);
        if (toekenning.opslag().signum() > 0) {
            assertThat(vraag.get(Contracttariefvraag2017.PLAN)).contains(true);
            assertThat(vraag.get(Contracttariefvraag2017.ZELFANALYSE)).isNotEqualTo(Optional.of(Zelfanalyse.GEEN));
        }
    }

    @Property
    void thePercentageIsTheBaseOrUpToThreePointsMore(@ForAll("complete") Contracttariefvraag2017 vraag) {
        Percentage basis = vraag.get(Contracttariefvraag2017.BASIS).orElseThrow();
        Procentpunt opslag = Contracttarief2017.grant(vraag).opslag();

        assertThat(ask(vraag)).isBetween(basis, basis.plus(opslag));
        if (opslag.signum() == 0) {
            assertThat(ask(vraag)).isEqualTo(basis);
        }
        Contracttariefvraag2017 vrij = vraag.choose("bovengrens", "geen").choose("opslagprocenten", "punten");
        assertThat(ask(vrij)).isEqualTo(basis.plus(opslag));
        assertThat(ask(vraag.choose("bovengrens", "nza-maximum"))).isLessThanOrEqualTo(Percentage.HONDERD);
    }

    @Property
    void relativeIsThePartOfTheBase(@ForAll("complete") Contracttariefvraag2017 vraag) {
        Percentage basis = vraag.get(Contracttariefvraag2017.BASIS).orElseThrow();
        BigDecimal opslag = number(Contracttarief2017.grant(vraag).opslag());
        BigDecimal verwacht = basis.toBigDecimal().multiply(BigDecimal.ONE.add(opslag.movePointLeft(2)));

        assertThat(ask(vraag.choose("bovengrens", "geen").choose("opslagprocenten", "relatief")))
                .isEqualTo(Percentage.of(verwacht));
    }

    @Property
    void moreOfTheDecisionOrTheBaseNeverGivesLess(
            @ForAll("complete") Contracttariefvraag2017 vraag,
            @ForAll("surcharges") Procentpunt besluit,
            @ForAll("percentages") Percentage basis) {
        Contracttariefvraag2017 anders = vraag.with(Contracttariefvraag2017.BESLUIT, besluit);
        boolean meer =
                besluit.compareTo(vraag.get(Contracttariefvraag2017.BESLUIT).orElseThrow()) >= 0;
        assertThat(ask(meer ? anders : vraag)).isGreaterThanOrEqualTo(ask(meer ? vraag : anders));

        Contracttariefvraag2017 andereBasis = vraag.with(Contracttariefvraag2017.BASIS, basis);
        boolean hoger = basis.compareTo(vraag.get(Contracttariefvraag2017.BASIS).orElseThrow()) >= 0;
        assertThat(ask(hoger ? andereBasis : vraag)).isGreaterThanOrEqualTo(ask(hoger ? vraag : andereBasis));
    }

    @Property
    void whatTheProviderProposesAndHowThePlanScoresDecideNothing(
            @ForAll("complete") Contracttariefvraag2017 vraag,
            @ForAll("surcharges") Procentpunt voorstel,
            @ForAll("assessments") Planbeoordeling beoordeling) {
        assertThat(ask(vraag.with(Contracttariefvraag2017.VOORSTEL, voorstel))).isEqualTo(ask(vraag));
        assertThat(ask(vraag.with(Contracttariefvraag2017.BEOORDELING, beoordeling)))
                .isEqualTo(ask(vraag));
    }

    @Property
    void theAmountIsThePercentageOfTheMaximumWithinHalfACent(
            @ForAll("complete") Contracttariefvraag2017 vraag, @ForAll("amounts") Bedrag maximum) {
        BigDecimal exact =
                ask(vraag).toBigDecimal().multiply(maximum.toBigDecimal()).movePointLeft(2);
        Bedrag bedrag = BEDRAG.calculate(Contractbedragvraag2017.of(maximum, vraag), Spoor.UIT)
                .waarde()
                .orElseThrow();

        assertThat(bedrag.toBigDecimal().subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
        assertThat(bedrag.toBigDecimal().scale()).isLessThanOrEqualTo(2);
    }

    @Property(tries = 200)
    void fillingAHoleNeverWidensTheAnswer(@ForAll("open") Contracttariefvraag2017 vraag) {
        var geheel = TARIEF.answer(vraag).omhulling();

        assertThat(vraag.gaten())
                .allSatisfy(gat -> assertThat(Inkoopvragen.fill(vraag, gat))
                        .allSatisfy(
                                v -> assertThat(geheel.contains(TARIEF.answer(v).omhulling()))
                                        .isTrue()));
    }

    /** The ends of a range stand for all values between them only because more never gives less. */
    @Property(tries = 200)
    void aValueInsideTheRangeOfAHoleGivesAnAnswerInside(
            @ForAll("open") Contracttariefvraag2017 vraag,
            @ForAll("percentages") Percentage basis,
            @ForAll("surcharges") Procentpunt besluit) {
        Contracttariefvraag2017 smaller = vraag;
        if (vraag.get(Contracttariefvraag2017.BASIS).isEmpty()) {
            smaller = smaller.with(Contracttariefvraag2017.BASIS, basis);
        }
        if (vraag.get(Contracttariefvraag2017.BESLUIT).isEmpty()) {
            smaller = smaller.with(Contracttariefvraag2017.BESLUIT, besluit);
        }

        assertThat(TARIEF.answer(vraag)
                        .omhulling()
                        .contains(TARIEF.answer(smaller).omhulling()))
                .isTrue();
    }

    // -------------------------------------------------------------------------------------------------- assessment

    private static Arbitrary<Elementen> scores() {
        Arbitrary<BigDecimal> score = numbers(1);
        return Combinators.combine(score, score, score).as(Elementen::new);
    }

    private static Arbitrary<Elementen> weights() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100))
                .as((a, b) -> {
                    int laag = Math.min(a, b);
                    int hoog = Math.max(a, b);
                    return new Elementen(percent(laag), percent(hoog - laag), percent(100 - hoog));
                });
    }

    private static BigDecimal percent(int honderdsten) {
        return BigDecimal.valueOf(honderdsten).movePointLeft(2);
    }

    @Provide
    Arbitrary<Planbeoordeling> assessments() {
        return Combinators.combine(scores(), weights().optional()).as(Planbeoordeling::new);
    }

    private static final BigDecimal DRIE = BigDecimal.valueOf(3);

    @Property
    void theIndicationLiesBetweenThatOfTheLowestAndTheHighestScore(@ForAll("assessments") Planbeoordeling beoordeling) {
        Elementen scores = beoordeling.scores();
        BigDecimal laagste = scores.effect().min(scores.verhouding()).min(scores.haalbaarheid());
        BigDecimal hoogste = scores.effect().max(scores.verhouding()).max(scores.haalbaarheid());

        assertThat(number(beoordeling.indicatie())).isBetween(DRIE.multiply(laagste), DRIE.multiply(hoogste));
        assertThat(beoordeling.indicatie()).isBetween(Procentpunt.NUL, Opslagmoment.MAXIMUM);
    }

    @Property
    void aHigherScoreNeverGivesALowerIndication(@ForAll("assessments") Planbeoordeling beoordeling) {
        Elementen scores = beoordeling.scores();
        for (Elementen hoger : List.of(
                new Elementen(BigDecimal.ONE, scores.verhouding(), scores.haalbaarheid()),
                new Elementen(scores.effect(), BigDecimal.ONE, scores.haalbaarheid()),
                new Elementen(scores.effect(), scores.verhouding(), BigDecimal.ONE))) {
            assertThat(new Planbeoordeling(hoger, beoordeling.gewichten()).indicatie())
                    .isGreaterThanOrEqualTo(beoordeling.indicatie());
        }
    }

    // ------------------------------------------------------------------------------------------------------ phases

    @Provide
    Arbitrary<Opslagfaseringvraag2017> phased() {
        Arbitrary<Percentage> deel = numbers(100).map(Percentage::of);
        Arbitrary<Procentpunt> punten = numbers(1).map(Procentpunt::of);
        return Combinators.combine(punten, punten, punten, numbers(1), deel, deel, deel)
                .as((i, h, n, over, gi, gh, gn) -> {
                    Map<Opslagmoment, Procentpunt> delen = new EnumMap<>(Opslagmoment.class);
                    delen.put(Opslagmoment.INITIEEL, i);
                    delen.put(Opslagmoment.HERSCHIKKING, h);
                    delen.put(Opslagmoment.NACALCULATIE, n);
                    Procentpunt som = i.plus(h).plus(n);
                    BigDecimal opslag = number(som).add(over).min(DRIE);
                    return Opslagfaseringvraag2017.of(Procentpunt.of(opslag), new Delen(delen))
                            .with(Opslagfaseringvraag2017.toegekend(Opslagmoment.INITIEEL), gi)
                            .with(Opslagfaseringvraag2017.toegekend(Opslagmoment.HERSCHIKKING), gh)
                            .with(Opslagfaseringvraag2017.toegekend(Opslagmoment.NACALCULATIE), gn);
                });
    }

    @Property
    void whatIsGrantedAndWhatIsNotAreWhatWasAgreed(@ForAll("phased") Opslagfaseringvraag2017 vraag) {
        Fasering fasering = Opslagfasering2017.phase(vraag);
        Delen delen = vraag.get(Opslagfaseringvraag2017.DELEN).orElseThrow();

        assertThat(fasering.totaal().plus(fasering.rest())).isEqualTo(fasering.opslag());
        assertThat(fasering.rest().signum()).isNotNegative();
        for (Opslagmoment moment : Opslagmoment.values()) {
            assertThat(fasering.toegekend().get(moment)).isBetween(Procentpunt.NUL, delen.deel(moment));
        }
        assertThat(fasering.tot(Opslagmoment.INITIEEL)).isLessThanOrEqualTo(fasering.tot(Opslagmoment.HERSCHIKKING));
        assertThat(fasering.tot(Opslagmoment.HERSCHIKKING)).isLessThanOrEqualTo(fasering.totaal());
        assertThat(FASERING.calculate(vraag, Spoor.UIT).waarde()).contains(fasering.totaal());
    }

    @Property
    void whatIsNotJudgedYetLeavesARangeThatHoldsWhatIs(@ForAll("phased") Opslagfaseringvraag2017 vraag) {
        Opslagfaseringvraag2017 open = Opslagfaseringvraag2017.of(
                vraag.get(Opslagfaseringvraag2017.OPSLAG).orElseThrow(),
                vraag.get(Opslagfaseringvraag2017.DELEN).orElseThrow());

        assertThat(FASERING.answer(open)
                        .omhulling()
                        .contains(FASERING.answer(vraag).omhulling()))
                .isTrue();
    }
}
