package nl.wlzkit.tariff.pgb;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.tariff.pgb.Pgbtabel.Waarde;

/**
 * How much of a pgb is free to spend? Immutable and thread-safe.
 *
 * @param periode the period of the pgb, within one calendar year
 * @param verleend the pgb that was granted for that period, in whole cents, through a million
 * @param bedrag what is free to spend; for a year of which no text was read only
 * @param leeswijze how ambiguous places are read
 */
public record Pgbvrijbesteedbaarvraag(Periode periode, Bedrag verleend, Optional<Bedrag> bedrag, Leeswijze leeswijze)
        implements Vraag<Pgbvrijbesteedbaarvraag> {
    static final String RATO = "rato";
    static final String GRENZEN = "grenzen";

    static final Leeswijze LEZINGEN = Leeswijze.of(
            Pgbvormen.WETTEKST, Leeswijze.lezing(RATO, "WK-LEES-PGB-VRIJ", GRENZEN, "alles"), Pgbvormen.AFRONDING);

    private static final Gat<Bedrag> BEDRAG_GAT = Pgbvormen.unpublished(
            "bedrag",
            "het vrij besteedbare bedrag; de tekst van dat jaar is niet gelezen",
            "the amount that is free to spend; the text of that year was not read",
            Pgbvormen.MOST);

    private static final Eigenschap<Pgbvrijbesteedbaarvraag, LocalDate> EERSTE =
            required("eersteDag", Waardevormen.DAG, v -> v.periode().eersteDag());
    private static final Eigenschap<Pgbvrijbesteedbaarvraag, LocalDate> LAATSTE =
            required("laatsteDag", Waardevormen.DAG, v -> v.periode().laatsteDag());
    private static final Eigenschap<Pgbvrijbesteedbaarvraag, Bedrag> VERLEEND =
            required("verleend", Pgbvormen.EURO, Pgbvrijbesteedbaarvraag::verleend);
    private static final Eigenschap<Pgbvrijbesteedbaarvraag, Bedrag> BEDRAG =
            optional("bedrag", Pgbvormen.EURO, Pgbvrijbesteedbaarvraag::bedrag);
    private static final Eigenschap<Pgbvrijbesteedbaarvraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Pgbvrijbesteedbaarvraag::leeswijze);
    static final Objectvorm<Pgbvrijbesteedbaarvraag> VORM = Objectvorm.of(
            g -> new Pgbvrijbesteedbaarvraag(
                    new Periode(g.get(EERSTE), g.get(LAATSTE)),
                    g.get(VERLEEND),
                    g.find(BEDRAG),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            EERSTE,
            LAATSTE,
            VERLEEND,
            BEDRAG,
            LEESWIJZE);

    /**
     * Checks the amounts.
     *
     * @param periode the period of the pgb, within one calendar year
     * @param verleend the pgb that was granted for that period, in whole cents, through a million
     * @param bedrag what is free to spend; for a year of which no text was read only
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if an amount is out of range or not in whole cents
     */
    public Pgbvrijbesteedbaarvraag {
        Pgbvormen.euro(verleend);
        bedrag.ifPresent(Pgbvormen::euro);
    }

    /**
     * Asks about a pgb, with all readings at their default.
     *
     * @param periode the period
     * @param verleend the pgb that was granted for that period
     * @return the question
     * @throws OngeldigeWaardeException if the amount is out of range or not in whole cents
     */
    public static Pgbvrijbesteedbaarvraag of(Periode periode, Bedrag verleend) {
        return new Pgbvrijbesteedbaarvraag(periode, verleend, Optional.empty(), LEZINGEN);
    }

    /**
     * Chooses a reading.
     *
     * @param naam its name
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Pgbvrijbesteedbaarvraag choose(String naam, String keuze) {
        return with(leeswijze.choose(naam, keuze));
    }

    private Pgbvrijbesteedbaarvraag with(Leeswijze anders) {
        return new Pgbvrijbesteedbaarvraag(periode, verleend, bedrag, anders);
    }

    Optional<Waarde> found(Pgbparameter parameter) {
        return Pgbtabel.published().find(parameter, periode.eersteDag());
    }

    /** Whether the text is there, or can be under an open reading. */
    private boolean mayBeUnread() {
        return found(Pgbparameter.VRIJ_DEEL)
                .map(w -> w.doorlopend() && leeswijze.mayBe(Pgbvormen.WETTEKST.naam(), "alleen-gelezen"))
                .orElse(true);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (bedrag.isEmpty() && mayBeUnread()) {
            gaten.add(BEDRAG_GAT);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Pgbvrijbesteedbaarvraag fill(Gat<W> gat, W waarde) {
        return leeswijze.knows(gat.feit())
                ? choose(gat.feit(), waarde.toString())
                : new Pgbvrijbesteedbaarvraag(periode, verleend, Optional.of((Bedrag) waarde), leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        List<String> spelen = new ArrayList<>();
        Optional<Waarde> deel = found(Pgbparameter.VRIJ_DEEL);
        if (deel.isPresent()) {
            spelen.add(Pgbvormen.AFRONDING.naam());
            if (deel.get().doorlopend()) {
                spelen.add(Pgbvormen.WETTEKST.naam());
            }
            if (!periode.isHeelJaar()) {
                spelen.add(RATO);
            }
        }
        return leeswijze.lezingen(spelen);
    }

    @Override
    public Pgbvrijbesteedbaarvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
