package nl.wlzkit.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.regelboek.Regelboek;
import nl.wlzkit.examples.regelboek.Regelboeksite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wlzkit regelboek}: all rules as pages in which one can search. */
@Command(
        name = "regelboek",
        header = "Schrijft alle regels als bladzijden waarin te zoeken is.",
        description = {
            "",
            "Elke regel met zijn zin, vindplaats, lezing, de rekenmodellen die hem gebruiken en de voorbeelden die hem"
                    + " vastleggen; de meeste zijn met andere waarden te proberen. Begin met index.html, van de schijf of een"
                    + " server; de bladzijden halen niets van het net. Duurt zo'n tien seconden."
        },
        descriptionHeading = "",
        footer = {"", "Voorbeeld:", "  wlzkit regelboek --uit regelboek"})
final class RegelboekCommand extends WithHelp implements Callable<Integer> {
    @Option(
            names = "--uit",
            required = true,
            paramLabel = "MAP",
            description =
                    "De map van de bladzijden; die wordt gemaakt als hij er niet is. Bladzijden met dezelfde naam worden"
                            + " vervangen, alle of geen.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path map;

    @Override
    public Integer call() {
        // before the work: a folder in which nothing can be written is known at once
        try (Uitvoermap uitvoer = Uitvoermap.open(map)) {
            Regelboeksite site = Regelboeksite.of(Regelboek.of(), taal());
            uitvoer.write(site.paginas(), Optional.empty(), Uitvoerbestand.left(err(), taal()));
            tell(site);
        }
        return Wlzkit.DONE;
    }

    private void tell(Regelboeksite site) {
        out().print(Wlzkit.wrap(
                Tekst.of(
                                site.regels() + " regels, " + site.andere() + " andere zinnen, "
                                        + site.voorbeelden() + " voorbeelden, waarvan " + site.proeven()
                                        + " te proberen, op "
                                        + site.paginas().size() + " bladzijden in " + map
                                        + "; begin met " + Regelboeksite.BEGIN,
                                site.regels() + " rules, " + site.andere() + " other sentences, "
                                        + site.voorbeelden() + " examples, of which " + site.proeven()
                                        + " can be tried, on "
                                        + site.paginas().size() + " pages in " + map
                                        + "; begin with " + Regelboeksite.BEGIN)
                        .in(taal()),
                ""));
    }
}
