package nl.wlzkit.quality.profile;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.source.Opsomming;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;

/**
 * The enumerations of the report as data: the trends, the movement that each reason asks for, the priorities of each building
 * block. Nothing is computed from them; a program can show them or check a text against them. Immutable and thread-safe.
 */
public final class Profiellijsten {
    private static final String LIJSTEN = "lijsten.tsv";
    private static final String LEDEN = "lijstleden.tsv";

    /** Read once, when somebody asks. */
    private static final class Eerste {
        private static final List<Opsomming> ALLE = Opsomming.read(text(LIJSTEN), text(LEDEN));
    }

    private Profiellijsten() {}

    private static String text(String bestand) {
        return Resources.text(Profiellijsten.class.getResourceAsStream(bestand), bestand);
    }

    /**
     * Returns all enumerations.
     *
     * @return the enumerations, in the order of the report
     */
    public static List<Opsomming> alle() {
        return Eerste.ALLE;
    }

    /**
     * Finds an enumeration.
     *
     * @param naam its name, such as {@code trends}
     * @return the enumeration, if there is one of that name
     */
    public static Optional<Opsomming> find(String naam) {
        return alle().stream().filter(l -> l.naam().equals(naam)).findFirst();
    }

    static List<Gebruik> gebruik() {
        return Opsomming.gebruik(alle(), LIJSTEN);
    }
}
