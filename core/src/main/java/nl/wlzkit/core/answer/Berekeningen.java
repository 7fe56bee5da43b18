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

    private Berekeningen(Map<String, Inschrijving<?, ?>> perNaam) {
        this.perNaam = Collections.unmodifiableMap(perNaam);
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
        for (Rekenbron module : modules) {
            for (Inschrijving<?, ?> inschrijving : module.berekeningen()) {
                if (perNaam.putIfAbsent(inschrijving.naam(), inschrijving) != null) {
                    throw new IllegalStateException(inschrijving.naam() + " is in the register twice");
                }
            }
        }
        return new Berekeningen(perNaam);
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
     * Finds a calculator by the type of its question.
     *
     * @param <V> the type of the question
     * @param vraagtype the class of the question
     * @return the form of the question of the first calculator that takes it, or empty if none does
     */
    @SuppressWarnings("unchecked") // an entry's form is of its question type
    public <V> Optional<Vraagvorm<V>> vorm(Class<V> vraagtype) {
        return perNaam.values().stream()
                .filter(i -> i.vraagtype().equals(vraagtype))
                .map(i -> (Vraagvorm<V>) i.vorm())
                .findFirst();
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
