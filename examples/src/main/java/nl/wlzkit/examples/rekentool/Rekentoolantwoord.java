package nl.wlzkit.examples.rekentool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import nl.wlzkit.tariff.meerzorg.Celvergelijking;
import nl.wlzkit.tariff.meerzorg.Celvergelijking.Celoordeel;
import nl.wlzkit.tariff.meerzorg.Celwaarde;
import nl.wlzkit.tariff.meerzorg.Rekentoolbevinding;
import nl.wlzkit.tariff.meerzorg.Rekentoolverslag;

/**
 * Writes a sheet that was calculated again: cell by cell our value, that of the sheet, and whether they are equal. On a
 * screen hours and euros are shown as the sheet shows them; JSON has every number as a fraction too.
 */
public final class Rekentoolantwoord {
    private static final int CEL = 7;
    private static final int WAT = 24;
    private static final int WAARDE = 17;
    private static final int OORDEEL = 11;

    private final Rekentoolverslag verslag;
    private final boolean alleenVerschillen;
    private final Taal taal;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    /**
     * Makes the answer.
     *
     * @param verslag what was calculated
     * @param alleenVerschillen whether cells that are equal, or that have nothing to compare with, are left out
     * @param taal the language
     * @param width the longest line of the text, in code points: 80
     */
    public Rekentoolantwoord(Rekentoolverslag verslag, boolean alleenVerschillen, Taal taal, int width) {
        this.verslag = verslag;
        this.alleenVerschillen = alleenVerschillen;
        this.taal = taal;
        this.width = width;
    }

    private List<Celvergelijking> cells() {
        return verslag.cellen().stream()
                .filter(c -> !alleenVerschillen
                        || c.oordeel() == Celoordeel.VERSCHILT
                        || c.oordeel() == Celoordeel.GRENSGEVAL)
                .toList();
    }

    private String title() {
        return t("Rekentool meerzorg ", "Meerzorg sheet ") + verslag.jaar();
    }

    /** How many cells have each verdict: {@code 40 gelijk, 2 verschilt}. */
    private String counts() {
        Map<Celoordeel, Integer> aantallen = new LinkedHashMap<>();
        for (Celoordeel oordeel : Celoordeel.values()) {
            int n = (int) verslag.cellen().stream()
                    .filter(c -> c.oordeel() == oordeel)
                    .count();
            if (n > 0) {
                aantallen.put(oordeel, n);
            }
        }
        int alle = verslag.cellen().size();
        return alle
                + t(alle == 1 ? " cel: " : " cellen: ", alle == 1 ? " cell: " : " cells: ")
                + aantallen.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey().in(taal))
                        .collect(Collectors.joining(", "));
    }

    private String amount(Optional<Breuk> bedrag) {
        return bedrag.map(b -> Celopmaak.EURO.show(b, taal)).orElse(t("geen bedrag", "no amount"));
    }

    /** Why a cell is not equal, with the numbers in full where they are shown rounded. An empty cell speaks for itself. */
    private Optional<String> why(Celvergelijking c) {
        if (c.oordeel() == Celoordeel.GEEN_WAARDE) {
            return Optional.empty();
        }
        List<String> delen = new ArrayList<>();
        c.waarom().ifPresent(w -> delen.add(w.in(taal)));
        Optional<Breuk> onze = c.onze().getal();
        Optional<Breuk> blad = c.blad().getal();
        if (c.oordeel() != Celoordeel.GELIJK && onze.isPresent() && blad.isPresent()) {
            delen.add(c.onze().in(taal) + t(" tegen ", " against ") + c.blad().in(taal));
        }
        return delen.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", delen) + " (" + c.regel() + ")");
    }

    private String finding(Rekentoolbevinding b) {
        return b.cel() + " = " + Celopmaak.of(b.cel()).show(b.waarde(), taal) + ": "
                + b.wat().in(taal) + " (" + b.regel() + ")";
    }

    private String reading(Lezing lezing) {
        return lezing.naam() + " = " + lezing.gekozen() + t(" (of ", " (or ")
                + lezing.keuzes().stream()
                        .filter(k -> !k.equals(lezing.gekozen()))
                        .collect(Collectors.joining(", "))
                + "; " + lezing.regel() + ")";
    }

    // -------------------------------------------------------------------------------------------------------- text

    /**
     * Writes it for a screen.
     *
     * @return lines of at most the width, each ended by a line feed
     */
    public String text() {
        line(title());
        line(counts());
        List<Celvergelijking> cellen = cells();
        if (!cellen.isEmpty()) {
            text.append('\n');
            row(
                    t("cel", "cell"),
                    t("wat", "what"),
                    t("wij", "ours"),
                    t("het blad", "the sheet"),
                    t("gelijk?", "equal?"));
            cellen.forEach(this::row);
        }
        list(
                t("Opvallend in wat is ingevuld", "Odd in what was filled in"),
                verslag.bevindingen().stream().map(this::finding).toList());
        list(
                t("Anders gelezen kan het anders zijn", "Read otherwise it could be otherwise"),
                verslag.lezingen().stream().map(this::reading).toList());
        text.append('\n');
        line(t("Per jaar: ", "Per year: ") + amount(verslag.jaarbedrag()));
        line(t("Per dag:  ", "Per day:  ") + amount(verslag.etmaalbedrag()));
        text.append('\n');
        line(t(
                "Uren als [u]:mm:ss per week, bedragen op centen: zo toont het blad ze ook.",
                "Hours as [h]:mm:ss a week, amounts in cents: so does the sheet show them."));
        line(t("Meer over een regel: wlzkit regel ID.", "More on a rule: wlzkit regel ID."));
        return text.toString();
    }

    /**
     * Writes our value of a cell as the sheet would show it, which rounds.
     *
     * @param cel the cell
     * @param taal the language
     * @return the value, such as {@code 45:39:16} for a time
     */
    public static String value(Celvergelijking cel, Taal taal) {
        return Celopmaak.of(cel.eenheid()).show(cel.onze(), taal);
    }

    private void row(Celvergelijking c) {
        Celopmaak opmaak = Celopmaak.of(c.eenheid());
        row(
                c.cel().toString(),
                c.wat().in(taal),
                value(c, taal),
                opmaak.show(c.blad(), taal),
                c.oordeel().in(taal));
        why(c).ifPresent(w -> text.append(TextLayout.wrap(w, "        ", "          ", width)));
    }

    private void row(String cel, String wat, String wij, String blad, String oordeel) {
        List<List<String>> kolommen = List.of(
                column(cel, CEL),
                column(wat, WAT),
                column(wij, WAARDE),
                column(blad, WAARDE),
                column(oordeel, OORDEEL));
        int regels = kolommen.stream().mapToInt(List::size).max().orElse(0);
        int[] breedten = {CEL, WAT, WAARDE, WAARDE, OORDEEL};
        for (int i = 0; i < regels; i++) {
            StringBuilder regel = new StringBuilder();
            for (int k = 0; k < breedten.length; k++) {
                List<String> kolom = kolommen.get(k);
                String stuk = i < kolom.size() ? kolom.get(i) : "";
                int lengte = stuk.codePointCount(0, stuk.length());
                regel.append(stuk).append(" ".repeat(breedten[k] - lengte)).append(' ');
            }
            text.append(regel.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> column(String inhoud, int breedte) {
        return TextLayout.wrap(inhoud, "", "", breedte).lines().toList();
    }

    private void list(String kop, List<String> regels) {
        if (!regels.isEmpty()) {
            text.append('\n');
            line(kop);
            regels.forEach(r -> text.append(TextLayout.wrap(r, "  ", "    ", width)));
        }
    }

    private void line(String regel) {
        text.append(TextLayout.wrap(regel, "", "  ", width));
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal);
    }

    // ---------------------------------------------------------------------------------------------------- markdown

    /**
     * Writes it as Markdown, with a table.
     *
     * @return the page
     */
    public String markdown() {
        StringBuilder page = new StringBuilder("## " + title() + "\n\n" + counts() + "\n");
        List<Celvergelijking> cellen = cells();
        if (!cellen.isEmpty()) {
            page.append(t(
                    "\n| cel | wat | wij | het blad | gelijk? | waarom |\n|---|---|---|---|---|---|\n",
                    "\n| cell | what | ours | the sheet | equal? | why |\n|---|---|---|---|---|---|\n"));
            for (Celvergelijking c : cellen) {
                Celopmaak opmaak = Celopmaak.of(c.eenheid());
                page.append("| ")
                        .append(List.of(
                                        c.cel().toString(),
                                        c.wat().in(taal),
                                        opmaak.show(c.onze(), taal),
                                        opmaak.show(c.blad(), taal),
                                        c.oordeel().in(taal),
                                        why(c).orElse(c.regel()))
                                .stream()
                                .map(Rekentoolantwoord::escape)
                                .collect(Collectors.joining(" | ")))
                        .append(" |\n");
            }
        }
        section(
                page,
                t("Opvallend in wat is ingevuld", "Odd in what was filled in"),
                verslag.bevindingen().stream().map(this::finding).toList());
        section(
                page,
                t("Anders gelezen kan het anders zijn", "Read otherwise it could be otherwise"),
                verslag.lezingen().stream().map(this::reading).toList());
        section(
                page,
                t("Bedragen", "Amounts"),
                List.of(
                        t("Per jaar: ", "Per year: ") + amount(verslag.jaarbedrag()),
                        t("Per dag: ", "Per day: ") + amount(verslag.etmaalbedrag())));
        return page.toString();
    }

    private static void section(StringBuilder page, String kop, List<String> regels) {
        if (!regels.isEmpty()) {
            page.append("\n### ").append(kop).append("\n\n");
            regels.forEach(r -> page.append("- ").append(escape(r)).append('\n'));
        }
    }

    private static String escape(String s) {
        return s.replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }

    // -------------------------------------------------------------------------------------------------------- json

    /**
     * Writes it for programs: every number as an exact fraction, and with the digits that a spreadsheet can hold.
     *
     * @return the document
     */
    public String json() {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("schema", JsonValue.text("rekentoolverslag-1"));
        document.put("jaar", JsonValue.number(BigDecimal.valueOf(verslag.jaar())));
        document.put("gelijk", JsonValue.bool(verslag.isGelijk()));
        verslag.jaarbedrag().ifPresent(b -> document.put("jaarbedrag", json(b)));
        verslag.etmaalbedrag().ifPresent(b -> document.put("etmaalbedrag", json(b)));
        document.put("cellen", JsonValue.array(cells().stream().map(this::json).toList()));
        document.put(
                "bevindingen",
                JsonValue.array(verslag.bevindingen().stream().map(this::json).toList()));
        document.put(
                "lezingen",
                JsonValue.array(
                        verslag.lezingen().stream().map(Rekentoolantwoord::json).toList()));
        return JsonWriter.pretty(JsonValue.object(document));
    }

    private JsonValue json(Celvergelijking c) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("cel", JsonValue.text(c.cel().toString()));
        object.put("wat", JsonValue.text(c.wat().in(taal)));
        object.put("regel", JsonValue.text(c.regel()));
        object.put("onze", json(c.onze()));
        object.put("blad", json(c.blad()));
        object.put("oordeel", JsonValue.text(c.oordeel().name()));
        c.waarom().ifPresent(w -> object.put("waarom", JsonValue.text(w.in(taal))));
        return JsonValue.object(object);
    }

    private JsonValue json(Rekentoolbevinding b) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("cel", JsonValue.text(b.cel().toString()));
        object.put("waarde", json(b.waarde()));
        object.put("regel", JsonValue.text(b.regel()));
        object.put("wat", JsonValue.text(b.wat().in(taal)));
        return JsonValue.object(object);
    }

    private static JsonValue json(Lezing lezing) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("naam", JsonValue.text(lezing.naam()));
        object.put("gekozen", JsonValue.text(lezing.gekozen()));
        object.put(
                "keuzes",
                JsonValue.array(lezing.keuzes().stream().map(JsonValue::text).toList()));
        object.put("regel", JsonValue.text(lezing.regel()));
        return JsonValue.object(object);
    }

    private static JsonValue json(Celwaarde waarde) {
        if (waarde instanceof Celwaarde.Getal getal) {
            return json(getal.waarde());
        }
        Map<String, JsonValue> object = new LinkedHashMap<>();
        if (waarde instanceof Celwaarde.Woord woord) {
            object.put("tekst", JsonValue.text(woord.tekst()));
        } else if (waarde instanceof Celwaarde.Fout fout) {
            object.put("fout", JsonValue.text(fout.code()));
        }
        return JsonValue.object(object);
    }

    private static JsonValue json(Breuk getal) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("getal", JsonValue.text(Celopmaak.digits(getal)));
        object.put("breuk", JsonValue.text(getal.teller() + "/" + getal.noemer()));
        return JsonValue.object(object);
    }
}
