package nl.wlzkit.tariff.inkoop2017;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A condition of the regional policy of a zorgkantoor, and whether it is met. Immutable and thread-safe.
 *
 * @param naam what the condition is called; not blank
 * @param voldaan whether it is met
 */
public record RegionaleVoorwaarde(String naam, boolean voldaan) implements Leesbaar {
    /**
     * Checks the name.
     *
     * @param naam what the condition is called; not blank
     * @param voldaan whether it is met
     * @throws OngeldigeWaardeException if the name is blank
     */
    public RegionaleVoorwaarde {
        if (naam.isBlank()) {
            throw new OngeldigeWaardeException(
                    naam, Tekst.of("een tekst die niet leeg is", "a text that is not empty"));
        }
    }

    @Override
    public String in(Taal taal) {
        return naam + ": " + Leesbaar.show(voldaan, taal);
    }

    static final Inkoopfeit.Vorm<RegionaleVoorwaarde> VORM = new Inkoopfeit.Vorm<>() {
        @Override
        public Optional<RegionaleVoorwaarde> read(JsonValue at, Problems problems) {
            Fields fields = problems.fields(at);
            Optional<String> naam = fields.required("naam").flatMap(problems::name);
            Optional<Boolean> voldaan = fields.required("voldaan").flatMap(problems::bool);
            fields.close();
            return naam.flatMap(n -> voldaan.map(v -> new RegionaleVoorwaarde(n, v)));
        }

        @Override
        public JsonValue write(RegionaleVoorwaarde voorwaarde) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("naam", JsonValue.text(voorwaarde.naam()));
            members.put("voldaan", JsonValue.bool(voorwaarde.voldaan()));
            return JsonValue.object(members);
        }

        @Override
        public JsonValue schema() {
            Map<String, JsonValue> properties = new LinkedHashMap<>();
            properties.put("naam", Schemas.name());
            properties.put("voldaan", Schemas.bool());
            return Schemas.object(properties, List.of("naam", "voldaan"));
        }
    };
}
