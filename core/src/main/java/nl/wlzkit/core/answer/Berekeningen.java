package nl.wlzkit.core.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The register of all calculators of all modules that are present, by name. Everything generic hangs on it: the command
 * line, JSON, schemas, and the contract test that every calculator passes. Immutable and thread-safe.
 */
public final class Berekeningen {
    private static final class Eerste {
        private static final Berekeningen REGISTER =
                of(ServiceLoader.load(Rekenbron.class, Berekeningen.class.getClassLoader()));
    }

    private final Map<String, Inschrijving<?, ?>> perNaam;
    private final Map<String, Waardetype<?>> waarden;

    private Berekeningen(Map<String, Inschrijving<?, ?>> perNaam, Map<String, Waardetype<?>> waarden) {
        this.perNaam = Collections.unmodifiableMap(perNaam);
        this.waarden = Collections.unmodifiableMap(waarden);
    }

    /**
     * Returns the register of the modules that are present.
     *
     * @return the register, always the same
     */
    public static Berekeningen get() {
        return Eerste.REGISTER;
    }

    /**
     * Makes a register of some modules' contributions.
     *
     * @param modules what they contribute
     * @return the register
     * @throws IllegalStateException if a name occurs twice: a defect of a module, not of input
     */
    public static Berekeningen of(Iterable<? extends Rekenbron> modules) {
        Map<String, Inschrijving<?, ?>> perNaam = new TreeMap<>();
        Map<String, Waardetype<?>> waarden = new TreeMap<>();
        for (Rekenbron module : modules) {
            for (Inschrijving<?, ?> inschrijving : module.berekeningen()) {
                if (perNaam.putIfAbsent(inschrijving.naam(), inschrijving) != null) {
                    throw new IllegalStateException(inschrijving.naam() + " is in the register twice");
                }
            }
            for (Waardetype<?> waarde : module.waarden()) {
                if (perNaam.containsKey(waarde.naam()) || waarden.putIfAbsent(waarde.naam(), waarde) != null) {
                    throw new IllegalStateException(waarde.naam() + " is in the register twice");
                }
            }
        }
        return new Berekeningen(perNaam, waarden);
    }

    /**
     * Finds a calculator by its name.
     *
     * @param naam the name
     * @return the entry, or empty if no present module has it
     */
    public Optional<Inschrijving<?, ?>> find(String naam) {
        return Optional.ofNullable(perNaam.get(naam));
    }

    /**
     * Finds how values of a type are written as JSON.
     *
     * @param <T> the type
     * @param type the class of a question or of another type with JSON of its own
     * @return the form of the question of the first calculator that takes it, or of the type; empty if no present module
     *     has it
     */
    @SuppressWarnings("unchecked") // an entry's form is of its type
    public <T> Optional<Waardevorm<T>> vorm(Class<T> type) {
        for (Inschrijving<?, ?> inschrijving : perNaam.values()) {
            if (inschrijving.vraagtype().equals(type)) {
                return Optional.of((Waardevorm<T>) inschrijving.vorm());
            }
        }
        for (Waardetype<?> waarde : waarden.values()) {
            if (waarde.type().equals(type)) {
                return Optional.of((Waardevorm<T>) waarde.vorm());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the types, other than questions, that have JSON of their own.
     *
     * @return the types, by name
     */
    public List<Waardetype<?>> waarden() {
        return List.copyOf(waarden.values());
    }

    /**
     * Returns all calculators.
     *
     * @return the entries, by name
     */
    public List<Inschrijving<?, ?>> alle() {
        return List.copyOf(perNaam.values());
    }
}
