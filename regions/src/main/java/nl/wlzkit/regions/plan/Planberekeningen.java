package nl.wlzkit.regions.plan;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Planberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Planberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(
                new Rij<>(
                        "regioplan-sluitend",
                        Tekst.of(
                                "In hoeveel jaren sluit een regioplan niet?",
                                "In how many years does a plan of a region not add up?"),
                        Sluitvraag.class,
                        Sluitvraag.VORM,
                        new Regioplansluiting(),
                        Regioplansluiting.STAPPEN,
                        Planstand.LEZINGEN),
                new Rij<>(
                        "regioplan-tekort",
                        Tekst.of(
                                "Hoeveel ontbreekt er na alle maatregelen van een regioplan?",
                                "How much is missing after all measures of a plan?"),
                        Tekortvraag.class,
                        Tekortvraag.VORM,
                        new Regioplantekort(),
                        Regioplantekort.STAPPEN,
                        Planstand.LEZINGEN),
                new Rij<>(
                        "regioplan-volledig",
                        Tekst.of(
                                "Hoeveel onderdelen mist een regioplan?",
                                "How many parts does a plan of a region lack?"),
                        Volledigheidsvraag.class,
                        Volledigheidsvraag.VORM,
                        new Regioplanvolledigheid(),
                        Regioplanvolledigheid.STAPPEN),
                new Rij<>(
                        "regioplan-evaluatie",
                        Tekst.of(
                                "Hoeveel van een regioplan loopt achter?", "How much of a plan of a region is behind?"),
                        Evaluatievraag.class,
                        Evaluatievraag.VORM,
                        new Regioplanevaluatie(),
                        Regioplanevaluatie.STAPPEN),
                new Rij<>(
                        "samenwerking",
                        Tekst.of(
                                "Past een samenwerking in de regio bij haar thema's?",
                                "Does a cooperation in a region fit its themes?"),
                        Samenwerkingsvraag.class,
                        Samenwerkingsvraag.VORM,
                        new Samenwerkingstoets(),
                        Samenwerkingstoets.STAPPEN),
                new Rij<>(
                        "verbinderrol",
                        Tekst.of(
                                "Wat toont een zorgkantoor niet van zijn rol als verbinder?",
                                "What does a zorgkantoor not show of its role to connect?"),
                        Verbindervraag.class,
                        Verbindervraag.VORM,
                        new Verbinderrol(),
                        Verbinderrol.STAPPEN),
                new Rij<>(
                        "succesfactoren",
                        Tekst.of(
                                "Hoeveel succes- en faalfactoren zitten tegen?",
                                "How many factors of success and failure are against it?"),
                        Factorvraag.class,
                        Factorvraag.VORM,
                        new Succesfactoren(),
                        Succesfactoren.STAPPEN));
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Samenwerkingspartner.class,
                Samenwerkingsthema.class,
                Samenwerkingsvraag.class,
                Regiovisievorm.class,
                Regioplan.class,
                Succesfactor.class);
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Planberekeningen.class.getResourceAsStream(naam);
    }
}
