package nl.wlzkit.regions.agreement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/** The forms and bounds that the questions of this package share. */
final class Vormen {
    /** How many agreements, frictions or other things a question can have. */
    static final int MEESTE = 500;

    /** How many names one of those things can have. */
    static final int MEESTE_NAMEN = 50;

    static final int EERSTE_JAAR = 2015;
    static final int LAATSTE_JAAR = 2100;

    static final Tekst ELKE_NAAM_EEN_KEER = Tekst.of("elke naam één keer", "every name once");

    private static final String BEGIN = "[^\\u0000-\\u0020\\u007f-\\u00a0]";
    private static final String VERVOLG = "[^\\u0000-\\u001f\\u007f-\\u009f]";

    /** What stands between ^ and $ for a text that does not begin with a space and has no control characters. */
    static final String ZINNEN = BEGIN + VERVOLG + "{0,499}";

    /** A name or id. */
    static final Grensvorm<String> NAAM = Waardevormen.text(
            "^" + BEGIN + VERVOLG + "{0,99}$",
            Tekst.of(
                    "een naam van 1 t/m 100 tekens, zonder spatie vooraan",
                    "a name of 1 through 100 characters, not beginning with a space"));

    /** A sentence or two. */
    static final Grensvorm<String> ZIN = Waardevormen.text(
            "^" + ZINNEN + "$",
            Tekst.of(
                    "een tekst van 1 t/m 500 tekens, zonder spatie vooraan",
                    "a text of 1 through 500 characters, not beginning with a space"));

    /** Names, each once. */
    static final Waardevorm<List<String>> NAMEN = names(MEESTE_NAMEN);

    private Vormen() {}

    /** The form of a list of names, each once. */
    static Waardevorm<List<String>> names(int meeste) {
        return each(NAAM, meeste);
    }

    /** The form of a list in which nothing comes twice. */
    static <W> Waardevorm<List<W>> each(Waardevorm<W> element, int meeste) {
        return Waardevormen.checked(Waardevormen.list(element, meeste), lijst -> once(lijst, meeste));
    }

    /** Refuses names that are none, or come twice, or are too many. */
    static List<String> checkNames(List<String> namen, int meeste) {
        namen.forEach(NAAM::check);
        return once(namen, meeste);
    }

    /** Refuses what comes twice, or is too many. */
    static <W> List<W> once(List<W> lijst, int meeste) {
        size(lijst, meeste);
        Set<W> gezien = new HashSet<>();
        for (W een : lijst) {
            if (!gezien.add(een)) {
                throw new OngeldigeWaardeException(een.toString(), ELKE_NAAM_EEN_KEER);
            }
        }
        return List.copyOf(lijst);
    }

    static void size(Collection<?> lijst, int meeste) {
        if (lijst.size() > meeste) {
            throw new OngeldigeWaardeException(
                    Integer.toString(lijst.size()),
                    Tekst.of("een lijst van hoogstens " + meeste, "a list of at most " + meeste));
        }
    }

    /** Refuses parts of which each is right by itself. */
    static OngeldigeWaardeException unfit(String waarde, String nl, String en) {
        return new OngeldigeWaardeException(
                waarde, Tekst.of("delen die bij elkaar passen: " + nl, "parts that fit together: " + en));
    }

    /** Writes a list only when there is something in it. */
    static <W> Optional<List<W>> present(List<W> lijst) {
        return lijst.isEmpty() ? Optional.empty() : Optional.of(lijst);
    }
}
