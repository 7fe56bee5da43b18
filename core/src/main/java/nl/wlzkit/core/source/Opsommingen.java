package nl.wlzkit.core.source;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.source.Regelbron.Gebruik;

/**
 * The enumerations of the documents that {@code core} brings: the subjects of a contract, the annexes of the framework of 2017,
 * the figures of a survey. Immutable and thread-safe.
 */
public final class Opsommingen {
    private static final String LIJSTEN = "opsommingen.tsv";
    private static final String LEDEN = "opsommingsleden.tsv";

    /** Read once, when somebody asks. */
    private static final class Eerste {
        private static final List<Opsomming> ALLE = Opsomming.read(text(LIJSTEN), text(LEDEN));
    }

    private Opsommingen() {}

    private static String text(String bestand) {
        return Resources.text(Opsommingen.class.getResourceAsStream(bestand), bestand);
    }

    /**
     * Returns all enumerations.
     *
     * @return the enumerations, in the order of the documents
     */
    public static List<Opsomming> alle() {
        return Eerste.ALLE;
    }

    /**
     * Finds an enumeration.
     *
     * @param naam its name, such as {@code contract-onderwerpen}
     * @return the enumeration, if there is one of that name
     */
    public static Optional<Opsomming> find(String naam) {
        return alle().stream().filter(o -> o.naam().equals(naam)).findFirst();
    }

    /**
     * Returns the rules that the enumerations use.
     *
     * @return the uses
     */
    public static List<Gebruik> gebruik() {
        return Opsomming.gebruik(alle(), Opsommingen.class.getPackageName() + ": " + LIJSTEN);
    }
}
