package nl.wlzkit.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.party.Overeenkomsttype;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Normplaats;
import nl.wlzkit.core.source.Regelsoort;
import nl.wlzkit.core.source.Zekerheid;

/** The JSON Schemas of the values in {@link Waarden}. */
final class Waardeschemas {
    /** What a number of ours must be below, and above when negative: fifteen digits before the decimal mark. */
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(15);

    private static final int DECIMALS = 60;

    private Waardeschemas() {}

    static JsonValue number() {
        return Schemas.number(BOUND.negate(), false, BOUND, false, DECIMALS);
    }

    static <E> JsonValue oneOf(E[] values, Function<E, String> name) {
        return Schemas.oneOf(Arrays.stream(values).map(name).toList());
    }

    static JsonValue geldigheid() {
        return Schemas.object(members("van", Schemas.date(), "totEnMet", Schemas.date()), List.of());
    }

    static JsonValue tekst() {
        return whole("nl", Schemas.text(), "en", Schemas.text());
    }

    static JsonValue bron() {
        return whole(
                "code", Schemas.name(),
                "titel", Schemas.text(),
                "uitgever", Schemas.text(),
                "stand", Schemas.text(),
                "toelichting", tekst());
    }

    static JsonValue regel() {
        Map<String, JsonValue> members = members(
                "id", Schemas.name(),
                "bron", bron(),
                "vindplaats", Schemas.text(),
                "soort", oneOf(Regelsoort.values(), Enum::name),
                "zekerheid", oneOf(Zekerheid.values(), Enum::name),
                "geldigheid", geldigheid(),
                "stelling", tekst(),
                "citaat", Schemas.text(),
                "lezing", tekst());
        return Schemas.object(
                members, List.of("id", "bron", "vindplaats", "soort", "zekerheid", "geldigheid", "stelling"));
    }

    static JsonValue norm() {
        return whole("id", Schemas.name(), "plaats", oneOf(Normplaats.values(), Enum::name), "waar", Schemas.name());
    }

    static JsonValue lezing() {
        return whole(
                "naam", Schemas.name(),
                "regel", Schemas.name(),
                "keuzes", Schemas.list(Schemas.text()),
                "gekozen", Schemas.text());
    }

    static JsonValue herkomst() {
        return whole("versie", Schemas.name(), "bestanden", Schemas.list(bestand()));
    }

    static JsonValue bestand() {
        return whole("naam", Schemas.name(), "sha256", Schemas.text("^[0-9a-f]{64}$"));
    }

    static JsonValue probleem() {
        return whole(
                "pointer", Schemas.text(),
                "regel", Schemas.whole(0, Integer.MAX_VALUE),
                "kolom", Schemas.whole(0, Integer.MAX_VALUE),
                "waarde", Schemas.text(),
                "verwacht", tekst());
    }

    static JsonValue zorgaanbieder() {
        return Schemas.object(members("naam", Schemas.name(), "agb", Schemas.text("^[0-9]{8}$")), List.of("naam"));
    }

    static JsonValue overeenkomst() {
        Map<String, JsonValue> members = members(
                "zorgkantoor", oneOf(Zorgkantoor.values(), Zorgkantoor::naam),
                "aanbieder", zorgaanbieder(),
                "type", oneOf(Overeenkomsttype.values(), Enum::name),
                "geldigheid",
                        Schemas.object(members("van", Schemas.date(), "totEnMet", Schemas.date()), List.of("van")),
                "ontbonden", Schemas.date());
        return Schemas.object(members, List.of("zorgkantoor", "aanbieder", "geldigheid"));
    }

    static JsonValue overeenkomsthistorie() {
        Map<String, JsonValue> members = members(
                "aanbieder", zorgaanbieder(),
                "overeenkomsten", Schemas.list(overeenkomst()),
                "volledig", geldigheid());
        return Schemas.object(members, List.of("aanbieder", "overeenkomsten"));
    }

    /** An object in which every property must be there. */
    private static JsonValue whole(Object... members) {
        Map<String, JsonValue> object = members(members);
        return Schemas.object(object, List.copyOf(object.keySet()));
    }

    /** Names and schemas in turn. */
    private static Map<String, JsonValue> members(Object... members) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], (JsonValue) members[i + 1]);
        }
        return object;
    }
}
