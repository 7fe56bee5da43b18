package nl.wlzkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.rapport.Rapport;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wlzkit rapport}: everything about one provider as a page that can be passed on. */
@Command(
        name = "rapport",
        header = "Tekent een rapport over een aanbieder: één bestand voor de browser.",
        description = {
            "",
            "Schrijft rapport.html: de tarieven van elk zorgkantoor als grafiek, elk getal met zijn regels en citaten, en een"
                    + " tabel ernaast. In het Nederlands en Engels, licht en donker, en te printen. De pagina haalt niets van"
                    + " het net."
        },
        synopsisHeading = "%nGebruik: ",
        descriptionHeading = "",
        parameterListHeading = "%nBestand:%n",
        optionListHeading = "%nOpties:%n",
        footer = {"", "Voorbeeld:", "  wlzkit rapport examples/data/aanbieder.json --uit rapport"})
final class RapportCommand extends WithHelp implements Callable<Integer> {
    private static final String BESTAND = "rapport.html";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final Aanbiederkeuze keuze = new Aanbiederkeuze();

    @Option(
            names = "--uit",
            required = true,
            paramLabel = "MAP",
            description = "De map waarin rapport.html komt. Is zij er niet, dan wordt zij gemaakt.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path map;

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Aanbiederkeuze.Gekozen gekozen = keuze.read(false, collected);
        checkFolder(collected);
        collected.throwIfAny();
        Rapport rapport = Rapport.of(
                Tariefoverzicht.of(
                        gekozen.beleid(),
                        gekozen.aanbieder().orElseThrow(),
                        gekozen.zorgkantoren(),
                        gekozen.lezingen()),
                gekozen.lezingen());
        String pagina = rapport.write(taal());
        write(pagina);
        tell(rapport, pagina);
        return Wlzkit.DONE;
    }

    private void checkFolder(Collected collected) {
        if (java.nio.file.Files.exists(map) && !java.nio.file.Files.isDirectory(map)) {
            collected.problem(
                    "--uit", map.toString(), Tekst.of("een map; dit is een bestand", "a folder; this is a file"));
        }
    }

    private void write(String pagina) {
        try {
            java.nio.file.Files.createDirectories(map);
        } catch (IOException e) {
            String soort = e.getClass().getSimpleName();
            throw new OngeldigeInvoerException(
                    map.toString(),
                    List.of(Probleem.of(
                            "",
                            0,
                            0,
                            "",
                            Tekst.of(
                                    "een map die te maken is (" + soort + ")",
                                    "a folder that can be made (" + soort + ")"))));
        }
        Uitvoerbestand bestand = Uitvoerbestand.open(map.resolve(BESTAND));
        try (Writer naar = bestand.writer()) {
            naar.write(pagina);
            Uitvoerbestand.finish(List.of(bestand));
        } catch (IOException e) {
            throw new IllegalStateException("an output says itself what goes wrong", e);
        } finally {
            bestand.discard();
        }
    }

    private void tell(Rapport rapport, String pagina) {
        PrintWriter out = spec.commandLine().getOut();
        BigDecimal kb = BigDecimal.valueOf(pagina.getBytes(StandardCharsets.UTF_8).length)
                .divide(BigDecimal.valueOf(1000), 0, RoundingMode.HALF_UP);
        out.print(Wlzkit.wrap(map.resolve(BESTAND) + " (" + kb + " kB)", ""));
        rapport.contents().forEach(regel -> out.print(Wlzkit.wrap(regel.in(taal()), "  ")));
    }
}
