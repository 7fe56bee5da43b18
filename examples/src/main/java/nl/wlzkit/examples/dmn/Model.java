package nl.wlzkit.examples.dmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What goes into one DMN file: the inputs and the decisions that are made of them. Immutable.
 *
 * @param id the name of the file, without its ending
 * @param naam what it is called for people
 * @param toelichting what it says, and what not
 * @param invoer the inputs
 * @param beslissingen the decisions
 */
record Model(String id, String naam, String toelichting, List<Invoer> invoer, List<Beslissing> beslissingen) {
    /** The kinds of value, by their FEEL types. */
    enum Soort {
        TEKST("string"),
        JA_NEE("boolean"),
        GETAL("number");

        private final String feel;

        Soort(String feel) {
            this.feel = feel;
        }

        String feel() {
            return feel;
        }
    }

    /** Which of the rows that hold count, by hit policy and aggregation. */
    enum Trefregel {
        ENIGE("UNIQUE", ""),
        EERSTE("FIRST", ""),
        ALLE("COLLECT", ""),
        SOM("COLLECT", "SUM"),
        LAAGSTE("COLLECT", "MIN"),
        HOOGSTE("COLLECT", "MAX");

        private final String hitPolicy;
        private final String aggregation;

        Trefregel(String hitPolicy, String aggregation) {
            this.hitPolicy = hitPolicy;
            this.aggregation = aggregation;
        }

        String hitPolicy() {
            return hitPolicy;
        }

        String aggregation() {
            return aggregation;
        }
    }

    /**
     * An input.
     *
     * @param naam its name in expressions
     * @param titel what it is called for people
     * @param soort what kind of value it has
     * @param waarden the words that it can be; none if that is not bounded
     */
    record Invoer(String naam, String titel, Soort soort, List<String> waarden) {
        Invoer {
            waarden = List.copyOf(waarden);
        }
    }

    /**
     * A decision, as a table.
     *
     * @param naam its name in expressions
     * @param titel what it is called for people
     * @param soort what kind of value it gives
     * @param trefregel which of the rows that hold count
     * @param ook what expressions of the table use that has no column
     * @param rijen the rows
     */
    record Beslissing(String naam, String titel, Soort soort, Trefregel trefregel, Set<String> ook, List<Rij> rijen) {
        Beslissing {
            ook = Set.copyOf(ook);
            rijen = List.copyOf(rijen);
        }

        /** The names of the columns, in the order in which rows first name them. */
        List<String> kolommen() {
            Set<String> namen = new LinkedHashSet<>();
            rijen.forEach(r -> namen.addAll(r.cellen().keySet()));
            return List.copyOf(namen);
        }

        /** The names of all that it is made of. */
        Set<String> vereist() {
            Set<String> namen = new LinkedHashSet<>(kolommen());
            ook.stream().sorted().forEach(namen::add);
            return namen;
        }
    }

    /**
     * A row of a table.
     *
     * @param cellen the tests by the names of their columns; what is absent does not matter
     * @param uitkomst the expression of what it gives
     * @param regel the ids of the rules behind it; empty if it is only there to close the table
     * @param wat what it does, in a word
     */
    record Rij(Map<String, String> cellen, String uitkomst, String regel, String wat) {}

    Model {
        Set<String> gebruikt = new LinkedHashSet<>();
        beslissingen.forEach(b -> gebruikt.addAll(b.vereist()));
        // an input that nothing is made of would only be in the way
        invoer = invoer.stream().filter(i -> gebruikt.contains(i.naam())).toList();
        beslissingen = List.copyOf(beslissingen);
    }

    /** Whether there is a decision of this name. */
    boolean has(String naam) {
        return beslissingen.stream().anyMatch(b -> b.naam().equals(naam));
    }

    /** The decision of this name, which there must be. */
    Beslissing beslissing(String naam) {
        return beslissingen.stream()
                .filter(b -> b.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no decision: " + naam));
    }

    /** All that goes into decisions, at once or through others; names of which there is no decision stand for themselves. */
    Set<String> madeOf(Set<String> namen) {
        Set<String> alle = new LinkedHashSet<>();
        Deque<String> rest = new ArrayDeque<>(namen);
        while (!rest.isEmpty()) {
            String naam = rest.pop();
            if (alle.add(naam) && has(naam)) {
                rest.addAll(beslissing(naam).vereist());
            }
        }
        return alle;
    }

    /** The kind of an input or a decision. */
    Soort soort(String naam) {
        return Stream.concat(
                        invoer.stream().filter(i -> i.naam().equals(naam)).map(Invoer::soort),
                        beslissingen.stream().filter(b -> b.naam().equals(naam)).map(Beslissing::soort))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no input and no decision: " + naam));
    }

    /** How many steps each input and decision is away from what is told; what is told is at zero. */
    Map<String, Integer> hoogten() {
        Map<String, Integer> hoogten = new LinkedHashMap<>();
        invoer.forEach(i -> hoogten.put(i.naam(), 0));
        List<Beslissing> rest = new ArrayList<>(beslissingen);
        while (!rest.isEmpty()) {
            boolean verder = rest.removeIf(b -> {
                boolean kan = hoogten.keySet().containsAll(b.vereist());
                if (kan) {
                    int hoogste = b.vereist().stream()
                            .mapToInt(n -> hoogten.getOrDefault(n, 0))
                            .max()
                            .orElse(0);
                    hoogten.put(b.naam(), hoogste + 1);
                }
                return kan;
            });
            if (!verder) {
                throw new IllegalStateException("decisions that are made of themselves: " + rest);
            }
        }
        return hoogten;
    }

    /** A word as FEEL writes it. */
    static String quote(String woord) {
        return '"' + woord.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
