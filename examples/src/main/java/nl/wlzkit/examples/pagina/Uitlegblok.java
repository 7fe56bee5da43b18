package nl.wlzkit.examples.pagina;

import static j2html.TagCreator.b;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;
import static nl.wlzkit.examples.pagina.Tweetalig.nederlands;
import static nl.wlzkit.examples.pagina.Tweetalig.show;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.PTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vernauwing;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.text.Tekst;

/**
 * The explanation of any outcome as a part of a page, in both languages: its cases with their steps, rule by rule with
 * statement, quote, section and certainty; what is unknown, who knows it and what it would change; the readings that matter.
 * It says the same as {@link nl.wlzkit.core.answer.Uitleg}. A page that has it names the style sheet {@link #STIJL}.
 * Immutable and thread-safe.
 */
public final class Uitlegblok {
    /** The style sheet that a page with explanations names. */
    public static final String STIJL = "uitleg.css";

    private final Regelcatalogus catalogus;

    private Uitlegblok(Regelcatalogus catalogus) {
        this.catalogus = catalogus;
    }

    /**
     * Prepares explanations.
     *
     * @param catalogus where the rules are found
     * @return what writes them
     */
    public static Uitlegblok of(Regelcatalogus catalogus) {
        return new Uitlegblok(catalogus);
    }

    /**
     * Writes the explanation of an outcome, without the receipt: a page shows that once for all, see {@link #receipt}.
     *
     * @param uitkomst the outcome
     * @return the explanation; it has no headings, so that it fits under any
     */
    public DivTag explain(Uitkomst<?> uitkomst) {
        DivTag blok = div().withClass("uitleg");
        List<? extends Geval<?>> gevallen = uitkomst.gevallen();
        for (int i = 0; i < gevallen.size(); i++) {
            blok.with(kop(title(uitkomst, gevallen.get(i), i, gevallen.size())), stappen(gevallen.get(i)));
        }
        if (!uitkomst.vernauwingen().isEmpty()) {
            blok.with(
                    kop(Tekst.of("Onbekend, en bepalend", "Unknown, and decisive")),
                    ul(each(uitkomst.vernauwingen().stream().map(Uitlegblok::gat)))
                            .withClass("gaten"));
        }
        if (!uitkomst.lezingen().isEmpty()) {
            blok.with(
                    kop(Tekst.of("Lezingen die hier iets kunnen veranderen", "Readings that could change this")),
                    ul(each(uitkomst.lezingen().stream().map(this::lezing))).withClass("lezingen"));
        }
        return blok;
    }

    /**
     * Writes one rule: what it says, its quote, where it stands and how certain it is.
     *
     * @param id the id of the rule
     * @return the rule, or that it is not in the catalogue
     */
    public DomContent rule(String id) {
        Optional<Regel> gevonden = catalogus.find(id);
        if (gevonden.isEmpty()) {
            return p(t("Deze regel staat niet in de catalogus.", "This rule is not in the catalogue."));
        }
        Regel regel = gevonden.get();
        List<DomContent> delen = new ArrayList<>();
        delen.add(p(t(regel.stelling())).withClass("stelling"));
        if (regel.citaat().isPresent()) {
            delen.add(blockquote(nederlands("“" + regel.citaat().get() + "”")));
        } else if (regel.zekerheid() != Zekerheid.EIGEN) {
            delen.add(p(t("Bron gelezen, tekst niet bij de hand.", "Source read, text not at hand."))
                    .withClass("zacht"));
        }
        PTag plaats =
                p(nederlands(regel.bron().titel() + ", " + regel.vindplaats())).withClass("vindplaats");
        if (regel.zekerheid() != Zekerheid.HOOG) {
            plaats.with(text("; "), t("zekerheid: ", "certainty: "), show(regel.zekerheid()));
        }
        delen.add(plaats);
        return each(delen.stream());
    }

    /**
     * Writes what outcomes were computed from.
     *
     * @param herkomst the receipt
     * @return the version and the files with their hashes
     */
    public static DivTag receipt(Herkomst herkomst) {
        return div(
                        p(text("wlzkit " + herkomst.versie())),
                        ul(each(herkomst.bestanden().stream()
                                .map(b -> li(text(b.naam() + " "), code("sha-256 " + b.sha256()))))))
                .withClass("herkomst");
    }

    /**
     * Says who can fill a hole.
     *
     * @param wie who
     * @return the words, such as "the zorgkantoor decides"
     */
    public static Tekst owner(Eigenaar wie) {
        return switch (wie) {
            case AANBIEDER -> Tekst.of("dat weet de aanbieder", "the provider knows");
            case ZORGKANTOOR -> Tekst.of("dat beslist het zorgkantoor", "the zorgkantoor decides");
            case CLIENT -> Tekst.of("dat hangt af van de cliënt", "depends on the client");
            case BRON -> Tekst.of("niet gepubliceerd", "not published");
        };
    }

    // ----------------------------------------------------------------------------------------------------- parts

    private static PTag kop(Tekst tekst) {
        return p(b(t(tekst))).withClass("uitlegkop");
    }

    private static Tekst title(Uitkomst<?> uitkomst, Geval<?> geval, int nummer, int aantal) {
        Optional<?> waarde = geval.antwoord().waarde();
        if (waarde.isEmpty()) {
            return aantal == 1 ? Tekst.of("Waarom niet", "Why not") : Tekst.of("Wanneer niet", "When not");
        }
        boolean bereik = uitkomst.waarde().map(w -> !w.isBekend()).orElse(false);
        Tekst waarom = !bereik
                ? Tekst.of("Waarom ", "Why ")
                : nummer == 0
                        ? Tekst.of("Waarom ten minste ", "Why at least ")
                        : Tekst.of("Waarom ten hoogste ", "Why at most ");
        return join(waarom, Tweetalig.tekst(waarde.get()));
    }

    private DivTag stappen(Geval<?> geval) {
        DivTag blok = div();
        if (!geval.aannames().isEmpty()) {
            blok.with(p(t("Aangenomen: ", "Assumed: "), t(list(geval.aannames()))));
        }
        Set<String> gezegd = new HashSet<>();
        return blok.with(ol(each(geval.posten().stream().flatMap(post -> posts(post, gezegd).stream())))
                .withClass("stappen"));
    }

    /** A rule is written out where a case first names it; what it gives in later steps stands in their own line. */
    private List<LiTag> posts(Post post, Set<String> gezegd) {
        List<LiTag> regels = new ArrayList<>();
        PTag stap = p(
                        code(post.stap().regel()),
                        text(" "),
                        t(post.stap().wat()),
                        text(": "),
                        b(t(effect(post))).withClass("gevolg"))
                .withClass("stap");
        if (!post.door().isEmpty()) {
            stap.with(span(t(", want ", ", because "), t(list(post.door()))).withClass("zacht"));
        }
        LiTag eerste = li(stap);
        if (gezegd.add(post.stap().regel())) {
            eerste.with(rule(post.stap().regel()));
        }
        regels.add(eerste);
        for (Gegeven gegeven : post.door()) {
            gegeven.regel()
                    .filter(gezegd::add)
                    .ifPresent(id -> regels.add(li(
                            p(code(id), text(" "), t(gegeven.naam()), text(": "), b(show(gegeven.waarde())))
                                    .withClass("stap"),
                            rule(id))));
        }
        return regels;
    }

    private static Tekst effect(Post post) {
        return switch (post.soort()) {
            case BEGIN -> shown(post.naar());
            case STAP -> join(shown(post.van()), Tekst.same(" → "), shown(post.naar()));
            case WEIGERING -> Tekst.of("niet", "not allowed");
            case LET_OP -> Tekst.of("let op", "note");
        };
    }

    private static LiTag gat(Vernauwing<?> vernauwing) {
        LiTag regel = li(p(
                b(t(vernauwing.gat().naam())),
                text(" ("),
                t(owner(vernauwing.gat().wie())),
                text(")")));
        return regel.with(ul(each(
                vernauwing.gevolgen().stream().map(g -> li(show(g.waarde()), text(" → "), show(g.omhulling()))))));
    }

    private LiTag lezing(Lezing lezing) {
        String anders = lezing.keuzes().stream()
                .filter(k -> !k.equals(lezing.gekozen()))
                .collect(Collectors.joining(", "));
        LiTag regel = li(p(
                code(lezing.naam() + " = " + lezing.gekozen()),
                text(" ("),
                t("of: ", "or: "),
                code(anders),
                text("), "),
                code(lezing.regel())));
        catalogus.find(lezing.regel()).ifPresent(r -> regel.with(p(t(r.stelling()))));
        return regel;
    }

    private static Tekst shown(Optional<Object> waarde) {
        return waarde.map(Tweetalig::tekst).orElse(Tekst.same(""));
    }

    private static Tekst list(List<Gegeven> gegevens) {
        return gegevens.stream()
                .map(Tweetalig::tekst)
                .reduce((een, ander) -> join(een, Tekst.same("; "), ander))
                .orElse(Tekst.same(""));
    }

    private static Tekst join(Tekst... delen) {
        StringBuilder nl = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Tekst deel : delen) {
            nl.append(deel.nl());
            en.append(deel.en());
        }
        return Tekst.of(nl.toString(), en.toString());
    }
}
