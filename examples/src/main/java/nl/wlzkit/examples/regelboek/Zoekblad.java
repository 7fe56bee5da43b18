package nl.wlzkit.examples.regelboek;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.optgroup;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;
import static nl.wlzkit.examples.pagina.Tweetalig.nederlands;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.tags.DomContent;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.LabelTag;
import j2html.tags.specialized.OptionTag;
import j2html.tags.specialized.SectionTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.pagina.Pagina;
import nl.wlzkit.examples.regelboek.Zoekdata.Keuze;

/** The first page: the search, and links to all other pages. Not to be instantiated; thread-safe. */
final class Zoekblad {
    private Zoekblad() {}

    static Pagina page(Regelboek boek, Adressen adressen, Taal taal) {
        Zoekdata data = Zoekdata.of(boek, adressen);
        int regels = boek.kaarten().size();
        int andere = data.ingangen().size() - regels;
        return new Pagina(
                Tekst.of("Regelboek", "Rulebook"),
                taal,
                p(t(
                        "De inkoopregels van de langdurige zorg (Wlz) waarmee wlzkit rekent: " + regels + " regels uit "
                                + boek.bronnen().size()
                                + " documenten, elk met zijn zin, zijn plaats en de voorbeelden die hem"
                                + " vastleggen. Nog " + andere
                                + " genummerde zinnen zijn geen eigen regel; ook die staan hier.",
                        "The purchasing rules of Dutch long-term care (Wlz) that wlzkit computes with: " + regels
                                + " rules from " + boek.bronnen().size()
                                + " documents, each with its sentence, its place and"
                                + " the examples that pin it. Another " + andere
                                + " numbered sentences are no rules of their"
                                + " own; they are here too.")),
                List.of(
                        section(
                                        h2(t("Zoeken", "Search")).withId("zoeken"),
                                        search(data),
                                        p().withId("gevraagd").withClass("alleen-papier"),
                                        p().withId("telling").attr("role", "status"),
                                        ul().withId("treffers").withClass("treffers"),
                                        button(t("Toon meer", "Show more"))
                                                .withType("button")
                                                .withId("meer")
                                                .attr("hidden"))
                                .withId("zoekdeel")
                                .attr("hidden"),
                        documents(boek, adressen),
                        calculators(),
                        Proefdata.data("zoekdata", data.document())),
                List.of(Bouwsteen.STIJL),
                List.of("regelboek-zoek.js"));
    }

    // ------------------------------------------------------------------------------------------------------ search

    private static FormTag search(Zoekdata data) {
        Map<String, Tekst> namen = new LinkedHashMap<>();
        namen.put(Zoekdata.DOCUMENT, Tekst.of("Document", "Document"));
        namen.put(Zoekdata.ONDERDEEL, Tekst.of("Onderdeel", "Part"));
        namen.put(Zoekdata.ZORGKANTOOR, Tekst.of("Zorgkantoor", "Zorgkantoor"));
        namen.put(Zoekdata.SOORT, Tekst.of("Soort", "Kind"));
        namen.put(Zoekdata.ZEKERHEID, Tekst.of("Zekerheid", "Certainty"));
        namen.put(Zoekdata.PLAATS, Tekst.of("Wat ervan werd", "What became of it"));
        List<DomContent> keuzes = new ArrayList<>();
        namen.forEach((filter, naam) ->
                keuzes.add(choice(filter, naam, data.keuzelijsten().getOrDefault(filter, List.of()))));
        keuzes.add(label(
                        span(t("Dag (jjjj-mm-dd)", "Day (yyyy-mm-dd)")),
                        input().withId("dag")
                                .withName("dag")
                                .withType("text")
                                .attr("inputmode", "numeric")
                                .attr("autocomplete", "off")
                                .attr("aria-describedby", "dagfout")
                                .withPlaceholder("2024-07-01"),
                        span(t("Geen dag; schrijf hem als 2024-07-01.", "Not a day; write it as 2024-07-01."))
                                .withId("dagfout")
                                .withClass("fout")
                                .attr("hidden"))
                .withClass("keuze"));
        keuzes.add(choice(
                "geldig",
                Tekst.of("Geldigheid op die dag", "Validity on that day"),
                List.of(
                        new Keuze("geldig", Tekst.of("geldig", "valid"), "", 0),
                        new Keuze("niet", Tekst.of("niet geldig", "not valid"), "", 0),
                        new Keuze(
                                "onbekend",
                                Tekst.of("niet begrensd, of niet bekend", "not bounded, or not known"),
                                "",
                                0))));
        return form(
                        label(
                                        span(t("Woorden of het begin van een id", "Words, or the beginning of an id")),
                                        input().withId("zoek")
                                                .withName("zoek")
                                                .withType("search")
                                                .attr("autocomplete", "off")
                                                .attr("spellcheck", "false"))
                                .withClass("keuze zoekveld"),
                        details(
                                        summary(t("Filters", "Filters")),
                                        div(each(keuzes.stream())).withClass("filters"))
                                .withId("filters"),
                        p(button(t("Wis zoeken en filters", "Clear search and filters"))
                                .withType("reset")))
                .withId("zoekvorm")
                .attr("role", "search")
                .attr("aria-labelledby", "zoeken");
    }

    private static LabelTag choice(String filter, Tekst naam, List<Keuze> lijst) {
        List<DomContent> opties = new ArrayList<>();
        opties.add(choice(new Keuze("", Tekst.of("alle", "all"), "", 0)));
        Map<String, List<DomContent>> groepen = new LinkedHashMap<>();
        for (Keuze keuze : lijst) {
            if (keuze.groep().isEmpty()) {
                opties.add(choice(keuze));
            } else {
                groepen.computeIfAbsent(keuze.groep(), k -> new ArrayList<>()).add(choice(keuze));
            }
        }
        groepen.forEach(
                (groep, leden) -> opties.add(optgroup(each(leden.stream())).attr("label", groep)));
        return label(span(t(naam)), select(each(opties.stream())).withId(filter).withName(filter))
                .withClass("keuze");
    }

    /** An option has text only, so the script changes it with the language. */
    private static OptionTag choice(Keuze keuze) {
        String aantal = keuze.aantal() == 0 ? "" : " (" + keuze.aantal() + ")";
        return option(keuze.naam().nl() + aantal)
                .withValue(keuze.code())
                .attr("data-nl", keuze.naam().nl() + aantal)
                .attr("data-en", keuze.naam().en() + aantal);
    }

    // ------------------------------------------------------------------------------------------------------- links

    private static SectionTag documents(Regelboek boek, Adressen adressen) {
        return section(
                h2(t("Documenten", "Documents")),
                ul(each(boek.bronnen().stream().map(bron -> document(bron, adressen))))
                        .withClass("documenten"),
                p(
                        a(t("Wat niet te berekenen is, en waarom", "What cannot be computed, and why"))
                                .withHref(Adressen.NIET_BEREKENBAAR),
                        t(
                                "; daar staan ook de zinnen die met een andere regel zijn samengevoegd.",
                                "; the sentences that are merged into another rule stand there too.")));
    }

    private static DomContent document(Bron bron, Adressen adressen) {
        List<Adressen.Deel> delen = adressen.delen(bron);
        int n = delen.stream().mapToInt(d -> d.kaarten().size()).sum();
        String stand = bron.stand().isEmpty() ? "" : ", " + bron.stand();
        return li(
                code(bron.code()),
                text(" "),
                nederlands(bron.titel()),
                span(nederlands(stand)).withClass("zacht"),
                text(" "),
                span(t("(" + n + (n == 1 ? " regel)" : " regels)"), "(" + n + (n == 1 ? " rule)" : " rules)")))
                        .withClass("zacht"),
                div(each(delen.stream()
                                .map(d -> a(d.eerste() + (d.kaarten().size() == 1 ? "" : " – " + d.laatste()))
                                        .withHref(d.bestand()))))
                        .withClass("delen"));
    }

    private static SectionTag calculators() {
        List<Inschrijving<?, ?>> alle = Berekeningen.get().alle();
        return section(
                h2(t("Rekenmodellen", "Calculators")),
                h3(t(
                        alle.size() + " vragen die de regels beantwoorden",
                        alle.size() + " questions that the rules answer")),
                ul(each(alle.stream().map(r -> li(Bouwsteen.calculator(r), text(" "), t(r.titel())))))
                        .withClass("modellen"));
    }
}
