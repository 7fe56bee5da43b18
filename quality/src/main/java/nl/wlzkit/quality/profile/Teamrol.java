package nl.wlzkit.quality.profile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The twelve roles of a purchasing team. One person can have several. */
@Grondslag({"P21-436", "P21-463"})
public enum Teamrol implements Leesbaar {
    /** Coordinator. */
    COORDINATOR("coördinator", "coordinator"),
    /** Relationship manager. */
    RELATIEBEHEERDER("relatiebeheerder", "relationship manager"),
    /** Financial specialist. */
    FINANCIAL("financial", "financial specialist"),
    /** Lawyer. */
    JURIST("jurist", "lawyer"),
    /** Data analyst. */
    DATA_ANALIST("data-analist", "data analyst"),
    /** Medical adviser. */
    MEDISCH_ADVISEUR("medisch adviseur", "medical adviser"),
    /** Public-health expert. */
    VOLKSGEZONDHEIDSKENNER("volksgezondheidskenner", "public-health expert"),
    /** Regional expert. */
    REGIOKENNER("regiokenner", "regional expert"),
    /** Technology expert. */
    TECHNOLOGISCH_EXPERT("technologisch expert", "technology expert"),
    /** Organisation expert. */
    ORGANISATIEKUNDIGE("organisatiekundige", "organisation expert"),
    /** Client representative. */
    CLIENTVERTEGENWOORDIGER("cliëntvertegenwoordiger", "client representative"),
    /** Marketing and communication expert. */
    MARKETEER("marketeer/communicatiedeskundige", "marketing and communication expert");

    private final Tekst naam;

    Teamrol(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Finds a role by a name of the report; its spellings differ ("Data analyst", "Volksgesondheidskenner", "Markerteer").
     * Case, spaces, hyphens, slashes and diacritics do not matter.
     *
     * @param tekst the name
     * @return the role
     * @throws OngeldigeWaardeException if no role has that name
     */
    public static Teamrol parse(String tekst) {
        String gezocht = plain(tekst);
        for (Teamrol rol : values()) {
            if (plain(rol.naam.nl()).equals(gezocht)) {
                return rol;
            }
        }
        Teamrol anders = SPELLINGEN.get(gezocht);
        if (anders == null) {
            String namen = Arrays.stream(values()).map(r -> r.naam.nl()).collect(Collectors.joining(", "));
            throw new OngeldigeWaardeException(tekst, Tekst.of("een van " + namen, "one of " + namen));
        }
        return anders;
    }

    private static final Map<String, Teamrol> SPELLINGEN = Map.of(
            "dataanalyst",
            DATA_ANALIST,
            "volksgesondheidskenner",
            VOLKSGEZONDHEIDSKENNER,
            "marketeer",
            MARKETEER,
            "communicatiedeskundige",
            MARKETEER,
            "markerteercommunicatiedeskundige",
            MARKETEER);

    /** To normalise very many marks on one letter takes time in the square of their number, so nothing that long is. */
    private static final int LANGSTE = 100;

    private static String plain(String tekst) {
        if (tekst.length() > LANGSTE) {
            return "";
        }
        return Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
