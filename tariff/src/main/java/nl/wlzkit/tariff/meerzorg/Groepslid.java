package nl.wlzkit.tariff.meerzorg;

import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A client of a group. The hours are those of carers, already divided by the clients they are with. Immutable and
 * thread-safe.
 *
 * @param naam a name or number in the question; no name of a person is needed
 * @param pakket the package as the sheet names it: VG7
 * @param inhoud what it holds beside living
 * @param wonen living a week, through 168 hours
 * @param dagbesteding day activities a week, through 168 hours
 * @param nachtzorg care at night a week, through 168 hours
 * @param behandelaren work of behandelaren a week, through 168 hours; with the other hours more than none
 * @param minuren hours off a week, through 168 hours
 */
public record Groepslid(
        String naam,
        String pakket,
        Pakketinhoud inhoud,
        Duration wonen,
        Duration dagbesteding,
        Duration nachtzorg,
        Duration behandelaren,
        Duration minuren) {
    private static final Waardevorm<Duration> PER_WEEK = Tijdvormen.duration(Meerzorgaanvraag.UREN_PER_WEEK);

    private static final Objectvorm.Eigenschap<Groepslid, String> E_NAAM =
            required("naam", Waardevormen.NAAM, Groepslid::naam);
    private static final Objectvorm.Eigenschap<Groepslid, String> E_PAKKET =
            required("pakket", Rekencontrole.PAKKET, Groepslid::pakket);
    private static final Objectvorm.Eigenschap<Groepslid, Pakketinhoud> E_INHOUD =
            required("inhoud", Rekencontrole.INHOUD, Groepslid::inhoud);
    private static final Objectvorm.Eigenschap<Groepslid, Duration> E_WONEN =
            required("wonen", PER_WEEK, Groepslid::wonen);
    private static final Objectvorm.Eigenschap<Groepslid, Duration> E_DAGBESTEDING =
            required("dagbesteding", PER_WEEK, Groepslid::dagbesteding);
    private static final Objectvorm.Eigenschap<Groepslid, Duration> E_NACHT =
            required("nachtzorg", PER_WEEK, Groepslid::nachtzorg);
    private static final Objectvorm.Eigenschap<Groepslid, Duration> E_BEHANDELAREN =
            required("behandelaren", PER_WEEK, Groepslid::behandelaren);
    private static final Objectvorm.Eigenschap<Groepslid, Duration> E_MIN =
            required("minuren", PER_WEEK, Groepslid::minuren);
    static final Objectvorm<Groepslid> VORM = Objectvorm.of(
            g -> new Groepslid(
                    g.get(E_NAAM),
                    g.get(E_PAKKET),
                    g.get(E_INHOUD),
                    g.get(E_WONEN),
                    g.get(E_DAGBESTEDING),
                    g.get(E_NACHT),
                    g.get(E_BEHANDELAREN),
                    g.get(E_MIN)),
            E_NAAM,
            E_PAKKET,
            E_INHOUD,
            E_WONEN,
            E_DAGBESTEDING,
            E_NACHT,
            E_BEHANDELAREN,
            E_MIN);

    /**
     * Checks the values.
     *
     * @param naam a name or number in the question; no name of a person is needed
     * @param pakket the package as the sheet names it: VG7
     * @param inhoud what it holds beside living
     * @param wonen living a week, through 168 hours
     * @param dagbesteding day activities a week, through 168 hours
     * @param nachtzorg care at night a week, through 168 hours
     * @param behandelaren work of behandelaren a week, through 168 hours; with the other hours more than none
     * @param minuren hours off a week, through 168 hours
     * @throws OngeldigeWaardeException if the name is blank, a time is out of range, or there are no hours at all
     */
    public Groepslid {
        if (naam.isBlank()) {
            throw new OngeldigeWaardeException(
                    naam, Tekst.of("een tekst die niet leeg is", "a text that is not empty"));
        }
        for (Duration duur : List.of(wonen, dagbesteding, nachtzorg, behandelaren, minuren)) {
            Tijdvormen.check(duur, Meerzorgaanvraag.UREN_PER_WEEK);
        }
        if (wonen.plus(dagbesteding).plus(nachtzorg).plus(behandelaren).isZero()) {
            throw new OngeldigeWaardeException(
                    "0:00", Tekst.of("uren zorg of behandeling", "hours of care or treatment"));
        }
    }

    void check(int jaar) {
        Rekencontrole.fits(jaar, pakket, Optional.of(inhoud));
    }
}
