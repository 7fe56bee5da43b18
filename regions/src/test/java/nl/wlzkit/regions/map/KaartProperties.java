package nl.wlzkit.regions.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for every place and every ring on the map. */
class KaartProperties {
    @Property
    void aBoxHasTheAreaOfItsZoneAndItsCentroidInTheMiddle(
            @ForAll @DoubleRange(min = -170, max = 160) double west,
            @ForAll @DoubleRange(min = -80, max = 70) double zuid,
            @ForAll @DoubleRange(min = 0.01, max = 10) double breed,
            @ForAll @DoubleRange(min = 0.01, max = 10) double hoog) {
        List<Punt> ring = List.of(
                new Punt(west, zuid),
                new Punt(west + breed, zuid),
                new Punt(west + breed, zuid + hoog),
                new Punt(west, zuid + hoog),
                new Punt(west, zuid));
        double zone = Math.pow(6371.0072, 2)
                * Math.toRadians(breed)
                * (Math.sin(Math.toRadians(zuid + hoog)) - Math.sin(Math.toRadians(zuid)));
        List<Punt> andersom = new ArrayList<>(ring);
        Collections.reverse(andersom);

        assertThat(Bol.area(ring)).isCloseTo(zone, within(1e-9 * zone + 1e-6));
        assertThat(Bol.area(andersom)).isEqualTo(-Bol.area(ring), within(1e-6));
        assertThat(new Veelhoek(andersom, List.of())).isEqualTo(new Veelhoek(ring, List.of()));
        assertThat(Bol.centroid(List.of(ring)).lengte()).isCloseTo(west + breed / 2, within(1e-6));
    }

    @Property
    void aPlaceLiesInOneRegionAtMost(
            @ForAll @DoubleRange(min = 3, max = 8) double lengte,
            @ForAll @DoubleRange(min = 50, max = 54) double breedte) {
        Punt punt = new Punt(lengte, breedte);
        List<Regiogebied> waarin = Regiokaart.get().gebieden().stream()
                .filter(g -> g.contains(punt))
                .toList();

        assertThat(waarin.size()).isLessThanOrEqualTo(1);
        waarin.forEach(g -> assertThat(g.begrenzing().contains(punt)).isTrue());
    }
}
