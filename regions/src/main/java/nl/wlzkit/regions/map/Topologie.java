package nl.wlzkit.regions.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * Reads a TopoJSON file with the areas of the 31 regions: arcs in whole steps of a grid, each from the point before, and
 * rings that name the arcs in order, with {@code ~i} for arc {@code i} backwards. Read strictly: it stops at the first thing
 * that is wrong.
 */
final class Topologie {
    private static final long FARTHEST = 1_000_000_000L;

    /** A point on the grid. */
    private record Rasterpunt(long x, long y) {}

    private final Problems problems;
    private final List<List<Rasterpunt>> bogen = new ArrayList<>();
    private final double[] schaal;
    private final double[] verschuiving;
    private final SortedMap<Zorgkantoorregio, Regiogebied> gebieden = new TreeMap<>();
    private final List<Set<Zorgkantoorregio>> gebruik = new ArrayList<>();
    private final Map<Integer, Integer> genoemd = new HashMap<>();

    private Topologie(JsonValue document, Problems problems) {
        this.problems = problems;
        if (!text(member(document, "type")).equals("Topology")) {
            throw fail(document, Tekst.of("een TopoJSON-bestand: type Topology", "a TopoJSON file: type Topology"));
        }
        JsonValue transform = member(document, "transform");
        this.schaal = pair(member(transform, "scale"));
        this.verschuiving = pair(member(transform, "translate"));
        for (JsonValue boog : elements(member(document, "arcs"))) {
            bogen.add(arc(boog));
            gebruik.add(new TreeSet<>());
        }
        JsonValue objects = member(document, "objects");
        List<JsonValue> lagen = List.copyOf(object(objects).values());
        if (lagen.size() != 1) {
            throw fail(objects, Tekst.of("één laag", "one layer"));
        }
        JsonValue geometries = member(lagen.get(0), "geometries");
        elements(geometries).forEach(this::area);
        if (gebieden.size() != Zorgkantoorregio.all().size()) {
            throw fail(geometries, Tekst.of("alle 31 zorgkantoorregio's", "all 31 zorgkantoorregio's"));
        }
    }

    /**
     * Reads a file.
     *
     * @throws OngeldigeInvoerException if it is not such a file, with the first thing that is wrong and its place
     */
    static Topologie read(String bron, byte[] inhoud) {
        Problems problems = new Problems(bron);
        JsonValue document = JsonReader.read(inhoud, problems);
        problems.throwIfAny();
        return new Topologie(document, problems);
    }

    SortedMap<Zorgkantoorregio, Regiogebied> gebieden() {
        return Collections.unmodifiableSortedMap(gebieden);
    }

    /** Returns for every arc the regions of which it is a boundary: one, or the two on both sides. */
    List<Set<Zorgkantoorregio>> gebruik() {
        return List.copyOf(gebruik);
    }

    private void area(JsonValue geometrie) {
        JsonValue id = member(geometrie, "id");
        Zorgkantoorregio regio = Zorgkantoorregio.all().stream()
                .filter(r -> r.code().equals(text(id)))
                .findFirst()
                .orElseThrow(() -> fail(id, Tekst.of("de code van een zorgkantoorregio", "the code of a region")));
        JsonValue arcs = member(geometrie, "arcs");
        List<JsonValue> delen = switch (text(member(geometrie, "type"))) {
            case "Polygon" -> List.of(arcs);
            case "MultiPolygon" -> elements(arcs);
            default -> throw fail(member(geometrie, "type"), Tekst.same("Polygon / MultiPolygon"));
        };
        List<Veelhoek> veelhoeken = new ArrayList<>();
        for (JsonValue deel : delen) {
            veelhoeken.add(polygon(deel, regio));
        }
        if (veelhoeken.isEmpty() || gebieden.put(regio, new Regiogebied(regio, veelhoeken)) != null) {
            throw fail(id, Tekst.of("elke regio één keer, met een gebied", "every region once, with an area"));
        }
    }

    private Veelhoek polygon(JsonValue deel, Zorgkantoorregio regio) {
        List<List<Punt>> ringen = new ArrayList<>();
        for (JsonValue ring : elements(deel)) {
            ringen.add(ring(ring, regio));
        }
        if (ringen.isEmpty()) {
            throw fail(deel, Tekst.of("een of meer ringen", "one or more rings"));
        }
        try {
            return new Veelhoek(ringen.get(0), ringen.subList(1, ringen.size()));
        } catch (OngeldigeWaardeException e) {
            throw fail(deel, e.verwacht());
        }
    }

    private List<Punt> ring(JsonValue ring, Zorgkantoorregio regio) {
        List<Rasterpunt> punten = new ArrayList<>();
        for (JsonValue nummer : elements(ring)) {
            List<Rasterpunt> boog = named(nummer, regio);
            if (punten.isEmpty()) {
                punten.addAll(boog);
            } else if (punten.get(punten.size() - 1).equals(boog.get(0))) {
                punten.addAll(boog.subList(1, boog.size()));
            } else {
                throw fail(
                        nummer,
                        Tekst.of(
                                "een boog die begint waar de vorige eindigt",
                                "an arc that starts where the one before ends"));
            }
        }
        List<Punt> plaatsen = new ArrayList<>();
        for (Rasterpunt p : punten) {
            try {
                plaatsen.add(new Punt(p.x * schaal[0] + verschuiving[0], p.y * schaal[1] + verschuiving[1]));
            } catch (OngeldigeWaardeException e) {
                throw fail(ring, e.verwacht());
            }
        }
        return plaatsen;
    }

    /** An arc has two sides: named more often, a small file would be a map without end. */
    private List<Rasterpunt> named(JsonValue nummer, Zorgkantoorregio regio) {
        long i = whole(nummer);
        long index = i >= 0 ? i : ~i;
        if (index >= bogen.size()) {
            throw fail(nummer, Tekst.of("het nummer van een boog", "the number of an arc"));
        }
        if (genoemd.merge((int) index, 1, Integer::sum) > 2) {
            throw fail(nummer, Tekst.of("een boog hoogstens twee keer", "an arc at most twice"));
        }
        gebruik.get((int) index).add(regio);
        List<Rasterpunt> boog = bogen.get((int) index);
        if (i >= 0) {
            return boog;
        }
        List<Rasterpunt> terug = new ArrayList<>(boog);
        Collections.reverse(terug);
        return terug;
    }

    private List<Rasterpunt> arc(JsonValue boog) {
        List<Rasterpunt> punten = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonValue stap : elements(boog)) {
            List<JsonValue> delta = elements(stap);
            if (delta.size() != 2) {
                throw fail(stap, Tekst.of("twee getallen", "two numbers"));
            }
            x += whole(delta.get(0));
            y += whole(delta.get(1));
            if (Math.abs(x) > FARTHEST || Math.abs(y) > FARTHEST) {
                throw fail(stap, Tekst.of("een punt op het raster", "a point on the grid"));
            }
            punten.add(new Rasterpunt(x, y));
        }
        if (new HashSet<>(punten).size() < 2) {
            throw fail(boog, Tekst.of("een boog van twee of meer punten", "an arc of two or more points"));
        }
        return punten;
    }

    private double[] pair(JsonValue at) {
        List<JsonValue> getallen = elements(at);
        if (getallen.size() != 2) {
            throw fail(at, Tekst.of("twee getallen", "two numbers"));
        }
        return new double[] {
            number(getallen.get(0)).doubleValue(), number(getallen.get(1)).doubleValue()
        };
    }

    private long whole(JsonValue at) {
        BigDecimal getal = number(at);
        if (getal.stripTrailingZeros().scale() > 0 || getal.abs().compareTo(BigDecimal.valueOf(FARTHEST)) > 0) {
            throw fail(at, Tekst.of("een heel getal", "a whole number"));
        }
        return getal.longValue();
    }

    private BigDecimal number(JsonValue at) {
        if (at instanceof JsonNumber n) {
            return n.value();
        }
        throw fail(at, Tekst.of("een getal", "a number"));
    }

    private String text(JsonValue at) {
        if (at instanceof JsonString s) {
            return s.value();
        }
        throw fail(at, Tekst.of("een tekst", "a text"));
    }

    private List<JsonValue> elements(JsonValue at) {
        if (at instanceof JsonArray a) {
            return a.elements();
        }
        throw fail(at, Tekst.of("een lijst", "a list"));
    }

    private Map<String, JsonValue> object(JsonValue at) {
        if (at instanceof JsonObject o) {
            return o.members();
        }
        throw fail(at, Tekst.of("een object", "an object"));
    }

    private JsonValue member(JsonValue at, String naam) {
        return Optional.ofNullable(object(at).get(naam))
                .orElseThrow(() -> fail(at, Tekst.of("een object met " + naam, "an object with " + naam)));
    }

    private OngeldigeInvoerException fail(JsonValue at, Tekst verwacht) {
        problems.add(at, verwacht);
        try {
            problems.throwIfAny();
        } catch (OngeldigeInvoerException e) {
            return e;
        }
        throw new IllegalStateException("a problem was added: " + verwacht.en());
    }
}
