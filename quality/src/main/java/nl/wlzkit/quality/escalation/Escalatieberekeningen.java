package nl.wlzkit.quality.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Waardetype;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators and documents of this package. */
public final class Escalatieberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Escalatieberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(
                new Inschrijving<>(
                        "escalatie",
                        Tekst.of(
                                "Op welke trede van de escalatieladder staat iemand?",
                                "On which rung of the ladder of escalation is somebody?"),
                        Escalatievraag.class,
                        Escalatievraag.VORM,
                        new Escalatie(),
                        rules(Escalatie.STAPPEN, Escalatievraag.LEZINGEN.lezingen()),
                        examples("voorbeelden-escalatie.tsv")),
                new Inschrijving<>(
                        "oordeelvergelijking",
                        Tekst.of(
                                "Past het oordeel van een zorgkantoor bij dat van de IGJ?",
                                "Does the judgement of a zorgkantoor fit that of the IGJ?"),
                        Oordeelvergelijkingsvraag.class,
                        Oordeelvergelijkingsvraag.VORM,
                        new Oordeelvergelijking(),
                        rules(Oordeelvergelijking.STAPPEN, List.of()),
                        examples("voorbeelden-oordeelvergelijking.tsv")));
    }

    @Override
    public List<Waardetype<?>> waarden() {
        return List.of(new Waardetype<>(
                "escalatieladder",
                Tekst.of("Een escalatieladder van een zorgkantoor", "A ladder of escalation of a zorgkantoor"),
                Escalatieladder.class,
                Escalatieladder.VORM));
    }

    private static List<String> rules(List<Stap> stappen, List<Lezing> lezingen) {
        Set<String> regels = new TreeSet<>();
        stappen.forEach(s -> regels.add(s.regel()));
        lezingen.forEach(l -> regels.add(l.regel()));
        return new ArrayList<>(regels);
    }

    private static List<Rekenvoorbeeld> examples(String naam) {
        return Rekenvoorbeeld.read(Resources.text(Escalatieberekeningen.class.getResourceAsStream(naam), naam));
    }
}
