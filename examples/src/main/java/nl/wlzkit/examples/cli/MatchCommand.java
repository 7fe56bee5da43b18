package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.core.party.Pseudoniemen;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Csvvorm;
import nl.wlzkit.csv.Kolom;
import nl.wlzkit.regions.map.Regiokaart;
import nl.wlzkit.regions.match.Client;
import nl.wlzkit.regions.match.Plaatsgroep;
import nl.wlzkit.regions.match.Plaatsing;
import nl.wlzkit.regions.match.Plaatsingstabel;
import nl.wlzkit.regions.match.Plaatsingsuitslag;
import nl.wlzkit.regions.match.Plaatsingsvraag;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wlzkit match}: which client fits on which place, who fits nowhere, and why. */
@Command(
        name = "match",
        header = "Welke cliënt past op welke plaats, wie nergens, en waarom?",
        description = {
            "",
            "Plaatst zo veel mogelijk cliënten, de urgentste en langst wachtende eerst, en vervult daarbij zo veel mogelijk"
                    + " wensen. De volgorde van de regels doet er niet toe."
        },
        footer = {
            "",
            "Voorbeeld:",
            "  wlzkit match --clienten examples/data/match-clienten-fictief.csv --plaatsen examples/data/match-plaatsen-fictief.csv"
        })
final class MatchCommand extends WithHelp implements Callable<Integer> {
    /** What goes before the number of a client when it is hashed: the numbers of a list are of nobody in particular. */
    private static final String UITGEVER = "wlzkit match";

    @Option(
            names = "--clienten",
            required = true,
            paramLabel = "CLIENTEN.csv",
            description = "Wie wacht: client, sector, status, wacht-sinds en wat er meer bekend is.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path clientbestand;

    @Option(
            names = "--plaatsen",
            required = true,
            paramLabel = "PLAATSEN.csv",
            description = "Welke plaatsen er zijn: code, aanbieder, sector, vorm en wat er meer bekend is.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path plaatsbestand;

    @Option(
            names = "--buren",
            paramLabel = "BUREN.csv",
            description =
                    "Welke regio's buren zijn (regio, buur); telt alleen met --lezing buurregio=telt. Zonder: wie op de kaart een"
                            + " grens deelt.")
    private @Nullable Path burenbestand;

    @Option(names = "--lezing", paramLabel = "NAAM=WAARDE", description = "Hoe een dubbelzinnige plek gelezen wordt.")
    private List<String> lezingen = new ArrayList<>();

    @Option(
            names = "--client",
            paramLabel = "N",
            description = "Alleen deze cliënt, zoals de uitvoer hem noemt, met uitleg.")
    private @Nullable String client;

    @Option(names = "--uitleg", description = "Zegt van elke cliënt waarom hier, of waarom nergens.")
    private boolean uitleg;

    enum Formaat {
        tekst,
        json,
        csv
    }

    @Option(names = "--formaat", paramLabel = "tekst|json|csv", description = "De vorm van het antwoord (nu: tekst).")
    private Formaat formaat = Formaat.tekst;

    @Mixin
    private final Tabelinvoer invoer = new Tabelinvoer();

    @Mixin
    private final Sleutelkeuze sleutelkeuze = new Sleutelkeuze();

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Leeswijze leeswijze = readings(collected);
        Plaatsingstabel<Client> clienten = Plaatsingstabel.clienten();
        Plaatsingstabel<Plaatsgroep> plaatsen = Plaatsingstabel.plaatsen();
        Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren = new HashMap<>();
        Optional<byte[]> sleutel = sleutelkeuze.key(collected);
        try (Tabelinvoer.Lezing lezing = invoer.start(err(), taal(), collected)) {
            lezing.read(clientbestand, clienten.vorm(), clienten);
            lezing.read(plaatsbestand, plaatsen.vorm(), plaatsen);
            Path pad = burenbestand;
            if (pad != null) {
                readNeighbours(lezing, pad, buren);
            } else if (leeswijze.is(Plaatsingsvraag.BUURREGIO, Plaatsingsvraag.TELT)) {
                Zorgkantoorregio.all()
                        .forEach(r -> buren.put(r, Regiokaart.get().buren(r)));
            }
            Optional<Pseudoniemen> pseudoniemen = pseudonyms(sleutel, clienten.alle(), collected);
            collected.throwIfAny();
            lezing.say(Tekst.of(
                    clienten.alle().size() + " cliënten en " + plaatsen.alle().size()
                            + " plaatsgroepen gelezen; plaatsen …",
                    clienten.alle().size() + " clients and " + plaatsen.alle().size()
                            + " groups of places read; matching …"));
            Plaatsingsuitslag uitslag =
                    Plaatsing.match(new Plaatsingsvraag(clienten.alle(), plaatsen.alle(), buren, leeswijze));
            lezing.say(Tekst.of("geplaatst; tekorten tellen …", "matched; counting shortages …"));
            String uit = write(uitslag, pseudoniemen.orElseThrow(), collected);
            collected.throwIfAny();
            lezing.finish();
            out().print(uit);
        }
        return Wlzkit.DONE;
    }

    private Leeswijze readings(Collected collected) {
        Leeswijze leeswijze = Plaatsingsvraag.LEZINGEN;
        for (String keuze : lezingen) {
            Leeswijze tot = leeswijze;
            String[] delen = keuze.split("=", 2);
            leeswijze = collected
                    .argument("--lezing", keuze, () -> tot.choose(delen[0], delen.length == 2 ? delen[1] : ""))
                    .orElse(tot);
        }
        return leeswijze;
    }

    private record Buur(Zorgkantoorregio regio, Zorgkantoorregio buur) {}

    private static void readNeighbours(
            Tabelinvoer.Lezing lezing, Path pad, Map<Zorgkantoorregio, Set<Zorgkantoorregio>> buren) {
        Kolom<Zorgkantoorregio> regio = Kolom.required("regio", Zorgkantoorregio::parse);
        Kolom<Zorgkantoorregio> buur = Kolom.required("buur", Zorgkantoorregio::parse);
        lezing.read(pad, Csvvorm.of(r -> new Buur(r.get(regio), r.get(buur)), regio, buur), (regel, b) -> {
            buren.computeIfAbsent(b.regio(), r -> new HashSet<>()).add(b.buur());
            return Optional.empty();
        });
    }

    private static Clientnummer number(Client client) {
        return Clientnummer.of(UITGEVER, client.nummer());
    }

    private static Optional<Pseudoniemen> pseudonyms(
            Optional<byte[]> sleutel, List<Client> clienten, Collected collected) {
        if (sleutel.isEmpty()) {
            return collected.argument(
                    "--clienten",
                    "",
                    () -> Pseudoniemen.numbered(
                            clienten.stream().map(MatchCommand::number).toList()));
        }
        return collected.argument("--sleutel", "", () -> Pseudoniemen.keyed(sleutel.get()));
    }

    private String write(Plaatsingsuitslag uitslag, Pseudoniemen pseudoniemen, Collected collected) {
        Matchantwoord antwoord = new Matchantwoord(uitslag, c -> pseudoniemen.of(number(c)), taal());
        String gezocht = client;
        if (gezocht != null) {
            Optional<Plaatsingsuitslag.Toewijzing> een = uitslag.toewijzingen().stream()
                    .filter(t -> pseudoniemen.of(number(t.client())).equals(gezocht))
                    .findFirst();
            if (een.isEmpty()) {
                collected.problem(
                        "--client",
                        "",
                        Tekst.of("een cliënt, zoals de uitvoer hem noemt", "a client, as the output names it"));
                return "";
            }
            return switch (formaat) {
                case tekst -> antwoord.textOf(een.get());
                case json -> antwoord.jsonOf(een.get());
                case csv -> antwoord.csv(List.of(een.get()));
            };
        }
        return switch (formaat) {
            case tekst -> antwoord.text(uitleg);
            case json -> antwoord.json(uitleg);
            case csv -> antwoord.csv(uitslag.toewijzingen());
        };
    }
}
