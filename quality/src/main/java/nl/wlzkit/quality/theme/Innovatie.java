package nl.wlzkit.quality.theme;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * An innovation that a provider implements. What is absent was not told. Immutable and thread-safe.
 *
 * @param naam what it is called, not blank
 * @param bewezenEffectief whether it is proven effective
 * @param organisatiebreed whether it is implemented in the whole organisation, not at one location only
 * @param afgerond the day on which its implementation is done, from 2000 through 2099
 */
public record Innovatie(
        String naam,
        Optional<Boolean> bewezenEffectief,
        Optional<Boolean> organisatiebreed,
        Optional<LocalDate> afgerond) {
    private static final Grensvorm<LocalDate> DAG = Waardevormen.dayIn(2000, 2099);

    private static final Eigenschap<Innovatie, String> NAAM = required("naam", Waardevormen.NAAM, Innovatie::naam);
    private static final Eigenschap<Innovatie, Boolean> BEWEZEN =
            optional("bewezen-effectief", Waardevormen.JA_NEE, Innovatie::bewezenEffectief);
    private static final Eigenschap<Innovatie, Boolean> BREED =
            optional("organisatiebreed", Waardevormen.JA_NEE, Innovatie::organisatiebreed);
    private static final Eigenschap<Innovatie, LocalDate> AFGEROND = optional("afgerond", DAG, Innovatie::afgerond);

    static final Waardevorm<List<Innovatie>> LIJST = Waardevormen.distinct(
            Objectvorm.of(
                    g -> new Innovatie(g.get(NAAM), g.find(BEWEZEN), g.find(BREED), g.find(AFGEROND)),
                    NAAM,
                    BEWEZEN,
                    BREED,
                    AFGEROND),
            Innovatievraag.MEESTE,
            NAAM,
            Tekst.of("elke naam één keer", "every name once"));

    /**
     * Checks the name and the day.
     *
     * @param naam what it is called, not blank
     * @param bewezenEffectief whether it is proven effective
     * @param organisatiebreed whether it is implemented in the whole organisation, not at one location only
     * @param afgerond the day on which its implementation is done, from 2000 through 2099
     * @throws OngeldigeWaardeException if the name is blank or the day is in another year
     */
    public Innovatie {
        Waardevormen.NAAM.check(naam);
        afgerond.ifPresent(DAG::check);
    }

    /**
     * Says whether it counts on a day: proven effective, organisation-wide, and done in a period.
     *
     * @param periode the period
     * @param dag the day; what is done later does not count yet
     * @return yes, no, or to be judged while something was not told
     */
    public Oordeel counts(Geldigheid periode, LocalDate dag) {
        Oordeel klaar = afgerond.map(a -> Oordeel.of(periode.contains(a) && !a.isAfter(dag)))
                .orElse(Oordeel.TE_BEOORDELEN);
        return verdict(bewezenEffectief).and(verdict(organisatiebreed)).and(klaar);
    }

    static Oordeel verdict(Optional<Boolean> feit) {
        return feit.map(Oordeel::of).orElse(Oordeel.TE_BEOORDELEN);
    }
}
