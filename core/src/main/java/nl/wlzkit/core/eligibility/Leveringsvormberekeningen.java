package nl.wlzkit.core.eligibility;

import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.source.Regelbron.Gebruik;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculator of this package, on the published rules. */
public final class Leveringsvormberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Leveringsvormberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        Leveringsvormtoets toets = Leveringsvormtoets.published();
        return List.of(new Inschrijving<>(
                "leveringsvorm",
                Tekst.of(
                        "Mag een cliënt met dit zorgprofiel deze leveringsvorm?",
                        "May a client with this zorgprofiel have this form of care?"),
                Leveringsvormvraag.class,
                Leveringsvormvraagvorm.of(toets),
                toets,
                toets.gebruik().stream().map(Gebruik::regel).toList(),
                Rekenvoorbeeld.read(Resources.text(
                        Leveringsvormtoets.class.getResourceAsStream("voorbeelden.tsv"), "voorbeelden.tsv"))));
    }
}
