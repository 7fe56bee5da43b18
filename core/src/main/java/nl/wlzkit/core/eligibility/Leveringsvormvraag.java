package nl.wlzkit.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * May a client with this zorgprofiel have this form of care, or combination of forms, on this day? Facts are told or left
 * open; what is absent is unknown. Made by {@link Leveringsvormtoets#vraag}. Immutable and thread-safe.
 */
public final class Leveringsvormvraag implements Vraag<Leveringsvormvraag> {
    private final Leveringsvormtoets toets;
    private final Dossier dossier;
    private final Map<String, Object> feiten;
    private final Leeswijze leeswijze;

    Leveringsvormvraag(Leveringsvormtoets toets, Dossier dossier, Map<String, Object> feiten, Leeswijze leeswijze) {
        this.toets = toets;
        this.dossier = dossier;
        this.feiten = feiten;
        this.leeswijze = leeswijze;
    }

    /**
     * Tells a fact. A fact that no rule asks for here changes nothing.
     *
     * @param feit its name, one of {@link Leveringsvormtoets#feiten()}
     * @param waarde its value: a {@link Boolean} or one of the words of its domain
     * @return the question with that fact, in place of what was told of it before
     * @throws OngeldigeWaardeException if there is no such fact, or it cannot have that value
     */
    public Leveringsvormvraag with(String feit, Object waarde) {
        Map<String, Object> meer = new HashMap<>(feiten);
        meer.put(feit, Feit.check(toets.feit(feit), waarde));
        return new Leveringsvormvraag(toets, dossier, meer, leeswijze);
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Leveringsvormvraag choose(String naam, String keuze) {
        return read(leeswijze.choose(naam, keuze));
    }

    Leveringsvormvraag read(Leeswijze anders) {
        return new Leveringsvormvraag(toets, dossier, feiten, anders);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        List<Leveringsvormvraag> gekozen = new ArrayList<>(List.of(this));
        for (Gat<?> lezing : leeswijze.gaten()) {
            List<Leveringsvormvraag> elk = new ArrayList<>();
            for (Leveringsvormvraag vraag : gekozen) {
                leeswijze.choices(lezing.feit()).forEach(k -> elk.add(vraag.choose(lezing.feit(), k)));
            }
            gekozen = elk;
        }
        Set<String> open = new LinkedHashSet<>();
        gekozen.forEach(vraag -> open.addAll(toets.openFacts(vraag)));
        for (Gat<?> gat : toets.feiten()) {
            if (open.contains(gat.feit())) {
                gaten.add(gat);
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Leveringsvormvraag fill(Gat<W> gat, W waarde) {
        return leeswijze.knows(gat.feit()) ? choose(gat.feit(), waarde.toString()) : with(gat.feit(), waarde);
    }

    @Override
    public List<Lezing> lezingen() {
        List<String> spelen = new ArrayList<>(List.of(Leveringsvormtoets.WETTEKST));
        if (keuze().vormen().size() > 1) {
            spelen.add(Leveringsvormtoets.COMBINATIES);
        }
        if (keuze().deeltijd()) {
            spelen.add(Leveringsvormtoets.DEELTIJD);
        }
        return leeswijze.lezingen(spelen);
    }

    @Override
    public Leveringsvormvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }

    /**
     * Returns the zorgprofiel of the client.
     *
     * @return the profile
     */
    public Zorgprofiel profiel() {
        return dossier.profiel();
    }

    /**
     * Returns the form or combination that is asked about.
     *
     * @return the choice
     */
    public Leveringskeuze keuze() {
        return dossier.keuze();
    }

    /**
     * Returns the day that is asked about.
     *
     * @return the day
     */
    public LocalDate dag() {
        return dossier.dag();
    }

    /**
     * Returns the facts that were told.
     *
     * @return the values by name
     */
    public Map<String, Object> feiten() {
        return Map.copyOf(feiten);
    }

    /**
     * Returns which rules may refuse when a fact has a value: those that ask for it, and the rule that is unknown itself.
     *
     * @param feit the name of the fact
     * @param waarde its value
     * @return the steps that refuse then, if nothing sets them aside; none if no rule that speaks of this choice does
     */
    public List<Stap> refusals(String feit, Object waarde) {
        Set<Stap> stappen = new LinkedHashSet<>();
        for (Dossier.Weigering weigering : dossier.weigeringen()) {
            Leveringsregel regel = weigering.geldend().regel();
            boolean vraagtErnaar = regel.als()
                    .filter(als -> als.naam().equals(feit) && als.waarde().equals(waarde))
                    .isPresent();
            boolean isHetZelf = feit.equals(weigering.geldend().onbekend()) && waarde.equals(true);
            boolean gelezen = regel.lezing()
                    .map(l -> leeswijze.lezingen(List.of(l.naam())).stream()
                            .anyMatch(nu -> nu.gekozen().equals(l.waarde())))
                    .orElse(true);
            if (gelezen && (vraagtErnaar || isHetZelf)) {
                stappen.add(regel.stap());
            }
        }
        return List.copyOf(stappen);
    }

    Leveringsvormtoets toets() {
        return toets;
    }

    Dossier dossier() {
        return dossier;
    }

    Optional<Object> value(String feit) {
        return Optional.ofNullable(feiten.get(feit));
    }

    String chosen(String lezing) {
        return leeswijze.choice(lezing);
    }

    Leeswijze leeswijze() {
        return leeswijze;
    }

    /** Whether the text of every law that matters here is at hand for the day. */
    boolean isCovered() {
        boolean alleenGelezen = chosen(Leveringsvormtoets.WETTEKST).equals(Leveringsvormtoets.ALLEEN_GELEZEN);
        for (Wetsstand stand : toets.standen()) {
            if (dossier.wetten().contains(stand.bron()) && !stand.covers(dossier.dag(), alleenGelezen)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Leveringsvormvraag v
                && toets.equals(v.toets)
                && profiel() == v.profiel()
                && keuze().equals(v.keuze())
                && dag().equals(v.dag())
                && leeswijze.equals(v.leeswijze)
                && feiten.equals(v.feiten);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profiel(), keuze(), dag(), leeswijze, feiten);
    }

    @Override
    public String toString() {
        return "Leveringsvormvraag[" + profiel().notatie() + ", " + keuze() + ", " + dag() + ", "
                + new TreeMap<>(feiten) + "]";
    }
}
