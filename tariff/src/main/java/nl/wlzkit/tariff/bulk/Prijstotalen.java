package nl.wlzkit.tariff.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;

/**
 * What many lines add up to, and which could not be priced. Immutable and thread-safe.
 *
 * @param groepen the total of every group, in order; one if the lines were not grouped
 * @param uitval the first lines that were not priced, in order, as many as were asked for
 */
public record Prijstotalen(List<Totaal> groepen, List<Uitvalregel> uitval) {
    /**
     * The total of a group.
     *
     * @param regels how many lines came out how; what came of no line is absent
     * @param eenheden the units of the lines that were priced
     * @param bedrag the sum of the amounts, in euros: at the low end without the lines of {@link Uitslag#MISSCHIEN}. An
     *     enclosure: where lines share a fact that is not known, not every value in it need occur
     */
    public record Totaal(Map<Uitslag, Long> regels, long eenheden, Bandbreedte<Bedrag> bedrag) {
        /**
         * Copies the numbers.
         *
         * @param regels how many lines came out how; what came of no line is absent
         * @param eenheden the units of the lines that were priced
         * @param bedrag the sum of the amounts, in euros: at the low end without the lines of {@link Uitslag#MISSCHIEN}
         */
        public Totaal {
            regels = Collections.unmodifiableMap(
                    regels.isEmpty() ? new EnumMap<>(Uitslag.class) : new EnumMap<>(regels));
        }

        /**
         * Counts the lines.
         *
         * @return how many lines there are, priced or not
         */
        public long lengte() {
            return regels.values().stream().mapToLong(n -> n).sum();
        }

        /**
         * Counts the lines that were not priced.
         *
         * @return how many have no amount
         */
        public long nietGeprijsd() {
            return regels.entrySet().stream()
                    .filter(e -> !e.getKey().isGeprijsd())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        /**
         * Adds another total to this one.
         *
         * @param ander the total of other lines
         * @return the total of both
         * @throws ArithmeticException if the sum is out of range
         */
        public Totaal plus(Totaal ander) {
            Map<Uitslag, Long> samen = new EnumMap<>(Uitslag.class);
            samen.putAll(regels);
            ander.regels.forEach((uitslag, aantal) -> samen.merge(uitslag, aantal, Math::addExact));
            return new Totaal(
                    samen,
                    Math.addExact(eenheden, ander.eenheden),
                    new Bandbreedte<>(
                            bedrag.van().plus(ander.bedrag.van()), bedrag.tot().plus(ander.bedrag.tot())));
        }
    }

    /**
     * A line that was not priced.
     *
     * @param regel its place, from 0
     * @param uitslag why
     */
    public record Uitvalregel(long regel, Uitslag uitslag) {}

    /**
     * Copies the lists.
     *
     * @param groepen the total of every group, in order; one if the lines were not grouped
     * @param uitval the first lines that were not priced, in order, as many as were asked for
     */
    public Prijstotalen {
        groepen = List.copyOf(groepen);
        uitval = List.copyOf(uitval);
    }

    /**
     * Adds up all groups.
     *
     * @return the total of all lines
     */
    public Totaal totaal() {
        return groepen.stream().reduce(Totaal::plus).orElseThrow();
    }

    /** Adds the totals of other lines. */
    Prijstotalen plus(Prijstotalen ander, int hoogstens) {
        List<Totaal> samen = new ArrayList<>();
        for (int g = 0; g < groepen.size(); g++) {
            samen.add(groepen.get(g).plus(ander.groepen.get(g)));
        }
        List<Uitvalregel> eerste = Stream.concat(uitval.stream(), ander.uitval.stream())
                .sorted(Comparator.comparingLong(Uitvalregel::regel))
                .limit(hoogstens)
                .toList();
        return new Prijstotalen(samen, eerste);
    }
}
