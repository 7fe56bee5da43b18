package nl.wlzkit.examples.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bars from zero: 4 is zero and 96 the largest mark. */
class TelbalkTest {
    private static final Telbalk TIEN = Telbalk.of(List.of(new Telbalk.Bereik(10, 10)));

    private static String bar(double van, double tot) {
        return TIEN.balk(Optional.of(new Telbalk.Bereik(van, tot))).render();
    }

    @Test
    void whatIsKnownIsSolid() {
        assertThat(TIEN.schaal()).isEqualTo(new Schaal(0, 10, 2));
        assertThat(bar(5, 5))
                .contains("<rect class=\"zeker\" x=\"4%\" width=\"46%\"")
                .doesNotContain("wijd");
    }

    @Test
    void whatIsPerhapsIsHatched() {
        assertThat(bar(5, 10))
                .contains("<rect class=\"zeker\" x=\"4%\" width=\"46%\"")
                .contains("<rect class=\"wijd\" x=\"50%\" width=\"46%\"")
                .doesNotContain("pijl");
        assertThat(bar(0, 5))
                .contains("<rect class=\"wijd\" x=\"4%\" width=\"46%\"")
                .doesNotContain("zeker");
    }

    @Test
    void whatNothingBoundsGoesOnOutsideTheScale() {
        Telbalk balk = Telbalk.of(List.of(new Telbalk.Bereik(0, Double.POSITIVE_INFINITY), new Telbalk.Bereik(8, 8)));
        assertThat(balk.schaal().tot()).isEqualTo(8);
        assertThat(balk.balk(Optional.of(new Telbalk.Bereik(2, Double.POSITIVE_INFINITY)))
                        .render())
                .contains("<rect class=\"wijd\" x=\"27%\" width=\"69%\"", "class=\"pijl\"");
    }

    @Test
    void nothingIsALineAtZeroAndUnknownIsHatchedToTheEnd() {
        assertThat(bar(0, 0)).contains("<rect class=\"zeker\" x=\"4%\" width=\"0.4%\"");
        assertThat(TIEN.balk(Optional.empty()).render())
                .contains("<rect class=\"wijd\" x=\"4%\" width=\"92%\"", "class=\"pijl\"")
                .doesNotContain("zeker");
    }
}
