package nl.wlzkit.regions.match;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Who waits, and which places there are. The order of both does not matter. Immutable and thread-safe.
 *
 * <p>Three places where nothing says how to choose are readings, the default first. {@code volgorde}: who goes first is settled
 * before the wishes ({@code urgentie}) or after them ({@code voorkeur}). {@code buurregio}: a place in a neighbouring region does
 * not meet the wish for a region ({@code telt-niet}), or does ({@code telt}). {@code wacht-op-voorkeur}: who waits for a
 * preference is placed only with the provider of that preference ({@code eis}), or anywhere ({@code wens}).
 *
 * @param clienten who waits, at most 200,000, each number once
 * @param plaatsen the places, at most 50,000 groups, each code once
 * @param buren of a region its neighbours; used only when a neighbouring region counts
 * @param leeswijze how ambiguous places are read
 */
public record Plaatsingsvraag(
        List<Client> clienten,
        List<Plaatsgroep> plaatsen,
        Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren,
        Leeswijze leeswijze) {
    static final String VOLGORDE = "volgorde";
    static final String URGENTIE = "urgentie";
    /** The name of the reading that says whether a neighbouring region meets a wish. */
    public static final String BUURREGIO = "buurregio";
    /** The choice of that reading under which it does. */
    public static final String TELT = "telt";

    static final String WACHT = "wacht-op-voorkeur";
    static final String EIS = "eis";

    /** The readings at their defaults. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(VOLGORDE, "WK-LEES-PLAATS-VOLGORDE", URGENTIE, "voorkeur"),
            Leeswijze.lezing(BUURREGIO, "WK-LEES-PLAATS-BUUR", "telt-niet", TELT),
            Leeswijze.lezing(WACHT, "WK-LEES-PLAATS-WACHT", EIS, "wens"));

    private static final int MOST_CLIENTS = 200_000;
    private static final int MOST_GROUPS = 50_000;

    /**
     * Checks that everybody and every group is there once.
     *
     * @param clienten who waits, at most 200,000, each number once
     * @param plaatsen the places, at most 50,000 groups, each code once
     * @param buren of a region its neighbours; used only when a neighbouring region counts
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if a client or group is there twice, there are too many, or a reading is missing; never
     *     showing the number of a client
     */
    public Plaatsingsvraag {
        clienten = List.copyOf(clienten);
        plaatsen = List.copyOf(plaatsen);
        number(clienten.size(), MOST_CLIENTS);
        number(plaatsen.size(), MOST_GROUPS);
        once(clienten, Client::nummer, false);
        once(plaatsen, Plaatsgroep::code, true);
        Map<Zorgkantoorregio, Set<Zorgkantoorregio>> kopie = new TreeMap<>();
        buren.forEach((regio, b) -> kopie.put(regio, Set.copyOf(b)));
        buren = Collections.unmodifiableMap(kopie);
        leeswijze.choice(VOLGORDE);
        leeswijze.choice(BUURREGIO);
        leeswijze.choice(WACHT);
    }

    /**
     * Asks with every reading at its default and no neighbours.
     *
     * @param clienten who waits, at most 200,000, each number once
     * @param plaatsen the places, at most 50,000 groups, each code once
     * @throws OngeldigeWaardeException if a client or group is there twice, or there are too many
     */
    public Plaatsingsvraag(List<Client> clienten, List<Plaatsgroep> plaatsen) {
        this(clienten, plaatsen, Map.of(), LEZINGEN);
    }

    private static void number(int aantal, int meeste) {
        if (aantal > meeste) {
            throw new OngeldigeWaardeException(
                    Integer.toString(aantal), Tekst.of("hoogstens " + meeste, "at most " + meeste));
        }
    }

    private static <W> void once(Collection<W> alle, Function<W, String> naam, boolean toon) {
        Set<String> gezien = new HashSet<>();
        for (W w : alle) {
            if (!gezien.add(naam.apply(w))) {
                throw new OngeldigeWaardeException(
                        toon ? naam.apply(w) : "",
                        Tekst.of("elk nummer en elke code één keer", "every number and code once"));
            }
        }
    }

    /** The neighbours that count. */
    Map<Zorgkantoorregio, Set<Zorgkantoorregio>> telt() {
        return leeswijze.is(BUURREGIO, TELT) ? buren : Map.of();
    }

    boolean isUrgentieEerst() {
        return leeswijze.is(VOLGORDE, URGENTIE);
    }

    boolean isAanbiederEis(Client client) {
        return client.status() == Leveringsstatus.WACHT_OP_VOORKEUR && leeswijze.is(WACHT, EIS);
    }

    /** Writes how many there are, never who. */
    @Override
    public String toString() {
        return "Plaatsingsvraag[clienten=" + clienten.size() + ", plaatsen=" + plaatsen.size() + "]";
    }
}
