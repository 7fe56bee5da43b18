package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.wlzkit.core.document.Fields;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.Problems;

/** Takes an object apart and remembers whether every property was right. Mutable, for one object on one thread. */
final class Inlezer {
    private final Fields fields;
    private final Problems problems;
    private boolean goed = true;

    Inlezer(JsonValue at, Problems problems) {
        this.fields = problems.fields(at);
        this.problems = problems;
    }

    /** A property that must be there. */
    <T> Optional<T> must(String naam, BiFunction<JsonValue, Problems, Optional<T>> lees) {
        Optional<T> waarde = fields.required(naam).flatMap(v -> lees.apply(v, problems));
        goed &= waarde.isPresent();
        return waarde;
    }

    /** A property that may be absent. */
    <T> Optional<T> may(String naam, BiFunction<JsonValue, Problems, Optional<T>> lees) {
        Optional<JsonValue> at = fields.optional(naam);
        Optional<T> waarde = at.flatMap(v -> lees.apply(v, problems));
        goed &= at.isPresent() == waarde.isPresent();
        return waarde;
    }

    /** A list that must be there, of which every element must be right. */
    <T> Optional<List<T>> list(String naam, BiFunction<JsonValue, Problems, Optional<T>> lees) {
        return must(naam, (at, p) -> {
            List<JsonValue> elementen = p.elements(at);
            List<T> goede = new ArrayList<>();
            elementen.forEach(e -> lees.apply(e, p).ifPresent(goede::add));
            return at instanceof JsonValue.JsonArray && goede.size() == elementen.size()
                    ? Optional.of(goede)
                    : Optional.empty();
        });
    }

    /** Ends reading; says whether everything that was asked for was right. */
    boolean close() {
        fields.close();
        return goed;
    }
}
