package nl.wlzkit.regions.friction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/** The bounds and small steps that the questions of this package share. */
final class Teksten {
    /** How many people or places a number can be: more than there are clients of the Wlz. */
    static final long MOST = 1_000_000;

    static final int EERSTE_JAAR = 2000;
    static final int LAATSTE_JAAR = 2100;
    private static final int LANGSTE = 500;

    /** A description; blank is allowed and says nothing. */
    static final Grensvorm<String> TEKST = Waardevormen.text(
            "^[\\s\\S]{0," + LANGSTE + "}$",
            Tekst.of("een tekst van hoogstens " + LANGSTE + " tekens", "a text of at most " + LANGSTE + " characters"));

    static final Grensvorm<String> NAAM = Waardevormen.text(
            "^(?=[\\s\\S]*\\S)[\\s\\S]{1," + LANGSTE + "}$",
            Tekst.of(
                    "een naam van 1 t/m " + LANGSTE + " tekens, niet leeg",
                    "a name of 1 through " + LANGSTE + " characters, not blank"));

    static final Grensvorm<Long> AANTAL = Waardevormen.whole(0, MOST);
    static final Grensvorm<LocalDate> DAG = Waardevormen.dayIn(EERSTE_JAAR, LAATSTE_JAAR);

    private Teksten() {}

    /** A blank text says nothing. */
    static Optional<String> said(Optional<String> tekst) {
        tekst.ifPresent(TEKST::check);
        return tekst.filter(t -> !t.isBlank());
    }

    /** The same values, each once, in their own order: what is told twice counts once. */
    static <E extends Comparable<? super E>> List<E> set(Collection<E> waarden) {
        return List.copyOf(new TreeSet<>(waarden));
    }

    /** A list of constants, each counted once. */
    static <E extends Enum<E>> Waardevorm<List<E>> constants(Class<E> type) {
        return Waardevormen.list(Waardevormen.constant(type), type.getEnumConstants().length);
    }

    static void size(int aantal, int van, int tot) {
        if (aantal < van || aantal > tot) {
            throw new OngeldigeWaardeException(
                    Integer.toString(aantal),
                    Tekst.of("een lijst van " + van + " t/m " + tot, "a list of " + van + " through " + tot));
        }
    }

    /** Values as facts of a step. */
    static List<Gegeven> facts(String feit, Tekst naam, Collection<?> waarden) {
        return waarden.stream().map(w -> Gegeven.of(feit, naam, w)).toList();
    }
}
