package nl.wlzkit.examples.rapport;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a day lies on the width of a drawing: a day is as wide as any other. What lies outside is drawn at the end.
 *
 * @param van the first day
 * @param tot the last day, not before the first
 */
record Tijdas(LocalDate van, LocalDate tot) {
    /** The begin of a day, in percents of the width. */
    double begin(LocalDate dag) {
        return x((double) ChronoUnit.DAYS.between(van, dag));
    }

    /** The end of a day. */
    double einde(LocalDate dag) {
        return x(ChronoUnit.DAYS.between(van, dag) + 1.0);
    }

    /** The middle of a day: where what has to be on that day is drawn. */
    double midden(LocalDate dag) {
        return (begin(dag) + einde(dag)) / 2;
    }

    private double x(double dagen) {
        double alle = ChronoUnit.DAYS.between(van, tot) + 1.0;
        return Schaal.RAND + (100 - 2 * Schaal.RAND) * Math.min(alle, Math.max(0, dagen)) / alle;
    }

    /** The years of which a day lies on the axis; of many, those that there is room for. */
    List<Integer> jaren() {
        int stap = 1 + (tot.getYear() - van.getYear()) / 8;
        List<Integer> jaren = new ArrayList<>();
        for (int jaar = van.getYear(); jaar <= tot.getYear(); jaar += stap) {
            jaren.add(jaar);
        }
        return jaren;
    }

    /** The first day of a year, or that of the axis. */
    LocalDate eerste(int jaar) {
        LocalDate dag = LocalDate.of(jaar, 1, 1);
        return dag.isBefore(van) ? van : dag;
    }
}
