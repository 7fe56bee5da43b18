package nl.wlzkit.quality.profile;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.text.Tekst;

/**
 * What the report says of a team role: its field, goal, tasks and core competences, each with the id of its rule. Immutable
 * and thread-safe.
 *
 * @param rol the role
 * @param aandachtsgebied its field
 * @param doel its goal
 * @param taken its tasks, in the order of the report
 * @param competenties its core competences, in the order of the report
 * @param regelRol the id of the rule that describes the role
 * @param regelDoel the id of the rule about its goal
 * @param regelCompetenties the id of the rule about its competences
 */
public record Rolbeschrijving(
        Teamrol rol,
        Tekst aandachtsgebied,
        Tekst doel,
        List<Taak> taken,
        List<Competentie> competenties,
        String regelRol,
        String regelDoel,
        String regelCompetenties) {
    private static final String ROLLEN = "teamrollen.tsv";
    private static final String TAKEN = "roltaken.tsv";

    /**
     * A task of a role.
     *
     * @param wat what it is
     * @param regel the id of its rule
     */
    public record Taak(Tekst wat, String regel) {}

    /** Read once, when somebody asks. */
    private static final class Alle {
        private static final List<Rolbeschrijving> LIJST = load();
    }

    /**
     * Copies the lists.
     *
     * @param rol the role
     * @param aandachtsgebied its field
     * @param doel its goal
     * @param taken its tasks, in the order of the report
     * @param competenties its core competences, in the order of the report
     * @param regelRol the id of the rule that describes the role
     * @param regelDoel the id of the rule about its goal
     * @param regelCompetenties the id of the rule about its competences
     */
    public Rolbeschrijving {
        taken = List.copyOf(taken);
        competenties = List.copyOf(competenties);
    }

    /**
     * Returns all twelve.
     *
     * @return the descriptions, in the order of the report
     */
    public static List<Rolbeschrijving> alle() {
        return Alle.LIJST;
    }

    /**
     * Returns the description of a role.
     *
     * @param rol the role
     * @return its description
     */
    public static Rolbeschrijving of(Teamrol rol) {
        return alle().stream().filter(b -> b.rol == rol).findFirst().orElseThrow();
    }

    private static List<Rolbeschrijving> load() {
        List<Rolbeschrijving> alle = new ArrayList<>();
        List<List<String>> taken = Tabellen.rows(TAKEN, 4);
        for (List<String> rij : Tabellen.rows(ROLLEN, 9)) {
            Teamrol rol = Teamrol.valueOf(rij.get(0));
            alle.add(new Rolbeschrijving(
                    rol,
                    Tekst.of(rij.get(1), rij.get(2)),
                    Tekst.of(rij.get(3), rij.get(4)),
                    taken.stream()
                            .filter(t -> t.get(0).equals(rol.name()))
                            .map(t -> new Taak(Tekst.of(t.get(1), t.get(2)), t.get(3)))
                            .toList(),
                    Tabellen.words(rij.get(5)).stream()
                            .map(Competentie::valueOf)
                            .toList(),
                    rij.get(6),
                    rij.get(7),
                    rij.get(8)));
        }
        return List.copyOf(alle);
    }

    static List<Gebruik> gebruik() {
        List<Gebruik> gebruik = new ArrayList<>();
        for (Rolbeschrijving b : alle()) {
            String plaats = ROLLEN + " (" + b.rol.name() + ")";
            gebruik.add(new Gebruik(b.regelRol, plaats));
            gebruik.add(new Gebruik(b.regelDoel, plaats));
            gebruik.add(new Gebruik(b.regelCompetenties, plaats));
            b.taken.forEach(t -> gebruik.add(new Gebruik(t.regel(), TAKEN + " (" + b.rol.name() + ")")));
        }
        return gebruik;
    }
}
