package nl.wlzkit.examples.rapport;

import static j2html.TagCreator.b;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Vernauwing;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.tariff.policy.Tariefoverzicht;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Cel;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Periode;

/** What every zorgkantoor gives, on one scale. What is the same is drawn once. */
final class Tariefdeel {
    private static final int HOOGTE = 34;

    private final Tariefoverzicht overzicht;
    private final Uitlegblok uitleg;
    private final Map<Zorgkantoor, List<Rij>> rijen = new LinkedHashMap<>();
    private final Schaal schaal;

    /** Cells with one answer, and where they are. */
    record Rij(List<Plek> plekken, List<Cel> cellen) {
        Omhulling<Percentage> omhulling() {
            return cellen.get(0).uitkomst().omhulling();
        }
    }

    Tariefdeel(Tariefoverzicht overzicht, Uitlegblok uitleg) {
        this.overzicht = overzicht;
        this.uitleg = uitleg;
        Map<Zorgkantoor, List<Cel>> perKantoor = group(overzicht.cellen(), Cel::zorgkantoor);
        perKantoor.forEach((zorgkantoor, cellen) -> {
            List<Rij> eigen = new ArrayList<>();
            group(cellen, c -> c.uitkomst().omhulling())
                    .forEach((omhulling, groep) -> eigen.add(new Rij(Plek.where(groep, cellen), groep)));
            rijen.put(zorgkantoor, eigen);
        });
        this.schaal = Schaal.of(overzicht.cellen().stream()
                .flatMap(c -> c.uitkomst().waarde().stream())
                .toList());
    }

    private static <K> Map<K, List<Cel>> group(List<Cel> cellen, Function<Cel, K> sleutel) {
        return cellen.stream().collect(Collectors.groupingBy(sleutel, LinkedHashMap::new, Collectors.toList()));
    }

    /** The rows of the drawing. */
    Map<Zorgkantoor, List<Rij>> rijen() {
        return rijen;
    }

    Schaal schaal() {
        return schaal;
    }

    Deel write() {
        int aantal = rijen.size();
        return new Deel(
                "tarieven",
                Tekst.of("Tarieven", "Tariffs"),
                Tekst.of(
                        "tarieven van " + aantal + (aantal == 1 ? " zorgkantoor" : " zorgkantoren"),
                        "tariffs of " + aantal + (aantal == 1 ? " zorgkantoor" : " zorgkantoren")),
                List.of(
                        p(t(
                                "Percentage van het NZa-maximumtarief, zonder NHC en NIC. Een getal als alles bekend is wat"
                                        + " ertoe doet, anders een bandbreedte: elke waarde die kan voorkomen ligt erin. Open een"
                                        + " rij voor de regels die haar bepalen.",
                                "Percentage of the NZa maximum tariff, without NHC and NIC. A number when all that matters is"
                                        + " known, else a range: every value that can occur lies inside it. Open a row for the"
                                        + " rules that decide it.")),
                        figuur(),
                        tabel()));
    }

    // -------------------------------------------------------------------------------------------------- drawing

    private DomContent figuur() {
        return figure(
                        figcaption(
                                legenda(),
                                p(
                                        t("De schaal loopt van ", "The scale runs from "),
                                        text(Schaal.number(schaal.van()) + " "),
                                        t("tot en met ", "through "),
                                        text(Schaal.number(schaal.tot()) + " %"),
                                        t(
                                                schaal.van() > 0 ? " en begint dus niet bij nul." : ".",
                                                schaal.van() > 0 ? ", so it does not begin at zero." : "."))),
                        each(rijen.entrySet().stream().map(e -> kantoor(e.getKey(), e.getValue()))))
                .withClass("tarieven");
    }

    private DivTag legenda() {
        return div(
                        sleutel(Svg.dot("bekend", 50, 10, 6), Tekst.of("bekend", "known")),
                        sleutel(
                                Svg.bar("bereik", 10, 90, 4, 12),
                                Tekst.of("bandbreedte: van – tot en met", "range: from – through")),
                        sleutel(
                                Svg.bar("bereik misschien", 10, 90, 4, 12),
                                Tekst.of("zoveel, of geen afspraak", "this much, or no agreement")),
                        sleutel(
                                Svg.bar("wijd", 10, 90, 4, 12),
                                Tekst.of(
                                        "vrijwel onbekend: meer dan " + Schaal.number(Schaal.BREED) + " punten breed",
                                        "next to unknown: more than " + Schaal.number(Schaal.BREED) + " points wide")),
                        sleutel(
                                Svg.arrow(60, 10),
                                Tekst.of("loopt door buiten de schaal", "goes on outside the scale")))
                .withClass("legenda");
    }

    private static DomContent sleutel(ContainerTag<?> teken, Tekst wat) {
        return span(Svg.stretched("monster", 20).with(teken), t(wat)).withClass("sleutel");
    }

    private DivTag kantoor(Zorgkantoor zorgkantoor, List<Rij> eigen) {
        List<Cel> cellen = eigen.stream().flatMap(r -> r.cellen().stream()).toList();
        return div(
                        h3(
                                text(zorgkantoor.naam()),
                                span(t(relatie(zorgkantoor))).withClass("relatie")),
                        as(),
                        each(eigen.stream().map(this::rij)),
                        versmalling(cellen))
                .withClass("kantoor");
    }

    private Tekst relatie(Zorgkantoor zorgkantoor) {
        return overzicht
                .aanbieder()
                .overeenkomsten()
                .map(met -> met.contains(zorgkantoor)
                        ? Tekst.of("heeft een overeenkomst", "has an agreement")
                        : Tekst.of("geen overeenkomst", "no agreement"))
                .orElse(Tekst.of("overeenkomst niet verteld", "agreement not told"));
    }

    private DivTag as() {
        return div(Svg.stretched("as", 18)
                        .with(each(schaal.streepjes().stream()
                                .map(v -> Svg.words("cijfer", schaal.x(v), 13, text(Schaal.number(v)))))))
                .withClass("asregel");
    }

    private DetailsTag rij(Rij rij) {
        return details(
                        summary(
                                span(each(rij.plekken().stream()
                                                .map(plek -> span(
                                                                t(plek.vormen()),
                                                                text(" "),
                                                                span(t(plek.perioden()))
                                                                        .withClass("zacht"))
                                                        .withClass("plek"))))
                                        .withClass("wat"),
                                balk(rij.omhulling()),
                                span(b(show(rij.omhulling())), each(waarom(rij).stream()))
                                        .withClass("waarde")),
                        div(each(uitleg(rij).stream())).withClass("binnen"))
                .withClass("rij");
    }

    ContainerTag<?> balk(Omhulling<Percentage> omhulling) {
        ContainerTag<?> balk = Svg.stretched("balk", HOOGTE);
        schaal.streepjes().forEach(v -> balk.with(Svg.line("raster", schaal.x(v))));
        ContainerTag<?> midden = Svg.halfway();
        String misschien = omhulling.oordeel() == Oordeel.TE_BEOORDELEN ? " misschien" : "";
        omhulling.waarde().ifPresent(bereik -> {
            double van = schaal.x(bereik.van());
            double tot = schaal.x(bereik.tot());
            if (bereik.isBekend()) {
                midden.with(Svg.dot("bekend" + misschien, van, 0, 7));
            } else {
                midden.with(Svg.bar((Schaal.isWide(bereik) ? "wijd" : "bereik") + misschien, van, tot, -7, 14));
            }
            if (schaal.isBelow(Schaal.value(bereik.van()))) {
                midden.with(Svg.arrow(van, 0));
            }
        });
        return balk.with(midden);
    }

    /** A refusal is told in words: by which rule. */
    private static List<DomContent> waarom(Rij rij) {
        if (rij.omhulling().oordeel() == Oordeel.VOLDOET) {
            return List.of();
        }
        Set<Tekst> redenen = new LinkedHashSet<>();
        for (Cel cel : rij.cellen()) {
            for (Geval<Percentage> geval : cel.uitkomst().gevallen()) {
                geval.posten().stream()
                        .filter(post -> post.soort() == Post.Soort.WEIGERING)
                        .forEach(post -> redenen.add(Tekst.of(
                                "niet: " + post.stap().wat().nl() + " ("
                                        + post.stap().regel() + ")",
                                "not: " + post.stap().wat().en() + " ("
                                        + post.stap().regel() + ")")));
            }
        }
        return redenen.stream()
                .map(r -> (DomContent) span(t(r)).withClass("reden"))
                .toList();
    }

    /** The explanations of a row: one, or each with where it holds. */
    private List<DomContent> uitleg(Rij rij) {
        Map<String, List<Cel>> gelijk = new LinkedHashMap<>();
        Map<String, DivTag> blokken = new LinkedHashMap<>();
        for (Cel cel : rij.cellen()) {
            DivTag blok = uitleg.explain(cel.uitkomst());
            String tekst = blok.render();
            blokken.putIfAbsent(tekst, blok);
            gelijk.computeIfAbsent(tekst, k -> new ArrayList<>()).add(cel);
        }
        List<Cel> alle = overzicht.cellen().stream()
                .filter(c -> c.zorgkantoor() == rij.cellen().get(0).zorgkantoor())
                .toList();
        List<DomContent> delen = new ArrayList<>();
        gelijk.forEach((tekst, groep) -> {
            DivTag blok = blokken.get(tekst);
            delen.add(gelijk.size() == 1 ? blok : details(summary(plaats(groep, alle)), blok));
        });
        return delen;
    }

    private static DomContent plaats(List<Cel> groep, List<Cel> alle) {
        List<DomContent> delen = new ArrayList<>();
        for (Plek plek : Plek.where(groep, alle)) {
            if (!delen.isEmpty()) {
                delen.add(text("; "));
            }
            delen.add(t(plek.vormen()));
            delen.add(text(" "));
            delen.add(t(plek.perioden()));
        }
        return each(delen.stream());
    }

    // ------------------------------------------------------------------------------------------ what narrows it

    private DomContent versmalling(List<Cel> cellen) {
        Map<Gat<?>, Map<List<Vernauwing.Gevolg<Percentage>>, List<Cel>>> perGat = new LinkedHashMap<>();
        for (Cel cel : cellen) {
            for (Vernauwing<Percentage> v : cel.uitkomst().vernauwingen()) {
                perGat.computeIfAbsent(v.gat(), k -> new LinkedHashMap<>())
                        .computeIfAbsent(v.gevolgen(), k -> new ArrayList<>())
                        .add(cel);
            }
        }
        if (perGat.isEmpty()) {
            return p(t("Niets is onbekend dat er hier toe doet.", "Nothing is unknown that matters here."))
                    .withClass("versmalt zacht");
        }
        return div(
                        p(t("Wat het nauwer maakt", "What narrows it")).withClass("versmalkop"),
                        ul(each(perGat.entrySet().stream().map(e -> gat(e.getKey(), e.getValue(), cellen)))))
                .withClass("versmalt");
    }

    private static LiTag gat(
            Gat<?> gat, Map<List<Vernauwing.Gevolg<Percentage>>, List<Cel>> perGevolg, List<Cel> alle) {
        LiTag regel = li(t(gat.naam()), text(" ("), t(Uitlegblok.owner(gat.wie())), text("): "));
        boolean eerste = true;
        for (Map.Entry<List<Vernauwing.Gevolg<Percentage>>, List<Cel>> e : perGevolg.entrySet()) {
            if (!eerste) {
                regel.with(text(". "));
            }
            eerste = false;
            if (e.getValue().size() < alle.size()) {
                regel.with(plaats(e.getValue(), alle), text(": "));
            }
            regel.with(gevolgen(e.getKey()));
        }
        return regel;
    }

    private static DomContent gevolgen(List<Vernauwing.Gevolg<Percentage>> gevolgen) {
        if (gevolgen.stream().map(Vernauwing.Gevolg::omhulling).distinct().count() == 1) {
            return t("maakt pas uit als ook iets anders bekend is", "matters only when something else is known too");
        }
        return t(gevolgen.stream()
                .map(g -> Tekst.of(
                        tekst(g.waarde()).nl() + " → " + tekst(g.omhulling()).nl(),
                        tekst(g.waarde()).en() + " → " + tekst(g.omhulling()).en()))
                .reduce((een, ander) -> Tekst.of(een.nl() + "; " + ander.nl(), een.en() + "; " + ander.en()))
                // a number and its sign stay on one line
                .map(alle -> Tekst.of(alle.nl().replace(" %", "\u00a0%"), alle.en()))
                .orElseThrow());
    }

    // ---------------------------------------------------------------------------------------------------- table

    private DetailsTag tabel() {
        List<Periode> perioden =
                overzicht.cellen().stream().map(Cel::periode).distinct().toList();
        List<DomContent> regels = new ArrayList<>();
        for (Zorgkantoor zorgkantoor : rijen.keySet()) {
            Map<Leveringsvorm, List<Cel>> perVorm = overzicht.cellen().stream()
                    .filter(c -> c.zorgkantoor() == zorgkantoor)
                    .collect(Collectors.groupingBy(Cel::vorm, LinkedHashMap::new, Collectors.toList()));
            perVorm.forEach((vorm, cellen) -> regels.add(tr(
                    th(text(zorgkantoor.naam())).attr("scope", "row"),
                    td(show(vorm)),
                    each(cellen.stream().map(c -> td(show(c.uitkomst().omhulling())))))));
        }
        return Tabel.details(
                "tarieftabel",
                Tekst.of("De tarieven als tabel", "The tariffs as a table"),
                table(
                        caption(t(overzicht.beleid().naam())),
                        thead(tr(
                                th(t("zorgkantoor", "zorgkantoor")).attr("scope", "col"),
                                th(t("vorm", "form")).attr("scope", "col"),
                                each(perioden.stream()
                                        .map(periode -> th(show(periode)).attr("scope", "col"))))),
                        tbody(each(regels.stream()))));
    }
}
