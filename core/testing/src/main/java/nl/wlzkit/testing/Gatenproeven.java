package nl.wlzkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import org.junit.jupiter.api.Test;

/**
 * What holds for the holes of the questions of every package: what is filled is no longer asked, what is opened is asked, and
 * what is open and matters is refused and not guessed.
 */
public abstract class Gatenproeven {
    /** The worked examples with an answer. */
    final List<Rekenproef> proeven;

    /** Makes the tests of one package, on the questions of its worked examples. */
    protected Gatenproeven(Rekenbron bron) {
        this.proeven = Rekenproef.of(bron).stream().filter(p -> !p.isOngeldig()).toList();
    }

    @Test
    void aHoleThatIsFilledIsNoHoleAnyMore() {
        int gevuld = 0;
        for (Rekenproef proef : proeven) {
            gevuld += assertFilled(proef.question());
        }
        assertThat(gevuld).isPositive();
    }

    private static <V extends Vraag<V>> int assertFilled(Vraag<V> vraag) {
        int aantal = 0;
        for (Gat<?> gat : vraag.gaten()) {
            aantal += assertFilled(vraag, gat);
        }
        return aantal;
    }

    private static <V extends Vraag<V>, W> int assertFilled(Vraag<V> vraag, Gat<W> gat) {
        List<V> vragen = new ArrayList<>();
        for (W waarde : gat.domein().cases()) {
            V gevuld = vraag.fill(gat, waarde);
            assertThat(gevuld.gaten())
                    .extracting(Gat::feit)
                    .as("%s of %s", gat.feit(), vraag)
                    .doesNotContain(gat.feit())
                    .doesNotHaveDuplicates();
            vragen.add(gevuld);
        }
        assertThat(vragen).as("%s of %s", gat.feit(), vraag).isNotEmpty().doesNotHaveDuplicates();
        return 1;
    }

    @Test
    void aReadingThatIsOpenedIsAskedAndCanBeChosenAgain() {
        for (Rekenproef proef : proeven) {
            assertOpened(proef.question());
        }
    }

    private static <V extends Vraag<V>> void assertOpened(Vraag<V> vraag) {
        for (Lezing lezing : vraag.lezingen()) {
            V open = vraag.open(lezing);
            assertThat(open.gaten()).extracting(Gat::feit).as(lezing.naam()).contains(lezing.naam());
            for (String keuze : lezing.keuzes()) {
                V gekozen = open.fill(lezing.gat(), keuze);
                assertThat(gekozen.gaten())
                        .extracting(Gat::feit)
                        .as(lezing.naam())
                        .doesNotContain(lezing.naam());
                assertThat(gekozen.equals(vraag)).as(lezing + " " + keuze).isEqualTo(keuze.equals(lezing.gekozen()));
            }
        }
    }

    @Test
    void aHoleIsFilledBeforeThereIsAnAnswer() {
        int geweigerd = 0;
        for (Rekenproef proef : proeven) {
            geweigerd += refusals(proef.inschrijving(), proef.question());
        }
        assertThat(geweigerd).isPositive();
    }

    private static <V extends Vraag<V>> int refusals(Inschrijving<V, ?> inschrijving, Vraag<?> vraag) {
        V open = inschrijving.vraagtype().cast(vraag);
        int geweigerd = isRefused(inschrijving, open) ? 1 : 0;
        for (Gat<?> gat : open.gaten()) {
            for (V gevuld : Rekenproef.filled(open, gat)) {
                geweigerd += isRefused(inschrijving, gevuld) ? 1 : 0;
            }
        }
        return geweigerd;
    }

    /** Nothing but an IllegalArgumentException says that a hole is open; one that does not matter here says nothing. */
    private static <V extends Vraag<V>> boolean isRefused(Inschrijving<V, ?> inschrijving, V vraag) {
        try {
            assertThat(inschrijving.berekening().calculate(vraag, Spoor.UIT)).isNotNull();
            return false;
        } catch (IllegalArgumentException e) {
            assertThat(vraag.gaten()).as(e.getMessage()).isNotEmpty();
            assertThat(e).hasMessageNotContainingAny("null");
            return true;
        }
    }

    @Test
    void everyClassOfThePackageCanBeTheFirstThatIsUsed() {
        Class<?> vraagtype = proeven.stream()
                .<Class<?>>map(p -> p.inschrijving().vraagtype())
                .filter(t -> t.getPackageName().equals(getClass().getPackageName()))
                .findFirst()
                .orElseThrow();

        assertThat(Eerstgebruik.failures(vraagtype)).isEmpty();
    }
}
