package nl.wlzkit.regions.demand;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Vraagberekeningen extends Rekenpakket {
    /** Made by the service loader. */
    public Vraagberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(
                new Rij<>(
                        "wachtlijsttoets",
                        Tekst.of(
                                "Hoort een cliënt op de wachtlijst, en wie is dossierhouder?",
                                "Does a client belong on the waiting list, and who holds the file?"),
                        Wachtlijstvraag.class,
                        Wachtlijstvraag.VORM,
                        new Wachtlijsttoets(),
                        Wachtlijsttoets.STAPPEN),
                new Rij<>(
                        "blinde-vlek",
                        Tekst.of(
                                "Hoeveel cliënten wonen niet passend zonder dat iemand het ziet?",
                                "How many clients live where it does not fit without anybody seeing it?"),
                        BlindeVlekvraag.class,
                        BlindeVlekvraag.VORM,
                        new BlindeVlek(),
                        BlindeVlek.STAPPEN),
                new Rij<>(
                        "zonder-passende-zorg",
                        Tekst.of(
                                "Hoeveel cliënten krijgen nog geen passende zorg?",
                                "How many clients do not get fitting care yet?"),
                        PassendeZorgvraag.class,
                        PassendeZorgvraag.VORM,
                        new PassendeZorg(),
                        PassendeZorg.STAPPEN),
                new Rij<>(
                        "wachttijd",
                        Tekst.of(
                                "Hoeveel mensen wachten langer dan de norm?",
                                "How many people wait longer than the term?"),
                        Wachttijdvraag.class,
                        Wachttijdvraag.VORM,
                        new Wachttijd(),
                        Wachttijd.STAPPEN,
                        Wachttijdvraag.LEZINGEN),
                new Rij<>(
                        "spoedtermijn",
                        Tekst.of(
                                "Hoeveel minuten te laat is een plek voor een spoedopname?",
                                "How many minutes late is a place for an emergency admission?"),
                        Spoedtermijnvraag.class,
                        Spoedtermijnvraag.VORM,
                        new Spoedtermijn(),
                        Spoedtermijn.STAPPEN),
                new Rij<>(
                        "maandelijkse-update",
                        Tekst.of(
                                "Hoeveel lijsten zijn langer dan een maand niet bijgewerkt?",
                                "How many lists were not updated for over a month?"),
                        Updatevraag.class,
                        Updatevraag.VORM,
                        new MaandelijkseUpdate(),
                        MaandelijkseUpdate.STAPPEN,
                        Updatevraag.LEZINGEN),
                new Rij<>(
                        "wachtlijsttrend",
                        Tekst.of(
                                "Hoeveel van de veranderingen van een wachtlijst is niet verklaard?",
                                "How much of the changes of a waiting list is not explained?"),
                        Trendvraag.class,
                        Trendvraag.VORM,
                        new Wachtlijsttrend(),
                        Wachtlijsttrend.STAPPEN),
                new Rij<>(
                        "signaalanalyse",
                        Tekst.of(
                                "Welke aspecten mist een analyse van signalen?",
                                "Which aspects does an analysis of signals lack?"),
                        Signaalvraag.class,
                        Signaalvraag.VORM,
                        new Signaalanalyse(),
                        Signaalanalyse.STAPPEN),
                new Rij<>(
                        "knelpuntreikwijdte",
                        Tekst.of(
                                "Hoeveel knelpunten raken een cliëntgroep?",
                                "How many knelpunten concern a group of clients?"),
                        Knelpuntvraag.class,
                        Knelpuntvraag.VORM,
                        new Knelpuntreikwijdte(),
                        Knelpuntreikwijdte.STAPPEN),
                new Rij<>(
                        "zorgvraagbronnen",
                        Tekst.of(
                                "Zijn de bronnen over de zorgvraag toereikend?",
                                "Are the sources on the demand for care sufficient?"),
                        Bronnenvraag.class,
                        Bronnenvraag.VORM,
                        new Zorgvraagbronnen(),
                        Zorgvraagbronnen.STAPPEN),
                new Rij<>(
                        "zorgvraagbeeld",
                        Tekst.of(
                                "Wat ontbreekt aan het beeld van de zorgvraag in een regio?",
                                "What does the picture of the demand for care in a region lack?"),
                        Beeldvraag.class,
                        Beeldvraag.VORM,
                        new Zorgvraagbeeld(),
                        Zorgvraagbeeld.STAPPEN),
                new Rij<>(
                        "klant-werkgebiedratio",
                        Tekst.of(
                                "Hoeveel klanten heeft een aanbieder per postcodegebied?",
                                "How many clients does a provider have per postcode area?"),
                        Werkgebiedvraag.class,
                        Werkgebiedvraag.VORM,
                        new KlantWerkgebiedratio(),
                        KlantWerkgebiedratio.STAPPEN,
                        Werkgebiedvraag.LEZINGEN));
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Aandachtspunt.class,
                Klantsoort.class,
                Signaalaspect.class,
                Wachtlijststatus.class,
                Wachtsoort.class,
                Werkgebiedratio.class,
                Zorgvraagbron.class,
                Zorgvraagverloop.class);
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Vraagberekeningen.class.getResourceAsStream(naam);
    }
}
