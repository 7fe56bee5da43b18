package nl.wlzkit.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.iwlz.Code;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.party.Pseudoniemen;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.waitlist.Aanbiederbeeld;
import nl.wlzkit.regions.waitlist.Herhaling;
import nl.wlzkit.regions.waitlist.Kandidatengroep;
import nl.wlzkit.regions.waitlist.Koppelwijze;
import nl.wlzkit.regions.waitlist.Persoon;
import nl.wlzkit.regions.waitlist.Regelplaats;
import nl.wlzkit.regions.waitlist.Samenvoeging;
import nl.wlzkit.regions.waitlist.Wachtlijstbeeld;

/** What the waiting lists say, as text, JSON or CSV. People are a number, or a keyed hash. */
final class Wachtlijstantwoord {
    /** How many people, groups or merges the text lists; JSON and CSV have all. */
    private static final int IN_TEKST = 20;

    private final Wachtlijstbeeld beeld;
    private final int lijsten;
    private final Optional<Pseudoniemen> namen;
    private final Taal taal;

    Wachtlijstantwoord(Wachtlijstbeeld beeld, int lijsten, Optional<Pseudoniemen> namen, Taal taal) {
        this.beeld = beeld;
        this.lijsten = lijsten;
        this.namen = namen;
        this.taal = taal;
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal);
    }

    private Optional<String> pseudonym(int persoon) {
        return namen.flatMap(n -> beeld.pseudoniem(persoon, n));
    }

    /** The number in this run and, with a key, the keyed hash. */
    private String name(int persoon) {
        return persoon + pseudonym(persoon).map(p -> " (" + p + ")").orElse("");
    }

    // ------------------------------------------------------------------------ text

    String text() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "",
                beeld.regels()
                        + (beeld.regels() == 1 ? t(" regel op ", " line on ") : t(" regels op ", " lines on "))
                        + lijsten
                        + (lijsten == 1 ? t(" lijst", " list") : t(" lijsten", " lists")));
        line(text, "  ", t("mensen: ", "people: ") + show(beeld.personen()));
        line(text, "  ", t("dubbele regels: ", "double lines: ") + show(beeld.dubbelen()));
        line(text, "  ", t("niet op de officiële lijst: ", "not on the official list: ") + show(beeld.ontbrekend()));
        if (!beeld.personen().isBekend()) {
            line(
                    text,
                    "  ",
                    t(
                            "Hieronder blijft wie mogelijk dezelfde is apart. ",
                            "Below, who is possibly the same is kept apart. "));
        }
        counts(text);
        providers(text);
        violations(text);
        candidates(text);
        merges(text);
        repeats(text);
        return text.toString();
    }

    private static void line(StringBuilder text, String indent, String regel) {
        text.append(Wlzkit.wrap(regel, indent));
    }

    private static void head(StringBuilder text, String kop) {
        text.append('\n');
        line(text, "", kop);
    }

    private String show(Bandbreedte<Integer> aantal) {
        return aantal.in(taal);
    }

    private void counts(StringBuilder text) {
        head(text, t("Status", "Status"));
        beeld.perStatus().forEach((status, n) -> line(text, "  ", label(status) + ": " + n));
        line(text, "  ", t("samen wachtend: ", "waiting together: ") + beeld.wachtend());
        line(
                text,
                "  ",
                t(
                                "wachtend volgens een schaduwlijst, niet volgens de officiële: ",
                                "waiting by a shadow list, not by the official one: ")
                        + beeld.blindeVlek());
        part(text, t("Classificatie", "Classification"), beeld.perClassificatie());
        part(text, t("Dossierhouder", "Dossierhouder"), beeld.perDossierhouder());
        part(text, t("Regio", "Region"), beeld.perRegio());
    }

    private <K> void part(StringBuilder text, String kop, Map<K, Integer> aantallen) {
        if (!aantallen.isEmpty()) {
            head(text, kop);
            aantallen.forEach((k, n) -> line(text, "  ", label(k) + ": " + n));
        }
    }

    private String label(Object waarde) {
        return waarde instanceof Code code ? code.omschrijving().in(taal) : Leesbaar.show(waarde, taal);
    }

    private void providers(StringBuilder text) {
        head(text, t("Aanbieder", "Provider"));
        for (Aanbiederbeeld a : beeld.perAanbieder()) {
            line(
                    text,
                    "  ",
                    a.aanbieder() + ": " + a.officieel() + t(" aangemeld, ", " registered, ") + a.schaduw()
                            + t(" op de schaduwlijst, ", " on the shadow list, ") + a.ontbrekend()
                            + t(" daarvan nergens aangemeld", " of them registered nowhere"));
        }
    }

    private void violations(StringBuilder text) {
        List<Persoon> overtredingen = beeld.overtredingen();
        if (!overtredingen.isEmpty()) {
            head(
                    text,
                    overtredingen.size()
                            + t(
                                    " door meer dan één aanbieder officieel aangemeld (NK-033)",
                                    " officially registered by more than one provider (NK-033)"));
            some(
                    text,
                    overtredingen.stream()
                            .limit(IN_TEKST)
                            .map(p -> name(p.nummer()) + ": " + String.join(", ", p.officieel()) + "; "
                                    + places(p.plaatsen()))
                            .toList(),
                    overtredingen.size());
        }
    }

    private void candidates(StringBuilder text) {
        if (beeld.onvergelijkbaar() > 0) {
            head(
                    text,
                    beeld.onvergelijkbaar()
                            + t(
                                    " niet met iedereen te vergelijken: zij kunnen iedereen zijn",
                                    " cannot be compared with everybody: they can be anyone"));
        }
        List<Kandidatengroep> kandidaten = beeld.kandidaten();
        if (!kandidaten.isEmpty()) {
            head(text, t("Mogelijk dezelfde, niet samengevoegd", "Possibly the same, not merged"));
            some(text, kandidaten.stream().limit(IN_TEKST).map(this::candidate).toList(), kandidaten.size());
        }
    }

    private String candidate(Kandidatengroep groep) {
        return groep.personen().stream()
                        .limit(IN_TEKST)
                        .map(p -> name(p) + " (" + beeld.persoon(p).plaatsen().get(0) + ")")
                        .collect(Collectors.joining(t(" en ", " and ")))
                + (groep.personen().size() > IN_TEKST ? " …" : "")
                + t(": gelijk in ", ": equal in ")
                + Koppelwijze.name(groep.kenmerken())
                + (groep.tegenspraak()
                        ? t(
                                "; dit zou aanwijzen wie iemand is, maar de nummers spreken het tegen",
                                "; this was to point people out, but the numbers contradict it")
                        : "");
    }

    private void merges(StringBuilder text) {
        List<Samenvoeging> samenvoegingen = beeld.samenvoegingen();
        if (!samenvoegingen.isEmpty()) {
            head(text, t("Samengevoegd zonder gedeeld nummer", "Merged without a shared number"));
            some(
                    text,
                    samenvoegingen.stream()
                            .limit(IN_TEKST)
                            .map(s -> name(s.persoon()) + ": " + places(s.plaatsen()) + "; " + reason(s))
                            .toList(),
                    samenvoegingen.size());
        }
    }

    private String reason(Samenvoeging s) {
        List<String> redenen = new ArrayList<>();
        s.door().forEach(c -> redenen.add(t("gelijk in ", "equal in ") + Koppelwijze.name(c)));
        if (s.besluit()) {
            redenen.add(t("uw besluit", "your decision"));
        }
        return String.join(", ", redenen);
    }

    private void repeats(StringBuilder text) {
        List<Herhaling> herhalingen = beeld.herhalingen();
        if (!herhalingen.isEmpty()) {
            head(text, t("Vaker bij één aanbieder op een lijst", "More than once on the list of one provider"));
            some(
                    text,
                    herhalingen.stream()
                            .limit(IN_TEKST)
                            .map(h -> name(h.persoon()) + ": " + h.aanbieder() + ", "
                                    + h.soort().in(taal) + "; " + places(h.plaatsen()))
                            .toList(),
                    herhalingen.size());
        }
    }

    private void some(StringBuilder text, List<String> eerste, int alle) {
        eerste.forEach(r -> line(text, "  ", r));
        if (alle > eerste.size()) {
            line(
                    text,
                    "  ",
                    t("en nog ", "and ")
                            + (alle - eerste.size())
                            + t("; zie --formaat json", " more; see --formaat json"));
        }
    }

    private static String places(List<Regelplaats> plaatsen) {
        return plaatsen.stream().map(Regelplaats::toString).collect(Collectors.joining(", "));
    }

    // ------------------------------------------------------------------------ JSON

    /** Everything; the people one by one, so that a million of them need no memory. */
    void json(PrintWriter out) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("regels", whole(beeld.regels()));
        members.put("personen", range(beeld.personen()));
        members.put("dubbelen", range(beeld.dubbelen()));
        members.put("ontbrekend", range(beeld.ontbrekend()));
        members.put("onvergelijkbaar", whole(beeld.onvergelijkbaar()));
        members.put("wachtend", whole(beeld.wachtend()));
        members.put("blindeVlek", whole(beeld.blindeVlek()));
        members.put("perStatus", counted(beeld.perStatus()));
        members.put("perClassificatie", counted(beeld.perClassificatie()));
        members.put("perDossierhouder", counted(beeld.perDossierhouder()));
        members.put("perRegio", counted(beeld.perRegio()));
        members.put(
                "perAanbieder",
                JsonValue.array(beeld.perAanbieder().stream()
                        .map(Wachtlijstantwoord::provider)
                        .toList()));
        members.put(
                "overtredingen",
                JsonValue.array(beeld.overtredingen().stream()
                        .map(p -> whole(p.nummer()))
                        .toList()));
        members.put(
                "kandidaten",
                JsonValue.array(beeld.kandidaten().stream()
                        .map(Wachtlijstantwoord::group)
                        .toList()));
        members.put(
                "samenvoegingen",
                JsonValue.array(beeld.samenvoegingen().stream()
                        .map(Wachtlijstantwoord::merge)
                        .toList()));
        members.put(
                "herhalingen",
                JsonValue.array(beeld.herhalingen().stream()
                        .map(Wachtlijstantwoord::repeat)
                        .toList()));
        String kop = JsonWriter.pretty(JsonValue.object(members)).stripTrailing();
        out.print(kop.substring(0, kop.length() - 1).stripTrailing());
        out.print(",\n  \"mensen\": [");
        String scheiding = "\n";
        for (Persoon persoon : beeld.lijst()) {
            out.print(scheiding);
            out.print("    ");
            out.print(JsonWriter.compact(person(persoon)));
            scheiding = ",\n";
        }
        out.print("\n  ]\n}\n");
    }

    private static JsonValue whole(long n) {
        return JsonValue.number(BigDecimal.valueOf(n));
    }

    private static JsonValue range(Bandbreedte<Integer> n) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("van", whole(n.van()));
        members.put("tot", whole(n.tot()));
        return JsonValue.object(members);
    }

    private static <K> JsonValue counted(Map<K, Integer> aantallen) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        aantallen.forEach((k, n) -> members.put(k.toString(), whole(n)));
        return JsonValue.object(members);
    }

    private static JsonValue texts(List<String> teksten) {
        return JsonValue.array(teksten.stream().map(JsonValue::text).toList());
    }

    private static JsonValue placesOf(List<Regelplaats> plaatsen) {
        return texts(plaatsen.stream().map(Regelplaats::toString).toList());
    }

    private static JsonValue provider(Aanbiederbeeld a) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("aanbieder", JsonValue.text(a.aanbieder()));
        members.put("regels", whole(a.regels()));
        members.put("officieel", whole(a.officieel()));
        members.put("eigenLijst", whole(a.eigenLijst()));
        members.put("schaduw", whole(a.schaduw()));
        members.put("ontbrekend", whole(a.ontbrekend()));
        return JsonValue.object(members);
    }

    private static JsonValue group(Kandidatengroep k) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("gelijkIn", JsonValue.text(Koppelwijze.name(k.kenmerken())));
        members.put(
                "personen",
                JsonValue.array(
                        k.personen().stream().map(Wachtlijstantwoord::whole).toList()));
        members.put("paren", whole(k.paren()));
        members.put("tegenspraak", JsonValue.bool(k.tegenspraak()));
        return JsonValue.object(members);
    }

    private static JsonValue merge(Samenvoeging s) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("persoon", whole(s.persoon()));
        members.put("gelijkIn", texts(s.door().stream().map(Koppelwijze::name).toList()));
        members.put("besluit", JsonValue.bool(s.besluit()));
        members.put("plaatsen", placesOf(s.plaatsen()));
        return JsonValue.object(members);
    }

    private static JsonValue repeat(Herhaling h) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("persoon", whole(h.persoon()));
        members.put("soort", JsonValue.text(h.soort().name()));
        members.put("aanbieder", JsonValue.text(h.aanbieder()));
        members.put("plaatsen", placesOf(h.plaatsen()));
        return JsonValue.object(members);
    }

    private JsonValue person(Persoon p) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("persoon", whole(p.nummer()));
        pseudonym(p.nummer()).ifPresent(n -> members.put("pseudoniem", JsonValue.text(n)));
        members.put("vanaf", JsonValue.text(p.vanaf().toString()));
        members.put("status", JsonValue.text(p.status().name()));
        p.classificatie().ifPresent(c -> members.put("classificatie", JsonValue.text(c.name())));
        p.regio().ifPresent(r -> members.put("regio", JsonValue.text(r.code())));
        members.put("officieel", texts(p.officieel()));
        members.put("schaduw", texts(p.schaduw()));
        members.put("dossierhouders", texts(p.dossierhouders()));
        members.put("statusVerschilt", JsonValue.bool(p.statusVerschilt()));
        members.put("plaatsen", placesOf(p.plaatsen()));
        return JsonValue.object(members);
    }

    // ------------------------------------------------------------------------ CSV

    /** A row for every person. */
    void csv(PrintWriter out) {
        Map<Integer, List<String>> groepenVan = new HashMap<>();
        List<Kandidatengroep> kandidaten = beeld.kandidaten();
        for (int i = 0; i < kandidaten.size(); i++) {
            for (int persoon : kandidaten.get(i).personen()) {
                groepenVan.computeIfAbsent(persoon, p -> new ArrayList<>()).add(Integer.toString(i + 1));
            }
        }
        // the outlet belongs to the program and stays open
        try {
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.LF)
                    .build(out);
            csv.writeRecord(
                    "persoon",
                    "pseudoniem",
                    "vanaf",
                    "status",
                    "classificatie",
                    "regio",
                    "officieel",
                    "schaduw",
                    "dossierhouders",
                    "status verschilt",
                    "mogelijk dezelfde (groepen)",
                    "plaatsen");
            for (Persoon p : beeld.lijst()) {
                csv.writeRecord(
                        Integer.toString(p.nummer()),
                        pseudonym(p.nummer()).orElse(""),
                        p.vanaf().toString(),
                        p.status().name(),
                        p.classificatie().map(Enum::name).orElse(""),
                        p.regio().map(r -> r.code()).orElse(""),
                        String.join(" | ", p.officieel()),
                        String.join(" | ", p.schaduw()),
                        String.join(" | ", p.dossierhouders()),
                        p.statusVerschilt() ? "ja" : "nee",
                        String.join(" | ", groepenVan.getOrDefault(p.nummer(), List.of())),
                        places(p.plaatsen()).replace(", ", " | "));
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
