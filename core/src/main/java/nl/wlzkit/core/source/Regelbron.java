package nl.wlzkit.core.source;

import java.util.List;

/**
 * What a module contributes to the catalogue of rules. Found with {@link java.util.ServiceLoader}; a module of a user can
 * contribute its own. Implementations are stateless and thread-safe.
 */
public interface Regelbron {
    /**
     * Returns the resource with documents: tab-separated, columns {@code code titel uitgever stand toelichting_nl
     * toelichting_en}.
     *
     * @return the UTF-8 text with its header line, or an empty text if the module brings no document of its own
     */
    String bronnen();

    /**
     * Returns the resource with rules: tab-separated, columns {@code id bron vindplaats soort zekerheid van tot stelling_nl
     * stelling_en citaat lezing_nl lezing_en}.
     *
     * @return the UTF-8 text with its header line
     */
    String regels();

    /**
     * Returns the resource that gives numbered sentences of the source documents their place: tab-separated, columns
     * {@code norm plaats waar}. A sentence is built ({@code GEBOUWD}, where), merged into another rule
     * ({@code SAMENGEVOEGD}, the id of that rule), or not computable ({@code NIET_BEREKENBAAR}, the reason as a sentence); see
     * {@link Norm}. Read only when somebody asks for it.
     *
     * @return the UTF-8 text with its header line; an empty text unless the module says otherwise
     */
    default String normen() {
        return "";
    }

    /**
     * Returns the types of the module that embody rules, each with {@link Grondslag}.
     *
     * @return the types
     */
    List<Class<?>> types();

    /**
     * Returns where the data files of the module use rules, beside its types.
     *
     * @return the uses
     */
    default List<Gebruik> gebruik() {
        return List.of();
    }

    /**
     * One use of a rule.
     *
     * @param regel the id of the rule
     * @param plaats where it is used: a data file with a place in it, or a type
     */
    record Gebruik(String regel, String plaats) {}
}
