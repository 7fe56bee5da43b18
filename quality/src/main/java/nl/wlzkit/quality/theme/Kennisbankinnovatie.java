package nl.wlzkit.quality.theme;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * A proven effective innovation on the list of the Kennisbank, at one provider. What is absent was not told. Immutable and
 * thread-safe.
 *
 * @param naam what it is called, not blank
 * @param getoetst whether the provider tested whether it is applicable
 * @param toepasbaar whether it is applicable in its organisation
 * @param geimplementeerd whether it is implemented
 */
public record Kennisbankinnovatie(
        String naam, Optional<Boolean> getoetst, Optional<Boolean> toepasbaar, Optional<Boolean> geimplementeerd) {
    private static final Eigenschap<Kennisbankinnovatie, String> NAAM =
            required("naam", Waardevormen.NAAM, Kennisbankinnovatie::naam);
    private static final Eigenschap<Kennisbankinnovatie, Boolean> GETOETST =
            optional("getoetst", Waardevormen.JA_NEE, Kennisbankinnovatie::getoetst);
    private static final Eigenschap<Kennisbankinnovatie, Boolean> TOEPASBAAR =
            optional("toepasbaar", Waardevormen.JA_NEE, Kennisbankinnovatie::toepasbaar);
    private static final Eigenschap<Kennisbankinnovatie, Boolean> GEIMPLEMENTEERD =
            optional("geimplementeerd", Waardevormen.JA_NEE, Kennisbankinnovatie::geimplementeerd);

    static final Waardevorm<List<Kennisbankinnovatie>> LIJST = Waardevormen.distinct(
            Objectvorm.of(
                    g -> new Kennisbankinnovatie(
                            g.get(NAAM), g.find(GETOETST), g.find(TOEPASBAAR), g.find(GEIMPLEMENTEERD)),
                    NAAM,
                    GETOETST,
                    TOEPASBAAR,
                    GEIMPLEMENTEERD),
            Innovatievraag.MEESTE,
            NAAM,
            Tekst.of("elke naam één keer", "every name once"));

    /**
     * Checks the name.
     *
     * @param naam what it is called, not blank
     * @param getoetst whether the provider tested whether it is applicable
     * @param toepasbaar whether it is applicable in its organisation
     * @param geimplementeerd whether it is implemented
     * @throws OngeldigeWaardeException if the name is blank
     */
    public Kennisbankinnovatie {
        Waardevormen.NAAM.check(naam);
    }

    /**
     * Says whether the provider does what is expected with it: test it, and implement it if it is applicable.
     *
     * @return yes, no, or to be judged while something was not told
     */
    public Oordeel oordeel() {
        return Innovatie.verdict(getoetst)
                .and(Innovatie.verdict(toepasbaar).not().or(Innovatie.verdict(geimplementeerd)));
    }
}
