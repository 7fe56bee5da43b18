package nl.wlzkit.examples.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonReader;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.csv.Csvverslag;
import nl.wlzkit.examples.rapport.Rapport;
import nl.wlzkit.examples.rapport.Rapportgegevens;
import nl.wlzkit.quality.framework.Drager;
import nl.wlzkit.quality.framework.Kwaliteitskadervraag;
import nl.wlzkit.regions.agreement.Restopgavevraag;
import nl.wlzkit.regions.friction.Portefeuillevraag;
import nl.wlzkit.regions.match.Client;
import nl.wlzkit.regions.match.Plaatsgroep;
import nl.wlzkit.regions.match.Plaatsing;
import nl.wlzkit.regions.match.Plaatsingstabel;
import nl.wlzkit.regions.match.Plaatsingsuitslag;
import nl.wlzkit.regions.match.Plaatsingsvraag;
import nl.wlzkit.regions.waitlist.Koppelwijze;
import nl.wlzkit.regions.waitlist.Lijstsoort;
import nl.wlzkit.regions.waitlist.Ontdubbeling;
import nl.wlzkit.regions.waitlist.Wachtlijstbeeld;
import nl.wlzkit.regions.waitlist.Wachtregel;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wlzkit rapport}: everything about one provider as a page that can be passed on. */
@Command(
        name = "rapport",
        header = "Tekent een rapport over een aanbieder: één bestand voor de browser.",
        description = {
            "",
            "Schrijft rapport.html: de tarieven van elk zorgkantoor als grafiek, de regio's op een kaart, plichten en data als"
                    + " tijdlijn, en als u ze vertelt fricties, wachtlijsten en tekorten; elk met zijn regels en citaten, en een tabel ernaast. In het Nederlands en Engels, licht en donker, en te printen. De pagina haalt niets van"
                    + " het net."
        },
        parameterListHeading = "%nBestand:%n",
        footer = {"", "Voorbeeld:", "  wlzkit rapport examples/data/aanbieder.json --uit rapport"})
final class RapportCommand extends WithHelp implements Callable<Integer> {
    private static final String BESTAND = "rapport.html";

    @Mixin
    private final Aanbiederkeuze keuze = new Aanbiederkeuze();

    @Option(
            names = "--uit",
            required = true,
            paramLabel = "MAP",
            description = "De map waarin rapport.html komt. Is zij er niet, dan wordt zij gemaakt.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path map;

    @Option(
            names = "--van",
            paramLabel = "DAG",
            description = "De eerste dag van de tijdlijn. Zonder: de eerste van het tariefbeleid.")
    private @Nullable String van;

    @Option(
            names = "--tot",
            paramLabel = "DAG",
            description = "De laatste dag van de tijdlijn. Zonder: de laatste van het tariefbeleid.")
    private @Nullable String tot;

    @Option(
            names = "--verplichtingen",
            paramLabel = "VRAAG.json",
            description = "Wat er geleverd is voor een kwaliteitskader: een vraag van kwaliteitskader-verplichtingen.")
    private @Nullable Path verplichtingen;

    @Option(
            names = "--fricties",
            paramLabel = "VRAAG.json",
            description =
                    "Een frictie met haar afspraken, of fricties: een vraag van restopgave of frictieportefeuille. Mag vaker.")
    private List<Path> fricties = new ArrayList<>();

    @Option(names = "--wachtlijst", paramLabel = "OFFICIEEL.csv", description = "De officiële wachtlijst.")
    private @Nullable Path wachtlijst;

    @Mixin
    private final Schaduwkeuze schaduw = new Schaduwkeuze();

    @Option(names = "--clienten", paramLabel = "CLIENTEN.csv", description = "Wie wacht, zoals bij wlzkit match.")
    private @Nullable Path clienten;

    @Option(
            names = "--plaatsen",
            paramLabel = "PLAATSEN.csv",
            description = "Welke plaatsen er zijn, zoals bij wlzkit match.")
    private @Nullable Path plaatsen;

    @Mixin
    private final Tabelinvoer invoer = new Tabelinvoer();

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Aanbiederkeuze.Gekozen gekozen = keuze.read(false, collected);
        checkFolder(collected);
        Optional<Geldigheid> periode = period(gekozen.beleid().geldig(), collected);
        Optional<Kwaliteitskadervraag> plichten =
                read(verplichtingen, "kwaliteitskader-verplichtingen", Kwaliteitskadervraag.class, collected);
        plichten.ifPresent(v -> checkFramework(v, gekozen.beleid().sector(), collected));
        List<Restopgavevraag> restopgaven = new ArrayList<>();
        List<Portefeuillevraag> portefeuilles = new ArrayList<>();
        fricties.forEach(pad -> friction(pad, restopgaven, portefeuilles, collected));
        checkTogether(collected);
        try (Tabelinvoer.Lezing lezing = invoer.start(err(), taal(), collected)) {
            List<Csvverslag> verslagen = new ArrayList<>();
            Optional<Supplier<Wachtlijstbeeld>> lijsten = lists(lezing, verslagen, collected);
            Optional<Supplier<Plaatsingsuitslag>> match = match(lezing, verslagen);
            collected.throwIfAny();
            Tariefoverzicht overzicht = Tariefoverzicht.of(
                    gekozen.beleid(), gekozen.aanbieder().orElseThrow(), gekozen.zorgkantoren(), gekozen.lezingen());
            Geldigheid dagen = periode.orElseThrow();
            Rapport rapport = Rapport.of(new Rapportgegevens(
                    overzicht,
                    gekozen.lezingen(),
                    dagen.van().orElseThrow(),
                    dagen.totEnMet().orElseThrow(),
                    plichten,
                    restopgaven,
                    portefeuilles,
                    lijsten.map(Supplier::get),
                    match.map(Supplier::get),
                    verslagen.stream().mapToInt(Csvverslag::fout).sum()));
            String pagina = rapport.write(taal());
            write(pagina, lezing, collected);
            tell(rapport, pagina);
        }
        return Wlzkit.DONE;
    }

    /** A portfolio says so by its frictions; any other file is of one friction, and is told what is wrong with it. */
    private static void friction(
            Path pad, List<Restopgavevraag> restopgaven, List<Portefeuillevraag> portefeuilles, Collected collected) {
        if (isPortfolio(pad)) {
            read(pad, "frictieportefeuille", Portefeuillevraag.class, collected).ifPresent(portefeuilles::add);
        } else {
            read(pad, "restopgave", Restopgavevraag.class, collected).ifPresent(restopgaven::add);
        }
    }

    private static boolean isPortfolio(Path pad) {
        try {
            return JsonReader.read(Files.read(pad), new Problems("")) instanceof JsonObject object
                    && object.members().containsKey("fricties");
        } catch (OngeldigeInvoerException e) {
            // it is read again as a question, which says what is wrong
            return false;
        }
    }

    /** What was delivered must be of this provider: by a provider, for a framework of its sector. */
    private static void checkFramework(Kwaliteitskadervraag vraag, Sector sector, Collected collected) {
        if (vraag.kader().sector() != sector || vraag.drager() != Drager.ZORGAANBIEDER) {
            collected.problem(
                    "--verplichtingen",
                    vraag.kader() + ", " + vraag.drager(),
                    Tekst.of(
                            "een kader van de sector " + sector + ", met de drager ZORGAANBIEDER",
                            "a framework of the sector " + sector + ", with the drager ZORGAANBIEDER"));
        }
    }

    /** What says nothing without something else. */
    private void checkTogether(Collected collected) {
        if (wachtlijst == null && !schaduw.isEmpty()) {
            collected.problem(
                    "--wachtlijst", "", Tekst.of("ook de officiële wachtlijst", "the official waiting list as well"));
        }
        if ((clienten == null) != (plaatsen == null)) {
            collected.problem(
                    clienten == null ? "--clienten" : "--plaatsen",
                    "",
                    Tekst.of("--clienten en --plaatsen samen", "--clienten and --plaatsen together"));
        }
    }

    /** Reads the waiting lists; what they say is made when all input is known to be right. */
    private Optional<Supplier<Wachtlijstbeeld>> lists(
            Tabelinvoer.Lezing lezing, List<Csvverslag> verslagen, Collected collected) {
        Path officieel = wachtlijst;
        Optional<Koppelwijze> wijze = WachtlijstCommand.declaration(schaduw.mogelijk(), List.of(), collected);
        if (officieel == null) {
            return Optional.empty();
        }
        List<Wachtregel> regels = new ArrayList<>();
        WachtlijstCommand.read(lezing, collected, officieel, Lijstsoort.OFFICIEEL, false, regels)
                .ifPresent(verslagen::add);
        schaduw.lijsten()
                .forEach(pad -> WachtlijstCommand.read(lezing, collected, pad, Lijstsoort.SCHADUW, false, regels)
                        .ifPresent(verslagen::add));
        return Optional.of(() -> Ontdubbeling.of(regels, wijze.orElseThrow(), List.of()));
    }

    /** Reads who waits and which places there are; they are matched when all input is known to be right. */
    private Optional<Supplier<Plaatsingsuitslag>> match(Tabelinvoer.Lezing lezing, List<Csvverslag> verslagen) {
        Path wie = clienten;
        Path waar = plaatsen;
        Plaatsingstabel<Client> vraag = Plaatsingstabel.clienten();
        Plaatsingstabel<Plaatsgroep> aanbod = Plaatsingstabel.plaatsen();
        // each for itself: what is wrong in the one is told when the other is missing
        if (wie != null) {
            lezing.read(wie, vraag.vorm(), vraag).ifPresent(verslagen::add);
        }
        if (waar != null) {
            lezing.read(waar, aanbod.vorm(), aanbod).ifPresent(verslagen::add);
        }
        if (wie == null || waar == null) {
            return Optional.empty();
        }
        return Optional.of(() ->
                Plaatsing.match(new Plaatsingsvraag(vraag.alle(), aanbod.alle(), Map.of(), Plaatsingsvraag.LEZINGEN)));
    }

    /** Reads a question of the register; empty without a file, or when it is wrong and that was collected. */
    private static <V> Optional<V> read(@Nullable Path pad, String naam, Class<V> type, Collected collected) {
        if (pad == null) {
            return Optional.empty();
        }
        return collected
                .get(() -> Berekeningen.get().find(naam).orElseThrow().read(pad.toString(), Files.read(pad)))
                .map(type::cast);
    }

    /** From the first through the last day that were asked for, or those of the policy. */
    private Optional<Geldigheid> period(Geldigheid beleid, Collected collected) {
        Optional<LocalDate> eerste = day("--van", van, beleid.van(), collected);
        Optional<LocalDate> laatste = day("--tot", tot, beleid.totEnMet(), collected);
        if (eerste.isEmpty() || laatste.isEmpty()) {
            return Optional.empty();
        }
        return collected.argument(tot == null ? "--van" : "--tot", String.valueOf(tot == null ? van : tot), () -> {
            Rapportgegevens.checkPeriod(eerste.get(), laatste.get());
            return Geldigheid.of(eerste.get(), laatste.get());
        });
    }

    private static Optional<LocalDate> day(
            String optie, @Nullable String gezegd, Optional<LocalDate> vanBeleid, Collected collected) {
        if (gezegd == null) {
            if (vanBeleid.isEmpty()) {
                collected.problem(
                        optie,
                        "",
                        Tekst.of("een dag: dit beleid noemt die niet", "a day: this policy does not name it"));
            }
            return vanBeleid;
        }
        try {
            return Optional.of(LocalDate.parse(gezegd));
        } catch (DateTimeParseException e) {
            collected.problem(optie, gezegd, Tekst.of("een dag zoals 2024-07-01", "a day such as 2024-07-01"));
            return Optional.empty();
        }
    }

    private void checkFolder(Collected collected) {
        if (java.nio.file.Files.exists(map) && !java.nio.file.Files.isDirectory(map)) {
            collected.problem(
                    "--uit", map.toString(), Tekst.of("een map; dit is een bestand", "a folder; this is a file"));
        }
    }

    private void write(String pagina, Tabelinvoer.Lezing lezing, Collected collected) {
        try (Uitvoermap uitvoer = Uitvoermap.open(map)) {
            Optional<Uitvoerbestand> bestand = lezing.open(uitvoer.resolve(BESTAND));
            collected.throwIfAny();
            Uitvoermap.write(bestand.orElseThrow(), pagina);
            lezing.finish();
            uitvoer.keep();
        }
    }

    private void tell(Rapport rapport, String pagina) {
        PrintWriter out = out();
        BigDecimal kb = BigDecimal.valueOf(pagina.getBytes(StandardCharsets.UTF_8).length)
                .divide(BigDecimal.valueOf(1000), 0, RoundingMode.HALF_UP);
        out.print(Wlzkit.wrap(map.resolve(BESTAND) + " (" + kb + " kB)", ""));
        rapport.contents().forEach(regel -> out.print(Wlzkit.wrap(regel.in(taal()), "  ")));
    }
}
