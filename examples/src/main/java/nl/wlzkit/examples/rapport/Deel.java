package nl.wlzkit.examples.rapport;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import nl.wlzkit.core.text.Tekst;

/**
 * A section of the report. Immutable.
 *
 * @param id its name in links
 * @param titel its heading
 * @param samenvatting what is in it, in a few words
 * @param inhoud what it shows
 */
record Deel(String id, Tekst titel, Tekst samenvatting, List<DomContent> inhoud) {
    Deel {
        inhoud = List.copyOf(inhoud);
    }

    SectionTag write() {
        return section(h2(t(titel)).withId(id + "-kop"), each(inhoud.stream()))
                .withId(id)
                .attr("aria-labelledby", id + "-kop");
    }
}
