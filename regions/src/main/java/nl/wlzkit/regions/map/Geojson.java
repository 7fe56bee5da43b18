package nl.wlzkit.regions.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.document.JsonValue;

/**
 * Writes areas as GeoJSON (RFC 7946): longitude before latitude in WGS84 with at most seven decimals, outer rings
 * counterclockwise. Stateless and thread-safe; the same areas give the same document on every machine.
 */
public final class Geojson {
    private static final int DECIMALS = 7;

    private Geojson() {}

    /**
     * Makes a FeatureCollection: a feature per region, with the code as {@code id} and, as properties, its code, name and
     * area in square kilometres (one decimal). The collection and every feature name whom to credit.
     *
     * @param gebieden the areas
     * @return the document, to write with {@link nl.wlzkit.core.document.JsonWriter}
     */
    public static JsonValue of(Collection<Regiogebied> gebieden) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.text("FeatureCollection"));
        members.put("bronvermelding", JsonValue.text(Regiokaart.BRONVERMELDING));
        members.put(
                "features",
                JsonValue.array(gebieden.stream().map(Geojson::feature).toList()));
        return JsonValue.object(members);
    }

    private static JsonValue feature(Regiogebied gebied) {
        Begrenzing rand = gebied.begrenzing();
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put("code", JsonValue.text(gebied.regio().code()));
        properties.put("naam", JsonValue.text(gebied.regio().naam()));
        properties.put("oppervlakteKm2", JsonValue.number(rounded(gebied.oppervlakte(), 1)));
        properties.put("bronvermelding", JsonValue.text(Regiokaart.BRONVERMELDING));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.text("Feature"));
        members.put("id", JsonValue.text(gebied.regio().code()));
        members.put(
                "bbox",
                JsonValue.array(List.of(
                        degrees(rand.west()), degrees(rand.zuid()), degrees(rand.oost()), degrees(rand.noord()))));
        members.put("properties", JsonValue.object(properties));
        members.put("geometry", geometry(gebied));
        return JsonValue.object(members);
    }

    private static JsonValue geometry(Regiogebied gebied) {
        List<JsonValue> delen = gebied.delen().stream().map(Geojson::rings).toList();
        boolean een = delen.size() == 1;
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.text(een ? "Polygon" : "MultiPolygon"));
        members.put("coordinates", een ? delen.get(0) : JsonValue.array(delen));
        return JsonValue.object(members);
    }

    private static JsonValue rings(Veelhoek veelhoek) {
        return JsonValue.array(veelhoek.ringen().stream()
                .map(ring -> JsonValue.array(ring.stream()
                        .map(p -> JsonValue.array(List.of(degrees(p.lengte()), degrees(p.breedte()))))
                        .toList()))
                .toList());
    }

    private static JsonValue degrees(double graden) {
        return JsonValue.number(rounded(graden, DECIMALS));
    }

    private static BigDecimal rounded(double getal, int decimalen) {
        return BigDecimal.valueOf(getal).setScale(decimalen, RoundingMode.HALF_UP);
    }
}
