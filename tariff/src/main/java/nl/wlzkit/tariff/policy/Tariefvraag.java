package nl.wlzkit.tariff.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;

/**
 * What percentage of the maximum tariff does a zorgkantoor give on a day? The facts that the policy asks for are given or
 * left open; what is absent is unknown, never no and never zero. Made by {@link Tariefbeleid#vraag}. Immutable and
 * thread-safe.
 */
public final class Tariefvraag implements Vraag<Tariefvraag> {
    private final Tariefbeleid beleid;
    private final Zorgkantoor zorgkantoor;
    private final LocalDate dag;
    private final Map<String, Optional<String>> lezingen; // empty: opened
    private final Map<String, Object> feiten;

    Tariefvraag(
            Tariefbeleid beleid,
            Zorgkantoor zorgkantoor,
            LocalDate dag,
            Map<String, Optional<String>> lezingen,
            Map<String, Object> feiten) {
        this.beleid = beleid;
        this.zorgkantoor = zorgkantoor;
        this.dag = dag;
        this.lezingen = lezingen;
        this.feiten = feiten;
    }

    /**
     * Tells in which form the care is delivered.
     *
     * @param vorm the form
     * @return the question with that fact
     * @throws OngeldigeWaardeException if the policy has no tariff for it, as for a pgb
     */
    public Tariefvraag with(Leveringsvorm vorm) {
        return with(Tariefbeleid.VORM, vorm.name());
    }

    /**
     * Tells for which profile the care is. What matters of it is only whether a rule names it.
     *
     * @param profiel the profile
     * @return the question with that fact
     * @throws OngeldigeWaardeException if the profile is of another sector than the policy
     */
    public Tariefvraag with(Zorgprofiel profiel) {
        return with(Tariefbeleid.PROFIEL, beleid.profileClass(profiel));
    }

    /**
     * Tells a fact. What is published of it for the day of the question goes before what is told.
     *
     * @param feit its name in the policy
     * @param waarde its value: a {@link Boolean}, a {@link String}, a percentage or points
     * @return the question with that fact, in place of what was told of it before
     * @throws OngeldigeWaardeException if the policy has no such fact, or it cannot have that value
     */
    public Tariefvraag with(String feit, Object waarde) {
        return put(feit, beleid.feit(feit).check(waarde));
    }

    /**
     * Tells several facts at once.
     *
     * @param feiten values by name of the fact
     * @return the question with those facts, in place of what was told of them before
     * @throws OngeldigeWaardeException if the policy has no such fact, or it cannot have that value
     */
    public Tariefvraag with(Map<String, Object> feiten) {
        Map<String, Object> meer = new HashMap<>(this.feiten);
        for (Map.Entry<String, Object> feit : feiten.entrySet()) {
            meer.put(feit.getKey(), beleid.feit(feit.getKey()).check(feit.getValue()));
        }
        return new Tariefvraag(beleid, zorgkantoor, dag, lezingen, meer);
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if the policy has no such reading or choice
     */
    public Tariefvraag choose(String naam, String keuze) {
        Lezing lezing = beleid.lezing(naam);
        Lezing gekozen = new Lezing(lezing.naam(), lezing.regel(), lezing.keuzes(), keuze);
        return put(gekozen.naam(), Optional.of(gekozen.gekozen()));
    }

    private Tariefvraag put(String feit, Object waarde) {
        Map<String, Object> meer = new HashMap<>(feiten);
        meer.put(feit, waarde);
        return new Tariefvraag(beleid, zorgkantoor, dag, lezingen, meer);
    }

    private Tariefvraag put(String lezing, Optional<String> keuze) {
        Map<String, Optional<String>> anders = new HashMap<>(lezingen);
        if (keuze.equals(Optional.of(beleid.lezing(lezing).standaard()))) {
            anders.remove(lezing); // a reading at its default is the same question, chosen or not
        } else {
            anders.put(lezing, keuze);
        }
        return new Tariefvraag(beleid, zorgkantoor, dag, anders, feiten);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        for (Lezing lezing : beleid.lezingen()) {
            if (choice(lezing.naam()).isEmpty()) {
                gaten.add(lezing.gat());
            }
        }
        for (String feit : beleid.openFacts(this)) {
            gaten.add(beleid.feit(feit).gat());
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Tariefvraag fill(Gat<W> gat, W waarde) {
        if (beleid.hasReading(gat.feit())) {
            return choose(gat.feit(), waarde.toString());
        }
        // the ends of a range stand for the values beside them, so an end outside it is no wrong value here
        return gat.domein().cases().contains(waarde) ? put(gat.feit(), (Object) waarde) : with(gat.feit(), waarde);
    }

    @Override
    public List<Lezing> lezingen() {
        return beleid.readings(this);
    }

    @Override
    public Tariefvraag open(Lezing lezing) {
        beleid.lezing(lezing.naam());
        return put(lezing.naam(), Optional.empty());
    }

    /**
     * Returns the policy that is asked.
     *
     * @return the policy
     */
    public Tariefbeleid beleid() {
        return beleid;
    }

    /**
     * Says whether it was made by this very policy; another one that says the same is another one.
     *
     * @param ander a policy
     * @return true if it is the one that is asked
     */
    @SuppressWarnings("ReferenceEquality") // to compare two policies whole takes longer than to answer by either
    public boolean isTo(Tariefbeleid ander) {
        return beleid == ander;
    }

    /**
     * Returns the zorgkantoor that is asked.
     *
     * @return the zorgkantoor
     */
    public Zorgkantoor zorgkantoor() {
        return zorgkantoor;
    }

    /**
     * Returns the day that is asked about.
     *
     * @return the day
     */
    public LocalDate dag() {
        return dag;
    }

    /**
     * Returns the facts that were told.
     *
     * @return the values by name
     */
    public Map<String, Object> feiten() {
        return Map.copyOf(feiten);
    }

    /** The choice of a reading, empty when it was opened. */
    Optional<String> choice(String lezing) {
        Optional<String> keuze = lezingen.get(lezing);
        return keuze == null ? Optional.of(beleid.lezing(lezing).standaard()) : keuze;
    }

    /** The value of a fact: what was published goes before what was told; empty when it is a hole. */
    Optional<Object> value(String feit) {
        Optional<Feit.Bekend> bekend = beleid.published(feit, this);
        return bekend.isPresent() ? Optional.of(bekend.get().waarde()) : Optional.ofNullable(feiten.get(feit));
    }

    /** Whether a fact has one of some values; under readings that are open, every value that it could have counts. */
    Oordeel isIn(String feit, Set<Object> waarden) {
        Oordeel mogelijk = null;
        for (Feit.Bekend bekend : beleid.feit(feit).bekend()) {
            Oordeel geldt = Oordeel.of(bekend.geldig().contains(dag)).and(Voorwaarde.readings(bekend.lezing(), this));
            Oordeel is = Oordeel.of(waarden.contains(bekend.waarde()));
            if (geldt == Oordeel.VOLDOET) {
                return is;
            }
            if (geldt == Oordeel.TE_BEOORDELEN) {
                mogelijk = mogelijk == null ? is : hull(mogelijk, is);
            }
        }
        Object waarde = feiten.get(feit);
        Oordeel verteld = waarde == null ? Oordeel.TE_BEOORDELEN : Oordeel.of(waarden.contains(waarde));
        return mogelijk == null ? verteld : hull(mogelijk, verteld);
    }

    private static Oordeel hull(Oordeel een, Oordeel ander) {
        return een == ander ? een : Oordeel.TE_BEOORDELEN;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Tariefvraag v
                && beleid.equals(v.beleid)
                && zorgkantoor == v.zorgkantoor
                && dag.equals(v.dag)
                && lezingen.equals(v.lezingen)
                && feiten.equals(v.feiten);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zorgkantoor, dag, lezingen, feiten);
    }

    @Override
    public String toString() {
        return "Tariefvraag[" + zorgkantoor + ", " + dag + ", " + new TreeMap<>(feiten) + "]";
    }
}
