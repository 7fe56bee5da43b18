package nl.wlzkit.quality.theme;

import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Objectvorm.Gelezen;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonValue.JsonObject;
import nl.wlzkit.core.document.Problems;
import nl.wlzkit.core.document.Schemas;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;

/** How a {@link Selectie} is written as properties of a question. */
final class Selectievelden<V> {
    private static final Waardevorm<Zorgkantoor> ZORGKANTOOR =
            Waardevormen.oneOf(Thematabel.ZORGKANTOREN, Zorgkantoor::naam);

    /** A set: at least one, none twice, in whatever order; written in that of the table. */
    static final Waardevorm<List<Zorgkantoor>> ZORGKANTOREN = Waardevormen.of(
            Selectievelden::read,
            waarden -> JsonValue.array(waarden.stream().map(ZORGKANTOOR::write).toList()),
            schema());

    private final Eigenschap<V, Sector> sector;
    private final Eigenschap<V, List<Zorgkantoor>> zorgkantoren;
    private final Eigenschap<V, LocalDate> peildatum;
    private final Eigenschap<V, Leeswijze> lezingen;
    private final Leeswijze standaard;

    Selectievelden(Leeswijze standaard, Function<V, Selectie> selectie) {
        this.standaard = standaard;
        this.sector = required(
                "sector",
                Waardevormen.constant(Sector.class),
                v -> selectie.apply(v).sector());
        this.zorgkantoren =
                required("zorgkantoren", ZORGKANTOREN, v -> selectie.apply(v).zorgkantoren());
        this.peildatum =
                required("peildatum", Selectie.PEILDATUM, v -> selectie.apply(v).peildatum());
        this.lezingen = readings(standaard, v -> selectie.apply(v).leeswijze());
    }

    private static JsonValue schema() {
        Map<String, JsonValue> members =
                new LinkedHashMap<>(((JsonObject) Schemas.list(ZORGKANTOOR.schema())).members());
        members.put("minItems", JsonValue.number(BigDecimal.ONE));
        members.put("uniqueItems", JsonValue.bool(true));
        return JsonValue.object(members);
    }

    private static Optional<List<Zorgkantoor>> read(JsonValue at, Problems problems) {
        List<JsonValue> elementen = problems.elements(at);
        List<Zorgkantoor> gelezen = new ArrayList<>();
        elementen.forEach(e -> ZORGKANTOOR.read(e, problems).ifPresent(gelezen::add));
        if (!(at instanceof JsonArray) || gelezen.size() < elementen.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Selectie.check(gelezen));
        } catch (OngeldigeWaardeException e) {
            problems.add(at.place(), e.waarde(), e.verwacht());
            return Optional.empty();
        }
    }

    /** The properties, with those of the question itself before the readings. */
    List<Eigenschap<V, ?>> with(List<Eigenschap<V, ?>> eigen) {
        List<Eigenschap<V, ?>> alle = new ArrayList<>(List.of(sector, zorgkantoren, peildatum));
        alle.addAll(eigen);
        alle.add(lezingen);
        return alle;
    }

    Selectie read(Gelezen g) {
        return new Selectie(
                g.get(sector),
                g.get(zorgkantoren),
                g.get(peildatum),
                g.find(lezingen).orElse(standaard));
    }
}
