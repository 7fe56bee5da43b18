package nl.wlzkit.examples.pagina;

import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.SpanTag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * Text in both languages, of which the page shows the one that is chosen. What is the same in both is there once. Not to be
 * instantiated; thread-safe.
 */
public final class Tweetalig {
    private Tweetalig() {}

    /**
     * Shows a text in the language of the page.
     *
     * @param tekst the text
     * @return the text in both languages, escaped
     */
    public static DomContent t(Tekst tekst) {
        return t(tekst.nl(), tekst.en());
    }

    /**
     * Shows a text in the language of the page.
     *
     * @param nl in Dutch
     * @param en in English
     * @return the text in both languages, escaped
     */
    public static DomContent t(String nl, String en) {
        return nl.equals(en) ? text(nl) : each(in(Taal.NL, nl), in(Taal.EN, en));
    }

    /**
     * Shows a value as people write it, in the language of the page.
     *
     * @param waarde the value
     * @return the text in both languages, escaped
     */
    public static DomContent show(Object waarde) {
        return t(tekst(waarde));
    }

    /**
     * Writes a value as people write it, in both languages.
     *
     * @param waarde the value
     * @return the text, not escaped
     */
    public static Tekst tekst(Object waarde) {
        return Tekst.of(Leesbaar.show(waarde, Taal.NL), Leesbaar.show(waarde, Taal.EN));
    }

    /**
     * Shows what exists in Dutch only, such as a quote, whatever the language of the page.
     *
     * @param tekst the Dutch text
     * @return the text, marked as Dutch
     */
    public static SpanTag nederlands(String tekst) {
        return span(tekst).withLang("nl");
    }

    /** One of the two: {@code pagina.css} hides the other. */
    private static SpanTag in(Taal taal, String tekst) {
        String code = code(taal);
        return span(tekst).withClass("in-" + code).withLang(code);
    }

    /**
     * Returns the code of a language in HTML.
     *
     * @param taal the language
     * @return {@code nl} or {@code en}
     */
    static String code(Taal taal) {
        return taal == Taal.NL ? "nl" : "en";
    }
}
