package nl.wlzkit.tariff.thuis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Tekst;

/**
 * Which text of a law holds on which day, as far as it was read. A day between two texts that were read is known under a
 * reading only; on all other days the text is a hole of the source.
 *
 * @param <E> the texts
 */
final class Standen<E extends Enum<E> & Leesbaar> {
    /** The fact that fills the hole. */
    static final String TEKST = "tekst";

    /** Two texts that were read and are the same: what lies between is the same too, or unknown. */
    static final String WETTEKST = "wettekst";

    static final Lezing LEZING = Leeswijze.lezing(WETTEKST, "WK-LEES-WETTEKST", "doorlopend", "alleen-gelezen");

    private static final Tekst NAAM = Tekst.of("tekst die op deze dag geldt", "text that holds on this day");

    /** A period in which a text holds; under one choice of one reading, unless it was read. */
    record Stand<E>(LocalDate van, LocalDate tot, E tekst, String lezing, String keuze) {
        boolean isGelezen() {
            return lezing.isEmpty();
        }

        boolean contains(LocalDate dag) {
            return !dag.isBefore(van) && !dag.isAfter(tot);
        }
    }

    private final List<E> keuzes;
    private final List<Stand<E>> standen;

    Standen(List<E> keuzes, List<Stand<E>> standen) {
        this.keuzes = List.copyOf(keuzes);
        this.standen = List.copyOf(standen);
    }

    static <E> Stand<E> gelezen(String van, String tot, E tekst) {
        return new Stand<>(LocalDate.parse(van), LocalDate.parse(tot), tekst, "", "");
    }

    static <E> Stand<E> tussen(String van, String tot, E tekst) {
        return volgens(van, tot, tekst, WETTEKST, "doorlopend");
    }

    static <E> Stand<E> volgens(String van, String tot, E tekst, String lezing, String keuze) {
        return new Stand<>(LocalDate.parse(van), LocalDate.parse(tot), tekst, lezing, keuze);
    }

    private Optional<Stand<E>> find(LocalDate dag) {
        return standen.stream().filter(s -> s.contains(dag)).findFirst();
    }

    /** The text that holds on a day; empty when it is not known. */
    Optional<E> known(LocalDate dag, Leeswijze leeswijze) {
        return find(dag)
                .filter(s -> s.isGelezen() || leeswijze.is(s.lezing(), s.keuze()))
                .map(Stand::tekst);
    }

    /** The text that holds on a day: what is known goes before what was told. */
    E text(LocalDate dag, Leeswijze leeswijze, Optional<E> verteld) {
        return known(dag, leeswijze).or(() -> verteld).orElseThrow(() -> new IllegalArgumentException("no text"));
    }

    /** Says whether a text can still be the one, now that this is told. */
    boolean mayBe(E tekst, LocalDate dag, Leeswijze leeswijze, Optional<E> verteld) {
        Optional<Stand<E>> stand = find(dag);
        boolean bekend = stand.filter(s -> s.isGelezen() || leeswijze.mayBe(s.lezing(), s.keuze()))
                .filter(s -> s.tekst() == tekst)
                .isPresent();
        return bekend
                || (mayBeUnknown(dag, leeswijze)
                        && verteld.map(v -> v == tekst)
                                .orElseGet(() -> possible(dag).contains(tekst)));
    }

    /** Says whether the text of a day is unknown, or can be under a reading that is open. */
    boolean mayBeUnknown(LocalDate dag, Leeswijze leeswijze) {
        return find(dag).map(s -> !s.isGelezen() && mayBeOther(s, leeswijze)).orElse(true);
    }

    private static boolean mayBeOther(Stand<?> stand, Leeswijze leeswijze) {
        return leeswijze.lezingen().stream()
                .filter(l -> l.naam().equals(stand.lezing()))
                .flatMap(l -> l.keuzes().stream())
                .anyMatch(k -> !k.equals(stand.keuze()) && leeswijze.mayBe(stand.lezing(), k));
    }

    /** The hole, as far as nothing was told. */
    List<Gat<?>> gaten(LocalDate dag, Leeswijze leeswijze, Optional<E> verteld) {
        boolean open = verteld.isEmpty() && mayBeUnknown(dag, leeswijze);
        return open ? List.of(new Gat<>(TEKST, NAAM, Eigenaar.BRON, new Domein.Keuze<>(possible(dag)))) : List.of();
    }

    /** Between two texts that differ it is one of these; elsewhere it can be any text that is known here. */
    private List<E> possible(LocalDate dag) {
        Optional<E> voor = standen.stream()
                .filter(s -> s.isGelezen() && s.tot().isBefore(dag))
                .reduce((een, ander) -> ander)
                .map(Stand::tekst);
        Optional<E> na = standen.stream()
                .filter(s -> s.isGelezen() && s.van().isAfter(dag))
                .findFirst()
                .map(Stand::tekst);
        boolean tussen = voor.isPresent() && na.isPresent() && !voor.equals(na);
        return tussen ? List.of(voor.get(), na.get()) : keuzes;
    }

    /** The name of the reading on which the text of a day depends. */
    List<String> lezingen(LocalDate dag) {
        return find(dag).filter(s -> !s.isGelezen()).map(Stand::lezing).stream().toList();
    }

    /** Refuses a text that is told of a day of which the text is known. */
    void check(LocalDate dag, Leeswijze leeswijze, Optional<E> verteld) {
        if (verteld.isPresent() && known(dag, leeswijze).isPresent()) {
            throw new OngeldigeWaardeException(
                    Thuiswoorden.of(verteld.get()),
                    Tekst.of("geen tekst: die van " + dag + " is bekend", "no text: that of " + dag + " is known"));
        }
    }
}
