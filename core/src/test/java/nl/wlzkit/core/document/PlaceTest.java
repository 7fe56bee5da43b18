package nl.wlzkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a value stands. */
class PlaceTest {
    private static final Place PLACE = new Place("/a", 3, 7);

    @Test
    void placesAreEqualWhenPointerLineAndColumnAre() {
        assertThat(PLACE).isEqualTo(new Place("/a", 3, 7)).hasSameHashCodeAs(new Place("/a", 3, 7));
        assertThat(PLACE)
                .isNotEqualTo(new Place("/b", 3, 7))
                .isNotEqualTo(new Place("/a", 4, 7))
                .isNotEqualTo(new Place("/a", 3, 8))
                .isNotEqualTo("/a");
        assertThat(PLACE.hashCode()).isNotEqualTo(new Place("/b", 3, 7).hashCode());
        assertThat(PLACE).hasToString("/a@3:7");
    }

    @Test
    void aStepThatHoldsTheSignsOfAPointerIsEscaped() {
        assertThat(PLACE.child("b/c~d").pointer()).isEqualTo("/a/b~1c~0d");
    }

    @Test
    void aProblemKnowsWhatWasRead() {
        assertThat(new Problems("beleid.json").bron()).isEqualTo("beleid.json");
    }
}
