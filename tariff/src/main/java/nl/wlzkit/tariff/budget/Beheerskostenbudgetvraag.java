package nl.wlzkit.tariff.budget;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * How much is a budget for administrative costs that is made up of amounts per person? The amounts are not in the source;
 * they are the caller's. Only the components that are told are counted. Immutable and thread-safe.
 *
 * @param componenten the components, each at most once; kept in the order of {@link Beheerskostencomponent}
 * @param regionaleTaken the amount for regional tasks, in euros, whole cents, 0 through 100 billion
 */
public record Beheerskostenbudgetvraag(List<Component> componenten, Bedrag regionaleTaken)
        implements Vraag<Beheerskostenbudgetvraag> {
    /**
     * An amount per person, and how many there are.
     *
     * @param soort for whom
     * @param bedrag the amount per person in euros, whole cents, 0 through 1,000,000
     * @param aantal how many, 0 through 100 million
     */
    public record Component(Beheerskostencomponent soort, Bedrag bedrag, int aantal) {
        private static final Grensvorm<Bedrag> PER_PERSON = Waardevormen.amount(Bedrag.NUL, Bounds.MOST_PER_PERSON);
        private static final Grensvorm<Integer> PERSONS = Waardevormen.integer(0, Bounds.MOST_PERSONS);

        private static final Eigenschap<Component, Beheerskostencomponent> SOORT =
                required("soort", Waardevormen.constant(Beheerskostencomponent.class), Component::soort);
        private static final Eigenschap<Component, Bedrag> BEDRAG = required("bedrag", PER_PERSON, Component::bedrag);
        private static final Eigenschap<Component, Integer> AANTAL = required("aantal", PERSONS, Component::aantal);
        static final Objectvorm<Component> VORM = Objectvorm.of(
                g -> new Component(g.get(SOORT), g.get(BEDRAG), g.get(AANTAL)), List.of(SOORT, BEDRAG, AANTAL));

        /**
         * Checks the amount and the number.
         *
         * @param soort for whom
         * @param bedrag the amount per person in euros, whole cents, 0 through 1,000,000
         * @param aantal how many, 0 through 100 million
         * @throws OngeldigeWaardeException if one of them is out of range
         */
        public Component {
            PER_PERSON.check(bedrag);
            PERSONS.check(aantal);
        }

        /**
         * Returns the amount for all of them.
         *
         * @return amount times number, exact
         */
        public Bedrag totaal() {
            return bedrag.times(aantal);
        }
    }

    private static final Eigenschap<Beheerskostenbudgetvraag, List<Component>> COMPONENTEN = required(
            "componenten", Bounds.each(Component.VORM, Component.SOORT), Beheerskostenbudgetvraag::componenten);
    private static final Eigenschap<Beheerskostenbudgetvraag, Bedrag> REGIONALE_TAKEN =
            required("regionaleTaken", Bounds.AMOUNT, Beheerskostenbudgetvraag::regionaleTaken);
    static final Objectvorm<Beheerskostenbudgetvraag> VORM = Objectvorm.of(
            g -> new Beheerskostenbudgetvraag(g.get(COMPONENTEN), g.get(REGIONALE_TAKEN)),
            COMPONENTEN,
            REGIONALE_TAKEN);

    /**
     * Checks the parts and puts the components in their order.
     *
     * @param componenten the components, each at most once; kept in the order of {@link Beheerskostencomponent}
     * @param regionaleTaken the amount for regional tasks, in euros, whole cents, 0 through 100 billion
     * @throws OngeldigeWaardeException if an amount is out of range or a component occurs twice
     */
    public Beheerskostenbudgetvraag {
        componenten = Bounds.list(componenten.stream()
                .sorted(Comparator.comparing(Component::soort))
                .toList());
        Bounds.once(componenten.stream().map(Component::soort).toList());
        Bounds.AMOUNT.check(regionaleTaken);
    }

    @Override
    public List<Gat<?>> gaten() {
        return List.of();
    }

    /** There are no holes; an amount that nobody published has no upper end. */
    @Override
    public <W> Beheerskostenbudgetvraag fill(Gat<W> gat, W waarde) {
        throw new IllegalArgumentException("this question has no holes: " + gat.feit());
    }
}
