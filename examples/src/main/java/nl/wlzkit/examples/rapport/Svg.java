package nl.wlzkit.examples.rapport;

import static j2html.TagCreator.tag;
import static nl.wlzkit.examples.rapport.Schaal.number;
import static nl.wlzkit.examples.rapport.Schaal.percent;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;

/**
 * The pieces of drawings. A drawing that stretches has its places across in percents of the width, so that it fits a phone
 * and a wide screen with the same lines, dots and letters. It has no words that only eyes can read: those stand beside it.
 */
final class Svg {
    private Svg() {}

    /** A drawing as wide as its place. */
    static ContainerTag<?> stretched(String klasse, int hoogte) {
        return tag("svg")
                .withClass(klasse)
                .attr("width", "100%")
                .attr("height", hoogte)
                .attr("aria-hidden", "true")
                .attr("focusable", "false");
    }

    /** A line from top to bottom. */
    static ContainerTag<?> line(String klasse, double x) {
        return tag("line")
                .withClass(klasse)
                .attr("x1", percent(x))
                .attr("x2", percent(x))
                .attr("y1", 0)
                .attr("y2", "100%");
    }

    /** Puts what is drawn around zero halfway down, however high the drawing becomes. */
    static ContainerTag<?> halfway() {
        return tag("svg").attr("y", "50%").attr("overflow", "visible");
    }

    static ContainerTag<?> bar(String klasse, double x1, double x2, double y, double hoogte) {
        return tag("rect")
                .withClass(klasse)
                .attr("x", percent(x1))
                .attr("width", percent(Math.max(0.4, x2 - x1)))
                .attr("y", number(y))
                .attr("height", number(hoogte));
    }

    static ContainerTag<?> dot(String klasse, double x, double y, double straal) {
        return tag("circle")
                .withClass(klasse)
                .attr("cx", percent(x))
                .attr("cy", number(y))
                .attr("r", number(straal));
    }

    static ContainerTag<?> words(String klasse, double x, double y, DomContent tekst) {
        return tag("text")
                .withClass(klasse)
                .attr("x", percent(x))
                .attr("y", number(y))
                .with(tekst);
    }

    /** An arrow to the left: it goes on, outside the scale. */
    static ContainerTag<?> arrow(double x, double y) {
        return arrow(x, y, "M0 0L-9 6L0 12Z");
    }

    /** An arrow to the right. */
    static ContainerTag<?> arrowRight(double x, double y) {
        return arrow(x, y, "M0 0L9 6L0 12Z");
    }

    private static ContainerTag<?> arrow(double x, double y, String vorm) {
        return tag("svg")
                .attr("x", percent(x))
                .attr("y", number(y - 6))
                .attr("width", 10)
                .attr("height", 12)
                .attr("overflow", "visible")
                .with(tag("path").withClass("pijl").attr("d", vorm));
    }

    /** What other drawings of the page refer to: the hatching of what is not known. */
    static DomContent patterns() {
        return tag("svg")
                .withClass("patronen")
                .attr("width", 0)
                .attr("height", 0)
                .attr("aria-hidden", "true")
                .attr("focusable", "false")
                .with(tag("defs")
                        .with(tag("pattern")
                                .withId("arcering")
                                .attr("width", 6)
                                .attr("height", 6)
                                .attr("patternUnits", "userSpaceOnUse")
                                .attr("patternTransform", "rotate(45)")
                                .with(
                                        tag("rect")
                                                .withClass("arcering-grond")
                                                .attr("width", 6)
                                                .attr("height", 6),
                                        tag("line")
                                                .withClass("arcering-streep")
                                                .attr("x1", 0)
                                                .attr("x2", 0)
                                                .attr("y1", 0)
                                                .attr("y2", 6))));
    }
}
