package nl.wlzkit.quality.escalation;

import static nl.wlzkit.core.answer.Objectvorm.required;

import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;

/**
 * A rule that moves somebody from one rung to another. Immutable and thread-safe.
 *
 * @param van the code of the rung from which
 * @param naar the code of the rung to which
 * @param aanleiding what moves
 * @param springt whether it may pass rungs by
 */
public record Overgang(String van, String naar, Aanleiding aanleiding, boolean springt) {
    private static final Eigenschap<Overgang, String> VAN = required("van", Waardevormen.NAAM, Overgang::van);
    private static final Eigenschap<Overgang, String> NAAR = required("naar", Waardevormen.NAAM, Overgang::naar);
    private static final Eigenschap<Overgang, Aanleiding> AANLEIDING =
            required("aanleiding", Waardevormen.constant(Aanleiding.class), Overgang::aanleiding);
    private static final Eigenschap<Overgang, Boolean> SPRINGT =
            required("springt", Waardevormen.JA_NEE, Overgang::springt);
    static final Objectvorm<Overgang> VORM = Objectvorm.of(
            g -> new Overgang(g.get(VAN), g.get(NAAR), g.get(AANLEIDING), g.get(SPRINGT)),
            VAN,
            NAAR,
            AANLEIDING,
            SPRINGT);
}
