package nl.wlzkit.core.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import org.jspecify.annotations.Nullable;

/**
 * All rules of all modules that are present, by id. Immutable and thread-safe.
 *
 * <p>{@link #get()} reads the resources of the modules the first time it is called; no calculation calls it, only an
 * explanation that is shown does.
 */
public final class Regelcatalogus {
    private static final List<String> BRON_KOLOMMEN =
            List.of("code", "titel", "uitgever", "stand", "toelichting_nl", "toelichting_en");
    private static final List<String> REGEL_KOLOMMEN = List.of(
            "id",
            "bron",
            "vindplaats",
            "soort",
            "zekerheid",
            "van",
            "tot",
            "stelling_nl",
            "stelling_en",
            "citaat",
            "lezing_nl",
            "lezing_en");
    private static final List<String> NORM_KOLOMMEN = List.of("norm", "plaats", "waar");

    private static final class Eerste {
        private static final Regelcatalogus CATALOGUS =
                of(ServiceLoader.load(Regelbron.class, Regelcatalogus.class.getClassLoader()));
    }

    private final Map<String, Bron> bronnen;
    private final Map<String, Regel> regels;
    private final List<Regelbron> modules;
    /** Made when first asked for: an explanation needs the rules, not who uses them, and that takes as long again. */
    private volatile @Nullable Map<String, List<String>> gebruik;
    /** Made when first asked for: only an overview of the documents needs it. */
    private volatile @Nullable Map<String, Norm> normen;

    private Regelcatalogus(Map<String, Bron> bronnen, Map<String, Regel> regels, List<Regelbron> modules) {
        this.bronnen = bronnen;
        this.regels = regels;
        this.modules = modules;
    }

    /**
     * Returns the catalogue of the modules that are present.
     *
     * @return the catalogue, always the same
     */
    public static Regelcatalogus get() {
        return Eerste.CATALOGUS;
    }

    /**
     * Makes a catalogue of some modules' contributions.
     *
     * @param modules what they contribute
     * @return the catalogue
     * @throws IllegalStateException if a resource is malformed or an id occurs twice: a defect of the module, not of input
     */
    public static Regelcatalogus of(Iterable<? extends Regelbron> modules) {
        List<Regelbron> bijdragen = new ArrayList<>();
        modules.forEach(bijdragen::add);
        Map<String, Bron> bronnen = new LinkedHashMap<>();
        for (Regelbron module : bijdragen) {
            for (List<String> rij : rows(module.bronnen(), BRON_KOLOMMEN, true)) {
                Bron bron = new Bron(rij.get(0), rij.get(1), rij.get(2), rij.get(3), Tekst.of(rij.get(4), rij.get(5)));
                once(bronnen, bron.code(), bron);
            }
        }
        Map<String, Regel> regels = new TreeMap<>();
        for (Regelbron module : bijdragen) {
            for (List<String> rij : rows(module.regels(), REGEL_KOLOMMEN, false)) {
                Regel regel = wellFormed(rij, bronnen);
                once(regels, regel.id(), regel);
            }
        }
        return new Regelcatalogus(new TreeMap<>(bronnen), regels, List.copyOf(bijdragen));
    }

    private static Map<String, List<String>> gebruik(List<Regelbron> modules) {
        Map<String, List<String>> gebruik = new TreeMap<>();
        for (Regelbron module : modules) {
            for (Class<?> type : module.types()) {
                Grondslag grondslag = type.getAnnotation(Grondslag.class);
                if (grondslag == null) {
                    throw new IllegalStateException(type + " names no rule with @Grondslag");
                }
                for (String id : grondslag.value()) {
                    gebruik.computeIfAbsent(id, k -> new ArrayList<>()).add(type.getName());
                }
            }
            for (Gebruik g : module.gebruik()) {
                gebruik.computeIfAbsent(g.regel(), k -> new ArrayList<>()).add(g.plaats());
            }
        }
        return gebruik;
    }

    private static Map<String, Norm> normen(List<Regelbron> modules) {
        Map<String, Norm> normen = new TreeMap<>();
        for (Regelbron module : modules) {
            for (List<String> rij : rows(module.normen(), NORM_KOLOMMEN, true)) {
                Norm norm;
                try {
                    norm = new Norm(rij.get(0), Normplaats.valueOf(rij.get(1)), rij.get(2));
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException("malformed norm " + rij.get(0) + ": " + e.getMessage(), e);
                }
                once(normen, norm.id(), norm);
            }
        }
        return normen;
    }

    private static Regel wellFormed(List<String> rij, Map<String, Bron> bronnen) {
        try {
            return regel(rij, bronnen);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalStateException("malformed rule " + rij.get(0) + ": " + e.getMessage(), e);
        }
    }

    private static Regel regel(List<String> rij, Map<String, Bron> bronnen) {
        Bron bron = bronnen.get(rij.get(1));
        if (bron == null) {
            throw new IllegalStateException("rule " + rij.get(0) + " names an unknown document: " + rij.get(1));
        }
        return new Regel(
                rij.get(0),
                bron,
                rij.get(2),
                Regelsoort.valueOf(rij.get(3)),
                Zekerheid.valueOf(rij.get(4)),
                new Geldigheid(
                        present(rij.get(5)).map(LocalDate::parse),
                        present(rij.get(6)).map(LocalDate::parse)),
                Tekst.of(rij.get(7), rij.get(8)),
                present(rij.get(9)),
                present(rij.get(10)).map(nl -> Tekst.of(nl, rij.get(11))));
    }

    private static Optional<String> present(String veld) {
        return veld.isEmpty() ? Optional.empty() : Optional.of(veld);
    }

    private static <T> void once(Map<String, T> map, String id, T waarde) {
        if (map.putIfAbsent(id, waarde) != null) {
            throw new IllegalStateException(id + " is in the catalogue twice");
        }
    }

    private static List<List<String>> rows(String tsv, List<String> kolommen, boolean magLeeg) {
        List<List<String>> rijen = new ArrayList<>();
        for (String regel : tsv.lines().toList()) {
            List<String> velden = Arrays.asList(regel.split("\t", -1));
            if (velden.size() != kolommen.size()) {
                throw new IllegalStateException("expected the columns " + kolommen + ": " + regel);
            }
            rijen.add(velden);
        }
        if (rijen.isEmpty() ? !magLeeg : !rijen.remove(0).equals(kolommen)) {
            throw new IllegalStateException("expected a header line with the columns " + kolommen);
        }
        return rijen;
    }

    /**
     * Finds a rule.
     *
     * @param id its id
     * @return the rule, or empty if no present module has it
     */
    public Optional<Regel> find(String id) {
        return Optional.ofNullable(regels.get(id));
    }

    /**
     * Returns all rules.
     *
     * @return the rules, by id
     */
    public List<Regel> regels() {
        return List.copyOf(regels.values());
    }

    /**
     * Returns all documents.
     *
     * @return the documents, by code
     */
    public List<Bron> bronnen() {
        return List.copyOf(bronnen.values());
    }

    /**
     * Returns where a rule is used.
     *
     * @param id the id of the rule
     * @return types that embody it and places in data files that apply it; none if nothing uses it
     * @throws IllegalStateException if a module names a type without {@link Grondslag}: a defect of the module, not of input
     */
    public List<String> gebruik(String id) {
        Map<String, List<String>> alle = gebruik;
        if (alle == null) {
            // two threads may both make it: they make the same
            alle = gebruik(modules);
            gebruik = alle;
        }
        return List.copyOf(alle.getOrDefault(id, List.of()));
    }

    /**
     * Finds the place of a numbered sentence of the documents.
     *
     * @param id its id
     * @return the norm, or empty if no present module gives it a place
     * @throws IllegalStateException if the resource of a module with norms is malformed or a norm has two places: a defect of
     *     the module, not of input
     */
    public Optional<Norm> findNorm(String id) {
        return Optional.ofNullable(allNorms().get(id));
    }

    /**
     * Returns all numbered sentences of the documents that the present modules give a place.
     *
     * @return the norms, by id
     * @throws IllegalStateException if the resource of a module with norms is malformed or a norm has two places: a defect of
     *     the module, not of input
     */
    public List<Norm> normen() {
        return List.copyOf(allNorms().values());
    }

    private Map<String, Norm> allNorms() {
        Map<String, Norm> alle = normen;
        if (alle == null) {
            // two threads may both read them: they read the same
            alle = normen(modules);
            normen = alle;
        }
        return alle;
    }
}
