package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * Why a friction is not in the policy. Immutable and thread-safe.
 *
 * @param frictie the id of the friction, 1 through 100 characters
 * @param gremium in what it is taken up directly; absent if it is not
 * @param reden the reason in words, 1 through 500 characters; absent if there is none beside that
 */
public record Motivering(String frictie, Optional<Opgesomd<Afstemmingsgremium>> gremium, Optional<String> reden) {
    static final Eigenschap<Motivering, String> FRICTIE = required("frictie", Vormen.NAAM, Motivering::frictie);
    private static final Eigenschap<Motivering, Opgesomd<Afstemmingsgremium>> GREMIUM =
            optional("gremium", Opgesomd.vorm(Afstemmingsgremium.class), Motivering::gremium);
    private static final Eigenschap<Motivering, String> REDEN = optional("reden", Vormen.ZIN, Motivering::reden);
    static final Objectvorm<Motivering> VORM =
            Objectvorm.of(g -> new Motivering(g.get(FRICTIE), g.find(GREMIUM), g.find(REDEN)), FRICTIE, GREMIUM, REDEN);

    /**
     * Checks that there is a reason.
     *
     * @param frictie the id of the friction, 1 through 100 characters
     * @param gremium in what it is taken up directly; absent if it is not
     * @param reden the reason in words, 1 through 500 characters; absent if there is none beside that
     * @throws OngeldigeWaardeException if the id is none, or there is neither a body nor a reason
     */
    public Motivering {
        Vormen.NAAM.check(frictie);
        reden.ifPresent(Vormen.ZIN::check);
        if (gremium.isEmpty() && reden.isEmpty()) {
            throw Vormen.unfit(frictie, "een gremium of een reden", "a body or a reason");
        }
    }
}
