package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Speelvraag.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.text.Tekst;

/** The mechanism on random questions and rules, compared with enumerating every case. */
class BerekeningProperties {
    private static final Stap BEGIN = new Stap("S-1", Tekst.same("begin"));
    private static final Stap MEER = new Stap("S-2", Tekst.same("meer"));
    private static final Stap WEIGER = new Stap("S-3", Tekst.same("weiger"));

    /** A question, and rules for it. */
    record Spel(Speelvraag vraag, Speelregels regels) {
        Uitkomst<Percentage> answer() {
            return regels.answer(vraag);
        }

        Optional<Percentage> valueOf(Speelvraag complete) {
            return regels.calculate(complete, Spoor.UIT).waarde();
        }
    }

    /**
     * One to four facts, perhaps a range, up to two readings. Some facts do nothing; the others pick a base value, a slope
     * for the range (up, down or flat) or a refusal from a table of chance.
     */
    @Provide
    Arbitrary<Spel> games() {
        Arbitrary<List<Integer>> choices =
                Arbitraries.integers().between(2, 3).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Integer> readings = Arbitraries.integers().between(0, 2);
        Arbitrary<Boolean> ranged = Arbitraries.of(true, false);
        return Combinators.combine(
                        choices, readings, ranged, Arbitraries.longs().between(0, Integer.MAX_VALUE))
                .as(BerekeningProperties::game);
    }

    private static Spel game(List<Integer> sizes, int readings, boolean ranged, long chance) {
        Random random = new Random(chance);
        List<Gat<?>> feiten = new ArrayList<>();
        List<String> relevant = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            String feit = "f" + i;
            feiten.add(
                    sizes.get(i) == 2
                            ? Speelvraag.yesNo(feit, Eigenaar.CLIENT)
                            : Speelvraag.choice(feit, Eigenaar.CLIENT, "a", "b", "c"));
            if (random.nextInt(4) > 0) {
                relevant.add(feit);
            }
        }
        if (ranged) {
            feiten.add(Speelvraag.range("p", Eigenaar.BRON, 0, 3));
        }
        Speelvraag vraag = new Speelvraag(feiten, java.util.Map.of(), List.of());
        for (int i = 0; i < readings; i++) {
            vraag = vraag.reading(
                    new Lezing("l" + i, "S-6", List.of("zo", "anders"), random.nextBoolean() ? "zo" : "anders"));
        }
        boolean readingsMatter = random.nextBoolean();
        int names = readings;
        Speelregels regels = new Speelregels((v, s) -> {
            StringBuilder key = new StringBuilder();
            relevant.forEach(f -> key.append(f).append(v.get(f, Object.class)));
            for (int i = 0; i < names; i++) {
                key.append(readingsMatter ? v.chosen("l" + i) : "");
            }
            Random row = new Random(chance * 31 + key.toString().hashCode());
            if (row.nextInt(4) == 0) {
                s.refuse(WEIGER, List::of);
                return Antwoord.refused(List.of(WEIGER));
            }
            Percentage p = s.begin(BEGIN, percent(10 * row.nextInt(3)), List::of);
            if (ranged) {
                int slope = row.nextInt(3) - 1; // so many points a point of the range
                Procentpunt deel = percent(slope * 100).of(v.get("p", Percentage.class));
                p = s.step(MEER, p, p.plus(deel), List::of);
            }
            return Antwoord.of(p);
        });
        return new Spel(vraag, regels);
    }

    private static Omhulling<Percentage> hullByHand(Spel spel, List<Speelvraag> cases) {
        List<Optional<Percentage>> alle = cases.stream().map(spel::valueOf).toList();
        List<Percentage> waarden =
                alle.stream().flatMap(Optional::stream).sorted().toList();
        if (waarden.isEmpty()) {
            return new Omhulling<>(Oordeel.VOLDOET_NIET, Optional.empty());
        }
        Oordeel oordeel = waarden.size() == alle.size() ? Oordeel.VOLDOET : Oordeel.TE_BEOORDELEN;
        return new Omhulling<>(
                oordeel, Optional.of(new Bandbreedte<>(waarden.get(0), waarden.get(waarden.size() - 1))));
    }

    /** A hole matters if two cases that differ in nothing else have different answers. */
    private static boolean matters(Spel spel, Speelvraag vraag, Gat<?> gat) {
        return vraag.everyCase().stream()
                .anyMatch(geval -> Speelvraag.everyValue(gat).stream()
                        .anyMatch(w -> !spel.valueOf(geval.with(gat.feit(), w)).equals(spel.valueOf(geval))));
    }

    @Property(tries = 300)
    void theAnswerIsTheHullOfTheAnswersToEveryCase(@ForAll("games") Spel spel) {
        assertThat(spel.answer().omhulling())
                .isEqualTo(hullByHand(spel, spel.vraag().everyCase()));
    }

    @Property(tries = 300)
    void fillingAHoleNeverWidensTheAnswer(@ForAll("games") Spel spel) {
        Omhulling<Percentage> before = spel.answer().omhulling();
        for (Gat<?> gat : spel.vraag().gaten()) {
            for (Object waarde : Speelvraag.everyValue(gat)) {
                Spel filled = new Spel(spel.vraag().with(gat.feit(), waarde), spel.regels());
                assertThat(before.contains(filled.answer().omhulling())).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void theHolesThatMatterAreThoseByDefinition(@ForAll("games") Spel spel) {
        List<Gat<?>> byDefinition = spel.vraag().gaten().stream()
                .filter(gat -> matters(spel, spel.vraag(), gat))
                .toList();
        assertThat(spel.answer().gaten()).isEqualTo(byDefinition);
    }

    @Property(tries = 300)
    void theReadingsShownAreThoseThatAsAHoleWouldMatter(@ForAll("games") Spel spel) {
        List<Lezing> byDefinition = spel.vraag().lezingen().stream()
                .filter(lezing -> matters(spel, spel.vraag().open(lezing), lezing.gat()))
                .toList();
        assertThat(spel.answer().lezingen()).isEqualTo(byDefinition);
    }

    @Property(tries = 300)
    void aNarrowingSaysWhatTheFilledQuestionAnswers(@ForAll("games") Spel spel) {
        for (Vernauwing<Percentage> vernauwing : spel.answer().vernauwingen()) {
            assertThat(vernauwing.gevolgen())
                    .extracting(Vernauwing.Gevolg::waarde)
                    .isEqualTo(List.copyOf(vernauwing.gat().domein().cases()));
            for (Vernauwing.Gevolg<Percentage> gevolg : vernauwing.gevolgen()) {
                Spel filled = new Spel(spel.vraag().with(vernauwing.gat().feit(), gevolg.waarde()), spel.regels());
                assertThat(gevolg.omhulling()).isEqualTo(filled.answer().omhulling());
            }
        }
    }

    @Property(tries = 300)
    void explainedIsThePlainAnswer(@ForAll("games") Spel spel) {
        for (Speelvraag complete : spel.vraag().everyCase()) {
            Geval<Percentage> explained = spel.regels().explain(complete);
            assertThat(explained.antwoord()).isEqualTo(spel.regels().calculate(complete, Spoor.UIT));
            assertThat(explained.posten()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void theExtremeCasesAreTheEndsOfTheRangeAndARefusal(@ForAll("games") Spel spel) {
        Uitkomst<Percentage> uitkomst = spel.answer();
        List<Optional<Percentage>> expected = new ArrayList<>();
        uitkomst.waarde().ifPresent(bereik -> {
            expected.add(Optional.of(bereik.van()));
            if (!bereik.isBekend()) {
                expected.add(Optional.of(bereik.tot()));
            }
        });
        if (uitkomst.oordeel() != Oordeel.VOLDOET) {
            expected.add(Optional.empty());
        }
        assertThat(uitkomst.gevallen()).extracting(g -> g.antwoord().waarde()).isEqualTo(expected);
    }

    @Property(tries = 300)
    void everyAssumptionOfAnExtremeCaseIsAHoleThatMatters(@ForAll("games") Spel spel) {
        Uitkomst<Percentage> uitkomst = spel.answer();
        List<String> bepalend = uitkomst.gaten().stream().map(Gat::feit).toList();
        for (Geval<Percentage> geval : uitkomst.gevallen()) {
            assertThat(bepalend)
                    .containsAll(geval.aannames().stream().map(Gegeven::feit).toList());
        }
    }

    @Property(tries = 100)
    void theSameQuestionHasTheSameOutcome(@ForAll("games") Spel spel) {
        assertThat(spel.answer()).isEqualTo(spel.answer()).hasSameHashCodeAs(spel.answer());
    }
}
