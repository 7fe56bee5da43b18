package nl.wlzkit.examples.rapport;

import java.util.Collection;
import java.util.List;
import nl.wlzkit.regions.map.Begrenzing;
import nl.wlzkit.regions.map.Punt;
import nl.wlzkit.regions.map.Regiogebied;
import nl.wlzkit.regions.map.Veelhoek;

/**
 * From degrees to a drawing: a degree of longitude is as much shorter than one of latitude as it is halfway up the map. For a
 * country of this size that is a good likeness. Immutable.
 */
record Projectie(double west, double noord, double schaal, double plat) {
    /** The width of the drawing; the height follows. */
    static final int BREEDTE = 600;

    private static final int MARGE = 6;

    static Projectie of(Collection<Regiogebied> gebieden) {
        List<Begrenzing> randen = gebieden.stream().map(Regiogebied::begrenzing).toList();
        double west = randen.stream().mapToDouble(Begrenzing::west).min().orElseThrow();
        double oost = randen.stream().mapToDouble(Begrenzing::oost).max().orElseThrow();
        double zuid = randen.stream().mapToDouble(Begrenzing::zuid).min().orElseThrow();
        double noord = randen.stream().mapToDouble(Begrenzing::noord).max().orElseThrow();
        double plat = StrictMath.cos(StrictMath.toRadians((noord + zuid) / 2));
        return new Projectie(west, noord, (BREEDTE - 2 * MARGE) / ((oost - west) * plat), plat);
    }

    double x(Punt punt) {
        return MARGE + (punt.lengte() - west) * plat * schaal;
    }

    double y(Punt punt) {
        return MARGE + (noord - punt.breedte()) * schaal;
    }

    /** How high the drawing is when this is the southern end. */
    int hoogte(double zuid) {
        return (int) Math.ceil((noord - zuid) * schaal) + 2 * MARGE;
    }

    /** The outline of an area, holes and all, to a tenth of a unit. */
    String pad(Regiogebied gebied) {
        StringBuilder pad = new StringBuilder();
        for (Veelhoek deel : gebied.delen()) {
            for (List<Punt> ring : deel.ringen()) {
                String vorige = "";
                for (int i = 0; i < ring.size() - 1; i++) {
                    String hier = tenth(x(ring.get(i))) + " " + tenth(y(ring.get(i)));
                    if (!hier.equals(vorige)) {
                        pad.append(i == 0 ? "M" : "L").append(hier);
                    }
                    vorige = hier;
                }
                pad.append('Z');
            }
        }
        return pad.toString();
    }

    static String tenth(double getal) {
        return Schaal.number(Math.round(getal * 10) / 10.0);
    }
}
