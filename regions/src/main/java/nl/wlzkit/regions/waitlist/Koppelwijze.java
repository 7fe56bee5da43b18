package nl.wlzkit.regions.waitlist;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * What the caller declares about comparing people without a common number. Nothing is declared for them: without a
 * declaration nobody is compared by features. Immutable and thread-safe.
 *
 * @param mogelijk the combinations of features of which each, if all in it are equal, makes two people <em>possibly</em> the
 *     same: they are reported and kept apart
 * @param identificerend the combinations of which each, if all in it are equal, makes two people the same: they are merged,
 *     and every merge is reported
 */
@Grondslag({"WK-WACHTLIJST-KANDIDAAT", "WK-WACHTLIJST-IDENTIFICEREND"})
public record Koppelwijze(List<Set<Kenmerk>> mogelijk, List<Set<Kenmerk>> identificerend) {
    /** Nobody is compared by features. */
    public static final Koppelwijze GEEN = new Koppelwijze(List.of(), List.of());

    private static final Comparator<Set<Kenmerk>> ORDE = Comparator.comparingInt(Koppelwijze::mask);

    /**
     * Checks the combinations and puts them in one order, each once.
     *
     * @param mogelijk the combinations that make two people possibly the same
     * @param identificerend the combinations that make two people the same
     * @throws OngeldigeWaardeException if a combination is empty, or is in both
     */
    public Koppelwijze {
        mogelijk = ordered(mogelijk);
        identificerend = ordered(identificerend);
        for (Set<Kenmerk> combinatie : mogelijk) {
            if (identificerend.contains(combinatie)) {
                throw new OngeldigeWaardeException(
                        name(combinatie),
                        Tekst.of(
                                "een combinatie die mogelijk hetzelfde betekent óf hetzelfde betekent",
                                "a combination that means possibly the same or means the same"));
            }
        }
    }

    /**
     * Declares combinations that make two people possibly the same.
     *
     * @param combinaties the combinations
     * @return the declaration
     * @throws OngeldigeWaardeException if a combination is empty
     */
    public static Koppelwijze possible(Collection<Set<Kenmerk>> combinaties) {
        return new Koppelwijze(List.copyOf(combinaties), List.of());
    }

    private static List<Set<Kenmerk>> ordered(List<Set<Kenmerk>> combinaties) {
        Set<Set<Kenmerk>> alle = new TreeSet<>(ORDE);
        for (Set<Kenmerk> combinatie : combinaties) {
            if (combinatie.isEmpty()) {
                throw new OngeldigeWaardeException(
                        "",
                        Tekst.of("een combinatie van een of meer kenmerken", "a combination of one or more features"));
            }
            alle.add(Collections.unmodifiableSet(EnumSet.copyOf(combinatie)));
        }
        return List.copyOf(alle);
    }

    /** The features of a combination as bits. */
    static int mask(Set<Kenmerk> combinatie) {
        int masker = 0;
        for (Kenmerk kenmerk : combinatie) {
            masker |= 1 << kenmerk.plaats();
        }
        return masker;
    }

    /**
     * Writes a combination.
     *
     * @param combinatie the combination
     * @return such as {@code geboortedatum+postcode}
     */
    public static String name(Set<Kenmerk> combinatie) {
        return String.join("+", combinatie.stream().sorted().map(Kenmerk::woord).toList());
    }

    /**
     * Reads a combination: what {@link #name} writes.
     *
     * @param tekst the words of the features, with a plus between them
     * @return the combination
     * @throws OngeldigeWaardeException if a word is no feature
     */
    public static Set<Kenmerk> parse(String tekst) {
        Set<Kenmerk> combinatie = EnumSet.noneOf(Kenmerk.class);
        for (String woord : tekst.split("\\+", -1)) {
            combinatie.add(List.of(Kenmerk.values()).stream()
                    .filter(k -> k.woord().equals(woord.strip()))
                    .findFirst()
                    .orElseThrow(() -> new OngeldigeWaardeException(
                            tekst,
                            Tekst.of(
                                    "kenmerken met een plus ertussen: geboortedatum, postcode, voorletters, naamsleutel",
                                    "features with a plus between them: geboortedatum, postcode, voorletters,"
                                            + " naamsleutel"))));
        }
        return Collections.unmodifiableSet(combinatie);
    }
}
