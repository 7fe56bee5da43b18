package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;

/**
 * What is granted of a budget when extramural care goes first, as at Salland when the regional budget falls short and at
 * DSW when extramural care is expanded? Immutable and thread-safe.
 *
 * @param zorgkantoor Salland or DSW
 * @param budget what there is, whole cents
 * @param deel which part is asked about: {@link #EXTRAMURAAL} or {@link #OVERIG}
 * @param gevraagd what that part asks, whole cents
 * @param andere what the other part asks, whole cents; absent when it is not known; all three 0 through € 100,000,000,000
 */
public record Budgetvoorrangvraag(
        Zorgkantoor zorgkantoor, Bedrag budget, String deel, Bedrag gevraagd, Optional<Bedrag> andere)
        implements Vraag<Budgetvoorrangvraag> {
    /** Care without stay, which goes first. */
    public static final String EXTRAMURAAL = "extramuraal";

    /** The other care: intramural at Salland, the traditional forms at DSW. */
    public static final String OVERIG = "overig";

    private static final List<String> DELEN = List.of(EXTRAMURAAL, OVERIG);
    private static final List<Zorgkantoor> ZORGKANTOREN = List.of(Zorgkantoor.SALLAND, Zorgkantoor.DSW);
    private static final Gat<Bedrag> GAT = new Gat<>(
            "andere",
            Tekst.of("wat voor het andere deel is gevraagd", "what is asked for the other part"),
            Eigenaar.ZORGKANTOOR,
            Domein.Bereik.of(Bedrag.NUL, Grenzen.MOST_EURO));

    private static final Eigenschap<Budgetvoorrangvraag, Zorgkantoor> ZORGKANTOOR = required(
            "zorgkantoor", Waardevormen.oneOf(ZORGKANTOREN, Zorgkantoor::naam), Budgetvoorrangvraag::zorgkantoor);
    private static final Eigenschap<Budgetvoorrangvraag, Bedrag> BUDGET =
            required("budget", Grenzen.EURO, Budgetvoorrangvraag::budget);
    private static final Eigenschap<Budgetvoorrangvraag, String> DEEL =
            required("deel", Waardevormen.oneOf(DELEN), Budgetvoorrangvraag::deel);
    private static final Eigenschap<Budgetvoorrangvraag, Bedrag> GEVRAAGD =
            required("gevraagd", Grenzen.EURO, Budgetvoorrangvraag::gevraagd);
    private static final Eigenschap<Budgetvoorrangvraag, Bedrag> ANDERE =
            optional("andere", Grenzen.EURO, Budgetvoorrangvraag::andere);
    static final Objectvorm<Budgetvoorrangvraag> VORM = Objectvorm.of(
            g -> new Budgetvoorrangvraag(
                    g.get(ZORGKANTOOR), g.get(BUDGET), g.get(DEEL), g.get(GEVRAAGD), g.find(ANDERE)),
            List.of(ZORGKANTOOR, BUDGET, DEEL, GEVRAAGD, ANDERE));

    /**
     * Checks the amounts and the choices.
     *
     * @param zorgkantoor Salland or DSW
     * @param budget what there is, whole cents
     * @param deel which part is asked about: {@link #EXTRAMURAAL} or {@link #OVERIG}
     * @param gevraagd what that part asks, whole cents
     * @param andere what the other part asks, whole cents; absent when it is not known; all three 0 through
     *     € 100,000,000,000
     * @throws OngeldigeWaardeException if an amount is out of range, or the zorgkantoor or the part is none of the two
     */
    public Budgetvoorrangvraag {
        new Domein.Keuze<>(ZORGKANTOREN).check(zorgkantoor);
        new Domein.Keuze<>(DELEN).check(deel);
        Grenzen.EURO.check(budget);
        Grenzen.EURO.check(gevraagd);
        andere.ifPresent(Grenzen.EURO::check);
    }

    @Override
    public List<Gat<?>> gaten() {
        return andere.isPresent() ? List.of() : List.of(GAT);
    }

    @Override
    public <W> Budgetvoorrangvraag fill(Gat<W> gat, W waarde) {
        return new Budgetvoorrangvraag(zorgkantoor, budget, deel, gevraagd, Optional.of((Bedrag) waarde));
    }
}
