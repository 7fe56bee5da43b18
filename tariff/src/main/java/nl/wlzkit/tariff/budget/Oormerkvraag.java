package nl.wlzkit.tariff.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
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
 * @param noemer the reading of what the shares are shares of: {@code beschikbaar} or {@code besteed}; absent when it is open
 */
public record Oormerkvraag(
        int jaar, Bedrag totaal, Optional<Bedrag> personeel, Optional<Bedrag> overig, Optional<String> noemer)
        implements Vraag<Oormerkvraag> {
    private static final String PERSONEEL = "personeel";
    private static final String OVERIG = "overig";

    static final FieldForm<Oormerkvraag> FORM = FieldForm.<Oormerkvraag>of()
            .must("jaar", Kind.whole(Bounds.VROEGSTE_JAAR, Bounds.LAATSTE_JAAR), Oormerkvraag::jaar)
            .must("totaal", Kind.AMOUNT, Oormerkvraag::totaal)
            .may(PERSONEEL, Kind.AMOUNT, Oormerkvraag::personeel)
            .may(OVERIG, Kind.AMOUNT, Oormerkvraag::overig)
            .reading(Choice.NOEMER, Oormerkvraag::noemer)
            .make(w -> new Oormerkvraag(
                    w.get("jaar"), w.get("totaal"), w.find(PERSONEEL), w.find(OVERIG), w.reading(Choice.NOEMER)));

    /**
     * Checks the amounts and the reading.
     *
     * @param jaar the purchasing year, 2015 through 2100
     * @param totaal all extra means, also what is not spent
     * @param personeel what is spent on extra staff; absent when it is not known
     * @param overig what is spent on other investments; absent when it is not known
     * @param noemer the reading of what the shares are shares of: {@code beschikbaar} or {@code besteed}; absent when it is
     *     open
     * @throws OngeldigeWaardeException if the year or an amount is out of range, more is spent than there is, or the reading
     *     is unknown
     */
    public Oormerkvraag {
        Bounds.year(jaar);
        Bounds.amount(totaal);
        personeel.ifPresent(Bounds::amount);
        overig.ifPresent(Bounds::amount);
        Bedrag besteed = personeel.orElse(Bedrag.NUL).plus(overig.orElse(Bedrag.NUL));
        Bounds.fits(
                besteed.compareTo(totaal) <= 0,
                besteed,
                "personeel en overig samen hoogstens het totaal",
                "staff and other together at most the total");
        Choice.NOEMER.check(noemer);
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
        return new Oormerkvraag(
                jaar, totaal, Optional.of(personeel), Optional.of(overig), Optional.of(Choice.NOEMER.standaard()));
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>();
        if (jaar >= Bounds.EERSTE_JAAR) {
            if (personeel.isEmpty()) {
                gaten.add(spent(PERSONEEL, "uitgaven aan extra personeel", "spending on extra staff", overig));
            }
            if (overig.isEmpty()) {
                gaten.add(spent(OVERIG, "uitgaven aan andere investeringen", "other investments", personeel));
            }
            if (noemer.isEmpty()) {
                gaten.add(Choice.NOEMER.lezing(noemer).gat());
            }
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
        if (gat.feit().equals(PERSONEEL)) {
            return new Oormerkvraag(jaar, totaal, Optional.of(rest((Bedrag) waarde, overig)), overig, noemer);
        }
        return gat.feit().equals(OVERIG)
                ? new Oormerkvraag(jaar, totaal, personeel, Optional.of(rest((Bedrag) waarde, personeel)), noemer)
                : new Oormerkvraag(jaar, totaal, personeel, overig, Optional.of(waarde.toString()));
    }

    private Bedrag rest(Bedrag waarde, Optional<Bedrag> ander) {
        Bedrag over = totaal.minus(ander.orElse(Bedrag.NUL));
        return waarde.compareTo(over) <= 0 ? waarde : over;
    }

    @Override
    public List<Lezing> lezingen() {
        return jaar >= Bounds.EERSTE_JAAR ? List.of(Choice.NOEMER.lezing(noemer)) : List.of();
    }

    @Override
    public Oormerkvraag open(Lezing lezing) {
        return new Oormerkvraag(jaar, totaal, personeel, overig, Optional.empty());
    }
}
