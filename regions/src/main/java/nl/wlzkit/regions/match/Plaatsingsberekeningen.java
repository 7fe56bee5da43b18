package nl.wlzkit.regions.match;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Plaatsingsberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Plaatsingsberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(
                new Rij<>(
                        "vraag-aanbod",
                        Tekst.of(
                                "Hoeveel cliënten hebben geen passende plaats?",
                                "How many clients have no fitting place?"),
                        Vraagaanbodvraag.class,
                        Vraagaanbodvraag.VORM,
                        new Vraagaanbodmatch(),
                        Vraagaanbodmatch.STAPPEN,
                        Vraagaanbodvraag.LEZINGEN),
                new Rij<>(
                        "aanbodprofiel",
                        Tekst.of(
                                "Hoeveel onderdelen van een aanbodprofiel ontbreken?",
                                "How many parts of a supply profile are missing?"),
                        Aanbodprofielvraag.class,
                        Aanbodprofielvraag.VORM,
                        new Aanbodprofieltoets(),
                        Aanbodprofieltoets.STAPPEN),
                new Rij<>(
                        "voorkeurscore",
                        Tekst.of(
                                "Hoeveel wensen van een cliënt vervult een aanbod?",
                                "How many wishes of a client does an offer meet?"),
                        Voorkeurvraag.class,
                        Voorkeurvraag.VORM,
                        new Voorkeurscore(),
                        Voorkeurscore.STAPPEN,
                        Voorkeurvraag.LEZINGEN),
                new Rij<>(
                        "inkoopinformatie",
                        Tekst.of(
                                "Hoeveel gegevens voor proactieve inkoop ontbreken?",
                                "How many facts for proactive buying are missing?"),
                        Inkoopinformatievraag.class,
                        Inkoopinformatievraag.VORM,
                        new Inkoopinformatie(),
                        Inkoopinformatie.STAPPEN));
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Wens.class,
                Eis.class,
                Profielveld.class,
                Aanbodprofiel.class,
                Inkoopgegeven.class,
                Interventie.class,
                Plaatsing.class);
    }

    @Override
    protected List<Gebruik> meerGebruik() {
        return Plaatsingsvraag.LEZINGEN.lezingen().stream()
                .map(l -> new Gebruik(l.regel(), "Plaatsing (lezing " + l.naam() + ")"))
                .toList();
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Plaatsingsberekeningen.class.getResourceAsStream(naam);
    }
}
