package nl.wlzkit.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.regions.map.Punt;
import nl.wlzkit.regions.map.Regiogebied;
import nl.wlzkit.regions.map.Regiokaart;
import nl.wlzkit.regions.region.Gemeente;
import nl.wlzkit.regions.region.Gemeentelijst;
import nl.wlzkit.regions.region.Pgbplafond;
import nl.wlzkit.regions.region.Regiouitvoering;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/** Writes regions and municipalities as JSON, and as CSV (RFC 4180, semicolons, decimal points). */
final class Regiouitvoer {
    private static final LocalDate IN_2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);

    private Regiouitvoer() {}

    static BigDecimal rounded(double getal, int decimalen) {
        return BigDecimal.valueOf(getal).setScale(decimalen, RoundingMode.HALF_UP);
    }

    /** The municipalities that were looked for, if any, and the regions with their municipalities of a year. */
    static JsonValue json(List<Zorgkantoorregio> regios, List<Gemeente> gemeenten, Gemeentelijst lijst) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (!gemeenten.isEmpty()) {
            members.put(
                    "gemeenten",
                    JsonValue.array(
                            gemeenten.stream().map(Regiouitvoer::municipality).toList()));
        }
        members.put(
                "regios",
                JsonValue.array(regios.stream().map(r -> region(r, lijst)).toList()));
        members.put("bronvermelding", JsonValue.text(Regiokaart.BRONVERMELDING));
        return JsonValue.object(members);
    }

    private static JsonValue municipality(Gemeente g) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("jaar", whole(g.jaar()));
        members.put("code", JsonValue.text(g.code()));
        members.put("naam", JsonValue.text(g.naam()));
        members.put("regio", JsonValue.text(g.regio().code()));
        g.vormaligeRegio().ifPresent(r -> members.put("vormaligeRegio", JsonValue.text(r.naam())));
        members.put("regel", JsonValue.text("GIN-" + g.jaar()));
        return JsonValue.object(members);
    }

    private static JsonValue region(Zorgkantoorregio regio, Gemeentelijst lijst) {
        Regiogebied gebied = Regiokaart.get().gebied(regio);
        Punt midden = gebied.zwaartepunt();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("code", JsonValue.text(regio.code()));
        members.put("naam", JsonValue.text(regio.naam()));
        members.put("besluitnaam", JsonValue.text(regio.besluitnaam()));
        members.put(
                "uitvoering",
                JsonValue.array(Regiouitvoering.of(regio).stream()
                        .map(Regiouitvoer::runner)
                        .toList()));
        members.put("pgb2015", JsonValue.number(Pgbplafond.sum(regio).toBigDecimal()));
        members.put("oppervlakteKm2", JsonValue.number(rounded(gebied.oppervlakte(), 1)));
        members.put(
                "zwaartepunt",
                JsonValue.array(List.of(
                        JsonValue.number(rounded(midden.lengte(), 4)),
                        JsonValue.number(rounded(midden.breedte(), 4)))));
        members.put(
                "buren",
                JsonValue.array(Regiokaart.get().buren(regio).stream()
                        .map(b -> JsonValue.text(b.code()))
                        .toList()));
        members.put("gemeentenJaar", whole(lijst.jaar()));
        members.put(
                "gemeenten",
                JsonValue.array(lijst.gemeenten(regio).stream()
                        .map(g -> JsonValue.text(g.code()))
                        .toList()));
        return JsonValue.object(members);
    }

    private static JsonValue runner(Regiouitvoering u) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("zorgkantoor", JsonValue.text(u.zorgkantoor().naam()));
        u.geldigheid().van().ifPresent(d -> members.put("van", JsonValue.text(d.toString())));
        u.geldigheid().totEnMet().ifPresent(d -> members.put("tot", JsonValue.text(d.toString())));
        members.put("uzovi", JsonValue.text(u.code().toString()));
        members.put("afgeleid", JsonValue.bool(u.afgeleid()));
        members.put("regel", JsonValue.text(u.regel()));
        return JsonValue.object(members);
    }

    private static JsonValue whole(int getal) {
        return JsonValue.number(BigDecimal.valueOf(getal));
    }

    /** One row per municipality and year. */
    static String municipalities(List<Gemeente> gemeenten) {
        return csv(csv -> {
            csv.writeRecord("jaar", "gemeentecode", "gemeente", "regiocode", "regio", "regel");
            for (Gemeente g : gemeenten) {
                csv.writeRecord(
                        Integer.toString(g.jaar()),
                        g.code(),
                        g.naam(),
                        g.regio().code(),
                        g.regio().naam(),
                        "GIN-" + g.jaar());
            }
        });
    }

    /** One row per region. */
    static String regions(List<Zorgkantoorregio> regios) {
        return csv(csv -> {
            csv.writeRecord(
                    "regiocode",
                    "regio",
                    "besluitnaam",
                    "uzovi_2015",
                    "zorgkantoor_2016_2020",
                    "afgeleid_2016_2020",
                    "zorgkantoor_2024",
                    "pgb_2015",
                    "oppervlakte_km2");
            for (Zorgkantoorregio r : regios) {
                Optional<Regiouitvoering> eerst = Regiouitvoering.on(r, IN_2016);
                csv.writeRecord(
                        r.code(),
                        r.naam(),
                        r.besluitnaam(),
                        r.uzovi().toString(),
                        eerst.map(Regiouitvoering::zorgkantoor)
                                .map(Zorgkantoor::naam)
                                .orElse(""),
                        eerst.map(u -> u.afgeleid() ? "ja" : "nee").orElse(""),
                        Regiouitvoering.on(r, IN_2024)
                                .map(u -> u.zorgkantoor().naam())
                                .orElse(""),
                        Pgbplafond.sum(r).toString(),
                        rounded(Regiokaart.get().gebied(r).oppervlakte(), 1).toPlainString());
            }
        });
    }

    private static String csv(Consumer<CsvWriter> rijen) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out)) {
            rijen.accept(csv);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }
}
