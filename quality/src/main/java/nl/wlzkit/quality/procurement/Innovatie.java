package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * An innovation of a provider. Immutable and thread-safe.
 *
 * @param naam its name
 * @param bewezen whether it is proven to be effective; absent when not known
 * @param organisatiebreed whether it is in use in the whole organisation, and not in one place only; absent when not known
 * @param ingevoerd when its introduction was finished; absent when it is not finished
 */
public record Innovatie(
        String naam, Optional<Boolean> bewezen, Optional<Boolean> organisatiebreed, Optional<LocalDate> ingevoerd) {
    static final Eigenschap<Innovatie, String> NAAM = required("naam", Waardevormen.NAAM, Innovatie::naam);
    private static final Eigenschap<Innovatie, Boolean> BEWEZEN =
            optional("bewezen", Waardevormen.JA_NEE, Innovatie::bewezen);
    private static final Eigenschap<Innovatie, Boolean> BREED =
            optional("organisatiebreed", Waardevormen.JA_NEE, Innovatie::organisatiebreed);
    private static final Eigenschap<Innovatie, LocalDate> INGEVOERD =
            optional("ingevoerd", Waardevormen.DAG, Innovatie::ingevoerd);
    static final Objectvorm<Innovatie> VORM = Objectvorm.of(
            g -> new Innovatie(g.get(NAAM), g.find(BEWEZEN), g.find(BREED), g.find(INGEVOERD)),
            NAAM,
            BEWEZEN,
            BREED,
            INGEVOERD);

    /**
     * Checks the name.
     *
     * @param naam its name
     * @param bewezen whether it is proven to be effective; absent when not known
     * @param organisatiebreed whether it is in use in the whole organisation, and not in one place only; absent when not known
     * @param ingevoerd when its introduction was finished; absent when it is not finished
     * @throws OngeldigeWaardeException if the name is blank
     */
    public Innovatie {
        Waardevormen.NAAM.check(naam);
    }
}
