package nl.wlzkit.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.contract.Bedragenoverzicht;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Cel;

/** Writes what every zorgkantoor gives one provider as JSON. */
final class TariefJson {
    private TariefJson() {}

    static String write(
            Tariefoverzicht overzicht,
            Optional<Bedragenoverzicht> bedragen,
            Map<String, String> gekozen,
            Regelcatalogus catalogus,
            boolean uitleg,
            Taal taal) {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("schema", JsonValue.text("tariefoverzicht-1"));
        document.put("aanbieder", JsonValue.text(overzicht.aanbieder().naam()));
        overzicht.aanbieder().toelichting().ifPresent(t -> document.put("toelichting", JsonValue.text(t)));
        document.put("sector", JsonValue.text(overzicht.beleid().sector().name()));
        document.put("beleid", JsonValue.text(overzicht.beleid().naam().in(taal)));
        Map<String, JsonValue> lezingen = new LinkedHashMap<>();
        overzicht
                .beleid()
                .lezingen()
                .forEach(l -> lezingen.put(l.naam(), JsonValue.text(gekozen.getOrDefault(l.naam(), l.standaard()))));
        document.put("lezingen", JsonValue.object(lezingen));
        List<JsonValue> cellen = new ArrayList<>();
        overzicht.cellen().forEach(cel -> cellen.add(cell(cel, catalogus, uitleg, taal)));
        document.put("tarieven", JsonValue.array(cellen));
        bedragen.ifPresent(b -> document.put(
                "bedragen",
                JsonValue.array(b.regels().stream().map(TariefJson::amount).toList())));
        return JsonWriter.pretty(JsonValue.object(document));
    }

    private static JsonValue cell(Cel cel, Regelcatalogus catalogus, boolean uitleg, Taal taal) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("zorgkantoor", JsonValue.text(cel.zorgkantoor().naam()));
        cel.periode().geldigheid().van().ifPresent(d -> object.put("eersteDag", JsonValue.text(d.toString())));
        cel.periode().geldigheid().totEnMet().ifPresent(d -> object.put("laatsteDag", JsonValue.text(d.toString())));
        object.put("leveringsvorm", JsonValue.text(cel.vorm().name()));
        JsonObject antwoord =
                (JsonObject) Uitleg.of(cel.uitkomst(), catalogus, taal).document();
        antwoord.members().forEach((naam, waarde) -> {
            if (uitleg || !naam.equals("gevallen")) {
                object.put(naam, waarde);
            }
        });
        return JsonValue.object(object);
    }

    private static JsonValue amount(Bedragenoverzicht.Regel regel) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("zorgkantoor", JsonValue.text(regel.zorgkantoor().naam()));
        object.put(
                "jaar",
                JsonValue.number(BigDecimal.valueOf(regel.periode().dag().getYear())));
        if (!regel.periode().isYear()) {
            object.put("dagen", JsonValue.text(regel.periode().geldigheid().toString()));
        }
        object.put(
                "prestatiecode",
                JsonValue.text(regel.productie().prestatiecode().code()));
        object.put("leveringsvorm", JsonValue.text(regel.productie().vorm().name()));
        object.put(
                "aantal", JsonValue.number(BigDecimal.valueOf(regel.productie().aantal())));
        regel.prijs().ifPresent(p -> {
            object.put("eenheid", JsonValue.text(p.eenheid()));
            object.put("perEenheid", range(p.perEenheid()));
            p.perJaar().ifPresent(j -> object.put("perJaar", range(j)));
        });
        return JsonValue.object(object);
    }

    private static JsonValue range(Uitkomst<?> uitkomst) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("oordeel", JsonValue.text(uitkomst.oordeel().name()));
        uitkomst.waarde().ifPresent(w -> {
            object.put("van", Uitleg.toJson(w.van()));
            object.put("tot", Uitleg.toJson(w.tot()));
        });
        return JsonValue.object(object);
    }
}
