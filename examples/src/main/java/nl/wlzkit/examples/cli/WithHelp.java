package nl.wlzkit.examples.cli;

import picocli.CommandLine.Option;

/** What every command has: the option that shows its help. */
abstract sealed class WithHelp permits Wlzkit, TariefCommand, RegelCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze hulp.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;
}
