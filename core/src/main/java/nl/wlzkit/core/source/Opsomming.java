package nl.wlzkit.core.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * An enumeration of a document as data: the subjects of a contract, the annexes of a framework. Nothing
 * is computed from it; a program can show it, and see what a list of its own lacks. Immutable and thread-safe.
 *
 * @param naam the name of the enumeration: lower-case words and numbers with hyphens
 * @param titel what it lists
 * @param regel the id of the rule that lists it
 * @param gesloten whether these are all; false when the document gives examples or a minimum
 * @param leden the items, in the order of the document
 */
public record Opsomming(String naam, Tekst titel, String regel, boolean gesloten, List<Lid> leden) implements Leesbaar {
    private static final List<String> LIJSTKOLOMMEN = List.of("naam", "titel_nl", "titel_en", "regel", "gesloten");
    private static final List<String> LIDKOLOMMEN = List.of("lijst", "code", "wat_nl", "wat_en", "bij", "regel");
    private static final Set<String> JA_NEE = Set.of("ja", "nee");

    /**
     * One item.
     *
     * @param code its name, unique in its enumeration
     * @param wat what it is
     * @param bij to what it belongs, such as who does it; absent when the document does not say
     * @param regel the id of the rule that names it: that of the enumeration, or one of its own
     */
    public record Lid(String code, Tekst wat, Optional<String> bij, String regel) implements Leesbaar {
        @Override
        public String in(Taal taal) {
            return wat.in(taal);
        }
    }

    /**
     * Copies the items.
     *
     * @param naam the name of the enumeration: lower-case words and numbers with hyphens
     * @param titel what it lists
     * @param regel the id of the rule that lists it
     * @param gesloten whether these are all; false when the document gives examples or a minimum
     * @param leden the items, in the order of the document
     * @throws OngeldigeWaardeException if there is no item, or two have the same code
     */
    public Opsomming {
        leden = List.copyOf(leden);
        long codes = leden.stream().map(Lid::code).distinct().count();
        if (leden.isEmpty() || codes < leden.size()) {
            throw new OngeldigeWaardeException(
                    naam, Tekst.of("een opsomming van verschillende leden", "an enumeration of different items"));
        }
    }

    /**
     * Reads enumerations from the data files of a module.
     *
     * @param lijsten tab-separated, columns {@code naam titel_nl titel_en regel gesloten}, the last one {@code ja} or
     *     {@code nee}
     * @param leden tab-separated, columns {@code lijst code wat_nl wat_en bij regel}; without a rule of its own an item has
     *     that of its enumeration
     * @return the enumerations, in the order of the file
     * @throws IllegalStateException if a file is malformed or an item belongs to no enumeration: a defect of the module, not
     *     of input
     */
    public static List<Opsomming> read(String lijsten, String leden) {
        Map<String, List<List<String>>> perLijst = new LinkedHashMap<>();
        for (List<String> rij : rows(leden, LIDKOLOMMEN)) {
            perLijst.computeIfAbsent(rij.get(0), k -> new ArrayList<>()).add(rij);
        }
        List<Opsomming> alle = new ArrayList<>();
        for (List<String> rij : rows(lijsten, LIJSTKOLOMMEN)) {
            List<List<String>> rijen = perLijst.remove(rij.get(0));
            if (rijen == null || !JA_NEE.contains(rij.get(4))) {
                throw new IllegalStateException("malformed enumeration " + rij.get(0));
            }
            try {
                alle.add(of(rij, rijen));
            } catch (OngeldigeWaardeException e) {
                throw new IllegalStateException("malformed enumeration " + rij.get(0), e);
            }
        }
        if (!perLijst.isEmpty()) {
            throw new IllegalStateException("items of enumerations that are not there: " + perLijst.keySet());
        }
        return List.copyOf(alle);
    }

    private static Opsomming of(List<String> rij, List<List<String>> rijen) {
        return new Opsomming(
                rij.get(0),
                Tekst.of(rij.get(1), rij.get(2)),
                rij.get(3),
                rij.get(4).equals("ja"),
                rijen.stream()
                        .map(l -> new Lid(
                                l.get(1),
                                Tekst.of(l.get(2), l.get(3)),
                                Optional.of(l.get(4)).filter(b -> !b.isEmpty()),
                                l.get(5).isEmpty() ? rij.get(3) : l.get(5)))
                        .toList());
    }

    private static List<List<String>> rows(String tsv, List<String> kolommen) {
        List<List<String>> rijen = new ArrayList<>();
        for (String regel : tsv.lines().toList()) {
            List<String> rij = Arrays.asList(regel.split("\t", -1));
            if (rij.size() != kolommen.size()) {
                throw new IllegalStateException("expected the columns " + kolommen + ": " + regel);
            }
            rijen.add(rij);
        }
        if (rijen.isEmpty() || !rijen.remove(0).equals(kolommen)) {
            throw new IllegalStateException("expected a header line with the columns " + kolommen);
        }
        return rijen;
    }

    /**
     * Returns the rules that enumerations use, for the catalogue.
     *
     * @param opsommingen the enumerations
     * @param bestand the data file in which they stand
     * @return one use for each rule of each enumeration
     */
    public static List<Gebruik> gebruik(List<Opsomming> opsommingen, String bestand) {
        List<Gebruik> gebruik = new ArrayList<>();
        for (Opsomming opsomming : opsommingen) {
            Set<String> regels = new LinkedHashSet<>(Set.of(opsomming.regel));
            opsomming.leden.forEach(l -> regels.add(l.regel()));
            regels.forEach(r -> gebruik.add(new Gebruik(r, bestand + " (" + opsomming.naam + ")")));
        }
        return List.copyOf(gebruik);
    }

    /**
     * Returns the items that a list lacks.
     *
     * @param codes the codes that are there; of an enumeration that is not closed other ones may be among them
     * @return the items of which the code is not there, in the order of the document
     * @throws OngeldigeWaardeException if the enumeration is closed and a code is not of it
     */
    public List<Lid> missing(Collection<String> codes) {
        Set<String> eigen = leden.stream().map(Lid::code).collect(Collectors.toCollection(TreeSet::new));
        for (String code : codes) {
            if (gesloten && !eigen.contains(code)) {
                String alle = String.join(", ", eigen);
                throw new OngeldigeWaardeException(code, Tekst.of("een van " + alle, "one of " + alle));
            }
        }
        return leden.stream().filter(l -> !codes.contains(l.code())).toList();
    }

    @Override
    public String in(Taal taal) {
        return titel.in(taal);
    }
}
