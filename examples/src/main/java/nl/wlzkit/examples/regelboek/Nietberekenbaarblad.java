package nl.wlzkit.examples.regelboek;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;
import static nl.wlzkit.examples.pagina.Tweetalig.nederlands;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.pagina.Pagina;
import nl.wlzkit.examples.regelboek.Regelboek.Sluitpost;

/**
 * The page of the sentences that are no rules of their own: those by which nothing can be computed, with the reason, and
 * those that another rule says. Not to be instantiated; thread-safe.
 */
final class Nietberekenbaarblad {
    private Nietberekenbaarblad() {}

    static Pagina page(Regelboek boek, Adressen adressen, Taal taal) {
        List<DomContent> inhoud = new ArrayList<>();
        for (Bron bron : boek.bronnen()) {
            List<Sluitpost> posten = boek.nietBerekenbaar().stream()
                    .filter(p -> p.bron().equals(bron))
                    .toList();
            if (!posten.isEmpty()) {
                inhoud.add(section(
                        h2(nederlands(bron.titel())),
                        dl(each(posten.stream()
                                        .map(p -> div(
                                                dt(p.norm().id())
                                                        .withId(p.norm().id()),
                                                dd(nederlands(p.norm().waar()))))))
                                .withClass("redenen")));
            }
        }
        inhoud.add(merged(boek, adressen));
        int n = boek.nietBerekenbaar().size();
        return new Pagina(
                Tekst.of("Wat niet te berekenen is", "What cannot be computed"),
                taal,
                div(
                        Bouwsteen.path(),
                        p(t(
                                n
                                        + " genummerde zinnen van de documenten waarmee niets te berekenen, te toetsen of op te sommen"
                                        + " valt, met de reden; daaronder de zinnen die een andere regel al zegt.",
                                n + " numbered sentences of the documents by which nothing can be computed, checked or"
                                        + " listed, with the reason (in Dutch only); below them the sentences that another rule"
                                        + " says already."))),
                inhoud,
                List.of(Bouwsteen.STIJL),
                List.of());
    }

    private static DomContent merged(Regelboek boek, Adressen adressen) {
        return section(
                h2(t("Samengevoegd met een andere regel", "Merged into another rule")),
                ul(each(boek.kaarten().stream()
                                .flatMap(k -> k.samengevoegd().stream())
                                .map(n -> li(link(n, adressen), text(" → "), Bouwsteen.rule(n.waar(), adressen)))))
                        .withClass("ids breed"));
    }

    private static DomContent link(Norm norm, Adressen adressen) {
        return adressen.find(norm.id())
                .<DomContent>map(adres -> a(norm.id()).withHref(adres))
                .orElseGet(() -> text(norm.id()));
    }
}
