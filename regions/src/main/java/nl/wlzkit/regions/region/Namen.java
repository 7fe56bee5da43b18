package nl.wlzkit.regions.region;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people write them. */
final class Namen {
    /** No name in the data is longer; what is longer is nobody's name. */
    static final int LANGSTE = 100;

    private static final int MOST_SUGGESTIONS = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Namen() {}

    /**
     * Returns what two ways of writing the same name have in common: its letters and digits, without case and diacritics, so
     * that hyphens, spaces, slashes and the many apostrophes do not matter.
     *
     * @param naam the name
     * @return its key; empty for what has no letter or digit, and for what is too long to be a name
     */
    static String key(String naam) {
        if (naam.length() > LANGSTE) {
            return "";
        }
        String kaal =
                MARKS.matcher(Normalizer.normalize(naam, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(kaal.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /**
     * Returns the names that are nearly the same as what was written: at most one letter in four differs, three at most.
     *
     * @param gezocht what was written
     * @param namen the names that there are
     * @return those that come nearest, at most three, each once, in their own order
     */
    static List<String> nearest(String gezocht, Collection<String> namen) {
        String sleutel = key(gezocht);
        int grens = Math.min(3, sleutel.length() / 4);
        int beste =
                namen.stream().mapToInt(n -> distance(sleutel, key(n))).min().orElse(Integer.MAX_VALUE);
        return beste > grens
                ? List.of()
                : namen.stream()
                        .distinct()
                        .filter(n -> distance(sleutel, key(n)) == beste)
                        .limit(MOST_SUGGESTIONS)
                        .toList();
    }

    /** The distance of Levenshtein: how many letters to add, leave out or replace. */
    static int distance(String een, String ander) {
        int[] vorige = new int[ander.length() + 1];
        for (int j = 0; j <= ander.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= een.length(); i++) {
            int[] nu = new int[ander.length() + 1];
            nu[0] = i;
            for (int j = 1; j <= ander.length(); j++) {
                int vervangen = vorige[j - 1] + (een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1);
                nu[j] = Math.min(vervangen, 1 + Math.min(vorige[j], nu[j - 1]));
            }
            vorige = nu;
        }
        return vorige[ander.length()];
    }
}
