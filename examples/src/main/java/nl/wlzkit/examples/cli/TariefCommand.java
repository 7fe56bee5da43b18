package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.tariff.contract.Bedragenoverzicht;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
        parameterListHeading = "%nBestand:%n",
        footer = {
            "",
            "Voorbeelden:",
            "  wlzkit tarief examples/data/aanbieder.json",
            "  wlzkit tarief examples/data/aanbieder.json --uitleg --zorgkantoor CZ",
            "  wlzkit tarief examples/data/aanbieder.json --lezing procenten=relatief",
            "  wlzkit tarief examples/data/aanbieder-gz.json"
        })
final class TariefCommand extends WithHelp implements Callable<Integer> {
    @Mixin
    private final Aanbiederkeuze keuze = new Aanbiederkeuze();

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
        Aanbiederkeuze.Gekozen gekozen = keuze.read(true, collected);
        Tariefbeleid beleid = gekozen.beleid();
        Path tabelpad = tabelbestand;
        Optional<Tarieftabel> tabel = tabelpad == null ? Optional.empty() : Tabelkeuze.read(tabelpad, collected);
        collected.throwIfAny();
        Map<String, String> vanBeleid = new LinkedHashMap<>(gekozen.lezingen());
        vanBeleid.remove(Jaarbedragvraag.LEZING);
        Tariefoverzicht overzicht =
                Tariefoverzicht.of(beleid, gekozen.aanbieder().orElseThrow(), gekozen.zorgkantoren(), vanBeleid);
        Optional<Bedragenoverzicht> bedragen = tabel.map(t -> Bedragenoverzicht.of(
                beleid, gekozen.aanbieder().orElseThrow(), gekozen.zorgkantoren(), gekozen.lezingen(), t));
        Regelcatalogus catalogus = Regelcatalogus.get();
        String antwoord = switch (formaat) {
            case tekst -> new TariefTekst(overzicht, bedragen, gekozen.lezingen(), catalogus, taal()).write(uitleg);
            case csv -> TariefCsv.write(overzicht, bedragen);
            case json -> TariefJson.write(overzicht, bedragen, gekozen.lezingen(), catalogus, uitleg, taal());
        };
        out().print(antwoord);
        return Wlzkit.DONE;
    }
}
