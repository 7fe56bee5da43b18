package nl.wlzkit.quality.escalation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.answer.Waardetype;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** What this package brings: its calculators with their examples, its rules, and the places of the norms that belong here. */
public final class Escalatieberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Escalatieberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(
                new Rij<>(
                        "escalatie",
                        Tekst.of(
                                "Op welke trede van de escalatieladder staat iemand?",
                                "On which rung of the ladder of escalation is somebody?"),
                        Escalatievraag.class,
                        Escalatievraag.VORM,
                        new Escalatie(),
                        Escalatie.STAPPEN,
                        Escalatievraag.LEZINGEN),
                new Rij<>(
                        "oordeelvergelijking",
                        Tekst.of(
                                "Past het oordeel van een zorgkantoor bij dat van de IGJ?",
                                "Does the judgement of a zorgkantoor fit that of the IGJ?"),
                        Oordeelvergelijkingsvraag.class,
                        Oordeelvergelijkingsvraag.VORM,
                        new Oordeelvergelijking(),
                        Oordeelvergelijking.STAPPEN));
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Escalatieberekeningen.class.getResourceAsStream(naam);
    }

    @Override
    public List<Waardetype<?>> waarden() {
        return List.of(new Waardetype<>(
                "escalatieladder",
                Tekst.of("Een escalatieladder van een zorgkantoor", "A ladder of escalation of a zorgkantoor"),
                Escalatieladder.class,
                Escalatieladder.VORM));
    }

    @Override
    protected List<Gebruik> meerGebruik() {
        List<Gebruik> gebruik = new ArrayList<>(Maatregelen.gebruik());
        for (Laddersoort soort : Laddersoort.values()) {
            for (Trede trede : Escalatieladder.assembled(soort).treden()) {
                trede.bron().ifPresent(b -> gebruik.add(new Gebruik(b, "ladder " + soort + " (" + trede.code() + ")")));
            }
        }
        return gebruik;
    }
}
