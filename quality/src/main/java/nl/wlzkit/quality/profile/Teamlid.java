package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * A member of a purchasing team with roles and competences. What is told twice counts once. Immutable and thread-safe.
 *
 * @param persoon the person, by name or number
 * @param rollen the roles of this person
 * @param competenties the competences of this person
 */
public record Teamlid(String persoon, List<Teamrol> rollen, List<Competentie> competenties) {
    private static final int MEESTE = 100;

    private static final Eigenschap<Teamlid, String> PERSOON = required("persoon", Waardevormen.NAAM, Teamlid::persoon);
    private static final Eigenschap<Teamlid, List<Teamrol>> ROLLEN =
            required("rollen", Waardevormen.list(Waardevormen.constant(Teamrol.class), MEESTE), Teamlid::rollen);
    private static final Eigenschap<Teamlid, List<Competentie>> COMPETENTIES = required(
            "competenties", Waardevormen.list(Waardevormen.constant(Competentie.class), MEESTE), Teamlid::competenties);
    static final Waardevorm<Teamlid> VORM = Objectvorm.of(
            g -> new Teamlid(g.get(PERSOON), g.get(ROLLEN), g.get(COMPETENTIES)), PERSOON, ROLLEN, COMPETENTIES);

    /**
     * Checks the name and puts the lists in order.
     *
     * @param persoon the person, by name or number
     * @param rollen the roles of this person
     * @param competenties the competences of this person
     * @throws OngeldigeWaardeException if the name is blank
     */
    public Teamlid {
        Grenzen.name(persoon);
        rollen = Grenzen.set(rollen);
        competenties = Grenzen.set(competenties);
    }
}
