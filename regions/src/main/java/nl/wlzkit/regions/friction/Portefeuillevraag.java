package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How specific are the frictions of a zorgkantoor together? The order of the frictions does not matter. Immutable and
 * thread-safe.
 *
 * @param fricties the frictions, 1 through 1,000, each with a name of its own; kept in the order of their names
 * @param leeswijze how ambiguous places are read
 */
public record Portefeuillevraag(List<Frictie> fricties, Leeswijze leeswijze) implements Vraag<Portefeuillevraag> {
    /** The readings that the question knows, at their default. */
    public static final Leeswijze LEZINGEN = Frictielezingen.LEZINGEN;

    private static final int MEESTE = 1_000;
    private static final Tekst EEN_KEER = Tekst.of("elke naam één keer", "every name once");
    private static final Eigenschap<Portefeuillevraag, List<Frictie>> E_FRICTIES = required(
            "fricties",
            Waardevormen.atLeast(Waardevormen.distinct(Frictie.VORM, MEESTE, Frictie.E_NAAM, EEN_KEER), 1),
            Portefeuillevraag::fricties);
    private static final Eigenschap<Portefeuillevraag, Leeswijze> E_LEZINGEN =
            readings(LEZINGEN, Portefeuillevraag::leeswijze);
    static final Objectvorm<Portefeuillevraag> VORM = Objectvorm.of(
            g -> new Portefeuillevraag(g.get(E_FRICTIES), g.find(E_LEZINGEN).orElse(LEZINGEN)), E_FRICTIES, E_LEZINGEN);

    /**
     * Checks the number of frictions and their names, and puts them in order.
     *
     * @param fricties the frictions, 1 through 1,000, each with a name of its own; kept in the order of their names
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if there are none or too many, a name comes twice, or the readings are not those of
     *     this question
     */
    public Portefeuillevraag {
        Teksten.size(fricties.size(), 1, MEESTE);
        LEZINGEN.check(leeswijze);
        Set<String> gezien = new HashSet<>();
        for (Frictie frictie : fricties) {
            if (!gezien.add(frictie.naam())) {
                throw new OngeldigeWaardeException(frictie.naam(), EEN_KEER);
            }
        }
        fricties = fricties.stream().sorted(Comparator.comparing(Frictie::naam)).toList();
    }

    /**
     * Asks about frictions, with all readings at their default.
     *
     * @param fricties the frictions, 1 through 1,000, each with a name of its own
     * @return the question
     * @throws OngeldigeWaardeException if there are none or too many, or a name comes twice
     */
    public static Portefeuillevraag of(List<Frictie> fricties) {
        return new Portefeuillevraag(fricties, LEZINGEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Portefeuillevraag fill(Gat<W> gat, W waarde) {
        return new Portefeuillevraag(fricties, leeswijze.choose(gat.feit(), (String) waarde));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(Frictielezingen.relevant(fricties));
    }

    @Override
    public Portefeuillevraag open(Lezing lezing) {
        return new Portefeuillevraag(fricties, leeswijze.open(lezing.naam()));
    }
}
