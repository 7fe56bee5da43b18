package nl.wlzkit.regions.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * The municipalities of a year, each in exactly one region: 2016 (390), 2019 (355) and 2025 (342). Of other years there is no
 * list, and none is made up from those around it.
 *
 * <p>The list of 2025 is derived from that of 2019 and the mergers since. Haaren, which was divided over four others in 2021,
 * is in it no more; nor is Weesp, which went to Amsterdam, in another region, in 2022. Immutable and thread-safe; the data
 * are read when first asked for.
 */
@Grondslag({"GIN-2016", "GIN-2019", "GIN-2025", "WK-GEMEENTE-NAAM"})
public final class Gemeentelijst {
    private static final Pattern CODE = Pattern.compile("(?:[gG][mM])?([0-9]{1,4})");
    private static final Pattern ADDED = Pattern.compile("(?i)\\(\\s*gemeente\\s*\\)|^\\s*gemeente\\s+");
    private static final Pattern PROVINCE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SAINT = Pattern.compile("(?i)\\bst(?:\\.|\\b)");

    /** Names that people use for municipalities that are officially called otherwise. */
    private static final Map<String, String> SPREEKNAMEN =
            Map.of("denhaag", "sgravenhage", "denbosch", "shertogenbosch");

    private static final class Lijsten {
        private static final SortedMap<Integer, Gemeentelijst> ALLE = read();
        /** How a municipality can be written, by its code: a list may have Hengelo where the next has Hengelo (O.). */
        private static final Map<String, Set<String>> SLEUTELS = keys();

        private static Map<String, Set<String>> keys() {
            Map<String, Set<String>> sleutels = new TreeMap<>();
            for (Gemeentelijst lijst : ALLE.values()) {
                for (Gemeente gemeente : lijst.gemeenten) {
                    Set<String> namen = sleutels.computeIfAbsent(gemeente.code(), c -> new TreeSet<>());
                    namen.add(Namen.key(gemeente.naam()));
                    namen.add(Namen.key(PROVINCE.matcher(gemeente.naam()).replaceAll("")));
                }
            }
            return sleutels;
        }

        private static SortedMap<Integer, Gemeentelijst> read() {
            SortedMap<Integer, List<Gemeente>> perJaar = new TreeMap<>();
            for (List<String> rij : Tabel.rows("gemeenten.tsv")) {
                int jaar = Integer.parseInt(rij.get(0));
                perJaar.computeIfAbsent(jaar, j -> new ArrayList<>())
                        .add(new Gemeente(
                                jaar,
                                rij.get(1),
                                rij.get(2),
                                Zorgkantoorregio.parse(rij.get(4)),
                                VormaligeRegio.find(rij.get(3))));
            }
            SortedMap<Integer, Gemeentelijst> alle = new TreeMap<>();
            perJaar.forEach((jaar, gemeenten) -> alle.put(jaar, new Gemeentelijst(jaar, List.copyOf(gemeenten))));
            return alle;
        }
    }

    private final int jaar;
    private final List<Gemeente> gemeenten;

    private Gemeentelijst(int jaar, List<Gemeente> gemeenten) {
        this.jaar = jaar;
        this.gemeenten = gemeenten;
    }

    /**
     * Returns the years of which there is a list.
     *
     * @return 2016, 2019 and 2025
     */
    public static List<Integer> jaren() {
        return List.copyOf(Lijsten.ALLE.keySet());
    }

    /**
     * Returns the list of a year, if there is one.
     *
     * @param jaar the year
     * @return the list; empty for a year without one
     */
    public static Optional<Gemeentelijst> known(int jaar) {
        return Optional.ofNullable(Lijsten.ALLE.get(jaar));
    }

    /**
     * Returns the list of a year.
     *
     * @param jaar the year
     * @return the list
     * @throws OngeldigeWaardeException if there is no list of that year
     */
    public static Gemeentelijst of(int jaar) {
        return known(jaar).orElseThrow(() -> {
            String jaren = jaren().stream().map(j -> Integer.toString(j)).collect(Collectors.joining(", "));
            return new OngeldigeWaardeException(
                    Integer.toString(jaar),
                    Tekst.of(
                            "een jaar met een lijst van gemeenten: " + jaren,
                            "a year with a list of municipalities: " + jaren));
        });
    }

    /**
     * Finds a municipality in the lists of all years, by code or name as in {@link #find}.
     *
     * @param tekst the code or the name
     * @return every year in which it is found, oldest first, and in a year by code; at least one
     * @throws OngeldigeWaardeException if no list has it; it names those that were perhaps meant
     */
    public static List<Gemeente> search(String tekst) {
        List<Gemeente> gevonden = Lijsten.ALLE.values().stream()
                .flatMap(l -> l.find(tekst).stream())
                .toList();
        if (gevonden.isEmpty()) {
            throw new OngeldigeWaardeException(tekst, verwacht(tekst));
        }
        return gevonden;
    }

    private static Tekst verwacht(String tekst) {
        List<String> namen = suggestions(tekst);
        return namen.isEmpty()
                ? Tekst.of(
                        "een gemeente van 2016, 2019 of 2025, zoals GM0014 of Groningen",
                        "a municipality of 2016, 2019 or 2025, such as GM0014 or Groningen")
                : Tekst.of(
                        "een gemeente, zoals " + String.join(" of ", namen),
                        "a municipality, such as " + String.join(" or ", namen));
    }

    /** The names in all lists that come near to what was written. */
    static List<String> suggestions(String tekst) {
        return Namen.nearest(
                tekst,
                Lijsten.ALLE.values().stream()
                        .flatMap(l -> l.gemeenten.stream())
                        .map(Gemeente::naam)
                        .toList());
    }

    /**
     * Returns the year of the list.
     *
     * @return 2016, 2019 or 2025
     */
    public int jaar() {
        return jaar;
    }

    /**
     * Returns the id of the rule from which the list comes.
     *
     * @return such as {@code GIN-2019}
     */
    public String regel() {
        return "GIN-" + jaar;
    }

    /**
     * Returns all municipalities of the year.
     *
     * @return the municipalities, by code
     */
    public List<Gemeente> gemeenten() {
        return gemeenten;
    }

    /**
     * Returns the municipalities of a region in the year.
     *
     * @param regio the region
     * @return the municipalities, by code
     */
    public List<Gemeente> gemeenten(Zorgkantoorregio regio) {
        return gemeenten.stream().filter(g -> g.regio() == regio).toList();
    }

    /**
     * Finds a municipality by the number in its code.
     *
     * @param nummer the number, such as 3 for {@code GM0003}
     * @return the municipality, or empty if this list has none with that code
     */
    public Optional<Gemeente> find(int nummer) {
        String code = String.format(Locale.ROOT, "GM%04d", nummer);
        return gemeenten.stream().filter(g -> g.code().equals(code)).findFirst();
    }

    /**
     * Finds a municipality by its code ({@code GM0003}, {@code 0003} or {@code 3}) or its name. In a name case, diacritics,
     * spaces and punctuation do not matter; the abbreviation of a province between brackets and the word gemeente may be left
     * out, and St. is Sint. Den Haag and Den Bosch are found by those names too.
     *
     * @param tekst the code or the name
     * @return the municipalities of that name, by code: two for Bergen, which is one in Limburg and one in Noord-Holland;
     *     none if this list has no such municipality
     */
    public List<Gemeente> find(String tekst) {
        if (tekst.length() > Namen.LANGSTE) {
            return List.of();
        }
        var code = CODE.matcher(tekst.strip());
        if (code.matches()) {
            return find(Integer.parseInt(code.group(1))).stream().toList();
        }
        String kaal = SAINT.matcher(ADDED.matcher(tekst).replaceAll(" ")).replaceAll("sint ");
        String gezocht = key(kaal);
        return gemeenten.stream()
                .filter(g -> Lijsten.SLEUTELS.getOrDefault(g.code(), Set.of()).contains(gezocht))
                .toList();
    }

    private static String key(String tekst) {
        String sleutel = Namen.key(tekst);
        return SPREEKNAMEN.getOrDefault(sleutel, sleutel);
    }
}
