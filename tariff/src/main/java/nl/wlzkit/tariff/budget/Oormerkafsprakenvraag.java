package nl.wlzkit.tariff.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * Do the local agreements on the extra means together meet the national earmark, and which of them deviate from it? The
 * order of the agreements does not matter. Immutable and thread-safe.
 *
 * @param jaar the purchasing year, 2015 through 2100
 * @param afspraken the agreements, at most 1,000, every provider once; kept in the order of their names
 * @param noemer the reading of what the shares are shares of: {@code beschikbaar} or {@code besteed}; absent when it is open
 */
public record Oormerkafsprakenvraag(int jaar, List<Afspraak> afspraken, Optional<String> noemer)
        implements Vraag<Oormerkafsprakenvraag> {
    /**
     * The agreement with one provider. Amounts in euros, whole cents, 0 through 100 billion.
     *
     * @param aanbieder the name of the provider
     * @param totaal its extra means, also what is not spent
     * @param personeel what goes to extra staff
     * @param overig what goes to other investments
     * @param motivering why the agreement deviates from the guideline; absent or blank when nobody said
     */
    public record Afspraak(
            String aanbieder, Bedrag totaal, Bedrag personeel, Bedrag overig, Optional<String> motivering) {
        static final FieldForm<Afspraak> FORM = FieldForm.<Afspraak>of()
                .must("aanbieder", Kind.NAME, Afspraak::aanbieder)
                .must("totaal", Kind.AMOUNT, Afspraak::totaal)
                .must("personeel", Kind.AMOUNT, Afspraak::personeel)
                .must("overig", Kind.AMOUNT, Afspraak::overig)
                .may("motivering", Kind.TEXT, Afspraak::motivering)
                .make(w -> new Afspraak(
                        w.get("aanbieder"),
                        w.get("totaal"),
                        w.get("personeel"),
                        w.get("overig"),
                        w.find("motivering")));

        /**
         * Checks the name and the amounts.
         *
         * @param aanbieder the name of the provider
         * @param totaal its extra means, also what is not spent
         * @param personeel what goes to extra staff
         * @param overig what goes to other investments
         * @param motivering why the agreement deviates from the guideline; absent or blank when nobody said
         * @throws OngeldigeWaardeException if the name is blank, an amount is out of range, or more is spent than there is
         */
        public Afspraak {
            Bounds.name(aanbieder);
            Bounds.amount(totaal);
            Bounds.amount(personeel);
            Bounds.amount(overig);
            Bedrag besteed = personeel.plus(overig);
            Bounds.fits(
                    besteed.compareTo(totaal) <= 0,
                    besteed,
                    "personeel en overig samen hoogstens het totaal",
                    "staff and other together at most the total");
        }

        /**
         * Says whether somebody said why the agreement deviates. Whether that is adequate is for people to judge.
         *
         * @return true if there is a motivation that is not blank
         */
        public boolean isGemotiveerd() {
            return motivering.filter(m -> !m.isBlank()).isPresent();
        }
    }

    static final FieldForm<Oormerkafsprakenvraag> FORM = FieldForm.<Oormerkafsprakenvraag>of()
            .must("jaar", Kind.whole(Bounds.VROEGSTE_JAAR, Bounds.LAATSTE_JAAR), Oormerkafsprakenvraag::jaar)
            .must("afspraken", Kind.list(Afspraak.FORM), Oormerkafsprakenvraag::afspraken)
            .reading(Choice.NOEMER, Oormerkafsprakenvraag::noemer)
            .make(w -> new Oormerkafsprakenvraag(w.get("jaar"), w.get("afspraken"), w.reading(Choice.NOEMER)));

    /**
     * Checks the parts and puts the agreements in the order of their names.
     *
     * @param jaar the purchasing year, 2015 through 2100
     * @param afspraken the agreements, at most 1,000, every provider once; kept in the order of their names
     * @param noemer the reading of what the shares are shares of: {@code beschikbaar} or {@code besteed}; absent when it is
     *     open
     * @throws OngeldigeWaardeException if the year is out of range, a provider occurs twice, there are too many, or the
     *     reading is unknown
     */
    public Oormerkafsprakenvraag {
        Bounds.year(jaar);
        afspraken = Bounds.list(afspraken.stream()
                .sorted(Comparator.comparing(Afspraak::aanbieder))
                .toList());
        Bounds.once(afspraken.stream().map(Afspraak::aanbieder).toList());
        Choice.NOEMER.check(noemer);
    }

    @Override
    public List<Gat<?>> gaten() {
        return noemer.isPresent()
                ? List.of()
                : List.of(Choice.NOEMER.lezing(noemer).gat());
    }

    @Override
    public <W> Oormerkafsprakenvraag fill(Gat<W> gat, W waarde) {
        return new Oormerkafsprakenvraag(jaar, afspraken, Optional.of(waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return List.of(Choice.NOEMER.lezing(noemer));
    }

    @Override
    public Oormerkafsprakenvraag open(Lezing lezing) {
        return new Oormerkafsprakenvraag(jaar, afspraken, Optional.empty());
    }
}
