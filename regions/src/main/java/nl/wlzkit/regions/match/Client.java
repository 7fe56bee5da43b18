package nl.wlzkit.regions.match;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.text.Tekst;

/**
 * Somebody who waits for a place. {@link #toString()} and errors never show who: only {@link #nummer()} does. Immutable and
 * thread-safe.
 *
 * @param nummer what tells this client apart, unique among the clients; a pseudonym, or the caller makes one before it shows it
 * @param sector the sector of the care that is needed
 * @param zorgprofiel the zorgprofiel, of that sector, if it matters to the place
 * @param context the context that is needed; absent when it is not yet known
 * @param expertise the expertise that is needed, at most 50 words
 * @param kenmerken the properties of the client that can be a contra-indication, at most 50 words
 * @param voorkeur the wishes
 * @param eisen the wishes without which no place will do
 * @param status how the client waits: urgent, actively, for a preference or as a precaution
 * @param wachtSinds the day since which the client waits
 */
public record Client(
        String nummer,
        Sector sector,
        Optional<Zorgprofiel> zorgprofiel,
        Optional<String> context,
        SortedSet<String> expertise,
        SortedSet<String> kenmerken,
        Voorkeur voorkeur,
        Set<Wens> eisen,
        Leveringsstatus status,
        LocalDate wachtSinds) {
    static final Tekst WACHTEND = Tekst.of(
            "een status van iemand die wacht: URGENT_PLAATSEN, ACTIEF_PLAATSEN, ACTIEF_WACHTEND, WACHT_OP_VOORKEUR,"
                    + " WACHT_UIT_VOORZORG",
            "a status of somebody who waits: URGENT_PLAATSEN, ACTIEF_PLAATSEN, ACTIEF_WACHTEND, WACHT_OP_VOORKEUR,"
                    + " WACHT_UIT_VOORZORG");

    /**
     * Checks that the parts fit together.
     *
     * @param nummer what tells this client apart, unique among the clients; a pseudonym, or the caller makes one before it shows
     *     it
     * @param sector the sector of the care that is needed
     * @param zorgprofiel the zorgprofiel, of that sector, if it matters to the place
     * @param context the context that is needed; absent when it is not yet known
     * @param expertise the expertise that is needed, at most 50 words
     * @param kenmerken the properties of the client that can be a contra-indication, at most 50 words
     * @param voorkeur the wishes
     * @param eisen the wishes without which no place will do
     * @param status how the client waits: urgent, actively, for a preference or as a precaution
     * @param wachtSinds the day since which the client waits
     * @throws OngeldigeWaardeException if a word is blank or too long, the zorgprofiel is of another sector, a wish is demanded
     *     that is not there, the form is no care in kind, or the client does not wait; never showing the number
     */
    public Client {
        if (nummer.isBlank() || nummer.length() > Woorden.LONGEST) {
            throw new OngeldigeWaardeException(
                    "",
                    Tekst.of(
                            "een nummer van 1 t/m " + Woorden.LONGEST + " tekens",
                            "a number of 1 through " + Woorden.LONGEST + " characters"));
        }
        zorgprofiel.ifPresent(z -> Plaatsgroep.checkSector(z, sector));
        context.ifPresent(Woorden::word);
        expertise = Woorden.set(expertise);
        kenmerken = Woorden.set(kenmerken);
        EnumSet<Wens> kopie = EnumSet.noneOf(Wens.class);
        kopie.addAll(eisen);
        if (!voorkeur.wensen().containsAll(kopie)) {
            throw new OngeldigeWaardeException(
                    kopie.toString(),
                    Tekst.of("eisen die ook als voorkeur genoemd zijn", "demands that are also named as a preference"));
        }
        eisen = Collections.unmodifiableSet(kopie);
        if (voorkeur.vorm().filter(v -> !v.isInNatura()).isPresent()) {
            throw new OngeldigeWaardeException(
                    Leveringsvorm.PGB.name(), Tekst.of("een leveringsvorm in natura", "a form of care in kind"));
        }
        if (rank(status) < 0) {
            throw new OngeldigeWaardeException(status.name(), WACHTEND);
        }
    }

    /** Who goes first: the most urgent is 0; -1 for who does not wait. */
    static int rank(Leveringsstatus status) {
        return switch (status) {
            case URGENT_PLAATSEN -> 0;
            case ACTIEF_PLAATSEN, ACTIEF_WACHTEND -> 1;
            case WACHT_OP_VOORKEUR -> 2;
            case WACHT_UIT_VOORZORG -> 3;
            case IN_ZORG, EINDE_ZORGVRAAG -> -1;
        };
    }

    /** Writes that it is a client, and nothing by which to find out who. */
    @Override
    public String toString() {
        return "Client[sector=" + sector + ", status=" + status + "]";
    }
}
