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
    private final Map<String, Optional<String>> lezingen; // empty: opened

    Leveringsvormvraag(
            Leveringsvormtoets toets,
            Dossier dossier,
            Map<String, Object> feiten,
            Map<String, Optional<String>> lezingen) {
        this.toets = toets;
        this.dossier = dossier;
        this.feiten = feiten;
        this.lezingen = lezingen;
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
        return new Leveringsvormvraag(toets, dossier, meer, lezingen);
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
        Lezing lezing = Leveringsvormtoets.lezing(naam);
        return put(naam, Optional.of(new Lezing(naam, lezing.regel(), lezing.keuzes(), keuze).gekozen()));
    }

    private Leveringsvormvraag put(String lezing, Optional<String> gekozen) {
        Map<String, Optional<String>> anders = new HashMap<>(lezingen);
        if (gekozen.equals(Optional.of(Leveringsvormtoets.lezing(lezing).standaard()))) {
            anders.remove(lezing); // a reading at its default is the same question, chosen or not
        } else {
            anders.put(lezing, gekozen);
        }
        return new Leveringsvormvraag(toets, dossier, feiten, anders);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        List<Leveringsvormvraag> gekozen = new ArrayList<>(List.of(this));
        for (Lezing lezing : toets.lezingen()) {
            if (choice(lezing.naam()).isEmpty()) {
                gaten.add(lezing.gat());
                List<Leveringsvormvraag> elk = new ArrayList<>();
                for (Leveringsvormvraag vraag : gekozen) {
                    lezing.keuzes().forEach(k -> elk.add(vraag.choose(lezing.naam(), k)));
                }
                gekozen = elk;
            }
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
        boolean isLezing = toets.lezingen().stream().anyMatch(l -> l.naam().equals(gat.feit()));
        return isLezing ? choose(gat.feit(), waarde.toString()) : with(gat.feit(), waarde);
    }

    @Override
    public List<Lezing> lezingen() {
        List<Lezing> van = new ArrayList<>();
        for (Lezing lezing : toets.lezingen()) {
            boolean speelt = switch (lezing.naam()) {
                case Leveringsvormtoets.COMBINATIES -> keuze().vormen().size() > 1;
                case Leveringsvormtoets.DEELTIJD -> keuze().deeltijd();
                default -> true;
            };
            if (speelt) {
                choice(lezing.naam())
                        .ifPresent(k -> van.add(new Lezing(lezing.naam(), lezing.regel(), lezing.keuzes(), k)));
            }
        }
        return van;
    }

    @Override
    public Leveringsvormvraag open(Lezing lezing) {
        Leveringsvormtoets.lezing(lezing.naam());
        return put(lezing.naam(), Optional.empty());
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
                    .map(l -> choice(l.naam()).equals(Optional.of(l.waarde())))
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

    /** The choice of a reading, empty when it was opened. */
    Optional<String> choice(String lezing) {
        Optional<String> gekozen = lezingen.get(lezing);
        return gekozen == null ? Optional.of(Leveringsvormtoets.lezing(lezing).standaard()) : gekozen;
    }

    String chosen(String lezing) {
        return choice(lezing).orElseThrow(() -> new IllegalArgumentException("the reading " + lezing + " is a hole"));
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
                && lezingen.equals(v.lezingen)
                && feiten.equals(v.feiten);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profiel(), keuze(), dag(), lezingen, feiten);
    }

    @Override
    public String toString() {
        return "Leveringsvormvraag[" + profiel().notatie() + ", " + keuze() + ", " + dag() + ", "
                + new TreeMap<>(feiten) + "]";
    }
}
