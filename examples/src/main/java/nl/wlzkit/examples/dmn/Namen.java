package nl.wlzkit.examples.dmn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that FEEL reads as one name: a reading called {@code wie-nieuw} would be a subtraction. Every thing has one name, and
 * no two things the same.
 */
final class Namen {
    /** What FEEL, or the expression language of a common engine, reads as something else than a name. */
    private static final Set<String> BEZET = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "every",
            "some",
            "satisfies",
            "between",
            "function",
            "true",
            "false",
            "null",
            "instance",
            "of",
            "external",
            "list",
            "context",
            "date",
            "time",
            "duration",
            "number",
            "string",
            "boolean",
            "empty",
            "div",
            "mod",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge");

    private final Map<String, String> gegeven = new HashMap<>();
    private final Set<String> bezet = new HashSet<>(BEZET);

    /** Keeps a name for something that is not named after a thing of the user. */
    String reserve(String naam) {
        if (!bezet.add(naam)) {
            throw new IllegalStateException("a name that is taken: " + naam);
        }
        return naam;
    }

    /** The name of a thing: always the same for the same kind and word. */
    String of(String soort, String woord) {
        return gegeven.computeIfAbsent(soort + ' ' + woord, w -> unique(identifier(soort, woord)));
    }

    private String unique(String naam) {
        String vrij = naam;
        for (int i = 2; !bezet.add(vrij); i++) {
            vrij = naam + '_' + i;
        }
        return vrij;
    }

    private static String identifier(String soort, String woord) {
        String naam = woord.replaceAll("[^A-Za-z0-9]+", "_");
        boolean isNaam = !naam.isEmpty() && Character.isLetter(naam.charAt(0));
        if (soort.isEmpty() && isNaam) {
            return naam;
        }
        return (soort.isEmpty() ? "feit" : soort.toLowerCase(Locale.ROOT)) + '_' + naam;
    }
}
