package nl.wlzkit.examples.regelboek;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.quality.theme.Themazin;
import nl.wlzkit.quality.theme.Toerekening;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/**
 * Of which zorgkantoren a rule is, as far as data tell it: the rows and published values of the policies, the sentences of the
 * table of themes, and who published the document. Of other rules it is not told; their text may name one, but that is not read here.
 *
 * @param zeker the names of those whose rule it is
 * @param onderLezing the names of those whose rule it is only under some reading
 */
record Kantoren(Set<String> zeker, Set<String> onderLezing) {
    static final Kantoren NIET_VERTELD = new Kantoren(Set.of(), Set.of());

    /** What is known while it is collected. */
    private static final class Verzameling {
        private final Map<String, Set<String>> zeker = new LinkedHashMap<>();
        private final Map<String, Set<String>> onderLezing = new LinkedHashMap<>();

        private void addSure(String regel, Iterable<String> namen) {
            Set<String> alle = zeker.computeIfAbsent(regel, k -> new TreeSet<>());
            namen.forEach(alle::add);
        }

        private void addReading(String regel, Iterable<String> namen) {
            Set<String> alle = onderLezing.computeIfAbsent(regel, k -> new TreeSet<>());
            namen.forEach(alle::add);
        }

        private Kantoren of(String regel) {
            Set<String> vast = zeker.getOrDefault(regel, Set.of());
            Set<String> misschien = new TreeSet<>(onderLezing.getOrDefault(regel, Set.of()));
            misschien.removeAll(vast);
            return vast.isEmpty() && misschien.isEmpty() ? NIET_VERTELD : new Kantoren(vast, misschien);
        }
    }

    boolean isVerteld() {
        return !zeker.isEmpty() || !onderLezing.isEmpty();
    }

    /** Everybody who is named. */
    Set<String> alle() {
        Set<String> alle = new TreeSet<>(zeker);
        alle.addAll(onderLezing);
        return alle;
    }

    /** What is told of each rule, by its id. */
    static Map<String, Kantoren> byRule(
            Regelcatalogus catalogus, List<Tariefbeleid> beleiden, List<Themazin> themazinnen) {
        Verzameling verzameling = new Verzameling();
        beleiden.forEach(beleid -> collect(beleid, verzameling));
        themazinnen.forEach(zin -> collect(zin, verzameling));
        Set<String> namen = new TreeSet<>();
        beleiden.forEach(b -> b.zorgkantoren().forEach(z -> namen.add(z.naam())));
        Map<String, Kantoren> perRegel = new LinkedHashMap<>();
        for (Regel regel : catalogus.regels()) {
            issuer(regel, namen).ifPresent(z -> verzameling.addSure(regel.id(), List.of(z)));
            perRegel.put(regel.id(), verzameling.of(regel.id()));
        }
        return perRegel;
    }

    /** The zorgkantoor that published the document, when that is its publisher. */
    private static Optional<String> issuer(Regel regel, Set<String> namen) {
        String uitgever = regel.bron().uitgever().toLowerCase(Locale.ROOT);
        return namen.stream()
                .filter(naam -> uitgever.equals(naam.toLowerCase(Locale.ROOT) + " zorgkantoor"))
                .findFirst();
    }

    private static void collect(Themazin zin, Verzameling verzameling) {
        Toerekening toerekening = zin.toerekening();
        toerekening.vast().ifPresent(z -> verzameling.addSure(zin.regel(), List.of(z.naam())));
        verzameling.addReading(
                zin.regel(),
                toerekening.perKeuze().values().stream().map(Zorgkantoor::naam).toList());
    }

    private static void collect(Tariefbeleid beleid, Verzameling verzameling) {
        JsonObject document = (JsonObject) beleid.document();
        List<String> alle =
                beleid.zorgkantoren().stream().map(Zorgkantoor::naam).toList();
        elements(document, "regels").forEach(rij -> row(rij, alle, document, verzameling));
        if (document.members().get("begrippen") instanceof JsonObject begrippen) {
            begrippen
                    .members()
                    .keySet()
                    .forEach(naam -> elements(begrippen, naam).forEach(rij -> row(rij, alle, document, verzameling)));
        }
        for (Zorgkantoor zorgkantoor : beleid.zorgkantoren()) {
            for (Feit feit : beleid.feiten(zorgkantoor)) {
                feit.bekend().forEach(b -> verzameling.addSure(b.regel(), List.of(zorgkantoor.naam())));
            }
        }
    }

    /** A row without anybody is of all of them; a row of nobody in particular is of whom a reading names. */
    private static void row(JsonObject rij, List<String> alle, JsonObject document, Verzameling verzameling) {
        String regel = text(rij, "regel").orElseThrow();
        JsonValue bij = rij.members().get("bij");
        if (bij instanceof JsonObject lezing) {
            List<String> keuzes = choices(document, text(lezing, "lezing").orElseThrow());
            verzameling.addReading(regel, keuzes.stream().filter(alle::contains).toList());
        } else if (bij == null) {
            verzameling.addSure(regel, alle);
        } else {
            verzameling.addSure(regel, texts(bij));
        }
    }

    private static List<String> choices(JsonObject document, String lezing) {
        return Document.get(document, List.of("lezingen", lezing, "keuzes"))
                .map(Kantoren::texts)
                .orElse(List.of());
    }

    private static List<JsonObject> elements(JsonObject in, String naam) {
        return in.members().get(naam) instanceof JsonArray lijst
                ? lijst.elements().stream().map(JsonObject.class::cast).toList()
                : List.of();
    }

    private static Optional<String> text(JsonObject in, String naam) {
        return in.members().get(naam) instanceof JsonString tekst ? Optional.of(tekst.value()) : Optional.empty();
    }

    private static List<String> texts(JsonValue waarde) {
        if (waarde instanceof JsonArray lijst) {
            return lijst.elements().stream().map(e -> ((JsonString) e).value()).toList();
        }
        return List.of(((JsonString) waarde).value());
    }
}
