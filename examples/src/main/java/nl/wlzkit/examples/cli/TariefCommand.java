package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.tariff.contract.Bedragenoverzicht;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wlzkit tarief}: what every zorgkantoor gives one provider, and why. */
@Command(
        name = "tarief",
        header = "Wat geeft elk zorgkantoor deze aanbieder, en waarom?",
        description = {
            "",
            "Geeft per zorgkantoor, jaar en leveringsvorm het percentage van het NZa-maximumtarief (zonder NHC/NIC)"
                    + " volgens het gepubliceerde beleid: een getal, of een bandbreedte als iets niet bekend is. Daarbij"
                    + " welke regels het bepalen, wat onbekend is en wie dat weet."
        },
        synopsisHeading = "%nGebruik: ",
        descriptionHeading = "",
        parameterListHeading = "%nBestand:%n",
        optionListHeading = "%nOpties:%n",
        footer = {
            "",
            "Voorbeelden:",
            "  wlzkit tarief examples/data/aanbieder.json",
            "  wlzkit tarief examples/data/aanbieder.json --uitleg --zorgkantoor CZ",
            "  wlzkit tarief examples/data/aanbieder.json --lezing procenten=relatief",
            "  wlzkit tarief examples/data/aanbieder-gz.json"
        })
final class TariefCommand extends WithHelp implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "AANBIEDER.json",
            description = "Wat de aanbieder over zichzelf vertelt. Wat er niet in staat, is onbekend.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bestand;

    @Option(
            names = "--beleid",
            paramLabel = "BELEID.json",
            description = "Een eigen tariefbeleid in plaats van het gepubliceerde.")
    private @Nullable Path beleidsbestand;

    @Option(names = "--zorgkantoor", paramLabel = "NAAM", description = "Alleen dit zorgkantoor. Mag vaker.")
    private List<String> zorgkantoren = new ArrayList<>();

    @Option(
            names = "--lezing",
            paramLabel = "NAAM=WAARDE",
            description = "Hoe een dubbelzinnige plek gelezen wordt. Bij elk antwoord staat welke lezingen er iets"
                    + " veranderen. Mag vaker.")
    private List<String> lezingen = new ArrayList<>();

    @Option(names = "--uitleg", description = "Toont de uitleg: elke regel met citaat en vindplaats.")
    private boolean uitleg;

    @Option(
            names = "--tarieven",
            paramLabel = "TABEL",
            description = "Uw tabel met NZa-maximumtarieven (JSON of CSV). Dan ook de bedragen van de productie.")
    private @Nullable Path tabelbestand;

    enum Formaat {
        tekst,
        csv,
        json
    }

    @Option(names = "--formaat", paramLabel = "tekst|csv|json", description = "De vorm van het antwoord (nu: tekst).")
    private Formaat formaat = Formaat.tekst;

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Optional<byte[]> inhoud = collected.get(() -> Files.read(bestand));
        Tariefbeleid beleid = Keuzes.policy(
                Optional.ofNullable(beleidsbestand),
                inhoud.flatMap(Aanbieder::sectorOf).orElse(Sector.VV),
                collected);
        Optional<Aanbieder> aanbieder =
                inhoud.flatMap(i -> collected.get(() -> Aanbieder.read(bestand.toString(), i, beleid)));
        Map<String, String> gekozen = Keuzes.readings(lezingen, beleid, collected);
        List<Zorgkantoor> wie = Keuzes.offices(zorgkantoren, beleid, collected);
        Path tabelpad = tabelbestand;
        Optional<Tarieftabel> tabel = tabelpad == null
                ? Optional.empty()
                : collected.get(() -> Tarieftabel.read(tabelpad.toString(), Files.read(tabelpad)));
        collected.throwIfAny();
        Map<String, String> vanBeleid = new LinkedHashMap<>(gekozen);
        vanBeleid.remove(Jaarbedragvraag.LEZING);
        Tariefoverzicht overzicht = Tariefoverzicht.of(beleid, aanbieder.orElseThrow(), wie, vanBeleid);
        Optional<Bedragenoverzicht> bedragen =
                tabel.map(t -> Bedragenoverzicht.of(beleid, aanbieder.orElseThrow(), wie, gekozen, t));
        Regelcatalogus catalogus = Regelcatalogus.get();
        String antwoord = switch (formaat) {
            case tekst -> new TariefTekst(overzicht, bedragen, gekozen, catalogus, taal()).write(uitleg);
            case csv -> TariefCsv.write(overzicht, bedragen);
            case json -> TariefJson.write(overzicht, bedragen, gekozen, catalogus, uitleg, taal());
        };
        spec.commandLine().getOut().print(antwoord);
        return Wlzkit.DONE;
    }
}
