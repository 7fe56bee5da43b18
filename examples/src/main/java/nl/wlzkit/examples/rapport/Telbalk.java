package nl.wlzkit.examples.rapport;

import static j2html.TagCreator.b;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.DivTag;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.text.Tekst;

/**
 * Bars of what is counted: from zero, solid as far as it is certain, hatched from the least through the most. Each opens its
 * explanation.
 *
 * @param schaal from zero through the largest
 */
record Telbalk(Schaal schaal) {
    private static final int HOOGTE = 34;

    /**
     * From the least through the most.
     *
     * @param van the least
     * @param tot the most; infinite when nothing bounds it
     */
    record Bereik(double van, double tot) {}

    /** Bars on a scale on which all of them fit; what nothing bounds goes on outside it. */
    static Telbalk of(Collection<Bereik> bereiken) {
        double hoogst = bereiken.stream()
                .mapToDouble(b -> Double.isFinite(b.tot()) ? b.tot() : b.van())
                .max()
                .orElse(0);
        return new Telbalk(Schaal.covering(0, Math.max(1, hoogst)));
    }

    DivTag as() {
        return div(Svg.stretched("as", 18)
                        .with(each(schaal.streepjes().stream()
                                .map(v -> Svg.words("cijfer", schaal.x(v), 13, text(Schaal.number(v)))))))
                .withClass("asregel");
    }

    /** A row: what it is, how much, and why. What is not known may be anything, and the words say so. */
    DetailsTag rij(DomContent wat, Optional<Bereik> bereik, DomContent waarde, List<DomContent> uitleg) {
        return details(
                        summary(
                                span(wat).withClass("wat"),
                                balk(bereik),
                                span(b(waarde)).withClass("waarde")),
                        div(each(uitleg.stream())).withClass("binnen"))
                .withClass("rij");
    }

    ContainerTag<?> balk(Optional<Bereik> bereik) {
        ContainerTag<?> balk = Svg.stretched("balk", HOOGTE);
        schaal.streepjes().forEach(v -> balk.with(Svg.line("raster", schaal.x(v))));
        ContainerTag<?> midden = Svg.halfway();
        if (bereik.isEmpty()) {
            midden.with(
                    Svg.bar("wijd", schaal.x(0), schaal.x(schaal.tot()), -7, 14),
                    Svg.arrowRight(schaal.x(schaal.tot()), 0));
        }
        bereik.ifPresent(b -> {
            double nul = schaal.x(0);
            double van = schaal.x(b.van());
            double tot = schaal.x(b.tot());
            if (b.van() > 0) {
                midden.with(Svg.bar("zeker", nul, van, -7, 14));
            }
            if (tot > van) {
                midden.with(Svg.bar("wijd", van, tot, -7, 14));
            }
            if (b.tot() == 0) {
                midden.with(Svg.bar("zeker", nul, nul, -7, 14));
            }
            if (b.tot() > schaal.tot()) {
                midden.with(Svg.arrowRight(tot, 0));
            }
        });
        return balk.with(midden);
    }

    static DivTag legenda() {
        return div(
                        span(
                                        Svg.stretched("monster", 20).with(Svg.bar("zeker", 10, 90, 3, 14)),
                                        t(Tekst.of("zeker", "certain")))
                                .withClass("sleutel"),
                        span(
                                        Svg.stretched("monster", 20).with(Svg.bar("wijd", 10, 90, 3, 14)),
                                        t(Tekst.of("misschien: van – tot en met", "perhaps: from – through")))
                                .withClass("sleutel"))
                .withClass("legenda");
    }
}
