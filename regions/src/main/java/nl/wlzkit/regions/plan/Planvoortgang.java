package nl.wlzkit.regions.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.money.Bandbreedte;

/**
 * How far a plan is on a day: what was planned, realised and left of every measure in every year up to that day. Immutable and
 * thread-safe.
 *
 * @param regels one line for every measure and year, by measure and then by year
 * @param nietGehouden the days of evaluation, on or before the day, that were told not to be held
 * @param nietVerteld those of which nobody told whether they were held
 */
public record Planvoortgang(List<Regel> regels, List<LocalDate> nietGehouden, List<LocalDate> nietVerteld) {
    /**
     * One measure in one year: each number a range, which is one value where everything is settled. Immutable and thread-safe.
     *
     * @param maatregel the name of the measure
     * @param opgave the name of its task
     * @param dag the day: the last of the year, or the day of the question if that is earlier
     * @param gepland what should be there
     * @param gerealiseerd what is there
     * @param rest what is left to do
     * @param extra what is there beyond the plan
     */
    public record Regel(
            String maatregel,
            String opgave,
            LocalDate dag,
            Bandbreedte<Hoeveelheid> gepland,
            Bandbreedte<Hoeveelheid> gerealiseerd,
            Bandbreedte<Hoeveelheid> rest,
            Bandbreedte<Hoeveelheid> extra) {}

    /**
     * Copies the lists.
     *
     * @param regels one line for every measure and year, by measure and then by year
     * @param nietGehouden the days of evaluation, on or before the day, that were told not to be held
     * @param nietVerteld those of which nobody told whether they were held
     */
    public Planvoortgang {
        regels = List.copyOf(regels);
        nietGehouden = List.copyOf(nietGehouden);
        nietVerteld = List.copyOf(nietVerteld);
    }

    /** The facts of one case: everything told or assumed. */
    record Aanname(Maatregelboom boom, Plankant omvang, Plankant stand, boolean begonnen) {
        BigDecimal planned(Maatregel maatregel, LocalDate dag) {
            return maatregel.on(dag).orElse(begonnen) ? maatregel.omvang().at(omvang) : BigDecimal.ZERO;
        }

        /** What is there on a day: what was told last, else what its elaborations give, else what its status says. */
        BigDecimal realised(Maatregel maatregel, LocalDate dag, LocalDate peildatum) {
            if (level(maatregel, dag).isPresent()
                    || !boom.elaborations(maatregel).isEmpty()) {
                return part(maatregel, dag, peildatum);
            }
            return switch (maatregel.status()) {
                case GEPLAND -> BigDecimal.ZERO;
                case ONDERWEG -> stand == Plankant.HOOG ? maatregel.omvang().at(omvang) : BigDecimal.ZERO;
                // the status is that of the day of the question; before that day the plan says from when
                case GEREALISEERD -> dag.equals(peildatum) ? maatregel.omvang().at(omvang) : planned(maatregel, dag);
            };
        }

        /**
         * What a measure is to the one that it elaborates. All that is open of it is on the side of what is there, so that
         * planning more and realising more each have a direction of their own.
         */
        private BigDecimal part(Maatregel maatregel, LocalDate dag, LocalDate peildatum) {
            Optional<BigDecimal> verteld = level(maatregel, dag);
            List<Maatregel> delen = boom.elaborations(maatregel);
            if (verteld.isPresent() || !delen.isEmpty()) {
                return verteld.orElseGet(() ->
                        delen.stream().map(d -> part(d, dag, peildatum)).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
            boolean hoog = stand == Plankant.HOOG;
            boolean er = switch (maatregel.status()) {
                case GEPLAND -> false;
                case ONDERWEG -> hoog;
                case GEREALISEERD -> dag.equals(peildatum) || maatregel.on(dag).orElse(hoog);
            };
            return er ? maatregel.omvang().at(stand) : BigDecimal.ZERO;
        }
    }

    /** What was told last of a measure on or before a day. */
    static Optional<BigDecimal> level(Maatregel maatregel, LocalDate dag) {
        return maatregel.realisaties().stream()
                .filter(r -> !r.dag().isAfter(dag))
                .reduce((eerder, later) -> later)
                .map(Maatregel.Realisatie::stand);
    }

    /**
     * Looks how far a plan is.
     *
     * @param vraag the question; what is open in it makes ranges
     * @return how far it is
     */
    public static Planvoortgang of(Evaluatievraag vraag) {
        List<Regel> regels = new ArrayList<>();
        Regioplan plan = vraag.plan();
        Maatregelboom boom = Maatregelboom.of(plan);
        LocalDate peildatum = vraag.peildatum();
        for (Maatregel maatregel : plan.maatregelen()) {
            for (int jaar = plan.van(); jaar <= Math.min(plan.tot(), peildatum.getYear()); jaar++) {
                LocalDate eind = LocalDate.of(jaar, 12, 31);
                regels.add(line(vraag, boom, maatregel, eind.isAfter(peildatum) ? peildatum : eind));
            }
        }
        return new Planvoortgang(regels, days(vraag, Optional.of(false)), days(vraag, Optional.empty()));
    }

    /** The days of evaluation up to the day of the question, of which this was told. */
    static List<LocalDate> days(Evaluatievraag vraag, Optional<Boolean> gehouden) {
        return vraag.plan().evaluatiemomenten().stream()
                .filter(e -> !e.dag().isAfter(vraag.peildatum()) && e.gehouden().equals(gehouden))
                .map(Evaluatiemoment::dag)
                .toList();
    }

    private static Regel line(Evaluatievraag vraag, Maatregelboom boom, Maatregel maatregel, LocalDate dag) {
        List<Regel> gevallen = new ArrayList<>();
        for (Plankant omvang : vraag.omvang().map(List::of).orElse(List.of(Plankant.values()))) {
            for (Plankant stand : vraag.stand().map(List::of).orElse(List.of(Plankant.values()))) {
                for (boolean begonnen : vraag.begonnen().map(List::of).orElse(List.of(false, true))) {
                    gevallen.add(line(vraag, maatregel, dag, new Aanname(boom, omvang, stand, begonnen)));
                }
            }
        }
        return gevallen.stream()
                .reduce((een, ander) -> new Regel(
                        een.maatregel(),
                        een.opgave(),
                        een.dag(),
                        een.gepland().hull(ander.gepland()),
                        een.gerealiseerd().hull(ander.gerealiseerd()),
                        een.rest().hull(ander.rest()),
                        een.extra().hull(ander.extra())))
                .orElseThrow();
    }

    static Regel line(Evaluatievraag vraag, Maatregel maatregel, LocalDate dag, Aanname aanname) {
        Hoeveelheid gepland = new Hoeveelheid(aanname.planned(maatregel, dag), maatregel.eenheid());
        Hoeveelheid gerealiseerd =
                new Hoeveelheid(aanname.realised(maatregel, dag, vraag.peildatum()), maatregel.eenheid());
        return new Regel(
                maatregel.naam(),
                maatregel.opgave(),
                dag,
                Bandbreedte.of(gepland),
                Bandbreedte.of(gerealiseerd),
                Bandbreedte.of(Planstand.minus(gepland, gerealiseerd)),
                Bandbreedte.of(Planstand.minus(gerealiseerd, gepland)));
    }
}
