package nl.wlzkit.regions.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who is let in: everybody for whom there is room beside those who are in. */
class DekkingTest {
    private static BitSet set(int... groepen) {
        BitSet set = new BitSet();
        for (int g : groepen) {
            set.set(g);
        }
        return set;
    }

    /** Whether all of them can have a place at once: tried in every way. */
    private static boolean isRoomFor(List<Integer> wie, int i, BitSet[] past, int[] vrij) {
        if (i == wie.size()) {
            return true;
        }
        for (int g = 0; g < vrij.length; g++) {
            if (past[wie.get(i)].get(g) && vrij[g] > 0) {
                vrij[g]--;
                boolean kan = isRoomFor(wie, i + 1, past, vrij);
                vrij[g]++;
                if (kan) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void whoeverHasRoomBesideTheOthersIsLetInAndNobodyElse() {
        for (int zaad = 0; zaad < 200; zaad++) {
            Random random = new Random(zaad);
            int[] vrij = new int[1 + random.nextInt(5)];
            for (int g = 0; g < vrij.length; g++) {
                vrij[g] = random.nextInt(3);
            }
            BitSet[] past = new BitSet[1 + random.nextInt(6)];
            for (int s = 0; s < past.length; s++) {
                past[s] = new BitSet();
                for (int g = 0; g < vrij.length; g++) {
                    past[s].set(g, random.nextInt(5) < 2);
                }
            }
            Dekking dekking = new Dekking(past, vrij);
            List<Integer> binnen = new ArrayList<>();
            for (int c = 0; c < 10; c++) {
                int soort = random.nextInt(past.length);
                binnen.add(soort);
                boolean kan = isRoomFor(binnen, 0, past, vrij);
                assertThat(dekking.place(soort))
                        .as("seed %s, client %s", zaad, c)
                        .isEqualTo(kan);
                if (!kan) {
                    binnen.remove(binnen.size() - 1);
                }
            }
        }
    }

    @Test
    void thoseWhoCanGoElsewhereMakeRoomOneByOne() {
        // seven kinds fit on both groups of seven places and come first; then seven fit on the first group only
        BitSet[] past = new BitSet[8];
        for (int s = 0; s < 7; s++) {
            past[s] = set(0, 1);
        }
        past[7] = set(0);
        Dekking dekking = new Dekking(past, new int[] {7, 7});

        for (int s = 0; s < 7; s++) {
            assertThat(dekking.place(s)).isTrue();
        }
        for (int c = 0; c < 7; c++) {
            assertThat(dekking.place(7)).isTrue();
        }
        assertThat(dekking.place(7)).isFalse();
        assertThat(dekking.place(0)).isFalse();
    }

    @Test
    void aLongRowMovesUpForOneWhoComesLast() {
        // kind i fits on i and i + 1; all take the first of theirs, so only the last group has room
        int n = 9;
        BitSet[] past = new BitSet[n];
        int[] vrij = new int[n + 1];
        for (int s = 0; s < n; s++) {
            past[s] = set(s, s + 1);
            vrij[s] = 1;
        }
        vrij[n] = 1;
        Dekking dekking = new Dekking(past, vrij);

        for (int s = 0; s < n; s++) {
            assertThat(dekking.place(s)).isTrue();
        }
        assertThat(dekking.place(0)).isTrue();
        assertThat(dekking.place(4)).isFalse();
    }

    @Test
    void aLongRowMovesUpAsOftenAsThereIsRoomAtItsEnd() {
        int n = 6;
        BitSet[] past = new BitSet[n];
        int[] vrij = new int[n + 1];
        for (int s = 0; s < n; s++) {
            past[s] = set(s, s + 1);
            vrij[s] = 2;
        }
        vrij[n] = 2;
        Dekking dekking = new Dekking(past, vrij);

        for (int s = 0; s < n; s++) {
            assertThat(dekking.place(s)).isTrue();
            assertThat(dekking.place(s)).isTrue();
        }
        assertThat(dekking.place(0)).isTrue();
        assertThat(dekking.place(0)).isTrue();
        assertThat(dekking.place(0)).isFalse();
    }

    @Test
    void whoFitsNowhereIsNotLetInAndTakesNothing() {
        Dekking dekking = new Dekking(new BitSet[] {set(), set(0)}, new int[] {1});

        assertThat(dekking.place(0)).isFalse();
        assertThat(dekking.place(1)).isTrue();
        assertThat(dekking.place(1)).isFalse();
    }
}
