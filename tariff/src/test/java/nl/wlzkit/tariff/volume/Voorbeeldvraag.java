package nl.wlzkit.tariff.volume;

import java.math.BigDecimal;
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
 * A question as an example writes it: {@code name=value} with "; " between them. A value is ja or nee, a number with a
 * decimal comma, names with values ({@code A: 50, B: 60}), days of the list {@code publicaties}, or a text.
 */
record Voorbeeldvraag(Inschrijving<?, ?> berekening, Rekenvoorbeeld voorbeeld) {
    /** The calculators of this package, with the questions of their examples as documents. */
    static Rekenbron bron() {
        return new Documentbron(new Volumeberekeningen(), (b, v) -> new Voorbeeldvraag(b, v).json());
    }

    String json() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String deel : voorbeeld.vraag().split("; ", -1)) {
            String[] paar = deel.split("=", 2);
            members.put(paar[0], value(paar[0], paar[1]));
        }
        return JsonWriter.compact(JsonValue.object(members));
    }

    private static JsonValue value(String naam, String waarde) {
        if (naam.equals("publicaties")) {
            return JsonValue.array(
                    waarde.equals("geen")
                            ? List.of()
                            : Arrays.stream(waarde.split(" ", -1))
                                    .map(JsonValue::text)
                                    .toList());
        }
        return waarde.contains(": ") ? object(waarde.split(", ", -1), ": ") : scalar(waarde);
    }

    private static JsonValue object(String[] delen, String teken) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String deel : delen) {
            String[] paar = deel.split(teken, 2);
            members.put(paar[0], scalar(paar[1]));
        }
        return JsonValue.object(members);
    }

    private static JsonValue scalar(String waarde) {
        if (waarde.contains(" -> ")) {
            return pair(waarde.split(" -> ", -1), "afspraak", "realisatie");
        }
        if (waarde.matches("\\w+ \\d+ x .*")) {
            String[] d = waarde.split(" ", -1);
            return pair(new String[] {d[0], d[1], d[3]}, "soort", "dagen", "vergoeding");
        }
        if (waarde.matches("-?\\d+(,\\d+)?")) {
            return JsonValue.number(new BigDecimal(waarde.replace(',', '.')));
        }
        return switch (waarde) {
            case "ja" -> JsonValue.bool(true);
            case "nee" -> JsonValue.bool(false);
            default -> JsonValue.text(waarde);
        };
    }

    private static JsonValue pair(String[] waarden, String... namen) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namen.length; i++) {
            members.put(namen[i], scalar(waarden[i]));
        }
        return JsonValue.object(members);
    }
}
