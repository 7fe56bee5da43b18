package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.reading;
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
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * Were the extra means of a year spent as they are earmarked? Amounts in euros, whole cents, 0 through 100 billion.
 * Immutable and thread-safe.
 *
 * @param jaar the purchasing year, 2015 through 2100
 * @param totaal all extra means, also what is not spent
 * @param personeel what is spent on extra staff; absent when it is not known
 * @param overig what is spent on other investments; absent when it is not known
 * @param leeswijze the reading of what the shares are shares of: {@code beschikbaar} or {@code besteed}
 */
public record Oormerkvraag(
        int jaar, Bedrag totaal, Optional<Bedrag> personeel, Optional<Bedrag> overig, Leeswijze leeswijze)
        implements Vraag<Oormerkvraag> {
    /** The name of the reading. */
    public static final String NOEMER = "noemer";

    /** The share is of what was spent; at the default it is of what is available. */
    public static final String BESTEED = "besteed";

    /** The reading of this question, at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(NOEMER, "WK-LEES-OORMERK-NOEMER", "beschikbaar", BESTEED));

    private static final Eigenschap<Oormerkvraag, Integer> JAAR = required("jaar", Bounds.YEAR, Oormerkvraag::jaar);
    private static final Eigenschap<Oormerkvraag, Bedrag> TOTAAL =
            required("totaal", Bounds.AMOUNT, Oormerkvraag::totaal);
    private static final Eigenschap<Oormerkvraag, Bedrag> PERSONEEL =
            optional("personeel", Bounds.AMOUNT, Oormerkvraag::personeel);
    private static final Eigenschap<Oormerkvraag, Bedrag> OVERIG =
            optional("overig", Bounds.AMOUNT, Oormerkvraag::overig);
    private static final Eigenschap<Oormerkvraag, String> LEZING_NOEMER =
            reading(LEZINGEN, NOEMER, Oormerkvraag::leeswijze);
    static final Objectvorm<Oormerkvraag> VORM = Objectvorm.of(
            g -> new Oormerkvraag(
                    g.get(JAAR),
                    g.get(TOTAAL),
                    g.find(PERSONEEL),
                    g.find(OVERIG),
                    LEZINGEN.choose(NOEMER, g.find(LEZING_NOEMER))),
            List.of(JAAR, TOTAAL, PERSONEEL, OVERIG, LEZING_NOEMER));

    /**
     * Checks the amounts and the reading.
     *
     * @param jaar the purchasing year, 2015 through 2100
     * @param totaal all extra means, also what is not spent
     * @param personeel what is spent on extra staff; absent when it is not known
     * @param overig what is spent on other investments; absent when it is not known
     * @param leeswijze the reading of what the shares are shares of: {@code beschikbaar} or {@code besteed}
     * @throws OngeldigeWaardeException if the year or an amount is out of range, more is spent than there is, or the reading
     *     is unknown
     */
    public Oormerkvraag {
        Bounds.YEAR.check(jaar);
        Bounds.AMOUNT.check(totaal);
        personeel.ifPresent(Bounds.AMOUNT::check);
        overig.ifPresent(Bounds.AMOUNT::check);
        Bedrag besteed = personeel.orElse(Bedrag.NUL).plus(overig.orElse(Bedrag.NUL));
        Bounds.fits(
                besteed.compareTo(totaal) <= 0,
                besteed,
                "personeel en overig samen hoogstens het totaal",
                "staff and other together at most the total");
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks about means of which all spending is known, at the default reading.
     *
     * @param jaar the purchasing year
     * @param totaal all extra means
     * @param personeel what is spent on extra staff
     * @param overig what is spent on other investments
     * @return the question
     * @throws OngeldigeWaardeException if the year or an amount is out of range, or more is spent than there is
     */
    public static Oormerkvraag of(int jaar, Bedrag totaal, Bedrag personeel, Bedrag overig) {
        return new Oormerkvraag(jaar, totaal, Optional.of(personeel), Optional.of(overig), LEZINGEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (jaar >= Bounds.EERSTE_JAAR) {
            if (personeel.isEmpty()) {
                gaten.add(spent(PERSONEEL.naam(), "uitgaven aan extra personeel", "spending on extra staff", overig));
            }
            if (overig.isEmpty()) {
                gaten.add(spent(OVERIG.naam(), "uitgaven aan andere investeringen", "other investments", personeel));
            }
            gaten.addAll(leeswijze.gaten());
        }
        return List.copyOf(gaten);
    }

    private Gat<Bedrag> spent(String feit, String nl, String en, Optional<Bedrag> ander) {
        return new Gat<>(
                feit,
                Tekst.of(nl, en),
                Eigenaar.AANBIEDER,
                Domein.Bereik.of(Bedrag.NUL, totaal.minus(ander.orElse(Bedrag.NUL))));
    }

    /** While both are open each can be everything; the second that is filled in gets at most what the first left. */
    @Override
    public <W> Oormerkvraag fill(Gat<W> gat, W waarde) {
        if (gat.feit().equals(PERSONEEL.naam())) {
            return new Oormerkvraag(jaar, totaal, Optional.of(rest((Bedrag) waarde, overig)), overig, leeswijze);
        }
        return gat.feit().equals(OVERIG.naam())
                ? new Oormerkvraag(jaar, totaal, personeel, Optional.of(rest((Bedrag) waarde, personeel)), leeswijze)
                : read(leeswijze.choose(gat.feit(), waarde.toString()));
    }

    private Oormerkvraag read(Leeswijze anders) {
        return new Oormerkvraag(jaar, totaal, personeel, overig, anders);
    }

    private Bedrag rest(Bedrag waarde, Optional<Bedrag> ander) {
        Bedrag over = totaal.minus(ander.orElse(Bedrag.NUL));
        return waarde.compareTo(over) <= 0 ? waarde : over;
    }

    @Override
    public List<Lezing> lezingen() {
        return jaar >= Bounds.EERSTE_JAAR ? leeswijze.lezingen() : List.of();
    }

    @Override
    public Oormerkvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
