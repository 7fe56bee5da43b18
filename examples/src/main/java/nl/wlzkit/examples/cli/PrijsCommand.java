package nl.wlzkit.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Csvverslag;
import nl.wlzkit.examples.cli.Prijsloop.Indeling;
import nl.wlzkit.tariff.bulk.Prijsbasis;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wlzkit prijs}: what millions of lines cost, each by itself and together. */
@Command(
        name = "prijs",
        header = "Wat kosten deze productieregels, hoeveel het er ook zijn?",
        description = {
            "",
            "Prijst elke regel van een CSV: het tarief per eenheid, op centen afgerond, maal het aantal. Wat niet bekend is"
                    + " geeft een bedrag van en tot. Een regel die niet te prijzen is, is een fout, of gaat met"
                    + " --sla-fouten-over apart; nooit kost hij niets.",
            "",
            "Kolommen: zorgkantoor, dag, vorm, prestatiecode, aantal; en als u ze hebt: aanbieder, profiel, kenmerk (uw eigen"
                    + " nummer van de regel) en elk feit van het beleid dat ja of nee is of een van enkele woorden."
        },
        parameterListHeading = "%nBestand:%n",
        footer = {
            "",
            "Voorbeeld (bedachte regels en tarieven):",
            "  wlzkit prijs examples/data/productie-fictief.csv",
            "    --aanbieder examples/data/aanbieder.json",
            "    --tarieven examples/data/tarieven-fictief.csv",
            "    --per zorgkantoor,jaar --uit prijzen.csv"
        })
final class PrijsCommand extends WithHelp implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REGELS.csv", description = "Wat er geleverd is, per regel.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bestand;

    @Mixin
    private final Tabelkeuze tarieven = new Tabelkeuze();

    @Option(
            names = "--aanbieder",
            required = true,
            paramLabel = "[CODE=]AANBIEDER.json",
            description = "Wat een aanbieder over zichzelf vertelt, en de code die hij in de regels heeft (zonder: zijn"
                    + " naam). Mag vaker.")
    private List<String> aanbiederbestanden = new ArrayList<>();

    @Mixin
    private final Beleidskeuze beleidskeuze = new Beleidskeuze();

    @Mixin
    private final Lezingkeuze lezingen = new Lezingkeuze();

    @Option(
            names = "--uit",
            paramLabel = "PRIJZEN.csv",
            description = "Waar de bedragen komen, een rij per regel. Zonder: alleen de samenvatting.")
    private @Nullable Path uit;

    @Option(
            names = "--per",
            paramLabel = "INDELING",
            description = "Telt ook op per zorgkantoor, jaar, vorm, prestatiecode of aanbieder, of een combinatie met"
                    + " komma's ertussen. Mag vaker.")
    private List<String> per = new ArrayList<>();

    enum Formaat {
        tekst,
        json
    }

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "De vorm van de samenvatting (nu: tekst).")
    private Formaat formaat = Formaat.tekst;

    @Mixin
    private Tabelinvoer invoer = new Tabelinvoer();

    /** A file that tells of a provider; the code is empty when the user gave none. */
    private record Bron(
            String code,
            Path pad,
            Optional<Sector> sector,
            Function<Tariefbeleid, Aanbieder> lezer,
            Herkomst.Bestand bestand) {
        static Bron of(String code, Path pad, byte[] inhoud) {
            String naam = pad.toString();
            return new Bron(
                    code,
                    pad,
                    Aanbieder.sectorOf(inhoud),
                    beleid -> Aanbieder.read(naam, inhoud, beleid),
                    Herkomst.Bestand.of(naam, inhoud));
        }
    }

    @Override
    public Integer call() {
        Collected collected = new Collected();
        List<Bron> bronnen = providerFiles(collected);
        Tariefbeleid beleid = beleidskeuze.read(sector(bronnen, collected), collected);
        Map<String, Aanbieder> aanbieders = providers(bronnen, beleid, collected);
        Optional<Tarieftabel> tabel = tarieven.read(collected);
        Map<String, String> gekozen = readings(beleid, collected);
        List<List<Indeling>> indelingen = groupings(collected);
        try (Tabelinvoer.Lezing lezing = invoer.start(err(), taal(), collected)) {
            Path doel = uit;
            Optional<Uitvoerbestand> uitvoer = doel == null ? Optional.empty() : lezing.open(doel);
            inputs(bronnen).forEach(lezing::reads);
            collected.throwIfAny();
            Productievorm vorm = new Productievorm(beleid, List.copyOf(aanbieders.keySet()));
            Prijsloop loop = new Prijsloop(bestand.toString(), vorm, indelingen, uitvoer);
            Optional<Csvverslag> verslag = lezing.read(
                    bestand,
                    vorm.csvvorm(),
                    kolommen -> {
                        List<String> feiten = vorm.facts(kolommen);
                        lezing.say(Tekst.of("prijzen inbinden …", "binding the prices …"));
                        loop.start(
                                Prijstabel.bind(
                                        new Prijsbasis(beleid, gekozen, tabel.orElseThrow(), aanbieders, feiten)),
                                kolommen);
                    },
                    loop);
            collected.throwIfAny();
            loop.end();
            Prijsantwoord antwoord = new Prijsantwoord(
                    verslag.orElseThrow(),
                    loop,
                    chosen(beleid, gekozen),
                    receipt(loop.tabel().herkomst(), bronnen),
                    taal());
            String samenvatting = formaat == Formaat.json ? antwoord.json() : antwoord.text();
            lezing.finish();
            out().print(samenvatting);
        }
        return Wlzkit.DONE;
    }

    private List<Bron> providerFiles(Collected collected) {
        List<Bron> bronnen = new ArrayList<>();
        for (String tekst : aanbiederbestanden) {
            int is = tekst.indexOf('=');
            if (is == 0) {
                collected.problem("--aanbieder", tekst, Tekst.of("een code voor de =", "a code before the ="));
            }
            collected
                    .argument("--aanbieder", tekst, () -> path(tekst.substring(is + 1)))
                    .ifPresent(pad -> collected
                            .get(() -> Files.read(pad))
                            .ifPresent(
                                    inhoud -> bronnen.add(Bron.of(is < 0 ? "" : tekst.substring(0, is), pad, inhoud))));
        }
        return bronnen;
    }

    private static Path path(String tekst) {
        try {
            return Path.of(tekst);
        } catch (InvalidPathException e) {
            throw new OngeldigeWaardeException(tekst, Tekst.of("de naam van een bestand", "the name of a file"));
        }
    }

    private static Sector sector(List<Bron> bronnen, Collected collected) {
        Set<Sector> sectoren = EnumSet.noneOf(Sector.class);
        bronnen.forEach(b -> b.sector().ifPresent(sectoren::add));
        if (sectoren.size() > 1) {
            // told before they are read: to the policy of another sector a provider is wrong in everything
            collected.problem(
                    "--aanbieder",
                    sectoren.toString(),
                    Tekst.of("aanbieders van één sector", "providers of one sector"));
            collected.throwIfAny();
        }
        return sectoren.stream().findFirst().orElse(Sector.VV);
    }

    private static Map<String, Aanbieder> providers(List<Bron> bronnen, Tariefbeleid beleid, Collected collected) {
        Map<String, Aanbieder> aanbieders = new LinkedHashMap<>();
        for (Bron bron : bronnen) {
            collected.get(() -> bron.lezer().apply(beleid)).ifPresent(a -> {
                String code = bron.code().isEmpty() ? a.naam() : bron.code();
                if (aanbieders.putIfAbsent(code, a) != null) {
                    collected.problem("--aanbieder", code, Tekst.of("elke code één keer", "every code once"));
                }
            });
        }
        return aanbieders;
    }

    /** The readings of the policy. How a year is rounded is not asked: a line is no year. */
    private Map<String, String> readings(Tariefbeleid beleid, Collected collected) {
        List<String> vanBeleid = new ArrayList<>();
        for (String lezing : lezingen.alle()) {
            if (lezing.equals(Jaarbedragvraag.LEZING) || lezing.startsWith(Jaarbedragvraag.LEZING + "=")) {
                collected.problem(
                        "--lezing",
                        lezing,
                        Tekst.of(
                                "geen lezing van het jaarbedrag: een regel wordt per eenheid afgerond",
                                "no reading of the jaarbedrag: a line is rounded per unit"));
            } else {
                vanBeleid.add(lezing);
            }
        }
        return Keuzes.readings(vanBeleid, beleid, false, collected);
    }

    private List<List<Indeling>> groupings(Collected collected) {
        String namen = Arrays.toString(Indeling.values());
        List<List<Indeling>> alle = new ArrayList<>();
        for (String tekst : per) {
            List<String> delen = List.of(tekst.split(",", -1));
            List<Indeling> indeling = Arrays.stream(Indeling.values())
                    .filter(i -> delen.contains(i.name()))
                    .sorted((een, ander) -> delen.indexOf(een.name()) - delen.indexOf(ander.name()))
                    .toList();
            if (indeling.size() < delen.size()) {
                collected.problem(
                        "--per",
                        tekst,
                        Tekst.of(
                                "een of meer van " + namen + ", elk één keer",
                                "one or more of " + namen + ", each once"));
            }
            alle.add(indeling);
        }
        return alle;
    }

    private List<Path> inputs(List<Bron> bronnen) {
        List<Path> alle = new ArrayList<>(List.of(bestand, tarieven.bestand()));
        bronnen.forEach(b -> alle.add(b.pad()));
        beleidskeuze.bestand().ifPresent(alle::add);
        return alle;
    }

    private static Map<String, String> chosen(Tariefbeleid beleid, Map<String, String> gekozen) {
        Map<String, String> alle = new LinkedHashMap<>();
        beleid.lezingen().forEach(l -> alle.put(l.naam(), gekozen.getOrDefault(l.naam(), l.standaard())));
        return alle;
    }

    /** The receipt of the prices, and of what was told of the providers. */
    private static Herkomst receipt(Herkomst herkomst, List<Bron> bronnen) {
        List<Herkomst.Bestand> bestanden = new ArrayList<>(herkomst.bestanden());
        bronnen.forEach(b -> bestanden.add(b.bestand()));
        return new Herkomst(herkomst.versie(), bestanden);
    }
}
