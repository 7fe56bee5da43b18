package nl.wlzkit.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nl.wlzkit.core.text.Taal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: its outlets, the headings of its help, and the options that show it and choose its language. */
@Command(synopsisHeading = "%nGebruik: ", optionListHeading = "%nOpties:%n")
abstract sealed class WithHelp
        permits Wlzkit,
                RapportCommand,
                TariefCommand,
                LeveringsvormCommand,
                PgbCommand,
                RekenCommand,
                IwlzCommand,
                RegelCommand,
                RegelsCommand,
                ZorgkantoorCommand,
                RegioCommand,
                VergelijkCommand,
                AdviesCommand,
                PortefeuilleCommand,
                MeerzorgCommand,
                MatchCommand,
                WachtlijstCommand,
                PrijsCommand,
                DmnCommand,
                RegelboekCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze hulp.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    enum Talen {
        nl,
        en
    }

    @Option(
            names = "--taal",
            paramLabel = "nl|en",
            description = "De taal van het antwoord. Zonder: Nederlands op een Nederlandse machine, anders Engels.")
    private @Nullable Talen gekozen;

    /** The language that was chosen, or that of the machine: Dutch where that is Dutch, else English. */
    final Taal taal() {
        Talen talen = gekozen;
        if (talen == null) {
            return ofMachine();
        }
        return talen == Talen.nl ? Taal.NL : Taal.EN;
    }

    /** Where the answer goes. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where problems go, and how far it is. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Shows the help. */
    final void usage() {
        spec.commandLine().usage(out());
    }

    private static Taal ofMachine() {
        return Locale.getDefault().getLanguage().equals("nl") ? Taal.NL : Taal.EN;
    }

    /** The language of the help, which is shown before the arguments are parsed. */
    static Taal languageOf(String[] args) {
        List<String> alle = List.of(args);
        int taal = alle.indexOf("--taal");
        String keuze = taal >= 0 && taal + 1 < alle.size() ? alle.get(taal + 1) : "";
        if (keuze.equals("nl") || alle.contains("--taal=nl")) {
            return Taal.NL;
        }
        return keuze.equals("en") || alle.contains("--taal=en") ? Taal.EN : ofMachine();
    }
}
