package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * A visit to a location or a purchasing conversation, and the contact with the representation of clients around it. By whom
 * contact has to be wanted the report does not say. Immutable and thread-safe.
 *
 * @param naam what it was, unique in its question
 * @param gewenst whether contact was wanted; absent when not told
 * @param contact whether there was contact; absent when not told
 */
public record Contactmoment(String naam, Optional<Boolean> gewenst, Optional<Boolean> contact) {
    private static final Eigenschap<Contactmoment, String> NAAM =
            required("naam", Waardevormen.NAAM, Contactmoment::naam);
    private static final Eigenschap<Contactmoment, Boolean> GEWENST =
            optional("gewenst", Waardevormen.JA_NEE, Contactmoment::gewenst);
    private static final Eigenschap<Contactmoment, Boolean> CONTACT =
            optional("contact", Waardevormen.JA_NEE, Contactmoment::contact);
    static final Waardevorm<Contactmoment> VORM = Objectvorm.of(
            g -> new Contactmoment(g.get(NAAM), g.find(GEWENST), g.find(CONTACT)), NAAM, GEWENST, CONTACT);

    /**
     * Checks the name.
     *
     * @param naam what it was, unique in its question
     * @param gewenst whether contact was wanted; absent when not told
     * @param contact whether there was contact; absent when not told
     * @throws OngeldigeWaardeException if the name is blank
     */
    public Contactmoment {
        Grenzen.name(naam);
    }

    /** Contact, if it was wanted. */
    Oordeel oordeel() {
        return Klantsignaaldekking.told(gewenst).not().or(Klantsignaaldekking.told(contact));
    }
}
