package nl.wlzkit.examples.regelboek;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;
import static nl.wlzkit.examples.pagina.Tweetalig.nederlands;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.tags.DomContent;
import j2html.tags.specialized.ArticleTag;
import j2html.tags.specialized.DetailsTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.pagina.Pagina;
import nl.wlzkit.examples.regelboek.Bouwsteen.Feitregel;
import nl.wlzkit.examples.regelboek.Regelkaart.Leeskeuze;

/** A page with the rules of a part of a document. For one page and one thread. */
final class Regelblad {
    private static final int MOST_EXAMPLES = 3;
    private static final int LONGEST_QUESTION = 360;

    private final Adressen adressen;
    private final Proeven proeven;
    private final Proefdata data;
    private final Adressen.Deel deel;

    Regelblad(Adressen adressen, Proeven proeven, Adressen.Deel deel) {
        this.adressen = adressen;
        this.proeven = proeven;
        this.data = new Proefdata(adressen);
        this.deel = deel;
    }

    Pagina page(Taal taal) {
        Bron bron = deel.bron();
        List<DomContent> inhoud = new ArrayList<>();
        inhoud.add(neighbours(true));
        inhoud.add(contents());
        deel.kaarten().forEach(kaart -> inhoud.add(rule(kaart)));
        inhoud.add(neighbours(false));
        if (!data.isEmpty()) {
            inhoud.add(data.tag());
        }
        String titel = deel.aantal() == 1 ? bron.code() : deel.eerste() + " – " + deel.laatste();
        return new Pagina(
                Tekst.same(titel),
                taal,
                div(
                        Bouwsteen.path(),
                        p(strong(nederlands(bron.titel()))),
                        p(each(Stream.of(bron.uitgever(), bron.stand())
                                        .filter(s -> !s.isEmpty())
                                        .map(s -> span(nederlands(s)).withClass("deel"))))
                                .withClass("bron"),
                        p(t(bron.toelichting()))),
                inhoud,
                List.of(Bouwsteen.STIJL),
                List.of("regelboek-proef.js"));
    }

    /** The other parts of the document: the way to go on at the top, and the same links again at the end. */
    private DomContent neighbours(boolean bovenaan) {
        List<Adressen.Deel> alle = adressen.delen(deel.bron());
        if (alle.size() == 1) {
            return text("");
        }
        DomContent links = each(alle.stream()
                .map(d -> d.equals(deel)
                        ? span(d.eerste() + " – " + d.laatste()).attr("aria-current", "page")
                        : a(d.eerste() + " – " + d.laatste()).withHref(d.bestand())));
        // a page has one such landmark
        return bovenaan
                ? nav(links).withClass("delen").attr("aria-label", deel.bron().code())
                : div(links).withClass("delen");
    }

    private DetailsTag contents() {
        int n = deel.kaarten().size();
        return details(
                summary(t(
                        n == 1 ? "1 regel op deze bladzijde" : n + " regels op deze bladzijde",
                        n == 1 ? "1 rule on this page" : n + " rules on this page")),
                ul(each(deel.kaarten().stream().map(k -> li(a(k.id()).withHref("#" + k.id())))))
                        .withClass("ids"));
    }

    // --------------------------------------------------------------------------------------------------- one rule

    private ArticleTag rule(Regelkaart kaart) {
        Regel regel = kaart.regel();
        return article(
                        h2(a(regel.id()).withHref("#" + regel.id())).withId(regel.id()),
                        p(t(regel.stelling())).withClass("stelling"),
                        Bouwsteen.quote(regel),
                        Bouwsteen.facts(facts(kaart)),
                        uses(kaart),
                        examples(kaart),
                        tryOut(kaart))
                .withClass("regel");
    }

    private List<Feitregel> facts(Regelkaart kaart) {
        Regel regel = kaart.regel();
        List<Feitregel> feiten = new ArrayList<>();
        feiten.add(new Feitregel(t("Bron", "Source"), Bouwsteen.source(regel.bron())));
        feiten.add(new Feitregel(t("Vindplaats", "Place"), nederlands(regel.vindplaats())));
        feiten.add(new Feitregel(t("Soort", "Kind"), t(Uitslagen.shown(regel.soort()))));
        feiten.add(new Feitregel(t("Zekerheid", "Certainty"), t(Uitslagen.shown(regel.zekerheid()))));
        feiten.add(new Feitregel(t("Geldig", "Valid"), Bouwsteen.validity(regel.geldigheid())));
        feiten.add(new Feitregel(t("Zorgkantoor", "Zorgkantoor"), offices(kaart.kantoren())));
        feiten.add(new Feitregel(
                t("Onderdeel", "Part"),
                each(
                        code(kaart.onderdeel().module()),
                        text(" · "),
                        t(kaart.onderdeel().naam()))));
        regel.lezing().ifPresent(l -> feiten.add(new Feitregel(t("Lezing", "Reading"), t(l))));
        kaart.lezingen().forEach(l -> feiten.add(new Feitregel(t("Keuzes", "Choices"), choices(l))));
        if (!kaart.samengevoegd().isEmpty()) {
            feiten.add(new Feitregel(t("Zegt ook", "Also says"), merged(kaart.samengevoegd())));
        }
        return feiten;
    }

    private static DomContent offices(Kantoren kantoren) {
        if (!kantoren.isVerteld()) {
            return t("niet verteld door de gegevens", "not told by the data");
        }
        String zeker = String.join(", ", kantoren.zeker());
        String misschien = String.join(", ", kantoren.onderLezing());
        if (misschien.isEmpty()) {
            return text(zeker);
        }
        String komma = zeker.isEmpty() ? "" : zeker + "; ";
        return t(komma + "onder een lezing: " + misschien, komma + "under a reading: " + misschien);
    }

    /** The names of a reading and its choices are words of the documents that programs read: the same in both languages. */
    private static DomContent choices(Leeskeuze keuze) {
        Lezing lezing = keuze.lezing();
        List<String> anders = lezing.keuzes().subList(1, lezing.keuzes().size());
        return each(
                code(lezing.naam() + " = " + lezing.standaard()),
                t(" (standaard), of ", " (default), or "),
                each(anders.stream().map(k -> span(code(k)).withClass("deel"))));
    }

    private static DomContent merged(List<Norm> normen) {
        return each(normen.stream().map(n -> span(n.id()).withId(n.id()).withClass("deel")));
    }

    // ------------------------------------------------------------------------------------------------- where used

    private static DetailsTag uses(Regelkaart kaart) {
        int modellen = kaart.rekenmodellen().size();
        int plaatsen = kaart.gebruik().size();
        return details(
                summary(t(
                        "Gebruikt: " + count(modellen, "rekenmodel", "rekenmodellen") + ", "
                                + count(plaatsen, "plaats in code of gegevens", "plaatsen in code of gegevens"),
                        "Used: " + count(modellen, "calculator", "calculators") + ", "
                                + count(plaatsen, "place in code or data", "places in code or data"))),
                ul(
                        each(kaart.rekenmodellen().stream()
                                .map(r -> li(Bouwsteen.calculator(r), text(" "), t(r.titel())))),
                        each(kaart.gebruik().stream().map(g -> li(nederlands(g))))));
    }

    private static String count(int n, String een, String meer) {
        return n + " " + (n == 1 ? een : meer);
    }

    // -------------------------------------------------------------------------------------------------- examples

    private static DomContent examples(Regelkaart kaart) {
        if (!kaart.isPinned()) {
            return p(unpinned(kaart)).withClass("geen-voorbeeld");
        }
        List<Uitgewerkt> alle = kaart.voorbeelden().isEmpty() ? kaart.anders() : kaart.voorbeelden();
        int n = alle.size();
        boolean lezing = kaart.voorbeelden().isEmpty();
        return details(
                summary(
                        lezing
                                ? t(
                                        count(n, "voorbeeld", "voorbeelden")
                                                + " waarin een andere keuze iets verandert",
                                        count(n, "example", "examples") + " in which another choice changes something")
                                : t(
                                        "Vastgelegd door " + count(n, "voorbeeld", "voorbeelden"),
                                        "Pinned by " + count(n, "example", "examples"))),
                each(alle.stream().limit(MOST_EXAMPLES).map(v -> Bouwsteen.example(v, LONGEST_QUESTION))),
                others(alle));
    }

    private static DomContent others(List<Uitgewerkt> alle) {
        if (alle.size() <= MOST_EXAMPLES) {
            return text("");
        }
        List<Inschrijving<?, ?>> modellen = new ArrayList<>();
        alle.stream()
                .skip(MOST_EXAMPLES)
                .map(Uitgewerkt::rekenmodel)
                .filter(r -> modellen.stream().noneMatch(m -> m.naam().equals(r.naam())))
                .forEach(modellen::add);
        int over = alle.size() - MOST_EXAMPLES;
        return p(
                t("En nog " + over + ", bij: ", "And " + over + " more, at: "),
                each(modellen.stream().map(r -> span(Bouwsteen.calculator(r)).withClass("deel"))));
    }

    /** Why no example names it, as far as the library can say. */
    private static DomContent unpinned(Regelkaart kaart) {
        if (!kaart.rekenmodellen().isEmpty()) {
            return t(
                    "Geen voorbeeld laat deze regel zien: een rekenmodel kan hem noemen, maar in geen van zijn voorbeelden"
                            + " komt het zover.",
                    "No example shows this rule: a calculator can name it, but none of its examples comes to that.");
        }
        return t(
                "Geen voorbeeld laat deze regel zien: hij is geen stap van een berekening, maar staat in code of gegevens"
                        + " (zie waar hij gebruikt is).",
                "No example shows this rule: it is no step of a calculation, but stands in code or data (see where it is"
                        + " used).");
    }

    // --------------------------------------------------------------------------------------------------- try-out

    private DomContent tryOut(Regelkaart kaart) {
        Optional<Proef> gevonden = proeven.find(kaart.id());
        if (gevonden.isEmpty()) {
            return kaart.isPinned()
                    ? p(t(
                                    "Te proberen is deze regel hier niet: in deze voorbeelden is er geen los gegeven waarvan een"
                                            + " andere waarde iets verandert.",
                                    "This rule cannot be tried here: these examples have no single value of which another"
                                            + " changes anything."))
                            .withClass("zacht")
                    : text("");
        }
        Proef proef = gevonden.get();
        Uitgewerkt voorbeeld = proef.voorbeeld();
        return details(
                        summary(t("Probeer met andere waarden", "Try it with other values")),
                        div(
                                h3(
                                        t("Voorbeeld: ", "Example: "),
                                        nederlands(voorbeeld.tekst().naam())),
                                p(
                                                t(
                                                        "Kies enkele gegevens van deze vraag aan ",
                                                        "Choose some facts of this question to "),
                                                Bouwsteen.calculator(voorbeeld.rekenmodel()),
                                                t(
                                                        "; de rest blijft zoals in het voorbeeld. De antwoorden zijn vooraf door"
                                                                + " wlzkit berekend.",
                                                        "; the rest stays as in the example. wlzkit computed the answers"
                                                                + " beforehand."))
                                        .withClass("zacht"),
                                p(nederlands(shortened(Bouwsteen.question(voorbeeld))))
                                        .withClass("vraag"),
                                div().withClass("proefvlak")))
                .withClass("proef")
                .attr("data-proef", String.valueOf(data.add(proef)))
                .attr("data-regel", kaart.id())
                .attr("hidden");
    }

    private static String shortened(String vraag) {
        return vraag.length() > LONGEST_QUESTION ? vraag.substring(0, LONGEST_QUESTION) + " …" : vraag;
    }
}
