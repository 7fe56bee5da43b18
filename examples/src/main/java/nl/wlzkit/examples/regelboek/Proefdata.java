package nl.wlzkit.examples.regelboek;

import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;

import j2html.tags.specialized.ScriptTag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.regelboek.Proef.Deel;
import nl.wlzkit.examples.regelboek.Proef.Uitslag;
import nl.wlzkit.examples.regelboek.Proef.Veld;

/**
 * The tables of one page as data for its script: every text and every explanation is there once, and is referred to by its
 * number. For one page and one thread.
 */
final class Proefdata {
    private final Adressen adressen;
    private final Map<Tekst, Integer> teksten = new LinkedHashMap<>();
    private final Map<String, Integer> regels = new LinkedHashMap<>();
    private final Map<Deel, Integer> delen = new LinkedHashMap<>();
    private final List<JsonValue> uitgeschreven = new ArrayList<>();
    private final Map<Proef, Integer> nummers = new LinkedHashMap<>();
    private final List<JsonValue> proeven = new ArrayList<>();

    Proefdata(Adressen adressen) {
        this.adressen = adressen;
    }

    /** Adds a table, once, and returns its number on the page. */
    int add(Proef proef) {
        Integer bekend = nummers.get(proef);
        if (bekend != null) {
            return bekend;
        }
        List<JsonValue> velden = new ArrayList<>();
        for (Veld veld : proef.velden()) {
            List<JsonValue> keuzes = new ArrayList<>();
            veld.keuzes().forEach(k -> keuzes.add(text(k.naam())));
            velden.add(JsonValue.array(List.of(text(veld.naam()), JsonValue.array(keuzes))));
        }
        List<JsonValue> rijen = new ArrayList<>();
        for (Uitslag rij : proef.rijen()) {
            List<JsonValue> nu = new ArrayList<>(List.of(text(rij.antwoord())));
            rij.delen().forEach(d -> nu.add(part(d)));
            rijen.add(JsonValue.array(nu));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("velden", JsonValue.array(velden));
        members.put("rijen", JsonValue.array(rijen));
        proeven.add(JsonValue.object(members));
        nummers.put(proef, proeven.size() - 1);
        return proeven.size() - 1;
    }

    private JsonValue text(Tekst tekst) {
        Integer nummer = teksten.computeIfAbsent(tekst, k -> teksten.size());
        return number(nummer);
    }

    private JsonValue part(Deel deel) {
        Integer bekend = delen.get(deel);
        if (bekend == null) {
            List<JsonValue> stappen = new ArrayList<>();
            deel.stappen().forEach(s -> {
                Integer regel = regels.computeIfAbsent(s.regel(), k -> regels.size());
                stappen.add(JsonValue.array(List.of(number(regel), text(s.zin()))));
            });
            uitgeschreven.add(JsonValue.array(List.of(text(deel.kop()), JsonValue.array(stappen))));
            bekend = uitgeschreven.size() - 1;
            delen.put(deel, bekend);
        }
        return number(bekend);
    }

    private static JsonValue number(int getal) {
        return JsonValue.number(BigDecimal.valueOf(getal));
    }

    boolean isEmpty() {
        return proeven.isEmpty();
    }

    /** The element that holds the data. It is not run, and cannot end before its end. */
    ScriptTag tag() {
        List<JsonValue> alleTeksten = new ArrayList<>();
        teksten.keySet()
                .forEach(t -> alleTeksten.add(
                        t.nl().equals(t.en())
                                ? JsonValue.text(t.nl())
                                : JsonValue.array(List.of(JsonValue.text(t.nl()), JsonValue.text(t.en())))));
        List<JsonValue> alleRegels = new ArrayList<>();
        regels.keySet()
                .forEach(id -> alleRegels.add(JsonValue.array(List.of(
                        JsonValue.text(id), JsonValue.text(adressen.find(id).orElse(""))))));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("teksten", JsonValue.array(alleTeksten));
        members.put("regels", JsonValue.array(alleRegels));
        members.put("delen", JsonValue.array(uitgeschreven));
        members.put("proeven", JsonValue.array(proeven));
        return data("proefdata", JsonValue.object(members));
    }

    /** Data for a script of a page. */
    static ScriptTag data(String id, JsonValue waarde) {
        return script(rawHtml(JsonWriter.compact(waarde).replace("<", "\\u003c")))
                .withId(id)
                .withType("application/json");
    }
}
