package nl.wlzkit.regions.plan;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * What can a zorgkantoor show in a region of its role to connect parties? One hole stands for all points of which nobody told:
 * all or none of them are the ends. Immutable and thread-safe.
 *
 * @param regio the region
 * @param getoond whether a point is shown, by the code of a {@link Verbinderpunt}; what is absent was not told
 * @param onvermeld whether what was not told is shown; absent if it is not known
 */
public record Verbindervraag(Zorgkantoorregio regio, Map<String, Boolean> getoond, Optional<Boolean> onvermeld)
        implements Vraag<Verbindervraag> {
    private static final String ONVERMELD = "onvermeld";
    private static final Gat<Boolean> ONVERMELD_GAT = new Gat<>(
            ONVERMELD,
            Tekst.of("of er is wat niet is verteld", "whether what was not told is there"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());
    private static final Eigenschap<Verbindervraag, Zorgkantoorregio> E_REGIO =
            required("regio", Zorgkantoorregio.VORM, Verbindervraag::regio);
    private static final Eigenschap<Verbindervraag, Map<String, Boolean>> E_GETOOND = optional(
            "getoond",
            Waardevormen.perKey(
                    Verbinderpunt.all().stream()
                            .map(Verbinderpunt::code)
                            .sorted()
                            .toList(),
                    code -> code,
                    code -> Waardevormen.titled(
                            Verbinderpunt.find(code).orElseThrow().in(Taal.NL), Waardevormen.JA_NEE),
                    false),
            v -> Optional.of(v.getoond()).filter(g -> !g.isEmpty()));
    private static final Eigenschap<Verbindervraag, Boolean> E_ONVERMELD =
            optional(ONVERMELD, Waardevormen.JA_NEE, Verbindervraag::onvermeld);
    static final Objectvorm<Verbindervraag> VORM = Objectvorm.of(
            g -> new Verbindervraag(g.get(E_REGIO), g.find(E_GETOOND).orElse(Map.of()), g.find(E_ONVERMELD)),
            E_REGIO,
            E_GETOOND,
            E_ONVERMELD);

    /**
     * Checks the codes.
     *
     * @param regio the region
     * @param getoond whether a point is shown, by the code of a {@link Verbinderpunt}; what is absent was not told
     * @param onvermeld whether what was not told is shown; absent if it is not known
     * @throws OngeldigeWaardeException if there is no point with a code
     */
    public Verbindervraag {
        getoond = Collections.unmodifiableMap(new TreeMap<>(getoond));
        for (String code : getoond.keySet()) {
            if (Verbinderpunt.find(code).isEmpty()) {
                throw new OngeldigeWaardeException(
                        code, Tekst.of("de code van een verbinderpunt", "the code of a verbinderpunt"));
            }
        }
    }

    @Override
    public List<Gat<?>> gaten() {
        return onvermeld.isEmpty() && getoond.size() < Verbinderpunt.all().size() ? List.of(ONVERMELD_GAT) : List.of();
    }

    @Override
    public <W> Verbindervraag fill(Gat<W> gat, W waarde) {
        return new Verbindervraag(regio, getoond, Optional.of((Boolean) waarde));
    }
}
