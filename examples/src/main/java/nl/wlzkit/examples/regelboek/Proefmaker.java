package nl.wlzkit.examples.regelboek;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.regelboek.Proef.Keuze;
import nl.wlzkit.examples.regelboek.Proef.Uitslag;
import nl.wlzkit.examples.regelboek.Proef.Veld;

/**
 * Makes examples of one calculator into ones that can be tried. What a field can be follows from the schema of the question;
 * of a number, a day or a text it is what the other examples have there. For one thread.
 */
final class Proefmaker {
    /** How many rows a table has at most. */
    static final int MAX_ROWS = 64;

    private static final int MAX_FIELDS = 4;
    private static final int MAX_CHOICES = 5;
    private static final int LONGEST_ENUM = 8;
    private static final String LEZINGEN = "lezingen";
    private static final Tekst NIET_VERTELD = Tekst.of("niet verteld", "not told");

    private final Inschrijving<?, ?> rekenmodel;
    private final JsonObject schema;
    private final Map<String, Tekst> namen = new LinkedHashMap<>();
    private final Map<String, Map<String, Tekst>> waarden = new LinkedHashMap<>();
    private final Map<List<String>, Map<String, JsonValue>> gezien = new LinkedHashMap<>();

    Proefmaker(Inschrijving<?, ?> rekenmodel, List<Uitgewerkt> voorbeelden) {
        this.rekenmodel = rekenmodel;
        this.schema = (JsonObject) rekenmodel.vorm().schema();
        for (Uitgewerkt voorbeeld : voorbeelden) {
            voorbeeld.gaten().forEach(this::learn);
            voorbeeld.gegevens().forEach(this::learn);
            voorbeeld.vraag().ifPresent(v -> see(v, List.of()));
        }
    }

    private void learn(Gat<?> gat) {
        namen.putIfAbsent(gat.feit(), gat.naam());
        if (gat.domein() instanceof Domein.Keuze<?> keuze) {
            keuze.waarden().forEach(w -> learn(gat.feit(), w));
        }
    }

    private void learn(Gegeven gegeven) {
        namen.putIfAbsent(gegeven.feit(), gegeven.naam());
        learn(gegeven.feit(), gegeven.waarde());
    }

    private void learn(String feit, Object waarde) {
        if (waarde instanceof Enum<?> constante && waarde instanceof Leesbaar leesbaar) {
            waarden.computeIfAbsent(feit, k -> new LinkedHashMap<>())
                    .putIfAbsent(constante.name(), Uitslagen.shown(leesbaar));
        }
    }

    private void see(JsonValue waarde, List<String> pad) {
        if (waarde instanceof JsonObject object) {
            object.members().forEach((naam, dieper) -> see(dieper, plus(pad, naam)));
        } else if (Document.isScalar(waarde)) {
            gezien.computeIfAbsent(pad, k -> new LinkedHashMap<>()).putIfAbsent(JsonWriter.compact(waarde), waarde);
        }
    }

    private static List<String> plus(List<String> pad, String naam) {
        List<String> langer = new ArrayList<>(pad);
        langer.add(naam);
        return List.copyOf(langer);
    }

    /** A field, and how much it does: its choices change the answer, or only the explanation. */
    private record Kandidaat(Veld veld, boolean antwoord) {}

    /** The table of an example; empty if no field that can be chosen makes a difference. */
    Optional<Proef> make(Uitgewerkt voorbeeld) {
        Optional<JsonValue> vraag = voorbeeld.vraag();
        Optional<Uitslag> basis = vraag.flatMap(v -> Uitslagen.ask(rekenmodel, v));
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        JsonValue document = vraag.orElseThrow();
        List<Kandidaat> kandidaten = new ArrayList<>();
        fields(schema, document, List.of(), voorbeeld, basis.get(), kandidaten);
        kandidaten.sort(Comparator.comparing((Kandidaat k) -> !k.antwoord()));
        List<Veld> velden = new ArrayList<>();
        int rijen = 1;
        for (Kandidaat kandidaat : kandidaten) {
            int ruimte = MAX_ROWS / rijen;
            if (ruimte < 2 || velden.size() == MAX_FIELDS) {
                break;
            }
            Veld veld = kandidaat.veld();
            List<Keuze> keuzes =
                    veld.keuzes().subList(0, Math.min(ruimte, veld.keuzes().size()));
            velden.add(new Veld(veld.pad(), veld.naam(), List.copyOf(keuzes)));
            rijen *= keuzes.size();
        }
        return velden.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proef(voorbeeld, List.copyOf(velden), rows(document, velden)));
    }

    private List<Uitslag> rows(JsonValue document, List<Veld> velden) {
        List<JsonValue> documenten = List.of(document);
        for (Veld veld : velden) {
            List<JsonValue> meer = new ArrayList<>();
            for (JsonValue d : documenten) {
                veld.keuzes().forEach(k -> meer.add(Document.with(d, veld.pad(), k.waarde())));
            }
            documenten = meer;
        }
        return documenten.stream()
                .map(d -> Uitslagen.ask(rekenmodel, d).orElseGet(Proefmaker::refused))
                .toList();
    }

    private static Uitslag refused() {
        return new Uitslag(Tekst.of("deze waarden gaan niet samen", "these values do not go together"), List.of());
    }

    private void fields(
            JsonObject vorm,
            JsonValue document,
            List<String> pad,
            Uitgewerkt voorbeeld,
            Uitslag basis,
            List<Kandidaat> kandidaten) {
        properties(vorm, document).forEach((naam, eigenschap) -> {
            List<String> hier = plus(pad, naam);
            if (eigenschap instanceof JsonObject object && object.members().containsKey("properties")) {
                fields(object, document, hier, voorbeeld, basis, kandidaten);
            } else {
                candidate(eigenschap, document, hier, voorbeeld, basis).ifPresent(kandidaten::add);
            }
        });
    }

    /** The properties of an object, with those that hold because of another property. */
    private static Map<String, JsonValue> properties(JsonObject vorm, JsonValue document) {
        Map<String, JsonValue> alle = new LinkedHashMap<>(members(vorm, "properties"));
        if (vorm.members().get("allOf") instanceof JsonArray takken) {
            for (JsonValue tak : takken.elements()) {
                if (tak instanceof JsonObject object && holds(members(object, "if"), document)) {
                    alle.putAll(members(JsonValue.object(members(object, "then")), "properties"));
                }
            }
        }
        return alle;
    }

    private static boolean holds(Map<String, JsonValue> als, JsonValue document) {
        return members(JsonValue.object(als), "properties").entrySet().stream()
                .allMatch(e -> Document.get(e.getValue(), List.of("const"))
                        .map(JsonWriter::compact)
                        .equals(Document.get(document, List.of(e.getKey())).map(JsonWriter::compact)));
    }

    private static Map<String, JsonValue> members(JsonValue waarde, String naam) {
        return Document.get(waarde, List.of(naam))
                .filter(JsonObject.class::isInstance)
                .map(o -> ((JsonObject) o).members())
                .orElse(Map.of());
    }

    private Optional<Kandidaat> candidate(
            JsonValue eigenschap, JsonValue document, List<String> pad, Uitgewerkt voorbeeld, Uitslag basis) {
        Optional<JsonValue> nu = Document.get(document, pad);
        if (nu.isPresent() && !Document.isScalar(nu.get())) {
            return Optional.empty();
        }
        Optional<Lezing> lezing = voorbeeld.lezingen().stream()
                .filter(l -> pad.equals(List.of(LEZINGEN, l.naam())) || pad.equals(List.of(l.naam())))
                .findFirst();
        List<Keuze> mogelijk = lezing.map(l -> readings(l, nu)).orElseGet(() -> choices(eigenschap, pad, nu));
        List<Keuze> anders = new ArrayList<>();
        boolean antwoord = false;
        for (Keuze keuze : mogelijk.subList(1, mogelijk.size())) {
            Optional<Uitslag> uitslag = Uitslagen.ask(rekenmodel, Document.with(document, pad, keuze.waarde()));
            if (uitslag.isPresent() && !uitslag.get().equals(basis)) {
                anders.add(keuze);
                antwoord |= !uitslag.get().antwoord().equals(basis.antwoord());
            }
        }
        if (anders.isEmpty()) {
            return Optional.empty();
        }
        anders.add(0, mogelijk.get(0));
        List<Keuze> keuzes = anders.subList(0, Math.min(MAX_CHOICES, anders.size()));
        return Optional.of(new Kandidaat(new Veld(pad, name(eigenschap, pad), List.copyOf(keuzes)), antwoord));
    }

    /** The choices of a reading, the one of the question first; its default is what is not told. */
    private static List<Keuze> readings(Lezing lezing, Optional<JsonValue> nu) {
        List<Keuze> keuzes = new ArrayList<>();
        keuzes.add(new Keuze(Tekst.same(lezing.gekozen()), nu));
        for (String keuze : lezing.keuzes()) {
            if (!keuze.equals(lezing.gekozen())) {
                boolean standaard = keuze.equals(lezing.standaard());
                keuzes.add(new Keuze(
                        Tekst.same(keuze), standaard ? Optional.empty() : Optional.of(JsonValue.text(keuze))));
            }
        }
        return keuzes;
    }

    /** The values of a field, that of the question first, and that nothing is told of it. */
    private List<Keuze> choices(JsonValue eigenschap, List<String> pad, Optional<JsonValue> nu) {
        Map<String, JsonValue> domein = new LinkedHashMap<>();
        List<JsonValue> lijst = enumeration(eigenschap);
        if (lijst.isEmpty() && isBoolean(eigenschap)) {
            lijst = List.of(JsonValue.bool(true), JsonValue.bool(false));
        }
        if (lijst.isEmpty() || lijst.size() > LONGEST_ENUM) {
            domein.putAll(gezien.getOrDefault(pad, Map.of()));
        } else {
            lijst.forEach(w -> domein.put(JsonWriter.compact(w), w));
        }
        nu.ifPresent(w -> domein.remove(JsonWriter.compact(w)));
        List<Keuze> keuzes = new ArrayList<>();
        keuzes.add(nu.map(w -> new Keuze(label(w, pad), nu)).orElseGet(() -> new Keuze(NIET_VERTELD, nu)));
        domein.values().stream().limit(LONGEST_ENUM).forEach(w -> keuzes.add(new Keuze(label(w, pad), Optional.of(w))));
        if (nu.isPresent()) {
            keuzes.add(new Keuze(NIET_VERTELD, Optional.empty()));
        }
        return keuzes;
    }

    private static List<JsonValue> enumeration(JsonValue eigenschap) {
        return Document.get(eigenschap, List.of("enum"))
                .filter(JsonArray.class::isInstance)
                .map(a -> ((JsonArray) a).elements())
                .orElse(List.of());
    }

    private static boolean isBoolean(JsonValue eigenschap) {
        boolean zelf = Document.get(eigenschap, List.of("type"))
                .filter(t -> t instanceof JsonString s && s.value().equals("boolean"))
                .isPresent();
        boolean tak = Document.get(eigenschap, List.of("anyOf"))
                .filter(a -> a instanceof JsonArray lijst
                        && lijst.elements().stream().anyMatch(Proefmaker::isBoolean))
                .isPresent();
        return zelf || tak;
    }

    private Tekst name(JsonValue eigenschap, List<String> pad) {
        String feit = pad.get(pad.size() - 1);
        if (pad.get(0).equals(LEZINGEN)) {
            return Tekst.of("lezing " + feit, "reading " + feit);
        }
        Tekst bekend = namen.get(feit);
        if (bekend != null) {
            return bekend;
        }
        return Document.get(eigenschap, List.of("title"))
                .filter(JsonString.class::isInstance)
                .map(t -> Tekst.same(((JsonString) t).value()))
                .orElseGet(() -> Tekst.same(words(feit)));
    }

    private Tekst label(JsonValue waarde, List<String> pad) {
        if (waarde instanceof JsonBoolean b) {
            return b.value() ? Tekst.of("ja", "yes") : Tekst.of("nee", "no");
        }
        if (waarde instanceof JsonNumber n) {
            BigDecimal getal = n.value();
            return Tekst.of(getal.toPlainString().replace('.', ','), getal.toPlainString());
        }
        String tekst = waarde instanceof JsonString s ? s.value() : JsonWriter.compact(waarde);
        String feit = pad.get(pad.size() - 1);
        Tekst bekend = waarden.getOrDefault(feit, Map.of()).get(tekst);
        return bekend != null ? bekend : Tekst.same(tekst.matches("[A-Z]{2,}(_[A-Z0-9]+)+") ? words(tekst) : tekst);
    }

    /** {@code eersteDag} and {@code ONDER_VOORWAARDEN} in words. */
    private static String words(String naam) {
        return naam.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replace('_', ' ')
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
