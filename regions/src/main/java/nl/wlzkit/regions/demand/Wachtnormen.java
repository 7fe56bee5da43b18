package nl.wlzkit.regions.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.time.Geldigheid;

/**
 * The terms for waiting that were published, and no others: what is not in {@code wachtnormen.tsv} was not found. Stateless and
 * thread-safe.
 */
public final class Wachtnormen {
    /** The reading of which statuses wait actively. */
    public static final String TREEKNORM = "treeknorm";
    /** The reading of whether a year for who does not wait actively is a term. */
    public static final String NIET_ACTIEF = "niet-actief";

    static final String OUDE_STATUS = "oude-status";
    static final String OOK_PLAATSEN = "ook-plaatsen";
    static final String WENS = "wens";
    static final String TERMIJN = "termijn";

    /** How the published terms are read, at the default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(TREEKNORM, "WK-LEES-WACHT-TREEKNORM", OUDE_STATUS, OOK_PLAATSEN),
            Leeswijze.lezing(NIET_ACTIEF, "WK-LEES-WACHT-NIET-ACTIEF", WENS, TERMIJN));

    private static final List<Wachtnorm> ALLE = read();

    private Wachtnormen() {}

    private static List<Wachtnorm> read() {
        String naam = "wachtnormen.tsv";
        List<Wachtnorm> alle = new ArrayList<>();
        Resources.rows(Wachtnormen.class.getResourceAsStream(naam), naam)
                .forEach(v -> alle.add(new Wachtnorm(
                        v.get(0),
                        Wachtsoort.valueOf(v.get(1)),
                        optional(v.get(2)).map(Sector::parse),
                        Wachttermijn.parse(v.get(3)),
                        optional(v.get(4)).map(van -> Geldigheid.of(LocalDate.parse(van), LocalDate.parse(v.get(5)))),
                        v.get(6))));
        return List.copyOf(alle);
    }

    private static Optional<String> optional(String veld) {
        return Optional.of(veld).filter(v -> !v.isEmpty());
    }

    /**
     * Returns all published terms.
     *
     * @return the terms, in the order of the data
     */
    public static List<Wachtnorm> alle() {
        return ALLE;
    }

    /**
     * Finds the term for a kind of waiting: the one that certainly holds on the day, otherwise the latest published one, of
     * which {@link Wachtnorm#isValidOn} then says that it is not known.
     *
     * @param sector the sector
     * @param soort the kind of waiting
     * @param dag the day
     * @return the term; empty if none was published for that sector
     */
    public static Optional<Wachtnorm> find(Sector sector, Wachtsoort soort, LocalDate dag) {
        Optional<Wachtnorm> laatste = Optional.empty();
        for (Wachtnorm norm : ALLE) {
            if (norm.soort() == soort && norm.isAbout(sector)) {
                if (norm.isValidOn(dag) == Oordeel.VOLDOET) {
                    return Optional.of(norm);
                }
                laatste = Optional.of(norm);
            }
        }
        return laatste;
    }

    /**
     * Finds the term for a status on the waiting list.
     *
     * @param sector the sector
     * @param status the status
     * @param dag the day
     * @param leeswijze how the published terms are read; it knows the readings of {@link #LEZINGEN}
     * @return the term; empty if none was published for that status and sector
     */
    public static Optional<Wachtnorm> find(Sector sector, Leveringsstatus status, LocalDate dag, Leeswijze leeswijze) {
        return soort(status, leeswijze).flatMap(s -> find(sector, s, dag));
    }

    /**
     * Says which kind of waiting a status is.
     *
     * @param status the status
     * @param leeswijze how the published terms are read; it knows the readings of {@link #LEZINGEN}
     * @return the kind; empty if no term was published for that status
     */
    public static Optional<Wachtsoort> soort(Leveringsstatus status, Leeswijze leeswijze) {
        return switch (status) {
            case ACTIEF_WACHTEND -> Optional.of(Wachtsoort.ACTIEF);
            case URGENT_PLAATSEN, ACTIEF_PLAATSEN ->
                leeswijze.is(TREEKNORM, OOK_PLAATSEN) ? Optional.of(Wachtsoort.ACTIEF) : Optional.empty();
            case WACHT_OP_VOORKEUR ->
                leeswijze.is(NIET_ACTIEF, TERMIJN) ? Optional.of(Wachtsoort.NIET_ACTIEF) : Optional.empty();
            case WACHT_UIT_VOORZORG, IN_ZORG, EINDE_ZORGVRAAG -> Optional.empty();
        };
    }
}
