package nl.wlzkit.tariff.thuis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Eigenaar;
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
 * How much pgb can there be beside this modulair pakket thuis? Immutable and thread-safe.
 *
 * @param dag the day, from 2015 on: by which text is counted
 * @param basis the pgb alone, since the base amount the base amount, in euros a year: 0 through 1,000,000; absent when it
 *     is not known
 * @param modules the modules of the mpt, at most 50, each with its costs
 * @param verlaging by how much the client expressly asks a lower pgb, to have more room for the mpt, in euros a year: 0
 *     through 1,000,000; 0 for no request
 * @param instemming whether the zorgkantoor does so; absent when it is not known
 * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
 * @param leeswijze the readings
 */
public record Pgbnaastmptvraag(
        LocalDate dag,
        Optional<Bedrag> basis,
        List<Zorgmodule> modules,
        Bedrag verlaging,
        Optional<Boolean> instemming,
        Optional<Moduletelling> tekst,
        Leeswijze leeswijze)
        implements Vraag<Pgbnaastmptvraag> {
    private static final String BASIS = "basis";
    private static final Tekst BASIS_NAAM =
            Tekst.of("pgb zonder mpt, of het basisbedrag, per jaar", "pgb without an mpt, or the base amount, a year");
    static final Gat<Boolean> INSTEMMING = Thuiswoorden.yesNo(
            "instemming",
            Tekst.of("het zorgkantoor verlaagt het pgb op verzoek", "the zorgkantoor lowers the pgb on request"),
            Eigenaar.ZORGKANTOOR);

    private static final Eigenschap<Pgbnaastmptvraag, LocalDate> DAG =
            Objectvorm.required("dag", Thuiswoorden.DAG, Pgbnaastmptvraag::dag);
    private static final Eigenschap<Pgbnaastmptvraag, Bedrag> HOOGTE =
            Objectvorm.optional(BASIS, Thuiswoorden.EURO, Pgbnaastmptvraag::basis);
    private static final Eigenschap<Pgbnaastmptvraag, List<Zorgmodule>> MODULES = Objectvorm.required(
            "modules", Waardevormen.list(Zorgmodule.VORM, Zorgmodule.MEESTE), Pgbnaastmptvraag::modules);
    private static final Eigenschap<Pgbnaastmptvraag, Bedrag> VERLAGING =
            Objectvorm.required("verlaging", Thuiswoorden.EURO, Pgbnaastmptvraag::verlaging);
    private static final Eigenschap<Pgbnaastmptvraag, Boolean> AKKOORD =
            Objectvorm.optional("instemming", Waardevormen.JA_NEE, Pgbnaastmptvraag::instemming);
    private static final Eigenschap<Pgbnaastmptvraag, Moduletelling> TEKST =
            Objectvorm.optional(Standen.TEKST, Thuiswoorden.word(Moduletelling.class), Pgbnaastmptvraag::tekst);
    private static final Eigenschap<Pgbnaastmptvraag, Leeswijze> LEZINGEN =
            Objectvorm.readings(Moduletelling.LEZINGEN, Pgbnaastmptvraag::leeswijze);
    static final Objectvorm<Pgbnaastmptvraag> VORM = Objectvorm.of(
            g -> new Pgbnaastmptvraag(
                            g.get(DAG),
                            g.find(HOOGTE),
                            g.get(MODULES),
                            g.get(VERLAGING),
                            g.find(AKKOORD),
                            g.find(TEKST),
                            g.find(LEZINGEN).orElse(Moduletelling.LEZINGEN))
                    .checked(),
            DAG,
            HOOGTE,
            MODULES,
            VERLAGING,
            AKKOORD,
            TEKST,
            LEZINGEN);

    /**
     * Checks the day and the amounts.
     *
     * @param dag the day, from 2015 on: by which text is counted
     * @param basis the pgb alone, since the base amount the base amount, in euros a year: 0 through 1,000,000; absent when
     *     it is not known
     * @param modules the modules of the mpt, at most 50, each with its costs
     * @param verlaging by how much the client expressly asks a lower pgb, to have more room for the mpt, in euros a year:
     *     0 through 1,000,000; 0 for no request
     * @param instemming whether the zorgkantoor does so; absent when it is not known
     * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
     * @param leeswijze the readings
     * @throws OngeldigeWaardeException if the day or an amount is out of range, or there are too many modules
     */
    public Pgbnaastmptvraag {
        Thuiswoorden.day(dag);
        basis.ifPresent(Thuiswoorden::euro);
        modules = List.copyOf(modules);
        Thuiswoorden.number(modules.size(), 0, Zorgmodule.MEESTE);
        Thuiswoorden.euro(verlaging);
    }

    /**
     * Asks with every reading at its default, without a request for a lower pgb.
     *
     * @param dag the day, from 2015 on
     * @param basis the pgb alone, or the base amount, in euros a year
     * @param modules the modules of the mpt
     * @return the question
     * @throws OngeldigeWaardeException if a value is out of range
     */
    public static Pgbnaastmptvraag of(LocalDate dag, Bedrag basis, List<Zorgmodule> modules) {
        return new Pgbnaastmptvraag(
                dag,
                Optional.of(basis),
                modules,
                Bedrag.NUL,
                Optional.empty(),
                Optional.empty(),
                Moduletelling.LEZINGEN);
    }

    private Pgbnaastmptvraag checked() {
        Moduletelling.STANDEN.check(dag, leeswijze, tekst);
        return this;
    }

    /** The hole for the height of the base. */
    Gat<Bedrag> hoogte() {
        return Moduletelling.amount(BASIS, BASIS_NAAM, modules, Bedrag.NUL);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        gaten.addAll(Moduletelling.STANDEN.gaten(dag, leeswijze, tekst));
        if (basis.isEmpty()) {
            gaten.add(hoogte());
        }
        if (instemming.isEmpty()
                && verlaging.signum() > 0
                && Moduletelling.STANDEN.mayBe(Moduletelling.ZONDER_GROEP, dag, leeswijze, tekst)) {
            gaten.add(INSTEMMING);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Pgbnaastmptvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        if (waarde instanceof Moduletelling telling) {
            return new Pgbnaastmptvraag(dag, basis, modules, verlaging, instemming, Optional.of(telling), leeswijze);
        }
        return waarde instanceof Boolean ja
                ? new Pgbnaastmptvraag(dag, basis, modules, verlaging, Optional.of(ja), tekst, leeswijze)
                : new Pgbnaastmptvraag(
                        dag, Optional.of((Bedrag) waarde), modules, verlaging, instemming, tekst, leeswijze);
    }

    private Pgbnaastmptvraag with(Leeswijze anders) {
        return new Pgbnaastmptvraag(dag, basis, modules, verlaging, instemming, tekst, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return Moduletelling.lezingen(dag, modules, leeswijze, tekst);
    }

    @Override
    public Pgbnaastmptvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
