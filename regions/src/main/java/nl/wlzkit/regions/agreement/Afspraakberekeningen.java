package nl.wlzkit.regions.agreement;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Afspraakberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Afspraakberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(
                remaining(
                        "restopgave",
                        "Wat blijft er van een frictie over met alle afspraken?",
                        "What remains of a friction with all agreements?",
                        Restopgaveberekening.verwacht()),
                remaining(
                        "restopgave-nu",
                        "Wat blijft er van een frictie over met wat is gerealiseerd?",
                        "What remains of a friction with what is realised?",
                        Restopgaveberekening.nu()),
                remaining(
                        "restopgave-niet-belegd",
                        "Wat blijft er van een frictie over waarvoor geen andere partij is genoemd?",
                        "What remains of a friction for which no other party is named?",
                        Restopgaveberekening.nietBelegd()),
                remaining(
                        "restopgave-overdekking",
                        "Hoeveel meer dan de frictie lossen de afspraken samen op?",
                        "How much more than the friction do the agreements together solve?",
                        Restopgaveberekening.overdekking()),
                new Rij<>(
                        "restopgave-afdekking",
                        Tekst.of(
                                "Welk deel van een frictie is afgedekt met alle afspraken?",
                                "Which part of a friction is covered by all agreements?"),
                        Restopgavevraag.class,
                        Restopgavevraag.VORM,
                        new Afdekkingsgraad(),
                        Afdekkingsgraad.STAPPEN,
                        Restopgavevraag.LEZINGEN),
                new Rij<>(
                        "restopgave-status",
                        Tekst.of(
                                "Is een frictie opgelost met de gemaakte afspraken?",
                                "Is a friction solved with the agreements that were made?"),
                        Restopgavevraag.class,
                        Restopgavevraag.VORM,
                        new Restopgavestatustoets(),
                        Restopgavestatustoets.STAPPEN,
                        Restopgavevraag.LEZINGEN),
                new Rij<>(
                        "doorlopende-lijn",
                        Tekst.of(
                                "Van welk deel van de fricties loopt de lijn door, van analyse tot verantwoording?",
                                "Of which part of the frictions does the line run on, from analysis to account?"),
                        Lijnvraag.class,
                        Lijnvraag.VORM,
                        new DoorlopendeLijn(),
                        DoorlopendeLijn.STAPPEN,
                        Lijnvraag.LEZINGEN),
                new Rij<>(
                        "afspraakkwaliteit",
                        Tekst.of(
                                "Hoeveel van wat van een afspraak wordt gevraagd, ontbreekt?",
                                "How much of what is asked of an agreement is missing?"),
                        Afspraakvraag.class,
                        Afspraakvraag.VORM,
                        new Afspraakkwaliteit(),
                        Afspraakkwaliteit.STAPPEN,
                        Afspraakvraag.LEZINGEN),
                new Rij<>(
                        "afspraakborging",
                        Tekst.of(
                                "Is een afspraak geformaliseerd en geborgd?",
                                "Is an agreement formalised and secured?"),
                        Afspraakvraag.class,
                        Afspraakvraag.VORM,
                        new Afspraakborging(),
                        Afspraakborging.STAPPEN,
                        Afspraakvraag.LEZINGEN),
                new Rij<>(
                        "vertaalgraad",
                        Tekst.of(
                                "Welk deel van de intentieafspraken is vertaald in resultaatgerichte afspraken?",
                                "Which part of the agreements of intent is worked out in result-oriented ones?"),
                        Vertaalvraag.class,
                        Vertaalvraag.VORM,
                        new Vertaalgraad(),
                        Vertaalgraad.STAPPEN),
                new Rij<>(
                        "verantwoording",
                        Tekst.of(
                                "Van welk deel van de fricties van een jaar is de verantwoording volledig?",
                                "Of which part of the frictions of a year is the account complete?"),
                        Verantwoordingsvraag.class,
                        Verantwoordingsvraag.VORM,
                        new VerantwoordingVolledigheid(),
                        VerantwoordingVolledigheid.STAPPEN),
                new Rij<>(
                        "jaarafspraak",
                        Tekst.of(
                                "In hoeveel jaren is een meerjarenafspraak niet bijgesteld?",
                                "In how many years was an agreement of more years not adjusted?"),
                        Jaarafspraakvraag.class,
                        Jaarafspraakvraag.VORM,
                        new Jaarafspraak(),
                        Jaarafspraak.STAPPEN));
    }

    private static Rij<Restopgavevraag, Hoeveelheid> remaining(
            String naam, String nl, String en, Restopgaveberekening berekening) {
        return new Rij<>(
                naam,
                Tekst.of(nl, en),
                Restopgavevraag.class,
                Restopgavevraag.VORM,
                berekening,
                berekening.stappen(),
                Restopgavevraag.LEZINGEN);
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Aanbeveling.class,
                Aanbodmaatregel.class,
                Addendumonderwerp.class,
                Afspraakelement.class,
                Afspraakkanaal.class,
                Afspraaktype.class,
                Afstemmingsgremium.class,
                Beleidselement.class,
                Borging.class,
                Businesscase.class,
                Contracteringsfase.class,
                Restopgave.class,
                Restopgavestatus.class,
                Schakel.class,
                Uitvoeringsstand.class,
                Vastleggingsvorm.class,
                Verantwoordingselement.class);
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Afspraakberekeningen.class.getResourceAsStream(naam);
    }
}
