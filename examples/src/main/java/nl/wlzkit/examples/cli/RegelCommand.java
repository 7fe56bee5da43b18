package nl.wlzkit.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Normplaats;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.text.TextLayout;
import nl.wlzkit.core.time.Geldigheid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wlzkit regel}: one rule, with its source, or what became of a sentence of a document that is no rule. */
@Command(
        name = "regel",
        header = "Wat zegt een regel, waar staat hij, en waar wordt hij gebruikt?",
        parameterListHeading = "%nRegel:%n",
        footer = {"", "Voorbeeld:", "  wlzkit regel ZK24-079"})
final class RegelCommand extends WithHelp implements Callable<Integer> {
    private static final int MOST_SUGGESTIONS = 8;

    @Parameters(index = "0", paramLabel = "ID", description = "Het id van de regel of norm, zoals ZK24-079.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Override
    public Integer call() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        Optional<Regel> regel = catalogus.find(id);
        StringBuilder text = new StringBuilder();
        if (regel.isPresent()) {
            show(text, regel.get(), catalogus);
        } else {
            show(text, catalogus.findNorm(id).orElseThrow(() -> unknown(catalogus)), catalogus);
        }
        out().print(text);
        return Wlzkit.DONE;
    }

    /** A sentence that is no rule of its own: the rule that says it as well, or why it has none. */
    private void show(StringBuilder text, Norm norm, Regelcatalogus catalogus) {
        text.append(norm.id()).append('\n');
        field(text, "Norm", norm.plaats().in(taal()));
        if (norm.plaats() == Normplaats.NIET_BEREKENBAAR) {
            field(text, t("Reden", "Reason"), norm.waar() + t("", " (in Dutch only)"));
            return;
        }
        field(text, t("Waar", "Where"), norm.waar());
        catalogus.find(norm.waar()).ifPresent(regel -> {
            text.append('\n');
            show(text, regel, catalogus);
        });
    }

    private void show(StringBuilder text, Regel regel, Regelcatalogus catalogus) {
        text.append(regel.id()).append('\n');
        text.append(TextLayout.wrap(regel.stelling().in(taal()), "  ", "  ", Wlzkit.WIDTH))
                .append('\n');
        field(text, t("Citaat", "Quote"), regel.citaat().map(c -> "“" + c + "”").orElse(noQuote(regel)));
        field(
                text,
                t("Bron", "Source"),
                regel.bron().titel()
                        + (regel.bron().stand().isEmpty()
                                ? ""
                                : " (" + regel.bron().stand() + ")"));
        field(text, t("Vindplaats", "Place"), regel.vindplaats());
        field(text, t("Soort", "Kind"), regel.soort().in(taal()));
        field(text, t("Zekerheid", "Certainty"), regel.zekerheid().in(taal()));
        boolean bekend = !regel.geldigheid().equals(Geldigheid.ONBEGRENSD);
        field(
                text,
                t("Geldig", "Valid"),
                bekend
                        ? regel.geldigheid().in(taal())
                        : t("niet begrensd, of niet bekend", "not bounded, or not known"));
        regel.lezing().ifPresent(l -> field(text, t("Lezing", "Reading"), l.in(taal())));
        List<String> gebruik = catalogus.gebruik(regel.id());
        field(text, t("Gebruikt in", "Used in"), gebruik.isEmpty() ? t("nergens", "nowhere") : gebruik.get(0));
        gebruik.stream().skip(1).forEach(g -> field(text, "", g));
    }

    private String noQuote(Regel regel) {
        return regel.zekerheid() == Zekerheid.EIGEN
                ? t("geen: dit is een eigen keuze van wlzkit", "none: this is a choice of wlzkit itself")
                : t("bron gelezen, tekst niet bij de hand", "source read, text not at hand");
    }

    private static void field(StringBuilder text, String naam, String waarde) {
        String kop = "  " + naam + " ".repeat(13 - naam.length());
        text.append(TextLayout.wrap(waarde, kop, " ".repeat(kop.length()), Wlzkit.WIDTH));
    }

    /** An id that is not there, with those that look like it. */
    private OngeldigeInvoerException unknown(Regelcatalogus catalogus) {
        String begin = id.length() < 4 ? id : id.substring(0, id.length() - 1);
        Stream<String> ids = Stream.concat(
                catalogus.regels().stream().map(Regel::id),
                catalogus.normen().stream().map(Norm::id));
        List<String> lijkend = ids.distinct()
                .filter(r -> r.startsWith(begin))
                .sorted()
                .limit(MOST_SUGGESTIONS)
                .toList();
        String voorbeelden = lijkend.isEmpty() ? "ZK24-007, IK17-003 of WK-PCT-MIN" : String.join(", ", lijkend);
        Tekst verwacht = Tekst.of(
                "een regel uit de catalogus, zoals " + voorbeelden, "a rule of the catalogue, such as " + voorbeelden);
        return new OngeldigeInvoerException("de opdracht", List.of(Probleem.of("ID", 0, 0, id, verwacht)));
    }

    private String t(String nl, String en) {
        return Tekst.of(nl, en).in(taal());
    }
}
