package nl.wlzkit.examples.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.answer.Vernauwing;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import nl.wlzkit.tariff.pgb.Periode;
import nl.wlzkit.tariff.pgb.Pgboverzicht;
import nl.wlzkit.tariff.pgb.Pgboverzicht.Maximum;

/** Writes an overview of a pgb: for a screen of 80 columns, every rule quoted once, or as JSON. */
final class PgbAntwoord {
    private static final int AMOUNT = 16;
    private static final String UNDER = "    " + " ".repeat(AMOUNT) + "    ";

    private final Pgboverzicht overzicht;
    private final Taal taal;
    private final Regelcatalogus catalogus = Regelcatalogus.get();
    private final StringBuilder text = new StringBuilder();
    private final Set<String> genoemd = new LinkedHashSet<>();

    PgbAntwoord(Pgboverzicht overzicht, Taal taal) {
        this.overzicht = overzicht;
        this.taal = taal;
    }

    String text() {
        Periode periode = overzicht.vraag().periode();
        wrap(
                t("Pgb bij ", "Pgb with ")
                        + overzicht.vraag().profiel().notatie()
                        + t(", van ", ", from ")
                        + periode.in(taal)
                        + " ("
                        + periode.dagen()
                        + t(" van ", " of ")
                        + periode.dagenVanJaar()
                        + t(" dagen): ", " days): ")
                        + most(),
                "",
                "  ");
        List<Geval<Bedrag>> gevallen = overzicht.budget().gevallen();
        for (int i = 0; i < gevallen.size(); i++) {
            built(gevallen.get(i), gevallen.size(), i);
        }
        unknown();
        readings();
        free();
        tariffs();
        access();
        rules();
        text.append('\n');
        wrap(
                t(
                        "Meer: --feit NAAM=WAARDE vult in wat bekend is; wlzkit reken kent ook pgb-garantie,"
                                + " pgb-vrij-besteedbaar, pgb-maximumtarief en pgb-index.",
                        "More: --feit NAME=VALUE fills in what is known; wlzkit reken also has pgb-garantie,"
                                + " pgb-vrij-besteedbaar, pgb-maximumtarief and pgb-index."),
                "",
                "  ");
        return text.toString();
    }

    private String most() {
        String hoogstens =
                t("hoogstens ", "at most ") + overzicht.budget().omhulling().in(taal);
        boolean onbekend = overzicht.vraag().dagbestedingen().isEmpty()
                && overzicht.vraag().basisbedrag().isEmpty()
                && overzicht.budget().waarde().isPresent();
        return onbekend
                ? t("onbekend, niets gepubliceerd of gelezen; ", "unknown, nothing published or read; ") + hoogstens
                : hoogstens;
    }

    // ------------------------------------------------------------------------------------------------------ the parts

    private void built(Geval<Bedrag> geval, int hoeveel, int welk) {
        text.append('\n');
        String kop = t("Zo opgebouwd", "Made up of");
        if (hoeveel > 1) {
            kop = geval.antwoord().waarde().isEmpty()
                    ? t("Niet, als", "Not, if")
                    : welk == 0 ? t("Laagste geval", "Lowest case") : t("Hoogste geval", "Highest case");
        }
        String aangenomen = geval.aannames().stream().map(a -> a.in(taal)).collect(Collectors.joining("; "));
        wrap(kop + (aangenomen.isEmpty() ? "" : ": " + aangenomen), "  ", "    ");
        for (Post post : geval.posten()) {
            genoemd.add(post.stap().regel());
            line(post);
        }
        geval.antwoord().waarde().ifPresent(b -> row("= " + right(b), t("hoogstens", "at most")));
    }

    private void line(Post post) {
        String wat = post.stap().wat().in(taal) + details(post) + "  "
                + rule(post.stap().regel());
        switch (post.soort()) {
            case BEGIN -> row("  " + right((Bedrag) post.naar().orElseThrow()), wat);
            case STAP -> {
                Bedrag voor = (Bedrag) post.van().orElseThrow();
                Bedrag na = (Bedrag) post.naar().orElseThrow();
                boolean meer = na.compareTo(voor) > 0;
                row((meer ? "+ " : "- ") + right(meer ? na.minus(voor) : voor.minus(na)), wat);
            }
            case WEIGERING -> row("  " + pad(t("geweigerd", "refused")), wat);
            case LET_OP -> {
                // what a total is based on: its rule is among the rules below
            }
        }
    }

    private String details(Post post) {
        String door = post.door().stream()
                .filter(g -> !(g.waarde() instanceof Bedrag))
                .map((Gegeven g) -> g.naam().in(taal) + " " + Leesbaar.show(g.waarde(), taal))
                .collect(Collectors.joining(", "));
        return door.isEmpty() ? "" : " (" + door + ")";
    }

    private void row(String links, String rechts) {
        text.append(TextLayout.wrap(rechts, "    " + links + "  ", UNDER, Wlzkit.WIDTH));
    }

    private String right(Bedrag bedrag) {
        return pad(bedrag.in(taal));
    }

    private static String pad(String tekst) {
        return " ".repeat(Math.max(0, AMOUNT - tekst.length())) + tekst;
    }

    private String rule(String id) {
        return id
                + catalogus
                        .find(id)
                        .map(Regel::zekerheid)
                        .filter(z -> z == Zekerheid.MIDDEN)
                        .map(z -> t(" (zekerheid ", " (certainty ") + z.in(taal) + ")")
                        .orElse("");
    }

    // ------------------------------------------------------------------------------------------------------ what is
    // open

    private void unknown() {
        if (overzicht.budget().vernauwingen().isEmpty()) {
            return;
        }
        text.append('\n');
        wrap(t("Onbekend, en wat het uitmaakt", "Unknown, and what it would change"), "  ", "    ");
        for (Vernauwing<Bedrag> v : overzicht.budget().vernauwingen()) {
            wrap(
                    v.gat().feit() + ": " + v.gat().naam().in(taal) + " ("
                            + owner(v.gat().wie()) + ")",
                    "    ",
                    "      ");
            for (Vernauwing.Gevolg<Bedrag> g : v.gevolgen()) {
                wrap(Leesbaar.show(g.waarde(), taal) + " → " + g.omhulling().in(taal), "      ", "        ");
            }
        }
    }

    private String owner(Eigenaar wie) {
        return wie == Eigenaar.BRON
                ? t("de gelezen bronnen zeggen het niet", "the sources that were read do not say")
                : t("dat weet de cliënt", "the client knows");
    }

    private void readings() {
        List<Lezing> lezingen = overzicht.budget().lezingen();
        if (lezingen.isEmpty()) {
            return;
        }
        text.append('\n');
        wrap(t("Anders gelezen kan het anders zijn", "Read otherwise it could be otherwise"), "  ", "    ");
        for (Lezing lezing : lezingen) {
            genoemd.add(lezing.regel());
            wrap(
                    lezing.naam() + " = " + lezing.gekozen() + t(" (of ", " (or ")
                            + lezing.keuzes().stream()
                                    .filter(k -> !k.equals(lezing.gekozen()))
                                    .collect(Collectors.joining(", "))
                            + "; " + lezing.regel() + ")",
                    "    ",
                    "      ");
        }
    }

    // ------------------------------------------------------------------------------------------------------ beside it

    private void free() {
        text.append('\n');
        overzicht
                .vrijBesteedbaar()
                .ifPresent(vrij -> wrap(
                        t("Vrij te besteden als dit wordt verleend: ", "Free to spend if this is granted: ")
                                + vrij.in(taal)
                                + " (pgb-vrij-besteedbaar)",
                        "  ",
                        "    "));
    }

    private void tariffs() {
        wrap(
                t("Hoogste tarieven op ", "Highest tariffs on ")
                        + overzicht.vraag().periode().eersteDag(),
                "  ",
                "    ");
        for (Maximum maximum : overzicht.tarieven()) {
            maximum.regel().ifPresent(genoemd::add);
            row(
                    "  " + pad(maximum.bedrag().map(b -> b.in(taal)).orElse(t("onbekend", "unknown"))),
                    maximum.parameter().in(taal)
                            + maximum.regel().map(r -> "  " + rule(r)).orElse(""));
        }
    }

    private void access() {
        wrap(
                t("Of er een pgb komt: ", "Whether there is a pgb: ")
                        + overzicht.toegang().in(taal)
                        + t("; zie wlzkit leveringsvorm --profiel ", "; see wlzkit leveringsvorm --profiel ")
                        + overzicht.vraag().profiel().notatie().replace(" ", "")
                        + " --datum "
                        + overzicht.vraag().periode().eersteDag(),
                "  ",
                "    ");
    }

    private void rules() {
        text.append('\n');
        wrap(t("Regels", "Rules"), "", "");
        for (String id : new TreeSet<>(genoemd)) {
            Regel regel = catalogus.find(id).orElseThrow();
            wrap(id, "  ", "    ");
            wrap(regel.stelling().in(taal), "    ", "    ");
            if (regel.citaat().isPresent()) {
                wrap("“" + regel.citaat().get() + "”", "    ", "     ");
            } else if (regel.zekerheid() != Zekerheid.EIGEN) {
                wrap(t("Bron gelezen, tekst niet bij de hand.", "Source read, text not at hand."), "    ", "    ");
            }
            wrap(regel.bron().titel() + ", " + regel.vindplaats(), "    ", "    ");
        }
    }

    private void wrap(String tekst, String eerste, String volgende) {
        text.append(TextLayout.wrap(tekst, eerste, volgende, Wlzkit.WIDTH));
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal);
    }

    // ------------------------------------------------------------------------------------------------------ json

    String json() {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("schema", JsonValue.text("pgboverzicht-1"));
        document.put("profiel", JsonValue.text(overzicht.vraag().profiel().notatie()));
        document.put(
                "eersteDag",
                JsonValue.text(overzicht.vraag().periode().eersteDag().toString()));
        document.put(
                "laatsteDag",
                JsonValue.text(overzicht.vraag().periode().laatsteDag().toString()));
        document.put(
                "budget",
                JsonValue.object(((JsonObject)
                                Uitleg.of(overzicht.budget(), catalogus, taal).document())
                        .members()));
        overzicht.vrijBesteedbaar().ifPresent(v -> document.put("vrijBesteedbaar", range(v)));
        Map<String, JsonValue> tarieven = new LinkedHashMap<>();
        for (Maximum maximum : overzicht.tarieven()) {
            maximum.bedrag()
                    .ifPresent(b -> tarieven.put(
                            maximum.parameter().name(),
                            JsonValue.object(Map.of(
                                    "bedrag", number(b.toBigDecimal()),
                                    "regel", JsonValue.text(maximum.regel().orElseThrow())))));
        }
        document.put("maximumtarieven", JsonValue.object(tarieven));
        document.put("toegang", JsonValue.text(overzicht.toegang().oordeel().name()));
        return JsonWriter.pretty(JsonValue.object(document));
    }

    private static JsonValue range(Omhulling<Bedrag> omhulling) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        omhulling.waarde().ifPresent(w -> {
            object.put("van", number(w.van().toBigDecimal()));
            object.put("tot", number(w.tot().toBigDecimal()));
        });
        return JsonValue.object(object);
    }

    private static JsonValue number(BigDecimal getal) {
        return JsonValue.number(getal);
    }
}
