package nl.wlzkit.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: its commands, its exit codes, and how it speaks of what went wrong. */
@Command(
        name = "wlzkit",
        header = "Rekent met de inkoopregels van de langdurige zorg (Wlz), en legt uit waarom.",
        commandListHeading = "%nOpdrachten:%n",
        footer = {
            "",
            "Begin met: wlzkit tarief examples/data/aanbieder.json",
            "Hulp bij een opdracht: wlzkit tarief --help",
            "",
            "Exitcodes: 0 gedaan, 2 verkeerde invoer (niets geschreven), 1 een fout van wlzkit.",
            "Van meerzorg ook: 3 gedaan, en een cel verschilt."
        },
        synopsisSubcommandLabel = "OPDRACHT",
        versionProvider = Wlzkit.Version.class,
        subcommands = {
            TariefCommand.class,
            LeveringsvormCommand.class,
            PgbCommand.class,
            RekenCommand.class,
            IwlzCommand.class,
            RegelCommand.class,
            RegelsCommand.class,
            ZorgkantoorCommand.class,
            RegioCommand.class,
            VergelijkCommand.class,
            AdviesCommand.class,
            PortefeuilleCommand.class,
            MeerzorgCommand.class,
            MatchCommand.class,
            WachtlijstCommand.class,
            PrijsCommand.class,
            DmnCommand.class,
            RapportCommand.class,
            RegelboekCommand.class
        })
public final class Wlzkit extends WithHelp implements Runnable {
    /** Lays out a line; what does not fit goes on two columns further. */
    static String wrap(String text, String indent) {
        return TextLayout.wrap(text, indent, indent + "  ", WIDTH);
    }

    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int BAD_INPUT = 2;

    /** Done, and what was compared is not the same. */
    static final int DIFFERS = 3;

    static final int WIDTH = 80;

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Toont de versie.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean version;

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"wlzkit " + Herkomst.libraryVersion()};
        }
    }

    /** Made by {@link #main} and by tests. */
    public Wlzkit() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // UTF-8 always: the quotes have accents, and a file that is piped must not depend on the machine it was made on
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs the program with other outlets.
     *
     * @param out where the result goes
     * @param err where problems go
     * @param args the arguments
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Wlzkit());
        if (WithHelp.languageOf(args) == Taal.EN) {
            line.setResourceBundle(ResourceBundle.getBundle("nl.wlzkit.examples.cli.Help", Locale.ROOT));
            line.getCommandSpec().usageMessage().synopsisSubcommandLabel("COMMAND");
        }
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(WIDTH);
        line.setUsageHelpAutoWidth(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((e, ignored) -> {
            err.println(explain(e, language(e.getCommandLine())));
            err.println(Tekst.of("Hulp: ", "Help: ").in(language(e.getCommandLine()))
                    + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return BAD_INPUT;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            Taal taal = language(command);
            Optional<String> wrongInput = wrongInput(e, taal);
            if (wrongInput.isPresent()) {
                wrongInput.get().lines().forEach(l -> err.print(wrapped(l)));
                return BAD_INPUT;
            }
            err.println(Tekst.of(
                            "Dit is een fout van wlzkit, niet van u. Meld hem met deze regel en uw opdracht:",
                            "This is a fault of wlzkit, not of yours. Report it with this line and your command:")
                    .in(taal));
            err.println("  " + e);
            return OUR_FAULT;
        });
        return line.execute(args);
    }

    private static Taal language(CommandLine command) {
        return command.getCommand() instanceof WithHelp options ? options.taal() : Taal.EN;
    }

    private static Optional<String> wrongInput(Exception e, Taal taal) {
        if (e instanceof OngeldigeInvoerException invalid) {
            return Optional.of(invalid.bericht(taal));
        }
        if (e instanceof TeVeelGevallenException tooMany) {
            return Optional.of(tooMany.bericht(taal));
        }
        return e instanceof InvalidInputs invalid ? Optional.of(invalid.bericht(taal)) : Optional.empty();
    }

    private static String wrapped(String line) {
        String indent = line.startsWith("  ") ? "  " : "";
        return TextLayout.wrap(line, indent, indent + "  ", WIDTH);
    }

    private static String explain(ParameterException e, Taal taal) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return Tekst.of("Onbekend: ", "Unknown: ").in(taal) + String.join(" ", unmatched.getUnmatched());
        }
        if (e instanceof MissingParameterException missing) {
            return Tekst.of("Er ontbreekt: ", "Missing: ").in(taal)
                    + missing.getMissing().stream()
                            .map(a -> a.isOption() ? ((CommandLine.Model.OptionSpec) a).longestName() : a.paramLabel())
                            .collect(Collectors.joining(", "));
        }
        return Tekst.of("Verkeerd gebruik: ", "Wrong use: ").in(taal) + e.getMessage();
    }

    @Override
    public void run() {
        usage();
    }
}
