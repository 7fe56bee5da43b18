package nl.wlzkit.examples.rapport;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static nl.wlzkit.examples.pagina.Tweetalig.show;
import static nl.wlzkit.examples.pagina.Tweetalig.t;
import static nl.wlzkit.examples.pagina.Tweetalig.tekst;

import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FigureTag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.regions.agreement.Bijdrage;
import nl.wlzkit.regions.agreement.Hoeveelheid;
import nl.wlzkit.regions.agreement.Restopgave;
import nl.wlzkit.regions.agreement.Restopgaveberekening;
import nl.wlzkit.regions.agreement.Restopgavevraag;
import nl.wlzkit.regions.friction.Frictie;
import nl.wlzkit.regions.friction.Frictieportefeuille;
import nl.wlzkit.regions.friction.Jaarstand;
import nl.wlzkit.regions.friction.Portefeuillevraag;

/** Frictions: how large they are, what is agreed, and what remains of them. */
final class Frictiedeel {
    /** The largest size that a friction can have: it stands for a size that nobody told. */
    private static final BigDecimal GRENS = BigDecimal.valueOf(1_000_000_000);

    private static final Tekst ONBEKEND = Tekst.of("niet verteld", "not told");

    private final List<Restopgavevraag> fricties;
    private final List<Portefeuillevraag> portefeuilles;
    private final Uitlegblok uitleg;

    Frictiedeel(List<Restopgavevraag> fricties, List<Portefeuillevraag> portefeuilles, Uitlegblok uitleg) {
        this.fricties = List.copyOf(fricties);
        this.portefeuilles = List.copyOf(portefeuilles);
        this.uitleg = uitleg;
    }

    /** What is drawn of a friction: how much, the answer if it is one, and the outcome that explains it. */
    record Rij(
            Tekst wat,
            Optional<Bandbreedte<Hoeveelheid>> waarde,
            Optional<Omhulling<Hoeveelheid>> antwoord,
            Optional<Uitkomst<Hoeveelheid>> uitkomst) {}

    static List<Rij> rows(Restopgavevraag vraag) {
        Restopgave alles = Restopgave.of(vraag);
        Uitkomst<Hoeveelheid> nu = Restopgaveberekening.nu().answer(vraag);
        Uitkomst<Hoeveelheid> verwacht = Restopgaveberekening.verwacht().answer(vraag);
        return List.of(
                new Rij(
                        Tekst.of("gevraagd: de omvang", "asked: the size"),
                        vraag.omvang(),
                        Optional.empty(),
                        Optional.empty()),
                new Rij(
                        Tekst.of("afgesproken en gerealiseerd", "agreed and realised"),
                        Optional.of(alles.opgelost()),
                        Optional.empty(),
                        Optional.of(nu)),
                new Rij(
                        Tekst.of("afgesproken, alles samen", "agreed, all together"),
                        Optional.of(alles.verwachtOpgelost()),
                        Optional.empty(),
                        Optional.of(verwacht)),
                answered(Tekst.of("blijft over met wat gerealiseerd is", "remains with what is realised"), nu),
                answered(Tekst.of("blijft over met alle afspraken", "remains with all agreements"), verwacht),
                answered(
                        Tekst.of("daarvan bij geen andere partij belegd", "of that with no other party"),
                        Restopgaveberekening.nietBelegd().answer(vraag)),
                answered(
                        Tekst.of("afgesproken boven de omvang", "agreed above the size"),
                        Restopgaveberekening.overdekking().answer(vraag)));
    }

    private static Rij answered(Tekst wat, Uitkomst<Hoeveelheid> uitkomst) {
        return new Rij(wat, uitkomst.waarde(), Optional.of(uitkomst.omhulling()), Optional.of(uitkomst));
    }

    Deel write() {
        Tekst titel = Tekst.of("Fricties en restopgave", "Frictions and what remains");
        if (fricties.isEmpty() && portefeuilles.isEmpty()) {
            return new Deel(
                    "fricties",
                    titel,
                    Tekst.of("geen fricties (--fricties)", "no frictions (--fricties)"),
                    List.of(p(
                            t("Hier komen fricties met ", "Frictions come here with "),
                            code("--fricties").withClass("optie"),
                            t(
                                    ", een vraag van restopgave of frictieportefeuille.",
                                    ", a question of restopgave or frictieportefeuille."))));
        }
        List<DomContent> inhoud = new ArrayList<>();
        inhoud.add(p(t(
                "Hoeveel er gevraagd wordt, wat afspraken daarvan oplossen, en wat er overblijft. Open een rij voor het waarom.",
                "How much is asked, what agreements solve of it, and what remains. Open a row for why.")));
        inhoud.add(Telbalk.legenda());
        for (int i = 0; i < fricties.size(); i++) {
            inhoud.add(figuur(fricties.get(i)));
            inhoud.add(tabel(fricties.get(i), i + 1));
        }
        for (int i = 0; i < portefeuilles.size(); i++) {
            inhoud.addAll(portefeuille(portefeuilles.get(i), i + 1));
        }
        int aantal = fricties.size()
                + portefeuilles.stream().mapToInt(v -> v.fricties().size()).sum();
        return new Deel(
                "fricties",
                titel,
                Tekst.of(
                        aantal + (aantal == 1 ? " frictie" : " fricties"),
                        aantal + (aantal == 1 ? " friction" : " frictions")),
                inhoud);
    }

    static Telbalk.Bereik bereik(Bandbreedte<Hoeveelheid> waarde) {
        BigDecimal tot = waarde.tot().getal();
        return new Telbalk.Bereik(
                waarde.van().getal().doubleValue(),
                tot.compareTo(GRENS) >= 0 ? Double.POSITIVE_INFINITY : tot.doubleValue());
    }

    private FigureTag figuur(Restopgavevraag vraag) {
        List<Rij> rijen = rows(vraag);
        Telbalk balk = Telbalk.of(rijen.stream()
                .flatMap(r -> r.waarde().stream())
                .map(Frictiedeel::bereik)
                .toList());
        return figure(div(
                        h3(text(vraag.frictie())),
                        balk.as(),
                        each(rijen.stream()
                                .map(r -> balk.rij(
                                        t(r.wat()),
                                        r.waarde().map(Frictiedeel::bereik),
                                        t(value(r)),
                                        List.of(waarom(r))))))
                .withClass("kantoor"));
    }

    static Tekst value(Rij rij) {
        return rij.antwoord()
                .map(a -> tekst(a))
                .orElseGet(() -> rij.waarde().map(w -> tekst(w)).orElse(ONBEKEND));
    }

    private DivTag waarom(Rij rij) {
        return rij.uitkomst().map(uitleg::explain).orElseGet(() -> verteld("FRI-012"));
    }

    private DetailsTag tabel(Restopgavevraag vraag, int nummer) {
        return Tabel.details(
                "frictietabel-" + nummer,
                Tekst.of("De cijfers en afspraken als tabel", "The numbers and agreements as a table"),
                table(
                        caption(text(vraag.frictie())),
                        thead(tr(
                                th(t("wat", "what")).attr("scope", "col"),
                                th(t("hoeveel", "how much")).attr("scope", "col"),
                                th(t("stand", "standing")).attr("scope", "col"),
                                th(t("gericht op deze frictie", "aimed at this friction"))
                                        .attr("scope", "col"))),
                        tbody(
                                each(rows(vraag).stream()
                                        .map(r ->
                                                tr(th(t(r.wat())).attr("scope", "row"), td(t(value(r))), td(), td()))),
                                each(vraag.bijdragen().stream().map(b -> bijdrage(vraag, b))))));
    }

    private static DomContent bijdrage(Restopgavevraag vraag, Bijdrage bijdrage) {
        boolean gericht = bijdrage.frictie().map(vraag.frictie()::equals).orElse(false);
        return tr(
                th(text(bijdrage.naam())).attr("scope", "row"),
                td(bijdrage.hoeveelheid().map(h -> show(h)).orElseGet(() -> t(ONBEKEND))),
                td(bijdrage.stand().map(s -> show(s)).orElseGet(() -> t(ONBEKEND))),
                td(gericht ? t("ja", "yes") : t("nee", "no")));
    }

    // ------------------------------------------------------------------------------------------------ portfolios

    /** One line of a friction in a portfolio: what the file tells of a year. */
    record Jaarregel(Tekst wat, Optional<Long> aantal) {}

    static List<Jaarregel> years(Frictie frictie) {
        List<Jaarregel> regels = new ArrayList<>();
        for (Jaarstand jaar : frictie.jaren()) {
            regels.add(new Jaarregel(Tekst.of("gevraagd in " + jaar.jaar(), "asked in " + jaar.jaar()), jaar.vraag()));
            regels.add(new Jaarregel(
                    Tekst.of("beschikbaar in " + jaar.jaar(), "available in " + jaar.jaar()), jaar.capaciteit()));
        }
        return regels;
    }

    private List<DomContent> portefeuille(Portefeuillevraag vraag, int nummer) {
        List<DomContent> delen = new ArrayList<>();
        for (Frictie frictie : vraag.fricties()) {
            List<Jaarregel> regels = years(frictie);
            delen.add(
                    regels.isEmpty()
                            ? div(
                                            h3(text(frictie.naam())),
                                            p(t(
                                                    "Hoeveel er gevraagd wordt en beschikbaar is, is niet verteld.",
                                                    "How much is asked and available is not told.")))
                                    .withClass("kantoor")
                            : jaren(frictie.naam(), regels));
        }
        delen.add(Tabel.details(
                "portefeuilletabel-" + nummer,
                Tekst.of("Gevraagd en beschikbaar als tabel", "Asked and available as a table"),
                table(
                        thead(tr(
                                th(t("frictie", "friction")).attr("scope", "col"),
                                th(t("wat", "what")).attr("scope", "col"),
                                th(t("hoeveel", "how much")).attr("scope", "col"))),
                        tbody(each(vraag.fricties().stream()
                                .flatMap(f -> years(f).stream()
                                        .map(r -> tr(
                                                th(text(f.naam())).attr("scope", "row"),
                                                td(t(r.wat())),
                                                td(t(number(r)))))))))));
        Uitkomst<Breuk> specifiek = new Frictieportefeuille().answer(vraag);
        delen.add(details(
                summary(
                        t("Hoe specifiek de fricties zijn: gemiddeld ", "How specific the frictions are: on average "),
                        show(specifiek.omhulling()),
                        t(" van 4 vragen beantwoord", " of 4 questions answered")),
                uitleg.explain(specifiek)));
        return delen;
    }

    static Tekst number(Jaarregel regel) {
        return regel.aantal().map(n -> Tekst.same(Long.toString(n))).orElse(ONBEKEND);
    }

    private FigureTag jaren(String naam, List<Jaarregel> regels) {
        Telbalk balk = Telbalk.of(regels.stream()
                .flatMap(r -> r.aantal().stream())
                .map(Frictiedeel::exactly)
                .toList());
        return figure(div(
                        h3(text(naam)),
                        balk.as(),
                        each(regels.stream()
                                .map(r -> balk.rij(
                                        t(r.wat()),
                                        r.aantal().map(Frictiedeel::exactly),
                                        t(number(r)),
                                        List.of(verteld("FRI-052"))))))
                .withClass("kantoor"));
    }

    private static Telbalk.Bereik exactly(long aantal) {
        return new Telbalk.Bereik((double) aantal, (double) aantal);
    }

    private DivTag verteld(String regel) {
        return div(
                        p(t("Zoals het bestand het vertelt.", "As the file tells it.")),
                        p(code(regel)).withClass("stap"),
                        uitleg.rule(regel))
                .withClass("uitleg");
    }
}
