package nl.wlzkit.tariff.inkoop2017;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.testing.Documentbron;

/**
 * A worked example of this package. What it does not name is unknown; {@code alles=voldaan} is short for: every condition of
 * an agreement of more years is met, but for the category and the agreement that runs. It goes through the same door as a
 * document of a user.
 */
record Inkoopvoorbeeld(String calculator, Rekenvoorbeeld tekst) {
    private static final Map<String, String> ALLES = Map.of(
            "toetreding",
            "VOLDOET",
            "locatiesOnderToezicht",
            "0",
            "fraudeonderzoeken",
            "nee",
            "fraude",
            "nee",
            "regionaal",
            "ja",
            "andereVoorwaarden",
            "ja",
            "proactief",
            "ja");

    static List<Inkoopvoorbeeld> all() {
        List<Inkoopvoorbeeld> alle = new ArrayList<>();
        for (Inschrijving<?, ?> inschrijving : new Inkoop2017berekeningen().berekeningen()) {
            inschrijving.voorbeelden().forEach(v -> alle.add(new Inkoopvoorbeeld(inschrijving.naam(), v)));
        }
        return alle;
    }

    /** The calculators of this package, with the questions of their examples as documents. */
    static Rekenbron bron() {
        return new Documentbron(
                new Inkoop2017berekeningen(),
                (b, v) -> JsonWriter.compact(new Inkoopvoorbeeld(b.naam(), v).document()));
    }

    // ------------------------------------------------------------------------------------ from words to a document

    JsonValue document() {
        Map<String, String> delen = new LinkedHashMap<>();
        Map<String, JsonValue> lezingen = new LinkedHashMap<>();
        for (String deel : tekst.vraag().split("; ", -1)) {
            String[] paar = deel.split("=", 2);
            if (paar[0].equals("alles")) {
                delen.putAll(ALLES);
            } else if (paar[0].startsWith("lezing ")) {
                lezingen.put(paar[0].substring("lezing ".length()), JsonValue.text(paar[1]));
            } else if (paar[1].isEmpty() || paar[1].equals("onbekend")) {
                delen.remove(paar[0]);
            } else {
                delen.put(paar[0], paar[1]);
            }
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        delen.forEach((naam, waarde) -> members.put(naam, json(naam, waarde)));
        if (!lezingen.isEmpty()) {
            members.put("lezingen", JsonValue.object(lezingen));
        }
        return JsonValue.object(members);
    }

    private static JsonValue json(String naam, String waarde) {
        if (waarde.equals("ja") || waarde.equals("nee")) {
            return JsonValue.bool(waarde.equals("ja"));
        }
        return switch (naam) {
            case "fraude" ->
                JsonValue.array(list(waarde).stream().map(JsonValue::text).toList());
            case "fraudeonderzoeken" -> pairs(waarde, "door", "ingesteld");
            case "regionaal" -> pairs(waarde, "naam", "voldaan");
            case "looptijd" -> {
                String[] dagen = waarde.split(" t/m ", -1);
                yield object("van", JsonValue.text(dagen[0]), "totEnMet", JsonValue.text(dagen[1]));
            }
            case "delen" -> {
                List<JsonValue> delen = numbers(waarde);
                Map<String, JsonValue> members = new LinkedHashMap<>();
                members.put("INITIEEL", delen.get(0));
                members.put("HERSCHIKKING", delen.get(1));
                members.put("NACALCULATIE", delen.get(2));
                yield JsonValue.object(members);
            }
            case "beoordeling" -> {
                String[] delen = waarde.split(" gewogen ", -1);
                Map<String, JsonValue> members = new LinkedHashMap<>();
                members.put("scores", elements(delen[0]));
                if (delen.length == 2) {
                    members.put("gewichten", elements(delen[1]));
                }
                yield JsonValue.object(members);
            }
            default -> waarde.matches("-?[0-9]+(,[0-9]+)?") ? number(waarde) : JsonValue.text(waarde);
        };
    }

    private static JsonValue number(String waarde) {
        return JsonValue.number(new BigDecimal(waarde.replace(',', '.')));
    }

    private static List<String> list(String waarde) {
        return Arrays.asList(waarde.split(", ", -1));
    }

    private static List<JsonValue> numbers(String waarde) {
        return Arrays.stream(waarde.split(" ", -1)).map(Inkoopvoorbeeld::number).toList();
    }

    private static JsonValue elements(String waarde) {
        List<JsonValue> getallen = numbers(waarde);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("effect", getallen.get(0));
        members.put("verhouding", getallen.get(1));
        members.put("haalbaarheid", getallen.get(2));
        return JsonValue.object(members);
    }

    /** The last word is the second of each pair. */
    private static JsonValue pairs(String waarde, String eerste, String tweede) {
        List<JsonValue> paren = new ArrayList<>();
        for (String paar : list(waarde)) {
            int spatie = paar.lastIndexOf(' ');
            paren.add(object(
                    eerste, JsonValue.text(paar.substring(0, spatie)), tweede, json("", paar.substring(spatie + 1))));
        }
        return JsonValue.array(paren);
    }

    private static JsonValue object(String eerste, JsonValue een, String tweede, JsonValue twee) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(eerste, een);
        members.put(tweede, twee);
        return JsonValue.object(members);
    }
}
