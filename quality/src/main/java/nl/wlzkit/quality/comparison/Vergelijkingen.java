package nl.wlzkit.quality.comparison;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** What this package brings: its calculators with their examples, its rules, and the places of the norms that belong here. */
public final class Vergelijkingen extends Rekenpakket {
    /** Made by the service loader. */
    public Vergelijkingen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(
                new Rij<>(
                        "uitkomstvergelijking",
                        Tekst.of(
                                "Hoeveel verschillen tussen regio's zijn niet verklaard?",
                                "How many differences between regions are not explained?"),
                        Uitkomstvraag.class,
                        Uitkomstvraag.VORM,
                        new Uitkomstvergelijking(),
                        Uitkomstvergelijking.STAPPEN),
                new Rij<>(
                        "beleidsvergelijking",
                        Tekst.of(
                                "Op hoeveel onderwerpen verschilt beleid zonder verklaring?",
                                "On how many subjects does policy differ without explanation?"),
                        Beleidsvraag.class,
                        Beleidsvraag.VORM,
                        new Beleidsvergelijking(),
                        Beleidsvergelijking.STAPPEN));
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Vergelijkingen.class.getResourceAsStream(naam);
    }
}
