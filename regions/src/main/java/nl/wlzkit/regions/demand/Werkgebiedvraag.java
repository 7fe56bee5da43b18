package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * How many clients does a provider have for every postcode area? Immutable and thread-safe.
 *
 * @param werkgebied the four-digit postcodes of the regions of Zilveren Kruis in which the provider works, 1 through 9,000
 * @param klanten the clients, at most 50,000; who is there twice lives in one place; the order does not matter
 * @param leeswijze how ambiguous places are read
 */
public record Werkgebiedvraag(SortedSet<Integer> werkgebied, List<Klant> klanten, Leeswijze leeswijze)
        implements Vraag<Werkgebiedvraag> {
    /** The reading of the areas by which the number of clients is divided. */
    public static final String NOEMER = "noemer";

    static final String BEZET = "alleen-bezette-pc4";
    static final String WERKGEBIED = "werkgebied";

    /** All readings at their default, which is what the policy says. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(NOEMER, "WK-LEES-RATIO-NOEMER", BEZET, WERKGEBIED));

    static final int MEESTE = 50_000;
    static final int MEESTE_GEBIEDEN = 9_000;

    private record Ontwerp(List<Integer> werkgebied, List<Klant> klanten, Leeswijze leeswijze) {}

    private static final Eigenschap<Ontwerp, List<Integer>> E_WERKGEBIED =
            required("werkgebied", Waardevormen.list(Klant.PC4, MEESTE_GEBIEDEN), Ontwerp::werkgebied);
    private static final Eigenschap<Ontwerp, List<Klant>> E_KLANTEN =
            required("klanten", Persoonssleutel.people(Klant.VORM, MEESTE), Ontwerp::klanten);
    private static final Eigenschap<Ontwerp, Leeswijze> E_LEESWIJZE = readings(LEZINGEN, Ontwerp::leeswijze);

    /** How it is written. */
    static final Gecontroleerdevorm<?, Werkgebiedvraag> VORM = new Gecontroleerdevorm<>(
            Objectvorm.of(
                    g -> new Ontwerp(
                            g.get(E_WERKGEBIED),
                            g.get(E_KLANTEN),
                            g.find(E_LEESWIJZE).orElse(LEZINGEN)),
                    E_WERKGEBIED,
                    E_KLANTEN,
                    E_LEESWIJZE),
            v -> new Ontwerp(List.copyOf(v.werkgebied), v.klanten, v.leeswijze),
            o -> problems(o.werkgebied().size(), o.klanten()),
            o -> new Werkgebiedvraag(new TreeSet<>(o.werkgebied()), o.klanten(), o.leeswijze()));

    /**
     * Checks how the parts fit.
     *
     * @param werkgebied the four-digit postcodes of the regions of Zilveren Kruis in which the provider works, 1 through
     *     9,000
     * @param klanten the clients, at most 50,000; who is there twice lives in one place; the order does not matter
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if there is no area, a postcode is out of range, there are too many clients, or
     *     somebody lives in two places
     */
    public Werkgebiedvraag {
        werkgebied.forEach(Klant.PC4::check);
        werkgebied = Collections.unmodifiableSortedSet(new TreeSet<>(werkgebied));
        klanten = List.copyOf(klanten);
        Lijsten.atMost(klanten, MEESTE);
        LEZINGEN.check(leeswijze);
        Fout.throwIfAny(problems(werkgebied.size(), klanten));
    }

    private static List<Fout> problems(int gebieden, List<Klant> klanten) {
        List<Fout> fouten = new ArrayList<>();
        if (gebieden == 0) {
            fouten.add(Fout.fit("", "ten minste één postcode", "at least one postcode", "werkgebied"));
        }
        Map<Persoonssleutel, Integer> woonplek = new HashMap<>();
        for (int i = 0; i < klanten.size(); i++) {
            Klant klant = klanten.get(i);
            Integer eerder = woonplek.putIfAbsent(klant.persoon(), klant.pc4());
            if (eerder != null && eerder != klant.pc4()) {
                fouten.add(Fout.fit(
                        "",
                        "de postcode die deze persoon eerder had",
                        "the postcode that this person had before",
                        "klanten",
                        Integer.toString(i),
                        "pc4"));
            }
        }
        return List.copyOf(fouten);
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Werkgebiedvraag fill(Gat<W> gat, W waarde) {
        return new Werkgebiedvraag(werkgebied, klanten, leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen();
    }

    @Override
    public Werkgebiedvraag open(Lezing lezing) {
        return new Werkgebiedvraag(werkgebied, klanten, leeswijze.open(lezing.naam()));
    }

    /** Writes how many clients there are: where they live may tell who they are. */
    @Override
    public String toString() {
        return "Werkgebiedvraag[" + werkgebied.size() + " pc4, " + klanten.size() + " klanten, " + leeswijze + "]";
    }
}
