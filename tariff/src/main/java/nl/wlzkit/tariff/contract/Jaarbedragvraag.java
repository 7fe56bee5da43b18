package nl.wlzkit.tariff.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * What does a zorgkantoor pay for a number of units in a year? Immutable and thread-safe.
 *
 * @param contracttarief what it pays per unit
 * @param aantal the number of units in the year, 0 through 1,000,000,000
 * @param volgorde the reading of the order of rounding: {@link #PER_EENHEID} or {@link #PER_JAAR}; absent when it is open
 */
public record Jaarbedragvraag(Contracttariefvraag contracttarief, long aantal, Optional<String> volgorde)
        implements Vraag<Jaarbedragvraag> {
    /** The tariff is rounded per unit, and then multiplied; the default. */
    public static final String PER_EENHEID = "per-eenheid";

    /** The exact tariff is multiplied, and the amount of the year is rounded. */
    public static final String PER_JAAR = "per-jaar";

    /** The name of the reading. */
    public static final String LEZING = "jaarbedrag";

    static final long MOST = 1_000_000_000L;
    static final List<String> KEUZES = List.of(PER_EENHEID, PER_JAAR);

    /**
     * Checks the number and the reading.
     *
     * @param contracttarief what it pays per unit
     * @param aantal the number of units in the year, 0 through 1,000,000,000
     * @param volgorde the reading of the order of rounding: {@link #PER_EENHEID} or {@link #PER_JAAR}; absent when it is
     *     open
     * @throws OngeldigeWaardeException if the number is out of range, or the reading none of the two
     */
    public Jaarbedragvraag {
        units(aantal);
        volgorde.ifPresent(Jaarbedragvraag::reading);
    }

    /**
     * Asks for the amount of a year, at the default reading.
     *
     * @param contracttarief what is paid per unit
     * @param aantal the number of units
     * @return the question
     */
    public static Jaarbedragvraag of(Contracttariefvraag contracttarief, long aantal) {
        return new Jaarbedragvraag(contracttarief, aantal, Optional.of(PER_EENHEID));
    }

    static long units(long aantal) {
        if (aantal < 0 || aantal > MOST) {
            throw new OngeldigeWaardeException(
                    Long.toString(aantal), Tekst.of("een aantal van 0 t/m " + MOST, "a number from 0 through " + MOST));
        }
        return aantal;
    }

    /**
     * Returns the reading of the order of rounding.
     *
     * @param keuze {@link #PER_EENHEID} or {@link #PER_JAAR}
     * @return the reading with that choice
     * @throws OngeldigeWaardeException if it is none of the two
     */
    public static Lezing reading(String keuze) {
        return new Lezing(LEZING, "WK-AFR-JAAR", KEUZES, keuze);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(contracttarief.gaten());
        if (volgorde.isEmpty()) {
            gaten.add(reading(PER_EENHEID).gat());
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Jaarbedragvraag fill(Gat<W> gat, W waarde) {
        return gat.feit().equals(LEZING)
                ? new Jaarbedragvraag(contracttarief, aantal, Optional.of(waarde.toString()))
                : new Jaarbedragvraag(contracttarief.fill(gat, waarde), aantal, volgorde);
    }

    @Override
    public List<Lezing> lezingen() {
        List<Lezing> lezingen = new ArrayList<>(contracttarief.lezingen());
        lezingen.add(reading(volgorde.orElse(PER_EENHEID)));
        return List.copyOf(lezingen);
    }

    @Override
    public Jaarbedragvraag open(Lezing lezing) {
        return lezing.naam().equals(LEZING)
                ? new Jaarbedragvraag(contracttarief, aantal, Optional.empty())
                : new Jaarbedragvraag(contracttarief.open(lezing), aantal, volgorde);
    }
}
