package nl.wlzkit.examples.rapport;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static nl.wlzkit.examples.pagina.Tweetalig.t;
import static nl.wlzkit.examples.pagina.Tweetalig.tekst;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.iwlz.Code;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.regions.match.Plaatsing;
import nl.wlzkit.regions.match.Plaatsingsuitslag;
import nl.wlzkit.regions.match.Plaatsingsuitslag.Cel;
import nl.wlzkit.regions.waitlist.Aanbiederbeeld;
import nl.wlzkit.regions.waitlist.Koppelwijze;
import nl.wlzkit.regions.waitlist.Ontdubbeling;
import nl.wlzkit.regions.waitlist.Wachtlijstbeeld;

/** Who waits, and what no place is found for: numbers only. Nothing of anybody is on the page. */
final class Wachtdeel {
    private static final Tekst ZONDER_CONTEXT = Tekst.of("context onbekend", "context unknown");

    private final Optional<Wachtlijstbeeld> wachtlijst;
    private final Optional<Plaatsingsuitslag> plaatsing;
    private final int overgeslagen;
    private final Uitlegblok uitleg;

    Wachtdeel(
            Optional<Wachtlijstbeeld> wachtlijst,
            Optional<Plaatsingsuitslag> plaatsing,
            int overgeslagen,
            Uitlegblok uitleg) {
        this.overgeslagen = overgeslagen;
        this.wachtlijst = wachtlijst;
        this.plaatsing = plaatsing;
        this.uitleg = uitleg;
    }

    /** A number with its name: what is drawn, and what stands in the table. */
    record Telling(Tekst wat, Bandbreedte<Integer> aantal) {
        static Telling of(String nl, String en, Bandbreedte<Integer> aantal) {
            return new Telling(Tekst.of(nl, en), aantal);
        }
    }

    static List<Telling> people(Wachtlijstbeeld beeld) {
        return List.of(
                Telling.of("mensen", "people", beeld.personen()),
                Telling.of("dubbele regels", "double lines", beeld.dubbelen()),
                Telling.of("niet op de officiële lijst", "not on the official list", beeld.ontbrekend()));
    }

    static List<Telling> gaps(Plaatsingsuitslag uitslag) {
        return uitslag.cellen().stream()
                .map(c -> new Telling(name(c), c.tekortbereik().orElse(Bandbreedte.of(c.tekort()))))
                .toList();
    }

    private static Tekst name(Cel cel) {
        Tekst sector = tekst(cel.sector());
        Tekst context = cel.context().map(Tekst::same).orElse(ZONDER_CONTEXT);
        return Tekst.of(sector.nl() + ", " + context.nl(), sector.en() + ", " + context.en());
    }

    Deel write() {
        List<DomContent> inhoud = new ArrayList<>();
        if (overgeslagen > 0) {
            inhoud.add(p(t(
                            "Foute regels in de bestanden: " + overgeslagen + ". Zij tellen hieronder niet mee.",
                            "Wrong lines in the files: " + overgeslagen + ". They are left out below."))
                    .withClass("letop"));
        }
        if (wachtlijst.isPresent()) {
            inhoud.addAll(waiting(wachtlijst.get()));
        } else {
            inhoud.add(p(
                    t("Hier komt de wachtlijst met ", "The waiting list comes here with "),
                    code("--wachtlijst").withClass("optie"),
                    t(" en ", " and "),
                    code("--schaduw").withClass("optie"),
                    text(".")));
        }
        if (plaatsing.isPresent()) {
            inhoud.addAll(shortages(plaatsing.get()));
        } else {
            inhoud.add(p(
                    t("Hier komen de tekorten met ", "The gaps come here with "),
                    code("--clienten").withClass("optie"),
                    t(" en ", " and "),
                    code("--plaatsen").withClass("optie"),
                    text(".")));
        }
        return new Deel(
                "wachtlijst", Tekst.of("Wachtlijst en tekorten", "Waiting list and gaps"), samenvatting(), inhoud);
    }

    private Tekst samenvatting() {
        List<Tekst> delen = Stream.of(
                        wachtlijst
                                .map(w -> Tekst.of(
                                        tekst(w.personen()).nl() + " mensen op wachtlijsten",
                                        tekst(w.personen()).en() + " people on waiting lists"))
                                .orElse(Tekst.of("geen wachtlijst (--wachtlijst)", "no waiting list (--wachtlijst)")),
                        plaatsing
                                .map(u -> Tekst.of(
                                        u.geplaatst() + " van "
                                                + u.toewijzingen().size() + " cliënten geplaatst",
                                        u.geplaatst() + " of "
                                                + u.toewijzingen().size() + " clients placed"))
                                .orElse(Tekst.of(
                                        "geen plaatsing (--clienten, --plaatsen)",
                                        "no matching (--clienten, --plaatsen)")))
                .toList();
        return Tekst.of(
                delen.get(0).nl() + "; " + delen.get(1).nl(),
                delen.get(0).en() + "; " + delen.get(1).en());
    }

    // --------------------------------------------------------------------------------------------------- people

    private List<DomContent> waiting(Wachtlijstbeeld beeld) {
        List<Telling> tellingen = people(beeld);
        return List.of(
                p(t(
                        beeld.regels()
                                + " regels. Wie mogelijk dezelfde is, is niet samengevoegd: dan is het aantal een"
                                + " bandbreedte.",
                        beeld.regels()
                                + " lines. Who is possibly the same is not merged: the number is a range then.")),
                Telbalk.legenda(),
                figuur(
                        Tekst.of("Mensen", "People"),
                        tellingen,
                        rules(Wachtlijstbeeld.class, Ontdubbeling.class, Koppelwijze.class)),
                telling(
                        "wachttabel",
                        Tekst.of("De aantallen als tabel", "The numbers as a table"),
                        Stream.concat(
                                        tellingen.stream(),
                                        beeld.perStatus().entrySet().stream()
                                                .map(e -> new Telling(label(e.getKey()), Bandbreedte.of(e.getValue()))))
                                .toList()),
                aanbieders(beeld));
    }

    private static Tekst label(Object status) {
        return status instanceof Code c ? c.omschrijving() : tekst(status);
    }

    private static DomContent aanbieders(Wachtlijstbeeld beeld) {
        return Tabel.details(
                "aanbiedertabel",
                Tekst.of("Per aanbieder: wie ontbreekt", "By provider: who is missing"),
                table(
                        caption(t(
                                "In mensen; wie mogelijk dezelfde is, is apart gehouden",
                                "In people; who is possibly the same is kept apart")),
                        thead(tr(
                                th(t("aanbieder", "provider")).attr("scope", "col"),
                                th(t("aangemeld", "registered"))
                                        .attr("scope", "col")
                                        .withClass("getal"),
                                th(t("schaduwlijst", "shadow list"))
                                        .attr("scope", "col")
                                        .withClass("getal"),
                                th(t("nergens aangemeld", "registered nowhere"))
                                        .attr("scope", "col")
                                        .withClass("getal"))),
                        tbody(each(beeld.perAanbieder().stream().map(Wachtdeel::aanbieder)))));
    }

    private static DomContent aanbieder(Aanbiederbeeld a) {
        return tr(
                th(text(a.aanbieder())).attr("scope", "row"),
                td(text(Integer.toString(a.officieel()))).withClass("getal"),
                td(text(Integer.toString(a.schaduw()))).withClass("getal"),
                td(text(Integer.toString(a.ontbrekend()))).withClass("getal"));
    }

    // ----------------------------------------------------------------------------------------------------- gaps

    private List<DomContent> shortages(Plaatsingsuitslag uitslag) {
        Bandbreedte<Integer> bereik = uitslag.bereik();
        String nog = bereik.isBekend() ? "" : "; als alles bekend was ten hoogste " + bereik.tot();
        String further = bereik.isBekend() ? "" : "; if all were known at most " + bereik.tot();
        return List.of(
                p(t(
                        "Geplaatst: " + uitslag.geplaatst() + " van "
                                + uitslag.toewijzingen().size() + nog + ".",
                        "Placed: " + uitslag.geplaatst() + " of "
                                + uitslag.toewijzingen().size() + further + ".")),
                figuur(
                        Tekst.of("Tekort per zorg en context", "Shortage per care and context"),
                        gaps(uitslag),
                        rules(Plaatsing.class)),
                Tabel.details(
                        "tekorttabel",
                        Tekst.of("De tekorten als tabel", "The gaps as a table"),
                        table(
                                caption(t("Per zorg en context", "Per care and context")),
                                thead(tr(
                                        th(t("zorg en context", "care and context"))
                                                .attr("scope", "col"),
                                        kop(Tekst.of("gevraagd", "needed")),
                                        kop(Tekst.of("geplaatst", "placed")),
                                        kop(Tekst.of("tekort nu", "shortage now")),
                                        kop(Tekst.of("tekort van – t/m", "shortage from – through")),
                                        kop(Tekst.of("overschot", "surplus")))),
                                tbody(each(uitslag.cellen().stream().map(Wachtdeel::cel))))));
    }

    private static DomContent kop(Tekst tekst) {
        return th(t(tekst)).attr("scope", "col").withClass("getal");
    }

    private static DomContent cel(Cel c) {
        return tr(
                th(t(name(c))).attr("scope", "row"),
                td(text(Integer.toString(c.vraag()))).withClass("getal"),
                td(text(Integer.toString(c.geplaatst()))).withClass("getal"),
                td(text(Integer.toString(c.tekort()))).withClass("getal"),
                td(t(tekst(c.tekortbereik().orElse(Bandbreedte.of(c.tekort())))))
                        .withClass("getal"),
                td(text(Integer.toString(c.overschot()))).withClass("getal"));
    }

    // ------------------------------------------------------------------------------------------------- together

    private static Telbalk.Bereik bereik(Bandbreedte<Integer> aantal) {
        return new Telbalk.Bereik(aantal.van(), aantal.tot());
    }

    private static DomContent figuur(Tekst titel, List<Telling> tellingen, List<DomContent> waarom) {
        Telbalk balk =
                Telbalk.of(tellingen.stream().map(x -> bereik(x.aantal())).toList());
        return figure(div(
                        h3(t(titel)),
                        balk.as(),
                        each(tellingen.stream()
                                .map(x -> balk.rij(
                                        t(x.wat()), Optional.of(bereik(x.aantal())), t(tekst(x.aantal())), waarom))))
                .withClass("kantoor"));
    }

    private static DomContent telling(String id, Tekst titel, List<Telling> tellingen) {
        return Tabel.details(
                id,
                titel,
                table(
                        thead(tr(th(t("wat", "what")).attr("scope", "col"), kop(Tekst.of("aantal", "number")))),
                        tbody(each(tellingen.stream()
                                .map(x -> tr(
                                        th(t(x.wat())).attr("scope", "row"),
                                        td(t(tekst(x.aantal()))).withClass("getal")))))));
    }

    /** The rules that the calculation itself names. */
    private List<DomContent> rules(Class<?>... berekeningen) {
        DivTag blok = div().withClass("uitleg");
        for (Class<?> berekening : berekeningen) {
            Grondslag grondslag = Objects.requireNonNull(berekening.getAnnotation(Grondslag.class));
            for (String id : grondslag.value()) {
                blok.with(p(code(id)).withClass("stap"), uitleg.rule(id));
            }
        }
        return List.of(blok);
    }
}
