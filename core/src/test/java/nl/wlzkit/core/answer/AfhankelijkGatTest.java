package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Speelvraag.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Percentage;
import org.junit.jupiter.api.Test;

/** A hole that has a meaning only as long as another fact has one value: the kind only matters of what is there. */
class AfhankelijkGatTest {
    private static final Gat<Boolean> AANWEZIG = Speelvraag.yesNo("aanwezig", Eigenaar.CLIENT);
    private static final Gat<String> SOORT = Speelvraag.choice("soort", Eigenaar.CLIENT, "a", "b", "c");
    private static final Gat<Boolean> DUBBEL = Speelvraag.yesNo("dubbel", Eigenaar.CLIENT);

    private record Voorwaardelijk(Optional<Boolean> aanwezig, Optional<String> soort, Optional<Boolean> dubbel)
            implements Vraag<Voorwaardelijk> {
        @Override
        public List<Gat<?>> gaten() {
            List<Gat<?>> gaten = new ArrayList<>();
            if (aanwezig.isEmpty()) {
                gaten.add(AANWEZIG);
            }
            if (soort.isEmpty() && aanwezig.orElse(true)) {
                gaten.add(SOORT);
            }
            if (dubbel.isEmpty()) {
                gaten.add(DUBBEL);
            }
            return gaten;
        }

        @Override
        public <W> Voorwaardelijk fill(Gat<W> gat, W waarde) {
            return new Voorwaardelijk(
                    AANWEZIG.filled(gat.feit(), waarde, aanwezig),
                    SOORT.filled(gat.feit(), waarde, soort),
                    DUBBEL.filled(gat.feit(), waarde, dubbel));
        }
    }

    private static final Voorwaardelijk VRAAG =
            new Voorwaardelijk(Optional.empty(), Optional.empty(), Optional.empty());

    private final List<Voorwaardelijk> berekend = new ArrayList<>();

    /** Absent 1; present 2, 3 or 4 by its kind; ten more when double. A kind of what is absent is a defect. */
    private final Berekening<Voorwaardelijk, Percentage> berekening = new Berekening<>() {
        @Override
        public Antwoord<Percentage> calculate(Voorwaardelijk vraag, Spoor spoor) {
            berekend.add(vraag);
            boolean aanwezig = vraag.aanwezig().orElseThrow();
            assertThat(vraag.soort().isPresent()).isEqualTo(aanwezig);
            int waarde = aanwezig ? 2 + "abc".indexOf(vraag.soort().orElseThrow()) : 1;
            return Antwoord.of(percent(vraag.dubbel().orElseThrow() ? waarde + 10 : waarde));
        }

        @Override
        public Herkomst herkomst() {
            return new Herkomst("0", List.of());
        }
    };

    private static Omhulling<Percentage> range(int van, int tot) {
        return new Omhulling<>(Oordeel.VOLDOET, Optional.of(new Bandbreedte<>(percent(van), percent(tot))));
    }

    @Test
    void theHoleThatLostItsMeaningIsNotFilled() {
        assertThat(berekening.hull(VRAAG)).isEqualTo(range(1, 14));
        // absent: once for double and once for not; present: three kinds times two
        assertThat(berekend).hasSize(2 + 6).doesNotHaveDuplicates();
        assertThat(berekening.hull(VRAAG.fill(AANWEZIG, false))).isEqualTo(range(1, 11));
    }

    @Test
    void everyHoleStillSaysWhatFillingItWouldGive() {
        Uitkomst<Percentage> uitkomst = berekening.answer(VRAAG);

        assertThat(uitkomst.omhulling()).isEqualTo(range(1, 14));
        assertThat(uitkomst.vernauwingen())
                .containsExactly(
                        new Vernauwing<>(
                                AANWEZIG,
                                List.of(
                                        new Vernauwing.Gevolg<>(false, range(1, 11)),
                                        new Vernauwing.Gevolg<>(true, range(2, 14)))),
                        new Vernauwing<>(
                                SOORT,
                                List.of(
                                        new Vernauwing.Gevolg<>("a", range(1, 12)),
                                        new Vernauwing.Gevolg<>("b", range(1, 13)),
                                        new Vernauwing.Gevolg<>("c", range(1, 14)))),
                        new Vernauwing<>(
                                DUBBEL,
                                List.of(
                                        new Vernauwing.Gevolg<>(false, range(1, 4)),
                                        new Vernauwing.Gevolg<>(true, range(11, 14)))));
    }

    @Test
    void fillingAHoleLeavesTheOtherFactsAsTheyAre() {
        assertThat(VRAAG.fill(SOORT, "b").fill(DUBBEL, true))
                .isEqualTo(new Voorwaardelijk(Optional.empty(), Optional.of("b"), Optional.of(true)));
    }
}
