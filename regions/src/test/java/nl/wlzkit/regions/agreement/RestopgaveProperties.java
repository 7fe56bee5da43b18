package nl.wlzkit.regions.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.testing.Rekenproef;

/** What holds for every friction and every agreement about it. */
class RestopgaveProperties {
    private static final Eenheid E = Eenheid.PLEKKEN;

    private static Hoeveelheid amount(int getal) {
        return Hoeveelheid.of(getal, E);
    }

    @Provide
    Arbitrary<List<Bijdrage>> known() {
        return contributions(1.0).list().ofMaxSize(5).map(RestopgaveProperties::named);
    }

    @Provide
    Arbitrary<List<Bijdrage>> holed() {
        return contributions(0.6).list().ofMaxSize(3).map(RestopgaveProperties::named);
    }

    private static Arbitrary<Bijdrage> contributions(double bekend) {
        return Combinators.combine(
                        Arbitraries.of("F1", "F1", "F1", "F2").optional(0.9),
                        Arbitraries.integers().between(0, 60).optional(bekend),
                        Arbitraries.of(Uitvoeringsstand.class).optional(bekend),
                        Arbitraries.of(Afspraaktype.class).optional(bekend))
                .as((frictie, getal, stand, type) ->
                        new Bijdrage("x", frictie, getal.map(RestopgaveProperties::amount), stand, type));
    }

    private static List<Bijdrage> named(List<Bijdrage> bijdragen) {
        List<Bijdrage> nu = new ArrayList<>();
        for (Bijdrage b : bijdragen) {
            nu.add(new Bijdrage("A" + nu.size(), b.frictie(), b.hoeveelheid(), b.stand(), b.type()));
        }
        return nu;
    }

    @Provide
    Arbitrary<Restopgavevraag> questions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(true, false),
                        holed(),
                        Arbitraries.of(List.<String>of(), List.of("gemeente")),
                        Arbitraries.of(Restopgavevraag.TELT, Restopgavevraag.TELT_NIET),
                        Arbitraries.of(Restopgavevraag.VERWACHT, Restopgavevraag.GEREALISEERD))
                .as((van, meer, geschat, bijdragen, partijen, intentie, opgelost) -> new Restopgavevraag(
                        "F1",
                        E,
                        Optional.of(new Bandbreedte<>(amount(van), amount(geschat ? van + meer : van))),
                        bijdragen,
                        partijen,
                        Restopgavevraag.LEZINGEN
                                .choose(Restopgavevraag.INTENTIE, intentie)
                                .choose(Restopgavevraag.OPGELOST, opgelost)));
    }

    private static Hoeveelheid value(Restopgaveberekening berekening, Restopgavevraag vraag) {
        return berekening.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    @Property
    void whatRemainsLiesBetweenNothingAndTheFriction(
            @ForAll("known") List<Bijdrage> bijdragen, @ForAll @IntRange(max = 150) int getal) {
        Hoeveelheid omvang = amount(getal);
        Restopgavevraag vraag = Restopgavevraag.of("F1", omvang, bijdragen, List.of());
        Hoeveelheid nu = value(Restopgaveberekening.nu(), vraag);
        Hoeveelheid rest = value(Restopgaveberekening.verwacht(), vraag);
        Restopgave alles = Restopgave.of(vraag);

        assertThat(rest).isBetween(amount(0), nu);
        assertThat(nu).isLessThanOrEqualTo(omvang);
        assertThat(alles.afgedekt().orElseThrow().van().plus(rest)).isEqualTo(omvang);
        assertThat(value(Restopgaveberekening.nietBelegd(), vraag)).isEqualTo(rest);
        if (!value(Restopgaveberekening.overdekking(), vraag).isNiets()) {
            assertThat(rest.isNiets()).isTrue();
        }
        assertThat(new Afdekkingsgraad().calculate(vraag, Spoor.UIT).waarde().orElseThrow())
                .isBetween(Breuk.NUL, Breuk.EEN);
    }

    @Property
    void anAgreementMoreNeverLeavesMoreAndTheOrderDoesNotMatter(
            @ForAll("known") List<Bijdrage> bijdragen,
            @ForAll @IntRange(max = 150) int omvang,
            @ForAll @IntRange(max = 60) int meer,
            @ForAll Uitvoeringsstand stand) {
        Restopgavevraag vraag = Restopgavevraag.of("F1", amount(omvang), bijdragen, List.of());
        List<Bijdrage> langer = new ArrayList<>(bijdragen);
        langer.add(Bijdrage.of("meer", "F1", amount(meer), stand));
        Collections.reverse(langer);
        Restopgavevraag met = Restopgavevraag.of("F1", amount(omvang), langer, List.of());
        Collections.reverse(langer);

        assertThat(met).isEqualTo(Restopgavevraag.of("F1", amount(omvang), langer, List.of()));
        for (Restopgaveberekening b : List.of(Restopgaveberekening.nu(), Restopgaveberekening.verwacht())) {
            assertThat(value(b, met)).isLessThanOrEqualTo(value(b, vraag));
        }
        assertThat(value(Restopgaveberekening.overdekking(), met))
                .isGreaterThanOrEqualTo(value(Restopgaveberekening.overdekking(), vraag));
    }

    @Property(tries = 300)
    void everythingInOneValueIsWhatTheCalculatorsSay(@ForAll("questions") Restopgavevraag vraag) {
        Restopgave alles = Restopgave.of(vraag);

        assertThat(alles.restopgaveNu()).isEqualTo(hull(Restopgaveberekening.nu(), vraag));
        assertThat(alles.restopgaveVerwacht()).isEqualTo(hull(Restopgaveberekening.verwacht(), vraag));
        assertThat(alles.overdekking()).isEqualTo(hull(Restopgaveberekening.overdekking(), vraag));
        assertThat(alles.nietBelegd()).isEqualTo(hull(Restopgaveberekening.nietBelegd(), vraag));
        assertThat(alles.afdekking()).isEqualTo(hull(new Afdekkingsgraad(), vraag));
        Bandbreedte<Restopgavestatus> status =
                hull(new Restopgavestatustoets(), vraag).orElseThrow();
        assertThat(alles.status()).isEqualTo(status.isBekend() ? status.van() : Restopgavestatus.ONBEKEND);
    }

    private static <T extends Comparable<? super T>> Optional<Bandbreedte<T>> hull(
            Berekening<Restopgavevraag, T> berekening, Restopgavevraag vraag) {
        return berekening.hull(vraag).waarde();
    }

    @Property(tries = 200)
    void aFilledHoleNeverWidens(@ForAll("questions") Restopgavevraag vraag) {
        for (Gat<?> gat : vraag.gaten()) {
            for (Restopgavevraag gevuld : Rekenproef.filled(vraag, gat)) {
                assertThat(Restopgaveberekening.verwacht()
                                .hull(vraag)
                                .contains(Restopgaveberekening.verwacht().hull(gevuld)))
                        .isTrue();
                assertThat(new Afdekkingsgraad().hull(vraag).contains(new Afdekkingsgraad().hull(gevuld)))
                        .isTrue();
                assertThat(new Restopgavestatustoets().hull(vraag).contains(new Restopgavestatustoets().hull(gevuld)))
                        .isTrue();
            }
        }
    }

    /** The ends stand for what lies between them: no size in the range gives an answer outside. */
    @Property
    void aSizeInTheRangeStaysInTheAnswer(
            @ForAll("known") List<Bijdrage> bijdragen,
            @ForAll @IntRange(max = 100) int van,
            @ForAll @IntRange(max = 50) int meer,
            @ForAll @IntRange(max = 50) int erin) {
        Restopgavevraag bereik = new Restopgavevraag(
                "F1",
                E,
                Optional.of(new Bandbreedte<>(amount(van), amount(van + meer))),
                bijdragen,
                List.of(),
                Restopgavevraag.LEZINGEN);
        Restopgavevraag een = Restopgavevraag.of("F1", amount(van + Math.min(meer, erin)), bijdragen, List.of());

        assertThat(Restopgaveberekening.verwacht()
                        .hull(bereik)
                        .contains(Restopgaveberekening.verwacht().hull(een)))
                .isTrue();
        assertThat(Restopgaveberekening.overdekking()
                        .hull(bereik)
                        .contains(Restopgaveberekening.overdekking().hull(een)))
                .isTrue();
        assertThat(new Afdekkingsgraad().hull(bereik).contains(new Afdekkingsgraad().hull(een)))
                .isTrue();
    }

    @Property
    void amountsAreExact(@ForAll @IntRange(max = 100_000) int een, @ForAll @IntRange(max = 100_000) int ander) {
        Hoeveelheid a = new Hoeveelheid(BigDecimal.valueOf(een, 4), E);
        Hoeveelheid b = new Hoeveelheid(BigDecimal.valueOf(ander, 4), E);

        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.minus(b).isNiets()).isEqualTo(a.compareTo(b) <= 0);
        assertThat(a.min(b)).isEqualTo(b.min(a));
    }
}
