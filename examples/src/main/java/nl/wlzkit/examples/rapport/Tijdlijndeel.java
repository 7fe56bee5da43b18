package nl.wlzkit.examples.rapport;

import static j2html.TagCreator.b;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.time;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;
import static nl.wlzkit.examples.pagina.Tweetalig.show;
import static nl.wlzkit.examples.pagina.Tweetalig.t;
import static nl.wlzkit.examples.pagina.Tweetalig.tekst;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.SpanTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.quality.framework.Kwaliteitskader;
import nl.wlzkit.quality.framework.Nakoming;

/** Duties and dates: an axis with what holds and what has to be there, and a list that a phone shows as well. */
final class Tijdlijndeel {
    private static final int HOOGTE = 30;

    /** How far dots above each other are apart, and how near each other they are put there, in percents of the width. */
    private static final int STAPEL = 15;

    private static final double NABIJ = 3;

    private final Tijdlijn lijn;
    private final Tijdas as;
    private final Uitlegblok uitleg;
    private final List<Tijdlijn.Moment> momenten;
    private final List<Tijdlijn.Kader> kaders;

    Tijdlijndeel(Tijdlijn lijn, Uitlegblok uitleg) {
        this.lijn = lijn;
        this.as = lijn.as();
        this.uitleg = uitleg;
        this.momenten = lijn.momenten();
        this.kaders = lijn.kaders();
    }

    Deel write() {
        List<DomContent> inhoud = new ArrayList<>();
        inhoud.add(p(t("Van ", "From "), dag(as.van()), t(" t/m ", " through "), dag(as.tot()), text(". "), gemeten()));
        for (Tijdlijn.Kader k : kaders) {
            if (k.aantal().waarde().isEmpty()) {
                inhoud.add(p(
                        t(tekst(k.kader())),
                        t(
                                ": de plichten zijn niet gelezen, dus hier staan er geen. Er kunnen er wel zijn.",
                                ": the duties were not read, so none are here. There may be some.")));
            }
        }
        inhoud.add(figuur());
        inhoud.add(
                momenten.isEmpty()
                        ? p(t(
                                "In deze periode valt geen bekende laatste dag.",
                                "No last day that is known falls in this period."))
                        : lijst());
        inhoud.add(zonderDag());
        inhoud.add(tabel());
        inhoud.add(waarom());
        int aantal = momenten.size();
        return new Deel(
                "plichten",
                Tekst.of("Plichten en data", "Duties and dates"),
                Tekst.of(
                        aantal + (aantal == 1 ? " laatste dag" : " laatste dagen") + ", " + as.van() + " t/m "
                                + as.tot(),
                        aantal + (aantal == 1 ? " last day" : " last days") + ", " + as.van() + " through " + as.tot()),
                inhoud);
    }

    private DomContent gemeten() {
        return lijn.peildatum()
                .map(d -> t(
                        "Hoe het stond op " + d + ", voor zover verteld; wat niet verteld is, is onbekend.",
                        "How it stood on " + d + ", as far as told; what was not told is unknown."))
                .orElseGet(() -> each(
                        t("Wat er gedaan is, is niet verteld; met ", "What was done is not told; with "),
                        code("--verplichtingen").withClass("optie"),
                        t(" staat het erbij.", " it is shown.")));
    }

    private static DomContent dag(LocalDate dag) {
        return time(dag.toString()).attr("datetime", dag.toString());
    }

    // -------------------------------------------------------------------------------------------------- drawing

    private DomContent figuur() {
        List<DomContent> banen = new ArrayList<>();
        banen.add(div(jaren()).withClass("asregel"));
        for (Tijdlijn.Kader k : kaders) {
            banen.add(baan(tekst(k.kader()), kader(k.kader())));
        }
        for (Tijdlijn.Baan baan : Tijdlijn.Baan.values()) {
            List<Tijdlijn.Moment> eigen =
                    momenten.stream().filter(m -> m.baan() == baan).toList();
            if (!eigen.isEmpty()) {
                banen.add(baan(baan.naam(), punten(eigen)));
            }
        }
        return figure(div(each(banen.stream())).withClass("tijdbanen"), legenda())
                .withClass("tijdfiguur");
    }

    private ContainerTag<?> jaren() {
        ContainerTag<?> svg = Svg.stretched("as", 18);
        as.jaren()
                .forEach(jaar -> svg.with(
                        Svg.words("cijfer jaar", as.begin(as.eerste(jaar)), 13, text(Integer.toString(jaar)))));
        return svg;
    }

    private static DivTag baan(Tekst naam, ContainerTag<?> tekening) {
        return div(span(t(naam)).withClass("baannaam"), tekening).withClass("baan");
    }

    private ContainerTag<?> leeg(int hoogte) {
        ContainerTag<?> svg = Svg.stretched("tijdbalk", hoogte);
        as.jaren().forEach(jaar -> svg.with(Svg.line("raster", as.begin(as.eerste(jaar)))));
        return svg;
    }

    /** From the first day on which it certainly was in force; the days of which that is not known are hatched. */
    ContainerTag<?> kader(Kwaliteitskader kader) {
        ContainerTag<?> midden = Svg.halfway();
        LocalDate tot = kader.totEnMet().orElse(as.tot());
        if (kader.vroegst().isBefore(kader.laatst()) && !kader.laatst().isBefore(as.van())) {
            midden.with(Svg.bar("wijd", as.begin(kader.vroegst()), as.begin(kader.laatst()), -7, 14));
        }
        if (!kader.laatst().isAfter(as.tot())) {
            midden.with(Svg.bar("geldt", as.begin(kader.laatst()), as.einde(tot), -7, 14));
        }
        return leeg(HOOGTE).with(midden);
    }

    /** What falls too near to each other to be seen apart is drawn above each other. */
    private ContainerTag<?> punten(List<Tijdlijn.Moment> eigen) {
        List<List<Tijdlijn.Moment>> stapels = stacks(eigen, as);
        int hoogste = stapels.stream().mapToInt(List::size).max().orElse(1);
        ContainerTag<?> midden = Svg.halfway();
        for (List<Tijdlijn.Moment> stapel : stapels) {
            double boven = -STAPEL * (stapel.size() - 1) / 2.0;
            for (int i = 0; i < stapel.size(); i++) {
                Tijdlijn.Moment m = stapel.get(i);
                midden.with(Svg.dot("punt " + klasse(m.nakomingen()), as.midden(m.dag()), boven + STAPEL * i, 6));
            }
        }
        return leeg(Math.max(HOOGTE, STAPEL * hoogste + 8)).with(midden);
    }

    /** Moments in order, those together that are less than a dot apart. */
    static List<List<Tijdlijn.Moment>> stacks(List<Tijdlijn.Moment> momenten, Tijdas as) {
        List<List<Tijdlijn.Moment>> stapels = new ArrayList<>();
        double begin = Double.NEGATIVE_INFINITY;
        for (Tijdlijn.Moment m : momenten) {
            double x = as.midden(m.dag());
            if (x - begin >= NABIJ) {
                stapels.add(new ArrayList<>());
                begin = x;
            }
            stapels.get(stapels.size() - 1).add(m);
        }
        return stapels;
    }

    static String klasse(Set<Nakoming> nakomingen) {
        Set<String> klassen = nakomingen.stream().map(Tijdlijndeel::klasse).collect(Collectors.toSet());
        return klassen.size() == 1 ? klassen.iterator().next() : "s-onbekend";
    }

    private static String klasse(Nakoming nakoming) {
        return switch (nakoming) {
            case VOLDAAN -> "s-voldaan";
            case TE_LAAT, TE_LAAT_GELEVERD -> "s-laat";
            case OPEN -> "s-open";
            case NIET_VAN_TOEPASSING -> "s-onbekend";
        };
    }

    private DivTag legenda() {
        Set<Nakoming> gebruikt = EnumSet.noneOf(Nakoming.class);
        momenten.forEach(m -> gebruikt.addAll(m.nakomingen()));
        List<DomContent> sleutels = new ArrayList<>();
        sleutels.add(sleutel("s-onbekend", Tekst.of("stand niet bekend", "standing not known")));
        gebruikt.forEach(n -> sleutels.add(sleutel(klasse(Set.of(n)), tekst(n))));
        return div(each(sleutels.stream())).withClass("legenda");
    }

    private static SpanTag sleutel(String klasse, Tekst naam) {
        return span(Svg.stretched("monster", 20).with(Svg.dot("punt " + klasse, 50, 10, 6)), t(naam))
                .withClass("sleutel");
    }

    // ----------------------------------------------------------------------------------------------------- list

    private DomContent lijst() {
        return ol(each(momenten.stream().map(this::moment))).withClass("tijdlijst");
    }

    private LiTag moment(Tijdlijn.Moment m) {
        return li(details(
                summary(
                        span(dag(m.dag())).withClass("tijddag"),
                        span(
                                        b(t(m.wat())),
                                        span(t(m.waarvan()), text("; "), t(m.wie()))
                                                .withClass("reden"))
                                .withClass("tijdwat"),
                        span(t(stand(m.nakomingen()))).withClass("tijdstand " + klasse(m.nakomingen()))),
                div(p(code(m.regel())).withClass("stap"), uitleg.rule(m.regel()))
                        .withClass("uitleg")));
    }

    /** How it stands: one, one of a few, or not told. */
    static Tekst stand(Set<Nakoming> nakomingen) {
        return nakomingen.stream()
                .map(n -> tekst(n))
                .reduce((een, ander) -> Tekst.of(een.nl() + " of " + ander.nl(), een.en() + " or " + ander.en()))
                .orElse(Tekst.of("niet verteld", "not told"));
    }

    private DomContent zonderDag() {
        List<DomContent> regels = new ArrayList<>();
        for (Tijdlijn.Kader k : kaders) {
            k.zonderDag()
                    .forEach(v -> regels.add(li(details(
                            summary(
                                    t(tekst(v)),
                                    text(" ("),
                                    t(tekst(k.kader())),
                                    text("): "),
                                    t("elk jaar; de bron geeft geen dag", "every year; the source gives no day")),
                            div(p(code(v.regel())).withClass("stap"), uitleg.rule(v.regel()))
                                    .withClass("uitleg")))));
        }
        return regels.isEmpty()
                ? text("")
                : div(
                        h3(t("Zonder dag", "Without a day")),
                        ul(each(regels.stream())).withClass("zonderdag"));
    }

    private DetailsTag tabel() {
        return Tabel.details(
                "plichtentabel",
                Tekst.of("De data als tabel", "The dates as a table"),
                table(
                        caption(t("Laatste dagen in de periode", "Last days in the period")),
                        thead(tr(
                                th(t("dag", "day")).attr("scope", "col"),
                                th(t("wat", "what")).attr("scope", "col"),
                                th(t("waarvan", "of which")).attr("scope", "col"),
                                th(t("wie", "who")).attr("scope", "col"),
                                th(t("stand", "standing")).attr("scope", "col"),
                                th(t("regel", "rule")).attr("scope", "col"))),
                        tbody(each(momenten.stream()
                                .map(m -> tr(
                                        th(text(m.dag().toString())).attr("scope", "row"),
                                        td(t(m.wat())),
                                        td(t(m.waarvan())),
                                        td(t(m.wie())),
                                        td(t(stand(m.nakomingen()))),
                                        td(code(m.regel()))))))));
    }

    private DetailsTag waarom() {
        List<DomContent> delen = new ArrayList<>();
        List.of(as.van(), as.tot()).stream()
                .distinct()
                .forEach(d -> delen.add(div(
                        p(
                                t("Kwaliteitskader op ", "Framework of quality on "),
                                dag(d),
                                text(": "),
                                b(show(lijn.holdsOn(d).omhulling()))),
                        uitleg.explain(lijn.holdsOn(d)))));
        for (Tijdlijn.Kader k : kaders) {
            delen.add(div(
                    p(
                            t(tekst(k.kader())),
                            t(
                                    ", laatste dagen van de aanbieder in de periode: ",
                                    ", last days of the provider in the period: "),
                            b(show(k.aantal().omhulling()))),
                    uitleg.explain(k.aantal())));
        }
        lijn.stand()
                .ifPresent(u -> delen.add(div(
                        p(t("Stand van alle plichten: ", "Standing of all duties: "), b(show(u.omhulling()))),
                        uitleg.explain(u))));
        return details(
                summary(t("Waarom deze kaders en data", "Why these frameworks and dates")), div(each(delen.stream())));
    }
}
