package nl.wlzkit.tariff.budget;

import java.util.Comparator;
import java.util.List;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Vraag;
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
        static final FieldForm<Component> FORM = FieldForm.<Component>of()
                .must("soort", Kind.constant(Beheerskostencomponent.class), Component::soort)
                .must("bedrag", Kind.amount(Bounds.MOST_PER_PERSON), Component::bedrag)
                .must("aantal", Kind.whole(0, Bounds.MOST_PERSONS), Component::aantal)
                .make(w -> new Component(w.get("soort"), w.get("bedrag"), w.<Integer>get("aantal")));

        /**
         * Checks the amount and the number.
         *
         * @param soort for whom
         * @param bedrag the amount per person in euros, whole cents, 0 through 1,000,000
         * @param aantal how many, 0 through 100 million
         * @throws OngeldigeWaardeException if one of them is out of range
         */
        public Component {
            Bounds.amount(bedrag, Bounds.MOST_PER_PERSON);
            Bounds.whole(aantal, 0, Bounds.MOST_PERSONS);
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

    static final FieldForm<Beheerskostenbudgetvraag> FORM = FieldForm.<Beheerskostenbudgetvraag>of()
            .must("componenten", Kind.list(Component.FORM), Beheerskostenbudgetvraag::componenten)
            .must("regionaleTaken", Kind.AMOUNT, Beheerskostenbudgetvraag::regionaleTaken)
            .make(w -> new Beheerskostenbudgetvraag(w.get("componenten"), w.get("regionaleTaken")));

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
        Bounds.amount(regionaleTaken);
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
