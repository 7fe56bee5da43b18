package nl.wlzkit.core.answer;

import java.util.List;

/**
 * What a module contributes to the register of calculators. Found with {@link java.util.ServiceLoader}; a module of a user
 * can contribute its own. Implementations are stateless and thread-safe.
 */
public interface Rekenbron {
    /**
     * Returns the calculators of the module.
     *
     * @return the entries
     */
    List<Inschrijving<?, ?>> berekeningen();

    /**
     * Returns the other types of the module that have JSON of their own.
     *
     * @return the types; none unless a module says otherwise
     */
    default List<Waardetype<?>> waarden() {
        return List.of();
    }
}
