package nl.wlzkit.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.party.Persoonsnummer;
import nl.wlzkit.core.party.Pseudoniemen;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Csvverslag;
import nl.wlzkit.csv.Kolom;
import nl.wlzkit.csv.Ontvanger;
import nl.wlzkit.csv.Weigering;
import nl.wlzkit.regions.waitlist.Kenmerk;
import nl.wlzkit.regions.waitlist.Koppelbesluit;
import nl.wlzkit.regions.waitlist.Koppelwijze;
import nl.wlzkit.regions.waitlist.Lijstsoort;
import nl.wlzkit.regions.waitlist.Ontdubbeling;
import nl.wlzkit.regions.waitlist.Wachtlijstbeeld;
import nl.wlzkit.regions.waitlist.Wachtlijstvorm;
import nl.wlzkit.regions.waitlist.Wachtregel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wlzkit wachtlijst}: an official waiting list and shadow lists, made into people. */
@Command(
        name = "wachtlijst",
        header = "Hoeveel mensen wachten er, en wie ontbreekt op de officiële lijst?",
        description = {
            "",
            "Maakt van de officiële wachtlijst en schaduwwachtlijsten mensen. Hetzelfde nummer is dezelfde persoon. Wie"
                    + " zonder nummer mogelijk dezelfde is (--mogelijk) wordt gemeld en apart gehouden: het aantal is dan"
                    + " een bandbreedte, tot u besluit (--besluiten). Nummers en kenmerken staan in geen enkele uitvoer.",
            "",
            "Kolommen: aanbieder, datum, status; en als u ze heeft: classificatie, bsn of clientnummer (met uitgever als"
                    + " het nummer niet overal hetzelfde is), geboortedatum, postcode, voorletters, naamsleutel,"
                    + " dossierhouder, regio."
        },
        parameterListHeading = "%nBestand:%n",
        footer = {
            "",
            "Voorbeeld (verzonnen mensen):",
            "  wlzkit wachtlijst examples/data/wachtlijst-officieel.csv",
            "    --schaduw examples/data/wachtlijst-schaduw-1.csv",
            "    --schaduw examples/data/wachtlijst-schaduw-2.csv",
            "    --mogelijk geboortedatum+postcode"
        })
final class WachtlijstCommand extends WithHelp implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OFFICIEEL.csv", description = "De officiële wachtlijst.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path officieel;

    @Mixin
    private final Schaduwkeuze schaduw = new Schaduwkeuze();

    @Option(
            names = "--identificeert",
            paramLabel = "KENMERKEN",
            description = "Wie hierin gelijk is, is dezelfde; elke samenvoeging wordt gemeld. Mag vaker.")
    private List<String> identificeert = new ArrayList<>();

    @Option(
            names = "--besluiten",
            paramLabel = "BESLUITEN.csv",
            description = "Wat u uitzocht: een;ander;besluit, met BESTAND:REGEL en zelfde of anders.")
    private @Nullable Path besluiten;

    @Option(
            names = "--herhalingen-tellen",
            description =
                    "Telt iemand die twee keer bij één aanbieder op een lijst staat als dubbele. Zonder: een fout.")
    private boolean herhalingenTellen;

    enum Formaat {
        tekst,
        json,
        csv
    }

    @Option(
            names = "--formaat",
            paramLabel = "tekst|json|csv",
            description = "De vorm van het antwoord (nu: tekst). Csv heeft een rij per persoon.")
    private Formaat formaat = Formaat.tekst;

    @Mixin
    private Tabelinvoer invoer = new Tabelinvoer();

    @Mixin
    private Sleutelkeuze sleutel = new Sleutelkeuze();

    @Override
    public Integer call() {
        Collected collected = new Collected();
        PrintWriter err = err();
        Optional<Pseudoniemen> namen =
                sleutel.key(collected).flatMap(k -> collected.argument("--sleutel", "", () -> Pseudoniemen.keyed(k)));
        Optional<Koppelwijze> wijze = declaration(schaduw.mogelijk(), identificeert, collected);
        try (Tabelinvoer.Lezing lezing = invoer.start(err, taal(), collected)) {
            List<Wachtregel> regels = new ArrayList<>();
            read(lezing, collected, officieel, Lijstsoort.OFFICIEEL, herhalingenTellen, regels);
            schaduw.lijsten()
                    .forEach(pad -> read(lezing, collected, pad, Lijstsoort.SCHADUW, herhalingenTellen, regels));
            List<Koppelbesluit> besloten = new ArrayList<>();
            Path pad = besluiten;
            if (pad != null) {
                lezing.read(pad, Koppelbesluit.VORM, (regel, besluit) -> {
                    besloten.add(besluit);
                    return Optional.empty();
                });
            }
            collected.throwIfAny();
            lezing.say(Tekst.of("ontdubbelen: " + regels.size(), "de-duplicating: " + regels.size()));
            Wachtlijstbeeld beeld = picture(regels, wijze.orElseThrow(), besloten);
            write(new Wachtlijstantwoord(beeld, 1 + schaduw.lijsten().size(), namen, taal()));
            lezing.finish();
        }
        return Wlzkit.DONE;
    }

    private void write(Wachtlijstantwoord antwoord) {
        PrintWriter out = out();
        switch (formaat) {
            case tekst -> out.print(antwoord.text());
            case json -> antwoord.json(out);
            case csv -> antwoord.csv(out);
        }
    }

    /** By what people are, or can be, the same. */
    static Optional<Koppelwijze> declaration(List<String> mogelijk, List<String> identificeert, Collected collected) {
        List<Set<Kenmerk>> kan = combinations("--mogelijk", mogelijk, collected);
        List<Set<Kenmerk>> is = combinations("--identificeert", identificeert, collected);
        return collected.argument("--identificeert", String.join(", ", identificeert), () -> new Koppelwijze(kan, is));
    }

    private static List<Set<Kenmerk>> combinations(String optie, List<String> teksten, Collected collected) {
        List<Set<Kenmerk>> alle = new ArrayList<>();
        for (String tekst : teksten) {
            collected.argument(optie, tekst, () -> Koppelwijze.parse(tekst)).ifPresent(alle::add);
        }
        return alle;
    }

    /** Reads a list; empty when it was refused, and that was collected. */
    static Optional<Csvverslag> read(
            Tabelinvoer.Lezing lezing,
            Collected collected,
            Path pad,
            Lijstsoort soort,
            boolean herhalingenTellen,
            List<Wachtregel> regels) {
        return collected
                .argument("LIJST.csv", pad.toString(), () -> Wachtlijstvorm.of(pad.toString(), soort))
                .flatMap(vorm -> lezing.read(pad, vorm, once(herhalingenTellen, regels)));
    }

    private record Vermelding(String aanbieder, Persoonsnummer wie) {}

    /** Takes lines; somebody who is on the list of the provider already is refused, unless repeats are counted. */
    private static Ontvanger<Wachtregel> once(boolean herhalingenTellen, List<Wachtregel> regels) {
        Map<Vermelding, Integer> gezien = new HashMap<>();
        return (regel, waarde) -> {
            Optional<Persoonsnummer> wie = herhalingenTellen ? Optional.empty() : waarde.nummer();
            if (wie.isPresent()) {
                Integer eerder = gezien.putIfAbsent(new Vermelding(waarde.aanbieder(), wie.get()), regel);
                if (eerder != null) {
                    Kolom<?> kolom = wie.get() instanceof Bsn ? Wachtlijstvorm.BSN : Wachtlijstvorm.CLIENTNUMMER;
                    return Optional.of(new Weigering(
                            kolom,
                            Tekst.of(
                                    "iemand die nog niet bij deze aanbieder op de lijst staat; zie regel " + eerder
                                            + " (of gebruik --herhalingen-tellen)",
                                    "somebody who is not on the list of this provider yet; see line " + eerder
                                            + " (or use --herhalingen-tellen)")));
                }
            }
            regels.add(waarde);
            return Optional.empty();
        };
    }

    private static Wachtlijstbeeld picture(List<Wachtregel> regels, Koppelwijze wijze, List<Koppelbesluit> besloten) {
        try {
            return Ontdubbeling.of(regels, wijze, besloten);
        } catch (OngeldigeWaardeException e) {
            throw new OngeldigeInvoerException("--besluiten", List.of(Probleem.of("", 0, 0, e.waarde(), e.verwacht())));
        }
    }
}
