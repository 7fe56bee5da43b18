package nl.wlzkit.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import nl.wlzkit.regions.map.Geojson;
import nl.wlzkit.regions.map.Punt;
import nl.wlzkit.regions.map.Regiogebied;
import nl.wlzkit.regions.map.Regiokaart;
import nl.wlzkit.regions.region.Gemeente;
import nl.wlzkit.regions.region.Gemeentelijst;
import nl.wlzkit.regions.region.Pgbplafond;
import nl.wlzkit.regions.region.Regiouitvoering;
import nl.wlzkit.regions.region.VormaligeRegio;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wlzkit regio}: what a region is, who carries it out when, and which municipalities and neighbours it has. */
@Command(
        name = "regio",
        header = "Welke zorgkantoorregio is dit, wie voert haar uit, en welke gemeenten heeft zij?",
        description = {
            "",
            "Zoekt een regio op naam of code, of een gemeente en de regio waarin zij ligt. Een naam die van beide is, geeft"
                    + " de regio; --gemeente zoekt alleen gemeenten. Van jaren waarvan geen lijst bekend is, zegt wlzkit"
                    + " niets."
        },
        parameterListHeading = "%nRegio of gemeente:%n",
        footer = {
            "",
            "Voorbeelden:",
            "  wlzkit regio",
            "  wlzkit regio \"'t Gooi\" --jaar 2019",
            "  wlzkit regio Weesp",
            "  wlzkit regio --formaat geojson"
        })
final class RegioCommand extends WithHelp implements Callable<Integer> {
    private static final int NAAM_BREEDTE = 28;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAAM",
            description =
                    "Een regio (ZK18, Noord-Holland Noord) of een gemeente (GM0003, Weesp). Zonder: alle regio's.")
    private @Nullable String naam;

    @Option(names = "--gemeente", description = "Zoekt alleen gemeenten: Utrecht is dan de gemeente, niet de regio.")
    private boolean gemeente;

    @Option(
            names = "--jaar",
            paramLabel = "JAAR",
            description = "Het jaar van de gemeenten: 2016, 2019 of 2025. Zonder: 2025, en een gemeente in alle drie.")
    private @Nullable String jaar;

    enum Formaat {
        tekst,
        json,
        csv,
        geojson
    }

    @Option(
            names = "--formaat",
            paramLabel = "tekst|json|csv|geojson",
            description = "De vorm van het antwoord (nu: tekst).")
    private Formaat formaat = Formaat.tekst;

    /** What was found: the regions to show, and the municipalities by which they were found. */
    private record Gevonden(List<Zorgkantoorregio> regios, List<Gemeente> gemeenten) {}

    @Override
    public Integer call() {
        Optional<Gemeentelijst> lijst = Optional.ofNullable(jaar).map(this::list);
        Gevonden gevonden = naam == null ? new Gevonden(Zorgkantoorregio.all(), List.of()) : find(naam, lijst);
        String antwoord = switch (formaat) {
            case tekst -> text(gevonden, lijst);
            case json ->
                JsonWriter.pretty(Regiouitvoer.json(
                                gevonden.regios(), gevonden.gemeenten(), lijst.orElseGet(RegioCommand::latest)))
                        + "\n";
            case csv -> csv(gevonden, lijst);
            case geojson ->
                JsonWriter.compact(Geojson.of(gevonden.regios().stream()
                                .map(Regiokaart.get()::gebied)
                                .toList()))
                        + "\n";
        };
        out().print(antwoord);
        return Wlzkit.DONE;
    }

    /** The municipalities, if any were looked for or a year was asked; else the regions. */
    private static String csv(Gevonden gevonden, Optional<Gemeentelijst> lijst) {
        if (gevonden.gemeenten().isEmpty() && lijst.isEmpty()) {
            return Regiouitvoer.regions(gevonden.regios());
        }
        return Regiouitvoer.municipalities(
                gevonden.gemeenten().isEmpty()
                        ? gevonden.regios().stream()
                                .flatMap(r -> lijst.stream().flatMap(l -> l.gemeenten(r).stream()))
                                .toList()
                        : gevonden.gemeenten());
    }

    private Gemeentelijst list(String gevraagd) {
        try {
            return Gemeentelijst.of(Integer.parseInt(gevraagd.strip()));
        } catch (NumberFormatException e) {
            throw refuse("--jaar", gevraagd, Tekst.of("een jaar, zoals 2025", "a year, such as 2025"));
        } catch (OngeldigeWaardeException e) {
            throw refuse("--jaar", gevraagd, e.verwacht());
        }
    }

    private static OngeldigeInvoerException refuse(String plaats, String waarde, Tekst verwacht) {
        return new OngeldigeInvoerException("de opdracht", List.of(Probleem.of(plaats, 0, 0, waarde, verwacht)));
    }

    private Gevonden find(String gezocht, Optional<Gemeentelijst> lijst) {
        if (gemeente) {
            return municipality(gezocht, lijst, Optional.empty());
        }
        try {
            return new Gevonden(List.of(Zorgkantoorregio.parse(gezocht)), List.of());
        } catch (OngeldigeWaardeException e) {
            return VormaligeRegio.find(gezocht)
                    .map(r -> new Gevonden(List.of(r.opvolger()), List.of()))
                    .orElseGet(() -> municipality(gezocht, lijst, Optional.of(e.verwacht())));
        }
    }

    /** Looks for a municipality, after it was no region: what a region would have been is told too if it is neither. */
    private static Gevonden municipality(String gezocht, Optional<Gemeentelijst> lijst, Optional<Tekst> alsRegio) {
        List<Gemeente> gemeenten;
        try {
            gemeenten = Gemeentelijst.search(gezocht);
        } catch (OngeldigeWaardeException e) {
            Tekst als = e.verwacht();
            throw refuse(
                    "NAAM",
                    gezocht,
                    alsRegio.map(r -> Tekst.of(r.nl() + ", of " + als.nl(), r.en() + ", or " + als.en()))
                            .orElse(als));
        }
        List<Gemeente> inJaar = lijst.map(l ->
                        gemeenten.stream().filter(g -> g.jaar() == l.jaar()).toList())
                .orElse(gemeenten);
        if (inJaar.isEmpty()) {
            String jaren = years(gemeenten);
            throw refuse(
                    "NAAM",
                    gezocht,
                    Tekst.of(
                            "een gemeente van dat jaar; deze staat in de lijst van " + jaren,
                            "a municipality of that year; this one is in the list of " + jaren));
        }
        return new Gevonden(
                inJaar.stream().map(Gemeente::regio).distinct().sorted().toList(), inJaar);
    }

    private static String years(List<Gemeente> gemeenten) {
        return gemeenten.stream()
                .map(g -> Integer.toString(g.jaar()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String text(Gevonden gevonden, Optional<Gemeentelijst> lijst) {
        StringBuilder text = new StringBuilder();
        if (naam == null) {
            for (Zorgkantoorregio regio : gevonden.regios()) {
                String kop = regio.code() + "  " + padded(regio.naam());
                text.append(TextLayout.wrap(runners(regio), kop, " ".repeat(kop.length()), Wlzkit.WIDTH));
            }
            line(text, t("Grenzen: ", "Boundaries: ") + Regiokaart.BRONVERMELDING);
            return text.toString();
        }
        if (gevonden.gemeenten().isEmpty()) {
            alsoMunicipality(text, naam);
        }
        for (Gemeente g : gevonden.gemeenten()) {
            String toen = g.vormaligeRegio()
                    .map(r -> t(", toen ", ", then ") + r.naam() + " (P21-020)")
                    .orElse("");
            text.append(Wlzkit.wrap(
                    g.jaar() + " " + g.in(taal()) + ": " + g.regio().code() + " "
                            + g.regio().naam() + toen + " (GIN-" + g.jaar() + ")",
                    ""));
        }
        if (!gevonden.gemeenten().isEmpty()) {
            missing(text, gevonden.gemeenten(), lijst);
            text.append('\n');
        }
        boolean eerste = true;
        for (Zorgkantoorregio regio : gevonden.regios()) {
            if (!eerste) {
                text.append('\n');
            }
            eerste = false;
            region(
                    text,
                    regio,
                    lijst.orElseGet(RegioCommand::latest),
                    gevonden.gemeenten().isEmpty());
        }
        return text.toString();
    }

    private void alsoMunicipality(StringBuilder text, String gezocht) {
        boolean ook = Gemeentelijst.jaren().stream()
                .anyMatch(j -> !Gemeentelijst.of(j).find(gezocht).isEmpty());
        if (ook) {
            text.append(Wlzkit.wrap(
                    t(
                            "Er is ook een gemeente van die naam: wlzkit regio --gemeente " + gezocht.strip(),
                            "There is a municipality of that name too: wlzkit regio --gemeente " + gezocht.strip()),
                    ""));
            text.append('\n');
        }
    }

    /** A municipality that the last list has no more is said to be gone, not found elsewhere. */
    private void missing(StringBuilder text, List<Gemeente> gemeenten, Optional<Gemeentelijst> lijst) {
        boolean nog = gemeenten.stream().anyMatch(g -> g.jaar() == latest().jaar());
        if (lijst.isEmpty() && !nog) {
            wrapped(
                    text,
                    t(
                            "De lijst van " + latest().jaar() + " heeft deze gemeente niet meer (" + latest().regel()
                                    + ").",
                            "The list of " + latest().jaar() + " has this municipality no more (" + latest().regel()
                                    + ")."));
        }
    }

    private static Gemeentelijst latest() {
        List<Integer> jaren = Gemeentelijst.jaren();
        return Gemeentelijst.of(jaren.get(jaren.size() - 1));
    }

    private void region(StringBuilder text, Zorgkantoorregio regio, Gemeentelijst lijst, boolean gemeenten) {
        Regiogebied gebied = Regiokaart.get().gebied(regio);
        line(text, regio.code() + " " + regio.naam());
        if (!regio.besluitnaam().equals(regio.naam())) {
            wrapped(text, t("In het besluit van 2015: ", "In the decree of 2015: ") + regio.besluitnaam());
        }
        for (VormaligeRegio vormalig : VormaligeRegio.values()) {
            if (vormalig.opvolger() == regio) {
                wrapped(
                        text,
                        t("Tot en met ", "Through ") + vormalig.laatsteDag() + t(" ook: ", " also: ") + vormalig.naam()
                                + " (P21-020)");
            }
        }
        for (Regiouitvoering u : Regiouitvoering.of(regio)) {
            wrapped(
                    text,
                    years(u) + ": " + u.zorgkantoor().naam() + ", UZOVI " + u.code() + " (" + u.regel()
                            + (u.afgeleid() ? t(", afgeleid", ", derived") : "") + ")");
        }
        wrapped(text, t("Andere jaren: niet bekend wie haar uitvoert.", "Other years: not known who carries it out."));
        List<Pgbplafond> delen = Pgbplafond.of(regio);
        wrapped(
                text,
                t("Beschikbaar voor pgb in 2015: ", "Available for pgb in 2015: ")
                        + Pgbplafond.sum(regio).in(taal())
                        + (delen.size() == 1
                                ? ""
                                : delen.stream()
                                        .map(d -> d.naam() + " " + d.bedrag().in(taal()))
                                        .collect(Collectors.joining(", ", " (", ")")))
                        + " (RLZ-8.2-2015)");
        Punt midden = gebied.zwaartepunt();
        wrapped(
                text,
                t("Oppervlakte op de kaart: ", "Area on the map: ")
                        + number(gebied.oppervlakte(), 1) + " km²; " + t("zwaartepunt ", "centroid ")
                        + number(midden.breedte(), 3) + "° N, " + number(midden.lengte(), 3) + t("° O", "° E")
                        + " (KAART-2025, WK-KAART-BOL)");
        wrapped(
                text,
                t("Buren: ", "Neighbours: ")
                        + Regiokaart.get().buren(regio).stream()
                                .map(Zorgkantoorregio::naam)
                                .collect(Collectors.joining(", "))
                        + " (WK-KAART-BUUR)");
        if (gemeenten) {
            List<Gemeente> alle = lijst.gemeenten(regio);
            wrapped(
                    text,
                    alle.size() + t(" gemeenten in ", " municipalities in ") + lijst.jaar() + ": "
                            + alle.stream().map(Gemeente::naam).sorted().collect(Collectors.joining(", ")) + " ("
                            + lijst.regel() + ")");
        }
        wrapped(text, t("Grenzen: ", "Boundaries: ") + Regiokaart.BRONVERMELDING);
    }

    private static String years(Regiouitvoering u) {
        int van = u.geldigheid().van().map(LocalDate::getYear).orElse(0);
        int tot = u.geldigheid().totEnMet().map(LocalDate::getYear).orElse(0);
        return van == tot ? Integer.toString(van) : van + "–" + tot;
    }

    /** Who carries it out when: the years of one zorgkantoor together. */
    private static String runners(Zorgkantoorregio regio) {
        Map<String, List<String>> jaren = new LinkedHashMap<>();
        for (Regiouitvoering u : Regiouitvoering.of(regio)) {
            jaren.computeIfAbsent(u.zorgkantoor().naam(), z -> new ArrayList<>())
                    .add(years(u));
        }
        return jaren.entrySet().stream()
                .map(e -> String.join(", ", e.getValue()) + " " + e.getKey())
                .collect(Collectors.joining("; "));
    }

    private String number(double getal, int decimalen) {
        String tekst = Regiouitvoer.rounded(getal, decimalen).toPlainString();
        return taal() == Taal.NL ? tekst.replace('.', ',') : tekst;
    }

    private static String padded(String tekst) {
        return tekst + " ".repeat(Math.max(1, NAAM_BREEDTE - tekst.length()));
    }

    private static void line(StringBuilder text, String regel) {
        text.append(regel).append('\n');
    }

    private static void wrapped(StringBuilder text, String zin) {
        text.append(TextLayout.wrap(zin, "  ", "    ", Wlzkit.WIDTH));
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal());
    }
}
