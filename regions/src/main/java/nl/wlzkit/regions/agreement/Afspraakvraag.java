package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How good is an agreement about a friction? What is not known of it, and could be asked of it, is a hole. Immutable and
 * thread-safe.
 *
 * @param afspraak the agreement
 * @param leeswijze how ambiguous places are read
 */
public record Afspraakvraag(Afspraak afspraak, Leeswijze leeswijze) implements Vraag<Afspraakvraag> {
    static final String NETWERKVORM = "netwerkvorm";
    static final String FORMEEL = "formeel";
    static final String ADDENDUM = "addendum";
    static final String HOORT_ERBIJ = "hoort-erbij";
    static final String MOET_BLIJKEN = "moet-blijken";
    static final Lezing ADDENDUM_LEZING =
            Leeswijze.lezing(ADDENDUM, "WK-LEES-AFSPRAAK-ADDENDUM", HOORT_ERBIJ, MOET_BLIJKEN);

    static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(NETWERKVORM, "WK-LEES-AFSPRAAK-NETWERKVORM", "niet-formeel", FORMEEL), ADDENDUM_LEZING);

    private static final String TYPE = "type";

    private static final Eigenschap<Afspraakvraag, Afspraak> E_AFSPRAAK =
            required("afspraak", Afspraak.VORM, Afspraakvraag::afspraak);
    private static final Eigenschap<Afspraakvraag, Leeswijze> E_LEESWIJZE =
            readings(LEZINGEN, Afspraakvraag::leeswijze);
    static final Objectvorm<Afspraakvraag> VORM = Objectvorm.of(
            g -> new Afspraakvraag(g.get(E_AFSPRAAK), g.find(E_LEESWIJZE).orElse(LEZINGEN)), E_AFSPRAAK, E_LEESWIJZE);

    /**
     * Checks the readings.
     *
     * @param afspraak the agreement
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the readings are of another question
     */
    public Afspraakvraag {
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks at the default readings.
     *
     * @param afspraak the agreement
     * @return the question
     */
    public static Afspraakvraag of(Afspraak afspraak) {
        return new Afspraakvraag(afspraak, LEZINGEN);
    }

    /** Whether it is in the monitoring of contracts, as it is read. */
    Optional<Boolean> contractmonitoring() {
        return afspraak.contractmonitoring(leeswijze.is(ADDENDUM, HOORT_ERBIJ));
    }

    /** Whether it is laid down formally, as it is read. */
    boolean isFormeel() {
        return afspraak.any(Vastleggingsvorm::isContract)
                || (afspraak.any(Vastleggingsvorm::isNetwerk) && leeswijze.is(NETWERKVORM, FORMEEL));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        boolean netwerk = Afspraakeisen.isSamenwerking(afspraak);
        boolean eenOpEen = afspraak.kanaal() == Afspraakkanaal.EEN_OP_EEN;
        boolean plan = Afspraakeisen.isProjectplan(afspraak);
        boolean onderling = afspraak.kanaal() == Afspraakkanaal.ONDERLING;
        boolean intentie = netwerk && afspraak.type().orElse(Afspraaktype.INTENTIONEEL) == Afspraaktype.INTENTIONEEL;
        if (afspraak.type().isEmpty() && (eenOpEen || netwerk)) {
            gaten.add(new Gat<>(
                    TYPE,
                    Tekst.of("wat voor afspraak het is", "what kind of agreement it is"),
                    Eigenaar.ZORGKANTOOR,
                    new Domein.Keuze<>(List.of(Afspraaktype.values()))));
        }
        boolean blijkt = !afspraak.in(Vastleggingsvorm.ADDENDUM) || leeswijze.mayBe(ADDENDUM, MOET_BLIJKEN);
        Afspraakfeiten feiten = afspraak.feiten();
        // without the zorgkantoor it is formal only by a reading, and then its monitoring decides as well
        boolean kanFormeel = afspraak.zorgkantoor()
                || (afspraak.any(Vastleggingsvorm::isNetwerk) && leeswijze.mayBe(NETWERKVORM, FORMEEL));
        add(gaten, Afspraakelement.CONTRACTMONITORING, feiten.contractmonitoring(), kanFormeel && blijkt);
        add(gaten, Afspraakelement.MONITORING, feiten.monitoring(), intentie || plan || onderling);
        add(gaten, Afspraakelement.BIJSTURING, feiten.bijsturing(), intentie);
        add(gaten, Afspraakelement.STAPPEN_BIJ_UITBLIJVEN, feiten.stappenBijUitblijven(), intentie);
        add(gaten, Afspraakelement.EINDDOEL, feiten.einddoel(), intentie);
        add(gaten, Afspraakelement.RESULTATEN, feiten.resultaten(), plan);
        return List.copyOf(gaten);
    }

    private static void add(List<Gat<?>> gaten, Afspraakelement element, Optional<Boolean> feit, boolean gevraagd) {
        if (gevraagd && feit.isEmpty()) {
            gaten.add(new Gat<>(
                    Afspraakfeiten.naam(element),
                    Tekst.of(element.in(Taal.NL), element.in(Taal.EN)),
                    Eigenaar.ZORGKANTOOR,
                    Domein.yesNo()));
        }
    }

    @Override
    public <W> Afspraakvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return new Afspraakvraag(afspraak, leeswijze.choose(gat.feit(), waarde.toString()));
        }
        Afspraak nu = gat.feit().equals(TYPE)
                ? afspraak.with(Optional.of((Afspraaktype) waarde), afspraak.feiten())
                : afspraak.with(afspraak.type(), afspraak.feiten().with(gat.feit(), (Boolean) waarde));
        return new Afspraakvraag(nu, leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(NETWERKVORM, ADDENDUM));
    }

    @Override
    public Afspraakvraag open(Lezing lezing) {
        return new Afspraakvraag(afspraak, leeswijze.open(lezing.naam()));
    }
}
