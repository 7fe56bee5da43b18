package nl.wlzkit.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Csvverslag;
import nl.wlzkit.examples.cli.Prijsloop.Groepering;
import nl.wlzkit.examples.cli.Prijsloop.Indeling;
import nl.wlzkit.tariff.bulk.Prijstotalen.Totaal;
import nl.wlzkit.tariff.bulk.Uitslag;

/**
 * Writes what many lines cost together.
 *
 * @param verslag what was read
 * @param loop what was priced
 * @param lezingen the choice of every reading of the policy
 * @param herkomst the receipt
 * @param taal the language
 */
record Prijsantwoord(Csvverslag verslag, Prijsloop loop, Map<String, String> lezingen, Herkomst herkomst, Taal taal) {
    /** How the lines of which a field cannot be read stand among the reasons. */
    private static final String ONLEESBAAR = "ONLEESBAAR";

    private record Groep(List<String> sleutel, Totaal totaal) {}

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal);
    }

    private String number(long aantal) {
        // the notation of a whole number is that of an amount without its decimals
        String bedrag = Bedrag.ofCenten(aantal * 100).in(taal);
        return bedrag.substring(taal == Taal.NL ? 2 : 1, bedrag.length() - 3);
    }

    /** The groups in order, a year as a number and all else by its letters. */
    private static List<Groep> groups(Groepering groepering) {
        List<Groep> alle = new ArrayList<>();
        groepering.groepen().forEach((sleutel, som) -> alle.add(new Groep(sleutel, som.total())));
        Comparator<Groep> orde = Comparator.comparing(g -> "");
        for (int i = 0; i < groepering.indeling().size(); i++) {
            int plaats = i;
            orde = orde.thenComparing(g -> g.sleutel().get(plaats));
        }
        alle.sort(orde);
        return alle;
    }

    /** Why lines were not priced, and how many of each. */
    private Map<String, Long> reasons(Totaal totaal) {
        Map<String, Long> redenen = new LinkedHashMap<>();
        totaal.regels().forEach((uitslag, n) -> {
            if (!uitslag.isGeprijsd()) {
                redenen.put(uitslag.name(), n);
            }
        });
        return redenen;
    }

    private Map<String, Long> allReasons(Totaal totaal) {
        Map<String, Long> redenen = reasons(totaal);
        long onleesbaar = verslag.fout() - totaal.nietGeprijsd();
        if (onleesbaar > 0) {
            redenen.put(ONLEESBAAR, onleesbaar);
        }
        return redenen;
    }

    private static long count(Totaal totaal, Uitslag uitslag) {
        return totaal.regels().getOrDefault(uitslag, 0L);
    }

    // ------------------------------------------------------------------------ text

    String text() {
        Totaal totaal = loop.som().total();
        StringBuilder text = new StringBuilder();
        line(
                text,
                "",
                number(verslag.rijen())
                        + (verslag.rijen() == 1 ? t(" regel in ", " line in ") : t(" regels in ", " lines in "))
                        + verslag.bron());
        line(text, "  ", Uitslag.GEPRIJSD.in(taal) + ": " + number(count(totaal, Uitslag.GEPRIJSD)));
        if (count(totaal, Uitslag.MISSCHIEN) > 0) {
            line(text, "  ", Uitslag.MISSCHIEN.in(taal) + ": " + number(count(totaal, Uitslag.MISSCHIEN)));
        }
        line(text, "  ", t("niet geprijsd: ", "not priced: ") + number(verslag.fout()));
        allReasons(totaal).forEach((reden, n) -> line(text, "    ", reason(reden) + ": " + number(n)));
        line(text, "  ", t("eenheden: ", "units: ") + number(totaal.eenheden()));
        line(text, "  ", t("bedrag: ", "amount: ") + amount(totaal.bedrag()));
        loop.groeperingen().forEach(g -> {
            text.append('\n');
            line(
                    text,
                    "",
                    t("Per ", "Per ")
                            + g.indeling().stream().map(Indeling::name).collect(Collectors.joining(", ")));
            groups(g).forEach(groep -> line(text, "  ", group(groep)));
        });
        text.append('\n');
        line(text, "", t("Gekozen lezingen", "Chosen readings"));
        lezingen.forEach((naam, keuze) -> line(text, "  ", naam + " = " + keuze));
        text.append('\n');
        line(text, "", t("Berekend met", "Calculated with"));
        line(text, "  ", "wlzkit " + herkomst.versie());
        herkomst.bestanden().forEach(b -> {
            line(text, "  ", b.naam());
            line(text, "    ", "sha-256 " + b.sha256());
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String indent, String regel) {
        text.append(Wlzkit.wrap(regel, indent));
    }

    private String reason(String naam) {
        return naam.equals(ONLEESBAAR)
                ? t("een veld dat niet te lezen is", "a field that cannot be read")
                : Uitslag.valueOf(naam).in(taal);
    }

    private String amount(Bandbreedte<Bedrag> bedrag) {
        return Leesbaar.show(bedrag, taal);
    }

    private String group(Groep groep) {
        Totaal totaal = groep.totaal();
        long regels = totaal.lengte();
        return String.join(", ", groep.sleutel()) + ": " + number(regels)
                + (regels == 1 ? t(" regel, ", " line, ") : t(" regels, ", " lines, "))
                + (totaal.nietGeprijsd() == 0
                        ? ""
                        : number(totaal.nietGeprijsd()) + t(" niet geprijsd, ", " not priced, "))
                + (count(totaal, Uitslag.MISSCHIEN) == 0
                        ? ""
                        : number(count(totaal, Uitslag.MISSCHIEN)) + t(" misschien, ", " perhaps, "))
                + number(totaal.eenheden()) + t(" eenheden, ", " units, ") + amount(totaal.bedrag());
    }

    // ------------------------------------------------------------------------ JSON

    String json() {
        Totaal totaal = loop.som().total();
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("bestand", JsonValue.text(verslag.bron()));
        document.put("regels", whole(verslag.rijen()));
        members(document, totaal, allReasons(totaal));
        document.put(
                "per",
                JsonValue.array(loop.groeperingen().stream().map(this::grouping).toList()));
        document.put("lezingen", JsonValue.object(texts(lezingen)));
        Map<String, JsonValue> van = new LinkedHashMap<>();
        van.put("wlzkit", JsonValue.text(herkomst.versie()));
        herkomst.bestanden().forEach(b -> van.put(b.naam(), JsonValue.text("sha-256 " + b.sha256())));
        document.put("herkomst", JsonValue.object(van));
        return JsonWriter.pretty(JsonValue.object(document));
    }

    private JsonValue grouping(Groepering groepering) {
        List<JsonValue> groepen = new ArrayList<>();
        for (Groep groep : groups(groepering)) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            for (int i = 0; i < groepering.indeling().size(); i++) {
                members.put(
                        groepering.indeling().get(i).name(),
                        JsonValue.text(groep.sleutel().get(i)));
            }
            members.put("regels", whole(groep.totaal().lengte()));
            members(members, groep.totaal(), reasons(groep.totaal()));
            groepen.add(JsonValue.object(members));
        }
        return JsonValue.array(groepen);
    }

    private static void members(Map<String, JsonValue> members, Totaal totaal, Map<String, Long> redenen) {
        members.put("geprijsd", whole(count(totaal, Uitslag.GEPRIJSD)));
        members.put("misschien", whole(count(totaal, Uitslag.MISSCHIEN)));
        Map<String, JsonValue> niet = new LinkedHashMap<>();
        redenen.forEach((reden, n) -> niet.put(reden, whole(n)));
        members.put("nietGeprijsd", JsonValue.object(niet));
        members.put("eenheden", whole(totaal.eenheden()));
        members.put("van", JsonValue.number(totaal.bedrag().van().toBigDecimal()));
        members.put("tot", JsonValue.number(totaal.bedrag().tot().toBigDecimal()));
    }

    private static Map<String, JsonValue> texts(Map<String, String> teksten) {
        Map<String, JsonValue> uit = new LinkedHashMap<>();
        teksten.forEach((naam, tekst) -> uit.put(naam, JsonValue.text(tekst)));
        return uit;
    }

    private static JsonValue whole(long n) {
        return JsonValue.number(BigDecimal.valueOf(n));
    }
}
