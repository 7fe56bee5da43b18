package nl.wlzkit.examples.rapport;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static nl.wlzkit.examples.pagina.Tweetalig.show;
import static nl.wlzkit.examples.pagina.Tweetalig.t;
import static nl.wlzkit.examples.pagina.Tweetalig.tekst;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TrTag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.regions.map.Regiogebied;
import nl.wlzkit.regions.map.Regiokaart;
import nl.wlzkit.regions.region.Gemeente;
import nl.wlzkit.regions.region.Gemeentelijst;
import nl.wlzkit.regions.region.Pgbplafond;
import nl.wlzkit.regions.region.Regiouitvoering;
import nl.wlzkit.regions.region.Zorgkantoorregio;
import nl.wlzkit.tariff.policy.Tariefoverzicht;

/**
 * The 31 regions: by who ran them in 2024, the last year of which that is known, and by value. A value on the map is rounded;
 * the table has it as it is.
 */
final class Kaartdeel {
    /** The last year of which the sources say who ran a region. */
    private static final int JAAR = 2024;

    private static final int TINTEN = 8;

    private static final LocalDate DAG = LocalDate.of(JAAR, 7, 1);
    private static final BigDecimal MILJOEN = BigDecimal.valueOf(1_000_000);
    private static final Tekst ONBEKEND = Tekst.of("niet bekend", "not known");

    private final Tariefoverzicht overzicht;
    private final Uitlegblok uitleg;
    private final Projectie projectie = Projectie.of(Regiokaart.get().gebieden());
    private final Map<Zorgkantoor, Bandbreedte<Percentage>> laagst = new EnumMap<>(Zorgkantoor.class);
    private final List<Zorgkantoor> kantoren;
    private final Gemeentelijst gemeenten;
    private final Schaal procenten;
    private final Schaal miljoenen;

    Kaartdeel(Tariefoverzicht overzicht, Uitlegblok uitleg) {
        this.overzicht = overzicht;
        this.uitleg = uitleg;
        this.kantoren = Zorgkantoorregio.all().stream()
                .flatMap(r -> runner(r).stream())
                .distinct()
                .sorted()
                .toList();
        for (Zorgkantoor zorgkantoor : kantoren) {
            lowest(overzicht, zorgkantoor).ifPresent(b -> laagst.put(zorgkantoor, b));
        }
        this.gemeenten = Gemeentelijst.jaren().stream()
                .max(Comparator.naturalOrder())
                .map(Gemeentelijst::of)
                .orElseThrow();
        List<Bandbreedte<Percentage>> punten = laagst.values().stream()
                .filter(b -> !Schaal.isWide(b))
                .map(b -> Bandbreedte.of(b.van()))
                .toList();
        this.procenten = Schaal.of(punten);
        this.miljoenen = Schaal.covering(
                0,
                Zorgkantoorregio.all().stream()
                        .mapToDouble(r -> millions(Pgbplafond.sum(r)).doubleValue())
                        .max()
                        .orElseThrow());
    }

    /** Who ran a region in {@link #JAAR}. */
    static Optional<Zorgkantoor> runner(Zorgkantoorregio regio) {
        return Regiouitvoering.on(regio, DAG).map(Regiouitvoering::zorgkantoor);
    }

    /** Of the answers of a zorgkantoor on the day of the map, that which begins lowest: less than that is nowhere given. */
    static Optional<Bandbreedte<Percentage>> lowest(Tariefoverzicht overzicht, Zorgkantoor zorgkantoor) {
        return overzicht.cellen().stream()
                .filter(c -> c.zorgkantoor() == zorgkantoor
                        && c.periode().geldigheid().contains(DAG))
                .flatMap(c -> c.uitkomst().waarde().stream())
                .min(Comparator.comparing(Bandbreedte::van));
    }

    private static BigDecimal millions(Bedrag bedrag) {
        return bedrag.toBigDecimal().divide(MILJOEN, 0, RoundingMode.HALF_UP);
    }

    /** Whether the provider has an agreement with who ran the region; absent when one of the two is not known. */
    Optional<Boolean> isOfProvider(Zorgkantoorregio regio) {
        Optional<Set<Zorgkantoor>> met = overzicht.aanbieder().overeenkomsten();
        return runner(regio).flatMap(z -> met.map(m -> m.contains(z)));
    }

    Deel write() {
        long van = Zorgkantoorregio.all().stream()
                .filter(r -> isOfProvider(r).orElse(false))
                .count();
        int alle = Zorgkantoorregio.all().size();
        return new Deel(
                "regios",
                Tekst.of("Regio's", "Regions"),
                samenvatting(alle, van),
                List.of(
                        p(t(
                                "Wie een regio uitvoert is bekend van 2016 t/m 2020 en van 2024; de kaart toont 2024. Van 2021"
                                        + " t/m 2023 en van na 2024 zeggen de bronnen het niet, en deze kaart dus ook niet.",
                                "Who runs a region is known for 2016 through 2020 and for 2024; the map shows 2024. Of 2021"
                                        + " through 2023 and of after 2024 the sources do not say it, so this map does not"
                                        + " either.")),
                        p(gemarkeerd(van)),
                        figuur(),
                        tabel(),
                        regels()));
    }

    private Tekst samenvatting(int alle, long van) {
        return overzicht.aanbieder().overeenkomsten().isEmpty()
                ? Tekst.of(
                        "kaart van " + alle + " regio's; overeenkomsten niet verteld",
                        "map of " + alle + " regions; agreements not told")
                : Tekst.of(
                        "kaart van " + alle + " regio's, " + van + " van zorgkantoren met een overeenkomst",
                        "map of " + alle + " regions, " + van + " of zorgkantoren with an agreement");
    }

    private DomContent gemarkeerd(long aantal) {
        return overzicht.aanbieder().overeenkomsten().isEmpty()
                ? t(
                        "Met welke zorgkantoren de aanbieder een overeenkomst heeft is niet verteld: er is geen regio omlijnd.",
                        "With which zorgkantoren the provider has an agreement is not told: no region is outlined.")
                : t(
                        "Dik omlijnd: de " + aantal
                                + " regio's van de zorgkantoren waarmee de aanbieder een overeenkomst heeft.",
                        "Outlined: the " + aantal
                                + " regions of the zorgkantoren with which the provider has an agreement.");
    }

    // ------------------------------------------------------------------------------------------------------ map

    private DomContent figuur() {
        return figure(
                div(
                                knop("kantoor", Tekst.of("Zorgkantoor", "Zorgkantoor"), true),
                                knop("laagst", Tekst.of("Laagste percentage", "Lowest percentage"), false),
                                knop("pgb", Tekst.of("Pgb-plafond 2015", "Pgb ceiling 2015"), false))
                        .withClass("kaartkeuze")
                        .attr("hidden"),
                div(
                                kaart(),
                                div(
                                                legendaKantoor(),
                                                legendaLaagst(),
                                                legendaPgb(),
                                                keuzelijst(),
                                                div(each(Zorgkantoorregio.all().stream()
                                                                .map(this::feiten)))
                                                        .withClass("regiofeiten")
                                                        .attr("aria-live", "polite"))
                                        .withClass("naast"))
                        .withClass("kaart")
                        .attr("data-toon", "kantoor"),
                figcaption(t("Grenzen: ", "Boundaries: "), text(Regiokaart.BRONVERMELDING + ".")));
    }

    private static DomContent knop(String wat, Tekst naam, boolean aan) {
        return button(t(naam)).withType("button").attr("data-toon", wat).attr("aria-pressed", String.valueOf(aan));
    }

    private ContainerTag<?> kaart() {
        List<Regiogebied> gebieden = Regiokaart.get().gebieden();
        double zuid =
                gebieden.stream().mapToDouble(g -> g.begrenzing().zuid()).min().orElseThrow();
        ContainerTag<?> kaart = tag("svg")
                .withClass("landkaart")
                .attr("viewBox", "0 0 " + Projectie.BREEDTE + " " + projectie.hoogte(zuid))
                .attr("role", "img")
                .attr("aria-labelledby", "regios-kop");
        gebieden.forEach(g -> kaart.with(gebied(g)));
        gebieden.stream()
                .filter(g -> isOfProvider(g.regio()).orElse(false))
                .forEach(g -> kaart.with(tag("path").withClass("eigen").attr("d", projectie.pad(g))));
        kaart.with(tag("path").withClass("gekozen"));
        gebieden.forEach(g -> kaart.with(each(opschriften(g).stream())));
        return kaart;
    }

    private ContainerTag<?> gebied(Regiogebied gebied) {
        Zorgkantoorregio regio = gebied.regio();
        String kantoor =
                runner(regio).map(z -> "k-" + (kantoren.indexOf(z) + 1)).orElse("k-0");
        return tag("path")
                .withClass("regio " + kantoor + " l-" + laagsteKlasse(regio) + " p-"
                        + tint(klasse(miljoenen, millions(Pgbplafond.sum(regio)).doubleValue()), klassen(miljoenen)))
                .attr("data-regio", regio.code())
                .attr("d", projectie.pad(gebied));
    }

    private int laagsteKlasse(Zorgkantoorregio regio) {
        return bereik(regio)
                .filter(b -> !Schaal.isWide(b))
                .map(b -> tint(klasse(procenten, Schaal.value(b.van())), klassen(procenten)))
                .orElse(0);
    }

    private Optional<Bandbreedte<Percentage>> bereik(Zorgkantoorregio regio) {
        return runner(regio).flatMap(z -> Optional.ofNullable(laagst.get(z)));
    }

    /** Between which marks a value lies, from 1; on a mark in that which begins there. */
    static int klasse(Schaal schaal, double waarde) {
        return Math.min(klassen(schaal), 1 + (int) Math.floor((waarde - schaal.van()) / schaal.stap()));
    }

    private static int klassen(Schaal schaal) {
        return schaal.streepjes().size() - 1;
    }

    /** How dark a class is drawn, of eight: the last is the darkest, however many there are. */
    static int tint(int klasse, int klassen) {
        return (klasse * TINTEN + klassen - 1) / klassen;
    }

    private List<DomContent> opschriften(Regiogebied gebied) {
        Zorgkantoorregio regio = gebied.regio();
        double x = projectie.x(gebied.zwaartepunt());
        double y = projectie.y(gebied.zwaartepunt());
        Tekst laagste = bereik(regio)
                .map(b -> Tekst.of(percent(b.van(), Taal.NL), percent(b.van(), Taal.EN)))
                .orElse(Tekst.same("?"));
        List<DomContent> opschriften = new ArrayList<>();
        opschriften.add(
                opschrift("o-kantoor", x, y, runner(regio).map(Kaartdeel::kort).orElse("?")));
        opschriften.add(opschrift("o-laagst in-nl", x, y, laagste.nl()));
        opschriften.add(opschrift("o-laagst in-en", x, y, laagste.en()));
        opschriften.add(opschrift("o-pgb", x, y, millions(Pgbplafond.sum(regio)).toPlainString()));
        return opschriften;
    }

    private static String percent(Percentage percentage, Taal taal) {
        return percentage.in(taal).replace("%", "").strip();
    }

    /** What a zorgkantoor is called where there is little room. */
    static String kort(Zorgkantoor zorgkantoor) {
        return switch (zorgkantoor) {
            case ZILVEREN_KRUIS -> "ZK";
            case ZORG_EN_ZEKERHEID -> "Z&Z";
            case MENZIS -> "Men";
            case SALLAND -> "Sal";
            case FRIESLAND -> "Fri";
            case VGZ, CZ, DSW -> zorgkantoor.naam();
        };
    }

    private static DomContent opschrift(String klasse, double x, double y, String tekst) {
        return tag("text")
                .withClass("opschrift " + klasse)
                .attr("x", Projectie.tenth(x))
                .attr("y", Projectie.tenth(y))
                .attr("dy", "0.35em")
                .with(text(tekst));
    }

    // --------------------------------------------------------------------------------------------------- beside

    private DivTag legendaKantoor() {
        return div(each(kantoren.stream()
                        .map(z -> span(
                                        monster("k-" + (kantoren.indexOf(z) + 1)),
                                        text(kort(z).equals(z.naam()) ? z.naam() : kort(z) + " = " + z.naam()))
                                .withClass("sleutel"))))
                .withClass("legenda bij-kantoor");
    }

    private DivTag legendaLaagst() {
        List<Double> streepjes = procenten.streepjes();
        DivTag legenda = div(p(t(
                        "Het laagste percentage dat de aanbieder in 2024 in enige vorm kan krijgen, voor zover zeker.",
                        "The lowest percentage that the provider can get in 2024 in any form, as far as certain.")))
                .withClass("legenda bij-laagst");
        if (laagst.isEmpty()) {
            return legenda.with(p(t(
                    "Dit beleid geldt niet in 2024: er is niets te tonen.",
                    "This policy does not hold in 2024: there is nothing to show.")));
        }
        for (int i = 0; i + 1 < streepjes.size(); i++) {
            legenda.with(span(
                            monster("v-" + tint(i + 1, streepjes.size() - 1)),
                            text(Schaal.number(streepjes.get(i)) + " – " + Schaal.number(streepjes.get(i + 1)) + " %"))
                    .withClass("sleutel"));
        }
        return legenda.with(
                span(monster("v-0"), t("vrijwel onbekend", "next to unknown")).withClass("sleutel"));
    }

    private DivTag legendaPgb() {
        List<Double> streepjes = miljoenen.streepjes();
        DivTag legenda = div(p(t(
                        "Beschikbaar voor pgb in 2015, in miljoenen euro's.",
                        "Available for pgb in 2015, in millions of euros.")))
                .withClass("legenda bij-pgb");
        for (int i = 0; i + 1 < streepjes.size(); i++) {
            legenda.with(span(
                            monster("v-" + tint(i + 1, streepjes.size() - 1)),
                            text(Schaal.number(streepjes.get(i)) + " – " + Schaal.number(streepjes.get(i + 1))))
                    .withClass("sleutel"));
        }
        return legenda;
    }

    private static ContainerTag<?> monster(String klasse) {
        return Svg.stretched("monster", 20).with(Svg.bar("vlak " + klasse, 10, 90, 3, 14));
    }

    private static DivTag keuzelijst() {
        return div(
                        label(t("Regio", "Region")).attr("for", "regiokeuze"),
                        select(
                                        option("–").withValue(""),
                                        each(Zorgkantoorregio.all().stream()
                                                .map(r -> option(r.naam()).withValue(r.code()))))
                                .withId("regiokeuze"),
                        p(t("Kies een regio, hier of op de kaart.", "Choose a region, here or on the map."))
                                .withClass("zacht"))
                .withClass("regiokiezer")
                .attr("hidden");
    }

    private DivTag feiten(Zorgkantoorregio regio) {
        List<Gemeente> alle = gemeenten.gemeenten(regio);
        ContainerTag<?> lijst = dl();
        for (Regiouitvoering u : Regiouitvoering.of(regio)) {
            int van = u.geldigheid().van().map(LocalDate::getYear).orElse(0);
            int tot = u.geldigheid().totEnMet().map(LocalDate::getYear).orElse(0);
            feit(
                    lijst,
                    Tekst.same(van == tot ? String.valueOf(van) : van + "–" + tot),
                    Tekst.of(
                            u.zorgkantoor().naam() + ", UZOVI " + u.code() + (u.afgeleid() ? ", afgeleid" : ""),
                            u.zorgkantoor().naam() + ", UZOVI " + u.code() + (u.afgeleid() ? ", derived" : "")),
                    u.regel());
        }
        feit(
                lijst,
                Tekst.of("Overeenkomst", "Agreement"),
                isOfProvider(regio).map(Kaartdeel::jaNee).orElse(ONBEKEND),
                "");
        bereik(regio)
                .ifPresent(b ->
                        feit(lijst, Tekst.of("Laagste percentage 2024", "Lowest percentage 2024"), tekst(b.van()), ""));
        feit(lijst, Tekst.of("Pgb 2015", "Pgb 2015"), tekst(Pgbplafond.sum(regio)), "RLZ-8.2-2015");
        String buren = Regiokaart.get().buren(regio).stream()
                .map(Zorgkantoorregio::naam)
                .collect(Collectors.joining(", "));
        feit(lijst, Tekst.of("Buren", "Neighbours"), Tekst.same(buren), "WK-KAART-BUUR");
        feit(
                lijst,
                Tekst.of("Gemeenten " + gemeenten.jaar(), "Municipalities " + gemeenten.jaar()),
                Tekst.same(alle.stream().map(Gemeente::naam).sorted().collect(Collectors.joining(", "))),
                gemeenten.regel());
        return div(h3(text(regio.code() + " " + regio.naam())), lijst)
                .withId("feiten-" + regio.code())
                .attr("hidden");
    }

    private static Tekst jaNee(boolean ja) {
        return ja ? Tekst.of("ja", "yes") : Tekst.of("nee", "no");
    }

    private static void feit(ContainerTag<?> lijst, Tekst naam, Tekst waarde, String regel) {
        ContainerTag<?> wat = dd(t(waarde));
        if (!regel.isEmpty()) {
            wat.with(text(" "), code(regel));
        }
        lijst.with(dt(t(naam)), wat);
    }

    // ---------------------------------------------------------------------------------------------------- table

    private DetailsTag tabel() {
        return Tabel.details(
                "regiotabel",
                Tekst.of("De regio's als tabel", "The regions as a table"),
                table(
                        caption(t("Grenzen: ", "Boundaries: "), text(Regiokaart.BRONVERMELDING)),
                        thead(tr(
                                kop(Tekst.of("regio", "region")),
                                kop(Tekst.of("zorgkantoor 2024", "zorgkantoor 2024")),
                                kop(Tekst.of("zorgkantoor 2016–2020", "zorgkantoor 2016–2020")),
                                kop(Tekst.of("overeenkomst", "agreement")),
                                kop(Tekst.of("laagste percentage 2024", "lowest percentage 2024"))
                                        .withClass("getal"),
                                kop(Tekst.of("pgb-plafond 2015", "pgb ceiling 2015"))
                                        .withClass("getal"))),
                        tbody(each(Zorgkantoorregio.all().stream().map(this::rij)))));
    }

    private static ThTag kop(Tekst tekst) {
        return th(t(tekst)).attr("scope", "col");
    }

    private TrTag rij(Zorgkantoorregio regio) {
        Optional<Zorgkantoor> eerder =
                Regiouitvoering.on(regio, LocalDate.of(2016, 7, 1)).map(Regiouitvoering::zorgkantoor);
        return tr(
                th(text(regio.code() + " " + regio.naam())).attr("scope", "row"),
                td(t(runner(regio).map(z -> Tekst.same(z.naam())).orElse(ONBEKEND))),
                td(t(eerder.map(z -> Tekst.same(z.naam())).orElse(ONBEKEND))),
                td(t(isOfProvider(regio).map(Kaartdeel::jaNee).orElse(ONBEKEND))),
                td(t(bereik(regio).map(b -> tekst(b.van())).orElse(ONBEKEND))).withClass("getal"),
                td(show(Pgbplafond.sum(regio))).withClass("getal"));
    }

    private DetailsTag regels() {
        List<String> ids =
                List.of("ZKR-2024", "ZKR-2016", "RLZ-8.2-2015", "KAART-2025", "WK-KAART-BUUR", gemeenten.regel());
        return details(
                summary(t("De regels achter de kaart", "The rules behind the map")),
                div(
                                p(
                                        t("De percentages komen uit ", "The percentages come from "),
                                        a(t("de tarieven", "the tariffs")).withHref("#tarieven"),
                                        t(
                                                "; daar staat waarom. Op de kaart zijn bedragen afgerond op miljoenen.",
                                                "; why stands there. On the map amounts are rounded to millions.")),
                                each(ids.stream().map(id -> each(p(code(id)).withClass("stap"), uitleg.rule(id)))))
                        .withClass("uitleg"));
    }
}
