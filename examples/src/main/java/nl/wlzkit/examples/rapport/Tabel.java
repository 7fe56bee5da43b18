package nl.wlzkit.examples.rapport;

import static j2html.TagCreator.div;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.TagCreator;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.TableTag;
import nl.wlzkit.core.text.Tekst;

/** The table beside a drawing: the same values, for who would rather read or copy them. */
final class Tabel {
    private Tabel() {}

    /** A table that opens; it scrolls within itself, and has the keyboard for that. */
    static DetailsTag details(String id, Tekst titel, TableTag tabel) {
        return TagCreator.details(
                        summary(span(t(titel)).withId(id + "-naam")),
                        div(tabel.withId(id))
                                .withClass("rol")
                                .attr("tabindex", "0")
                                .attr("role", "region")
                                .attr("aria-labelledby", id + "-naam"))
                .withClass("tabel");
    }
}
