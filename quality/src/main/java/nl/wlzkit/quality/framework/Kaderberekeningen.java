package nl.wlzkit.quality.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Kaderberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Kaderberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        List<Lezing> lezingen = Kwaliteitskadervraag.LEZINGEN.lezingen();
        return List.of(
                new Inschrijving<>(
                        "kwaliteitskader",
                        Tekst.of(
                                "Welk kwaliteitskader geldt op een dag voor een sector?",
                                "Which framework of quality holds for a sector on a day?"),
                        Kaderkeuzevraag.class,
                        Kaderkeuzevraag.VORM,
                        new Kaderkeuze(),
                        rules(Kaderkeuze.STAPPEN, List.of()),
                        examples("voorbeelden-kwaliteitskader.tsv")),
                new Inschrijving<>(
                        "kwaliteitskader-verplichtingen",
                        Tekst.of(
                                "Is op een dag voldaan aan een kwaliteitskader?",
                                "Are the duties of a framework of quality met on a day?"),
                        Kwaliteitskadervraag.class,
                        Kwaliteitskadervraag.VORM,
                        new Kwaliteitskadertoets(),
                        rules(Kwaliteitskadertoets.STAPPEN, lezingen),
                        examples("voorbeelden-verplichtingen.tsv")),
                new Inschrijving<>(
                        "kwaliteitskader-volgende-termijn",
                        Tekst.of(
                                "Wanneer is de volgende termijn van een kwaliteitskader?",
                                "When is the next last day of a framework of quality?"),
                        Volgendetermijnvraag.class,
                        Volgendetermijnvraag.VORM,
                        new Volgendetermijn(),
                        rules(Volgendetermijn.STAPPEN, lezingen),
                        examples("voorbeelden-volgende-termijn.tsv")),
                new Inschrijving<>(
                        "kwaliteitskalender",
                        Tekst.of(
                                "Hoeveel termijnen van een kwaliteitskader vallen in een periode?",
                                "How many last days of a framework fall in a period?"),
                        Kalendervraag.class,
                        Kalendervraag.VORM,
                        new Kwaliteitskalender(),
                        rules(Kwaliteitskalender.STAPPEN, List.of()),
                        examples("voorbeelden-kalender.tsv")));
    }

    private static List<String> rules(List<Stap> stappen, List<Lezing> lezingen) {
        Set<String> regels = new TreeSet<>();
        stappen.forEach(s -> regels.add(s.regel()));
        lezingen.forEach(l -> regels.add(l.regel()));
        return new ArrayList<>(regels);
    }

    private static List<Rekenvoorbeeld> examples(String naam) {
        return Rekenvoorbeeld.read(Resources.text(Kaderberekeningen.class.getResourceAsStream(naam), naam));
    }
}
