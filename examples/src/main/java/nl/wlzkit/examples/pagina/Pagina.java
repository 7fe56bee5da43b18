package nl.wlzkit.examples.pagina;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.tags.DomContent;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.HeadTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A page in one file: it holds its styles and scripts, and its content security policy lets the browser fetch nothing. It
 * has buttons for the language and for light and dark; without scripts it shows its first language, and follows the machine.
 * Immutable and thread-safe.
 *
 * @param titel its title, also its first heading
 * @param taal the language that it opens in
 * @param kop what stands below the title: what this page is, in a few words
 * @param inhoud the sections
 * @param stijlen the names of style sheets of its own: resources of this package
 * @param scripts the names of scripts of its own: resources of this package
 */
public record Pagina(
        Tekst titel, Taal taal, DomContent kop, List<DomContent> inhoud, List<String> stijlen, List<String> scripts) {
    /** Copies the lists. */
    public Pagina {
        inhoud = List.copyOf(inhoud);
        stijlen = List.copyOf(stijlen);
        scripts = List.copyOf(scripts);
    }

    /**
     * Writes the page.
     *
     * @return an HTML document, the same for the same page
     */
    public String write() {
        List<String> bladen = resources("pagina.css", stijlen);
        List<String> regie = resources("pagina.js", scripts);
        return document(html(hoofd(bladen, regie), lichaam(regie)).withLang(Tweetalig.code(taal))) + "\n";
    }

    private HeadTag hoofd(List<String> bladen, List<String> regie) {
        return head(
                meta().withCharset("utf-8"),
                meta().attr("http-equiv", "Content-Security-Policy").withContent(policy(bladen, regie)),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                meta().withName("generator").withContent("wlzkit " + Herkomst.libraryVersion()),
                // or the browser asks for one
                link().withRel("icon").withHref("data:,"),
                title(titel.in(taal)).attr("data-nl", titel.nl()).attr("data-en", titel.en()),
                each(bladen.stream().map(blad -> style(rawHtml(blad)))));
    }

    private BodyTag lichaam(List<String> regie) {
        String versie = Herkomst.libraryVersion();
        return body(
                a(t("Naar de inhoud", "To the contents")).withHref("#inhoud").withClass("overslaan"),
                header(knoppen(), h1(t(titel)), div(kop).withClass("kop")),
                main(each(inhoud.stream())).withId("inhoud").attr("tabindex", "-1"),
                footer(t(
                        "Gemaakt met wlzkit " + versie + ". Dit bestand haalt niets van het net.",
                        "Made with wlzkit " + versie + ". This file fetches nothing from the network.")),
                each(regie.stream().map(tekst -> script(rawHtml(tekst)))));
    }

    /** Of no use without scripts, which show them. */
    private static DivTag knoppen() {
        return div(
                        keuze("taal", "nl", "Nederlands", "Nederlands").withLang("nl"),
                        keuze("taal", "en", "English", "English").withLang("en"),
                        keuze("thema", "licht", "Licht", "Light"),
                        keuze("thema", "donker", "Donker", "Dark"))
                .withClass("keuzes")
                .attr("hidden");
    }

    private static ButtonTag keuze(String soort, String waarde, String nl, String en) {
        return button(t(nl, en))
                .withType("button")
                .attr("data-" + soort, waarde)
                .attr("aria-pressed", "false");
    }

    /** Nothing but these styles and scripts, and pictures that stand in the page itself. */
    private static String policy(List<String> stijlen, List<String> scripts) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src " + hashes(stijlen)
                + "; script-src " + hashes(scripts);
    }

    private static String hashes(List<String> teksten) {
        return teksten.stream().map(tekst -> "'sha256-" + hash(tekst) + "'").collect(Collectors.joining(" "));
    }

    private static String hash(String tekst) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<String> resources(String eerste, List<String> andere) {
        return Stream.concat(Stream.of(eerste), andere.stream())
                .map(Pagina::resource)
                .toList();
    }

    /** A style sheet or script. It must not end its own element: that would let a text out of it. */
    private static String resource(String naam) {
        try (InputStream in = Pagina.class.getResourceAsStream(naam)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + naam);
            }
            String tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (tekst.contains("</")) {
                throw new IllegalArgumentException(naam + " has </ in it");
            }
            return tekst;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
