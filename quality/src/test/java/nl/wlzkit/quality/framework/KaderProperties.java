package nl.wlzkit.quality.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.time.Geldigheid;

/** What holds for every question about a framework. */
class KaderProperties {
    private static final Kwaliteitskadertoets TOETS = new Kwaliteitskadertoets();
    private static final Volgendetermijn VOLGENDE = new Volgendetermijn();

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 2600)
                .map(d -> LocalDate.of(2017, 6, 1).plusDays(d));
    }

    private static Arbitrary<Levering> delivery(Kwaliteitskader kader) {
        List<Verplichting> alle = Verplichtingen.published().of(kader, Drager.ZORGAANBIEDER);
        return Combinators.combine(
                        Arbitraries.of(alle),
                        days(),
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.of("A", "B"),
                        Arbitraries.randomValue(r -> r.nextLong()))
                .as((v, dag, jaren, team, zaad) -> new Levering(
                        v.code(),
                        dag,
                        Optional.of(Math.max(2017, dag.getYear() + jaren)),
                        v.perTeam() ? Optional.of(team) : Optional.empty(),
                        facts(v, new Random(zaad))));
    }

    /** Mostly there, sometimes not, sometimes not told. */
    private static Map<String, Boolean> facts(Verplichting v, Random kans) {
        Map<String, Boolean> feiten = new LinkedHashMap<>();
        for (var eis : v.eisen()) {
            int worp = kans.nextInt(12);
            if (worp > 0) {
                feiten.put(eis.feit(), worp > 1);
            }
        }
        return feiten;
    }

    @Provide
    Arbitrary<Kwaliteitskadervraag> questions() {
        return Arbitraries.of(
                        Kwaliteitskader.VERPLEEGHUISZORG,
                        Kwaliteitskader.GEHANDICAPTENZORG,
                        Kwaliteitskader.GENERIEK_KOMPAS)
                .flatMap(kader -> Combinators.combine(
                                days(),
                                delivery(kader).list().ofMaxSize(25),
                                Arbitraries.integers().between(0, 63))
                        .as((dag, leveringen, lezing) -> question(kader, dag, leveringen, lezing)));
    }

    private static Kwaliteitskadervraag question(
            Kwaliteitskader kader, LocalDate dag, List<Levering> leveringen, int lezing) {
        var leeswijze = Kwaliteitskadervraag.LEZINGEN;
        int bit = 1;
        for (var l : Kwaliteitskadervraag.LEZINGEN.lezingen()) {
            if ((lezing & bit) != 0) {
                leeswijze = leeswijze.choose(l.naam(), l.keuzes().get(1));
            }
            bit <<= 1;
        }
        List<Levering> vanaf = leveringen.stream()
                .filter(l -> !l.dag().isBefore(kader.leveringVanaf()))
                .toList();
        return new Kwaliteitskadervraag(
                kader, Drager.ZORGAANBIEDER, dag, List.of("A", "B"), vanaf, Optional.empty(), leeswijze);
    }

    private static Kwaliteitskadervraag without(Kwaliteitskadervraag v, int plaats) {
        List<Levering> minder = new ArrayList<>(v.leveringen());
        minder.remove(plaats);
        return new Kwaliteitskadervraag(
                v.kader(), v.drager(), v.peildatum(), v.teams(), minder, v.onvermeld(), v.leeswijze());
    }

    @Property(tries = 400)
    void aDeliveryNeverMakesAVerdictWorse(@ForAll("questions") Kwaliteitskadervraag vraag) {
        Omhulling<Nakoming> met = TOETS.hull(vraag);
        for (int i = 0; i < vraag.leveringen().size(); i++) {
            Omhulling<Nakoming> zonder = TOETS.hull(without(vraag, i));
            assertThat(met.waarde().orElseThrow().van())
                    .isGreaterThanOrEqualTo(zonder.waarde().orElseThrow().van());
            assertThat(met.waarde().orElseThrow().tot())
                    .isGreaterThanOrEqualTo(zonder.waarde().orElseThrow().tot());
        }
    }

    @Property(tries = 400)
    void aDeliveryNeverMakesASingleDutyWorse(@ForAll("questions") Kwaliteitskadervraag vraag) {
        Kwaliteitskadervraag vol = vraag.gaten().isEmpty() ? vraag : filled(vraag, true);
        List<Stand> met = Kwaliteitskadertoets.standen(vol);
        for (int i = 0; i < vol.leveringen().size(); i++) {
            List<Stand> zonder = Kwaliteitskadertoets.standen(without(vol, i));
            assertThat(zonder).hasSameSizeAs(met);
            for (int j = 0; j < met.size(); j++) {
                assertThat(met.get(j).nakoming())
                        .isGreaterThanOrEqualTo(zonder.get(j).nakoming());
            }
        }
    }

    private static Kwaliteitskadervraag filled(Kwaliteitskadervraag v, boolean onvermeld) {
        return new Kwaliteitskadervraag(
                v.kader(), v.drager(), v.peildatum(), v.teams(), v.leveringen(), Optional.of(onvermeld), v.leeswijze());
    }

    @Property(tries = 300)
    void theOrderOfDeliveriesDoesNotMatter(@ForAll("questions") Kwaliteitskadervraag v, @ForAll long zaad) {
        List<Levering> anders = new ArrayList<>(v.leveringen());
        Collections.shuffle(anders, new Random(zaad));
        assertThat(new Kwaliteitskadervraag(
                        v.kader(), v.drager(), v.peildatum(), v.teams(), anders, v.onvermeld(), v.leeswijze()))
                .isEqualTo(v);
    }

    @Property(tries = 300)
    void aFilledHoleNeverWidensAndWhatWasToldComesBack(@ForAll("questions") Kwaliteitskadervraag vraag) {
        Omhulling<Nakoming> geheel = TOETS.hull(vraag);
        assertThat(geheel.contains(TOETS.hull(filled(vraag, true)))).isTrue();
        assertThat(geheel.contains(TOETS.hull(filled(vraag, false)))).isTrue();
        Problems problems = new Problems("terug");
        assertThat(Kwaliteitskadervraag.VORM.read(Kwaliteitskadervraag.VORM.write(vraag), problems))
                .contains(vraag);
    }

    @Property(tries = 300)
    void theNextLastDayIsNotBeforeTheDayAndIsOfADutyThatIsNotLate(@ForAll("questions") Kwaliteitskadervraag vraag) {
        Volgendetermijnvraag volgende = new Volgendetermijnvraag(filled(vraag, true));
        Volgendetermijn.next(volgende).ifPresent(s -> {
            assertThat(s.laatsteDag().orElseThrow()).isAfterOrEqualTo(vraag.peildatum());
            assertThat(s.nakoming()).isIn(Nakoming.OPEN, Nakoming.VOLDAAN);
            assertThat(vraag.kader()
                            .totEnMet()
                            .map(t -> !s.laatsteDag().orElseThrow().isAfter(t))
                            .orElse(true))
                    .isTrue();
        });
        VOLGENDE.hull(new Volgendetermijnvraag(vraag));
    }

    @Property(tries = 300)
    void aSurveyIsInTimeExactlyWhenThereIsOneInTheLast36Months(@ForAll("questions") Kwaliteitskadervraag vraag) {
        if (vraag.kader() == Kwaliteitskader.GEHANDICAPTENZORG
                && vraag.leeswijze().is(Kwaliteitskadervraag.ONDERZOEK, Kwaliteitskadervraag.ROLLEND)) {
            List<Stand> onderzoek = Kwaliteitskadertoets.standen(filled(vraag, true)).stream()
                    .filter(s -> s.verplichting().code().equals("GZ_ERVARINGSONDERZOEK"))
                    .toList();
            boolean er = vraag.leveringen().stream()
                    .anyMatch(l -> l.verplichting().equals("GZ_ERVARINGSONDERZOEK")
                            && !l.dag().isAfter(vraag.peildatum())
                            && !l.dag().plusMonths(36).isBefore(vraag.peildatum()));
            assertThat(onderzoek)
                    .allSatisfy(
                            s -> assertThat(s.nakoming() == Nakoming.VOLDAAN).isEqualTo(er));
        }
    }

    @Property(tries = 200)
    void aLongerPeriodNeverHasFewerLastDays(
            @ForAll Kwaliteitskader kader,
            @ForAll Drager drager,
            @ForAll("offsets") int tot,
            @ForAll("offsets") int meer) {
        LocalDate van = LocalDate.of(2017, 1, 1);
        int kort = Verplichtingen.published()
                .calendar(kader, drager, Geldigheid.of(van, van.plusDays(tot)))
                .size();
        int lang = Verplichtingen.published()
                .calendar(kader, drager, Geldigheid.of(van, van.plusDays(tot + meer)))
                .size();
        assertThat(lang).isGreaterThanOrEqualTo(kort);
    }

    @Provide
    Arbitrary<Integer> offsets() {
        return Arbitraries.integers().between(0, 4000);
    }
}
