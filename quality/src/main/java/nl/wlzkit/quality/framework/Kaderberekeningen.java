package nl.wlzkit.quality.framework;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** What this package brings: its calculators with their examples, its rules, and the places of the norms that belong here. */
public final class Kaderberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Kaderberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(
                new Rij<>(
                        "kwaliteitskader",
                        Tekst.of(
                                "Welk kwaliteitskader geldt op een dag voor een sector?",
                                "Which framework of quality holds for a sector on a day?"),
                        Kaderkeuzevraag.class,
                        Kaderkeuzevraag.VORM,
                        new Kaderkeuze(),
                        Kaderkeuze.STAPPEN),
                new Rij<>(
                        "kwaliteitskader-verplichtingen",
                        Tekst.of(
                                "Is op een dag voldaan aan een kwaliteitskader?",
                                "Are the duties of a framework of quality met on a day?"),
                        Kwaliteitskadervraag.class,
                        Kwaliteitskadervraag.VORM,
                        new Kwaliteitskadertoets(),
                        Kwaliteitskadertoets.STAPPEN,
                        Kwaliteitskadervraag.LEZINGEN),
                new Rij<>(
                        "kwaliteitskader-volgende-termijn",
                        Tekst.of(
                                "Wanneer is de volgende termijn van een kwaliteitskader?",
                                "When is the next last day of a framework of quality?"),
                        Volgendetermijnvraag.class,
                        Volgendetermijnvraag.VORM,
                        new Volgendetermijn(),
                        Volgendetermijn.STAPPEN,
                        Kwaliteitskadervraag.LEZINGEN),
                new Rij<>(
                        "kwaliteitskalender",
                        Tekst.of(
                                "Hoeveel termijnen van een kwaliteitskader vallen in een periode?",
                                "How many last days of a framework fall in a period?"),
                        Kalendervraag.class,
                        Kalendervraag.VORM,
                        new Kwaliteitskalender(),
                        Kwaliteitskalender.STAPPEN));
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Kaderberekeningen.class.getResourceAsStream(naam);
    }

    @Override
    public List<Class<?>> types() {
        return List.of(Kwaliteitskader.class, Drager.class, Kaderlijst.class);
    }

    @Override
    protected List<Gebruik> meerGebruik() {
        List<Gebruik> gebruik = new ArrayList<>(Verplichtingen.published().gebruik());
        gebruik.addAll(Kaderlijsten.published().gebruik());
        return gebruik;
    }
}
