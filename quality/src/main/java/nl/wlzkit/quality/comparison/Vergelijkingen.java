package nl.wlzkit.quality.comparison;

import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Vergelijkingen implements Rekenbron {
    /** Made by the service loader. */
    public Vergelijkingen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(
                new Inschrijving<>(
                        "uitkomstvergelijking",
                        Tekst.of(
                                "Hoeveel verschillen tussen regio's zijn niet verklaard?",
                                "How many differences between regions are not explained?"),
                        Uitkomstvraag.class,
                        Uitkomstvraag.VORM,
                        new Uitkomstvergelijking(),
                        Uitkomstvergelijking.STAPPEN.stream().map(Stap::regel).toList(),
                        examples("voorbeelden-uitkomst.tsv")),
                new Inschrijving<>(
                        "beleidsvergelijking",
                        Tekst.of(
                                "Op hoeveel onderwerpen verschilt beleid zonder verklaring?",
                                "On how many subjects does policy differ without explanation?"),
                        Beleidsvraag.class,
                        Beleidsvraag.VORM,
                        new Beleidsvergelijking(),
                        Beleidsvergelijking.STAPPEN.stream().map(Stap::regel).toList(),
                        examples("voorbeelden-beleid.tsv")));
    }

    private static List<Rekenvoorbeeld> examples(String naam) {
        return Rekenvoorbeeld.read(Resources.text(Vergelijkingen.class.getResourceAsStream(naam), naam));
    }
}
