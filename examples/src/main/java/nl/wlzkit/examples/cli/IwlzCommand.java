package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.iwlz.Berichtcontrole;
import nl.wlzkit.core.iwlz.Controleregel;
import nl.wlzkit.core.iwlz.Controleverslag;
import nl.wlzkit.core.iwlz.Overtreding;
import nl.wlzkit.core.iwlz.Zorgbericht;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wlzkit iwlz}: one message against the field rules of the iWlz standard. */
@Command(
        name = "iwlz",
        header = "Toetst een iWlz-bericht aan de veldregels, en noemt elke overtreding.",
        description = {
            "",
            "Leest een bericht als JSON en toetst het aan de codelijsten en regels van iWlz 2.2. Wat daarvoor een ander"
                    + " bericht, een register of de dag van vandaag nodig heeft, wordt niet getoetst en staat apart."
                    + " Een overtreding is een antwoord, geen fout: de exitcode is dan 0."
        },
        parameterListHeading = "%nBestand:%n",
        footer = {
            "",
            "Voorbeelden:",
            "  wlzkit iwlz examples/data/iwlz-toewijzing.json",
            "  wlzkit iwlz examples/data/iwlz-toewijzing.json --niet-getoetst"
        })
final class IwlzCommand extends WithHelp implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BERICHT.json", description = "Het bericht.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bestand;

    @Option(
            names = "--niet-getoetst",
            description = "Toont ook de regels die niet te toetsen zijn, met wat er nodig is.")
    private boolean nietGetoetst;

    enum Formaat {
        tekst,
        json
    }

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "De vorm van het antwoord (nu: tekst).")
    private Formaat formaat = Formaat.tekst;

    @Override
    public Integer call() {
        Zorgbericht bericht = Zorgbericht.read(bestand.toString(), Files.read(bestand));
        Controleverslag verslag = Berichtcontrole.check(bericht);
        out().print(formaat == Formaat.json ? json(bericht, verslag) : text(bericht, verslag));
        return Wlzkit.DONE;
    }

    // -------------------------------------------------------------------------------------------------------- text

    private String text(Zorgbericht bericht, Controleverslag verslag) {
        StringBuilder text = new StringBuilder();
        line(text, bericht.soort().in(taal()));
        bericht.toelichting().ifPresent(t -> line(text, t));
        List<Overtreding> overtredingen = verslag.overtredingen();
        text.append('\n');
        line(text, count(overtredingen.size()));
        String plaats = "";
        for (Overtreding o : overtredingen) {
            if (!o.plaats().equals(plaats)) {
                plaats = o.plaats();
                text.append(TextLayout.wrap(plaats, "  ", "    ", Wlzkit.WIDTH));
            }
            String veld = o.veld().isEmpty() ? "" : o.veld() + ": ";
            String gevonden = o.waarde().isEmpty() ? "" : t("gevonden ", "found ") + o.waarde() + "; ";
            String regel = veld + gevonden + t("verwacht: ", "expected: ")
                    + o.verwacht().in(taal()) + " (" + o.regel() + ")";
            text.append(TextLayout.wrap(regel, "    ", "      ", Wlzkit.WIDTH));
        }
        text.append('\n');
        int n = verslag.nietGetoetst().size();
        if (nietGetoetst) {
            line(text, t("Niet te toetsen, en wat daarvoor nodig is:", "Cannot be checked, and what it would take:"));
            for (Controleregel regel : verslag.nietGetoetst()) {
                String nodig =
                        regel.regel() + " " + name(regel) + ": " + regel.nodig().in(taal());
                text.append(TextLayout.wrap(nodig, "  ", "    ", Wlzkit.WIDTH));
            }
        } else {
            line(
                    text,
                    t(
                            n + " regels zijn met dit bericht alleen niet te toetsen: --niet-getoetst toont ze.",
                            n + " rules cannot be checked with this message alone: --niet-getoetst shows them."));
        }
        line(text, t("Meer over een regel: wlzkit regel ID.", "More on a rule: wlzkit regel ID."));
        return text.toString();
    }

    private String count(int n) {
        return switch (n) {
            case 0 -> t("Geen overtredingen", "No violations");
            case 1 -> t("1 overtreding", "1 violation");
            default -> n + t(" overtredingen", " violations");
        };
    }

    private static String name(Controleregel regel) {
        return regel.regel22().isEmpty() ? "" : "(" + regel.regel22() + ")";
    }

    private static void line(StringBuilder text, String s) {
        text.append(TextLayout.wrap(s, "", "  ", Wlzkit.WIDTH));
    }

    // -------------------------------------------------------------------------------------------------------- json

    private String json(Zorgbericht bericht, Controleverslag verslag) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("bericht", JsonValue.text(bericht.soort().name()));
        members.put(
                "overtredingen",
                JsonValue.array(
                        verslag.overtredingen().stream().map(this::violation).toList()));
        members.put(
                "nietGetoetst",
                JsonValue.array(verslag.nietGetoetst().stream()
                        .map(r -> members(
                                "regel", r.regel(),
                                "nummer22", r.regel22(),
                                "nummer23", r.regel23(),
                                "nodig", r.nodig().in(taal())))
                        .toList()));
        return JsonWriter.pretty(JsonValue.object(members));
    }

    private JsonValue violation(Overtreding o) {
        return members(
                "regel", o.regel(),
                "retourcode", o.retourcode().orElse(""),
                "plaats", o.plaats(),
                "veld", o.veld(),
                "waarde", o.waarde(),
                "verwacht", o.verwacht().in(taal()));
    }

    /** An object of names and texts in turn; what is empty is left out. */
    private static JsonValue members(String... namenEnTeksten) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namenEnTeksten.length; i += 2) {
            if (!namenEnTeksten[i + 1].isEmpty()) {
                members.put(namenEnTeksten[i], JsonValue.text(namenEnTeksten[i + 1]));
            }
        }
        return JsonValue.object(members);
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal());
    }
}
