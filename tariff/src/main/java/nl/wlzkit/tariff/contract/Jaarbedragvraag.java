package nl.wlzkit.tariff.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * What does a zorgkantoor pay for a number of units in a year? Immutable and thread-safe.
 *
 * @param contracttarief what it pays per unit
 * @param aantal the number of units in the year, 0 through 1,000,000,000
 * @param leeswijze the reading of the order of rounding: {@link #PER_EENHEID} or {@link #PER_JAAR}
 */
public record Jaarbedragvraag(Contracttariefvraag contracttarief, long aantal, Leeswijze leeswijze)
        implements Vraag<Jaarbedragvraag> {
    /** The tariff is rounded per unit, and then multiplied; the default. */
    public static final String PER_EENHEID = "per-eenheid";

    /** The exact tariff is multiplied, and the amount of the year is rounded. */
    public static final String PER_JAAR = "per-jaar";

    /** The name of the reading. */
    public static final String LEZING = "jaarbedrag";

    /** The reading that this question has beside those of the policy, at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(LEZING, "WK-AFR-JAAR", PER_EENHEID, PER_JAAR));

    static final Grensvorm<Long> AANTAL = Waardevormen.whole(0, 1_000_000_000L);

    /**
     * Checks the number and the reading.
     *
     * @param contracttarief what it pays per unit
     * @param aantal the number of units in the year, 0 through 1,000,000,000
     * @param leeswijze the reading of the order of rounding: {@link #PER_EENHEID} or {@link #PER_JAAR}
     * @throws OngeldigeWaardeException if the number is out of range, or the reading none of the two
     */
    public Jaarbedragvraag {
        AANTAL.check(aantal);
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks for the amount of a year, at the default reading.
     *
     * @param contracttarief what is paid per unit
     * @param aantal the number of units
     * @return the question
     */
    public static Jaarbedragvraag of(Contracttariefvraag contracttarief, long aantal) {
        return new Jaarbedragvraag(contracttarief, aantal, LEZINGEN);
    }

    /**
     * Returns how this question is read by choices that can be about other readings too.
     *
     * @param keuzes the choices by name of the reading; what is absent is at its default
     * @return its reading
     * @throws OngeldigeWaardeException if its choice is none
     */
    public static Leeswijze reading(Map<String, String> keuzes) {
        return LEZINGEN.choose(LEZING, Optional.ofNullable(keuzes.get(LEZING)));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(contracttarief.gaten());
        gaten.addAll(leeswijze.gaten());
        return List.copyOf(gaten);
    }

    @Override
    public <W> Jaarbedragvraag fill(Gat<W> gat, W waarde) {
        return leeswijze.knows(gat.feit())
                ? read(leeswijze.choose(gat.feit(), waarde.toString()))
                : new Jaarbedragvraag(contracttarief.fill(gat, waarde), aantal, leeswijze);
    }

    private Jaarbedragvraag read(Leeswijze anders) {
        return new Jaarbedragvraag(contracttarief, aantal, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        List<Lezing> lezingen = new ArrayList<>(contracttarief.lezingen());
        lezingen.addAll(leeswijze.lezingen());
        return List.copyOf(lezingen);
    }

    @Override
    public Jaarbedragvraag open(Lezing lezing) {
        return leeswijze.knows(lezing.naam())
                ? read(leeswijze.open(lezing.naam()))
                : new Jaarbedragvraag(contracttarief.open(lezing), aantal, leeswijze);
    }
}
