package nl.wlzkit.core.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;

/**
 * The explanation of an outcome, rule by rule with the quoted sentence: as text, as Markdown or as JSON, in Dutch or
 * English. The same outcome always gives the same explanation. Immutable and thread-safe.
 */
public final class Uitleg {
    private final Uitkomst<?> uitkomst;
    private final Regelcatalogus catalogus;
    private final Taal taal;

    private Uitleg(Uitkomst<?> uitkomst, Regelcatalogus catalogus, Taal taal) {
        this.uitkomst = uitkomst;
        this.catalogus = catalogus;
        this.taal = taal;
    }

    /**
     * Prepares an explanation.
     *
     * @param uitkomst the outcome
     * @param catalogus where its rules are found
     * @param taal the language
     * @return the explanation
     */
    public static Uitleg of(Uitkomst<?> uitkomst, Regelcatalogus catalogus, Taal taal) {
        return new Uitleg(uitkomst, catalogus, taal);
    }

    /**
     * Writes the explanation as plain text.
     *
     * @param breedte the longest line, in characters; at least 40
     * @return the text, lines ended by a line feed
     */
    public String text(int breedte) {
        TextPage page = new TextPage(breedte);
        write(page);
        return page.toString();
    }

    /**
     * Writes the explanation as Markdown (CommonMark).
     *
     * @return the text, lines ended by a line feed
     */
    public String markdown() {
        MarkdownPage page = new MarkdownPage();
        write(page);
        return page.toString();
    }

    /**
     * Writes the explanation as JSON.
     *
     * @return an indented document, with a line feed at its end
     */
    public String json() {
        return JsonWriter.pretty(document());
    }

    // ---------------------------------------------------------------------------------------------------- pages

    /** What an explanation is written on: it knows headings, items and what hangs below them, not how they look. */
    private interface Page {
        void heading(String text);

        void item(String text);

        void detail(String text);

        void quote(String text);
    }

    private void write(Page page) {
        List<? extends Geval<?>> gevallen = uitkomst.gevallen();
        for (int i = 0; i < gevallen.size(); i++) {
            Geval<?> geval = gevallen.get(i);
            page.heading(title(geval, i, gevallen.size()));
            if (!geval.aannames().isEmpty()) {
                page.item(word("Aangenomen", "Assumed") + ": " + list(geval.aannames()));
            }
            Set<String> gezegd = new HashSet<>();
            geval.posten().forEach(post -> write(post, page, gezegd));
        }
        if (!uitkomst.vernauwingen().isEmpty()) {
            page.heading(word("Onbekend, en bepalend", "Unknown, and decisive"));
            for (Vernauwing<?> v : uitkomst.vernauwingen()) {
                page.item(v.gat().naam().in(taal) + " (" + v.gat().wie().in(taal) + ")");
                for (Vernauwing.Gevolg<?> g : v.gevolgen()) {
                    page.detail(Leesbaar.show(g.waarde(), taal) + " → "
                            + g.omhulling().in(taal));
                }
            }
        }
        if (!uitkomst.lezingen().isEmpty()) {
            page.heading(word("Lezingen die hier iets kunnen veranderen", "Readings that could change this"));
            for (Lezing lezing : uitkomst.lezingen()) {
                page.item(lezing.naam() + " = " + lezing.gekozen() + word(" (of: ", " (or: ")
                        + lezing.keuzes().stream()
                                .filter(k -> !k.equals(lezing.gekozen()))
                                .collect(Collectors.joining(", "))
                        + "), " + lezing.regel());
                find(lezing.regel())
                        .ifPresent(regel -> page.detail(regel.stelling().in(taal)));
            }
        }
        page.heading(word("Herkomst", "Receipt"));
        page.item("wlzkit " + uitkomst.herkomst().versie());
        for (Herkomst.Bestand bestand : uitkomst.herkomst().bestanden()) {
            page.item(bestand.naam());
            page.detail("sha-256 " + bestand.sha256());
        }
    }

    private String title(Geval<?> geval, int nummer, int aantal) {
        Optional<?> waarde = geval.antwoord().waarde();
        if (waarde.isEmpty()) {
            return aantal == 1 ? word("Waarom niet", "Why not") : word("Wanneer niet", "When not");
        }
        String hoeveel = Leesbaar.show(waarde.get(), taal);
        boolean bereik = uitkomst.waarde().map(w -> !w.isBekend()).orElse(false);
        if (!bereik) {
            return word("Waarom ", "Why ") + hoeveel;
        }
        return nummer == 0
                ? word("Waarom ten minste ", "Why at least ") + hoeveel
                : word("Waarom ten hoogste ", "Why at most ") + hoeveel;
    }

    /** A rule is written out where a case first names it; what it gives in later steps stands in their own line. */
    private void write(Post post, Page page, Set<String> gezegd) {
        String door = post.door().isEmpty() ? "" : word(", want ", ", because ") + list(post.door());
        page.item(post.stap().regel() + "  " + post.stap().wat().in(taal) + ": " + effect(post) + door);
        if (gezegd.add(post.stap().regel())) {
            writeRule(post.stap().regel(), page);
        }
        for (Gegeven gegeven : post.door()) {
            gegeven.regel().filter(gezegd::add).ifPresent(id -> {
                page.item(id + "  " + gegeven.naam().in(taal) + ": " + Leesbaar.show(gegeven.waarde(), taal));
                writeRule(id, page);
            });
        }
    }

    private void writeRule(String id, Page page) {
        Optional<Regel> gevonden = find(id);
        if (gevonden.isEmpty()) {
            page.detail(word("Deze regel staat niet in de catalogus.", "This rule is not in the catalogue."));
            return;
        }
        Regel regel = gevonden.get();
        page.detail(regel.stelling().in(taal));
        if (regel.citaat().isPresent()) {
            page.quote(regel.citaat().get());
        } else if (regel.zekerheid() != Zekerheid.EIGEN) {
            page.detail(word("Bron gelezen, tekst niet bij de hand.", "Source read, text not at hand."));
        }
        String zekerheid = regel.zekerheid() == Zekerheid.HOOG
                ? ""
                : "; " + word("zekerheid: ", "certainty: ") + regel.zekerheid().in(taal);
        page.detail(regel.bron().titel() + ", " + regel.vindplaats() + zekerheid);
    }

    private String effect(Post post) {
        return switch (post.soort()) {
            case BEGIN -> shown(post.naar());
            case STAP -> shown(post.van()) + " → " + shown(post.naar());
            case WEIGERING -> word("niet", "not allowed");
            case LET_OP -> word("let op", "note");
        };
    }

    private String shown(Optional<Object> waarde) {
        return waarde.map(w -> Leesbaar.show(w, taal)).orElse("");
    }

    private String list(List<Gegeven> gegevens) {
        return gegevens.stream().map(g -> g.in(taal)).collect(Collectors.joining("; "));
    }

    private Optional<Regel> find(String id) {
        return catalogus.find(id);
    }

    private String word(String nl, String en) {
        return Tekst.of(nl, en).in(taal);
    }

    /** Plain text: two spaces a level, wrapped at words. */
    private static final class TextPage implements Page {
        private final StringBuilder text = new StringBuilder();
        private final int width;

        TextPage(int width) {
            this.width = Math.max(40, width);
        }

        @Override
        public void heading(String heading) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(TextLayout.wrap(heading, "", "", width));
        }

        @Override
        public void item(String item) {
            text.append(TextLayout.wrap(item, "  ", "    ", width));
        }

        @Override
        public void detail(String detail) {
            text.append(TextLayout.wrap(detail, "    ", "    ", width));
        }

        @Override
        public void quote(String quote) {
            text.append(TextLayout.wrap("“" + quote + "”", "    ", "     ", width));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** CommonMark: headings, a list, and quotes inside it. */
    private static final class MarkdownPage implements Page {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void heading(String heading) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("### ")
                    .append(escape(heading))
                    .append("\n\n");
        }

        @Override
        public void item(String item) {
            text.append("- ").append(escape(item)).append('\n');
        }

        @Override
        public void detail(String detail) {
            text.append("\n  ").append(escape(detail)).append('\n');
        }

        @Override
        public void quote(String quote) {
            text.append("\n  > ").append(escape(quote)).append('\n');
        }

        /** Neither a sign inside nor one that would start a list or heading may mean anything. */
        private static String escape(String s) {
            return s.replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1")
                    .replaceFirst("^(\\s*)([-+=])", "$1\\\\$2")
                    .replaceFirst("^(\\s*\\d+)([.)])", "$1\\\\$2");
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    // ----------------------------------------------------------------------------------------------------- json

    /**
     * Returns the explanation as a JSON tree.
     *
     * @return the tree
     */
    public JsonValue document() {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("oordeel", JsonValue.text(uitkomst.oordeel().name()));
        uitkomst.waarde().ifPresent(w -> {
            document.put("van", toJson(w.van()));
            document.put("tot", toJson(w.tot()));
        });
        document.put(
                "gevallen",
                JsonValue.array(uitkomst.gevallen().stream().map(this::json).toList()));
        document.put(
                "gaten",
                JsonValue.array(uitkomst.vernauwingen().stream().map(this::json).toList()));
        document.put(
                "lezingen",
                JsonValue.array(uitkomst.lezingen().stream().map(this::json).toList()));
        Map<String, JsonValue> herkomst = new LinkedHashMap<>();
        herkomst.put("wlzkit", JsonValue.text(uitkomst.herkomst().versie()));
        uitkomst.herkomst().bestanden().forEach(b -> herkomst.put(b.naam(), JsonValue.text("sha-256 " + b.sha256())));
        document.put("herkomst", JsonValue.object(herkomst));
        return JsonValue.object(document);
    }

    private JsonValue json(Geval<?> geval) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        geval.antwoord().waarde().ifPresent(w -> object.put("waarde", toJson(w)));
        object.put("aannames", gegevens(geval.aannames()));
        object.put(
                "stappen",
                JsonValue.array(geval.posten().stream().map(this::json).toList()));
        return JsonValue.object(object);
    }

    private JsonValue json(Post post) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("soort", JsonValue.text(post.soort().name()));
        object.put("regel", JsonValue.text(post.stap().regel()));
        object.put("wat", JsonValue.text(post.stap().wat().in(taal)));
        post.van().ifPresent(v -> object.put("van", toJson(v)));
        post.naar().ifPresent(n -> object.put("naar", toJson(n)));
        object.put("door", gegevens(post.door()));
        find(post.stap().regel()).ifPresent(regel -> {
            object.put("stelling", JsonValue.text(regel.stelling().in(taal)));
            regel.citaat().ifPresent(c -> object.put("citaat", JsonValue.text(c)));
            object.put("bron", JsonValue.text(regel.bron().titel()));
            object.put("vindplaats", JsonValue.text(regel.vindplaats()));
            object.put("zekerheid", JsonValue.text(regel.zekerheid().name()));
        });
        return JsonValue.object(object);
    }

    private JsonValue json(Vernauwing<?> vernauwing) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("feit", JsonValue.text(vernauwing.gat().feit()));
        object.put("naam", JsonValue.text(vernauwing.gat().naam().in(taal)));
        object.put("wie", JsonValue.text(vernauwing.gat().wie().name()));
        List<JsonValue> gevolgen = new ArrayList<>();
        for (Vernauwing.Gevolg<?> gevolg : vernauwing.gevolgen()) {
            Map<String, JsonValue> g = new LinkedHashMap<>();
            g.put("waarde", toJson(gevolg.waarde()));
            g.put("oordeel", JsonValue.text(gevolg.omhulling().oordeel().name()));
            gevolg.omhulling().waarde().ifPresent(w -> {
                g.put("van", toJson(w.van()));
                g.put("tot", toJson(w.tot()));
            });
            gevolgen.add(JsonValue.object(g));
        }
        object.put("gevolgen", JsonValue.array(gevolgen));
        return JsonValue.object(object);
    }

    private JsonValue json(Lezing lezing) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("naam", JsonValue.text(lezing.naam()));
        object.put("gekozen", JsonValue.text(lezing.gekozen()));
        object.put(
                "keuzes",
                JsonValue.array(lezing.keuzes().stream().map(JsonValue::text).toList()));
        object.put("regel", JsonValue.text(lezing.regel()));
        return JsonValue.object(object);
    }

    private static JsonValue gegevens(List<Gegeven> gegevens) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        gegevens.forEach(g -> object.put(g.feit(), toJson(g.waarde())));
        return JsonValue.object(object);
    }

    /**
     * Returns the JSON form of a value in an answer: truth values as such, amounts and percentages as exact numbers, all
     * else by its plain text.
     *
     * @param waarde the value
     * @return the JSON value
     */
    public static JsonValue toJson(Object waarde) {
        if (waarde instanceof Boolean b) {
            return JsonValue.bool(b);
        }
        if (waarde instanceof Percentage p) {
            return JsonValue.number(p.toBigDecimal());
        }
        if (waarde instanceof Procentpunt p) {
            return JsonValue.number(p.toBigDecimal());
        }
        if (waarde instanceof Bedrag b) {
            return JsonValue.number(b.toBigDecimal());
        }
        return JsonValue.text(waarde.toString());
    }
}
