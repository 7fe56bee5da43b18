package nl.wlzkit.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import nl.wlzkit.tariff.pgb.Dagbesteding;
import nl.wlzkit.tariff.pgb.Pgbtabel;

/** Lists the base amounts that are known: the profiles by year, or the amounts of one year. */
final class Pgblijst {
    private static final int NAME = 10;
    private static final int AMOUNT = 21;

    private final Pgbtabel tabel = Pgbtabel.published();
    private final Optional<Integer> jaar;
    private final Taal taal;

    Pgblijst(Optional<Integer> jaar, Taal taal) {
        this.jaar = jaar;
        this.taal = taal;
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        if (jaar.isPresent()) {
            amounts(text, jaar.get());
        } else {
            wrap(text, t("Jaren waarvan basisbedragen bekend zijn", "Years of which base amounts are known"), "");
            for (int een : tabel.years()) {
                wrap(text, een + ": " + names(een), "  ");
            }
            text.append('\n');
            wrap(text, t("Meer: wlzkit pgb --jaar 2026", "More: wlzkit pgb --jaar 2026"), "");
        }
        return text.toString();
    }

    private String names(int een) {
        return tabel.profiles(een).stream().map(Zorgprofiel::notatie).collect(Collectors.joining(", "));
    }

    private void amounts(StringBuilder text, int van) {
        Set<Zorgprofiel> profielen = tabel.profiles(van);
        if (profielen.isEmpty()) {
            wrap(
                    text,
                    t("Van ", "Of ")
                            + van
                            + t(
                                    " is geen basisbedrag gepubliceerd of gelezen: het is onbekend (WK-PGB-ONBEKEND).",
                                    " no base amount was published or read: it is unknown (WK-PGB-ONBEKEND)."),
                    "");
            return;
        }
        Set<String> regels = new TreeSet<>();
        wrap(
                text,
                t("Basisbedragen van heel ", "Base amounts of the whole of ")
                        + van
                        + t(", voor verhogingen", ", before increases"),
                "");
        StringBuilder kop = new StringBuilder("  " + " ".repeat(NAME));
        for (Dagbesteding keuze : Dagbesteding.values()) {
            kop.append(right(keuze.in(taal)));
        }
        text.append(kop).append('\n');
        for (Zorgprofiel profiel : profielen) {
            StringBuilder regel = new StringBuilder("  " + profiel.notatie());
            regel.append(" ".repeat(NAME - profiel.notatie().length()));
            for (Dagbesteding keuze : Dagbesteding.values()) {
                Optional<Pgbtabel.Basis> basis = tabel.find(profiel, keuze, van);
                basis.ifPresent(b -> regels.add(b.regel()));
                regel.append(right(basis.map(b -> b.totaal().in(taal)).orElse("-")));
            }
            text.append(regel).append('\n');
        }
        wrap(text, t("Volgens ", "By ") + String.join(", ", regels), "");
    }

    private static String right(String tekst) {
        return " ".repeat(Math.max(1, AMOUNT - tekst.length())) + tekst;
    }

    private static void wrap(StringBuilder text, String zin, String eerste) {
        text.append(TextLayout.wrap(zin, eerste, eerste + "  ", Wlzkit.WIDTH));
    }

    String json() {
        List<JsonValue> bedragen = new ArrayList<>();
        for (Pgbtabel.Basis basis : tabel.all()) {
            if (jaar.map(j -> j == basis.jaar()).orElse(true)) {
                Map<String, JsonValue> een = new LinkedHashMap<>();
                een.put("jaar", JsonValue.number(BigDecimal.valueOf(basis.jaar())));
                een.put("profiel", JsonValue.text(basis.profiel().notatie()));
                een.put("dagbesteding", JsonValue.text(basis.dagbesteding().name()));
                een.put("bedrag", JsonValue.number(basis.totaal().toBigDecimal()));
                een.put("regel", JsonValue.text(basis.regel()));
                bedragen.add(JsonValue.object(een));
            }
        }
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("schema", JsonValue.text("pgblijst-1"));
        document.put("bedragen", JsonValue.array(bedragen));
        return JsonWriter.pretty(JsonValue.object(document));
    }
}
