package nl.wlzkit.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.match.Client;
import nl.wlzkit.regions.match.Eis;
import nl.wlzkit.regions.match.Plaatsgroep;
import nl.wlzkit.regions.match.Plaatsingsuitslag;
import nl.wlzkit.regions.match.Plaatsingsuitslag.Afwijzing;
import nl.wlzkit.regions.match.Plaatsingsuitslag.Cel;
import nl.wlzkit.regions.match.Plaatsingsuitslag.Regiocel;
import nl.wlzkit.regions.match.Plaatsingsuitslag.Toelichting;
import nl.wlzkit.regions.match.Plaatsingsuitslag.Toewijzing;
import nl.wlzkit.regions.match.Plaatsingsuitslag.Vol;
import nl.wlzkit.regions.match.Toets;

/** Writes who has which place; a client by its pseudonym, never by its number. */
final class Matchantwoord {
    private static final int IN_TEXT = 100;
    private static final int HOLDERS = 20;

    private final Plaatsingsuitslag uitslag;
    private final Function<Client, String> wie;
    private final Taal taal;

    Matchantwoord(Plaatsingsuitslag uitslag, Function<Client, String> wie, Taal taal) {
        this.uitslag = uitslag;
        this.wie = wie;
        this.taal = taal;
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal);
    }

    private String names(Collection<? extends Leesbaar> alle) {
        return alle.stream().map(w -> w.in(taal)).sorted().collect(Collectors.joining(", "));
    }

    String text(boolean uitleg) {
        List<Toewijzing> allen = uitslag.toewijzingen();
        Bandbreedte<Integer> bereik = uitslag.bereik();
        StringBuilder text = new StringBuilder(Wlzkit.wrap(
                t("Geplaatst: ", "Placed: ")
                        + uitslag.geplaatst()
                        + t(" van ", " of ")
                        + allen.size()
                        + (bereik.van().equals(bereik.tot())
                                ? ""
                                : t(
                                        "; als alles bekend was ten hoogste " + bereik.tot(),
                                        "; if all were known at most " + bereik.tot())),
                ""));
        text.append(Wlzkit.wrap(t("Vervulde wensen: ", "Wishes met: ") + uitslag.score(), ""));
        text.append('\n')
                .append(t("Per zorg en context:", "Per care and context:"))
                .append('\n');
        uitslag.cellen().forEach(c -> text.append(Wlzkit.wrap(cell(c), "  ")));
        text.append('\n').append(t("Per regio:", "Per region:")).append('\n');
        uitslag.perRegio().stream()
                .filter(c -> c.tekort() > 0 || c.overschot() > 0)
                .forEach(c -> text.append(Wlzkit.wrap(region(c), "  ")));
        text.append('\n');
        if (allen.size() > IN_TEXT && !uitleg) {
            return text.append(Wlzkit.wrap(
                            t(
                                    "Elke cliënt staat in --formaat csv of json, of met --uitleg.",
                                    "Every client is in --formaat csv or json, or with --uitleg."),
                            ""))
                    .toString();
        }
        text.append(t("Cliënten, wie eerst gaat eerst:", "Clients, who goes first first:"))
                .append('\n');
        for (Toewijzing toewijzing : allen) {
            text.append(uitleg ? textOf(toewijzing) : Wlzkit.wrap(line(toewijzing), "  "));
        }
        return text.toString();
    }

    private String cell(Cel c) {
        return c.sector() + ", " + c.context().orElse(t("context onbekend", "context unknown")) + ": " + c.vraag()
                + t(" gevraagd, ", " needed, ") + c.geplaatst() + t(" geplaatst, tekort ", " placed, shortage ")
                + c.tekort()
                + c.tekortbereik()
                        .filter(b -> !b.van().equals(b.tot()))
                        .map(b -> " (" + b.in(taal) + ")")
                        .orElse("")
                + t(", overschot ", ", surplus ") + c.overschot()
                + (c.tekort() > 0 ? "; " + names(c.inspanning()) : "");
    }

    private String region(Regiocel c) {
        return c.regio().map(r -> r.in(taal)).orElse(t("geen regio", "no region")) + ", " + c.sector() + ", "
                + c.context().orElse(t("context onbekend", "context unknown")) + ": " + c.vraag()
                + t(" gewenst, ", " wished, ") + c.daar() + t(" daar geplaatst, ", " placed there, ")
                + (c.geplaatst() - c.daar()) + t(" elders, tekort ", " elsewhere, shortage ") + c.tekort()
                + t(", overschot ", ", surplus ") + c.overschot();
    }

    private String line(Toewijzing t) {
        return wie.apply(t.client()) + ": "
                + t.plaats()
                        .map(p -> p.code() + " (" + p.aanbieder() + "), " + t.score() + t(" van ", " of ")
                                + t.client().voorkeur().wensen().size() + t(" wensen", " wishes"))
                        .orElseGet(() -> reason(t));
    }

    private String reason(Toewijzing toewijzing) {
        Toelichting uit = uitslag.explain(toewijzing.client().nummer());
        if (!uit.vol().isEmpty()) {
            return t(
                    "geen plaats: past, maar vol (" + groups(uit.vol().size()) + ")",
                    "no place: fits, but full (" + groups(uit.vol().size()) + ")");
        }
        if (toewijzing.client().context().isEmpty()) {
            return t("geen plaats: de context is niet bekend", "no place: the context is not known");
        }
        return t("geen plaats: past nergens", "no place: fits nowhere");
    }

    private String groups(int aantal) {
        return aantal + (aantal == 1 ? t(" groep", " group") : t(" groepen", " groups"));
    }

    String textOf(Toewijzing toewijzing) {
        Toelichting uit = uitslag.explain(toewijzing.client().nummer());
        StringBuilder text = new StringBuilder(Wlzkit.wrap(line(toewijzing), "  "));
        if (toewijzing.plaats().isPresent()) {
            text.append(Wlzkit.wrap(t("past: ", "fits: ") + names(held(toewijzing)), "    "));
            if (!toewijzing.vervuld().isEmpty()) {
                text.append(Wlzkit.wrap(t("vervuld: ", "met: ") + names(toewijzing.vervuld()), "    "));
            }
            if (!uit.gemist().isEmpty()) {
                text.append(Wlzkit.wrap(t("niet vervuld: ", "not met: ") + names(uit.gemist()), "    "));
            }
        } else {
            uit.afwijzingen().forEach(a -> text.append(Wlzkit.wrap(rejection(a), "    ")));
        }
        uit.vol().forEach(v -> text.append(Wlzkit.wrap(full(v), "    ")));
        return text.toString();
    }

    /** Everything that must hold held; what was not demanded is left out. */
    private static Set<Eis> held(Toewijzing t) {
        Client client = t.client();
        EnumSet<Eis> eisen = EnumSet.of(Eis.ZORG, Eis.CONTEXT);
        client.eisen().forEach(w -> eisen.add(Eis.valueOf(w.name())));
        if (!client.expertise().isEmpty()) {
            eisen.add(Eis.EXPERTISE);
        }
        if (!client.kenmerken().isEmpty()) {
            eisen.add(Eis.CONTRA_INDICATIE);
        }
        return eisen;
    }

    private String rejection(Afwijzing a) {
        Toets toets = a.toets();
        return groups(a.groepen())
                + " ("
                + a.vrij()
                + (a.vrij() == 1 ? t(" plaats vrij): ", " place free): ") : t(" plaatsen vrij): ", " places free): "))
                + (toets.mist().isEmpty() ? "" : t("niet ", "not ") + names(toets.mist()))
                + (toets.mist().isEmpty() || toets.onbekend().isEmpty() ? "" : "; ")
                + (toets.onbekend().isEmpty() ? "" : t("niet bekend ", "not known ") + names(toets.onbekend()));
    }

    private String full(Vol v) {
        Plaatsgroep p = v.plaats();
        String wieDaar = v.bezetters().stream().limit(HOLDERS).map(wie).collect(Collectors.joining(", "));
        int meer = v.bezetters().size() - HOLDERS;
        return p.code() + " (" + p.aanbieder() + ")" + t(" past, maar vol: ", " fits, but full: ")
                + (wieDaar.isEmpty() ? t("geen plaats beschikbaar", "no place available") : wieDaar)
                + (meer > 0 ? t(" en nog " + meer, " and " + meer + " more") : "");
    }

    String json(boolean uitleg) {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("schema", JsonValue.text("plaatsing-1"));
        document.put("clienten", number(uitslag.toewijzingen().size()));
        document.put("geplaatst", number(uitslag.geplaatst()));
        document.put("bereik", range(uitslag.bereik()));
        document.put("vervuldeWensen", number(uitslag.score()));
        document.put(
                "cellen",
                JsonValue.array(uitslag.cellen().stream().map(this::cellJson).toList()));
        document.put(
                "regios",
                JsonValue.array(uitslag.perRegio().stream()
                        .map(Matchantwoord::regionJson)
                        .toList()));
        document.put(
                "toewijzingen",
                JsonValue.array(uitslag.toewijzingen().stream()
                        .map(t -> clientJson(t, uitleg))
                        .toList()));
        return JsonWriter.pretty(JsonValue.object(document));
    }

    String jsonOf(Toewijzing toewijzing) {
        return JsonWriter.pretty(clientJson(toewijzing, true));
    }

    private static JsonValue number(int aantal) {
        return JsonValue.number(BigDecimal.valueOf(aantal));
    }

    private static JsonValue range(Bandbreedte<Integer> bereik) {
        return JsonValue.array(List.of(number(bereik.van()), number(bereik.tot())));
    }

    private static JsonValue words(Collection<? extends Enum<?>> alle) {
        return JsonValue.array(
                alle.stream().map(Enum::name).sorted().map(JsonValue::text).toList());
    }

    private JsonValue cellJson(Cel c) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("sector", JsonValue.text(c.sector().name()));
        c.context().ifPresent(x -> object.put("context", JsonValue.text(x)));
        object.put("vraag", number(c.vraag()));
        object.put("geplaatst", number(c.geplaatst()));
        object.put("tekort", number(c.tekort()));
        c.tekortbereik().ifPresent(b -> object.put("tekortbereik", range(b)));
        object.put("overschot", number(c.overschot()));
        object.put("inspanning", words(c.inspanning()));
        return JsonValue.object(object);
    }

    private static JsonValue regionJson(Regiocel c) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        c.regio().ifPresent(r -> object.put("regio", JsonValue.text(r.code())));
        object.put("sector", JsonValue.text(c.sector().name()));
        c.context().ifPresent(x -> object.put("context", JsonValue.text(x)));
        object.put("vraag", number(c.vraag()));
        object.put("geplaatst", number(c.geplaatst()));
        object.put("daar", number(c.daar()));
        object.put("tekort", number(c.tekort()));
        object.put("overschot", number(c.overschot()));
        return JsonValue.object(object);
    }

    private JsonValue clientJson(Toewijzing toewijzing, boolean uitleg) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("client", JsonValue.text(wie.apply(toewijzing.client())));
        object.put("status", JsonValue.text(toewijzing.client().status().name()));
        toewijzing.plaats().ifPresent(p -> {
            object.put("plaats", JsonValue.text(p.code()));
            object.put("aanbieder", JsonValue.text(p.aanbieder()));
        });
        object.put("vervuld", words(toewijzing.vervuld()));
        if (toewijzing.plaats().isEmpty()) {
            object.put("reden", JsonValue.text(reason(toewijzing)));
        }
        if (uitleg) {
            Toelichting uit = uitslag.explain(toewijzing.client().nummer());
            object.put("gemist", words(uit.gemist()));
            object.put(
                    "afwijzingen",
                    JsonValue.array(uit.afwijzingen().stream()
                            .map(Matchantwoord::rejectionJson)
                            .toList()));
            object.put(
                    "vol",
                    JsonValue.array(uit.vol().stream().map(this::fullJson).toList()));
        }
        return JsonValue.object(object);
    }

    private static JsonValue rejectionJson(Afwijzing a) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("mist", words(a.toets().mist()));
        object.put("onbekend", words(a.toets().onbekend()));
        object.put("groepen", number(a.groepen()));
        object.put("vrij", number(a.vrij()));
        return JsonValue.object(object);
    }

    private JsonValue fullJson(Vol v) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        object.put("plaats", JsonValue.text(v.plaats().code()));
        object.put(
                "bezetters",
                JsonValue.array(
                        v.bezetters().stream().map(wie).map(JsonValue::text).toList()));
        return JsonValue.object(object);
    }

    String csv(List<Toewijzing> toewijzingen) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out)) {
            csv.writeRecord(
                    Arrays.asList("client", "status", "plaats", "aanbieder", "regio", "wensen", "vervuld", "reden"));
            for (Toewijzing t : toewijzingen) {
                csv.writeRecord(
                        wie.apply(t.client()),
                        t.client().status().name(),
                        t.plaats().map(Plaatsgroep::code).orElse(""),
                        t.plaats().map(Plaatsgroep::aanbieder).orElse(""),
                        t.plaats()
                                .flatMap(Plaatsgroep::regio)
                                .map(r -> r.code())
                                .orElse(""),
                        Integer.toString(t.client().voorkeur().wensen().size()),
                        Integer.toString(t.score()),
                        t.plaats().isPresent() ? "" : reason(t));
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }
}
