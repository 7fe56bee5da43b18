package nl.wlzkit.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Kleene's three-valued logic, and that it is nothing but enumerating the cases. */
class OordeelProperties {
    @Property
    void andAndOrAreCommutativeAssociativeAndIdempotent(@ForAll Oordeel a, @ForAll Oordeel b, @ForAll Oordeel c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
    }

    @Property
    void andAndOrDistributeAndAbsorb(@ForAll Oordeel a, @ForAll Oordeel b, @ForAll Oordeel c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
    }

    @Property
    void notTurnsAndIntoOrAndTwiceIsNothing(@ForAll Oordeel a, @ForAll Oordeel b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void onWhatIsKnownItIsOrdinaryLogic(@ForAll boolean p, @ForAll boolean q) {
        assertThat(Oordeel.of(p).and(Oordeel.of(q))).isEqualTo(Oordeel.of(p && q));
        assertThat(Oordeel.of(p).or(Oordeel.of(q))).isEqualTo(Oordeel.of(p || q));
        assertThat(Oordeel.of(p).not()).isEqualTo(Oordeel.of(!p));
    }

    @Property
    void allAndAnyCombineOneByOne(@ForAll @Size(max = 8) List<Oordeel> many, @ForAll Oordeel one) {
        List<Oordeel> more = new ArrayList<>(many);
        more.add(one);
        assertThat(Oordeel.all(more)).isEqualTo(Oordeel.all(many).and(one));
        assertThat(Oordeel.any(more)).isEqualTo(Oordeel.any(many).or(one));
    }

    @Property(tries = 400)
    void combiningConditionsThatEachOccurOnceIsEnumeratingTheCases(
            @ForAll @Size(min = 1, max = 10) List<Oordeel> conditions, @ForAll @IntRange(min = 0) int shape) {
        Formula formula = Formula.random(0, conditions.size(), new Random(shape));
        boolean ja = false;
        boolean nee = false;
        for (int cases = 0; cases < 1 << conditions.size(); cases++) {
            if (fits(cases, conditions)) {
                boolean waar = formula.holds(cases);
                ja |= waar;
                nee |= !waar;
            }
        }
        Oordeel enumerated = !ja ? Oordeel.VOLDOET_NIET : nee ? Oordeel.TE_BEOORDELEN : Oordeel.VOLDOET;
        assertThat(formula.verdict(conditions)).isEqualTo(enumerated);
    }

    /** Bit i of a case says whether condition i holds in it; what is known of the condition must agree. */
    private static boolean fits(int cases, List<Oordeel> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            boolean waar = (cases >> i & 1) == 1;
            if (conditions.get(i) == Oordeel.of(!waar)) {
                return false;
            }
        }
        return true;
    }

    /** A formula of and, or and not in which each condition occurs once. */
    private sealed interface Formula {
        boolean holds(int cases);

        Oordeel verdict(List<Oordeel> conditions);

        record Condition(int number, boolean not) implements Formula {
            @Override
            public boolean holds(int cases) {
                return (cases >> number & 1) == 1 != not;
            }

            @Override
            public Oordeel verdict(List<Oordeel> conditions) {
                Oordeel oordeel = conditions.get(number);
                return not ? oordeel.not() : oordeel;
            }
        }

        record Both(boolean and, boolean not, Formula left, Formula right) implements Formula {
            @Override
            public boolean holds(int cases) {
                boolean waar = and ? left.holds(cases) && right.holds(cases) : left.holds(cases) || right.holds(cases);
                return waar != not;
            }

            @Override
            public Oordeel verdict(List<Oordeel> conditions) {
                Oordeel links = left.verdict(conditions);
                Oordeel rechts = right.verdict(conditions);
                Oordeel oordeel = and ? links.and(rechts) : links.or(rechts);
                return not ? oordeel.not() : oordeel;
            }
        }

        static Formula random(int from, int to, Random random) {
            if (to - from == 1) {
                return new Condition(from, random.nextBoolean());
            }
            int split = from + 1 + random.nextInt(to - from - 1);
            return new Both(
                    random.nextBoolean(), random.nextBoolean(), random(from, split, random), random(split, to, random));
        }
    }

    @Property
    void anUnknownThatOccursTwiceMakesTheCombinationWiderButNeverNarrower(@ForAll Oordeel a) {
        // "a and not a" is no in every case; of an unknown a the combination only says that it is to be judged
        Map<Oordeel, Oordeel> said = Map.of(
                Oordeel.VOLDOET, Oordeel.VOLDOET_NIET,
                Oordeel.VOLDOET_NIET, Oordeel.VOLDOET_NIET,
                Oordeel.TE_BEOORDELEN, Oordeel.TE_BEOORDELEN);
        assertThat(a.and(a.not())).isEqualTo(said.get(a));
    }
}
