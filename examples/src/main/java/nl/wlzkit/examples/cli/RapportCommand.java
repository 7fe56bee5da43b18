package nl.wlzkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.examples.rapport.Rapport;
import nl.wlzkit.examples.rapport.Rapportgegevens;
import nl.wlzkit.quality.framework.Kwaliteitskadervraag;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import org.jspecify.annotations.Nullable;
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
            "Schrijft rapport.html: de tarieven van elk zorgkantoor als grafiek, de regio's op een kaart, plichten en data als"
                    + " tijdlijn; elk met zijn regels en citaten, en een tabel ernaast. In het Nederlands en Engels, licht en donker, en te printen. De pagina haalt niets van"
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

    @Override
    public Integer call() {
        Collected collected = new Collected();
        Aanbiederkeuze.Gekozen gekozen = keuze.read(false, collected);
        checkFolder(collected);
        Optional<Geldigheid> periode = period(gekozen.beleid().geldig(), collected);
        Optional<Kwaliteitskadervraag> plichten =
                read(verplichtingen, "kwaliteitskader-verplichtingen", Kwaliteitskadervraag.class, collected);
        collected.throwIfAny();
        Tariefoverzicht overzicht = Tariefoverzicht.of(
                gekozen.beleid(), gekozen.aanbieder().orElseThrow(), gekozen.zorgkantoren(), gekozen.lezingen());
        Geldigheid dagen = periode.orElseThrow();
        Rapport rapport = Rapport.of(new Rapportgegevens(
                overzicht,
                gekozen.lezingen(),
                dagen.van().orElseThrow(),
                dagen.totEnMet().orElseThrow(),
                plichten));
        String pagina = rapport.write(taal());
        write(pagina);
        tell(rapport, pagina);
        return Wlzkit.DONE;
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
