package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
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

/**
 * Do the local agreements on the extra means together meet the national earmark, and which of them deviate from it? The
 * order of the agreements does not matter. Immutable and thread-safe.
 *
 * @param jaar the purchasing year, 2015 through 2100
 * @param afspraken the agreements, at most 1,000, every provider once; kept in the order of their names
 * @param leeswijze the reading of what the shares are shares of: {@code beschikbaar} or {@code besteed}
 */
public record Oormerkafsprakenvraag(int jaar, List<Afspraak> afspraken, Leeswijze leeswijze)
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
        private static final Eigenschap<Afspraak, String> AANBIEDER =
                required("aanbieder", Waardevormen.NAAM, Afspraak::aanbieder);
        private static final Eigenschap<Afspraak, Bedrag> TOTAAL = required("totaal", Bounds.AMOUNT, Afspraak::totaal);
        private static final Eigenschap<Afspraak, Bedrag> PERSONEEL =
                required("personeel", Bounds.AMOUNT, Afspraak::personeel);
        private static final Eigenschap<Afspraak, Bedrag> OVERIG = required("overig", Bounds.AMOUNT, Afspraak::overig);
        private static final Eigenschap<Afspraak, String> MOTIVERING =
                optional("motivering", Waardevormen.TEKST, Afspraak::motivering);
        static final Objectvorm<Afspraak> VORM = Objectvorm.of(
                g -> new Afspraak(g.get(AANBIEDER), g.get(TOTAAL), g.get(PERSONEEL), g.get(OVERIG), g.find(MOTIVERING)),
                List.of(AANBIEDER, TOTAAL, PERSONEEL, OVERIG, MOTIVERING));

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
            Waardevormen.NAAM.check(aanbieder);
            Bounds.AMOUNT.check(totaal);
            Bounds.AMOUNT.check(personeel);
            Bounds.AMOUNT.check(overig);
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

    private static final Eigenschap<Oormerkafsprakenvraag, Integer> JAAR =
            required("jaar", Bounds.YEAR, Oormerkafsprakenvraag::jaar);
    private static final Eigenschap<Oormerkafsprakenvraag, List<Afspraak>> AFSPRAKEN =
            required("afspraken", Bounds.each(Afspraak.VORM, Afspraak.AANBIEDER), Oormerkafsprakenvraag::afspraken);
    private static final Eigenschap<Oormerkafsprakenvraag, String> LEZING_NOEMER =
            reading(Oormerkvraag.LEZINGEN, Oormerkvraag.NOEMER, Oormerkafsprakenvraag::leeswijze);
    static final Objectvorm<Oormerkafsprakenvraag> VORM = Objectvorm.of(
            g -> new Oormerkafsprakenvraag(
                    g.get(JAAR),
                    g.get(AFSPRAKEN),
                    Oormerkvraag.LEZINGEN.choose(Oormerkvraag.NOEMER, g.find(LEZING_NOEMER))),
            List.of(JAAR, AFSPRAKEN, LEZING_NOEMER));

    /**
     * Checks the parts and puts the agreements in the order of their names.
     *
     * @param jaar the purchasing year, 2015 through 2100
     * @param afspraken the agreements, at most 1,000, every provider once; kept in the order of their names
     * @param leeswijze the reading of what the shares are shares of: {@code beschikbaar} or {@code besteed}
     * @throws OngeldigeWaardeException if the year is out of range, a provider occurs twice, there are too many, or the
     *     reading is unknown
     */
    public Oormerkafsprakenvraag {
        Bounds.YEAR.check(jaar);
        afspraken = Bounds.list(afspraken.stream()
                .sorted(Comparator.comparing(Afspraak::aanbieder))
                .toList());
        Bounds.once(afspraken.stream().map(Afspraak::aanbieder).toList());
        Oormerkvraag.LEZINGEN.check(leeswijze);
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Oormerkafsprakenvraag fill(Gat<W> gat, W waarde) {
        return new Oormerkafsprakenvraag(jaar, afspraken, leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen();
    }

    @Override
    public Oormerkafsprakenvraag open(Lezing lezing) {
        return new Oormerkafsprakenvraag(jaar, afspraken, leeswijze.open(lezing.naam()));
    }
}
