package nl.wlzkit.examples.regelboek;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelsoort;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.regelboek.Regelboek.Sluitpost;

/**
 * What can be searched: an entry for every rule and every sentence that is none, with what can be chosen of each. Immutable
 * and thread-safe.
 *
 * @param keuzelijsten what can be chosen, by the name of the filter
 * @param ingangen the entries
 */
record Zoekdata(Map<String, List<Keuze>> keuzelijsten, List<Ingang> ingangen) {
    static final String DOCUMENT = "document";
    static final String ONDERDEEL = "onderdeel";
    static final String ZORGKANTOOR = "zorgkantoor";
    static final String SOORT = "soort";
    static final String ZEKERHEID = "zekerheid";
    static final String PLAATS = "plaats";

    /** The choice of what the data do not tell. */
    static final String NIET_VERTELD = "niet-verteld";

    private static final Pattern TEKENS = Pattern.compile("\\p{M}");
    private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}.-]+");

    /** What becomes of a sentence, for the filter. */
    private static final Map<String, Tekst> PLAATSEN = places();

    /**
     * A choice of a filter.
     *
     * @param code its name in an address
     * @param naam what it is called
     * @param groep the group under which it stands; empty if it stands by itself
     * @param aantal how many entries have it
     */
    record Keuze(String code, Tekst naam, String groep, long aantal) {}

    /**
     * An entry.
     *
     * @param id the id of the rule or sentence
     * @param bestand the page
     * @param zin what it says; of a sentence that is merged, empty
     * @param regel the id of the rule that says it, if it is merged; else empty
     * @param van the first day on which it holds; empty if there is none or it is not known
     * @param tot the last day on which it holds; empty if there is none or it is not known
     * @param keuzes what it has of each filter
     * @param woorden other words of it, folded
     */
    record Ingang(
            String id,
            String bestand,
            Tekst zin,
            String regel,
            String van,
            String tot,
            Map<String, Set<String>> keuzes,
            String woorden) {}

    private static Map<String, Tekst> places() {
        Map<String, Tekst> plaatsen = new LinkedHashMap<>();
        plaatsen.put("gebouwd", Tekst.of("gebouwd: een regel", "built: a rule"));
        plaatsen.put(
                "zonder-norm",
                Tekst.of(
                        "regel zonder genummerde zin (wet, eigen lezing)",
                        "rule without a numbered sentence (law, our own)"));
        plaatsen.put("samengevoegd", Tekst.of("samengevoegd met een andere regel", "merged into another rule"));
        plaatsen.put("niet-berekenbaar", Tekst.of("niet te berekenen", "not computable"));
        return plaatsen;
    }

    static Zoekdata of(Regelboek boek, Adressen adressen) {
        List<Ingang> ingangen = new ArrayList<>();
        for (Regelkaart kaart : boek.kaarten()) {
            ingangen.add(rule(kaart, adressen));
        }
        for (Regelkaart kaart : boek.kaarten()) {
            for (Norm norm : kaart.samengevoegd()) {
                ingangen.add(merged(norm, kaart, adressen));
            }
        }
        boek.nietBerekenbaar().forEach(p -> ingangen.add(notComputable(p, adressen)));
        return new Zoekdata(lists(boek, ingangen), List.copyOf(ingangen));
    }

    private static Ingang rule(Regelkaart kaart, Adressen adressen) {
        Regel regel = kaart.regel();
        Map<String, Set<String>> keuzes = new LinkedHashMap<>();
        keuzes.put(DOCUMENT, Set.of(regel.bron().code()));
        keuzes.put(ONDERDEEL, Set.of(kaart.onderdeel().code()));
        keuzes.put(ZORGKANTOOR, kaart.kantoren().isVerteld() ? kaart.kantoren().alle() : Set.of(NIET_VERTELD));
        keuzes.put(SOORT, Set.of(code(regel.soort())));
        keuzes.put(ZEKERHEID, Set.of(code(regel.zekerheid())));
        keuzes.put(PLAATS, Set.of(kaart.isNorm() ? "gebouwd" : "zonder-norm"));
        List<String> meer = new ArrayList<>();
        regel.citaat().ifPresent(meer::add);
        regel.lezing().ifPresent(l -> meer.addAll(List.of(l.nl(), l.en())));
        meer.add(regel.vindplaats());
        return new Ingang(
                regel.id(),
                adressen.page(regel.id()).orElseThrow(),
                regel.stelling(),
                "",
                regel.geldigheid().van().map(Object::toString).orElse(""),
                regel.geldigheid().totEnMet().map(Object::toString).orElse(""),
                keuzes,
                words(regel.stelling(), meer));
    }

    private static Ingang merged(Norm norm, Regelkaart kaart, Adressen adressen) {
        Map<String, Set<String>> keuzes = new LinkedHashMap<>();
        keuzes.put(DOCUMENT, Set.of(kaart.regel().bron().code()));
        keuzes.put(ONDERDEEL, Set.of(kaart.onderdeel().code()));
        keuzes.put(ZORGKANTOOR, Set.of(NIET_VERTELD));
        keuzes.put(SOORT, Set.of(NIET_VERTELD));
        keuzes.put(ZEKERHEID, Set.of(NIET_VERTELD));
        keuzes.put(PLAATS, Set.of("samengevoegd"));
        return new Ingang(
                norm.id(), adressen.page(norm.id()).orElseThrow(), Tekst.same(""), kaart.id(), "", "", keuzes, "");
    }

    private static Ingang notComputable(Sluitpost post, Adressen adressen) {
        Map<String, Set<String>> keuzes = new LinkedHashMap<>();
        keuzes.put(DOCUMENT, Set.of(post.bron().code()));
        keuzes.put(ONDERDEEL, Set.of(post.onderdeel().code()));
        keuzes.put(ZORGKANTOOR, Set.of(NIET_VERTELD));
        keuzes.put(SOORT, Set.of(NIET_VERTELD));
        keuzes.put(ZEKERHEID, Set.of(NIET_VERTELD));
        keuzes.put(PLAATS, Set.of("niet-berekenbaar"));
        return new Ingang(
                post.norm().id(),
                adressen.page(post.norm().id()).orElseThrow(),
                Tekst.same(post.norm().waar()),
                "",
                "",
                "",
                keuzes,
                "");
    }

    private static String code(Enum<?> constante) {
        return constante.name().toLowerCase(Locale.ROOT);
    }

    // ------------------------------------------------------------------------------------------------ what is searched

    /** Lower case without accents, and one kind of apostrophe. The script of the page folds what is typed in the same way. */
    static String fold(String tekst) {
        return TEKENS.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .replace('‘', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** The words that are not in the sentence itself, each once: what is typed is looked for inside words. */
    private static String words(Tekst zin, List<String> meer) {
        String al = fold(zin.nl() + " " + zin.en());
        Set<String> woorden = new LinkedHashSet<>();
        for (String tekst : meer) {
            for (String woord : GEEN_WOORD.split(fold(tekst), -1)) {
                if (woord.length() > 1 && !al.contains(woord)) {
                    woorden.add(woord);
                }
            }
        }
        return String.join(" ", woorden);
    }

    // ------------------------------------------------------------------------------------------------- what can be
    // chosen

    private static Map<String, List<Keuze>> lists(Regelboek boek, List<Ingang> ingangen) {
        Map<String, List<Keuze>> lijsten = new LinkedHashMap<>();
        List<Keuze> documenten = new ArrayList<>();
        for (Bron bron : boek.bronnen()) {
            documenten.add(choice(DOCUMENT, bron.code(), Tekst.same(bron.code() + " – " + bron.titel()), "", ingangen));
        }
        lijsten.put(DOCUMENT, documenten);
        Map<String, Onderdeel> onderdelen = new TreeMap<>();
        boek.kaarten().forEach(k -> onderdelen.put(k.onderdeel().code(), k.onderdeel()));
        boek.nietBerekenbaar().forEach(p -> onderdelen.put(p.onderdeel().code(), p.onderdeel()));
        List<Keuze> perOnderdeel = new ArrayList<>();
        onderdelen.forEach((code, onderdeel) ->
                perOnderdeel.add(choice(ONDERDEEL, code, onderdeel.naam(), onderdeel.module(), ingangen)));
        lijsten.put(ONDERDEEL, perOnderdeel);
        Set<String> kantoren = new TreeSet<>();
        ingangen.forEach(i -> kantoren.addAll(i.keuzes().getOrDefault(ZORGKANTOOR, Set.of())));
        kantoren.remove(NIET_VERTELD);
        List<Keuze> perKantoor = new ArrayList<>();
        kantoren.forEach(z -> perKantoor.add(choice(ZORGKANTOOR, z, Tekst.same(z), "", ingangen)));
        perKantoor.add(choice(
                ZORGKANTOOR,
                NIET_VERTELD,
                Tekst.of("niet verteld door de gegevens", "not told by the data"),
                "",
                ingangen));
        lijsten.put(ZORGKANTOOR, perKantoor);
        List<Keuze> soorten = new ArrayList<>();
        for (Regelsoort soort : Regelsoort.values()) {
            soorten.add(choice(SOORT, code(soort), Uitslagen.shown(soort), "", ingangen));
        }
        lijsten.put(SOORT, soorten);
        List<Keuze> zekerheden = new ArrayList<>();
        for (Zekerheid zekerheid : Zekerheid.values()) {
            zekerheden.add(choice(ZEKERHEID, code(zekerheid), Uitslagen.shown(zekerheid), "", ingangen));
        }
        lijsten.put(ZEKERHEID, zekerheden);
        List<Keuze> plaatsen = new ArrayList<>();
        PLAATSEN.forEach((code, naam) -> plaatsen.add(choice(PLAATS, code, naam, "", ingangen)));
        lijsten.put(PLAATS, plaatsen);
        return lijsten;
    }

    private static Keuze choice(String filter, String code, Tekst naam, String groep, List<Ingang> ingangen) {
        long aantal = ingangen.stream()
                .filter(i -> i.keuzes().getOrDefault(filter, Set.of()).contains(code))
                .count();
        return new Keuze(code, naam, groep, aantal);
    }

    // -------------------------------------------------------------------------------------------------------- as data

    /** The entries for the script of the page: names are there once and referred to by their number. */
    JsonValue document() {
        Map<String, Integer> bestanden = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> codes = new LinkedHashMap<>();
        Map<String, JsonValue> keuzes = new LinkedHashMap<>();
        keuzelijsten.forEach((filter, lijst) -> {
            Map<String, Integer> nummers = new LinkedHashMap<>();
            lijst.forEach(k -> nummers.put(k.code(), nummers.size()));
            if (!nummers.containsKey(NIET_VERTELD)) {
                nummers.put(NIET_VERTELD, nummers.size());
            }
            codes.put(filter, nummers);
            keuzes.put(
                    filter, JsonValue.array(lijst.stream().map(Zoekdata::name).toList()));
        });
        List<JsonValue> rijen = new ArrayList<>();
        for (Ingang ingang : ingangen) {
            int bestand = bestanden.computeIfAbsent(ingang.bestand(), k -> bestanden.size());
            List<JsonValue> rij = new ArrayList<>(List.of(
                    JsonValue.text(ingang.id()),
                    number(bestand),
                    JsonValue.text(ingang.zin().nl()),
                    JsonValue.text(
                            ingang.zin().en().equals(ingang.zin().nl())
                                    ? ""
                                    : ingang.zin().en()),
                    JsonValue.text(ingang.regel()),
                    JsonValue.text(ingang.van()),
                    JsonValue.text(ingang.tot()),
                    JsonValue.text(ingang.woorden())));
            codes.forEach((filter, nummers) -> {
                List<JsonValue> eigen = ingang.keuzes().getOrDefault(filter, Set.of()).stream()
                        .map(c -> number(nummers.getOrDefault(c, -1)))
                        .toList();
                rij.add(eigen.size() == 1 ? eigen.get(0) : JsonValue.array(eigen));
            });
            rijen.add(JsonValue.array(rij));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(
                "bestanden",
                JsonValue.array(bestanden.keySet().stream().map(JsonValue::text).toList()));
        members.put("keuzes", JsonValue.object(keuzes));
        members.put("ingangen", JsonValue.array(rijen));
        return JsonValue.object(members);
    }

    private static JsonValue name(Keuze keuze) {
        return JsonValue.array(List.of(
                JsonValue.text(keuze.code()),
                JsonValue.text(keuze.naam().nl()),
                JsonValue.text(keuze.naam().en())));
    }

    private static JsonValue number(int getal) {
        return JsonValue.number(BigDecimal.valueOf(getal));
    }
}
