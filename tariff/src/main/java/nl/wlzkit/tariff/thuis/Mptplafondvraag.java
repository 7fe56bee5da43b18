package nl.wlzkit.tariff.thuis;

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
import nl.wlzkit.core.text.Tekst;

/**
 * How much room does the ceiling leave beside these modules? Immutable and thread-safe.
 *
 * @param dag the day, from 2015 on: by which text is counted
 * @param pgb what the client would have as a pgb alone, since the base amount the base amount, in euros a year: 0 through
 *     1,000,000; absent when it is not known
 * @param modules the modules of the mpt, at most 50, each with its costs
 * @param pgbNaast the pgb that the client has beside the mpt, in euros a year: 0 through 1,000,000; 0 for none
 * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
 * @param leeswijze the readings
 */
public record Mptplafondvraag(
        LocalDate dag,
        Optional<Bedrag> pgb,
        List<Zorgmodule> modules,
        Bedrag pgbNaast,
        Optional<Moduletelling> tekst,
        Leeswijze leeswijze)
        implements Vraag<Mptplafondvraag> {
    private static final String PGB = "pgb";
    private static final Tekst PGB_NAAM =
            Tekst.of("pgb dat de cliënt zonder mpt zou krijgen, per jaar", "pgb without an mpt, a year");

    private static final Eigenschap<Mptplafondvraag, LocalDate> DAG =
            Objectvorm.required("dag", Thuiswoorden.DAG, Mptplafondvraag::dag);
    private static final Eigenschap<Mptplafondvraag, Bedrag> HOOGTE =
            Objectvorm.optional(PGB, Thuiswoorden.EURO, Mptplafondvraag::pgb);
    private static final Eigenschap<Mptplafondvraag, List<Zorgmodule>> MODULES = Objectvorm.required(
            "modules", Waardevormen.list(Zorgmodule.VORM, Zorgmodule.MEESTE), Mptplafondvraag::modules);
    private static final Eigenschap<Mptplafondvraag, Bedrag> NAAST =
            Objectvorm.required("pgb-naast", Thuiswoorden.EURO, Mptplafondvraag::pgbNaast);
    private static final Eigenschap<Mptplafondvraag, Moduletelling> TEKST =
            Objectvorm.optional(Standen.TEKST, Thuiswoorden.word(Moduletelling.class), Mptplafondvraag::tekst);
    private static final Eigenschap<Mptplafondvraag, Leeswijze> LEZINGEN =
            Objectvorm.readings(Moduletelling.LEZINGEN, Mptplafondvraag::leeswijze);
    static final Objectvorm<Mptplafondvraag> VORM = Objectvorm.of(
            g -> new Mptplafondvraag(
                            g.get(DAG),
                            g.find(HOOGTE),
                            g.get(MODULES),
                            g.get(NAAST),
                            g.find(TEKST),
                            g.find(LEZINGEN).orElse(Moduletelling.LEZINGEN))
                    .checked(),
            DAG,
            HOOGTE,
            MODULES,
            NAAST,
            TEKST,
            LEZINGEN);

    /**
     * Checks the day and the amounts.
     *
     * @param dag the day, from 2015 on: by which text is counted
     * @param pgb what the client would have as a pgb alone, since the base amount the base amount, in euros a year: 0
     *     through 1,000,000; absent when it is not known
     * @param modules the modules of the mpt, at most 50, each with its costs
     * @param pgbNaast the pgb that the client has beside the mpt, in euros a year: 0 through 1,000,000; 0 for none
     * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
     * @param leeswijze the readings
     * @throws OngeldigeWaardeException if the day or an amount is out of range, or there are too many modules
     */
    public Mptplafondvraag {
        Thuiswoorden.day(dag);
        pgb.ifPresent(Thuiswoorden::euro);
        modules = List.copyOf(modules);
        Thuiswoorden.number(modules.size(), 0, Zorgmodule.MEESTE);
        Thuiswoorden.euro(pgbNaast);
    }

    /**
     * Asks with every reading at its default.
     *
     * @param dag the day, from 2015 on
     * @param pgb what the client would have as a pgb alone, in euros a year
     * @param modules the modules of the mpt
     * @return the question, without a pgb beside the mpt
     * @throws OngeldigeWaardeException if a value is out of range
     */
    public static Mptplafondvraag of(LocalDate dag, Bedrag pgb, List<Zorgmodule> modules) {
        return new Mptplafondvraag(
                dag, Optional.of(pgb), modules, Bedrag.NUL, Optional.empty(), Moduletelling.LEZINGEN);
    }

    private Mptplafondvraag checked() {
        Moduletelling.STANDEN.check(dag, leeswijze, tekst);
        return this;
    }

    /** The hole for the height of the pgb. */
    Gat<Bedrag> hoogte() {
        return Moduletelling.amount(PGB, PGB_NAAM, modules, pgbNaast);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        gaten.addAll(Moduletelling.STANDEN.gaten(dag, leeswijze, tekst));
        if (pgb.isEmpty()) {
            gaten.add(hoogte());
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Mptplafondvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        return waarde instanceof Moduletelling telling
                ? new Mptplafondvraag(dag, pgb, modules, pgbNaast, Optional.of(telling), leeswijze)
                : new Mptplafondvraag(dag, Optional.of((Bedrag) waarde), modules, pgbNaast, tekst, leeswijze);
    }

    private Mptplafondvraag with(Leeswijze anders) {
        return new Mptplafondvraag(dag, pgb, modules, pgbNaast, tekst, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return Moduletelling.lezingen(dag, modules, leeswijze, tekst);
    }

    @Override
    public Mptplafondvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
