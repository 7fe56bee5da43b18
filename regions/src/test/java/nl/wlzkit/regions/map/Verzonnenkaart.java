package nl.wlzkit.regions.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * A made-up map: the regions in a row from west to east in the order of their codes, each a box that shares a side with the next.
 * In steps of the grid the first boxes are ten million wide and the last one ends at a thousand million, the farthest that a
 * point can be; in degrees a box is one wide and ten high.
 */
final class Verzonnenkaart {
    private static final long BREED = 10_000_000;
    private static final long VER = 1_000_000_000;

    private Verzonnenkaart() {}

    private static long west(int i) {
        return i == Zorgkantoorregio.all().size() ? VER : i * BREED;
    }

    /** The arcs by number: of box i the south side (3i), the north side (3i + 1), the west side (3i + 2); last the east end. */
    static String json() {
        List<String> bogen = new ArrayList<>();
        List<String> gebieden = new ArrayList<>();
        int n = Zorgkantoorregio.all().size();
        for (int i = 0; i < n; i++) {
            long breed = west(i + 1) - west(i);
            bogen.add("[[" + west(i) + ",0],[" + breed + ",0]]");
            bogen.add("[[" + west(i + 1) + "," + VER + "],[" + -breed + ",0]]");
            bogen.add("[[" + west(i) + ",0],[0," + VER + "]]");
            int oost = i + 1 == n ? 3 * n : 3 * i + 5;
            gebieden.add(
                    "{\"type\":\"Polygon\",\"id\":\"" + Zorgkantoorregio.all().get(i) + "\",\"arcs\":[[" + 3 * i + ","
                            + oost + "," + (3 * i + 1) + "," + ~(3 * i + 2) + "]]}");
        }
        bogen.add("[[" + VER + ",0],[0," + VER + "]]");
        return "{\"type\":\"Topology\",\"transform\":{\"scale\":[1e-7,1e-8],\"translate\":[0,40]},\"arcs\":["
                + String.join(",", bogen) + "],\"objects\":{\"laag\":{\"geometries\":[" + String.join(",", gebieden)
                + "]}}}";
    }

    static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
