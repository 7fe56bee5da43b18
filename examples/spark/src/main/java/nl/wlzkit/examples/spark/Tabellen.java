package nl.wlzkit.examples.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wlzkit.tariff.bulk.Prijstabel;

/** The tables of this JVM: bound when a task first asks for them, and shared by all tasks of the same job. Thread-safe. */
final class Tabellen {
    /** A machine works for few jobs at a time; tables of jobs that are done must not stay. */
    private static final int MEESTE = 2;

    private static final Map<String, Prijstabel> GEBONDEN = new LinkedHashMap<>();
    private static int aantalGebonden;

    private Tabellen() {}

    /** The tables of a job. Who comes second waits until the first has bound them. */
    static synchronized Prijstabel of(Prijsopdracht opdracht) {
        Prijstabel bekend = GEBONDEN.get(opdracht.id);
        if (bekend == null) {
            bekend = opdracht.bind();
            aantalGebonden++;
            GEBONDEN.values().stream()
                    .limit(Math.max(0, GEBONDEN.size() + 1 - MEESTE))
                    .toList()
                    .forEach(oud -> GEBONDEN.values().remove(oud));
            GEBONDEN.put(opdracht.id, bekend);
        }
        return bekend;
    }

    /** How often this JVM bound tables. */
    static synchronized int binds() {
        return aantalGebonden;
    }
}
