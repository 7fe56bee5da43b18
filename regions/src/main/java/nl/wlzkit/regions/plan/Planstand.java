package nl.wlzkit.regions.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.money.Bandbreedte;

/**
 * How a plan stands: for every task and year what is asked, what is there, what the measures add and what is missing. Immutable
 * and thread-safe.
 *
 * @param regels one line for every task and year, by task and then by year
 * @param dubbel the measures that are in the plan more than once, by name: for the same task the same thing by the same parties
 *     from the same day
 */
public record Planstand(List<Jaarstand> regels, List<List<String>> dubbel) {
    static final String TELMOMENT = "telmoment";
    static final String EIND = "eind";
    static final String UITWERKING = "uitwerking";
    static final String GROOTSTE = "grootste";
    static final String DUBBEL = "dubbel";
    static final String EEN_KEER = "een-keer";

    /** The readings of questions that add up a plan, each at its default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(TELMOMENT, "WK-LEES-PLAN-TELMOMENT", EIND, "begin"),
            Leeswijze.lezing(UITWERKING, "WK-LEES-PLAN-UITWERKING", GROOTSTE, "optellen"),
            Leeswijze.lezing(DUBBEL, "WK-LEES-PLAN-DUBBEL", EEN_KEER, "beide"));

    static final List<String> NAMEN = List.of(TELMOMENT, UITWERKING, DUBBEL);

    /**
     * Copies the lists.
     *
     * @param regels one line for every task and year, by task and then by year
     * @param dubbel the measures that are in the plan more than once, by name: for the same task the same thing by the same
     *     parties from the same day
     */
    public Planstand {
        regels = List.copyOf(regels);
        dubbel = dubbel.stream().map(List::copyOf).toList();
    }

    /**
     * What makes two measures the same: nothing less, for who merges by likeness hides a measure. One of which parties or first
     * day are not told is only the same as itself.
     */
    private record Kenmerk(
            String opgave,
            Optional<String> boven,
            String wat,
            Set<String> wie,
            Optional<LocalDate> vanaf,
            String eigen) {
        static Kenmerk of(Maatregel m) {
            boolean compleet = m.vanaf().isPresent() && !m.wie().isEmpty();
            return new Kenmerk(
                    m.opgave(), m.uitwerkingVan(), m.wat(), m.wie().keySet(), m.vanaf(), compleet ? "" : m.naam());
        }
    }

    /** One way to add up: the numbers on one side, and only the measures that count. */
    private record Optelling(Maatregelboom boom, Leeswijze leeswijze, Plankant kant, Predicate<Maatregel> telt) {
        BigDecimal total(Opgave opgave, int jaar) {
            LocalDate dag = leeswijze.is(TELMOMENT, EIND) ? LocalDate.of(jaar, 12, 31) : LocalDate.of(jaar, 1, 1);
            return sum(boom.roots(opgave.naam()), dag);
        }

        private BigDecimal sum(List<Maatregel> maatregelen, LocalDate dag) {
            boolean eenKeer = leeswijze.is(DUBBEL, EEN_KEER);
            Map<Kenmerk, BigDecimal> perKenmerk = new LinkedHashMap<>();
            for (Maatregel maatregel : maatregelen) {
                perKenmerk.merge(
                        Kenmerk.of(maatregel), value(maatregel, dag), eenKeer ? BigDecimal::max : BigDecimal::add);
            }
            return perKenmerk.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private BigDecimal value(Maatregel maatregel, LocalDate dag) {
            BigDecimal eigen = telt.test(maatregel) ? own(maatregel, dag) : BigDecimal.ZERO;
            BigDecimal uitgewerkt = sum(boom.elaborations(maatregel), dag);
            return leeswijze.is(UITWERKING, GROOTSTE) ? eigen.max(uitgewerkt) : eigen.add(uitgewerkt);
        }

        private BigDecimal own(Maatregel maatregel, LocalDate dag) {
            // of a measure without a first day the low side is that it is not there yet
            boolean er = maatregel.on(dag).orElse(kant == Plankant.HOOG);
            return er ? maatregel.omvang().at(kant) : BigDecimal.ZERO;
        }
    }

    /**
     * Adds up a plan.
     *
     * @param plan the plan
     * @param scenario on which side numbers that are not settled are taken; where it is open the result is a range
     * @param leeswijze how it is read, without an open reading
     * @return how it stands
     * @throws IllegalArgumentException if a reading is open
     */
    public static Planstand of(Regioplan plan, Scenario scenario, Leeswijze leeswijze) {
        Maatregelboom boom = Maatregelboom.of(plan);
        List<Jaarstand> regels = new ArrayList<>();
        for (Opgave opgave : plan.opgaven()) {
            for (int jaar : plan.jaren()) {
                regels.add(line(boom, opgave, jaar, scenario, leeswijze));
            }
        }
        return new Planstand(regels, twice(plan));
    }

    static Jaarstand line(Maatregelboom boom, Opgave opgave, int jaar, Scenario scenario, Leeswijze leeswijze) {
        Opgave.Jaarcijfer cijfer = opgave.at(jaar);
        Planeenheid eenheid = opgave.eenheid();
        Bandbreedte<Hoeveelheid> vraag = Scenario.range(cijfer.vraag(), scenario.vraag(), eenheid);
        Bandbreedte<Hoeveelheid> aanbod = Scenario.range(cijfer.aanbod(), scenario.aanbod(), eenheid);
        Bandbreedte<Hoeveelheid> tekort = minus(vraag, aanbod);
        Bandbreedte<Hoeveelheid> dekking = total(boom, opgave, jaar, scenario, leeswijze, m -> true);
        return new Jaarstand(
                opgave.naam(),
                jaar,
                vraag,
                aanbod,
                tekort,
                total(boom, opgave, jaar, scenario, leeswijze, m -> m.status() == Maatregelstatus.GEREALISEERD),
                total(boom, opgave, jaar, scenario, leeswijze, m -> m.status() != Maatregelstatus.GEPLAND),
                dekking,
                minus(tekort, dekking),
                minus(dekking, tekort));
    }

    private static Bandbreedte<Hoeveelheid> total(
            Maatregelboom boom,
            Opgave opgave,
            int jaar,
            Scenario scenario,
            Leeswijze leeswijze,
            Predicate<Maatregel> telt) {
        Plankant laag = scenario.omvang().orElse(Plankant.LAAG);
        Plankant hoog = scenario.omvang().orElse(Plankant.HOOG);
        return new Bandbreedte<>(
                new Hoeveelheid(new Optelling(boom, leeswijze, laag, telt).total(opgave, jaar), opgave.eenheid()),
                new Hoeveelheid(new Optelling(boom, leeswijze, hoog, telt).total(opgave, jaar), opgave.eenheid()));
    }

    private static Bandbreedte<Hoeveelheid> minus(Bandbreedte<Hoeveelheid> van, Bandbreedte<Hoeveelheid> af) {
        return new Bandbreedte<>(minus(van.van(), af.tot()), minus(van.tot(), af.van()));
    }

    /** What remains, or nothing. */
    static Hoeveelheid minus(Hoeveelheid van, Hoeveelheid af) {
        return new Hoeveelheid(van.aantal().subtract(af.aantal()).max(BigDecimal.ZERO), van.eenheid());
    }

    static List<List<String>> twice(Regioplan plan) {
        Map<Kenmerk, List<String>> perKenmerk = new LinkedHashMap<>();
        for (Maatregel maatregel : plan.maatregelen()) {
            perKenmerk
                    .computeIfAbsent(Kenmerk.of(maatregel), k -> new ArrayList<>())
                    .add(maatregel.naam());
        }
        return perKenmerk.values().stream().filter(namen -> namen.size() > 1).toList();
    }

    /**
     * Finds the first year in which a task does not add up for certain.
     *
     * @param opgave the name of the task
     * @return the line of that year; empty if there is none
     */
    public Optional<Jaarstand> firstOpen(String opgave) {
        return regels.stream()
                .filter(r -> r.opgave().equals(opgave) && r.isOpen())
                .findFirst();
    }
}
