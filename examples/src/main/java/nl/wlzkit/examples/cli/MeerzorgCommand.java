package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.rekentool.Rekentoolantwoord;
import nl.wlzkit.examples.rekentool.Werkboek;
import nl.wlzkit.tariff.meerzorg.Rekentool;
import nl.wlzkit.tariff.meerzorg.Rekentoolverslag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wlzkit meerzorg}: a filled-in rekentool of the zorgkantoren, calculated again and compared cell by cell. */
@Command(
        name = "meerzorg",
        header = "Klopt wat deze ingevulde rekentool meerzorg uitrekent?",
        description = {
            "",
            "Leest een ingevulde rekentool meerzorg van 2025 of 2026, rekent elke cel na en zet onze waarde naast die van het"
                    + " werkboek: gelijk of niet, en waarom. Wat in het werkboek fout is, is een lezing: zoals"
                    + " gepubliceerd, of gecorrigeerd. Namen, geboortedata en BSN's worden niet gelezen.",
            "",
            "De exitcode is 3 als een cel verschilt."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  wlzkit meerzorg --rekentool examples/data/rekentool-meerzorg-2026-fictief.xlsx",
            "  wlzkit meerzorg --rekentool aanvraag.xlsx --alleen-verschillen",
            "  wlzkit meerzorg --rekentool aanvraag.xlsx --lezing d1=gecorrigeerd"
        })
final class MeerzorgCommand extends WithHelp implements Callable<Integer> {
    @Option(
            names = "--rekentool",
            required = true,
            paramLabel = "BESTAND",
            description = "De ingevulde rekentool, opgeslagen in Excel of LibreOffice.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bestand;

    @Option(
            names = "--lezing",
            paramLabel = "NAAM=WAARDE",
            description = "Hoe een fout in het werkboek gelezen wordt. Mag vaker.")
    private List<String> lezingen = new ArrayList<>();

    @Option(
            names = "--alleen-verschillen",
            description = "Toont alleen de cellen die verschillen of op een grens liggen.")
    private boolean alleenVerschillen;

    enum Formaat {
        tekst,
        markdown,
        json
    }

    @Option(
            names = "--formaat",
            paramLabel = "tekst|markdown|json",
            description = "De vorm van het antwoord (nu: tekst).")
    private Formaat formaat = Formaat.tekst;

    @Option(names = "--json", description = "Hetzelfde als --formaat json.")
    private boolean json;

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Leeswijze leeswijze = readings(collected);
        Optional<Werkboek> werkboek = collected.get(() -> Werkboek.read(
                bestand.toString(), Files.read(bestand, Werkboek.MAX_BYTES), new HashSet<>(Rekentool.cellen())));
        collected.throwIfAny();
        Werkboek gelezen = werkboek.orElseThrow();
        Rekentoolverslag verslag = check(gelezen, leeswijze);
        Rekentoolantwoord antwoord = new Rekentoolantwoord(verslag, alleenVerschillen, taal(), Wlzkit.WIDTH);
        out().print(
                        switch (json ? Formaat.json : formaat) {
                            case tekst -> antwoord.text();
                            case markdown -> antwoord.markdown();
                            case json -> antwoord.json();
                        });
        return verslag.isGelijk() ? Wlzkit.DONE : Wlzkit.DIFFERS;
    }

    private Rekentoolverslag check(Werkboek werkboek, Leeswijze leeswijze) {
        try {
            return Rekentool.of(werkboek.jaar()).check(werkboek, leeswijze);
        } catch (OngeldigeWaardeException e) {
            throw new OngeldigeInvoerException(bestand.toString(), List.of(Probleem.of("", 0, 0, "", e.verwacht())));
        }
    }

    private Leeswijze readings(Collected collected) {
        Leeswijze leeswijze = Rekentool.LEESWIJZE;
        Set<String> eerder = new HashSet<>();
        for (String lezing : lezingen) {
            int is = lezing.indexOf('=');
            String naam = is < 0 ? lezing : lezing.substring(0, is);
            String keuze = is < 0 ? "" : lezing.substring(is + 1);
            if (!eerder.add(naam)) {
                collected.problem("--lezing", lezing, Tekst.of("elke lezing één keer", "every reading once"));
                continue;
            }
            Leeswijze tot = leeswijze;
            leeswijze = collected
                    .argument("--lezing", lezing, () -> tot.choose(naam, keuze))
                    .orElse(tot);
        }
        return leeswijze;
    }
}
