package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Oordeel.TE_BEOORDELEN;
import static nl.wlzkit.core.answer.Oordeel.VOLDOET;
import static nl.wlzkit.core.answer.Oordeel.VOLDOET_NIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Taal;
import org.junit.jupiter.api.Test;

class OmhullingTest {
    private static Omhulling<Integer> hull(Oordeel oordeel, int van, int tot) {
        return new Omhulling<>(oordeel, Optional.of(new Bandbreedte<>(van, tot)));
    }

    private static final Omhulling<Integer> NO = new Omhulling<>(VOLDOET_NIET, Optional.empty());

    @Test
    void thereIsARangeUnlessTheVerdictIsNo() {
        assertThatIllegalArgumentException().isThrownBy(() -> hull(VOLDOET_NIET, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Omhulling<Integer>(VOLDOET, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Omhulling<Integer>(TE_BEOORDELEN, Optional.empty()));
    }

    @Test
    void oneLiesInAnotherWhenEveryAnswerThatFitsTheOneFitsTheOther() {
        List<Omhulling<Integer>> all = new ArrayList<>(List.of(NO));
        for (int van = 1; van <= 3; van++) {
            for (int tot = van; tot <= 3; tot++) {
                all.add(hull(VOLDOET, van, tot));
                all.add(hull(TE_BEOORDELEN, van, tot));
            }
        }
        for (Omhulling<Integer> a : all) {
            for (Omhulling<Integer> b : all) {
                assertThat(a.contains(b))
                        .as("%s contains %s", a, b)
                        .isEqualTo(answers(a).containsAll(answers(b)));
            }
        }
    }

    /** The values that fit, and 0 for no value at all. */
    private static Set<Integer> answers(Omhulling<Integer> hull) {
        Set<Integer> answers = new HashSet<>();
        if (hull.oordeel() != VOLDOET) {
            answers.add(0);
        }
        hull.waarde().ifPresent(bereik -> {
            for (int i = bereik.van(); i <= bereik.tot(); i++) {
                answers.add(i);
            }
        });
        return answers;
    }

    @Test
    void itIsWrittenAsARangeThatMayNotApply() {
        assertThat(hull(VOLDOET, 1, 2).in(Taal.NL)).isEqualTo("1 – 2");
        assertThat(hull(TE_BEOORDELEN, 1, 1).in(Taal.NL)).isEqualTo("1 of niet");
        assertThat(hull(TE_BEOORDELEN, 1, 2).in(Taal.EN)).isEqualTo("1 – 2 or not at all");
        assertThat(NO.in(Taal.NL)).isEqualTo("niet");
        assertThat(NO.in(Taal.EN)).isEqualTo("not at all");
    }
}
