package nl.wlzkit.regions.match;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/** The words of the user: contexts, expertise, properties of clients. */
final class Woorden {
    static final int LONGEST = 100;
    static final int MOST = 50;
    private static final Tekst EEN_WOORD = Tekst.of(
            "een woord van 1 t/m " + LONGEST + " tekens, zonder spaties eromheen",
            "a word of 1 through " + LONGEST + " characters, without spaces around it");
    private static final Tekst WOORDEN = Tekst.of("hoogstens " + MOST + " woorden", "at most " + MOST + " words");

    static final Waardevorm<String> VORM = Waardevormen.checked(Waardevormen.NAAM, Woorden::word);
    static final Waardevorm<SortedSet<String>> LIJST =
            Waardevormen.via(Waardevormen.list(VORM, MOST), Woorden::set, List::copyOf);

    static final Waardevorm<SortedSet<String>> SOME =
            Waardevormen.via(Waardevormen.atLeast(Waardevormen.list(VORM, MOST), 1), Woorden::set, List::copyOf);

    static final SortedSet<String> NONE = Collections.unmodifiableSortedSet(new TreeSet<>());

    private Woorden() {}

    static String word(String woord) {
        if (woord.isBlank() || woord.length() > LONGEST || !woord.strip().equals(woord)) {
            throw new OngeldigeWaardeException(woord, EEN_WOORD);
        }
        return woord;
    }

    /** The words, unless there are none. */
    static Optional<SortedSet<String>> some(SortedSet<String> woorden) {
        return Optional.of(woorden).filter(w -> !w.isEmpty());
    }

    /** A copy in the order of the alphabet, each word checked. */
    static SortedSet<String> set(Collection<String> woorden) {
        if (woorden.size() > MOST) {
            throw new OngeldigeWaardeException(Integer.toString(woorden.size()), WOORDEN);
        }
        SortedSet<String> alle = new TreeSet<>();
        woorden.forEach(w -> alle.add(word(w)));
        return Collections.unmodifiableSortedSet(alle);
    }
}
