package nl.wlzkit.examples.regelboek;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;
import static nl.wlzkit.examples.pagina.Tweetalig.nederlands;
import static nl.wlzkit.examples.pagina.Tweetalig.t;

import j2html.tags.specialized.SectionTag;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.pagina.Pagina;
import nl.wlzkit.examples.regelboek.Bouwsteen.Feitregel;

/** A page of a calculator: the rules that it can name, and all its examples. Not to be instantiated; thread-safe. */
final class Rekenmodelblad {
    private Rekenmodelblad() {}

    static Pagina page(Inschrijving<?, ?> rekenmodel, List<Uitgewerkt> voorbeelden, Adressen adressen, Taal taal) {
        int n = voorbeelden.size();
        return new Pagina(
                rekenmodel.titel(),
                taal,
                div(Bouwsteen.path(), p(t("Rekenmodel ", "Calculator "), code(rekenmodel.naam()))),
                List.of(
                        section(
                                h2(t("Regels", "Rules")),
                                ul(each(rekenmodel.regels().stream().map(id -> li(Bouwsteen.rule(id, adressen)))))
                                        .withClass("ids")),
                        section(
                                h2(t(
                                        n == 1 ? "1 voorbeeld" : n + " voorbeelden",
                                        n == 1 ? "1 example" : n + " examples")),
                                each(voorbeelden.stream().map(v -> example(v, adressen))))),
                List.of(Bouwsteen.STIJL),
                List.of());
    }

    private static SectionTag example(Uitgewerkt voorbeeld, Adressen adressen) {
        List<Feitregel> feiten = new ArrayList<>();
        feiten.add(new Feitregel(t("Dag", "Day"), nederlands(voorbeeld.tekst().datum())));
        feiten.add(new Feitregel(t("Vraag", "Question"), nederlands(Bouwsteen.question(voorbeeld))));
        feiten.add(new Feitregel(
                t("Antwoord", "Answer"),
                nederlands(voorbeeld.tekst().antwoord()).withClass("antwoord")));
        String bron = voorbeeld.tekst().bron();
        feiten.add(new Feitregel(
                t("Antwoord volgt uit", "Answer follows from"),
                bron.equals("tekst") ? t("de tekst van de bron", "the text of the source") : nederlands(bron)));
        if (!voorbeeld.regels().isEmpty()) {
            feiten.add(new Feitregel(
                    t("Regels", "Rules"),
                    each(voorbeeld.regels().stream()
                            .map(id -> span(Bouwsteen.rule(id, adressen)).withClass("deel")))));
        }
        return section(
                        h3(nederlands(voorbeeld.tekst().naam())).withId(Adressen.anchor(voorbeeld)),
                        Bouwsteen.facts(feiten))
                .withClass("voorbeeld");
    }
}
