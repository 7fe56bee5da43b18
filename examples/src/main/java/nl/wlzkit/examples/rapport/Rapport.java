package nl.wlzkit.examples.rapport;

import static j2html.TagCreator.a;
import static j2html.TagCreator.b;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;
import static nl.wlzkit.examples.pagina.Tweetalig.show;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.pagina.Pagina;
import nl.wlzkit.examples.pagina.Uitlegblok;
import nl.wlzkit.quality.framework.Verplichtingen;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefoverzicht;

/**
 * The report about one provider, as one page in both languages. Whatever number is on it comes from an outcome of a
 * calculator, or from the data of the library. The same input gives the same page. Immutable.
 */
public final class Rapport {
    private static final String FICTIEF = "FICTIEF";

    private final Tariefoverzicht overzicht;
    private final Map<String, String> lezingen;
    private final List<Deel> delen;

    private Rapport(Tariefoverzicht overzicht, Map<String, String> lezingen, List<Deel> delen) {
        this.overzicht = overzicht;
        this.lezingen = lezingen;
        this.delen = delen;
    }

    /**
     * Makes the report.
     *
     * @param gegevens what it is made of
     * @return the report
     */
    public static Rapport of(Rapportgegevens gegevens) {
        Uitlegblok uitleg = Uitlegblok.of(Regelcatalogus.get());
        Tariefoverzicht overzicht = gegevens.overzicht();
        List<Deel> delen = new ArrayList<>();
        delen.add(new Tariefdeel(overzicht, uitleg).write());
        delen.add(new Kaartdeel(overzicht, uitleg).write());
        Tijdas as = new Tijdas(gegevens.van(), gegevens.tot());
        delen.add(new Tijdlijndeel(new Tijdlijn(overzicht, as, gegevens.plichten()), uitleg).write());
        delen.add(new Frictiedeel(gegevens.fricties(), gegevens.portefeuilles(), uitleg).write());
        delen.add(new Wachtdeel(gegevens.wachtlijst(), gegevens.plaatsing(), gegevens.overgeslagen(), uitleg).write());
        return new Rapport(overzicht, new TreeMap<>(gegevens.lezingen()), List.copyOf(delen));
    }

    /**
     * Says what is in it.
     *
     * @return a line for each section
     */
    public List<Tekst> contents() {
        return delen.stream().map(Deel::samenvatting).toList();
    }

    /**
     * Writes the page.
     *
     * @param taal the language that it opens in
     * @return an HTML document
     */
    public String write(Taal taal) {
        Aanbieder aanbieder = overzicht.aanbieder();
        List<DomContent> inhoud = new ArrayList<>();
        inhoud.add(Svg.patterns());
        inhoud.add(nav(ul(each(delen.stream().map(d -> li(a(t(d.titel())).withHref("#" + d.id())))))
                .withClass("delen")));
        delen.forEach(d -> inhoud.add(d.write()));
        inhoud.add(herkomst());
        return new Pagina(
                        Tekst.of("Rapport over " + aanbieder.naam(), "Report on " + aanbieder.naam()),
                        taal,
                        kop(),
                        inhoud,
                        List.of(Uitlegblok.STIJL, "rapport.css"),
                        List.of("kaart.js"))
                .write();
    }

    private DivTag kop() {
        Aanbieder aanbieder = overzicht.aanbieder();
        List<DomContent> regels = new ArrayList<>();
        aanbieder.toelichting().ifPresent(tekst -> {
            boolean fictief = tekst.startsWith(FICTIEF);
            regels.add(p(
                            each(
                                    fictief
                                            ? List.of(b(FICTIEF).withClass("fictief"), text(" ")).stream()
                                            : List.<DomContent>of().stream()),
                            text(fictief ? tekst.substring(FICTIEF.length()).replaceFirst("^[:.,]?\\s*", "") : tekst))
                    .withLang("nl"));
        });
        regels.add(p(
                t("Sector ", "Sector "),
                show(overzicht.beleid().sector()),
                text(". "),
                t("Volgens ", "According to "),
                t(overzicht.beleid().naam()),
                text(".")));
        if (!lezingen.isEmpty()) {
            regels.add(p(
                    t("Gekozen lezingen: ", "Chosen readings: "),
                    each(lezingen.entrySet().stream()
                            .map(e -> each(code(e.getKey() + " = " + e.getValue()), text(" "))))));
        }
        return div(each(regels.stream()));
    }

    private DomContent herkomst() {
        List<Herkomst> alle = Stream.concat(
                        overzicht.cellen().stream().map(c -> c.uitkomst().herkomst()),
                        Stream.of(Verplichtingen.published().herkomst()))
                .distinct()
                .toList();
        return section(details(
                summary(t("Waaruit dit is berekend", "What this was computed from")),
                each(alle.stream().map(Uitlegblok::receipt))));
    }
}
