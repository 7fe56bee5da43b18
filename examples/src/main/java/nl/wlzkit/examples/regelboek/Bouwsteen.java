package nl.wlzkit.examples.regelboek;

import static j2html.TagCreator.a;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static nl.wlzkit.examples.pagina.Tweetalig.nederlands;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.DlTag;
import j2html.tags.specialized.NavTag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonBoolean;
import nl.wlzkit.core.document.JsonValue.JsonNumber;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.JsonValue.JsonString;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Zekerheid;
import nl.wlzkit.core.time.Geldigheid;

/** What several pages of the book have. Not to be instantiated; thread-safe. */
final class Bouwsteen {
    static final String STIJL = "regelboek.css";

    private Bouwsteen() {}

    /** A line of facts: what it is called, and what it is. */
    record Feitregel(DomContent naam, DomContent waarde) {}

    static DlTag facts(List<Feitregel> regels) {
        return dl(each(regels.stream().map(r -> div(dt(r.naam()), dd(r.waarde())))))
                .withClass("feiten");
    }

    /** The way back, and to other pages beside this one. */
    static NavTag path(DomContent... verder) {
        return nav(a(t("Regelboek", "Rulebook")).withHref(Adressen.BEGIN), each(Stream.of(verder)))
                .withClass("pad")
                .attr("aria-label", "Regelboek");
    }

    /** A rule by its id, as a link when the book has it. */
    static DomContent rule(String id, Adressen adressen) {
        return adressen.find(id).<DomContent>map(adres -> a(id).withHref(adres)).orElseGet(() -> text(id));
    }

    static ATag calculator(Inschrijving<?, ?> rekenmodel) {
        return a(code(rekenmodel.naam())).withHref(Adressen.of(rekenmodel));
    }

    static DomContent quote(Regel regel) {
        if (regel.citaat().isPresent()) {
            return blockquote(nederlands("“" + regel.citaat().get() + "”"));
        }
        return regel.zekerheid() == Zekerheid.EIGEN
                ? p(t(
                                "Geen citaat: dit is een eigen keuze van wlzkit.",
                                "No quote: this is a choice of wlzkit itself."))
                        .withClass("zacht")
                : p(t("Bron gelezen, tekst niet bij de hand.", "Source read, text not at hand."))
                        .withClass("zacht");
    }

    static DomContent source(Bron bron) {
        String stand = bron.stand().isEmpty() ? "" : " (" + bron.stand() + ")";
        return nederlands(bron.titel() + stand);
    }

    static DomContent validity(Geldigheid geldigheid) {
        return geldigheid.equals(Geldigheid.ONBEGRENSD)
                ? t("niet begrensd, of niet bekend", "not bounded, or not known")
                : t(Uitslagen.shown(geldigheid));
    }

    /** The question and answer of an example; a long question is cut off, and stands in full at the calculator. */
    static DivTag example(Uitgewerkt voorbeeld, int langste) {
        String vraag = question(voorbeeld);
        boolean teLang = vraag.length() > langste;
        String bron = voorbeeld.tekst().bron();
        return div(
                        p(a(nederlands(voorbeeld.tekst().naam())).withHref(Adressen.of(voorbeeld)))
                                .withClass("naam"),
                        facts(List.of(
                                new Feitregel(
                                        t("Rekenmodel", "Calculator"),
                                        code(voorbeeld.rekenmodel().naam())),
                                new Feitregel(
                                        t("Vraag", "Question"),
                                        nederlands(teLang ? vraag.substring(0, langste) + " …" : vraag)),
                                new Feitregel(
                                        t("Antwoord", "Answer"),
                                        nederlands(voorbeeld.tekst().antwoord()).withClass("antwoord")),
                                new Feitregel(
                                        t("Antwoord volgt uit", "Answer follows from"),
                                        bron.equals("tekst")
                                                ? t("de tekst van de bron", "the text of the source")
                                                : nederlands(bron)))))
                .withClass("voorbeeld");
    }

    /** The question of an example as people read it. */
    static String question(Uitgewerkt voorbeeld) {
        String vraag = voorbeeld.tekst().vraag();
        String woorden = vraag.startsWith("{")
                ? voorbeeld.vraag().map(Bouwsteen::words).orElse(vraag)
                : vraag.replace("=", " = ");
        return woorden.isEmpty() ? "–" : woorden;
    }

    private static String words(JsonValue waarde) {
        if (waarde instanceof JsonObject object) {
            return object.members().entrySet().stream().map(Bouwsteen::member).collect(Collectors.joining("; "));
        }
        if (waarde instanceof JsonArray lijst) {
            return lijst.elements().stream()
                    .map(e -> e instanceof JsonObject ? "(" + words(e) + ")" : words(e))
                    .collect(Collectors.joining(", "));
        }
        if (waarde instanceof JsonBoolean b) {
            return b.value() ? "ja" : "nee";
        }
        if (waarde instanceof JsonNumber n) {
            return n.value().toPlainString().replace('.', ',');
        }
        return waarde instanceof JsonString s ? s.value() : "";
    }

    private static String member(Map.Entry<String, JsonValue> deel) {
        String waarde = words(deel.getValue());
        return deel.getKey() + " = " + (deel.getValue() instanceof JsonObject ? "(" + waarde + ")" : waarde);
    }
}
