package nl.wlzkit.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import org.junit.jupiter.api.Test;

class SpoorTest {
    private static final Stap STAP = new Stap("S-1", Tekst.same("stap"));
    private static final List<Gegeven> FEITEN = List.of(Gegeven.of("nieuw", Tekst.same("nieuw"), true));

    private static List<Gegeven> neverAsked() {
        throw new AssertionError("asked for the facts");
    }

    @Test
    void offReturnsWhatItIsGivenAndAsksForNothing() {
        Bedrag van = Bedrag.of("1");
        Bedrag naar = Bedrag.of("2");
        assertThat(Spoor.UIT.begin(STAP, naar, SpoorTest::neverAsked)).isSameAs(naar);
        assertThat(Spoor.UIT.step(STAP, van, naar, SpoorTest::neverAsked)).isSameAs(naar);
        Spoor.UIT.refuse(STAP, SpoorTest::neverAsked);
        Spoor.UIT.note(STAP, SpoorTest::neverAsked);
    }

    @Test
    void aStepThatChangesNothingLeavesNoLine() {
        Spoor.Opname opname = new Spoor.Opname();
        Bedrag zelfde = Bedrag.of("1.00");
        assertThat(opname.step(STAP, Bedrag.of("1"), zelfde, SpoorTest::neverAsked))
                .isSameAs(zelfde);
        assertThat(opname.posten()).isEmpty();
    }

    @Test
    void everythingElseLeavesALineInTheOrderOfTheCalculation() {
        Spoor.Opname opname = new Spoor.Opname();
        assertThat(opname.begin(STAP, 1, () -> FEITEN)).isEqualTo(1);
        assertThat(opname.step(STAP, 1, 2, () -> FEITEN)).isEqualTo(2);
        opname.note(STAP, List::of);
        opname.refuse(STAP, () -> FEITEN);
        assertThat(opname.posten())
                .containsExactly(
                        new Post(Post.Soort.BEGIN, STAP, Optional.empty(), Optional.of(1), FEITEN),
                        new Post(Post.Soort.STAP, STAP, Optional.of(1), Optional.of(2), FEITEN),
                        new Post(Post.Soort.LET_OP, STAP, Optional.empty(), Optional.empty(), List.of()),
                        new Post(Post.Soort.WEIGERING, STAP, Optional.empty(), Optional.empty(), FEITEN));
    }
}
