package nl.wlzkit.quality.procurement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.procurement.Inkoopprocesvraag.Gebeurtenis;

/**
 * Whether the steps of a purchasing came in their order: no step before the one that goes before it, none again that happens once,
 * and the definitive award only after the term of objection. A sequence that is in order stays so without its last step.
 * Immutable and thread-safe.
 */
public final class Inkoopprocestoets implements Berekening<Inkoopprocesvraag, Oordeel> {
    private static final Stap VOLGORDE =
            new Stap("ZK24-135", Tekst.of("de stappen van de zorginkoop", "the steps of purchasing"));
    private static final Stap VIJF =
            new Stap("IK17-070", Tekst.of("de vijf stappen van 2017", "the five steps of 2017"));
    private static final Stap NA_BEZWAAR =
            new Stap("ZK24-148", Tekst.of("na afloop van de bezwaarperiode", "after the term of objection"));
    private static final Stap EENMAAL =
            new Stap("WK-INKOOPPROCES-EENMAAL", Tekst.of("deze stap komt één keer voor", "this step happens once"));
    private static final Tekst DAG = Tekst.of("dag", "day");
    private static final String DEFINITIEF = "P8";

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    private final Herkomst herkomst = Herkomst.of(List.of(Herkomst.Bestand.of(
            "inkoopproces.tsv",
            Resources.bytes(Inkoopprocestoets.class.getResourceAsStream("inkoopproces.tsv"), "inkoopproces.tsv"))));

    /** Makes the calculator. */
    public Inkoopprocestoets() {}

    private static List<Stap> steps() {
        List<Stap> alle = new ArrayList<>(List.of(VOLGORDE, VIJF, NA_BEZWAAR, EENMAAL));
        Inkoopstap.all().forEach(s -> alle.add(s.stap()));
        return List.copyOf(alle);
    }

    /**
     * A step that is not in order, or of which that is not known. Immutable and thread-safe.
     *
     * @param gebeurtenis the step that was taken
     * @param oordeel that it is not in order, or to be judged
     * @param stap the rule that says so
     */
    public record Afwijking(Gebeurtenis gebeurtenis, Oordeel oordeel, Stap stap) {}

    /**
     * Returns what is not in order.
     *
     * @param vraag the question
     * @return the deviations, in the order of the days; the first is where it went wrong
     */
    public List<Afwijking> deviations(Inkoopprocesvraag vraag) {
        List<Inkoopstap> stappen = Inkoopstap.of(vraag.proces());
        List<String> codes = stappen.stream().map(Inkoopstap::code).toList();
        Set<String> gedaan = new HashSet<>();
        List<Afwijking> afwijkingen = new ArrayList<>();
        int laatste = -1;
        for (Gebeurtenis g : vraag.gebeurtenissen()) {
            int nu = codes.indexOf(g.stap());
            Inkoopstap stap = stappen.get(nu);
            if (nu < laatste || !gedaan.containsAll(codes.subList(0, nu))) {
                afwijkingen.add(new Afwijking(g, Oordeel.VOLDOET_NIET, stap.stap()));
            } else if (gedaan.contains(g.stap()) && !stap.herhaalbaar()) {
                afwijkingen.add(new Afwijking(g, Oordeel.VOLDOET_NIET, EENMAAL));
            } else if (g.stap().equals(DEFINITIEF)) {
                Oordeel na = vraag.bezwaarTotEnMet()
                        .map(tot -> Oordeel.of(g.dag().isAfter(tot)))
                        .orElse(Oordeel.TE_BEOORDELEN);
                if (na != Oordeel.VOLDOET) {
                    afwijkingen.add(new Afwijking(g, na, NA_BEZWAAR));
                }
            }
            gedaan.add(g.stap());
            laatste = Math.max(laatste, nu);
        }
        return List.copyOf(afwijkingen);
    }

    /**
     * Returns how far the process is.
     *
     * @param vraag the question
     * @return the last step before anything went wrong; absent when nothing was done in order
     */
    public Optional<Inkoopstap> current(Inkoopprocesvraag vraag) {
        List<Gebeurtenis> alle = vraag.gebeurtenissen();
        List<Afwijking> afwijkingen = deviations(vraag);
        int goed = afwijkingen.isEmpty()
                ? alle.size()
                : alle.indexOf(afwijkingen.get(0).gebeurtenis());
        return goed == 0
                ? Optional.empty()
                : Inkoopstap.of(vraag.proces()).stream()
                        .filter(s -> s.code().equals(alle.get(goed - 1).stap()))
                        .findFirst();
    }

    @Override
    public Antwoord<Oordeel> calculate(Inkoopprocesvraag vraag, Spoor spoor) {
        Oordeel tot =
                spoor.begin(vraag.proces() == Inkoopproces.LANDELIJK ? VOLGORDE : VIJF, Oordeel.VOLDOET, List::of);
        for (Afwijking a : deviations(vraag)) {
            Oordeel van = tot;
            List<Gegeven> door = List.of(
                    Gegeven.of(a.gebeurtenis().stap(), DAG, a.gebeurtenis().dag()));
            tot = spoor.step(a.stap(), van, van.and(a.oordeel()), () -> door);
            if (tot == van) {
                spoor.note(a.stap(), () -> door);
            }
        }
        return Antwoord.of(tot);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
