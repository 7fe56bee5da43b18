package nl.wlzkit.tariff.meerzorg;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Meerzorgberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Meerzorgberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(
                new Inschrijving<>(
                        "meerzorg-individueel",
                        Tekst.of(
                                "Hoeveel meerzorg geeft de rekentool voor één cliënt?",
                                "How much meerzorg does the sheet give one client?"),
                        Meerzorgaanvraag.class,
                        Meerzorgaanvraag.VORM,
                        new Individuelemeerzorg(),
                        rules(Individuelemeerzorg.STAPPEN, Meerzorgaanvraag.LEESWIJZE),
                        examples("individueel-voorbeelden.tsv")),
                new Inschrijving<>(
                        "meerzorg-groep",
                        Tekst.of(
                                "Hoeveel meerzorg geeft de rekentool voor een groep?",
                                "How much meerzorg does the sheet give a group?"),
                        Groepsaanvraag.class,
                        Groepsaanvraag.VORM,
                        new Groepsmeerzorg(),
                        rules(Groepsmeerzorg.STAPPEN, Groepsaanvraag.LEESWIJZE),
                        examples("groep-voorbeelden.tsv")));
    }

    private static List<String> rules(List<Stap> stappen, Leeswijze leeswijze) {
        List<String> regels = new ArrayList<>(List.of("MZ-P7", "MZ-E37", "MZ-H35", "MZ-E14", "MZ-E21"));
        stappen.forEach(s -> regels.add(s.regel()));
        leeswijze.lezingen().stream().map(Lezing::regel).forEach(regels::add);
        return regels;
    }

    private static List<Rekenvoorbeeld> examples(String naam) {
        return Rekenvoorbeeld.read(Resources.text(Meerzorgberekeningen.class.getResourceAsStream(naam), naam));
    }
}
