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
 * What is the base amount of a client who stays in an institution part of the time? Immutable and thread-safe.
 *
 * @param dag the day, from 2015 on
 * @param etmalen how many of fourteen nights in the institution: 0 through 14
 * @param basis the base amount without what is for group guidance and transport, in euros a year: 0 through 1,000,000;
 *     absent when it is not known
 * @param groep what of the base amount is for group guidance and transport, in euros a year: 0 through 1,000,000; absent
 *     when it is not known
 * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
 * @param leeswijze the readings
 */
public record Deeltijdbudgetvraag(
        LocalDate dag,
        int etmalen,
        Optional<Bedrag> basis,
        Optional<Bedrag> groep,
        Optional<Deeltijdtekst> tekst,
        Leeswijze leeswijze)
        implements Vraag<Deeltijdbudgetvraag> {
    /** The first day of part-time stay in the messages. */
    static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    /** The nights of a schedule of part-time stay. */
    static final int PERIODE = 14;

    static final Gat<Bedrag> BASIS = Thuiswoorden.amount(
            "basis",
            Tekst.of(
                    "basisbedrag zonder begeleiding groep en vervoer, per jaar",
                    "base amount without group guidance and transport, a year"),
            Eigenaar.ZORGKANTOOR);
    static final Gat<Bedrag> GROEP = Thuiswoorden.amount(
            "groep",
            Tekst.of(
                    "deel van het basisbedrag voor begeleiding groep en vervoer, per jaar",
                    "part of the base amount for group guidance and transport, a year"),
            Eigenaar.ZORGKANTOOR);

    private static final Eigenschap<Deeltijdbudgetvraag, LocalDate> DAG =
            Objectvorm.required("dag", Thuiswoorden.DAG, Deeltijdbudgetvraag::dag);
    private static final Eigenschap<Deeltijdbudgetvraag, Integer> ETMALEN =
            Objectvorm.required("etmalen", Waardevormen.integer(0, PERIODE), Deeltijdbudgetvraag::etmalen);
    private static final Eigenschap<Deeltijdbudgetvraag, Bedrag> HOOGTE =
            Objectvorm.optional("basis", Thuiswoorden.EURO, Deeltijdbudgetvraag::basis);
    private static final Eigenschap<Deeltijdbudgetvraag, Bedrag> DEEL =
            Objectvorm.optional("groep", Thuiswoorden.EURO, Deeltijdbudgetvraag::groep);
    private static final Eigenschap<Deeltijdbudgetvraag, Deeltijdtekst> TEKST =
            Objectvorm.optional(Standen.TEKST, Thuiswoorden.word(Deeltijdtekst.class), Deeltijdbudgetvraag::tekst);
    private static final Eigenschap<Deeltijdbudgetvraag, Leeswijze> LEZINGEN =
            Objectvorm.readings(Deeltijdtekst.LEZINGEN, Deeltijdbudgetvraag::leeswijze);
    static final Objectvorm<Deeltijdbudgetvraag> VORM = Objectvorm.of(
            g -> new Deeltijdbudgetvraag(
                            g.get(DAG),
                            g.get(ETMALEN),
                            g.find(HOOGTE),
                            g.find(DEEL),
                            g.find(TEKST),
                            g.find(LEZINGEN).orElse(Deeltijdtekst.LEZINGEN))
                    .checked(),
            DAG,
            ETMALEN,
            HOOGTE,
            DEEL,
            TEKST,
            LEZINGEN);

    /**
     * Checks the day, the nights and the amounts.
     *
     * @param dag the day, from 2015 on
     * @param etmalen how many of fourteen nights in the institution: 0 through 14
     * @param basis the base amount without what is for group guidance and transport, in euros a year: 0 through 1,000,000;
     *     absent when it is not known
     * @param groep what of the base amount is for group guidance and transport, in euros a year: 0 through 1,000,000;
     *     absent when it is not known
     * @param tekst which text holds on a day of which none was read; it is ignored where the text is known
     * @param leeswijze the readings
     * @throws OngeldigeWaardeException if a value is out of range
     */
    public Deeltijdbudgetvraag {
        Thuiswoorden.day(dag);
        Thuiswoorden.number(etmalen, 0, PERIODE);
        basis.ifPresent(Thuiswoorden::euro);
        groep.ifPresent(Thuiswoorden::euro);
    }

    /**
     * Asks with every reading at its default.
     *
     * @param dag the day, from 2015 on
     * @param etmalen how many of fourteen nights in the institution
     * @param basis the base amount without group guidance and transport, in euros a year
     * @param groep what of it is for group guidance and transport, in euros a year
     * @return the question
     * @throws OngeldigeWaardeException if a value is out of range
     */
    public static Deeltijdbudgetvraag of(LocalDate dag, int etmalen, Bedrag basis, Bedrag groep) {
        return new Deeltijdbudgetvraag(
                dag, etmalen, Optional.of(basis), Optional.of(groep), Optional.empty(), Deeltijdtekst.LEZINGEN);
    }

    private Deeltijdbudgetvraag checked() {
        Deeltijdtekst.STANDEN.check(dag, leeswijze, tekst);
        return this;
    }

    boolean isSchema() {
        return etmalen >= 7 && etmalen <= 9;
    }

    private boolean mayBePossible() {
        boolean ruim = etmalen == 7 || leeswijze.mayBe(Deeltijdtekst.DEELTIJD, "rlz");
        return !dag.isBefore(BEGIN) && isSchema() && ruim;
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (mayBePossible()) {
            gaten.addAll(Deeltijdtekst.STANDEN.gaten(dag, leeswijze, tekst));
            if (Deeltijdtekst.STANDEN.mayBe(Deeltijdtekst.NAAR_RATO, dag, leeswijze, tekst)) {
                if (basis.isEmpty()) {
                    gaten.add(BASIS);
                }
                if (groep.isEmpty()) {
                    gaten.add(GROEP);
                }
            }
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Deeltijdbudgetvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return with(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        if (waarde instanceof Deeltijdtekst gelezen) {
            return new Deeltijdbudgetvraag(dag, etmalen, basis, groep, Optional.of(gelezen), leeswijze);
        }
        Optional<Bedrag> bedrag = Optional.of((Bedrag) waarde);
        return gat.feit().equals(BASIS.feit())
                ? new Deeltijdbudgetvraag(dag, etmalen, bedrag, groep, tekst, leeswijze)
                : new Deeltijdbudgetvraag(dag, etmalen, basis, bedrag, tekst, leeswijze);
    }

    private Deeltijdbudgetvraag with(Leeswijze anders) {
        return new Deeltijdbudgetvraag(dag, etmalen, basis, groep, tekst, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        List<String> spelen = new ArrayList<>();
        if (!dag.isBefore(BEGIN) && isSchema()) {
            spelen.addAll(Deeltijdtekst.STANDEN.lezingen(dag));
            spelen.add(Deeltijdtekst.DEELTIJD);
        }
        return leeswijze.lezingen(spelen);
    }

    @Override
    public Deeltijdbudgetvraag open(Lezing lezing) {
        return with(leeswijze.open(lezing.naam()));
    }
}
