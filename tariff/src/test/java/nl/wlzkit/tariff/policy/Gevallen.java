package nl.wlzkit.tariff.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.money.Bandbreedte;

/** The definition of an answer, applied as it stands: fill one hole after the other, answer every case, take the hull. */
public final class Gevallen {
    private Gevallen() {}

    /** All complete questions that fill the holes of a question. */
    public static <V extends Vraag<V>> Stream<V> of(V vraag) {
        List<Gat<?>> gaten = vraag.gaten();
        return gaten.isEmpty() ? Stream.of(vraag) : fill(vraag, gaten.get(0)).flatMap(Gevallen::of);
    }

    private static <V extends Vraag<V>, W> Stream<V> fill(V vraag, Gat<W> gat) {
        return gat.domein().cases().stream().map(waarde -> vraag.fill(gat, waarde));
    }

    /** The hull of the answers to all cases. */
    public static <V extends Vraag<V>, T extends Comparable<? super T>> Omhulling<T> hull(
            Berekening<V, T> berekening, V vraag) {
        List<Antwoord<T>> antwoorden =
                of(vraag).map(v -> berekening.calculate(v, Spoor.UIT)).toList();
        List<T> waarden =
                antwoorden.stream().flatMap(a -> a.waarde().stream()).sorted().toList();
        if (waarden.isEmpty()) {
            return new Omhulling<>(Oordeel.VOLDOET_NIET, Optional.empty());
        }
        Oordeel oordeel = waarden.size() == antwoorden.size() ? Oordeel.VOLDOET : Oordeel.TE_BEOORDELEN;
        return new Omhulling<>(
                oordeel, Optional.of(new Bandbreedte<>(waarden.get(0), waarden.get(waarden.size() - 1))));
    }
}
