package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * One thing that clients or insured persons brought forward about the purchasing policy, and what became of it. Immutable and
 * thread-safe.
 *
 * @param naam a name or number in the question; no name of a person is needed
 * @param gewogen whether it is recorded, traceably and with reasons, how it was weighed; absent when it is not known
 * @param overgenomen whether it changed the policy; absent when it is not known
 * @param toegelicht whether clients were told, unasked and with reasons, that it was not adopted; absent when it is not known
 */
public record Inbreng(
        String naam, Optional<Boolean> gewogen, Optional<Boolean> overgenomen, Optional<Boolean> toegelicht) {
    private static final Eigenschap<Inbreng, String> NAAM = required("naam", Waardevormen.NAAM, Inbreng::naam);
    private static final Eigenschap<Inbreng, Boolean> GEWOGEN =
            optional("gewogen", Waardevormen.JA_NEE, Inbreng::gewogen);
    private static final Eigenschap<Inbreng, Boolean> OVERGENOMEN =
            optional("overgenomen", Waardevormen.JA_NEE, Inbreng::overgenomen);
    private static final Eigenschap<Inbreng, Boolean> TOEGELICHT =
            optional("toegelicht", Waardevormen.JA_NEE, Inbreng::toegelicht);
    static final Objectvorm<Inbreng> VORM = Objectvorm.of(
            g -> new Inbreng(g.get(NAAM), g.find(GEWOGEN), g.find(OVERGENOMEN), g.find(TOEGELICHT)),
            NAAM,
            GEWOGEN,
            OVERGENOMEN,
            TOEGELICHT);

    /**
     * Checks the name.
     *
     * @param naam a name or number in the question; no name of a person is needed
     * @param gewogen whether it is recorded, traceably and with reasons, how it was weighed; absent when it is not known
     * @param overgenomen whether it changed the policy; absent when it is not known
     * @param toegelicht whether clients were told, unasked and with reasons, that it was not adopted; absent when it is not
     *     known
     * @throws OngeldigeWaardeException if the name is blank
     */
    public Inbreng {
        if (naam.isBlank()) {
            throw new OngeldigeWaardeException(
                    naam, Tekst.of("een tekst die niet leeg is", "a text that is not empty"));
        }
    }

    /**
     * Returns whether it is recorded how this was weighed: test point 4.1.1 lid x.2.
     *
     * @return the verdict; to be judged when it is not known
     */
    public Oordeel vastgelegd() {
        return verdict(gewogen);
    }

    /**
     * Returns whether clients know what became of it: adopted, or told that it was not. Test point 4.1.1 lid x.3.
     *
     * @return the verdict; to be judged when it is not known
     */
    public Oordeel verteld() {
        return verdict(overgenomen).or(verdict(toegelicht));
    }

    private static Oordeel verdict(Optional<Boolean> feit) {
        return feit.map(Oordeel::of).orElse(Oordeel.TE_BEOORDELEN);
    }
}
