package nl.wlzkit.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vernauwing;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.eligibility.Leveringsvormoverzicht;
import nl.wlzkit.core.eligibility.Toelating;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;

/** Writes which forms of care a client may have: for a screen of 80 columns, every rule quoted once, or as JSON. */
final class LeveringsvormAntwoord {
    private final Leveringsvormoverzicht overzicht;
    private final Map<String, Object> feiten;
    private final Map<String, String> gekozen;
    private final Regelcatalogus catalogus;
    private final Taal taal;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> genoemd = new LinkedHashSet<>();
    private final Map<String, Gat<?>> onbekend = new LinkedHashMap<>();

    LeveringsvormAntwoord(
            Leveringsvormoverzicht overzicht,
            Map<String, Object> feiten,
            Map<String, String> gekozen,
            Regelcatalogus catalogus,
            Taal taal) {
        this.overzicht = overzicht;
        this.feiten = feiten;
        this.gekozen = gekozen;
        this.catalogus = catalogus;
        this.taal = taal;
    }

    String text() {
        line(t("Leveringsvormen voor ", "Forms of care for ")
                + overzicht.profiel().notatie()
                + t(" op ", " on ")
                + overzicht.dag());
        if (!feiten.isEmpty()) {
            line(t("Bekend: ", "Known: ")
                    + feiten.entrySet().stream()
                            .map(e -> e.getKey() + " = " + Leesbaar.show(e.getValue(), taal))
                            .collect(Collectors.joining(", ")));
        }
        if (!gekozen.isEmpty()) {
            line(t("Gekozen lezingen: ", "Chosen readings: ")
                    + gekozen.entrySet().stream()
                            .map(e -> e.getKey() + " = " + e.getValue())
                            .collect(Collectors.joining(", ")));
        }
        overzicht.regels().forEach(this::choice);
        facts();
        readings();
        rules();
        text.append('\n');
        line(t(
                "Meer: --feit NAAM=WAARDE vult in wat bekend is; wlzkit regel ID toont één regel.",
                "More: --feit NAME=VALUE fills in what is known; wlzkit regel ID shows one rule."));
        return text.toString();
    }

    private void choice(Leveringsvormoverzicht.Regel regel) {
        text.append('\n');
        line(regel.keuze().in(taal) + ": " + regel.uitkomst().omhulling().in(taal));
        Map<String, Post> mag = new LinkedHashMap<>();
        Map<String, Post> niet = new LinkedHashMap<>();
        for (Geval<Toelating> geval : regel.uitkomst().gevallen()) {
            for (Post post : geval.posten()) {
                boolean weigert = post.soort() == Post.Soort.WEIGERING;
                (weigert ? niet : mag).putIfAbsent(shown(post.stap()), post);
            }
        }
        if (regel.uitkomst().oordeel() == Oordeel.VOLDOET_NIET) {
            list(t("Geweigerd door", "Refused by"), niet.keySet());
        } else {
            list(t("Volgens", "By"), mag.keySet());
            unknown(regel);
        }
        mag.values().forEach(p -> genoemd.add(p.stap().regel()));
        niet.values().forEach(p -> genoemd.add(p.stap().regel()));
    }

    private void list(String kop, Set<String> regels) {
        if (!regels.isEmpty()) {
            line("  " + kop);
            regels.forEach(r -> wrap(r, "    ", "      "));
        }
    }

    private void unknown(Leveringsvormoverzicht.Regel regel) {
        if (regel.uitkomst().vernauwingen().isEmpty()) {
            return;
        }
        line("  " + t("Onbekend, en wat het uitmaakt", "Unknown, and what it would change"));
        for (Vernauwing<Toelating> v : regel.uitkomst().vernauwingen()) {
            onbekend.putIfAbsent(v.gat().feit(), v.gat());
            Set<String> gevolgen = new LinkedHashSet<>();
            List<Stap> samen = new ArrayList<>();
            for (Vernauwing.Gevolg<Toelating> g : v.gevolgen()) {
                List<Stap> weigert = regel.vraag().refusals(v.gat().feit(), g.waarde());
                if (g.omhulling().equals(regel.uitkomst().omhulling())) {
                    samen.addAll(weigert);
                } else {
                    gevolgen.add(Leesbaar.show(g.waarde(), taal) + " → "
                            + g.omhulling().in(taal) + ids(weigert));
                }
            }
            String gevolg = gevolgen.isEmpty()
                    ? t("pas als ook iets anders bekend is", "only when something else is known too") + ids(samen)
                    : String.join("; ", gevolgen);
            wrap(v.gat().feit() + ": " + gevolg, "    ", "      ");
        }
    }

    /** Every fact that some choice waits for, told once. */
    private void facts() {
        if (onbekend.isEmpty()) {
            return;
        }
        text.append('\n');
        line(t("Wie het onbekende weet", "Who knows what is unknown"));
        onbekend.values()
                .forEach(gat ->
                        wrap(gat.feit() + ": " + gat.naam().in(taal) + " (" + owner(gat.wie()) + ")", "  ", "    "));
    }

    private String ids(List<Stap> weigert) {
        Set<String> ids = new LinkedHashSet<>();
        weigert.forEach(s -> ids.add(s.regel()));
        genoemd.addAll(ids);
        return ids.isEmpty() ? "" : " (" + String.join(", ", ids) + ")";
    }

    /** Every reading of which another choice could change an answer, with those answers. */
    private void readings() {
        Map<Lezing, List<String>> perLezing = new LinkedHashMap<>();
        for (Leveringsvormoverzicht.Regel regel : overzicht.regels()) {
            for (Lezing lezing : regel.uitkomst().lezingen()) {
                perLezing
                        .computeIfAbsent(lezing, l -> new ArrayList<>())
                        .add(regel.keuze().in(taal));
            }
        }
        if (perLezing.isEmpty()) {
            return;
        }
        text.append('\n');
        line(t("Anders gelezen kan het anders zijn", "Read otherwise it could be otherwise"));
        perLezing.forEach((lezing, keuzes) -> {
            genoemd.add(lezing.regel());
            String waarbij =
                    keuzes.size() == overzicht.regels().size() ? t("overal", "everywhere") : String.join(", ", keuzes);
            wrap(
                    lezing.naam() + " = " + lezing.gekozen() + t(" (of ", " (or ")
                            + lezing.keuzes().stream()
                                    .filter(k -> !k.equals(lezing.gekozen()))
                                    .collect(Collectors.joining(", "))
                            + "; " + lezing.regel() + "): " + waarbij,
                    "  ",
                    "    ");
        });
    }

    private String shown(Stap stap) {
        String zekerheid = catalogus
                .find(stap.regel())
                .map(Regel::zekerheid)
                .filter(z -> z == Zekerheid.MIDDEN || z == Zekerheid.OPEN)
                .map(z -> t(" (zekerheid ", " (certainty ") + z.in(taal) + ")")
                .orElse("");
        return stap.regel() + " " + stap.wat().in(taal) + zekerheid;
    }

    private String owner(Eigenaar wie) {
        return switch (wie) {
            case AANBIEDER -> t("dat weet de aanbieder", "the provider knows");
            case ZORGKANTOOR -> t("dat beslist het zorgkantoor", "the zorgkantoor decides");
            case CLIENT -> t("dat weet de cliënt", "the client knows");
            case BRON -> t("de gelezen bronnen zeggen het niet", "the sources that were read do not say");
        };
    }

    private void rules() {
        text.append('\n');
        line(t("Regels", "Rules"));
        for (String id : new TreeSet<>(genoemd)) {
            Regel regel = catalogus.find(id).orElseThrow();
            line("  " + id);
            wrap(regel.stelling().in(taal), "    ", "    ");
            if (regel.citaat().isPresent()) {
                wrap("“" + regel.citaat().get() + "”", "    ", "     ");
            } else if (regel.zekerheid() != Zekerheid.EIGEN) {
                wrap(t("Bron gelezen, tekst niet bij de hand.", "Source read, text not at hand."), "    ", "    ");
            }
            wrap(regel.bron().titel() + ", " + regel.vindplaats(), "    ", "    ");
        }
    }

    private void line(String tekst) {
        String indent = tekst.startsWith("  ") ? "  " : "";
        wrap(tekst, indent, indent + "  ");
    }

    private void wrap(String tekst, String eerste, String volgende) {
        text.append(TextLayout.wrap(tekst, eerste, volgende, Wlzkit.WIDTH));
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal);
    }

    // -------------------------------------------------------------------------------------------------------- json

    String json() {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("schema", JsonValue.text("leveringsvormoverzicht-1"));
        document.put("profiel", JsonValue.text(overzicht.profiel().notatie()));
        document.put("dag", JsonValue.text(overzicht.dag().toString()));
        Map<String, JsonValue> bekend = new LinkedHashMap<>();
        feiten.forEach((naam, waarde) -> bekend.put(naam, Uitleg.toJson(waarde)));
        document.put("feiten", JsonValue.object(bekend));
        Map<String, JsonValue> lezingen = new LinkedHashMap<>();
        gekozen.forEach((naam, keuze) -> lezingen.put(naam, JsonValue.text(keuze)));
        document.put("lezingen", JsonValue.object(lezingen));
        document.put(
                "keuzes",
                JsonValue.array(overzicht.regels().stream().map(this::json).toList()));
        return JsonWriter.pretty(JsonValue.object(document));
    }

    private JsonValue json(Leveringsvormoverzicht.Regel regel) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("keuze", JsonValue.text(regel.keuze().notatie()));
        JsonObject uitleg =
                (JsonObject) Uitleg.of(regel.uitkomst(), catalogus, taal).document();
        object.putAll(uitleg.members());
        return JsonValue.object(object);
    }
}
